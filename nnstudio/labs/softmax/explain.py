"""The formulas of the Softmax Playground with the numbers in them, and what they mean.

What is left out of a number shows in ≈, and operands have so many digits that they give the result by hand.
"""

import math
from collections.abc import Callable, Sequence

import numpy as np

from nnstudio.labs.softmax.results import SoftmaxResults
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.figures import equals, figure, latex_equals, latex_figure, latex_typed, reproducible
from nnstudio.notation.formulas import Line, Piece, line, sum_of
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

SURE = 0.9
"""From this probability on a prediction counts as sure."""
_NEARLY_ONE = 0.01
"""If less than this is missing to 1, a probability is written as what is missing: its logarithm is had from that."""
_SMALLEST_WRITTEN = 1e-300
"""Below this a probability has lost digits, and its logarithm must be had without it."""
_REACHED = 1e-4
"""So few nats above its least a loss counts as reached."""


class _Exponentials:
    """The numbers of softmax as one would write them: e to each logit, and their sum.

    Where e to the largest logit is no number that one would like to read, or none at all, that logit *m* is subtracted
    from all first, as the engine always does: it changes nothing in the quotient.
    """

    def __init__(self, scene: SoftmaxScene) -> None:
        largest = max(scene.logits)
        self.subtracted = None if 1e-4 <= _exp(largest / scene.temperature) < 1e6 else largest
        shift = self.subtracted or 0.0
        exact = [(logit - shift) / scene.temperature for logit in scene.logits]
        self.exponents = [float(f"{exponent:.12g}") for exponent in exact]  # 0.3 and not 0.30000000000000004
        self.terms = [_exp(exponent) for exponent in exact]
        self.sum = math.fsum(self.terms)
        shifted = "o_{0}" if self.subtracted is None else "o_{0}-m"
        if scene.temperature == 1:
            self._exponent = shifted
        elif self.subtracted is None:
            self._exponent = f"{shifted}/T"
        else:
            self._exponent = f"({shifted})/T"

    def exponent(self, index: int | str) -> str:
        """Return the LaTeX of one exponent."""
        return self._exponent.format(f"{{{index}}}" if isinstance(index, int) else index)

    def subtrahend(self, index: int) -> str:
        """Return the LaTeX of one exponent as it stands behind a minus sign."""
        exponent = self.exponent(index)
        return f"({exponent})" if exponent.endswith("-m") else exponent

    def equals(self, x: float) -> str:
        """Return the sign to stand before *x*, which was had from the exponentials: of them only e⁰ is written out."""
        return r"\approx" if any(self.exponents) else latex_equals(x)


def _exp(x: float) -> float:
    return math.exp(x) if x < 700 else math.inf


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


def softmax_lines(scene: SoftmaxScene, results: SoftmaxResults) -> tuple[Line, ...]:
    """Write the softmax of the true class: each exponential, their sum, the quotient."""
    c, e = results.wanted, _Exponentials(scene)
    lines = [line("q_i", rf"=\,\frac{{e^{{{e.exponent('i')}}}}}{{\sum_k e^{{{e.exponent('k')}}}}}")]
    if e.subtracted is not None:
        lines.append(line(r"m=\max_k o_k", rf"{equals(_is_cut(e.subtracted))}\,{latex_typed(e.subtracted)}"))
    exponents = [_operands((), (exponent,), lambda x: _exp(x[0]))[0] for exponent in e.exponents]
    q = float(results.probabilities[c])
    term, total = reproducible([e.terms[c], e.sum], lambda x: x[0] / x[1])
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
        line(
            f"q_{{{c + 1}}}",
            Piece(rf"{equals(any(e.exponents))}\,\frac{{{term}}}{{{total}}}", c),
            Piece(rf"{e.equals(q)}\,{latex_figure(q)}", c),
        ),
    ]
    if _missing(results):
        others = math.fsum(term for i, term in enumerate(e.terms) if i != c)
        rest, total = reproducible([others, e.sum], lambda x: x[0] / x[1])
        lines.append(
            line(
                r"\approx",
                Piece(rf"1-\frac{{{rest}}}{{{total}}}", c),
                Piece(rf"\approx\,1-{latex_figure(others / e.sum)}", c),
            )
        )
    return tuple(lines)


def _missing(results: SoftmaxResults) -> float | None:
    """Return what the probability of the true class lacks to 1, where that is little; else None."""
    missing = -math.expm1(results.log_probabilities[results.wanted])
    return missing if 0 < missing < _NEARLY_ONE else None


def loss_lines(scene: SoftmaxScene, results: SoftmaxResults) -> tuple[Line, ...]:
    """Write the loss: of a hard target −ln q of the true class, of a soft one the mean over all classes."""
    c, e = results.wanted, _Exponentials(scene)
    if scene.true_class() is None:
        return _mean_loss_lines(scene, results, e)
    q, missing = float(results.probabilities[c]), _missing(results)
    is_, loss = equals(any(e.exponents)), rf"{e.equals(results.loss)}\,{latex_figure(results.loss)}"
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


def _mean_loss_lines(scene: SoftmaxScene, results: SoftmaxResults, e: _Exponentials) -> tuple[Line, ...]:
    wanted = [i for i, y in enumerate(scene.target) if y > 0]
    texts = _operands(
        [0.0 - float(results.log_probabilities[i]) for i in wanted],
        [scene.target[i] for i in wanted],
        lambda x: math.fsum(y * cost for cost, y in zip(x[: len(wanted)], x[len(wanted) :], strict=True)),
    )
    costs, shares = texts[: len(wanted)], texts[len(wanted) :]
    return (
        line(r"\ell", r"=\,-\sum_k y_k\,\ln q_k"),
        line(
            r"\approx",
            *sum_of([Piece(rf"{y}\cdot {cost}", i) for i, y, cost in zip(wanted, shares, costs, strict=True)]),
            rf"{e.equals(results.loss)}\,{latex_figure(results.loss)}",
        ),
    )


def gradient_lines(scene: SoftmaxScene, results: SoftmaxResults) -> tuple[Line, ...]:
    """Write the slope of the loss along the logit of the true class."""
    c, e = results.wanted, _Exponentials(scene)
    missing, given = _missing(results), (scene.target[c], scene.temperature)
    if missing:
        m, y, temperature = _operands((missing,), given, lambda x: ((1.0 - x[1]) - x[0]) / x[2])
        difference = f"1-{m}-{y}"
    else:
        q, y, temperature = _operands((results.probabilities[c],), given, lambda x: (x[0] - x[1]) / x[2])
        difference = f"{q}-{y}"
    general = f"q_{{{c + 1}}}-y_{{{c + 1}}}"
    if scene.temperature != 1:
        difference = rf"\frac{{{difference}}}{{{temperature}}}"
        general = rf"\frac{{{general}}}{{T}}"
    slope = float(results.gradient[c])
    return (
        line(rf"\frac{{\partial \ell}}{{\partial o_{{{c + 1}}}}}", rf"=\,{general}"),
        line(
            equals(any(e.exponents)),
            Piece(difference, c),
            Piece(rf"{e.equals(slope)}\,{latex_figure(slope)}", c),
        ),
    )


def meaning(scene: SoftmaxScene, results: SoftmaxResults) -> Sentence:
    """Say in words what the figures tell."""
    wanted, predicted = results.wanted, results.predicted
    q = results.probabilities
    names: dict[str, str | int] = {
        "true": wanted + 1,
        "q": figure(q[wanted]),
        "winner": predicted + 1,
        "largest": figure(q[predicted]),
    }
    if scene.classes() == 1:
        return QT_TRANSLATE_NOOP("Softmax", "With a single class there is nothing to decide: its probability is 1.")
    if scene.true_class() is None:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "A soft target: no prediction can have a smaller loss than the entropy of the target, {least} nats. "
            "This one is {above} nats above it.",
        ).fill(least=figure(results.target_entropy), above=figure(max(0.0, results.loss - results.target_entropy)))
    leaders = int(np.sum(q >= q[predicted] * (1 - 1e-12)))
    if leaders > 1:
        return QT_TRANSLATE_NOOP(
            "Softmax", "Undecided: {leaders} classes share the lead with a probability of {largest} each."
        ).fill(leaders=leaders, **names)
    if wanted == predicted and q[wanted] >= SURE:
        return QT_TRANSLATE_NOOP(
            "Softmax", "Right and sure: class {true} gets {q} of the probability, so there is little left to learn."
        ).fill(**names)
    if wanted == predicted:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Right but unsure: class {true} leads with {q} only. The further its logit is above the others, the "
            "smaller the loss.",
        ).fill(**names)
    if q[predicted] >= SURE:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Confidently wrong: class {winner} gets {largest}, the true class {true} only {q}. That is "
            "why the loss is so large.",
        ).fill(**names)
    return QT_TRANSLATE_NOOP(
        "Softmax",
        "Wrong: class {winner} leads with {largest}, the true class {true} has {q}. A step against the gradient lifts "
        "the logit of class {true} and lowers all others.",
    ).fill(**names)


def suggestion(scene: SoftmaxScene, results: SoftmaxResults) -> Sentence:
    """Say one next thing to do, which is not on the screen already."""
    if scene.classes() == 1:
        return QT_TRANSLATE_NOOP("Softmax", "Try this: add a class, so that there is something to decide.")
    if scene.true_class() is None and results.loss - results.target_entropy < _REACHED:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Try this: choose a single true class. Now the loss can fall to 0, but only as its logit runs away from "
            "the others.",
        )
    if scene.true_class() is None:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Try this: move the logits until each bar of q is as high as that of y. The gradient bars vanish, and no "
            "loss can be smaller.",
        )
    if scene.temperature != 1:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Try this: move the temperature to the other side of 1. Below 1 the largest logit takes more, above 1 all "
            "draw level.",
        )
    if results.wanted == results.predicted:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Try this: drag the logit of the true class down until another class wins. Watch the loss and the "
            "gradient bars grow.",
        )
    return QT_TRANSLATE_NOOP(
        "Softmax",
        "Try this: drag the logit of the true class up until it wins. Watch the loss and the gradient bars shrink.",
    )
