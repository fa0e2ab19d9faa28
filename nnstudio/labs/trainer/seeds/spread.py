"""How far the curves of a stack lie apart, epoch by epoch. No Qt."""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.history import Table

MOST_POINTS = 100
"""A curve is drawn through so many points and one more."""


@dataclass(frozen=True, eq=False)
class Spread:
    """One figure of every network: *values* ``(points, runs)`` at *epochs* ``(points,)``; NaN after it has diverged.

    *quartiles* ``(3, points)`` are the lower one, the median and the upper one of those that go on.
    """

    epochs: Floats
    values: Floats
    quartiles: Floats


def spread(table: Table, column: int) -> Spread:
    """Return how far a *column* of *table* ``(records, columns, runs)`` lies apart.

    Of many records each point is the mean over 2, 4, 8 … of them, at the last of their epochs; the last point is always
    the last record.
    """
    epochs, values = table[:, 0, 0], table[:, column]
    together = 1
    while len(epochs) > together * MOST_POINTS:
        together *= 2
    if together > 1:
        whole = (len(epochs) - 1) // together * together
        with np.errstate(over="ignore", invalid="ignore"):  # of what has run away
            means = values[:whole].reshape(-1, together, values.shape[1]).mean(axis=1)
        values = np.concatenate([values[:1], means, values[-1:]])
        epochs = np.concatenate([epochs[:1], epochs[together - 1 : whole : together], epochs[-1:]])
    return Spread(epochs, values, quartiles(values))


def quartiles(values: Floats) -> Floats:
    """Return lower quartile, median and upper quartile of the finite ones of *values* ``(points, runs)``.

    They are interpolated linearly between neighbours, as `numpy.quantile` does (Hyndman and Fan, 1996, type 7); that
    one knows no NaN, and `numpy.nanquantile` takes fifty times as long.
    """
    finite = np.isfinite(values)
    ordered = np.sort(np.where(finite, values, np.inf), axis=1)
    last = np.count_nonzero(finite, axis=1) - 1
    place = np.maximum(last, 0) * np.array([0.25, 0.5, 0.75])[:, None]
    below = place.astype(np.intp)
    above = np.minimum(below + 1, np.maximum(last, 0))
    rows = np.arange(len(values))
    low, high = ordered[rows, below], ordered[rows, above]
    with np.errstate(invalid="ignore"):  # there is no quartile of nothing
        found: Floats = low + (place - below) * (high - low)
    return np.where(last < 0, np.nan, found)
