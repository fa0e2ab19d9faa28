"""The formulas of several labels with the numbers in them: many questions, or one class of all."""

import math

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.labs.entropy.labels.results import LabelsResults
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.units import logarithm
from nnstudio.notation.figures import (
    argument,
    bracketed,
    equals,
    exactly,
    latex_brief,
    latex_equals,
    latex_figure,
    legible,
    near_one,
    reproducible,
)
from nnstudio.notation.formulas import GAP, Line, Piece, evaluated, line, sum_of

_LITTLE = 0.01
"""What lacks less than this to 1 is written as what is missing: its logarithm is had from that."""
_SMALLEST = 1e-300
"""Below this a probability has lost digits; its logarithm is then had from the score itself."""


def multi_label_lines(scene: EntropyScene, results: LabelsResults) -> tuple[Line, ...]:
    """Write the multi-label loss: of each label its sigmoid and what that costs, and their sum."""
    losses = [float(loss) for loss in results.label_losses]
    texts, _ = legible(losses, math.fsum)
    return (
        line(r"\ell", r"=\,\sum_k H\left(y_k,\sigma(z_k)\right)"),
        line(r"\sigma(z)", r"=\,\frac{1}{1+e^{-z}}"),
        GAP,
        *(_label_line(scene, results, k) for k in range(len(losses))),
        GAP,
        line(r"\ell", r"\approx", *sum_of([Piece(text, k) for k, text in enumerate(_summands(texts))])),
        evaluated(results.multi_label_loss, rounded=True),
    )


def _label_line(scene: EntropyScene, results: LabelsResults, k: int) -> Line:
    """Write the binary cross-entropy of label *k*: with σ of its score, with the number that is, and what it gives."""
    y, z, loss = scene.label_targets[k], scene.label_logits[k], float(results.label_losses[k])
    (score,), _ = legible([z], lambda x: float(ACTIVATIONS["sigmoid"].value(x[0])))
    head = _cross_entropy(scene, y, rf"\sigma({score})", rf"1-\sigma({score})")
    is_ = equals(z != 0)  # of all scores only 0 has a sigmoid that can be written out
    return line(
        Piece(rf"\ell_{{{k + 1}}}", k),
        *(Piece(("=" if i == 0 else "") + term, k) for i, term in enumerate(head)),
        *(Piece((rf"{is_}\," if i == 0 else "") + term, k) for i, term in enumerate(_with_sigmoid(scene, results, k))),
        Piece(rf"{is_ if z else latex_equals(loss)}\,{latex_figure(loss)}", k),
    )


def _with_sigmoid(scene: EntropyScene, results: LabelsResults, k: int) -> list[str]:
    """Return the terms of label *k* with its sigmoid as a number that gives the loss by hand.

    A σ near 1 is written as what is missing to it; one whose logarithm no number would give, as its score.
    """
    y, z, scale = scene.label_targets[k], scene.label_logits[k], math.log(scene.base)
    s, missing = float(results.sigmoids[k]), float(results.missing[k])
    near_one = missing < s
    against = 1.0 - y if near_one else y  # how much of the truth is on the side that σ hardly believes in
    if min(s, missing) < _SMALLEST and against > 0:
        weight = "" if against == 1 else rf"{latex_brief(against)}\cdot "
        size = latex_brief(abs(z))
        divisor = latex_brief(scene.base)
        return [weight + (size if scene.base == math.e else rf"\frac{{{size}}}{{\ln\,{divisor}}}")]
    as_missing = missing < _LITTLE
    if as_missing and not missing:  # nothing is left of it, nor of the loss
        return _cross_entropy(scene, y, "1", "0")

    def loss_of(x: float) -> float:
        """Return the loss for one who reads *x*: σ, or what is missing to it."""
        log_s, log_rest = (math.log1p(-x), _log(x)) if as_missing else (_log(x), math.log1p(-x))
        return -(_weighted(y, log_s) + _weighted(1.0 - y, log_rest)) / scale

    (text,), _ = legible([missing if as_missing else s], lambda x: loss_of(x[0]))
    return _cross_entropy(scene, y, *((f"1-{text}", text) if as_missing else (text, f"1-{text}")))


def _cross_entropy(scene: EntropyScene, y: float, yes: str, no: str) -> list[str]:
    """Return the terms −y log yes and −(1−y) log no; what has the weight 0 is left out, a weight of 1 not written."""
    log, terms = logarithm(scene.base), []
    if y > 0:
        weight = "" if y == 1 else rf"{latex_brief(y)}\,"
        terms.append(f"-{weight}{log}{argument(yes)}")
    if y < 1:
        weight = "" if y == 0 else rf"(1-{latex_brief(y)})\,"
        terms.append(f"-{weight}{log}{argument(no)}")
    return terms


def multi_class_lines(scene: EntropyScene, results: LabelsResults) -> tuple[Line, ...]:
    """Write the multi-class loss, or why there is none."""
    wanted = [k for k, y in enumerate(scene.label_targets) if y > 0]
    if not results.is_multi_class:
        return _no_class_lines(scene, results)
    log = logarithm(scene.base)
    if len(wanted) == 1:
        c = wanted[0]
        return (
            line(r"\ell", rf"=\,-{log}\,\mathrm{{softmax}}(z)_{{{c + 1}}}"),
            line(
                rf"\mathrm{{softmax}}(z)_{{{c + 1}}}",
                rf"=\,\frac{{e^{{z_{{{c + 1}}}}}}}{{\sum_k e^{{z_k}}}}",
                rf"=\,\frac{{1}}{{\sum_k e^{{z_k-z_{{{c + 1}}}}}}}",
            ),
            GAP,
            *_class_lines(scene, results, c),
        )
    costs = [float(results.class_costs[k]) for k in wanted]
    n = len(wanted)
    texts, _ = legible(
        [*(scene.label_targets[k] for k in wanted), *costs],
        lambda x: math.fsum(y * cost for y, cost in zip(x[:n], x[n:], strict=True)),
    )
    return (
        line(r"\ell", rf"=\,-\sum_k y_k\,{log}\,\mathrm{{softmax}}(z)_k"),
        line(
            r"\mathrm{softmax}(z)_k",
            r"=\,\frac{e^{z_k}}{\sum_j e^{z_j}}",
            r"=\,\frac{1}{\sum_j e^{z_j-z_k}}",
        ),
        GAP,
        *(row for k in wanted for row in (*_class_lines(scene, results, k), GAP)),
        line(
            r"\ell",
            r"\approx",
            *sum_of(
                [
                    Piece(rf"{y}\cdot {bracketed(cost)}", k)
                    for k, y, cost in zip(wanted, texts[:n], texts[n:], strict=True)
                ]
            ),
        ),
        evaluated(results.multi_class_loss, rounded=True),
    )


def _class_lines(scene: EntropyScene, results: LabelsResults, c: int) -> tuple[Line, ...]:
    """Write Σ e^(zₖ − z_c) term by term, and its logarithm, which is −log softmax of class *c*."""
    scores, cost = scene.label_logits, float(results.class_costs[c])
    log, scale = logarithm(scene.base), math.log(scene.base)
    differences = [float(f"{score - scores[c]:.12g}") for score in scores]
    head = Piece(rf"-{log}\,\mathrm{{softmax}}(z)_{{{c + 1}}}", c)
    largest = max(differences)
    if largest > -math.log(_SMALLEST):
        return _beyond_numbers(scene, head, differences, cost)
    others = [math.exp(difference) for k, difference in enumerate(differences) if k != c]
    rest = math.fsum(others)
    powers = [Piece(rf"e^{{{latex_brief(difference)}}}", k) for k, difference in enumerate(differences)]
    written = iter(reproducible(others, lambda x: 1.0 + math.fsum(x)))
    terms = ["1" if k == c else next(written) for k in range(len(scores))]
    is_ = equals(any(differences))
    if rest < _LITTLE:
        (text,) = reproducible([rest], lambda x: math.log1p(x[0]) / scale)
        total = f"1+{text}" if rest else "1"
    else:
        (total,) = reproducible([1.0 + rest], lambda x: math.log(x[0]) / scale)
    return (
        line(rf"\sum_k e^{{z_k-z_{{{c + 1}}}}}", "=", *sum_of(powers)),
        line(is_, *sum_of([Piece(text, k) for k, text in enumerate(terms)])),
        line(is_, total),
        line(head, rf"{is_}\,-{log}\frac{{1}}{{{total}}}"),
        evaluated(cost, rounded=any(differences)),
    )


def _beyond_numbers(scene: EntropyScene, head: Piece, differences: list[float], cost: float) -> tuple[Line, ...]:
    """Write the cost where the largest power of e is no number any more: of the sum only that one counts."""
    k = max(range(len(differences)), key=differences.__getitem__)
    largest = latex_brief(differences[k])
    ties = differences.count(differences[k])
    power = rf"{ties}\cdot e^{{{largest}}}" if ties > 1 else rf"e^{{{largest}}}"
    return (
        line(head, Piece(rf"\approx\,{logarithm(scene.base)}({power})", k)),
        evaluated(cost, rounded=True),
    )


def _no_class_lines(scene: EntropyScene, results: LabelsResults) -> tuple[Line, ...]:
    """Write that the targets do not sum to 1."""
    total = float(f"{results.target_sum:.12g}")  # 0.3 and not 0.30000000000000004
    near = near_one(total)
    # Near 1 the truths need as many digits as the sum has: to that end it is taken in millionths.
    texts, rounded = legible(list(scene.label_targets), lambda x: 1e6 * (math.fsum(x) - 1.0) if near else math.fsum(x))
    whole = exactly(total) or (near if near and float(near) == total else "")
    return (
        line(r"\ell", rf"=\,-\sum_k y_k\,{logarithm(scene.base)}\,\mathrm{{softmax}}(z)_k"),
        line(r"\sum_k y_k", equals(rounded), *sum_of([Piece(text, k) for k, text in enumerate(texts)])),
        line(rf"{equals(rounded or not whole)}\,{whole or near or latex_figure(total)}", r"\neq\,1"),
    )


def _summands(texts: list[str]) -> list[str]:
    return [text if k == 0 else bracketed(text) for k, text in enumerate(texts)]


def _log(x: float) -> float:
    return math.log(x) if x > 0 else -math.inf


def _weighted(weight: float, value: float) -> float:
    return weight * value if weight else 0.0
