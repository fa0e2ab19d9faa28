"""How f(z) and f′(z) are worked out with numbers, where that can be done by hand."""

import math
from collections.abc import Callable

from nnstudio.engine.activations import ELU, SELU, Sigmoid, SiLU, Softplus
from nnstudio.engine.normal_distribution import normal_cumulative, normal_density
from nnstudio.labs.activation.chosen import FORMULA
from nnstudio.labs.activation.functions.own_workings import own_slope, own_value
from nnstudio.labs.activation.functions.point import Point, Working, is_curved
from nnstudio.notation.figures import bracketed, latex_equals, latex_figure, latex_typed, reproducible

_NOTHING: Working = ("", False)
_TOO_FLAT = 1e-10
"""Below this slope, where a is nearly ±1, sixteen digits of a are not enough to work the slope out from it."""
_LOST = 1e-9
"""Where 1 + e^z or e^z − 1 lose more than this part of the result, the formula is of no use to one who computes."""


def value_working(point: Point) -> Working:
    """Return how f(z) is worked out."""
    work = _VALUES.get(point.function)
    return work(point) if work else _NOTHING


def slope_working(point: Point) -> Working:
    """Return how f′(z) is worked out."""
    work = _SLOPES.get(point.function)
    return work(point) if work else _NOTHING


def _leaky_value(point: Point) -> Working:
    if point.z >= 0:
        return _NOTHING
    ((alpha, cut),) = point.parameters
    return rf"{alpha}\cdot{_bracketed(point.written)}", cut or point.cut


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


def _elu_value(point: Point) -> Working:
    assert isinstance(point.activation, ELU)  # noqa: S101 - what the scene says
    alpha = point.activation.alpha
    if not _comes_out(point, lambda: alpha * (math.exp(point.z) - 1.0)):
        return _NOTHING
    return _scaled(point, rf"e^{{{_exponent(point.written)}}}-1", r"{}\cdot({})")


def _elu_slope(point: Point) -> Working:
    return _scaled(point, rf"e^{{{_exponent(point.written)}}}", r"{}\cdot {}")


def _scaled(point: Point, power: str, product: str) -> Working:
    """Put α in front of the *power*, unless it is 1."""
    if point.z >= 0:
        return _NOTHING
    assert isinstance(point.activation, ELU)  # noqa: S101 - what the scene says
    ((alpha, cut),) = point.parameters
    return power if point.activation.alpha == 1.0 else product.format(alpha, power), cut or point.cut


def _stretched(point: Point) -> tuple[str, str, bool]:
    """Return how βz and −βz are written, and whether digits of either factor are left out."""
    assert isinstance(point.activation, SiLU | Softplus)  # noqa: S101 - what the scene says
    if point.activation.beta == 1.0:
        return point.written, _negated(point.written), point.cut
    ((beta, cut),) = point.parameters
    product = rf"{beta}\cdot{_bracketed(point.written)}"
    return product, f"-{product}", cut or point.cut


def _silu_value(point: Point) -> Working:
    _product, opposite, cut = _stretched(point)
    return rf"\frac{{{_exponent(point.written)}}}{{1+e^{{{opposite}}}}}", cut


def _silu_slope(point: Point) -> Working:
    product, _opposite, cut = _stretched(point)
    assert isinstance(point.activation, SiLU)  # noqa: S101 - what the scene says
    if point.z == 0 or cut or r"\times" in product:
        return _NOTHING
    stretched = point.activation.beta * point.z
    (s,) = reproducible([float(Sigmoid().value(stretched))], lambda x: x[0] + stretched * x[0] * (1.0 - x[0]))
    return rf"{s}+{_bracketed(product)}\cdot {s}\cdot(1-{s})", True


def _softplus_value(point: Point) -> Working:
    assert isinstance(point.activation, Softplus)  # noqa: S101 - what the scene says
    beta = point.activation.beta
    if not _comes_out(point, lambda: math.log(1.0 + math.exp(beta * point.z)) / beta):
        return _NOTHING
    product, _opposite, cut = _stretched(point)
    logarithm = rf"\ln(1+e^{{{_exponent(product)}}})"
    return (logarithm if beta == 1.0 else rf"\frac{{1}}{{{point.parameters[0][0]}}}\,{logarithm}"), cut


def _softplus_slope(point: Point) -> Working:
    _product, opposite, cut = _stretched(point)
    return rf"\frac{{1}}{{1+e^{{{opposite}}}}}", cut


def _hard_tanh_value(point: Point) -> Working:
    (low, low_cut), (high, high_cut) = point.parameters
    return rf"\min(\max({point.written},\,{low}),\,{high})", point.cut or low_cut or high_cut


def _mish_value(point: Point) -> Working:
    if not _comes_out(point, lambda: point.z * math.tanh(math.log(1.0 + math.exp(point.z)))):
        return _NOTHING
    return rf"{_leading(point.written)}\cdot\tanh(\ln(1+e^{{{_exponent(point.written)}}}))", point.cut


def _sigmoid_slope(point: Point) -> Working:
    a = reproducible([point.a], lambda x: x[0] * (1.0 - x[0]))[0]
    return _NOTHING if _is_too_flat(point) else (rf"{a}\cdot(1-{a})", _is_rounded(point))


def _tanh_slope(point: Point) -> Working:
    a = reproducible([point.a], lambda x: 1.0 - x[0] ** 2)[0]
    return _NOTHING if _is_too_flat(point) else (rf"1-{_bracketed(a)}^2", _is_rounded(point))


_VALUES: dict[str, Callable[[Point], Working]] = {
    FORMULA: own_value,
    "sigmoid": lambda at: (_logistic(at.written), at.cut),
    "tanh": lambda at: (rf"\tanh({at.written})", at.cut),
    "relu": lambda at: (rf"\max(0,\,{at.written})", at.cut),
    "leaky_relu": _leaky_value,
    "prelu": _leaky_value,
    "rrelu": _leaky_value,
    "elu": _elu_value,
    "selu": _selu_value,
    "gelu": _gelu_value,
    "silu": _silu_value,
    "mish": _mish_value,
    "softplus": _softplus_value,
    "hard_tanh": _hard_tanh_value,
    "hard_sigmoid": lambda at: (rf"\frac{{1}}{{6}}\min(\max({at.written}+3,\,0),\,6)", at.cut),
}
_SLOPES: dict[str, Callable[[Point], Working]] = {
    FORMULA: own_slope,
    "sigmoid": _sigmoid_slope,
    "tanh": _tanh_slope,
    "elu": _elu_slope,
    "selu": _selu_slope,
    "gelu": _gelu_slope,
    "silu": _silu_slope,
    "softplus": _softplus_slope,
}


def _logistic(z: str) -> str:
    return rf"\frac{{1}}{{1+e^{{{_negated(z)}}}}}"


def _factor(number: float, other: float) -> Working:
    """Write *number* as typed where that is short, or else so that its product with *other* comes out right."""
    text = latex_typed(number)
    if text != latex_figure(number) or latex_equals(number) == "=":
        return text, False
    return reproducible([number], lambda x: x[0] * other)[0], True


def _comes_out(point: Point, by_hand: Callable[[], float]) -> bool:
    """Whether a calculator that works out the formula as it is written keeps the digits of a."""
    try:
        return math.isclose(by_hand(), point.a, rel_tol=_LOST)
    except OverflowError:
        return False


def _is_too_flat(point: Point) -> bool:
    slope = float(point.activation.derivative(point.z))
    return abs(point.a) > 0.5 and abs(slope) < _TOO_FLAT


def _is_rounded(point: Point) -> bool:
    return point.cut or is_curved(point.function, point.activation, point.z) or latex_equals(point.a) != "="


def _bracketed(number: str) -> str:
    return f"({number})" if r"\times" in number and not number.startswith("{") else bracketed(number)


def _leading(number: str) -> str:
    return f"({number})" if r"\times" in number else number


def _exponent(number: str) -> str:
    """Return *number* without the braces around a negative one."""
    return number[1:-1] if number.startswith("{") else number


def _negated(number: str) -> str:
    return number[2:-1] if number.startswith("{") else f"-{number}"
