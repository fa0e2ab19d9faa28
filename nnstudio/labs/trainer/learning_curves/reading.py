"""What is recorded at the epoch that a hand points to. No Qt."""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import Floats


@dataclass(frozen=True)
class Reading:
    """The figures of one record, or of several neighbours that a long history has put together.

    The record is that of *epoch*. Where several are together they reach from *first* to *last*, and each figure went
    from its entry in *lows* to its entry in *highs*, both ``(columns,)``; for one record these are the same.
    """

    epoch: int
    first: int
    last: int
    lows: Floats
    highs: Floats


def reading_at(table: Floats, x: float) -> Reading:
    """Return what *table*, ``(records, columns)`` with the epochs in column 0, holds nearest to the epoch *x*.

    A table of neighbours put together (`nnstudio.engine.history.History.table`) has two rows for each bucket of them,
    all lows and all highs, and in the end the last record once more: only there two rows end with the same epoch.
    """
    epochs = table[:, 0]
    after = int(np.searchsorted(epochs, x, side="right"))
    row = min(after, len(epochs) - 1)
    if after and x - epochs[after - 1] <= epochs[row] - x:
        row = after - 1
    epoch = int(epochs[row])
    if len(epochs) < 3 or epochs[-1] != epochs[-2] or epoch == epochs[-1]:
        row = len(epochs) - 1 if epoch == epochs[-1] else row
        return Reading(epoch, epoch, epoch, table[row], table[row])
    low, high = row - row % 2, row - row % 2 + 1
    return Reading(epoch, int(epochs[low]), int(epochs[high]), table[low], table[high])
