"""The steps that can be undone: so many of them, and with so much data, at most."""

import dataclasses
import weakref
from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

MOST_STEPS = 200
MOST_BYTES = 2**29
"""Of the data that the scenes of all steps hold together; what several of them hold counts once."""

Put: TypeAlias = "weakref.WeakMethod[Callable[[Any], None]]"
"""What shows a scene. Weak, for a circle through many steps is more than PySide can take apart: it crashes."""


class History(QUndoStack):
    """The oldest steps go when they get too many, or hold too much; the last one stays, whatever it holds.

    What a scene holds are those of its fields that say by a number ``nbytes`` how much memory they take, as arrays do.
    """

    def __init__(self, put: Callable[[Any], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._put: Put = weakref.WeakMethod(put)
        self._steps: list[weakref.ref[_Step]] = []
        """Those that there are, and some that Qt has thrown away: melted, forgotten, or replaced when undone."""
        self.setUndoLimit(MOST_STEPS)

    @property
    def undo_step(self) -> tuple[Any, Any] | None:
        """The scenes before and after the step that undo takes back; None where there is none.

        Another one whenever ``indexChanged`` is emitted: also while a gesture goes on, when `Store.restore` empties the
        history, and when old steps are forgotten.
        """
        return self._scenes(self.index() - 1)

    @property
    def redo_step(self) -> tuple[Any, Any] | None:
        """The scenes before and after the step that redo does again; None where there is none."""
        return self._scenes(self.index())

    def _scenes(self, index: int) -> tuple[Any, Any] | None:
        step = self.command(index) if 0 <= index < self.count() else None
        return (step.before, step.after) if isinstance(step, _Step) else None

    def add(self, before: object, after: object, gesture: int) -> None:
        """Take note that the scene *before* was followed by *after*; steps of one *gesture* (≥ 0) melt into one."""
        self._push(before, after, gesture)
        self._forget_heavy()

    def _push(self, before: object, after: object, gesture: int) -> None:
        step = _Step(self._put, before, after, gesture)
        self._steps.append(weakref.ref(step))
        self.push(step)

    def _forget_heavy(self) -> None:
        """Forget the oldest steps, down to what may be held.

        Qt takes steps away from below only by their number. So the history is written anew, without the oldest ones.
        """
        steps = [step for each in self._steps if (step := each()) is not None and not step.has_melted]
        self._steps = [weakref.ref(step) for step in steps]
        forgotten = len(steps) - _light_count(steps)
        if forgotten:
            facts = [(step.before, step.after, step.gesture) for step in steps[forgotten:]]
            self.clear()
            self._steps.clear()
            for before, after, gesture in facts:
                self._push(before, after, gesture)
            self.resetClean()  # it would take the oldest scene that is left for the one that was saved


class _Step(QUndoCommand):
    """The scene *before* and *after*, and what data these hold, by their identity and size in bytes."""

    def __init__(self, put: Put, before: object, after: object, gesture: int) -> None:
        super().__init__()
        self._put, self.before, self.after, self.gesture = put, before, after, gesture
        self._is_new = True
        self.has_melted = False
        self.held = _held(before) | _held(after)

    def id(self) -> int:
        return self.gesture

    def mergeWith(self, other: QUndoCommand) -> bool:
        assert isinstance(other, _Step)  # noqa: S101 - Qt merges only equal ids
        self.after = other.after
        self.held = _held(self.before) | _held(self.after)
        self.setObsolete(self.after == self.before)
        other.has_melted, other.before, other.after = True, None, None  # PySide never lets go of it itself
        return True

    def redo(self) -> None:
        if not self._is_new:  # Qt does at once what is pushed, but that has been done
            self._show(self.after)
        self._is_new = False

    def undo(self) -> None:
        self._show(self.before)

    def _show(self, scene: object) -> None:
        put = self._put()
        if put is not None:
            put(scene)


def _light_count(steps: list[_Step]) -> int:
    """Return how many of the last *steps* together hold no more than may be; one at least, where there is one."""
    seen: set[int] = set()
    total = count = 0
    for step in reversed(steps):
        total += sum(size for each, size in step.held.items() if each not in seen)
        if total > MOST_BYTES and count:
            break
        seen |= step.held.keys()
        count += 1
    return count


def _held(scene: Any) -> dict[int, int]:
    values = (getattr(scene, field.name) for field in dataclasses.fields(scene))
    return {id(value): value.nbytes for value in values if hasattr(value, "nbytes")}
