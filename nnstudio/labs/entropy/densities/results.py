"""What follows from the two densities."""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.densities import Density, Interval
from nnstudio.engine.densities.by_quadrature import IntegratedMeasures, integrated_measures
from nnstudio.engine.densities.measures import (
    differential_cross_entropy,
    positions,
    relative_entropy,
    relative_entropy_integrand,
    ruled_out,
)
from nnstudio.labs.entropy.densities.axes import axis_around
from nnstudio.labs.entropy.densities.families import made
from nnstudio.labs.entropy.scene import EntropyScene

_BETWEEN, _EVENLY = 400, 200
"""How many points are drawn where the probability lies, and how many along the whole axis."""


@dataclass(frozen=True)
class Curves:
    """p(x), q(x) and the *integrand* of D(p‖q) at positions *x*, which rise; *axis* is the part that is shown.

    The integrand is in units of the scene's base; infinite where q = 0 and p > 0.
    """

    axis: Interval
    x: Floats
    p: Floats
    q: Floats
    integrand: Floats


@dataclass(frozen=True)
class Values:
    """What the curves are worth at one x."""

    x: float
    p: float
    q: float
    integrand: float


@dataclass(frozen=True)
class DensitiesResults:
    """All entropies in units of the scene's base.

    *integrated* are h(p), h(p, q) and D(p‖q) as the machine adds them up, *integrated_reverse* the same with p and q
    exchanged. *ruled_out* are the parts of p's support where q is 0.
    """

    p: Density
    q: Density
    base: float
    entropy_p: float
    entropy_q: float
    cross_entropy: float
    relative_entropy: float
    reverse: float
    integrated: IntegratedMeasures
    integrated_reverse: IntegratedMeasures
    ruled_out: tuple[Interval, ...]
    curves: Curves


def compute(scene: EntropyScene, axis: Interval | None = None) -> DensitiesResults:
    """Return all figures of a scene that has no problems; the curves along *axis*, or along one that fits them.

    Raises `EngineError` for a scene that has problems.
    """
    p, q = made(scene.density_p, scene.parameters_p), made(scene.density_q, scene.parameters_q)
    base = scene.base
    return DensitiesResults(
        p=p,
        q=q,
        base=base,
        entropy_p=p.entropy(base),
        entropy_q=q.entropy(base),
        cross_entropy=differential_cross_entropy(p, q, base),
        relative_entropy=relative_entropy(p, q, base),
        reverse=relative_entropy(q, p, base),
        integrated=integrated_measures(p, q, base),
        integrated_reverse=integrated_measures(q, p, base),
        ruled_out=ruled_out(p, q),
        curves=_curves(p, q, base, axis),
    )


def read(results: DensitiesResults, x: float) -> Values:
    """Return what the curves are worth at *x*."""
    p, q = results.p, results.q
    return Values(x, float(p.density(x)), float(q.density(x)), float(relative_entropy_integrand(p, q, x, results.base)))


def _curves(p: Density, q: Density, base: float, axis: Interval | None) -> Curves:
    where = positions(p, q, _BETWEEN)
    axis = axis or axis_around(float(where[0]), float(where[-1]))
    x = np.unique(np.concatenate([where, np.linspace(axis.low, axis.high, _EVENLY)]))
    return Curves(axis, x, p.density(x), q.density(x), relative_entropy_integrand(p, q, x, base))
