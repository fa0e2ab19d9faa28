"""Weights set by hand: what a change of the scene means for a network that has been trained on since. No Qt."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from nnstudio.labs.trainer.scene import TrainerScene, WeightEdit

Write = Callable[[WeightEdit, float], float]
"""Puts a number in the place of the edited weight, and returns what was there."""


def with_edit(scene: TrainerScene, edit: WeightEdit) -> TrainerScene:
    """Return *scene* with one edit more; those of other networks are let go."""
    return replace(scene, weight_edits=(*scene.edits(edit.of), edit))


@dataclass(frozen=True)
class LiveEdit:
    """One edit of the scene as the network at hand has it.

    *replaced* is the weight before it, None where it was never in the network; *is_absent*: it is not in it at the
    moment that training has been turned back to.
    """

    edit: WeightEdit
    replaced: float | None
    is_absent: bool


class LiveEdits:
    """Knows which edits are in the network at hand, and what each of them has replaced there."""

    def __init__(self) -> None:
        self._known: list[tuple[WeightEdit, float | None]] = []
        """Each edit of the scene, and the weight before it; None where it was never in the network."""
        self._absent: set[WeightEdit] = set()
        """Those that are not in it at the moment that training has been turned back to."""

    @classmethod
    def of(cls, edits: Iterable[LiveEdit]) -> "LiveEdits":
        """Return what `written` gave."""
        live = cls()
        live._known = [(each.edit, each.replaced) for each in edits]
        live._absent = {each.edit for each in edits if each.is_absent}
        return live

    def written(self) -> tuple[LiveEdit, ...]:
        """Return all that is known, in the order in which the edits were made."""
        return tuple(LiveEdit(edit, replaced, edit in self._absent) for edit, replaced in self._known)

    def begin(self, edits: Sequence[WeightEdit]) -> None:
        """The network is untrained again: of *edits* only those before the first step are in it."""
        self._known = [(edit, edit.before if edit.epoch == 0 else None) for edit in edits]
        self._absent = set()

    def differ(self, edits: Sequence[WeightEdit]) -> bool:
        """Whether *edits*, the scene's, are others than those that were followed."""
        return [edit for edit, _ in self._known] != list(edits)

    def turn_to(self, epoch: int, read: Callable[[WeightEdit], float]) -> None:
        """The network is that of another moment: the edits that came later are not in it, until it is turned forth.

        One that was made at the very end of *epoch* may have been kept with it: *read* tells what the weight is.
        """
        self._absent = {edit for edit, _ in self._known if edit.epoch > epoch and read(edit) != edit.after}

    def follow(self, edits: Sequence[WeightEdit], epoch: int, write: Write) -> None:
        """Bring the network, with *epoch* under way (0 before the first step), to what *edits*, the scene's, are now.

        What is gone, the last one first, gets the weight back that it had replaced; what is new is written, unless it
        was made later than the network has come.
        """
        now = list(edits)
        known = [edit for edit, _ in self._known]
        same = next((i for i, pair in enumerate(zip(known, now, strict=False)) if pair[0] != pair[1]), None)
        same = min(len(known), len(now)) if same is None else same
        for edit, before in reversed(self._known[same:]):
            if before is not None and edit not in self._absent:
                write(edit, before)
        del self._known[same:]
        for edit in now[same:]:
            self._known.append((edit, write(edit, edit.after) if edit.epoch <= epoch else None))
