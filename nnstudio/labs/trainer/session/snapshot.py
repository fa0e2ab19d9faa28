"""One moment of training, as it is handed from the training thread to the window. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.errors import DivergenceError
from nnstudio.engine.history import Table
from nnstudio.engine.timeline import Moment
from nnstudio.engine.training import Trainer

MOST_ROWS = 1000
"""Records of the history that a plot can tell apart; of a longer one each figure's lowest and highest are kept."""


@dataclass(frozen=True, eq=False)
class Snapshot:
    """Copies and what nobody changes: nothing here moves when training goes on.

    *part* of the next epoch has been done, 0 where the figures are those of a whole one. *table* has a row a record and
    the columns of `nnstudio.engine.history.COLUMNS`; *figures* is the record of the moment itself, which may lie within
    an epoch. *moments* are those that the timeline keeps. *epochs_per_second* is NaN while nothing has been measured.

    Of a stack of networks *parameters*, *table* and *figures* have an axis of runs, which of the figures is the last
    one, and *divergences* tells by its number how a run has ended before its time.
    """

    epoch: int
    step: int
    part: float
    parameters: Floats
    table: Table
    figures: Table
    moments: tuple[Moment, ...]
    epochs_per_second: float = float("nan")
    divergences: Mapping[int, DivergenceError] = field(default_factory=dict)

    @property
    def train_loss(self) -> float:
        """Mean loss over the training examples."""
        return float(self.figures[1])

    @property
    def validation_loss(self) -> float:
        """Mean loss over the validation examples; NaN without any."""
        return float(self.figures[2])

    @property
    def train_accuracy(self) -> float:
        """Share of training examples classified rightly; of numbers R²."""
        return float(self.figures[3])

    @property
    def validation_accuracy(self) -> float:
        """Share of validation examples classified rightly, of numbers R²; NaN without any."""
        return float(self.figures[4])

    @property
    def last_epoch(self) -> int:
        """How far training has got; later than `epoch` where one looks back."""
        return int(np.ravel(self.table[-1, 0])[0])

    @property
    def last_step(self) -> int:
        """How many steps training has taken; more than `step` where one looks back."""
        return max(self.step, self.moments[-1].step)

    @property
    def is_trained(self) -> bool:
        """Whether there is anything beside the network as it begins."""
        return self.last_step > 0 or self.last_epoch > 0

    def of_then(self) -> "Snapshot":
        """Return what was known at this moment: without the records of what came later."""
        if self.last_epoch <= self.epoch:
            return self
        return replace(self, table=self.table[self.table[:, 0] <= self.epoch])


def take_snapshot(trainer: Trainer, epochs_per_second: float = float("nan"), *, exact: bool = True) -> Snapshot:
    """Return what *trainer* has reached; only its own thread may ask.

    Within an epoch the figures are measured where they are to be *exact*; else they are those of the last whole one.
    """
    within_epoch = exact and trainer.next_batch > 0
    return Snapshot(
        trainer.epoch,
        trainer.step,
        trainer.next_batch / trainer.steps_per_epoch if within_epoch else 0.0,
        trainer.network.parameters.copy(),
        trainer.history.table(MOST_ROWS),
        trainer.figures() if within_epoch else np.array(trainer.record, dtype=np.float64),
        trainer.timeline.moments,
        epochs_per_second,
        dict(trainer.divergences),
    )
