"""Cross-entropy and relative entropy of two densities, in closed form.

With q = peak · e^−fall, the mean of −log q over x drawn from p is

    h(p, q) = −∫ p(x) log q(x) dx = E[fall(x)] − log peak,

and the fall of every family here is a moment of p about a point: E[(x − μ)²] for a normal q, E|x − μ| for a Laplace
q, E[x] for an exponential q, nothing for a uniform q. So four peaks and four falls make all sixteen pairs.

Units: *base* 2 gives bits, e nats, 10 hartleys; a base below 1 turns every sign around.
Source: Cover and Thomas, *Elements of Information Theory*, 2nd ed., chapter 8.
"""

import math

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats
from nnstudio.engine.densities.density import Density, Interval
from nnstudio.engine.information import checked_base


def ruled_out(p: Density, q: Density) -> tuple[Interval, ...]:
    """Return the parts of p's support that q rules out, from left to right.

    There q(x) = 0 and p(x) > 0, however little probability p has there: that makes h(p, q) and D(p‖q) infinite.
    """
    below = Interval(p.support.low, min(p.support.high, q.support.low))
    above = Interval(max(p.support.low, q.support.high), p.support.high)
    return tuple(part for part in (below, above) if part.low < part.high)


def differential_cross_entropy(p: Density, q: Density, base: float = 2) -> float:
    """Return h(p, q) = −∫ p(x) log q(x) dx: the mean surprisal density of one who believes q where p is true.

    At least h(p); may be negative, as h(p) may be. ∞ where q rules out a part of p's support.

    Raises `BaseError` for a bad base.
    """
    nats = math.inf if ruled_out(p, q) else q.mean_fall(p) - math.log(q.peak)
    return nats / math.log(checked_base(base))


def relative_entropy(p: Density, q: Density, base: float = 2) -> float:
    """Return D(p‖q) = ∫ p(x) log(p(x)/q(x)) dx = h(p, q) − h(p).

    Never negative, 0 only for q = p, and the same in whatever unit x is measured. ∞ where q rules out a part of p's
    support.

    Raises `BaseError` for a bad base.
    """
    if ruled_out(p, q):
        nats = math.inf
    elif type(p) is type(q):
        nats = q.divergence_in_family(p)
    else:
        nats = q.mean_fall(p) - p.mean_fall(p) + math.log(p.peak / q.peak)
    return nats / math.log(checked_base(base))


def relative_entropy_integrand(p: Density, q: Density, x: FloatLike, base: float = 2, *, origin: float = 0.0) -> Floats:
    """Return p(x) log(p(x)/q(x)), whose integral is D(p‖q); any shape in, the same shape out.

    Negative where q is the larger; 0 where p = 0; ∞ where q = 0 and p > 0. *x* may be distances from *origin*.

    Raises `BaseError` for a bad base.
    """
    density = p.density(x, origin)
    with np.errstate(invalid="ignore"):  # ∞ − ∞ where neither has any probability, which does not count
        log_ratio = p.log_density(x, origin) - q.log_density(x, origin)
    counting = (density > 0) | np.isnan(density)
    nats = np.multiply(density, log_ratio, out=np.zeros(density.shape), where=counting)
    return nats / math.log(checked_base(base))


def positions(p: Density, q: Density, count: int = 512) -> Floats:
    """Return rising positions at which to draw p, q and what is made of both: about *count* (8 or more), and all kinks.

    From the lowest to the highest thousandth of both, half of them evenly, so that gaps show, and a quarter each where
    p and q have their probability, so that a narrow density shows beside a wide one. At kinks there are the
    neighbouring floating-point numbers too: a jump is drawn upright.
    """
    shares = np.linspace(0.001, 0.999, count // 4)
    quantiles = [[density.quantile(float(share)) for share in shares] for density in (p, q)]
    low, high = np.min(quantiles), np.max(quantiles)
    kinks = np.array([*p.kinks, *q.kinks])
    beside = [np.nextafter(kinks, -math.inf), kinks, np.nextafter(kinks, math.inf)]
    return np.unique(np.concatenate([*quantiles, *beside, np.linspace(low, high, count // 2)]))
