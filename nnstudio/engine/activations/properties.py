"""What sets activations apart, computed from their values and slopes alone.

Everything is read off a grid that reaches as far as numbers do: every 1/256 from −12 to 12, 64 points in each decade
from 10⁻³⁰⁸ to 10³⁰⁸ on both sides of 0, each kink, and the next number that there is on either side of it. Between its
kinks an activation is taken to be smooth. What lies between two points of the grid is then searched for: see
`properties` and `saturated_regions`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nnstudio.engine.activations.activation import Activation
from nnstudio.engine.arrays import FloatLike, Floats
from nnstudio.engine.normal_distribution import normal_density

Function: TypeAlias = Callable[[FloatLike], Floats]

_NEGLIGIBLE = 1e-9
_NEAR_END, _GROWTH = 1e300, 1.001
"""What is largest at ±10³⁰⁸, and so many times as large as at ±10³⁰⁰, has no bound: log z still grows by 2.6 %."""
_PARTS, _FEWEST_PARTS = 512, 8
"""Into so many parts are all the gaps in which something is searched for cut together, and each of them at least."""


@dataclass(frozen=True)
class Extreme:
    """The largest or the smallest that a function gets.

    *value*, ±∞ where it has no bound; *attained*: whether it is reached for some z or only approached, for z → *at*;
    *at*: the z next to 0 where it is reached, to about seven digits, or ±∞. A kink is named also where only the
    numbers beside it reach the value.
    """

    value: float
    attained: bool
    at: float


@dataclass(frozen=True)
class Properties:
    """What `properties` finds. The range of the activation goes from *infimum* to *supremum*."""

    infimum: Extreme
    supremum: Extreme
    largest_slope: Extreme
    """Of |f′|, conventions at kinks included. A jump has no slope, and counts as none."""
    monotone: bool
    """Whether f never falls."""
    continuous: bool
    differentiable: bool
    mean: float
    """The mean output where z has a standard normal distribution."""
    near_identity: bool
    """Whether f(z) ≈ z for small z: f(0) = 0, with slope 1 on both sides."""

    @property
    def bounded(self) -> bool:
        """Whether all outputs lie between two numbers."""
        return bool(np.isfinite(self.infimum.value) and np.isfinite(self.supremum.value))

    @property
    def zero_centred(self) -> bool:
        """Whether the mean output is 0 where z has a standard normal distribution, as far as nine decimals tell."""
        return abs(self.mean) < _NEGLIGIBLE


def properties(activation: Activation) -> Properties:
    """Return what an *activation*, whose parameters are numbers, is like. It has to be defined at least from −12 to 12.

    - Infimum, supremum and largest slope: the extreme point of the grid, and then of ever finer grids between its
      neighbours. Without bound is what grows more than a thousandfold from ±10³⁰⁰ to ±10³⁰⁸, or is largest there and
      still grows by a thousandth. Where the extreme is also what the function has at an end of the grid, it counts as
      attained if the function enters it at an angle, as ReLU does the 0, and as approached if it nestles up to it, as
      tanh does to 1.
    - Monotone: no slope of the grid is below 0, and no jump leads down.
    - Continuous: at no kink do the two sides differ by more than 10⁻⁹. Differentiable: there are no kinks.
    - Mean: ∫ f φ from −10 to 10 by Gauss and Legendre's rule with 16 nodes in every quarter, and between kinks.
    """
    f, slope = activation.value, activation.derivative
    grid = _grid(activation.kinks)
    # A formula of a learner's may be no number far out, where ∞ − ∞ stands in it.
    grid = grid[~np.isnan(f(grid)) & ~np.isnan(slope(grid))]
    infimum = _supremum(lambda z: -f(z), grid)
    before, at, behind = (f(z) for z in _around_kinks(activation))
    around_zero = np.nextafter(0.0, [-1.0, 1.0])
    return Properties(
        infimum=Extreme(0.0 - infimum.value, infimum.attained, infimum.at),
        supremum=_supremum(f, grid),
        largest_slope=_supremum(lambda z: np.abs(slope(z)), grid),
        monotone=bool(np.all(slope(grid) >= 0) and np.all(before <= at) and np.all(at <= behind)),
        continuous=bool(np.all(np.abs(behind - before) <= _NEGLIGIBLE)),
        differentiable=not activation.kinks,
        mean=_mean(activation),
        near_identity=bool(f(0.0) == 0 and np.all(np.abs(slope(around_zero) - 1.0) <= _NEGLIGIBLE)),
    )


def saturated_regions(
    activation: Activation, threshold: float, within: tuple[float, float] | None = None
) -> tuple[tuple[float, float], ...]:
    """Return the intervals (low, high) in which |f′| < *threshold*, from left to right; ends without bound are ±∞.

    Each end is found by bisection between two points of the grid, to the last digit. Where f′ changes its sign between
    two points that are both too steep, its zero is added to the grid, so that the interval around each is found however
    small the threshold; any other interval or gap that fits between two points may be missed. A kink within an interval
    does not part it, whatever its convention says. Where f′ is no number, f is not saturated.

    With *within*, (low, high), only what lies there is looked at and returned, on every 1/64 and next to each kink:
    fast enough for a frame.
    """
    f_prime, kinks = activation.derivative, np.array(activation.kinks)

    def excess(z: FloatLike) -> Floats:
        return np.abs(f_prime(z)) - threshold

    grid = np.setdiff1d(_grid(activation.kinks) if within is None else _grid_within(*within, activation.kinks), kinks)
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


def _parted(grid: Floats, kinks: Floats) -> npt.NDArray[np.bool_]:
    """Return behind which points of *grid* a kink comes before the next one."""
    places = np.searchsorted(kinks, grid)
    parted: npt.NDArray[np.bool_] = places[1:] > places[:-1]
    return parted


def _grid_within(low: float, high: float, kinks: tuple[float, ...]) -> Floats:
    inside = np.arange(np.ceil(64 * low), np.floor(64 * high) + 1) / 64
    return np.unique(np.concatenate([inside, [low, high], np.clip(_beside(kinks), low, high)]))


def _beside(kinks: tuple[float, ...]) -> Floats:
    """Return the numbers next to *kinks* on either side."""
    beside: Floats = np.nextafter(np.repeat(kinks, 2), np.tile([-np.inf, np.inf], len(kinks)))
    return beside


@lru_cache(maxsize=8)
def _grid(kinks: tuple[float, ...]) -> Floats:
    size = np.logspace(-308, 308, 616 * 64 + 1)
    return np.unique(np.concatenate([-size, size, np.linspace(-12, 12, 24 * 256 + 1), kinks, _beside(kinks)]))


def _around_kinks(activation: Activation) -> Iterator[Floats]:
    """Yield the numbers just below all kinks, the kinks, and the numbers just above."""
    kinks = np.array(activation.kinks)
    yield np.nextafter(kinks, -np.inf)
    yield kinks
    yield np.nextafter(kinks, np.inf)


def _supremum(g: Function, grid: Floats) -> Extreme:
    values = g(grid)
    if np.isposinf(values).any():
        beyond = grid[np.isposinf(values)]
        return Extreme(np.inf, attained=False, at=float(np.copysign(np.inf, beyond[np.argmin(np.abs(beyond))])))
    for end, near in ((grid[0], -_NEAR_END), (grid[-1], _NEAR_END)):
        growth = 1000 if g(end) < np.max(values) else _GROWTH
        if g(end) > growth * np.abs(g(near)):
            return Extreme(np.inf, attained=False, at=float(np.copysign(np.inf, end)))
    highest = np.flatnonzero(values == np.max(values))
    place = int(highest[np.argmin(np.abs(grid[highest]))])
    for end in (0, -1):
        if values[end] == values[place] and not _is_reached(g, float(grid[place])):
            return Extreme(float(values[end]), attained=False, at=float(np.copysign(np.inf, grid[end])))
    at = _refined(g, grid[max(place - 1, 0) : place + 2])
    return Extreme(float(g(at)), attained=True, at=0.0 if abs(at) < _NEGLIGIBLE else at)


def _is_reached(g: Function, at: float) -> bool:
    """Whether g reaches the value that it has from *at* on to an end of the grid, instead of rounding to it."""
    step = 1e-6 * max(1.0, abs(at))
    climb = g(at) - np.min(g(np.array([at - step, at + step])))
    return at == 0 or bool(climb > 1e-3 * step)


def _refined(g: Function, points: Floats) -> float:
    """Return where g is largest between three *points*, the middle one unless there is a better one."""
    best, low, high = points[1], points[0], points[2]
    for _ in range(6):
        z = np.linspace(low, high, 65)
        i = int(np.argmax(g(z)))
        if g(z[i]) > g(best):
            best = z[i]
        low, high = z[max(i - 1, 0)], z[min(i + 1, 64)]
    return float(best)


def _crossings(g: Function, grid: Floats, between: npt.NDArray[np.bool_]) -> Floats:
    """Return where g changes its sign behind those points of *grid* that *between* marks.

    By bisection of all at once, down to neighbouring numbers; as a call costs more than what it is called with, each
    looks at several hundred places in all, so that up to nine halvings are one.
    """
    places = np.flatnonzero(between)
    low, high = grid[places], grid[places + 1]
    if not places.size:
        return low
    left = g(low) < 0
    count = max(_FEWEST_PARTS, _PARTS // places.size)
    parts = np.arange(count + 1) / count
    while True:
        cuts = low[:, None] + (high - low)[:, None] * parts
        cuts[:, -1] = high
        turned = (g(cuts[:, 1:-1]) < 0) != left[:, None]
        first = np.where(turned.any(axis=1), turned.argmax(axis=1), count - 1)
        each = np.arange(low.size)
        nearer, farther = cuts[each, first], cuts[each, first + 1]
        if np.all((nearer == low) & (farther == high) | (np.nextafter(nearer, high) >= farther)):
            return nearer
        low, high = nearer, farther


def _mean(activation: Activation) -> float:
    """∫ f φ, by Gauss and Legendre's rule between the edges of panels that no kink lies in."""
    edges = np.union1d(np.linspace(-10, 10, 81), activation.kinks)
    nodes, weights = np.polynomial.legendre.leggauss(16)
    half, middle = np.diff(edges)[:, None] / 2, (edges[1:, None] + edges[:-1, None]) / 2
    z = middle + half * nodes
    return float(np.sum(half * weights * activation.value(z) * normal_density(z)))
