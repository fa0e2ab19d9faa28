"""Where a formula has no slope, because an absolute value, a maximum or a minimum changes sides."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import Floats
from nnstudio.engine.expressions.evaluation import jet, jet_of_node
from nnstudio.engine.expressions.expression import Expression
from nnstudio.engine.expressions.tree import Call, Node, Number, walk

_STEPS = 256
"""Points of the grid in one unit of z."""
_NEGLIGIBLE = 1e-9
_BESIDE = 1e-6
"""How far from a place its two sides are looked at."""
_HALVINGS = 52


@lru_cache(maxsize=256)
def kinks(expression: Expression, a: float, low: float, high: float) -> tuple[float, ...]:
    """Return the places from *low* to *high* at which the slope of *expression* jumps by more than 10⁻⁹, in order.

    Looked for are places where the argument of abs, or the foremost two arguments of max or min, cross; between two
    points of a grid with 256 of them in a unit by bisection to the last digit, and on the points themselves also where
    they only touch. Two crossings that lie closer together are missed.
    """
    inside = np.arange(np.ceil(low * _STEPS), np.floor(high * _STEPS) + 1) / _STEPS
    grid = np.unique(np.concatenate([[low], inside, [high]]))
    with np.errstate(all="ignore"):
        crossings = [
            _crossings(node, place, grid, a)
            for node in set(walk(expression.root))
            if isinstance(node, Call) and node.function in ("abs", "max", "min")
            for place in range(1 if node.function == "abs" else len(node.arguments))
        ]
    if not crossings:
        return ()
    found = np.unique(np.concatenate(crossings)) + 0.0  # no −0
    found = found[_jumps(expression, found, a)]
    return tuple(float(z) for z in found[np.diff(found, prepend=-np.inf) > _NEGLIGIBLE])


def _lead(node: Call, place: int, z: Floats, a: float) -> Floats:
    """Return how far the argument in that *place* is above the best of the others, or of abs above 0."""
    arguments: tuple[Node, ...] = (*node.arguments, Number(0.0)) if node.function == "abs" else node.arguments
    values = [jet_of_node(each, z, a).value for each in arguments]
    if node.function == "min":
        values = [-each for each in values]
    others = np.max(values[:place] + values[place + 1 :], axis=0)
    lead: Floats = values[place] - others
    return lead


def _crossings(node: Call, place: int, grid: Floats, a: float) -> Floats:
    lead = _lead(node, place, grid, a)
    sides = np.sign(lead)
    left = np.flatnonzero(sides[1:] * sides[:-1] < 0)
    low, high, side = grid[left], grid[left + 1], sides[left]
    for _ in range(_HALVINGS if left.size else 0):
        middle = low + (high - low) / 2
        before = np.sign(_lead(node, place, middle, a)) == side
        low, high = np.where(before, middle, low), np.where(before, high, middle)
    sizes = [np.abs(_lead(node, place, end, a)) for end in (low, high)] if left.size else [low, high]
    nearest = np.where(sizes[0] < sizes[1], low, high)
    # At a pole, as that of 1/z, the sign changes where the lead is largest.
    crosses = np.minimum(*sizes) <= np.maximum(np.abs(lead[left]), np.abs(lead[left + 1]))
    return np.concatenate([grid[lead == 0], nearest[crosses]])


def _jumps(expression: Expression, z: Floats, a: float) -> npt.NDArray[np.bool_]:
    """Return where the slope on the right differs from that on the left by more than the curvatures account for."""
    at, before, behind = (jet(expression, z + side, a) for side in (0.0, -_BESIDE, _BESIDE))
    with np.errstate(all="ignore"):
        bent = _BESIDE * (before.curvature + behind.curvature)
        jump = np.abs(behind.slope - before.slope - bent)
        size = np.maximum(1.0, np.abs(before.slope))
        jumps: npt.NDArray[np.bool_] = np.isfinite(at.value) & (jump > _NEGLIGIBLE * size)
    return jumps
