"""From logits to the loss and its gradient, with the numbers.

What is left out of a number shows in ≈, and operands have so many digits that they give the result by hand.
"""

import math
from collections.abc import Callable, Sequence

from nnstudio.labs.softmax.exponentials import Exponentials, exponential
from nnstudio.labs.softmax.loss.results import LossResults
from nnstudio.labs.softmax.prediction import Prediction, softened_target
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.figures import equals, latex_equals, latex_figure, latex_typed, reproducible
from nnstudio.notation.formulas import GAP, Line, Piece, line, sum_of

_NEARLY_ONE = 0.01
"""If less than this is missing to 1, a probability is written as what is missing: its logarithm is had from that."""
_SMALLEST_WRITTEN = 1e-300
"""Below this a probability has lost digits, and its logarithm must be had without it."""


def _is_cut(x: float) -> bool:
    """Whether `latex_typed` leaves digits of *x* out."""
    return latex_typed(x) == latex_figure(x) and latex_equals(x) != "="


def _operands(
    computed: Sequence[float], given: Sequence[float], compute: Callable[[Sequence[float]], float]
) -> list[str]:
    """Write *computed* and *given* numbers, the latter as they were typed, so that *compute* can be done by hand."""
    numbers = [*computed, *given]
    loose = [i for i, x in enumerate(numbers) if i < len(computed) or _is_cut(x)]

    def compute_with(written: Sequence[float]) -> float:
        operands = dict(enumerate(numbers)) | dict(zip(loose, written, strict=True))
        return compute(list(operands.values()))

    texts = dict(zip(loose, reproducible([numbers[i] for i in loose], compute_with), strict=True))
    return [texts.get(i) or latex_typed(x) for i, x in enumerate(numbers)]


def softmax_lines(scene: SoftmaxScene, results: LossResults) -> tuple[Line, ...]:
    """Write softmax in general, then the exponentials of all classes and their sum.

    Where a constant was added, also how it cancels.
    """
    e, divisor = results.exponentials, "" if scene.temperature == 1 else "/T"
    lines = [line("q_i", rf"=\,\frac{{e^{{{e.exponent('i')}}}}}{{\sum_k e^{{{e.exponent('k')}}}}}")]
    if e.has_constant:
        lines.append(line(r"=\,\frac{e^{c/T}\,e^{o_i/T}}{e^{c/T}\,\sum_k e^{o_k/T}}".replace("/T", divisor)))
    if e.subtracted is not None:
        lines.append(
            line(
                rf"m=\max_k\,({e.logit.format('k')})" if e.has_constant else r"m=\max_k o_k",
                rf"{equals(_is_cut(e.subtracted))}\,{latex_typed(e.subtracted)}",
            )
        )
    exponents = [_operands((), (exponent,), lambda x: exponential(x[0]))[0] for exponent in e.exponents]
    lines += [
        line(
            rf"\sum_k e^{{{e.exponent('k')}}}",
            equals(any(map(_is_cut, e.exponents))),
            *sum_of([Piece(f"e^{{{exponent}}}", i) for i, exponent in enumerate(exponents)]),
        ),
        line(
            equals(any(e.exponents)),
            *sum_of([Piece(text, i) for i, text in enumerate(reproducible(e.terms, math.fsum))]),
            rf"{e.equals(e.sum)}\,{latex_figure(e.sum)}",
        ),
    ]
    return tuple(lines)


def class_lines(scene: SoftmaxScene, results: LossResults, i: int) -> tuple[Line, ...]:
    """Write the probability of class *i*, its target where that was softened, and the slope along its logit."""
    return (*quotient_lines(results, i), GAP, *target_lines(scene, i), *gradient_lines(scene, results, i))


def quotient_lines(results: LossResults, i: int) -> tuple[Line, ...]:
    """Write the probability of class *i*: its exponential over the sum."""
    e, prediction = results.exponentials, results.prediction
    q = float(prediction.probabilities[i])
    term, total = reproducible([e.terms[i], e.sum], lambda x: x[0] / x[1])
    lines = [
        line(
            f"q_{{{i + 1}}}",
            Piece(rf"{equals(any(e.exponents))}\,\frac{{{term}}}{{{total}}}", i),
            Piece(rf"{e.equals(q)}\,{latex_figure(q)}", i),
        )
    ]
    if _missing(prediction, i):
        others = math.fsum(term for k, term in enumerate(e.terms) if k != i)
        rest, total = reproducible([others, e.sum], lambda x: x[0] / x[1])
        lines.append(
            line(
                r"\approx",
                Piece(rf"1-\frac{{{rest}}}{{{total}}}", i),
                Piece(rf"\approx\,1-{latex_figure(others / e.sum)}", i),
            )
        )
    return tuple(lines)


def _missing(prediction: Prediction, i: int) -> float | None:
    """Return what the probability of class *i* lacks to 1, where that is little; else None."""
    missing = -math.expm1(prediction.log_probabilities[i])
    return missing if 0 < missing < _NEARLY_ONE else None


def loss_lines(results: LossResults) -> tuple[Line, ...]:
    """Write the loss: of a hard target −ln q of the true class, of a soft one the mean over all classes.

    Then the likelihood, whose logarithm the loss is.
    """
    return (*_loss_lines(results), *_likelihood_lines(results))


def _loss_lines(results: LossResults) -> tuple[Line, ...]:
    prediction, e = results.prediction, results.exponentials
    c = prediction.wanted
    if not prediction.is_hard:
        return _mean_loss_lines(prediction, e)
    q, missing = float(prediction.probabilities[c]), _missing(prediction, c)
    is_, loss = equals(any(e.exponents)), rf"{e.equals(prediction.loss)}\,{latex_figure(prediction.loss)}"
    if missing:
        (text,) = reproducible([missing], lambda x: -math.log1p(-x[0]))
        return (line(r"\ell", rf"=\,-\ln q_{{{c + 1}}}", Piece(rf"{is_}\,-\ln\,(1-{text})", c), loss),)
    if q >= _SMALLEST_WRITTEN:
        (text,) = reproducible([q], lambda x: -math.log(x[0]))
        text = f"({text})" if r"\times" in text else text
        return (line(r"\ell", rf"=\,-\ln q_{{{c + 1}}}", Piece(rf"{is_}\,-\ln\,{text}", c), loss),)
    total, exponent = _operands((e.sum,), (e.exponents[c],), lambda x: math.log(x[0]) - x[1])
    return (
        line(
            r"\ell",
            rf"=\,-\ln q_{{{c + 1}}}",
            rf"=\,\ln\sum_k e^{{{e.exponent('k')}}}-{e.subtrahend(c + 1)}",
        ),
        line(is_, rf"\ln\,{total}-({exponent})", loss),
    )


def _mean_loss_lines(prediction: Prediction, e: Exponentials) -> tuple[Line, ...]:
    wanted = [i for i, y in enumerate(prediction.target) if y > 0]
    texts = _operands(
        [0.0 - float(prediction.log_probabilities[i]) for i in wanted],
        [float(prediction.target[i]) for i in wanted],
        lambda x: math.fsum(y * cost for cost, y in zip(x[: len(wanted)], x[len(wanted) :], strict=True)),
    )
    costs, shares = texts[: len(wanted)], texts[len(wanted) :]
    return (
        line(r"\ell", r"=\,-\sum_k y_k\,\ln q_k"),
        line(
            r"\approx",
            *sum_of([Piece(rf"{y}\cdot {cost}", i) for i, y, cost in zip(wanted, shares, costs, strict=True)]),
            rf"{e.equals(prediction.loss)}\,{latex_figure(prediction.loss)}",
        ),
    )


def _likelihood_lines(results: LossResults) -> tuple[Line, ...]:
    c, loss = results.prediction.wanted, results.prediction.loss
    (text,) = reproducible([loss], lambda x: math.exp(-x[0]))
    likelihood = r"\prod_k q_k^{y_k}" if not results.prediction.is_hard else f"q_{{{c + 1}}}"
    value = latex_figure(results.likelihood)
    sign = "=" if loss == 0 else r"\approx"
    return (line("L", rf"=\,{likelihood}", r"=\,e^{-\ell}", rf"{sign}\,e^{{-{text}}}", rf"{sign}\,{value}"),)


def target_lines(scene: SoftmaxScene, i: int) -> tuple[Line, ...]:
    """Write how the target of class *i* was mixed, then smoothed; nothing where neither was asked for."""
    if not scene.is_softened():
        return ()
    y, general, numbers = f"y_{{{i + 1}}}", f"t_{{{i + 1}}}", latex_typed(scene.target[i])
    mixed, smoothed = scene.mixed_with is not None, scene.epsilon != 0
    if mixed:
        share, other = scene.mix_share, 1 if scene.mixed_with == i else 0
        general = rf"\lambda\,{general}+(1-\lambda)\,u_{{{i + 1}}}"
        numbers = rf"{latex_typed(share)}\cdot {numbers}+(1-{latex_typed(share)})\cdot {other}"
    if smoothed:
        general = (
            rf"(1-\varepsilon)\,({general})+\frac{{\varepsilon}}{{K}}"
            if mixed
            else rf"(1-\varepsilon)\,{general}+\frac{{\varepsilon}}{{K}}"
        )
        epsilon = latex_typed(scene.epsilon)
        inner = f"({numbers})" if mixed else rf"\cdot {numbers}"
        numbers = rf"(1-{epsilon}){inner}+\frac{{{epsilon}}}{{{scene.classes()}}}"
    value = float(softened_target(scene)[i])
    return (
        line(y, rf"=\,{general}"),
        line(Piece(rf"=\,{numbers}", i), Piece(rf"{latex_equals(value)}\,{latex_figure(value)}", i)),
        GAP,
    )


def gradient_lines(scene: SoftmaxScene, results: LossResults, i: int) -> tuple[Line, ...]:
    """Write the slope of the loss along the logit of class *i*."""
    prediction, e = results.prediction, results.exponentials
    missing, given = _missing(prediction, i), (float(prediction.target[i]), scene.temperature)
    if missing:
        m, y, temperature = _operands((missing,), given, lambda x: ((1.0 - x[1]) - x[0]) / x[2])
        difference = f"1-{m}-{y}"
    else:
        q, y, temperature = _operands((prediction.probabilities[i],), given, lambda x: (x[0] - x[1]) / x[2])
        difference = f"{q}-{y}"
    general = f"q_{{{i + 1}}}-y_{{{i + 1}}}"
    if scene.temperature != 1:
        difference = rf"\frac{{{difference}}}{{{temperature}}}"
        general = rf"\frac{{{general}}}{{T}}"
    slope = float(prediction.gradient[i])
    return (
        line(rf"\frac{{\partial \ell}}{{\partial o_{{{i + 1}}}}}", rf"=\,{general}"),
        line(
            equals(any(e.exponents)),
            Piece(difference, i),
            Piece(rf"{e.equals(slope)}\,{latex_figure(slope)}", i),
        ),
    )
