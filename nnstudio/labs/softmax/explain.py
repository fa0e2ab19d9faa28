"""The formulas of the Softmax Playground with the numbers in them, and what they mean."""

import math

import numpy as np

from nnstudio.labs.softmax.results import SoftmaxResults
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.figures import figure, latex_factor, latex_figure, latex_typed
from nnstudio.notation.formulas import Line, Piece, line, sum_of
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

SURE = 0.9
"""From this probability on a prediction counts as sure."""


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


def _exp(x: float) -> float:
    return math.exp(x) if x < 700 else math.inf


def softmax_lines(scene: SoftmaxScene, results: SoftmaxResults) -> tuple[Line, ...]:
    """Write the softmax of the true class: each exponential, their sum, the quotient."""
    c, e = results.wanted, _Exponentials(scene)
    q = _probability(results, c)
    lines = [line("q_i", rf"=\,\frac{{e^{{{e.exponent('i')}}}}}{{\sum_k e^{{{e.exponent('k')}}}}}")]
    if e.subtracted is not None:
        lines.append(line(rf"m=\max_k o_k={latex_typed(e.subtracted)}"))
    return (
        *lines,
        line(
            rf"\sum_k e^{{{e.exponent('k')}}}",
            "=",
            *sum_of([Piece(rf"e^{{{latex_typed(exponent)}}}", i) for i, exponent in enumerate(e.exponents)]),
        ),
        line(
            "=",
            *sum_of([Piece(latex_figure(term), i) for i, term in enumerate(e.terms)]),
            rf"=\,{latex_figure(e.sum)}",
        ),
        line(
            f"q_{{{c + 1}}}",
            Piece(rf"=\,\frac{{{latex_figure(e.terms[c])}}}{{{latex_figure(e.sum)}}}", c),
            Piece(rf"=\,{q}", c),
            *([Piece(rf"\approx {latex_figure(results.probabilities[c])}", c)] if q.startswith("1-") else []),
        ),
    )


def _probability(results: SoftmaxResults, i: int) -> str:
    """Return the LaTeX of a probability; near 1 as what is missing there, or its logarithm could not be had by hand."""
    missing = -math.expm1(results.log_probabilities[i])
    if 0 < missing < 0.01:
        return f"1-{latex_figure(missing)}"
    return latex_figure(results.probabilities[i])


def loss_lines(scene: SoftmaxScene, results: SoftmaxResults) -> tuple[Line, ...]:
    """Write the loss: of a hard target −ln q of the true class, of a soft one the mean over all classes."""
    c = results.wanted
    if scene.true_class() is None:
        terms = [
            Piece(rf"{latex_typed(y)}\cdot {latex_factor(0.0 - log)}", i)
            for i, (y, log) in enumerate(zip(scene.target, results.log_probabilities, strict=True))
            if y > 0
        ]
        return (
            line(r"\ell", r"=\,-\sum_k y_k\,\ln q_k"),
            line("=", *sum_of(terms), rf"=\,{latex_figure(results.loss)}"),
        )
    if results.probabilities[c] > 0:
        q = _probability(results, c)
        return (
            line(
                r"\ell",
                rf"=\,-\ln q_{{{c + 1}}}",
                Piece(rf"=\,-\ln\,{q if q.replace('.', '').isdigit() else f'({q})'}", c),
                rf"=\,{latex_figure(results.loss)}",
            ),
        )
    # So small a probability is rounded to 0, and its logarithm must be had without it.
    e = _Exponentials(scene)
    return (
        line(
            r"\ell",
            rf"=\,-\ln q_{{{c + 1}}}",
            rf"=\,\ln\sum_k e^{{{e.exponent('k')}}}-{e.subtrahend(c + 1)}",
        ),
        line(
            "=",
            rf"\ln\,{latex_figure(e.sum)}-({latex_typed(e.exponents[c])})",
            rf"=\,{latex_figure(results.loss)}",
        ),
    )


def gradient_lines(scene: SoftmaxScene, results: SoftmaxResults) -> tuple[Line, ...]:
    """Write the slope of the loss along the logit of the true class."""
    c = results.wanted
    difference = rf"{_probability(results, c)}-{latex_typed(scene.target[c])}"
    general = f"q_{{{c + 1}}}-y_{{{c + 1}}}"
    if scene.temperature != 1:
        difference = rf"\frac{{{difference}}}{{{latex_typed(scene.temperature)}}}"
        general = rf"\frac{{{general}}}{{T}}"
    return (
        line(rf"\frac{{\partial \ell}}{{\partial o_{{{c + 1}}}}}", rf"=\,{general}"),
        line("=", Piece(difference, c), Piece(rf"=\,{latex_figure(results.gradient[c])}", c)),
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
