"""What sets activations apart, computed from their values and slopes alone.

Everything is read off grids that reach as far as numbers do, see `grids`. Between its kinks an activation is taken to
be smooth. What lies between two points of a grid is then searched for: see `properties`.
"""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.activations.activation import Activation
from nnstudio.engine.activations.boundedness import boundedness, falls
from nnstudio.engine.activations.extremes import Extreme, boundless, highest
from nnstudio.engine.activations.grids import fine_grid
from nnstudio.engine.activations.growth import Function
from nnstudio.engine.activations.steepness import largest_slope
from nnstudio.engine.arrays import Floats
from nnstudio.engine.normal_distribution import normal_density

__all__ = ["Extreme", "Properties", "properties"]

_NEGLIGIBLE = 1e-9
_FEW, _MEAN_DIGITS = 4, 15


@dataclass(frozen=True)
class Properties:
    """What `properties` finds. The range of the activation goes from *infimum* to *supremum*."""

    infimum: Extreme
    supremum: Extreme
    levels: tuple[float, ...]
    """All values there are, rising, where those are few, as of a step; empty where f runs over whole intervals."""
    largest_slope: Extreme
    """Of |f′|, conventions at kinks included. A jump has no slope, and counts as none."""
    monotone: bool
    """Whether f never falls."""
    differentiable: bool
    mean: float
    """The mean output where z has a standard normal distribution; NaN where f has a pole or leaves all numbers."""
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

    - Infimum and supremum: `boundedness` says whether there are bounds, `highest` what they are.
    - Largest slope: see `largest_slope`.
    - Monotone: f never `falls`.
    - Differentiable: there is no kink, no pole, and no place where f stands upright.
    - Mean: ∫ f φ from −10 to 10 by Gauss and Legendre's rule with 16 nodes in every quarter, and between kinks.
    - Levels: the values on the grid, if there are at most four.
    """
    f, slope = activation.value, activation.derivative
    grid = fine_grid(activation.kinks)
    # A formula of a learner's may be no number far out, where ∞ − ∞ stands in it.
    values = f(grid)
    known, values = grid[~np.isnan(values)], values[~np.isnan(values)]
    bounds = boundedness(activation)
    infimum = _extreme(lambda z: -f(z), known, bounds.below)
    steepest = largest_slope(activation, grid, bounds)
    levels = np.unique(values)
    pole = any(at is not None and np.isfinite(at) for at in (bounds.below, bounds.above))
    around_zero = np.nextafter(0.0, [-1.0, 1.0])
    return Properties(
        infimum=Extreme(0.0 - infimum.value, infimum.attained, infimum.at),
        supremum=_extreme(f, known, bounds.above),
        levels=tuple(levels.tolist()) if levels.size <= _FEW else (),
        largest_slope=steepest,
        monotone=not falls(activation),
        differentiable=not activation.kinks and not (np.isposinf(steepest.value) and np.isfinite(steepest.at)),
        mean=np.nan if pole else _mean(activation),
        near_identity=bool(f(0.0) == 0 and np.all(np.abs(slope(around_zero) - 1.0) <= _NEGLIGIBLE)),
    )


def _extreme(g: Function, grid: Floats, boundless_at: float | None) -> Extreme:
    return highest(g, grid) if boundless_at is None else boundless(boundless_at)


def _mean(activation: Activation) -> float:
    """∫ f φ, by Gauss and Legendre's rule between the edges of panels that no kink lies in."""
    edges = np.union1d(np.linspace(-10, 10, 81), activation.kinks)
    nodes, weights = np.polynomial.legendre.leggauss(16)
    half, middle = np.diff(edges)[:, None] / 2, (edges[1:, None] + edges[:-1, None]) / 2
    z = middle + half * nodes
    with np.errstate(invalid="ignore"):  # ∞ − ∞ where f leaves all numbers
        mean = np.sum(half * weights * activation.value(z) * normal_density(z))
    return round(float(mean), _MEAN_DIGITS) + 0.0
