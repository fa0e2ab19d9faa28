"""The largest value that a function gets, and whether it is reached or only approached."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnstudio.engine.activations.grids import NEAR
from nnstudio.engine.activations.growth import Function
from nnstudio.engine.arrays import Floats

_NEGLIGIBLE = 1e-9
_DECADE = 10.0
_ROUNDING = 4
"""So many of the smallest steps between numbers are taken for rounding."""
_GAP = 16
_ZOOMS, _PARTS = 6, 64


@dataclass(frozen=True)
class Extreme:
    """The largest or the smallest that a function gets.

    *value*, ±∞ where it has no bound; *attained*: whether it is reached for some z or only approached, for z → *at*;
    *at*: the z next to 0 where it is reached, to about seven digits, or a pole, or ±∞. A kink is named also where only
    the numbers beside it reach the value.
    """

    value: float
    attained: bool
    at: float


def boundless(at: float) -> Extreme:
    """Return what a function without a bound has for an extreme, that goes to infinity for z → *at*."""
    return Extreme(np.inf, attained=False, at=_plain(at))


def highest(g: Function, grid: Floats) -> Extreme:
    """Return the largest finite value of *g*, which is bounded, on and between the points of *grid*, all of them known.

    It is the largest on the grid, and then on ever finer grids between its neighbours, where *g* may be no number
    at some places. Where largest values that are equal but for rounding run over a decade or more, it counts as
    attained if *g* enters them at an angle, as −ReLU does the 0, and as approached if it nestles up to them, as tanh
    does to 1. A largest value beyond ±12 is passed over for a peak from −12 to 12 that is as high to nine digits: what
    sin z is computed to be far out is chance.
    """
    values = g(grid)
    grid, values = grid[np.isfinite(values)], values[np.isfinite(values)]
    if not grid.size:
        return boundless(np.inf)
    place = nearest_highest(grid, values)
    near, far = _level_at(grid, values, place)
    if abs(far) >= _DECADE * abs(near) and not _is_reached(g, near):
        return Extreme(float(values[place]), attained=False, at=float(np.copysign(np.inf, far)))
    if abs(grid[place]) > NEAR:
        peak = _near_peak(g, grid)
        if peak is not None and values[place] - g(peak) <= _NEGLIGIBLE * np.abs(values[place]):
            return Extreme(float(g(peak)), attained=True, at=_plain(peak))
    at = refined(g, grid, place)
    return Extreme(float(g(at)), attained=True, at=_plain(at))


def refined(g: Function, grid: Floats, place: int) -> float:
    """Return where *g* is largest round a *place* of *grid*: there, unless a better one lies between its neighbours."""
    best, low, high = grid[place], grid[max(place - 1, 0)], grid[min(place + 1, grid.size - 1)]
    for _ in range(_ZOOMS):
        z = np.linspace(low, high, _PARTS + 1)
        values = g(z)
        values = np.where(np.isnan(values), -np.inf, values)
        i = int(np.argmax(values))
        if values[i] > g(best):
            best = z[i]
        low, high = z[max(i - 1, 0)], z[min(i + 1, _PARTS)]
    return float(best)


def nearest_highest(grid: Floats, values: Floats) -> int:
    """Return the place of the largest of the *values*, that next to 0 where several are."""
    places = np.flatnonzero(values == np.max(values))
    return int(places[np.argmin(np.abs(grid[places]))])


def _level_at(grid: Floats, values: Floats, place: int) -> tuple[float, float]:
    """Return the ends of the stretch round *place* on which *values* are the one there: the one nearer to 0 first.

    That is, but for rounding, and for up to sixteen points in a row, a quarter of a decade.
    """
    level = values >= values[place] - _ROUNDING * np.spacing(np.abs(values[place]))
    ends = (grid[place - _run(level[place::-1])], grid[place + _run(level[place:])])
    near, far = sorted(ends, key=abs)
    return float(near), float(far)


def _run(level: npt.NDArray[np.bool_]) -> int:
    """Return the last place up to which *level*, true at first, is nowhere false for more than sixteen in a row."""
    places = np.flatnonzero(level)
    breaks = np.flatnonzero(np.diff(places) > _GAP + 1)
    return int(places[breaks[0]] if breaks.size else places[-1])


def _is_reached(g: Function, at: float) -> bool:
    """Whether g reaches the value that it has from *at* on to one side, instead of rounding to it."""
    step = 1e-6 * max(1.0, abs(at))
    climb = g(at) - np.min(g(np.array([at - step, at + step])))
    return at == 0 or bool(climb > 1e-3 * step)


def _near_peak(g: Function, grid: Floats) -> float | None:
    """Return where *g* is largest from −12 to 12; None where it is so at an end, on its way to farther out."""
    near = grid[np.abs(grid) <= NEAR]
    if near.size < 3:
        return None
    place = nearest_highest(near, g(near))
    return refined(g, near, place) if 0 < place < near.size - 1 else None


def _plain(at: float) -> float:
    """Return 0 for what is as good as 0."""
    return 0.0 if abs(at) < _NEGLIGIBLE else at
