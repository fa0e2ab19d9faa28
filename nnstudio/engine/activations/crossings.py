"""Where a function of one number changes its sign, to the last digit."""

import numpy as np

from nnstudio.engine.activations.growth import Function
from nnstudio.engine.arrays import Floats

_EVEN = np.arange(1, 8) / 8
"""Every gap is cut into eighths, so that it shrinks whatever the function does."""
_NEAR = 10.0 ** -np.arange(1.0, 9.0)
_AROUND = np.concatenate([-_NEAR, [0.0], _NEAR])
"""It is also cut so near to where the chord crosses: of a smooth function the next gap is the chord's error."""


def crossings(g: Function, low: Floats, high: Floats) -> tuple[Floats, Floats]:
    """Return where *g* changes its sign between *low* and *high*, of which each pair has different signs.

    That is between two neighbouring numbers, of which the first has the sign at *low*; both are returned. All pairs are
    searched at once, so *g* is called with arrays of one row each. As a call costs more than what it is called with,
    each looks at two dozen places in every gap, and few calls are needed: the method of the false position, which
    cannot stall, as there are `_EVEN` cuts, too.
    """
    if not low.size:
        return low, high
    g_low, g_high = g(low[:, None])[:, 0], g(high[:, None])[:, 0]
    left = g_low < 0
    each = np.arange(low.size)
    while True:
        cuts = np.column_stack([low, _cuts(low, high, g_low, g_high), high])
        heights = np.column_stack([g_low, g(cuts[:, 1:-1]), g_high])
        turned = (heights[:, 1:-1] < 0) != left[:, None]
        first = np.where(turned.any(axis=1), turned.argmax(axis=1), turned.shape[1])
        nearer, farther = cuts[each, first], cuts[each, first + 1]
        if np.all((nearer == low) & (farther == high) | (np.nextafter(nearer, high) >= farther)):
            return nearer, farther
        low, high, g_low, g_high = nearer, farther, heights[each, first], heights[each, first + 1]


def _cuts(low: Floats, high: Floats, g_low: Floats, g_high: Floats) -> Floats:
    """Return where to look between *low* and *high*: one row each, in order."""
    with np.errstate(all="ignore"):  # where a height is infinite or none there is no chord
        crossed = g_low / (g_low - g_high)
    crossed = np.where((crossed >= 0) & (crossed <= 1), crossed, 0.5)
    around = np.clip(crossed[:, None] + _AROUND, 0.0, 1.0)
    shares = np.sort(np.column_stack([around, np.broadcast_to(_EVEN, (low.size, _EVEN.size))]), axis=1)
    cuts: Floats = np.minimum(low[:, None] + (high - low)[:, None] * shares, high[:, None])
    return cuts
