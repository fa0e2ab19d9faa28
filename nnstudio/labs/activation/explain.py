"""The formulas of the Activation Explorer with the numbers in them, and what they mean."""

import math
from collections.abc import Callable

from nnstudio.engine.activations import ACTIVATIONS, LeakyReLU
from nnstudio.labs.activation.results import ActivationResults, Reading
from nnstudio.notation.figures import braced, figure, latex_figure, latex_typed, typed
from nnstudio.notation.formulas import GAP, Line, line
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

NEARLY_FLAT = 0.1
"""Below this slope a unit is called saturated."""

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


def value_lines(results: ActivationResults) -> tuple[Line, ...]:
    """Write f of the first function, in general and at the point."""
    main = results.main
    working, _ = _working(results)
    named = (r"=\,\sigma(z)",) if main.function == "sigmoid" else ()  # f′ speaks of σ
    return (
        line("f(z)", *named, rf"=\,{ACTIVATIONS[main.function].latex}"),
        line(rf"f({_z(results)})", *_steps(working, main.value)),
    )


def slope_lines(results: ActivationResults) -> tuple[Line, ...]:
    """Write f′ of the first function, in general and at the point."""
    main = results.main
    _, working = _working(results)
    return (
        line("f'(z)", rf"=\,{ACTIVATIONS[main.function].derivative_latex}"),
        line(rf"f'({_z(results)})", *_steps(working, main.slope)),
    )


def overlay_lines(results: ActivationResults) -> tuple[Line, ...]:
    """Read the other functions at the point; tanh beside the sigmoid also shows how it is made of it."""
    lines = [
        line(rf"{_SYMBOLS[reading.function]}({_z(results)})", rf"=\,{latex_figure(reading.value)}")
        for reading in results.readings[1:]
    ]
    values = {reading.function: reading.value for reading in results.readings}
    if {"tanh", "sigmoid"} <= values.keys():
        lines += [
            GAP,
            line(r"\tanh z", r"=\,2\,\sigma(2z)-1"),
            line(
                rf"=\,2\,\sigma({latex_typed(2 * results.z)})-1",
                rf"=\,2\cdot {results.sigmoid_of_double:.6f}-1",  # so that the last four digits come out
                rf"=\,{latex_figure(values['tanh'])}",
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


def _working(results: ActivationResults) -> tuple[str, str]:
    work = _WORKINGS.get(results.main.function)
    return work(_z(results), _value_for_slope(results.main)) if work else ("", "")


def _value_for_slope(reading: Reading) -> str:
    """Write a = f(z) with so many digits that 1 − a, where little is left of it, still has four."""
    if abs(reading.value) < 0.5 or not 0.0 < abs(reading.slope) < NEARLY_FLAT:
        return latex_figure(reading.value)
    return braced(f"{reading.value:.{min(16, 3 - math.floor(math.log10(abs(reading.slope))))}f}")


def _steps(working: str, result: float) -> tuple[str, ...]:
    return tuple(rf"=\,{step}" for step in (working, latex_figure(result)) if step)


def _z(results: ActivationResults) -> str:
    return latex_typed(results.z)


def _bracketed(number: str) -> str:
    return f"({number})" if number.startswith("{") or r"\times" in number else number


def _negated(number: str) -> str:
    return number[2:-1] if number.startswith("{") else f"-{number}"


def _percent(share: float) -> str:
    percent = 100.0 * abs(share)
    return f"{percent:.3g}" if percent >= 0.01 else figure(percent)
