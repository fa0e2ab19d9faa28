"""The places at which a function of one number is looked at.

They reach as far as numbers do, since a function may do anything anywhere; between them it is taken to be tame.
"""

from functools import lru_cache

import numpy as np

from nnstudio.engine.arrays import Floats

NEAR = 12.0
"""So far from 0 weighted sums mostly lie: there functions are looked at most closely."""
INSIDE = np.linspace(-NEAR, NEAR, 3073)
"""Every 1/128 from −12 to 12."""
OUTSIDE = np.logspace(np.log10(NEAR), 6, 64)
"""From 12 to 10⁶, each 1.2 times as large as the one before."""
PROBE = np.concatenate([-OUTSIDE[::-1], INSIDE, OUTSIDE])
"""Where a function is asked for its value while a parameter of it is dragged: INSIDE, and OUTSIDE both ways."""


@lru_cache(maxsize=8)
def fine_grid(kinks: tuple[float, ...]) -> Floats:
    """Return every 1/256 from −12 to 12, 64 points in each decade from 10⁻³⁰⁸ to 10³⁰⁸ on both sides of 0, and *kinks*.

    With each kink come the next numbers that there are on either side of it. In order, each number once.
    """
    size = np.logspace(-308, 308, 616 * 64 + 1)
    return np.unique(np.concatenate([-size, size, np.linspace(-NEAR, NEAR, 24 * 256 + 1), kinks, beside(kinks)]))


def beside(kinks: tuple[float, ...]) -> Floats:
    """Return the numbers next to *kinks* on either side."""
    neighbours: Floats = np.nextafter(np.repeat(kinks, 2), np.tile([-np.inf, np.inf], len(kinks)))
    return neighbours
