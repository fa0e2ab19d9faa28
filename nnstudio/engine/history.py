"""What training has recorded, epoch by epoch."""

import numpy as np
import numpy.typing as npt

COLUMNS = ("epoch", "train_loss", "validation_loss", "train_accuracy", "validation_accuracy")
"""The figures of one record; NaN where there is nothing to measure (no validation examples)."""


class History:
    """A table that grows by one row an epoch; its room doubles when it is full."""

    def __init__(self) -> None:
        self._rows: npt.NDArray[np.float64] = np.empty((64, len(COLUMNS)))
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def append(self, *figures: float) -> None:
        """Add one row, in the order of `COLUMNS`."""
        if self._length == len(self._rows):
            self._rows = np.concatenate([self._rows, np.empty_like(self._rows)])
        self._rows[self._length] = figures
        self._length += 1

    def column(self, name: str) -> npt.NDArray[np.float64]:
        """Return one column as a copy, oldest record first."""
        return self._rows[: self._length, COLUMNS.index(name)].copy()

    def table(self, most: int | None = None) -> npt.NDArray[np.float64]:
        """Return the rows as a copy, ``(records, columns)``.

        Where there are more than *most*, only every 2nd, 4th, 8th … is returned, and always the last one.
        """
        every = 1
        while most is not None and self._length > every * most:
            every *= 2
        rows = np.arange(0, self._length, every)
        last = np.arange(max(0, self._length - 1), self._length)
        return self._rows[np.union1d(rows, last)]

    @property
    def epoch(self) -> npt.NDArray[np.float64]:
        """0 for the untrained network, then 1, 2, …"""
        return self.column("epoch")

    @property
    def train_loss(self) -> npt.NDArray[np.float64]:
        """Mean loss over all training examples, in nats for cross-entropy."""
        return self.column("train_loss")

    @property
    def validation_loss(self) -> npt.NDArray[np.float64]:
        """Mean loss over all validation examples."""
        return self.column("validation_loss")

    @property
    def train_accuracy(self) -> npt.NDArray[np.float64]:
        """Share of training examples classified rightly."""
        return self.column("train_accuracy")

    @property
    def validation_accuracy(self) -> npt.NDArray[np.float64]:
        """Share of validation examples classified rightly."""
        return self.column("validation_accuracy")
