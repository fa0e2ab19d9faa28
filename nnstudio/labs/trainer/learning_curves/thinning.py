"""As many points of a curve as a picture can show, with every low and every high among them. No Qt."""

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import Floats

MOST_BUCKETS = 200
"""A curve is drawn through about twice as many points."""


def thinned(x: Floats, y: Floats, most_buckets: int = MOST_BUCKETS) -> tuple[Floats, Floats]:
    """Return the points of the curve *y* over *x*, both ``(points,)`` and finite, that a reader can tell apart.

    Neighbours are put into buckets of 4, 8, 16, …, of which there are at most *most_buckets* and a begun one; each
    leaves its lowest and its highest point, in the order in which they come. The first and the last point stay. A
    bucket holds the same points however long the curve grows, until all buckets double: so what is drawn stands still.
    """
    count = len(x)
    if count <= 2 * most_buckets:
        return x, y
    width = 4
    while count > width * most_buckets:
        width *= 2
    whole = count - count % width
    starts = np.arange(0, whole, width)
    kept = [starts + place for place in _extremes(y[:whole].reshape(-1, width))]
    if whole < count:
        kept = [np.append(k, whole + place) for k, place in zip(kept, _extremes(y[np.newaxis, whole:]), strict=True)]
    chosen = np.empty(2 * len(kept[0]) + 2, dtype=np.intp)
    chosen[0], chosen[1:-1:2], chosen[2:-1:2], chosen[-1] = 0, kept[0], kept[1], count - 1
    return x[chosen], y[chosen]


def _extremes(buckets: Floats) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Return where in each of *buckets*, ``(buckets, points)``, the first and the second of its extremes stand."""
    lowest, highest = buckets.argmin(axis=1), buckets.argmax(axis=1)
    return np.minimum(lowest, highest), np.maximum(lowest, highest)
