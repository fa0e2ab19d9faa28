"""How steep a function gets, and where it stands upright, so that its slope has no bound."""

import numpy as np

from nnstudio.engine.activations.activation import Activation
from nnstudio.engine.activations.boundedness import Boundedness
from nnstudio.engine.activations.extremes import Extreme, boundless, highest, nearest_highest, refined
from nnstudio.engine.activations.grids import NEAR
from nnstudio.engine.activations.growth import Function, grows
from nnstudio.engine.activations.poles import UPRIGHT
from nnstudio.engine.arrays import FloatLike, Floats

_APPROACH = np.array([1e-6, 1e-8, 1e-10])
_STEEPER = 1.3
"""From distance to distance |z|^p gets so many times as steep where p < 0.94."""
_FARTHEST = 1e12
"""Farther out an infinite slope is an overflow, and says no more than `grows` does."""


def largest_slope(activation: Activation, grid: Floats, bounds: Boundedness) -> Extreme:
    """Return the largest |f′| on and between the points of *grid*; ∞ at a pole or where f stands upright.

    ∞, too, where |f′| grows for ever, or is too large for a computer before 10¹². Asked whether f stands upright there
    are the steepest place from −12 to 12, and that on all of *grid*; where f′ is no number, it has no say.
    """

    def size(z: FloatLike) -> Floats:
        return np.abs(activation.derivative(z))

    sizes = size(grid)
    grid, sizes = grid[~np.isnan(sizes)], sizes[~np.isnan(sizes)]
    poles = [at for at in (bounds.above, bounds.below) if at is not None and np.isfinite(at)]
    uprights = _upright_places(size, grid, sizes)
    endless = grid[np.isposinf(sizes) & (np.abs(grid) <= _FARTHEST)]
    nearest = endless[[np.argmin(np.abs(endless))]] if endless.size else endless
    where = [*poles, *uprights, *grows(size), *nearest.tolist()]
    return boundless(where[0]) if where else highest(size, grid)


def _upright_places(size: Function, grid: Floats, sizes: Floats) -> list[float]:
    places = []
    for part in (np.abs(grid) <= NEAR, np.isfinite(sizes)):
        if part.any():
            inside, values = grid[part], sizes[part]
            at = refined(size, inside, nearest_highest(inside, values))
            if size(at) > UPRIGHT and _stands_upright(size, at):
                places.append(at)
    return places


def _stands_upright(size: Function, at: float) -> bool:
    """Whether the slope grows and grows the nearer one comes to *at*."""
    away = _APPROACH * max(1.0, abs(at))
    nearer = np.fmax(size(at - away), size(at + away))
    return bool(np.isfinite(nearer).all() and np.all(nearer[1:] / _STEEPER > nearer[:-1]))
