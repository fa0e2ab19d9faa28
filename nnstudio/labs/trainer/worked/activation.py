"""How one unit makes a = f(z) of its weighted sum, with the numbers in it."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.labs.activation_names import SYMBOLS
from nnstudio.notation.figures import bracketed, equals, latex_figure, legible, result_sign, unbraced
from nnstudio.notation.formulas import Line, line

_LEAKY = frozenset({"leaky_relu", "prelu", "rrelu"})
_PIECEWISE = frozenset({"relu", "step", "hard_tanh", "hard_sigmoid"})
_LOST = 1e-9
"""Where a formula, computed as it is written, loses more than this part of the result, it is of no use by hand."""


@dataclass(frozen=True)
class _Working:
    """A formula of z: *write* sets z, in LaTeX, into it, and *compute* is what a calculator does with it."""

    write: Callable[[str], str]
    compute: Callable[[float], float]


def activation_line(symbol: str, name: str, z: float, a: float, slope: float) -> Line:
    """Write *symbol* = f(z) = *a* of the activation *name*; *slope* is f′(z).

    z is written with so many digits that a comes out.
    """
    if name == "identity":
        return line(symbol, "=z", _result(a))
    if name == "elu" and z >= 0:
        return line(symbol, "=z", _result(a))
    if name in _LEAKY:
        return _leaky(symbol, z, a, slope)
    working = _WORKINGS.get(name)
    if working is None or not _comes_out(working, z, a):
        working = _Working(lambda text: rf"{SYMBOLS[name]}({unbraced(text)})", lambda x: _value(name, x))
    (text,), cut = legible([z], lambda numbers: _value(name, numbers[0]))
    return line(symbol, f"{equals(cut)} {working.write(text)}", _result(a, rounded=cut and not _is_flat(name, z)))


def _leaky(symbol: str, z: float, a: float, slope: float) -> Line:
    """Write a ReLU with a leak: z as it is, or α z, where α may have been learnt."""
    if z >= 0:
        return line(symbol, "=z", _result(a))
    (alpha, text), cut = legible([slope, z], lambda numbers: numbers[0] * numbers[1])
    return line(symbol, r"=\alpha z", rf"{equals(cut)}{alpha}\cdot {bracketed(text)}", _result(a, rounded=cut))


def _result(a: float, *, rounded: bool = False) -> str:
    return f"{result_sign(a, rounded=rounded)}{latex_figure(a)}"


def _is_flat(name: str, z: float) -> bool:
    """Whether f is one number around *z*, which no rounding of z changes."""
    return name in _PIECEWISE and float(ACTIVATIONS[name].derivative(z)) == 0.0


def _value(name: str, z: float) -> float:
    return float(ACTIVATIONS[name].value(z))


def _comes_out(working: _Working, z: float, a: float) -> bool:
    try:
        return math.isclose(working.compute(z), a, rel_tol=_LOST)
    except (OverflowError, ValueError):
        return False


def negated(text: str) -> str:
    """Turn the sign of a number in LaTeX, for an exponent."""
    bare = unbraced(text)
    return bare.removeprefix("-") if bare.startswith("-") else f"-{bare}"


def _exponential(z: str) -> str:
    return f"e^{{{unbraced(z)}}}"


_WORKINGS = {
    "sigmoid": _Working(
        lambda z: rf"\frac{{1}}{{1+e^{{{negated(z)}}}}}",
        lambda z: 1.0 / (1.0 + math.exp(-z)),
    ),
    "tanh": _Working(lambda z: rf"\tanh({unbraced(z)})", math.tanh),
    "relu": _Working(lambda z: rf"\max(0,\,{z})", lambda z: max(0.0, z)),
    "elu": _Working(lambda z: rf"{_exponential(z)}-1", lambda z: math.exp(z) - 1.0),
    "silu": _Working(
        lambda z: rf"\frac{{{unbraced(z)}}}{{1+e^{{{negated(z)}}}}}",
        lambda z: z / (1.0 + math.exp(-z)),
    ),
    "softplus": _Working(lambda z: rf"\ln(1+{_exponential(z)})", lambda z: math.log(1.0 + math.exp(z))),
    "hard_tanh": _Working(lambda z: rf"\min(\max({z},\,{{-1}}),\,1)", lambda z: min(max(z, -1.0), 1.0)),
    "hard_sigmoid": _Working(
        lambda z: rf"\frac{{1}}{{6}}\min(\max({z}+3,\,0),\,6)",
        lambda z: min(max(z + 3.0, 0.0), 6.0) / 6.0,
    ),
}
