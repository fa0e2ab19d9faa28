"""What is recorded at the epoch that a hand points to. No Qt."""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import Floats


@dataclass(frozen=True)
class Reading:
    """The figures of one record, or of several neighbours that a long history has put together.

    The record is that of *epoch*, which need not be whole: a record may be of a moment within one. Where several are
    together they reach from *first* to *last*, and each figure went from its entry in *lows* to its entry in *highs*,
    both ``(columns,)``; for one record these are the same.
    """

    epoch: float
    first: float
    last: float
    lows: Floats
    highs: Floats


def reading_at(table: Floats, x: float) -> Reading:
    """Return what *table*, ``(records, columns)`` with the epochs in column 0, holds nearest to the epoch *x*.

    A table of neighbours put together (`nnstudio.engine.history.History.table`) has two rows for each bucket of them,
    all lows and all highs, and in the end the last record once more. Else several rows are of the same epoch only where
    weights were set by hand at its end, and were measured again: then the last one is read.
    """
    epochs = table[:, 0]
    after = int(np.searchsorted(epochs, x, side="right"))
    row = min(after, len(epochs) - 1)
    if after and x - epochs[after - 1] <= epochs[row] - x:
        row = after - 1
    epoch = float(epochs[row])
    if epoch == epochs[-1] or not _are_put_together(epochs):
        row = int(np.searchsorted(epochs, epoch, side="right")) - 1
        return Reading(epoch, epoch, epoch, table[row], table[row])
    low, high = row - row % 2, row - row % 2 + 1
    return Reading(epoch, float(epochs[low]), float(epochs[high]), table[low], table[high])


def _are_put_together(epochs: Floats) -> bool:
    """Whether rows are those of buckets of neighbours, of which one at least reaches over several epochs."""
    if len(epochs) < 3 or len(epochs) % 2 == 0 or epochs[-1] != epochs[-2]:
        return False
    return bool(np.any(epochs[1:-1:2] - epochs[:-1:2] > 1.0))
