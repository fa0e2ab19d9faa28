"""A number together with its first and second derivative with respect to z, carried through every rule at once.

Second-order forward mode ("dual numbers" with one more term): Griewank & Walther, Evaluating Derivatives, 2nd edition
(2008), chapter 13. Nothing is approximated: each rule is the textbook's, for arrays of any shape.

All derivatives are one-sided, with respect to a t that grows from 0 (directional derivatives: chapter 14). So |u| has
them where u = 0, too: there its side is the one that u is about to be on, which u′ tells, and u″ where u′ = 0. In the
same way max and min know which of several that tie is about to lead, and √u how steeply u leaves 0. Whoever wants both
sides of z asks twice, once with z + t and once with z − t.

Two infinities have to be told apart. A *value* of ±∞ is an overflow, a number too large for a computer: what does not
change is not changed by it, so ∞ times a slope of 0 is 0 here. A *slope* of ±∞ is one, as √z has it at 0: 0 times that
could be anything, and is NaN.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nnstudio.engine.activations.smooth import logistic_slope
from nnstudio.engine.arrays import Floats

Bools: TypeAlias = npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False, slots=True)
class Jet:
    """f, f′ and f″ at the same points, as arrays of the same shape. Where f is NaN, all three are.

    *is_steady*: whether z does not occur in f. *turns*: where f may be something else on the other side of z, None for
    nowhere.
    """

    value: Floats
    slope: Floats
    curvature: Floats
    is_steady: bool = False
    turns: Bools | None = None


def known(value: Floats, slope: Floats, curvature: Floats, turns: Bools | None = None) -> Jet:
    """Return the jet of these three, in which nothing is known of the slopes where there is no value."""
    missing = np.isnan(value)
    if missing.any():
        slope, curvature = np.where(missing, np.nan, slope), np.where(missing, np.nan, curvature)
    return Jet(value, slope, curvature, turns=turns)


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
    """Return u · v: (uv)″ = u″v + 2u′v′ + uv″, or uv″ for a steady u."""
    if v.is_steady:
        u, v = v, u
    if u.is_steady:
        return known(u.value * v.value, _times(u.value, v.slope), _times(u.value, v.curvature))
    curvature = _times(v.value, u.curvature) + 2.0 * u.slope * v.slope + _times(u.value, v.curvature)
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
    ±∞ for 0 < c < 1. Where u′ = 0, too, it is that of (u″t²/2)^c, and the curvature, which higher derivatives of u
    decide, NaN.
    """
    c, x = exponent, u.value
    value = _raised(x, c)
    slope = _times(c * np.power(x, c - 1.0), u.slope)
    curvature = _times(c * np.power(x, c - 2.0), (c - 1.0) * u.slope**2 + _times(x, u.curvature))
    flat = (c == 0) | (np.isinf(x) & (c < 0))
    slope, curvature = np.where(flat, 0.0, slope), np.where(flat, 0.0, curvature)
    slope, curvature = np.where(c == 1, u.slope, slope), np.where(c == 1, u.curvature, curvature)
    touching = (x == 0) & (u.slope == 0) & (c > 0) & (c < 1)
    if not touching.any():
        return known(value, slope, curvature)
    slope = np.where(touching, _slope_of_touching(u.curvature, c), slope)
    return known(value, slope, np.where(touching, np.nan, curvature), touching & (slope != 0))


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
    leaving = (x == 0) & np.isfinite(u.slope)
    slope = np.where(leaving & (y > 1), 0.0, slope)
    return known(value, slope, np.where(leaving & (y > 2), 0.0, curvature))


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
    """Return t = tanh u: t′ = (1 − t²)u′, with 1 − t² = 4σ′(2u) to the last digit."""
    value = np.tanh(u.value)
    first = 4.0 * logistic_slope(2.0 * u.value)
    return known(value, *_saturating(first, -2.0 * value * first, u.slope, u.curvature))


def sigmoid(u: Jet) -> Jet:
    """Return s = σ(u): s′ = s(1 − s)u′, and s″ = s(1 − s)((1 − 2s)u′² + u″)."""
    small = np.exp(-np.abs(u.value))
    value = np.where(u.value < 0, small, 1.0) / (1.0 + small)
    first = small / (1.0 + small) ** 2
    return known(value, *_saturating(first, -np.tanh(u.value / 2.0) * first, u.slope, u.curvature))


def square_root(u: Jet) -> Jet:
    """Return r = √u, undefined for u < 0.

    From u = r²: r′ = u′/2r and r″ = (u″ − 2r′²)/2r. At u = 0 the slope is ±∞. Where u′ = 0, too, it is that of
    √(u″t²/2), and the curvature, which higher derivatives of u decide, NaN.
    """
    value = np.sqrt(u.value)
    slope = u.slope / (2.0 * value)
    curvature = (u.curvature - 2.0 * slope**2) / (2.0 * value)
    touching = (value == 0) & (u.slope == 0)
    if not touching.any():
        return known(value, slope, curvature)
    slope = np.where(touching, np.sqrt(u.curvature / 2.0), slope)
    return known(value, slope, np.where(touching, np.nan, curvature), touching & (slope != 0))


def sine(u: Jet) -> Jet:
    """Return sin u."""
    value, cosine_of_u = np.sin(u.value), np.cos(u.value)
    return known(value, cosine_of_u * u.slope, cosine_of_u * u.curvature - value * u.slope**2)


def cosine(u: Jet) -> Jet:
    """Return cos u."""
    value, sine_of_u = np.cos(u.value), np.sin(u.value)
    return known(value, -sine_of_u * u.slope, -sine_of_u * u.curvature - value * u.slope**2)


def absolute(u: Jet) -> Jet:
    """Return |u|; where u = 0 with the slope |u′|, and where u′ = 0, too, with the curvature |u″|."""
    side = np.sign(u.value)
    zero = side == 0
    if not zero.any():
        return known(np.abs(u.value), side * u.slope, side * u.curvature)
    slope = np.where(zero, np.abs(u.slope), side * u.slope)
    return known(np.abs(u.value), slope, _side(u) * u.curvature, zero & (u.slope != 0))


def sign(u: Jet) -> Jet:
    """Return sgn u, flat everywhere; where u = 0 that of the side on which u is about to be."""
    return replace(steady(_side(u)), turns=(u.value == 0) & (u.slope != 0))


def selection(function: str, contenders: Sequence[Jet], outcomes: Sequence[Jet]) -> Jet:
    """Return the outcome in the place of the largest contender, for ``"min"`` of the smallest.

    Where several are, it is the one that is about to lead, by its slope and then by its curvature. For the extreme
    itself hand in the *contenders* as *outcomes*: where the curvature of one cannot be told, its slope still can.
    """
    values = _stacked(contenders, "value")
    extreme = _extreme(function, values)
    ahead = leading = values == extreme
    turns = None
    if (ahead.sum(axis=0) > 1).any():
        slopes = _stacked(contenders, "slope")
        turns = _differ(slopes, ahead)
        ahead = leading = _foremost(function, slopes, ahead)
        ahead = _foremost(function, _stacked(contenders, "curvature"), ahead)
    if outcomes is contenders:
        return known(extreme, _first(outcomes, "slope", leading), _first(outcomes, "curvature", ahead), turns)
    value, slope, curvature = (_first(outcomes, name, ahead) for name in ("value", "slope", "curvature"))
    return known(value, slope, curvature, turns)


def both_sides(one: Jet, other: Jet) -> Jet:
    """Return the means of two jets; that of ∞ and −∞ cannot be told."""
    value, slope = _mean(one.value, other.value), _mean(one.slope, other.slope)
    return Jet(value, slope, _mean(one.curvature, other.curvature))


def _mean(x: Floats, y: Floats) -> Floats:
    return np.where(x == y, x, x / 2.0 + y / 2.0)  # the sum could overflow


def _side(u: Jet) -> Floats:
    """Return the sign that u has, or is about to have where it is 0."""
    side = np.sign(u.value)
    for derivative in (u.slope, u.curvature):
        side = np.where(side == 0, np.sign(derivative), side)
    return side


def _slope_of_touching(curvature: Floats, c: Floats) -> Floats:
    """Return the slope of u^c for 0 < c < 1 where u = u′ = 0: of (u″t²/2)^c.

    Where u″ = 0, too, u is taken to stay 0, as max(0, z) does for z < 0: for c ≥ ½ that makes no difference.
    """
    smooth = np.where((curvature >= 0) & np.isfinite(curvature), 0.0, np.nan)
    upright = np.where(curvature > 0, np.inf, np.where(curvature == 0, 0.0, np.nan))
    return np.where(c == 0.5, np.sqrt(curvature / 2.0), np.where(c > 0.5, smooth, upright))


def _stacked(jets: Sequence[Jet], name: str) -> Floats:
    return np.stack([getattr(each, name) for each in jets])


def _extreme(function: str, rows: Floats) -> Floats:
    """Return the largest or smallest of every column, NaN where any is."""
    extreme: Floats = rows.max(axis=0) if function == "max" else rows.min(axis=0)
    return extreme


def _foremost(function: str, rows: Floats, among: Bools) -> Bools:
    """Return which of those *among* the contenders are largest, or smallest; none where that cannot be told."""
    last = -np.inf if function == "max" else np.inf
    foremost: Bools = among & (rows == _extreme(function, np.where(among, rows, last)))
    return foremost


def _differ(rows: Floats, among: Bools) -> Bools:
    """Return in which columns not all *among* the contenders are equal."""
    largest, smallest = (np.where(among, rows, last) for last in (-np.inf, np.inf))
    differ: Bools = largest.max(axis=0) != smallest.min(axis=0)
    return differ


def _first(jets: Sequence[Jet], name: str, marked: Bools) -> Floats:
    """Return this number of the first jet that is *marked*, NaN where none is."""
    found = np.full(marked.shape[1:], np.nan)
    for each, here in zip(reversed(jets), reversed(marked), strict=True):
        found = np.where(here, getattr(each, name), found)
    return found


def _raised(x: Floats, y: Floats) -> Floats:
    """Return x^y; NumPy alone would make 0^−1 and at times √−∞ ∞, and have NaN^0 = 1^NaN = 1."""
    missing = np.isnan(x) | np.isnan(y) | ((x == 0) & (y < 0)) | (np.isneginf(x) & (y != np.rint(y)))
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
