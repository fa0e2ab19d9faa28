"""Training without a window, in one thread."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from nnstudio.app.headless.interruption import Interruption
from nnstudio.engine.stopping import EarlyStopping
from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.session.goal import Goal, StopReason

BURST_SECONDS = 0.02
"""So long at a time it does not look whether it shall end; a single step may take longer."""


@dataclass(frozen=True)
class End:
    """How training has ended: by itself for a *reason*, by an *error*, or by neither where it was interrupted."""

    reason: StopReason | None = None
    error: Exception | None = None

    @property
    def is_interrupted(self) -> bool:
        """Whether somebody wanted it to end."""
        return self.reason is None and self.error is None


def train(
    trainer: Trainer,
    scene: TrainerScene,
    epochs: int,
    interruption: Interruption,
    tell: Callable[[Trainer], None],
) -> End:
    """Train as Start does in the window: *epochs* epochs more, or until a stop rule of *scene* is met.

    It goes as fast as it can, whatever the scene's speed. *tell* is called between two steps, every few hundredths of
    a second at least. Whatever the error is, the trainer is as it was after its last good step or record.
    """
    if epochs == 0:
        return End("epochs")
    trainer.early_stopping = EarlyStopping(scene.patience) if scene.patience else None
    goal = Goal(trainer.epoch + epochs, scene.stop_below)
    steps = 1
    while not interruption.is_wanted:
        reason = goal.reached(trainer) if trainer.next_batch == 0 else None
        if reason is not None:
            return End(reason)
        start = time.perf_counter()
        try:
            taken = trainer.run_within_epoch(steps)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told, and what there is is written
            return End(error=error)
        took = max(time.perf_counter() - start, 1e-9)
        steps = max(1, min(2 * steps, int(taken * BURST_SECONDS / took)))
        tell(trainer)
    return End()
