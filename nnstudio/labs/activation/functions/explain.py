"""The formulas of the page of functions with the numbers in them."""

import math
from collections.abc import Callable, Iterator
from functools import lru_cache

from nnstudio.engine.activations import ACTIVATIONS, SELU, Activation
from nnstudio.engine.expressions import OwnFormula
from nnstudio.labs.activation.chosen import FORMULA, LATEX
from nnstudio.labs.activation.functions.broken import broken, is_readable
from nnstudio.labs.activation.functions.point import Point, Working, is_curved, point_at
from nnstudio.labs.activation.functions.results import FunctionsResults, Reading
from nnstudio.labs.activation.functions.workings import slope_working, value_working
from nnstudio.notation.figures import equals, exactly, latex_equals, latex_figure, reproducible
from nnstudio.notation.formulas import GAP, Line, line

_SIGMOID = r"\sigma(z)=\frac{1}{1+e^{-z}}"
_WHERE = {
    "gelu": r"\Phi(z)=\frac{1}{2}\left(1+\mathrm{erf}\frac{z}{\sqrt{2}}\right)",
    "silu": _SIGMOID,
}
_WHERE_OF_SLOPE = {
    "gelu": r"\varphi(z)=\frac{1}{\sqrt{2\pi}}\,e^{-z^2/2}",
    "mish": _SIGMOID,
    "softplus": _SIGMOID,
}
"""What the formulas of some functions speak of."""

_CONSTANTS = {"selu": ((r"\lambda", SELU.scale), (r"\alpha", SELU.alpha))}


def general_lines(function: str, activation: Activation) -> tuple[Line, ...]:
    """Write f and f′ in general, with the parameters."""
    slope = _slope_in_general(function, activation)
    return (_value_in_general(function, activation), *((GAP, slope) if slope else ()))


def value_lines(results: FunctionsResults) -> tuple[Line, ...]:
    """Write f of the first function, in general, with its parameters, and at the point, if it has a value there."""
    main = results.main
    general = _value_in_general(main.function, main.activation)
    if not math.isfinite(main.value):
        return (general,)
    point = _point(results, lambda f, z: float(f.value(z)))
    steps = _steps(value_working(point), (latex_figure(main.value), _is_rounded(main, results.z, main.value)))
    return general, line(rf"{_letter(main.function)}({point.written})", *steps)


def slope_lines(results: FunctionsResults) -> tuple[Line, ...]:
    """Write f′ of the first function, in general, and at the point, if there are a value and a slope."""
    main = results.main
    general = _slope_in_general(main.function, main.activation)
    lines = [general] if general else []
    if math.isfinite(main.value) and math.isfinite(main.slope):
        point = _point(results, lambda f, z: float(f.derivative(z)))
        steps = _steps(slope_working(point), (latex_figure(main.slope), _is_rounded(main, results.z, main.slope)))
        lines.append(line(rf"{_letter(main.function)}'({point.written})", *steps))
    return tuple(lines)


def curvature_lines(results: FunctionsResults) -> tuple[Line, ...]:
    """Write f″ of the first function, in general, and at the point, if there are a value and a curvature."""
    main = results.main
    letter, formula = _letter(main.function), main.activation.second_derivative_latex
    lines = [line(f"{letter}''(z)", *_listed(formula))] if _is_shown(main.function, formula) else []
    if math.isfinite(main.value) and math.isfinite(main.curvature):
        point = _point(results, lambda f, z: float(f.second_derivative(z)))
        cut = point.cut or _is_rounded(main, results.z, main.curvature)
        lines.append(line(rf"{letter}''({point.written})", rf"{equals(cut)}\,{latex_figure(main.curvature)}"))
    return tuple(lines)


def overlay_lines(results: FunctionsResults) -> tuple[Line, ...]:
    """Read the other functions at the point; tanh beside the sigmoid also shows how it is made of it."""
    lines = [_read_off(reading, results.z) for reading in results.readings[1:] if math.isfinite(reading.value)]
    readings = {reading.function: reading for reading in results.readings}
    if {"tanh", "sigmoid"} <= readings.keys():
        lines += [GAP, *_tanh_of_sigmoid(results, readings["tanh"])]
    return tuple(lines)


def _read_off(reading: Reading, z: float) -> Line:
    point = point_at(reading.function, reading.activation, z, lambda f, z: float(f.value(z)))
    cut = point.cut or _is_rounded(reading, z, reading.value)
    return line(rf"{LATEX[reading.function]}({point.written})", rf"{equals(cut)}\,{latex_figure(reading.value)}")


def _tanh_of_sigmoid(results: FunctionsResults, tanh: Reading) -> tuple[Line, ...]:
    """Work tanh z out as 2σ(2z) − 1."""
    double = 2.0 * results.z
    point = point_at("sigmoid", ACTIVATIONS["sigmoid"], double, lambda f, z: float(f.value(z)))
    (sigmoid,) = reproducible([results.sigmoid_of_double], lambda x: 2.0 * x[0] - 1.0)
    sign = equals(point.cut or _is_rounded(tanh, results.z, tanh.value))
    return (
        line(r"\tanh z", r"=\,2\,\sigma(2z)-1"),
        line(
            rf"{equals(point.cut)}\,2\,\sigma({point.written})-1",
            rf"{sign}\,2\cdot {sigmoid}-1",
            rf"{sign}\,{latex_figure(tanh.value)}",
        ),
    )


def _letter(function: str) -> str:
    return LATEX[FORMULA] if function == FORMULA else "f"


def _value_in_general(function: str, activation: Activation) -> Line:
    named = (r"=\,\sigma(z)",) if function == "sigmoid" else ()  # f′ speaks of σ
    where = (_WHERE[function],) if function in _WHERE else ()
    formula = _listed(activation.latex, *where, *_parameters(function, activation))
    return line(f"{_letter(function)}(z)", *named, *formula)


@lru_cache(maxsize=64)  # a formula has to be differentiated for it
def _slope_in_general(function: str, activation: Activation) -> Line | None:
    """Write f′; nothing where it is too long to be read."""
    where = (_WHERE_OF_SLOPE[function],) if function in _WHERE_OF_SLOPE else ()
    formula = activation.derivative_latex
    return line(f"{_letter(function)}'(z)", *_listed(formula, *where)) if _is_shown(function, formula) else None


def _is_shown(function: str, formula: str) -> bool:
    return function != FORMULA or (bool(formula) and is_readable(formula))


def _point(results: FunctionsResults, compute: Callable[[Activation, float], float]) -> Point:
    return point_at(results.main.function, results.main.activation, results.z, compute)


def _listed(formula: str, *others: str) -> tuple[str, ...]:
    """Write *formula* after an equals sign and *others* behind it, with commas; between them the line may be broken."""
    first, *more = formula.split(r",\quad ")
    start, *rest = broken(first)
    *leading, last = (r"=\," + start, *rest, *(r"\quad " + part for part in (*more, *others)))
    commas = len(rest)  # none between the parts of one formula
    return (*leading[:commas], *(part + "," for part in leading[commas:]), last)


def _parameters(function: str, activation: Activation) -> Iterator[str]:
    """Write what the parameters of *activation* are."""
    numbers = [(each.symbol, float(getattr(activation, each.name))) for each in activation.parameters]
    if isinstance(activation, OwnFormula) and activation.expression.uses("a"):
        numbers.append(("a", activation.a))
    for symbol, number in (*numbers, *_CONSTANTS.get(function, ())):
        text = exactly(number)
        yield f"{symbol}={text}" if text else rf"{symbol}\approx{latex_figure(number)}"


def _is_rounded(reading: Reading, z: float, result: float) -> bool:
    """Whether `latex_figure` leaves out digits of what *reading*'s function, f′ or f″ gives at *z*."""
    return is_curved(reading.function, reading.activation, z) or latex_equals(result) != "="


def _steps(*steps: Working) -> Iterator[str]:
    """Join what is worked and what comes out; empty ones are left out. Once digits are cut, what follows is rounded."""
    rounded = False
    for step, cut in steps:
        rounded = rounded or cut
        if step:
            yield rf"{equals(rounded)}\,{step}"
