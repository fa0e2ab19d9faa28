"""Where a formula has no slope, because an absolute value, a maximum or a minimum changes sides or a root touches 0."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nnstudio.engine.activations.crossings import crossings
from nnstudio.engine.arrays import FloatLike, Floats
from nnstudio.engine.expressions.evaluation import jet, jet_of_node
from nnstudio.engine.expressions.expression import Expression
from nnstudio.engine.expressions.simplification import as_whole
from nnstudio.engine.expressions.tree import Binary, Call, Node, uses, walk

_STEPS = 256
"""Points of the grid in one unit of z."""
_NEGLIGIBLE = 1e-9
_BESIDE = 1e-6
"""How far from a place its two sides are looked at."""
_FARTHER, _LASTING = 1e-5, 0.75
"""What is left of a jump when its sides come nearer, as those of |z|^1.5 do, whose slope is steep but does not jump."""

_Gauge: TypeAlias = Callable[[Floats], Floats]
"""Rows of numbers, shape (rows, points), for points of shape (points,); where one changes sign there may be a kink."""


@lru_cache(maxsize=256)
def kinks(expression: Expression, a: float, low: float, high: float) -> tuple[float, ...]:
    """Return the places from *low* to *high* at which the slope of *expression* jumps by more than 10⁻⁹, in order.

    Looked for are places where the argument of abs, or the foremost two arguments of max or min, cross, and where what
    a root or a power is taken of turns, since |z| may be written √(z²); between two points of a grid with 256 of them
    in a unit to the last digit, and on the points themselves also where they only touch. Two such places
    of one function that lie closer together are missed, and where a formula begins or ends there is no kink.
    """
    inside = np.arange(np.ceil(low * _STEPS), np.floor(high * _STEPS) + 1) / _STEPS
    grid = np.unique(np.concatenate([[low], inside, [high]]))
    with np.errstate(all="ignore"):
        places = [_crossings(gauge, grid) for node in set(walk(expression.root)) for gauge in _gauges(node, a)]
    if not places:
        return ()
    found = np.unique(np.concatenate(places)) + 0.0  # no −0
    found = found[_jumps(expression, found, a)]
    return tuple(float(z) for z in found[np.diff(found, prepend=-np.inf) > _NEGLIGIBLE])


def _gauges(node: Node, a: float) -> Iterator[_Gauge]:
    match node:
        case Call("abs", (u,)):
            yield lambda z: jet_of_node(u, z, a).value[np.newaxis]
        case Call("max" | "min" as function, arguments):
            sign = 1.0 if function == "max" else -1.0
            yield lambda z: _leads(sign * np.stack([jet_of_node(each, z, a).value for each in arguments]))
        case Call("sqrt", (u,)) if uses(u, "z"):
            yield lambda z: jet_of_node(u, z, a).slope[np.newaxis]
        case Binary("^", u, exponent) if uses(u, "z") and as_whole(exponent) is None:
            yield lambda z: jet_of_node(u, z, a).slope[np.newaxis]
        case _:
            pass


def _leads(values: Floats) -> Floats:
    """Return how far each of several rows is above the best of the others."""
    first, columns = values.argmax(axis=0), np.arange(values.shape[1])
    best = values[first, columns]
    others = values.copy()
    others[first, columns] = -np.inf
    leads: Floats = values - best
    leads[first, columns] = best - others.max(axis=0)
    return leads


def _crossings(gauge: _Gauge, grid: Floats) -> Floats:
    """Return where a row is 0 on the *grid*, or changes sign between two points of it."""
    at = gauge(grid)
    zeros: Floats = grid[(at == 0).any(axis=0)]
    sides = np.sign(at)
    rows, left = np.nonzero(sides[:, 1:] * sides[:, :-1] < 0)
    if not rows.size:
        return zeros

    def own(z: FloatLike) -> Floats:
        """Return of each row of *z* what its own row of the gauge gives."""
        z = np.asarray(z)
        numbers: Floats = gauge(z.ravel())[np.repeat(rows, z.shape[1]), np.arange(z.size)].reshape(z.shape)
        return numbers

    low, high = crossings(own, grid[left], grid[left + 1])
    sizes = [np.abs(own(end[:, None])[:, 0]) for end in (low, high)]
    nearest = np.where(sizes[0] < sizes[1], low, high)
    # At a pole, as that of 1/z, the sign changes where the numbers are largest.
    crosses = np.minimum(*sizes) <= np.maximum(np.abs(at[rows, left]), np.abs(at[rows, left + 1]))
    return np.concatenate([zeros, nearest[crosses]])


def _jumps(expression: Expression, z: Floats, a: float) -> npt.NDArray[np.bool_]:
    """Return where the slope jumps, by as much as it seems to from farther away."""
    value = jet(expression, z, a).value
    near, size = _jump(expression, z, a, _BESIDE)
    far, _ = _jump(expression, z, a, _FARTHER)
    with np.errstate(all="ignore"):
        fading = near < _LASTING * far
        jumps: npt.NDArray[np.bool_] = np.isfinite(value) & (near > _NEGLIGIBLE * size) & ~fading
    return jumps


def _jump(expression: Expression, z: Floats, a: float, beside: float) -> tuple[Floats, Floats]:
    """Return by how much the slopes on both sides differ more than the curvatures account for, and the size of one."""
    before, behind = (jet(expression, z + side, a) for side in (-beside, beside))
    with np.errstate(all="ignore"):
        # √max(0, z) is known to be flat on the left, though not how it bends there.
        bends = [np.where(each.slope == 0, np.nan_to_num(each.curvature), each.curvature) for each in (before, behind)]
        jump = np.abs(behind.slope - before.slope - beside * (bends[0] + bends[1]))
        return jump, np.maximum(1.0, np.abs(before.slope))
