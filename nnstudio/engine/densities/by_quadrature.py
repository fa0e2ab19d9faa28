"""The measures of two densities as integrals that are added up: nothing is used here but the densities."""

import math
from dataclasses import dataclass

import numpy as np

from nnstudio.engine.densities.density import Density
from nnstudio.engine.densities.measures import relative_entropy_integrand, ruled_out
from nnstudio.engine.information import checked_base
from nnstudio.engine.quadrature import Integral, integrate

_SHARES = (1e-300, 1e-30, 1e-3, 0.25, 0.5)
"""Where the support is cut, from both sides; what little probability lies beyond the first counts for nothing."""
_ROUNDING = 2.0**-50
"""What rounding the peak of a density and its logarithm costs, as a share of the latter (of 1, where it is small)."""


@dataclass(frozen=True)
class IntegratedMeasures:
    """h(p), h(p, q) and D(p‖q), each with the error it may have."""

    entropy: Integral
    cross_entropy: Integral
    relative_entropy: Integral


def integrated_measures(p: Density, q: Density, base: float = 2) -> IntegratedMeasures:
    """Return −∫ p log p, −∫ p log q and ∫ p log(p/q), in units of *base*.

    The last two are ∞ where q rules out a part of p's support: that is seen from the supports, no sum would tell.

    Raises `BaseError` for a bad base.
    """
    scale = math.log(checked_base(base))
    points = _cuts(p, q)
    entropy = _mean_surprisal(p, p, points)
    if ruled_out(p, q):
        cross_entropy = divergence = Integral(math.inf, 0.0)
    else:
        cross_entropy = _mean_surprisal(p, q, points)
        divergence = integrate(lambda x: relative_entropy_integrand(p, q, x, math.e, origin=p.centre), points)
        # The logarithms of p and q are rounded before they are subtracted, so their errors are its errors too.
        divergence = Integral(divergence.value, divergence.error + entropy.error + cross_entropy.error)
    in_units = (Integral(x.value / scale, x.error / abs(scale)) for x in (entropy, cross_entropy, divergence))
    return IntegratedMeasures(*in_units)


def _mean_surprisal(p: Density, q: Density, points: list[float]) -> Integral:
    """−∫ p ln q in nats, over distances x from the centre of p."""
    integral = integrate(lambda x: p.density(x, p.centre) * -q.log_density(x, p.centre), points)
    return Integral(integral.value, integral.error + _ROUNDING * (1.0 + abs(math.log(q.peak))))


def _cuts(p: Density, q: Density) -> list[float]:
    """Rising distances from p's centre between which both are smooth, from one end of p's probability to the other."""
    lower = [p.quantile(share, p.centre) for share in _SHARES]
    upper = [p.upper_quantile(share, p.centre) for share in _SHARES]
    kinks = [kink - p.centre for kink in (*p.kinks, *q.kinks)]
    return [float(x) for x in np.unique([*lower, *upper, *kinks]) if lower[0] <= x <= upper[0]]
