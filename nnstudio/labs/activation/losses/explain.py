"""The formulas of the losses and their derivatives, with the numbers in them."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.race import unit_state
from nnstudio.labs.activation.losses.chosen import ANSWERS, sign_of
from nnstudio.labs.activation.losses.results import LossesResults
from nnstudio.notation.figures import bracketed, equals, exactly, latex_figure, legible, result_sign, unbraced
from nnstudio.notation.formulas import Line, line

_Gradient: TypeAlias = tuple[str, tuple[Line, ...]]
"""The derivative in general, and the lines with the numbers."""
_SQUARE = r"\frac{1}{2}(\hat y-y)^2"


def loss_lines(results: LossesResults) -> tuple[Line, ...]:
    """Write the explained loss: in general, then with the numbers."""
    return _LOSSES[results.main.loss](results)


def gradient_lines(results: LossesResults) -> tuple[Line, ...]:
    """Write its derivative with respect to the prediction: in general, then with the numbers."""
    symbol = "o" if results.main.loss in ANSWERS else r"\hat y"
    general, lines = _GRADIENTS[results.main.loss](results)
    return (line(rf"\frac{{\partial\ell}}{{\partial {symbol}}}", general), *lines)


# What losses of numbers are


def _squared(results: LossesResults) -> tuple[Line, ...]:
    (p, y), rounded = _difference(results, lambda n: 0.5 * (n[0] - n[1]) ** 2)
    return (
        line(r"\ell", rf"={_SQUARE}"),
        line(rf"{equals(rounded)}\frac{{1}}{{2}}({unbraced(p)}-{bracketed(y)})^2", result(results.main.value, rounded)),
    )


def _absolute(results: LossesResults) -> tuple[Line, ...]:
    (p, y), rounded = _difference(results, lambda n: abs(n[0] - n[1]))
    return (
        line(r"\ell", r"=|\hat y-y|"),
        line(rf"{equals(rounded)}|{unbraced(p)}-{bracketed(y)}|", result(results.main.value, rounded)),
    )


def _huber(results: LossesResults) -> tuple[Line, ...]:
    size, delta = abs(results.prediction - results.target), results.delta
    (p, y), rounded = _difference(results, lambda n: abs(n[0] - n[1]))
    general = (
        line(r"d", r"=\hat y-y"),
        line(r"\ell", r"=\frac{1}{2}d^2\quad(|d|\leq\delta),"),
        line(r"\qquad", r"\delta\,(|d|-\frac{1}{2}\delta)\quad(|d|>\delta)"),
    )
    found = line("|d|", rf"{equals(rounded)}|{unbraced(p)}-{bracketed(y)}|", result(size, rounded, short=True))
    if size <= delta:
        (d,), cut = legible([size], lambda n: 0.5 * n[0] ** 2)
        return (
            *general,
            found,
            line(r"\ell", rf"{equals(cut)}\frac{{1}}{{2}}\cdot {d}^2", result(results.main.value, cut)),
        )
    (d, cutoff), cut = legible([size, delta], lambda n: n[1] * (n[0] - 0.5 * n[1]))
    return (
        *general,
        found,
        line(
            r"\ell",
            rf"{equals(cut)}{cutoff}\cdot({d}-\frac{{1}}{{2}}\cdot {cutoff})",
            result(results.main.value, cut),
        ),
    )


def _squared_gradient(results: LossesResults) -> _Gradient:
    (p, y), rounded = _difference(results, lambda n: n[0] - n[1])
    return r"=\hat y-y", (line(rf"{equals(rounded)}{p}-{bracketed(y)}", result(results.main.gradient, rounded)),)


def _absolute_gradient(results: LossesResults) -> _Gradient:
    (p, y), rounded = _difference(results, lambda n: n[0] - n[1])
    return r"=\mathrm{sgn}(\hat y-y)", (
        line(rf"{equals(rounded)}\mathrm{{sgn}}({unbraced(p)}-{bracketed(y)})", result(results.main.gradient, rounded)),
    )


def _huber_gradient(results: LossesResults) -> _Gradient:
    error = results.prediction - results.target
    (d, delta), cut = legible([error, results.delta], lambda n: max(-n[1], min(n[1], n[0])))
    return r"=\max(-\delta,\,\min(\delta,\,d))", (
        line(rf"{equals(cut)}\max(-{delta},\,\min({delta},\,{d}))", result(results.main.gradient, cut)),
    )


# What losses of answers are


def _binary(results: LossesResults) -> tuple[Line, ...]:
    return (
        line(r"\ell", r"=-y\ln\sigma(o)", r"-(1-y)\ln(1-\sigma(o))"),
        *_logistic_lines(results),
    )


def _two_classes(results: LossesResults) -> tuple[Line, ...]:
    return (
        line(r"p", r"=\mathrm{softmax}(0,\,o)", r"=\left(\frac{1}{1+e^{o}},\,\frac{e^{o}}{1+e^{o}}\right)"),
        line(r"\ell", r"=-(1-y)\ln p_0-y\ln p_1"),
        *_logistic_lines(results),
    )


def _logistic_lines(results: LossesResults) -> tuple[Line, ...]:
    """Write the loss so that nothing cancels: from no with e^o, from yes with e^−o."""
    o, y, value = results.prediction, results.target, results.main.value
    if y <= 0.5:
        (score, target), cut = legible([o, y], lambda n: _softplus(n[0]) - n[1] * n[0])
        power, general = unbraced(score), r"=\ln(1+e^{o})-y\,o"
        term = rf"-{target}\cdot {bracketed(score)}"
    else:
        (score, rest), cut = legible([o, float(f"{1.0 - y:.15g}")], lambda n: _softplus(-n[0]) + n[1] * n[0])
        power, general = _negated(score), r"=\ln(1+e^{-o})+(1-y)\,o"
        term = rf"+{rest}\cdot {bracketed(score)}"
    return (line(general), line(rf"{equals(cut)}\ln(1+e^{{{power}}})", term, result(value, cut)))


def _binary_gradient(results: LossesResults) -> _Gradient:
    return r"=\sigma(o)-y", _sigmoid_lines(results)


def _two_classes_gradient(results: LossesResults) -> _Gradient:
    return r"=p_1-y=\sigma(o)-y", _sigmoid_lines(results)


def _sigmoid_lines(results: LossesResults) -> tuple[Line, ...]:
    """Write σ(o) − y; from yes as −σ(−o), since so little may be missing to 1 that the difference would not show it."""
    o, y, gradient = results.prediction, results.target, results.main.gradient
    if y == 1:
        (score,), cut = legible([o], lambda n: -_sigmoid(-n[0]))
        return (line(rf"{equals(cut)}-\frac{{1}}{{1+e^{{{unbraced(score)}}}}}", result(gradient, cut)),)
    (score, target), cut = legible([o, y], lambda n: _sigmoid(n[0]) - n[1])
    return (line(rf"{equals(cut)}\frac{{1}}{{1+e^{{{_negated(score)}}}}}-{target}", result(gradient, cut)),)


def _hinge(results: LossesResults) -> tuple[Line, ...]:
    sign = sign_of(results.target)
    (y,), rounded = legible([results.target], lambda n: sign_of(n[0]))
    (s, o), cut = legible([sign, results.prediction], lambda n: max(0.0, 1.0 - n[0] * n[1]))
    return (
        line(r"s=2y-1", rf"{equals(rounded)}2\cdot {y}-1", result(sign, rounded, short=True)),
        line(r"\ell", r"=\max(0,\,1-s\,o)"),
        line(
            rf"{equals(cut)}\max(0,\,1-{bracketed(s)}\cdot {bracketed(o)})",
            result(results.main.value, cut),
        ),
    )


def _hinge_gradient(results: LossesResults) -> _Gradient:
    sign = sign_of(results.target)
    (s, o), cut = legible([sign, results.prediction], lambda n: n[0] * n[1])
    inside = sign * results.prediction < 1
    compared = "<1" if inside else r"\geq 1"
    return r"=-s\ (s\,o<1),\quad 0\ (s\,o\geq 1)", (
        line(
            rf"s\,o{equals(cut)}{bracketed(s) if s.startswith('{-') else s}\cdot {bracketed(o)}",
            rf"{result(sign * results.prediction, cut, short=True)}{compared}",
        ),
        line(r"\frac{\partial\ell}{\partial o}", result(results.main.gradient, rounded=False)),
    )


def _difference(results: LossesResults, compute: Callable[[Sequence[float]], float]) -> tuple[list[str], bool]:
    """Write ŷ and y so that what is to be computed of them comes out."""
    return legible([results.prediction, results.target], compute)


def result(value: float, rounded: bool, *, short: bool = False) -> str:
    """Write what comes out; *short* where it is a step on the way, in full if that takes few digits."""
    tidy = float(f"{value:.12g}")  # 0.3 and not 0.30000000000000004
    text = exactly(tidy) if short else ""
    if text:
        return f"{equals(rounded)}{text}"
    return f"{result_sign(tidy, rounded=rounded)}{latex_figure(value)}"


def _negated(latex: str) -> str:
    """Turn the sign of a number in LaTeX, for an exponent."""
    bare = unbraced(latex)
    return bare.removeprefix("-") if bare.startswith("-") else f"-{bare}"


def _softplus(z: float) -> float:
    return float(ACTIVATIONS["softplus"].value(z))


def _sigmoid(z: float) -> float:
    return unit_state(z, 1.0).sigmoid


_LOSSES = {
    "squared_error": _squared,
    "absolute_error": _absolute,
    "huber": _huber,
    "binary_cross_entropy": _binary,
    "cross_entropy": _two_classes,
    "hinge": _hinge,
}
_GRADIENTS = {
    "squared_error": _squared_gradient,
    "absolute_error": _absolute_gradient,
    "huber": _huber_gradient,
    "binary_cross_entropy": _binary_gradient,
    "cross_entropy": _two_classes_gradient,
    "hinge": _hinge_gradient,
}
