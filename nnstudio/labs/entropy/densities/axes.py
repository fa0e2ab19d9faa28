"""Which part of the x axis is shown: enough for both densities, and in steps, so that it mostly stands still."""

import math

from nnstudio.engine.densities import Interval
from nnstudio.widgets.steps import stepped_up

_ENDS = (1, 1.5, 2, 3, 4, 6, 8)
_FAR = 4.0
"""So many times as far from 0 as they are wide, the densities are shown without the 0."""
_MARGIN = 0.05
_LEAST = 0.1
"""How far the axis reaches beyond 0 on either side at least, in parts of its length."""


def axis_around(low: float, high: float) -> Interval:
    """Return an interval with *low* and *high* well inside, whose ends move in steps as those move."""
    span = max(high - low, 1e-9 * max(abs(low), abs(high)), 1e-60)
    low, high = low - _MARGIN * span, high + _MARGIN * span
    if max(abs(low), abs(high)) <= _FAR * span:
        return Interval(-stepped_up(max(-low, _LEAST * span), _ENDS), stepped_up(max(high, _LEAST * span), _ENDS))
    step = 0.5 * stepped_up(span)
    return Interval(math.floor(low / step) * step, math.ceil(high / step) * step)
