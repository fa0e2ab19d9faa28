"""The constant that fits some numbers best, depending on the loss by which the fit is judged.

Every function takes *points* of shape ``(n,)`` and returns the minimisers c of Σᵢ ℓ(xᵢ, c), in the unit of the points.
All three sums are convex, so the minimisers are a single number or an interval. None of the functions changes where
the losses are averaged instead of summed. They raise `EngineError` where there are no points.

Source: Huber, *Robust Estimation of a Location Parameter* (1964); Huber and Ronchetti, *Robust Statistics*, chapter 3.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import FloatLike, as_floats
from nnstudio.engine.errors import EngineError
from nnstudio.engine.losses import Huber

_MOST_HALVINGS = 200
"""Ends a bisection towards 0, where doubles are dense beyond all use; other ends are found to the last digit."""


@dataclass(frozen=True, slots=True)
class Minimisers:
    """All numbers from *low* to *high*, both included, are equally good; mostly that is a single one."""

    low: float
    high: float

    @property
    def middle(self) -> float:
        """Return the number in the middle, which stands for all of them."""
        return self.low + (self.high - self.low) / 2

    @property
    def is_unique(self) -> bool:
        """Whether there is only one."""
        return self.low == self.high


def least_squared_error(points: FloatLike) -> Minimisers:
    """Return what minimises Σ ½ (c − xᵢ)²: the mean, whose derivative Σ (c − xᵢ) is 0. Source: Gauss (1809)."""
    numbers = _checked(points)
    mean = math.fsum(numbers) / len(numbers)
    return Minimisers(mean, mean)


def least_absolute_error(points: FloatLike) -> Minimisers:
    """Return what minimises Σ |c − xᵢ|: the median, below and above which lie equally many points.

    Of an even number of points everything between the two in the middle is a median. Source: Laplace (1774).
    """
    numbers = sorted(_checked(points))
    return Minimisers(numbers[(len(numbers) - 1) // 2], numbers[len(numbers) // 2])


def least_huber(points: FloatLike, delta: float) -> Minimisers:
    """Return what minimises Huber's loss with δ = *delta*: Σ max(−δ, min(δ, c − xᵢ)) = 0.

    That derivative never falls as c grows, so halving finds the ends of its zeros. They are an interval where as many
    points lie more than δ below it as above it, and none nearer. Between the mean (δ → ∞) and the median (δ → 0).

    Raises `ParameterError` where *delta* lies outside the limits of `Huber`.
    """
    numbers = _checked(points)
    delta = float(Huber(delta).delta)

    def pull(c: float) -> float:
        return math.fsum(min(delta, max(-delta, c - x)) for x in numbers)

    low = _first_where(lambda c: pull(c) >= 0, min(numbers), max(numbers))
    high = -_first_where(lambda c: pull(-c) <= 0, -max(numbers), -min(numbers))
    if low < high and pull(low + (high - low) / 2) == 0 and high - low > 1e-9 * max(1.0, abs(low), abs(high)):
        return Minimisers(low, high)
    best = _solved(numbers, delta, low)
    return Minimisers(best, best)


def _solved(numbers: list[float], delta: float, near: float) -> float:
    """Return the zero *near* which halving has ended, solved for: there the sum of the pulls is a line in c."""
    inside = [x for x in numbers if abs(near - x) <= delta]
    if not inside:
        return near
    above = sum(x > near + delta for x in numbers)
    below = len(numbers) - len(inside) - above
    return math.fsum([*inside, delta * (above - below)]) / len(inside)


def _first_where(holds: Callable[[float], bool], low: float, high: float) -> float:
    """Return the smallest number from *low* to *high* for which something *holds* that holds at *high* and beyond."""
    if holds(low):
        return low
    for _ in range(_MOST_HALVINGS):
        middle = low + (high - low) / 2
        if not low < middle < high:
            break
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


def _checked(points: FloatLike) -> list[float]:
    numbers = np.ravel(as_floats(points))
    if not numbers.size:
        raise EngineError("there are no points to fit a constant to")
    return [float(x) for x in numbers]
