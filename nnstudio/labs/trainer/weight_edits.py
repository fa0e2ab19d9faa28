"""Weights set by hand: what a change of the scene means for a network that has been trained on since. No Qt."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from nnstudio.labs.trainer.scene import TrainerScene, WeightEdit


def with_edit(scene: TrainerScene, edit: WeightEdit) -> TrainerScene:
    """Return *scene* with one edit more; those of other networks are let go."""
    return replace(scene, weight_edits=(*scene.edits(edit.of), edit))


class LiveEdits:
    """Knows which edits are in the network at hand, and so what to write where one comes or is taken back.

    Edits before the first step are no business of it: they belong to the network as it begins.
    """

    def __init__(self) -> None:
        self._known: tuple[WeightEdit, ...] = ()
        self._begun = 0

    def begin(self, edits: Sequence[WeightEdit]) -> None:
        """The network is untrained again: none of *edits* of later epochs is in it."""
        self._known = tuple(edits)
        self._begun = len(self._known)

    def follow(self, edits: Sequence[WeightEdit]) -> Iterator[tuple[WeightEdit, float]]:
        """Yield each edit to be written, with the weight to write, where *edits* are the scene's now.

        What is gone, the last one first, gets the weight back that it had; what is new is written.
        """
        known, now = self._known, tuple(edits)
        same = next((i for i, pair in enumerate(zip(known, now, strict=False)) if pair[0] != pair[1]), None)
        same = min(len(known), len(now)) if same is None else same
        self._known, begun = now, self._begun
        self._begun = min(begun, same)
        for i in reversed(range(max(same, begun), len(known))):
            yield known[i], known[i].before
        for edit in now[same:]:
            if edit.epoch > 0:
                yield edit, edit.after
