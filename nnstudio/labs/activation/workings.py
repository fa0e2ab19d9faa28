"""How f(z) and f′(z) are worked out with numbers, where that can be done by hand."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from nnstudio.engine.activations import ACTIVATIONS, SELU, HardTanh, LeakyReLU, RandomizedReLU
from nnstudio.engine.normal_distribution import normal_cumulative, normal_density
from nnstudio.notation.figures import bracketed, latex_equals, latex_figure, latex_typed, reproducible

Working: TypeAlias = tuple[str, bool]
"""A step in LaTeX, empty where there is nothing to work out, and whether digits are left out in it."""

_NOTHING: Working = ("", False)
_TOO_FLAT = 1e-10
"""Below this slope, where a is nearly ±1, sixteen digits of a are not enough to work the slope out from it."""

_SMOOTH = frozenset({"sigmoid", "tanh", "gelu", "gelu_tanh", "silu", "mish", "softplus"})
_SMOOTH_BELOW_ZERO = frozenset({"elu", "selu"})


@dataclass(frozen=True)
class Point:
    """A function at *z*, which is *written* in LaTeX with all its digits or with some *cut*; a = f(z)."""

    function: str
    z: float
    written: str
    cut: bool
    a: float


def is_curved(function: str, z: float) -> bool:
    """Whether *function* bends at *z*: its values there can be written in full by accident only, as at 0."""
    return z != 0 and (function in _SMOOTH or (function in _SMOOTH_BELOW_ZERO and z < 0))


def value_working(point: Point) -> Working:
    """Return how f(z) is worked out."""
    work = _VALUES.get(point.function)
    return work(point) if work else _NOTHING


def slope_working(point: Point) -> Working:
    """Return how f′(z) is worked out."""
    work = _SLOPES.get(point.function)
    return work(point) if work else _NOTHING


def _leaky_value(point: Point) -> Working:
    activation = ACTIVATIONS[point.function]
    if not point.written.startswith("{"):
        return _NOTHING
    if isinstance(activation, RandomizedReLU):
        alpha = activation.mean_slope
    else:
        assert isinstance(activation, LeakyReLU)  # noqa: S101 - what the registry says
        alpha = float(activation.negative_slope)
    text, cut = _factor(alpha, point.z)
    return rf"{text}\cdot{_bracketed(point.written)}", cut or point.cut


def _selu_value(point: Point) -> Working:
    if point.z == 0 or point.cut:
        return _NOTHING
    if point.z > 0:
        return rf"{_factor(SELU.scale, point.z)[0]}\cdot {point.written}", True
    text, _cut = _factor(SELU.scale * SELU.alpha, math.expm1(point.z))
    return rf"{text}\cdot(e^{{{_exponent(point.written)}}}-1)", True


def _selu_slope(point: Point) -> Working:
    if point.z >= 0 or point.cut:
        return _NOTHING
    text, _cut = _factor(SELU.scale * SELU.alpha, math.exp(point.z))
    return rf"{text}\cdot e^{{{_exponent(point.written)}}}", True


def _gelu_value(point: Point) -> Working:
    if point.a == 0 or point.cut:
        return _NOTHING
    (cumulative,) = reproducible([float(normal_cumulative(point.z))], lambda x: point.z * x[0])
    return rf"{_leading(point.written)}\cdot {cumulative}", True


def _gelu_slope(point: Point) -> Working:
    if point.a == 0 or point.cut:
        return _NOTHING
    parts = [float(normal_cumulative(point.z)), float(normal_density(point.z))]
    cumulative, density = reproducible(parts, lambda x: x[0] + point.z * x[1])
    return rf"{cumulative}+{_bracketed(point.written)}\cdot {density}", True


def _silu_slope(point: Point) -> Working:
    if point.a == 0 or point.cut:
        return _NOTHING
    sigma = float(ACTIVATIONS["sigmoid"].value(point.z))
    (s,) = reproducible([sigma], lambda x: x[0] + point.z * x[0] * (1.0 - x[0]))
    return rf"{s}+{_bracketed(point.written)}\cdot {s}\cdot(1-{s})", True


def _hard_tanh_value(point: Point) -> Working:
    activation = ACTIVATIONS[point.function]
    assert isinstance(activation, HardTanh)  # noqa: S101
    low, high = latex_typed(activation.low), latex_typed(activation.high)
    return rf"\min(\max({point.written},\,{low}),\,{high})", point.cut


def _sigmoid_slope(point: Point) -> Working:
    a = reproducible([point.a], lambda x: x[0] * (1.0 - x[0]))[0]
    return _NOTHING if _is_too_flat(point) else (rf"{a}\cdot(1-{a})", _is_rounded(point))


def _tanh_slope(point: Point) -> Working:
    a = reproducible([point.a], lambda x: 1.0 - x[0] ** 2)[0]
    return _NOTHING if _is_too_flat(point) else (rf"1-{_bracketed(a)}^2", _is_rounded(point))


_VALUES: dict[str, Callable[[Point], Working]] = {
    "sigmoid": lambda at: (_logistic(at.written), at.cut),
    "tanh": lambda at: (rf"\tanh({at.written})", at.cut),
    "relu": lambda at: (rf"\max(0,\,{at.written})", at.cut),
    "leaky_relu": _leaky_value,
    "prelu": _leaky_value,
    "rrelu": _leaky_value,
    "elu": lambda at: (rf"e^{{{_exponent(at.written)}}}-1", at.cut) if at.z < 0 else _NOTHING,
    "selu": _selu_value,
    "gelu": _gelu_value,
    "silu": lambda at: (rf"\frac{{{_exponent(at.written)}}}{{1+e^{{{_negated(at.written)}}}}}", at.cut),
    "mish": lambda at: (rf"{_leading(at.written)}\cdot\tanh(\ln(1+e^{{{_exponent(at.written)}}}))", at.cut),
    "softplus": lambda at: (rf"\ln(1+e^{{{_exponent(at.written)}}})", at.cut),
    "hard_tanh": _hard_tanh_value,
    "hard_sigmoid": lambda at: (rf"\frac{{1}}{{6}}\min(\max({at.written}+3,\,0),\,6)", at.cut),
}
_SLOPES: dict[str, Callable[[Point], Working]] = {
    "sigmoid": _sigmoid_slope,
    "tanh": _tanh_slope,
    "elu": lambda at: (rf"e^{{{_exponent(at.written)}}}", at.cut) if at.z < 0 else _NOTHING,
    "selu": _selu_slope,
    "gelu": _gelu_slope,
    "silu": _silu_slope,
    "softplus": lambda at: (_logistic(at.written), at.cut),
}


def _logistic(z: str) -> str:
    return rf"\frac{{1}}{{1+e^{{{_negated(z)}}}}}"


def _factor(number: float, other: float) -> Working:
    """Write *number* as typed where that is short, or else so that its product with *other* comes out right."""
    text = latex_typed(number)
    if text != latex_figure(number) or latex_equals(number) == "=":
        return text, False
    return reproducible([number], lambda x: x[0] * other)[0], True


def _is_too_flat(point: Point) -> bool:
    slope = float(ACTIVATIONS[point.function].derivative(point.z))
    return abs(point.a) > 0.5 and abs(slope) < _TOO_FLAT


def _is_rounded(point: Point) -> bool:
    return point.cut or is_curved(point.function, point.z) or latex_equals(point.a) != "="


def _bracketed(number: str) -> str:
    return f"({number})" if r"\times" in number and not number.startswith("{") else bracketed(number)


def _leading(number: str) -> str:
    return f"({number})" if r"\times" in number else number


def _exponent(number: str) -> str:
    """Return *number* without the braces around a negative one."""
    return number[1:-1] if number.startswith("{") else number


def _negated(number: str) -> str:
    return number[2:-1] if number.startswith("{") else f"-{number}"
