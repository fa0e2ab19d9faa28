"""Whether a function goes on growing for ever, told from how much it still grows far out.

Two stretches are looked at, as each is blind to something. From 10⁶ to 10¹² numbers still have room: √(z² + 1) − |z|
is near 0 there, as it should, while far beyond z² is no number any more. From 10²⁹⁶ to 10³⁰⁸ is seen whether
a function that is slow has come to rest at last, as tanh(z/10²⁰) has. Growing for ever is what grows on both.
"""

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats

Function: TypeAlias = Callable[[FloatLike], Floats]

_STRETCHES = (np.logspace(6, 9, 49), np.logspace(9, 12, 49), np.logspace(299, 300, 17), np.logspace(307, 308, 17))
"""Earlier and later decades with room, and decades near the end of numbers and at it."""
_PLACES, _CUTS = np.concatenate(_STRETCHES), np.cumsum([each.size for each in _STRETCHES])[:-1]
_RISE = 1.1
"""What reaches so many times as high above its depths in the later decades as in the earlier has not come to rest:
log log z reaches 1.7 times as high, 1 − 1/√z no more than 1.03 times."""
_GROWTH = 1e-3
"""What rises by this part of itself in the last decades has not come to rest: log z still rises by 2.6 %."""


def grows(g: Function) -> tuple[float, ...]:
    """Return towards which of −∞ and ∞ *g* grows without bound: none of them, one, or both in this order.

    A number too large for a computer counts as ∞. Where *g* is no number at the end of numbers, the first stretch
    alone decides. Taken for growing is also what creeps up to a bound as slowly as 1 − 1/z^0.1 and is no number far
    out; missed is what begins to grow only beyond 10¹².
    """
    return tuple(side * np.inf for side in (-1.0, 1.0) if _grows_outwards(g(side * _PLACES)))


def _grows_outwards(values: Floats) -> bool:
    earlier, later, near_end, end = np.split(values, _CUTS)
    return _still_rises(earlier, later) and _rises_at_the_end(near_end, end)


def _still_rises(earlier: Floats, later: Floats) -> bool:
    top = np.fmax.reduce(later)
    if np.isposinf(top):
        return True
    with np.errstate(all="ignore"):
        depth = np.fmin.reduce(earlier)
        before, after = np.fmax.reduce(earlier) - depth, top - depth
    return bool(after > 0 and after > _RISE * before)


def _rises_at_the_end(near_end: Floats, end: Floats) -> bool:
    before, after = np.fmax.reduce(near_end), np.fmax.reduce(end)
    if np.isnan(before) or np.isnan(after) or np.isposinf(after):
        return True
    with np.errstate(all="ignore"):
        return bool(after - before > _GROWTH * np.abs(before))
