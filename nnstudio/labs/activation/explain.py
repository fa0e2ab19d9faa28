"""The formulas of the Activation Explorer with the numbers in them, and what they mean."""

from collections.abc import Callable, Sequence

from nnstudio.engine.activations import ACTIVATIONS, LeakyReLU
from nnstudio.labs.activation.results import ActivationResults, Reading
from nnstudio.notation.figures import bracketed, figure, latex_equals, latex_figure, latex_typed, reproducible, typed
from nnstudio.notation.formulas import GAP, Line, line
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

NEARLY_FLAT = 0.1
"""Below this slope a unit is called saturated."""
_FAR_OUT = 4.0
"""From here on sigmoid and tanh are as good as flat."""

_SYMBOLS = {
    "identity": r"\mathrm{id}",
    "sigmoid": r"\sigma",
    "tanh": r"\tanh",
    "relu": r"\mathrm{ReLU}",
    "leaky_relu": r"\mathrm{LeakyReLU}",
}
"""How each function is written where it stands beside others."""


def _sigmoid(z: str, a: str) -> tuple[str, str]:
    return rf"\frac{{1}}{{1+e^{{{_negated(z)}}}}}", rf"{a}\cdot(1-{a})"


def _tanh(z: str, a: str) -> tuple[str, str]:
    return rf"\tanh({z})", rf"1-{_bracketed(a)}^2"


def _relu(z: str, a: str) -> tuple[str, str]:  # noqa: ARG001 - all workings are called alike
    return rf"\max(0,\,{z})", ""


def _leaky_relu(z: str, a: str) -> tuple[str, str]:  # noqa: ARG001
    leak = ACTIVATIONS["leaky_relu"]
    assert isinstance(leak, LeakyReLU)  # noqa: S101 - what the registry says
    return (rf"{leak.negative_slope:g}\cdot{_bracketed(z)}" if z.startswith("{") else ""), ""


_WORKINGS: dict[str, Callable[[str, str], tuple[str, str]]] = {
    "sigmoid": _sigmoid,
    "tanh": _tanh,
    "relu": _relu,
    "leaky_relu": _leaky_relu,
}
"""How f(z) and f′(z) are worked out, from z and a = f(z) as they are written; empty where nothing is to be worked."""

_SLOPES: dict[str, Callable[[Sequence[float]], float]] = {
    "sigmoid": lambda a: a[0] * (1.0 - a[0]),
    "tanh": lambda a: 1.0 - a[0] ** 2,
}
"""f′(z) of those functions that have it worked out from a = f(z)."""

_TOO_FLAT = 1e-10
"""Below this slope, where a is nearly ±1, sixteen digits of a are not enough to work the slope out from it."""


def value_lines(results: ActivationResults) -> tuple[Line, ...]:
    """Write f of the first function, in general and at the point."""
    main = results.main
    z, cut = _argument(main.function, results.z)
    working, _ = _working(results)
    named = (r"=\,\sigma(z)",) if main.function == "sigmoid" else ()  # f′ speaks of σ
    return (
        line("f(z)", *named, rf"=\,{ACTIVATIONS[main.function].latex}"),
        line(rf"f({z})", *_steps((working, cut), (latex_figure(main.value), _value_is_cut(results)))),
    )


def slope_lines(results: ActivationResults) -> tuple[Line, ...]:
    """Write f′ of the first function, in general and at the point."""
    main = results.main
    _, working = _working(results)
    cut = main.function in _SLOPES and _value_is_cut(results)
    return (
        line("f'(z)", rf"=\,{ACTIVATIONS[main.function].derivative_latex}"),
        line(
            rf"f'({_argument(main.function, results.z)[0]})",
            *_steps((working, cut), (latex_figure(main.slope), cut or latex_equals(main.slope) != "=")),
        ),
    )


def overlay_lines(results: ActivationResults) -> tuple[Line, ...]:
    """Read the other functions at the point; tanh beside the sigmoid also shows how it is made of it."""
    lines = [
        line(
            rf"{_SYMBOLS[reading.function]}({_argument(reading.function, results.z)[0]})",
            rf"{_equals(reading, results.z)}\,{latex_figure(reading.value)}",
        )
        for reading in results.readings[1:]
    ]
    readings = {reading.function: reading for reading in results.readings}
    if {"tanh", "sigmoid"} <= readings.keys():
        double, cut = _argument("sigmoid", 2.0 * results.z)
        (sigmoid,) = reproducible([results.sigmoid_of_double], lambda x: 2.0 * x[0] - 1.0)
        equals = _equals(readings["tanh"], results.z)
        lines += [
            GAP,
            line(r"\tanh z", r"=\,2\,\sigma(2z)-1"),
            line(
                rf"{_sign(cut)}\,2\,\sigma({double})-1",
                rf"{equals}\,2\cdot {sigmoid}-1",
                rf"{equals}\,{latex_figure(readings['tanh'].value)}",
            ),
        ]
    return tuple(lines)


def convention(results: ActivationResults) -> Sentence | None:
    """Say what the slope is taken to be where there is none; None for a function without kinks."""
    if not results.kinks:
        return None
    kink = results.kinks[0]
    return QT_TRANSLATE_NOOP(
        "Activation", "At the kink, z = {z}, there is no derivative. By convention f′({z}) = {slope}."
    ).fill(z=typed(kink.z), slope=typed(kink.slope))


def meaning(results: ActivationResults) -> Sentence:
    """Say in words what the slope does to learning."""
    slope, kinked = results.main.slope, bool(results.kinks)
    if slope == 1.0:
        return QT_TRANSLATE_NOOP("Activation", "The slope is 1: this unit hands the gradient on unchanged.")
    if slope == 0.0 and kinked:
        return QT_TRANSLATE_NOOP(
            "Activation", "The slope is 0: no gradient passes, so from this example the unit learns nothing."
        )
    if slope == 0.0:
        return QT_TRANSLATE_NOOP(
            "Activation", "Saturated: the curve is so flat that its slope is lost in rounding. Nothing is learnt here."
        )
    if abs(slope) > 1.0:
        return QT_TRANSLATE_NOOP(
            "Activation", "The slope is above 1: this unit makes the gradient {slope} times as large."
        ).fill(slope=figure(slope))
    if abs(slope) >= NEARLY_FLAT:
        return QT_TRANSLATE_NOOP(
            "Activation", "{share} % of the gradient passes through this unit: that much it can still learn."
        ).fill(share=_percent(slope))
    if kinked:
        return QT_TRANSLATE_NOOP(
            "Activation", "Only {share} % of the gradient passes: little, but the unit can still learn its way out."
        ).fill(share=_percent(slope))
    return QT_TRANSLATE_NOOP(
        "Activation",
        "Saturated: the curve is nearly flat, only {share} % of the gradient passes, so the unit learns slowly.",
    ).fill(share=_percent(slope))


def suggestion(results: ActivationResults) -> Sentence:
    """Say one next thing to do, which is not on the screen already."""
    z, function = results.z, results.main.function
    if function in _SLOPES and abs(z) < _FAR_OUT:
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Try this: drag the point out to 6. Watch the tangent lie down and the slope fade.",
        )
    if function in _SLOPES or (function == "relu" and z <= 0):
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Try this: stay at this z and choose Leaky ReLU. Compare how much of the gradient passes there.",
        )
    if results.kinks and z > 0:
        return QT_TRANSLATE_NOOP(
            "Activation",
            "Try this: drag the point below 0. Watch the slope drop at the kink, and what is left of it.",
        )
    return QT_TRANSLATE_NOOP(
        "Activation",
        "Try this: choose the sigmoid and drag the point from 0 to 6. Watch the tangent lie down and the slope fade.",
    )


def _working(results: ActivationResults) -> tuple[str, str]:
    main = results.main
    z, _cut = _argument(main.function, results.z)
    if main.function not in _WORKINGS:
        return "", ""
    value, slope = _WORKINGS[main.function](z, _value_for_slope(main))
    too_flat = main.function in _SLOPES and abs(main.value) > 0.5 and abs(main.slope) < _TOO_FLAT
    return value, "" if too_flat else slope


def _value_for_slope(reading: Reading) -> str:
    """Write a = f(z) with so many digits that the slope can be worked out from it."""
    slope = _SLOPES.get(reading.function)
    return reproducible([reading.value], slope)[0] if slope else latex_figure(reading.value)


def _argument(function: str, z: float) -> tuple[str, bool]:
    """Write *z* as it was typed, or else with so many digits that f(z) comes out; and say whether any are left out."""
    text = latex_typed(z)
    if text != latex_figure(z) or latex_equals(z) == "=":
        return text, False
    return reproducible([z], lambda x: float(ACTIVATIONS[function].value(x[0])))[0], True


def _value_is_cut(results: ActivationResults) -> bool:
    return _equals(results.main, results.z) != "="


def _equals(reading: Reading, z: float) -> str:
    """Return the sign to stand before f(z): of sigmoid and tanh only what they are at 0 can be written in full."""
    rounded = _argument(reading.function, z)[1] or (reading.function in _SLOPES and z != 0)
    return _sign(rounded or latex_equals(reading.value) != "=")


def _sign(cut: bool) -> str:
    return r"\approx" if cut else "="


def _steps(*steps: tuple[str, bool]) -> tuple[str, ...]:
    """Join what is worked and what comes out, each with whether digits were cut on the way; empty ones are left out."""
    return tuple(rf"{_sign(cut)}\,{step}" for step, cut in steps if step)


def _bracketed(number: str) -> str:
    return f"({number})" if r"\times" in number and not number.startswith("{") else bracketed(number)


def _negated(number: str) -> str:
    return number[2:-1] if number.startswith("{") else f"-{number}"


def _percent(share: float) -> str:
    percent = 100.0 * abs(share)
    return f"{percent:.3g}" if percent >= 0.01 else figure(percent)
