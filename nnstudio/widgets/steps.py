"""Axes that grow in steps, so that they stand still while a hand drags."""

import math
from collections.abc import Sequence

_HIGHEST = 1e300


def stepped_up(size: float, steps: Sequence[float] = (1, 2, 4, 8)) -> float:
    """Return the first of *steps*, times any power of ten, that is not below *size*.

    *steps* rise from 1 and stay below 10. Where *size* is no positive number there is nothing to fit: then 1.
    """
    if not (math.isfinite(size) and size > 0):
        return 1.0
    power = 10.0 ** math.floor(math.log10(size))
    if not power:
        return size  # so near to 0 that its power of ten is 0
    return power * next((step for step in steps if size <= step * power * (1 + 1e-9)), 10)


def in_quarters(low: float, high: float, steps: Sequence[float]) -> tuple[float, float]:
    """Return how far down and up an axis goes that shows 0 and everything from *low* to *high*.

    The longer side ends at one of *steps*, times a power of ten, the other one at some quarters of that. Where there is
    nothing but 0 the axis goes up to 1. Beyond ±10³⁰⁰ no axis goes, as its length has to be a number, too.
    """
    sides = min(max(-low, 0.0), _HIGHEST), min(max(high, 0.0), _HIGHEST)
    if max(sides) <= 1e-9:
        return 0.0, 1.0
    quarter = stepped_up(max(sides), steps) / 4
    bottom, top = (quarter * math.ceil(round(side / quarter, 6)) for side in sides)
    return bottom, top
