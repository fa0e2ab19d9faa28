"""A sigmoid unit σ(z) that learns one target by gradient descent on its weighted sum z itself.

Two losses are raced from the same start, with the same learning rate η: z ← z − η ∂ℓ/∂z. For the target y and with
σ′(z) = σ(z) (1 − σ(z)) the gradients are

* cross-entropy −y ln σ(z) − (1 − y) ln(1 − σ(z)): ∂ℓ/∂z = σ(z) − y,
* squared error ½ (σ(z) − y)²: ∂ℓ/∂z = (σ(z) − y) σ′(z).

Source: Nielsen, Neural Networks and Deep Learning (2015), chapter 3; the gradients follow from the chain rule.

Plain floats and `math`, as one step needs what the step before gave, and NumPy takes ten times as long for a scalar.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

RacingLoss = Literal["cross_entropy", "squared_error"]

TOLERANCE = 0.1
"""A unit has arrived when |σ(z) − y| is at most this: so near to 0 and 1, too, it gets in finitely many steps."""
MOST_STEPS = 10_000
"""A race is over after so many steps, whoever has arrived."""


@dataclass(frozen=True)
class UnitState:
    """What one sigmoid unit gives at a weighted sum z, and how either loss would change z.

    *sigmoid* is σ(z), *rest* 1 − σ(z) = σ(−z), *slope* σ′(z), *error* σ(z) − y. All are exact to rounding, also where
    σ(z) itself rounds to 1.
    """

    sigmoid: float
    rest: float
    slope: float
    error: float

    def gradient(self, loss: RacingLoss) -> float:
        """Return ∂ℓ/∂z of *loss*."""
        return self.error if loss == "cross_entropy" else self.error * self.slope


def unit_state(z: float, target: float) -> UnitState:
    """Return the state of a unit at the weighted sum *z* that should answer *target*, from 0 to 1."""
    small = math.exp(-abs(z))  # never overflows
    large = 1.0 / (1.0 + small)
    small *= large
    sigmoid, rest = (large, small) if z >= 0 else (small, large)
    # + 0.0: no −0 for a target that is met exactly
    return UnitState(sigmoid, rest, sigmoid * rest, (1.0 - target) * sigmoid - target * rest + 0.0)


@dataclass(frozen=True)
class Descent:
    """The way of one unit: *z* before the first step and after each.

    It ends where the unit has *arrived*, after `MOST_STEPS` steps, or where steps have become too small to change z at
    all, and so would for ever.
    """

    target: float
    z: tuple[float, ...]
    arrived: bool

    @property
    def steps(self) -> float:
        """How many steps it took to arrive; ∞ if it never did."""
        return len(self.z) - 1 if self.arrived else math.inf

    @property
    def jumped_past(self) -> bool:
        """Whether it did not arrive because steps are so large that they lead past the target."""
        if self.arrived or len(self.z) == 1:
            return False
        start, before, last = (unit_state(z, self.target).error for z in (self.z[0], self.z[-2], self.z[-1]))
        return start * last < 0 or before * last < 0

    def at(self, step: int) -> float:
        """Return z after *step* steps; after the last one it stays where it is."""
        return self.z[min(step, len(self.z) - 1)]


@lru_cache(maxsize=64)
def descend(loss: RacingLoss, start: float, target: float, rate: float) -> Descent:
    """Return the way of a unit from z = *start* to *target* with the learning rate *rate* under *loss*.

    *start* and *rate* are finite, *target* lies from 0 to 1. Takes at most 3 ms.
    """
    squared = loss == "squared_error"
    z, other, exp = float(start), 1.0 - target, math.exp
    way = [z]
    while True:
        # As `unit_state`, written out: this loop runs up to 10,000 times in a fifth of a frame.
        small = exp(-abs(z))
        large = 1.0 / (1.0 + small)
        small *= large
        error = other * large - target * small if z >= 0 else other * small - target * large
        if -TOLERANCE <= error <= TOLERANCE:
            return Descent(target, tuple(way), arrived=True)
        following = z - rate * (error * large * small if squared else error)
        if following == z or len(way) > MOST_STEPS:
            return Descent(target, tuple(way), arrived=False)
        z = following
        way.append(z)
