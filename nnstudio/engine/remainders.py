"""What a logarithm or an exponential leaves when its first-order part is taken away, near 0 too.

Two distributions that nearly agree differ by a relative entropy of the second order: its first-order parts cancel,
and with them, in a plain difference, all digits. Here they are taken away before anything is rounded.
"""

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats

_NEAR = 0.01
"""Below this a Taylor series of nine terms has all digits; above it a difference loses at most two."""
_LAST_POWER = 10


def log1p_remainder(t: FloatLike) -> Floats:
    """Return t − log(1 + t) = t²/2 − t³/3 + t⁴/4 − …, never negative, for t > −1. Elementwise."""
    t = as_floats(t)
    near = np.where(np.abs(t) < _NEAR, t, 0.0)
    series = np.zeros_like(near)
    for power in range(_LAST_POWER, 1, -1):  # Horner's scheme
        series = 1.0 / power - near * series
    remainder: Floats = np.where(near == t, near * near * series, t - np.log1p(t))
    return remainder


def expm1_remainder(y: FloatLike) -> Floats:
    """Return y − (1 − e^−y) = y²/2! − y³/3! + y⁴/4! − …, never negative. Elementwise."""
    y = as_floats(y)
    near = np.where(np.abs(y) < _NEAR, y, 0.0)
    series = np.zeros_like(near)
    for power in range(_LAST_POWER, 1, -1):  # Horner's scheme
        series = (1.0 - near * series) / power
    remainder: Floats = np.where(near == y, near * near * series, y + np.expm1(-y))
    return remainder
