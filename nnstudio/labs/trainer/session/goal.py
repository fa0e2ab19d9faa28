"""How far training goes by itself. No Qt."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from nnstudio.engine.training import Trainer

StopReason = Literal["epochs", "loss", "patience"]
"""Why training has ended by itself: all epochs are done, the loss is low enough, or nothing has been gained."""


@dataclass(frozen=True)
class Goal:
    """Up to the end of epoch *until*, or a training loss below *stop_below*; a loss of 0 or more never is below 0.

    A stack goes on until the loss of every network is below it; one that has diverged is not waited for. How many
    epochs without progress end it is a rule of the trainer's own.
    """

    until: int
    stop_below: float = 0.0

    def reached(self, trainer: Trainer) -> StopReason | None:
        """Return why *trainer* has got far enough, or None while it has not."""
        if trainer.stopped:
            return "patience"
        if self.stop_below > 0 and not np.any(trainer.record[1] >= self.stop_below):
            return "loss"
        return "epochs" if trainer.epoch >= self.until else None
