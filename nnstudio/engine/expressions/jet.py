"""A number together with its first and second derivative with respect to z, carried through every rule at once.

Second-order forward mode ("dual numbers" with one more term): Griewank & Walther, Evaluating Derivatives, 2nd edition
(2008), chapter 13. Nothing is approximated: each rule is the textbook's, for arrays of any shape.

Two infinities have to be told apart. A *value* of ±∞ is an overflow, a number too large for a computer: what does not
change is not changed by it, so ∞ times a slope of 0 is 0 here. A *slope* of ±∞ is one, as √z has it at 0: 0 times that
could be anything, and is NaN.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import Floats


@dataclass(frozen=True, eq=False, slots=True)
class Jet:
    """f, f′ and f″ at the same points, as arrays of the same shape. Where f is NaN, all three are.

    *is_steady*: whether z does not occur in f.
    """

    value: Floats
    slope: Floats
    curvature: Floats
    is_steady: bool = False


def known(value: Floats, slope: Floats, curvature: Floats) -> Jet:
    """Return the jet of these three, in which nothing is known of the slopes where there is no value."""
    missing = np.isnan(value)
    if missing.any():
        slope, curvature = np.where(missing, np.nan, slope), np.where(missing, np.nan, curvature)
    return Jet(value, slope, curvature)


def steady(value: Floats) -> Jet:
    """Return the jet of what does not depend on z."""
    flat = np.where(np.isnan(value), np.nan, 0.0)
    return Jet(value, flat, flat, is_steady=True)


def negative(u: Jet) -> Jet:
    """Return −u."""
    return Jet(-u.value, -u.slope, -u.curvature)


def total(u: Jet, v: Jet) -> Jet:
    """Return u + v."""
    return known(u.value + v.value, u.slope + v.slope, u.curvature + v.curvature)


def product(u: Jet, v: Jet) -> Jet:
    """Return u · v: (uv)″ = u″v + 2u′v′ + uv″."""
    curvature = _times(v.value, u.curvature) + _times(u.value, v.curvature)
    if not (u.is_steady or v.is_steady):
        curvature = curvature + 2.0 * u.slope * v.slope
    return known(u.value * v.value, _times(v.value, u.slope) + _times(u.value, v.slope), curvature)


def quotient(u: Jet, v: Jet) -> Jet:
    """Return q = u/v, undefined where v = 0.

    From u = qv: q′ = (u′ − qv′)/v and q″ = (u″ − 2q′v′ − qv″)/v, in which nothing is squared and overflows. Where v
    itself overflows, and u does not, q is 0, and flat.
    """
    q = np.where(v.value == 0, np.nan, u.value / v.value)
    slope = (u.slope - _times(q, v.slope)) / v.value
    curvature = (u.curvature - _times(2.0 * slope, v.slope) - _times(q, v.curvature)) / v.value
    flat = np.isinf(v.value) & np.isfinite(u.value)
    return known(q, np.where(flat, 0.0, slope), np.where(flat, 0.0, curvature))


def steady_power(u: Jet, exponent: Floats) -> Jet:
    """Return u^c with an exponent c that does not depend on z.

    Negative u have a value for whole c; u = 0 has none for c < 0, and 0^0 = 1, as in Python. At u = 0 the slope is
    ±∞ for 0 < c < 1.
    """
    c, x = exponent, u.value
    value = _raised(x, c)
    slope = _times(c * np.power(x, c - 1.0), u.slope)
    curvature = _times(c * np.power(x, c - 2.0), (c - 1.0) * u.slope**2 + _times(x, u.curvature))
    flat = (c == 0) | (np.isinf(x) & (c < 0))
    slope, curvature = np.where(flat, 0.0, slope), np.where(flat, 0.0, curvature)
    return known(value, np.where(c == 1, u.slope, slope), np.where(c == 1, u.curvature, curvature))


def power(u: Jet, v: Jet) -> Jet:
    """Return u^v with an exponent that depends on z.

    0^0 = 1 and 0^v is NaN for v < 0. A u < 0 has a value where v happens to be whole, but no slope there.
    """
    x, y = u.value, v.value
    value = _raised(x, y)
    log = np.log(np.where(x > 0, x, np.nan))
    by_u, by_v = y * np.power(x, y - 1.0), value * log
    slope = _times(by_u, u.slope) + _times(by_v, v.slope)
    by_uu, by_uv, by_vv = y * (y - 1.0) * np.power(x, y - 2.0), np.power(x, y - 1.0) * (1.0 + y * log), by_v * log
    curvature = _times(by_uu, u.slope**2) + _times(2.0 * by_uv, u.slope * v.slope) + _times(by_vv, v.slope**2)
    curvature = curvature + _times(by_u, u.curvature) + _times(by_v, v.curvature)
    slope = np.where((x == 0) & (y > 1), 0.0, slope)
    return known(value, slope, np.where((x == 0) & (y > 2), 0.0, curvature))


def steady_base_power(base: Floats, v: Jet) -> Jet:
    """Return c^v with a base c that does not depend on z: for c > 0 with the slope c^v ln(c) v′."""
    value = _raised(base, v.value)
    log = np.log(np.where(base > 0, base, np.nan))
    slope, curvature = _saturating(value, value, log * v.slope, log * v.curvature)
    beyond_zero = (base == 0) & (v.value > 0)
    return known(value, np.where(beyond_zero, 0.0, slope), np.where(beyond_zero, 0.0, curvature))


def exponential(u: Jet) -> Jet:
    """Return e^u."""
    value = np.exp(u.value)
    return known(value, *_saturating(value, value, u.slope, u.curvature))


def logarithm(u: Jet) -> Jet:
    """Return ln u, undefined for u ≤ 0: −∞ is not a number."""
    slope = u.slope / u.value
    return known(np.log(np.where(u.value > 0, u.value, np.nan)), slope, u.curvature / u.value - slope**2)


def hyperbolic_tangent(u: Jet) -> Jet:
    """Return t = tanh u: t′ = (1 − t²)u′, with 1 − t² = 4e^(−2|u|)/(1 + e^(−2|u|))² to the last digit."""
    value = np.tanh(u.value)
    small = np.exp(-2.0 * np.abs(u.value))
    first = 4.0 * small / (1.0 + small) ** 2
    return known(value, *_saturating(first, -2.0 * value * first, u.slope, u.curvature))


def sigmoid(u: Jet) -> Jet:
    """Return s = σ(u): s′ = s(1 − s)u′, and s″ = s(1 − s)((1 − 2s)u′² + u″)."""
    small = np.exp(-np.abs(u.value))
    value = np.where(u.value < 0, small, 1.0) / (1.0 + small)
    first = small / (1.0 + small) ** 2
    return known(value, *_saturating(first, -np.tanh(u.value / 2.0) * first, u.slope, u.curvature))


def square_root(u: Jet) -> Jet:
    """Return r = √u, undefined for u < 0; at 0 its slope is ±∞, and NaN where u′ = 0, too.

    From u = r²: r′ = u′/2r and r″ = (u″ − 2r′²)/2r.
    """
    value = np.sqrt(u.value)
    slope = u.slope / (2.0 * value)
    return known(value, slope, (u.curvature - 2.0 * slope**2) / (2.0 * value))


def sine(u: Jet) -> Jet:
    """Return sin u."""
    value, cosine_of_u = np.sin(u.value), np.cos(u.value)
    return known(value, cosine_of_u * u.slope, cosine_of_u * u.curvature - value * u.slope**2)


def cosine(u: Jet) -> Jet:
    """Return cos u."""
    value, sine_of_u = np.cos(u.value), np.sin(u.value)
    return known(value, -sine_of_u * u.slope, -sine_of_u * u.curvature - value * u.slope**2)


def absolute(u: Jet) -> Jet:
    """Return |u|, with slope and curvature 0 where u = 0: the means of both sides."""
    side = np.sign(u.value)
    return known(np.abs(u.value), side * u.slope, side * u.curvature)


def sign(u: Jet) -> Jet:
    """Return sgn u, flat everywhere."""
    return steady(np.sign(u.value))


def selection(function: str, contenders: Sequence[Jet], outcomes: Sequence[Jet]) -> Jet:
    """Return the outcome in the place of the largest contender, for ``"min"`` of the smallest.

    Where several are largest the mean of their outcomes, as PyTorch's ``torch.amax`` and ``torch.maximum`` have it for
    slopes. The extreme itself is no mean, which could overflow: it is asked for by handing in the same *outcomes*.
    """
    values = np.stack([contender.value for contender in contenders])
    extreme = values.max(axis=0) if function == "max" else values.min(axis=0)  # NaN where any is
    ahead = values == extreme

    def mean(parts: Sequence[Floats]) -> Floats:
        there: Floats = np.where(ahead, np.stack(parts), 0.0).sum(axis=0) / ahead.sum(axis=0)
        return there

    return known(
        extreme
        if outcomes is contenders
        else np.where(np.isnan(extreme), np.nan, mean([each.value for each in outcomes])),
        mean([outcome.slope for outcome in outcomes]),
        mean([outcome.curvature for outcome in outcomes]),
    )


def _raised(x: Floats, y: Floats) -> Floats:
    """Return x^y; NumPy alone would make 0^−1 ∞, and have NaN^0 = 1^NaN = 1."""
    missing = np.isnan(x) | np.isnan(y) | ((x == 0) & (y < 0))
    return np.where(missing, np.nan, np.power(x, y))


def _times(factor: Floats, slope: Floats) -> Floats:
    """Return *factor* · *slope*, 0 where the slope is 0, even if the factor has overflown."""
    times: Floats = np.where((slope == 0) & ~np.isnan(factor), 0.0, factor * slope)
    return times


def _saturating(first: Floats, second: Floats, slope: Floats, curvature: Floats) -> tuple[Floats, Floats]:
    """Apply the chain rule to a function with these derivatives, which go to 0 faster than any inner one grows."""
    inner = first * curvature
    bent = np.where((slope == 0) | (second == 0), 0.0, second * slope**2)
    straight = np.where((curvature == 0) | (first == 0), 0.0, inner)
    return np.where((slope == 0) | (first == 0), 0.0, first * slope), bent + straight
