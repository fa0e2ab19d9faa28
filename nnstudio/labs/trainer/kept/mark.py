"""How to tell whether anything was trained since. No Qt."""

import zlib
from typing import TypeAlias

from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.session.snapshot import Snapshot

ProgressMark: TypeAlias = tuple[str, int, int, int, int] | None
"""Equal ones are of the same experiment, trained equally far; None where nothing was trained."""


def mark_of(experiment: TrainerScene, snapshot: Snapshot) -> ProgressMark:
    """Return the mark of a training of *experiment*, wherever in it one looks back to."""
    if not snapshot.is_trained:
        return None
    last_record = zlib.crc32(snapshot.table[-1].tobytes())
    return experiment.mark(), snapshot.last_step, snapshot.last_epoch, len(snapshot.table), last_record
