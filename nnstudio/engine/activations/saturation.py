"""Where an activation saturates: its slope is so small that hardly any gradient passes."""

import numpy as np
import numpy.typing as npt

from nnstudio.engine.activations.activation import Activation
from nnstudio.engine.activations.crossings import crossings
from nnstudio.engine.activations.grids import beside, fine_grid
from nnstudio.engine.activations.growth import Function
from nnstudio.engine.arrays import FloatLike, Floats


def saturated_regions(
    activation: Activation, threshold: float, within: tuple[float, float] | None = None
) -> tuple[tuple[float, float], ...]:
    """Return the intervals (low, high) in which |f′| < *threshold*, from left to right; ends without bound are ±∞.

    Each end is found between two points of the grid, to the last digit. Where f′ changes its sign between
    two points that are both too steep, its zero is added to the grid, so that the interval around each is found however
    small the threshold; any other interval or gap that fits between two points may be missed. A kink within an interval
    does not part it, whatever its convention says. Where f′ is no number, f is not saturated.

    With *within*, (low, high), only what lies there is looked at and returned, on every 1/64 and next to each kink:
    fast enough for a frame.
    """
    f_prime, kinks = activation.derivative, np.array(activation.kinks)

    def excess(z: FloatLike) -> Floats:
        return np.abs(f_prime(z)) - threshold

    grid = fine_grid(activation.kinks) if within is None else _grid_within(*within, activation.kinks)
    grid = np.setdiff1d(grid, kinks)
    slopes = f_prime(grid)
    flat = np.abs(slopes) < threshold
    signs = np.sign(slopes)
    hidden = (signs[1:] * signs[:-1] < 0) & ~flat[1:] & ~flat[:-1]
    # A change with a kink between its points is at the kink.
    zeros = _crossings(f_prime, grid, hidden & ~_parted(grid, kinks))
    if zeros.size:
        grid = np.union1d(grid, zeros)
        flat = np.abs(f_prime(grid)) < threshold
    turns = flat[1:] != flat[:-1]
    kinked = turns & _parted(grid, kinks)
    ends_at_kinks = kinks[np.searchsorted(kinks, grid[:-1][kinked])] if kinks.size else kinks
    found = np.sort(np.concatenate([_crossings(excess, grid, turns & ~kinked), ends_at_kinks]))
    first, last = (-np.inf, np.inf) if within is None else within
    ends = [*([first] if flat[0] else []), *found.tolist(), *([last] if flat[-1] else [])]
    return tuple(zip(ends[::2], ends[1::2], strict=True))


def _crossings(g: Function, grid: Floats, between: npt.NDArray[np.bool_]) -> Floats:
    """Return where *g* changes its sign behind those points of *grid* that *between* marks."""
    places = np.flatnonzero(between)
    return crossings(g, grid[places], grid[places + 1])[0]


def _parted(grid: Floats, kinks: Floats) -> npt.NDArray[np.bool_]:
    """Return behind which points of *grid* a kink comes before the next one."""
    places = np.searchsorted(kinks, grid)
    parted: npt.NDArray[np.bool_] = places[1:] > places[:-1]
    return parted


def _grid_within(low: float, high: float, kinks: tuple[float, ...]) -> Floats:
    inside = np.arange(np.ceil(64 * low), np.floor(64 * high) + 1) / 64
    return np.unique(np.concatenate([inside, [low, high], np.clip(beside(kinks), low, high)]))
