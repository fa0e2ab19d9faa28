"""The one place where a scene changes."""

from dataclasses import replace
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from nnstudio.document.codec import decode_fields
from nnstudio.document.history import History

SceneT = TypeVar("SceneT")


class Store(QObject, Generic[SceneT]):
    """Holds the current scene, a frozen dataclass; every edit replaces it, can be undone, and is announced.

    A drag is many edits and one gesture: what is edited between `begin_gesture` and `end_gesture` is undone in one
    step. How far back undo leads is bounded, as `History` tells.
    """

    changed = Signal()
    """The scene is another one now, by an edit, undo or redo."""
    settled = Signal()
    """The hand has let go: what stood still while it dragged, such as an axis, may move."""

    def __init__(self, scene: SceneT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self._gesture = 0
        self._in_gesture = False
        self._returns = False
        self.undo_stack = History(self._put, self)

    @property
    def scene(self) -> SceneT:
        """The current scene."""
        return self._scene

    def edit(self, **changes: Any) -> None:
        """Replace the named fields of the scene; nothing happens where nothing changes.

        A list or an array is taken as the tuple that the scene has. Raises `CodecError` (a ValueError) for a field that
        the scene does not have or a value of another type; the scene then stays as it is.
        """
        self.replace(replace(self._scene, **decode_fields(type(self._scene), changes, type(self._scene).__name__)))

    def edit_entry(self, field: str, i: int, value: Any) -> None:
        """Put *value* at place *i* of the tuple that *field* is, as `edit` does."""
        entries: tuple[Any, ...] = getattr(self._scene, field)
        self.edit(**{field: (*entries[:i], value, *entries[i + 1 :])})

    def replace(self, scene: SceneT) -> None:
        """Put *scene* in place of the current one, as one undoable step."""
        if scene != self._scene:
            before, self._scene = self._scene, scene
            # Announced only when the history has it: a listener may edit in its turn.
            self.undo_stack.add(before, scene, self._gesture if self._in_gesture else -1)
            self.changed.emit()

    def look(self, **changes: Any) -> None:
        """Replace fields that say only what is looked at, such as the page.

        That is no step of the history; but undo and redo lead back to what was looked at when they were done. Raises
        `CodecError` as `edit` does.
        """
        scene = replace(self._scene, **decode_fields(type(self._scene), changes, type(self._scene).__name__))
        if scene != self._scene:
            self._scene = scene
            self.changed.emit()

    def restore(self, scene: SceneT) -> None:
        """Put *scene* in place as it was read from a file: nothing leads back to the one before.

        That is announced also where it is equal to the one before.
        """
        self._gesture += 1
        self._in_gesture = False
        self.undo_stack.clear()
        self._scene = scene
        self.changed.emit()

    def undo(self) -> None:
        """Take back the last edit."""
        self.undo_stack.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.undo_stack.redo()

    def follow_hand(self, control: Any) -> None:
        """Take all that is edited from *control*'s signal ``grabbed`` to its ``released`` for one gesture."""
        control.grabbed.connect(self.begin_gesture)
        control.released.connect(self.end_gesture)

    def begin_gesture(self) -> None:
        """From here on edits belong together."""
        self._gesture += 1
        self._in_gesture = True

    def end_gesture(self) -> None:
        """The hand has let go."""
        self._in_gesture = False
        self.settled.emit()

    @property
    def returns(self) -> bool:
        """Whether the change that is being announced leads back, or forth again, to a scene that there has been."""
        return self._returns

    @property
    def in_gesture(self) -> bool:
        """Whether a hand drags something."""
        return self._in_gesture

    def _put(self, scene: SceneT) -> None:
        if scene is not self._scene:
            self._gesture += 1  # undone while the hand still held on: what it does from now on is another step
            self._scene = scene
            self._returns = True
            try:
                self.changed.emit()
            finally:
                self._returns = False
