"""One moment of training, as it is handed from the training thread to the window. No Qt."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import Floats
from nnstudio.engine.training import Trainer

MOST_ROWS = 1500
"""Records of the history that a plot can tell apart; of a longer history every n-th is taken, and the last."""


@dataclass(frozen=True)
class Snapshot:
    """Copies only: nothing here changes when training goes on.

    *table* has a row a record and the columns of `nnstudio.engine.history.COLUMNS`; *epochs_per_second* is NaN while
    nothing has been measured.
    """

    epoch: int
    step: int
    parameters: Floats
    table: npt.NDArray[np.float64]
    epochs_per_second: float = float("nan")

    @property
    def train_loss(self) -> float:
        """Mean loss over the training examples after the last whole epoch."""
        return float(self.table[-1, 1])

    @property
    def validation_loss(self) -> float:
        """Mean loss over the validation examples; NaN without any."""
        return float(self.table[-1, 2])

    @property
    def train_accuracy(self) -> float:
        """Share of training examples classified rightly."""
        return float(self.table[-1, 3])

    @property
    def validation_accuracy(self) -> float:
        """Share of validation examples classified rightly; NaN without any."""
        return float(self.table[-1, 4])


def take_snapshot(trainer: Trainer, epochs_per_second: float = float("nan")) -> Snapshot:
    """Return what *trainer* has reached; only its own thread may ask."""
    return Snapshot(
        trainer.epoch,
        trainer.step,
        trainer.network.parameters.copy(),
        trainer.history.table(MOST_ROWS),
        epochs_per_second,
    )
