"""When training has got far enough: rules that are looked at once an epoch."""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.errors import NetworkError


@dataclass
class EarlyStopping:
    """Stop when the loss has not fallen for *patience* epochs, by more than *least_gain* (Prechelt, 1998).

    The loss is that of the validation examples, or of the training examples where there are none, as each record has
    it. An epoch is better when its loss lies more than *least_gain* below the lowest so far; NaN never does. After
    *patience* epochs in a row that are not better, training ends. `best` ``(*runs, parameters)`` are the parameters of
    the best epoch, `best_epoch`; of a stack each run has its own, and training ends when it has ended for all.

    Raises `NetworkError` for a patience below 1 epoch or a gain below 0.
    """

    patience: int = 20
    least_gain: float = 0.0

    def __post_init__(self) -> None:
        if self.patience < 1:
            raise NetworkError(f"a patience of {self.patience} epochs")
        if not self.least_gain >= 0:
            raise NetworkError(f"a least gain of {self.least_gain}; it must be 0 or more")
        self.best: Floats | None = None
        self.lowest: Floats = np.array(np.inf)
        self.best_epoch = np.array(0)
        self.stopped = np.array(False)

    def observe(self, epoch: int, loss: Floats, parameters: Floats) -> bool:
        """Look at the mean *loss* ``(*runs)`` after *epoch*; return whether it is time to stop.

        Arrays are replaced, never written into: a shallow copy of the rule is a moment of it.
        """
        better = (loss < self.lowest - self.least_gain) & ~self.stopped
        self.lowest = np.where(better, loss, self.lowest)
        self.best_epoch = np.where(better, epoch, self.best_epoch)
        if self.best is None:
            self.best = parameters.copy()
        elif better.any():
            self.best = np.where(better[..., None], parameters, self.best)
        self.stopped = self.stopped | (epoch - self.best_epoch >= self.patience)
        return bool(np.all(self.stopped))
