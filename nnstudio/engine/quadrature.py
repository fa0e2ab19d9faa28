"""Integrals by adding up: Gauss-Legendre quadrature, refined where it has to be.

Source: Davis and Rabinowitz, *Methods of Numerical Integration*, 2nd ed. (1984), sections 2.7 and 6.2.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.polynomial.legendre import leggauss

from nnstudio.engine.arrays import Floats

_NODES, _WEIGHTS = leggauss(15)
_TOLERANCE = 2.0**-46
"""What a piece may miss, as a share of ∫|f|: a little above rounding."""
_ROUNDING = 2.0**-49
"""What rounding is taken to cost, as a share of ∫|f|: eight units in the last place."""
_MOST_HALVINGS = 60
_MOST_PIECES = 4096


@dataclass(frozen=True)
class Integral:
    """The *value* of an integral, and by how much it may be wrong at most: *error*.

    The error is an estimate, on the safe side for integrands that are smooth between the points given.
    """

    value: float
    error: float


def integrate(f: Callable[[Floats], Floats], points: Sequence[float]) -> Integral:
    """Return ∫ f(x) dx from the first to the last of *points*, which are finite and rise.

    *f* takes an array and returns one of the same shape; it must be finite between the points, which are to be where
    it has kinks or jumps. Every piece between two points is computed with 15 nodes and once more in two halves. By how
    much the two differ tells how wrong the first was; the second is taken. A piece where that is more than rounding
    is refined further, as long as there is sense in it; what is missed then is part of the error.
    """
    low, high = np.array(points[:-1], dtype=np.float64), np.array(points[1:], dtype=np.float64)
    whole, whole_size = _gauss(f, low, high)
    total = missed = size = 0.0
    for halvings in range(_MOST_HALVINGS):
        middle = 0.5 * (low + high)
        left, left_size = _gauss(f, low, middle)
        right, right_size = _gauss(f, middle, high)
        miss = np.abs(left + right - whole)
        done = miss <= _TOLERANCE * (size + float(np.sum(whole_size)))
        if halvings == _MOST_HALVINGS - 1 or len(low) > _MOST_PIECES:
            done[:] = True
        total += float(np.sum((left + right)[done]))
        missed += float(np.sum(miss[done]))
        size += float(np.sum((left_size + right_size)[done]))
        if done.all():
            break
        low, high = np.concatenate((low[~done], middle[~done])), np.concatenate((middle[~done], high[~done]))
        whole = np.concatenate((left[~done], right[~done]))
        whole_size = np.concatenate((left_size[~done], right_size[~done]))
    return Integral(total, missed + _ROUNDING * size)


def _gauss(f: Callable[[Floats], Floats], low: Floats, high: Floats) -> tuple[Floats, Floats]:
    """∫ f and ∫ |f| from each *low* to its *high*."""
    half = 0.5 * (high - low)
    values = f((0.5 * (low + high))[:, np.newaxis] + half[:, np.newaxis] * _NODES)
    return half * (values @ _WEIGHTS), half * (np.abs(values) @ _WEIGHTS)
