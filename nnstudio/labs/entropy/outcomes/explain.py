"""The formulas of the Entropy Calculator with the numbers in them, and what they mean."""

import math
from collections.abc import Callable, Sequence

from nnstudio.engine.arrays import Floats
from nnstudio.labs.entropy.outcomes.results import OutcomesResults
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.units import logarithm, unit
from nnstudio.notation.figures import (
    bracketed,
    exactly,
    figure,
    latex_equals,
    latex_figure,
    legible,
    plain,
    reproducible,
)
from nnstudio.notation.formulas import Line, Piece, line, sum_of
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence


def entropy_lines(scene: EntropyScene, results: OutcomesResults) -> tuple[Line, ...]:
    """Write H(p) term by term."""
    return (
        line("H(p)", rf"=\,-\sum_i p_i\,{logarithm(scene.base)} p_i"),
        *_mean_surprisal(scene, results.surprisal_p, results.entropy_p),
    )


def cross_entropy_lines(scene: EntropyScene, results: OutcomesResults) -> tuple[Line, ...]:
    """Write H(p, q) term by term: a mean of what each outcome costs one who believes q."""
    return (
        line("H(p,q)", rf"=\,-\sum_i p_i\,{logarithm(scene.base)} q_i"),
        *_mean_surprisal(scene, results.surprisal_q, results.cross_entropy),
    )


def _mean_surprisal(scene: EntropyScene, surprisal: Floats, result: float) -> tuple[Line, Line]:
    """Write Σ p · I and what it gives; what never happens costs nothing and is left out."""
    happening = [i for i, p in enumerate(scene.p) if p > 0]
    n = len(happening)
    texts, rounded = legible(
        [*(scene.p[i] for i in happening), *(float(surprisal[i]) for i in happening)],
        lambda x: sum(p * cost for p, cost in zip(x[:n], x[n:], strict=True)),
    )
    terms = [
        Piece(rf"{p}\cdot {bracketed(cost)}", i) for i, p, cost in zip(happening, texts[:n], texts[n:], strict=True)
    ]
    return _evaluated(terms, result, rounded=rounded)


def kl_lines(scene: EntropyScene, results: OutcomesResults) -> tuple[Line, ...]:
    """Write D(p‖q) term by term.

    As the difference H(p,q) − H(p) it is only defined: there the digits that matter would cancel.
    """
    happening = [i for i, p in enumerate(scene.p) if p > 0]
    n, log, scale = len(happening), logarithm(scene.base), math.log(scene.base)

    def contributions(x: Sequence[float]) -> list[float]:
        return [
            p * (_log_ratio(p, q) / scale if q > 0 else math.copysign(math.inf, scale))
            for p, q in zip(x[:n], x[n:], strict=True)
        ]

    numbers = [*(scene.p[i] for i in happening), *(scene.q[i] for i in happening)]
    texts, rounded = legible(numbers, lambda x: sum(contributions(x)))
    terms = [
        Piece(rf"{p}\cdot {log}\frac{{{p}}}{{{q}}}" if scene.q[i] > 0 else rf"{p}\cdot {_infinity(scene)}", i)
        for i, p, q in zip(happening, texts[:n], texts[n:], strict=True)
    ]
    head = (
        line(r"D(p\Vert q)", r"=\,H(p,q)-H(p)"),
        line("=", rf"\sum_i p_i\,{log}\frac{{p_i}}{{q_i}}"),
    )
    shares = contributions(numbers)
    if n < 2 or not math.isfinite(sum(shares)):
        return (*head, *_evaluated(terms, results.kl_divergence, rounded=rounded))
    parts, parts_rounded = legible(shares, sum)
    summands = [parts[0], *map(bracketed, parts[1:])]
    return (
        *head,
        line(_equals(rounded), *sum_of(terms)),
        *_evaluated(
            [Piece(summand, i) for i, summand in zip(happening, summands, strict=True)],
            results.kl_divergence,
            rounded=rounded or parts_rounded,
        ),
    )


def _log_ratio(p: float, q: float) -> float:
    return math.log(p / q) if math.isfinite(p / q) else math.log(p) - math.log(q)


def price_in_parts(results: OutcomesResults) -> tuple[str, str, str]:
    """Return H(p), D(p‖q) and H(p,q), written so that the first two give the third."""
    h, d = reproducible([results.entropy_p, results.kl_divergence], sum)
    return plain(h), plain(d), figure(results.cross_entropy)


def _evaluated(terms: list[Piece], result: float, *, rounded: bool) -> tuple[Line, Line]:
    """Write a sum and what it gives."""
    sign = latex_equals(result) if math.isinf(result) or not rounded else r"\approx"
    return line(_equals(rounded), *sum_of(terms)), line(sign, latex_figure(result))


def _equals(rounded: bool) -> str:
    return r"\approx" if rounded else "="


def _infinity(scene: EntropyScene) -> str:
    return bracketed(latex_figure(math.copysign(math.inf, math.log(scene.base))))


def _confidently_wrong(scene: EntropyScene) -> bool:
    """Whether q puts nearly all on an outcome that p hardly knows."""
    believed = max(range(len(scene.q)), key=scene.q.__getitem__)
    return scene.q[believed] >= 0.9 and scene.p[believed] <= 0.1


def _ruled_out(scene: EntropyScene) -> int | None:
    """Return the first outcome that happens although q rules it out."""
    return next((i for i, (p, q) in enumerate(zip(scene.p, scene.q, strict=True)) if p > 0 and q == 0), None)


def meaning(scene: EntropyScene, results: OutcomesResults) -> Sentence:
    """Say in words what the figures tell."""
    ruled_out = _ruled_out(scene)
    if ruled_out is not None:
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "{outcome} happens with probability {p}, but q rules it out (q = 0). Its surprisal is infinite, and so is "
            "H(p,q). Give it a little of q.",
        ).fill(outcome=scene.name(ruled_out), p=figure(scene.p[ruled_out]))
    if scene.base < 1:
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "A base below 1 turns the sign of every logarithm around. Without the minus sign, H and D are what they "
            "are in base {inverse}.",
        ).fill(inverse=plain(exactly(1 / scene.base) or latex_figure(1 / scene.base)))
    if scene.p == scene.q:
        return QT_TRANSLATE_NOOP(
            "Entropy", "Belief and truth agree, so nothing is lost: H(p,q) is as small as it can be, H(p)."
        )
    if results.entropy_p > 0 and _confidently_wrong(scene):
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "Confidently wrong: believing q makes the world {times} times as surprising as it need be.",
        ).fill(times=f"{results.cross_entropy / results.entropy_p:.1f}")
    return QT_TRANSLATE_NOOP(
        "Entropy", "Believing q when p is true costs {price} {unit} more per outcome than necessary."
    ).fill(price=figure(results.kl_divergence), unit=unit(scene.base))


def suggestion(scene: EntropyScene) -> Sentence:
    """Say what to do next: something that is not on the screen already."""
    if _ruled_out(scene) is not None:
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "Try this: set the q that is 0 to 0.01 and press Normalise. Even a small belief makes the price finite.",
        )
    if scene.p == scene.q:
        return QT_TRANSLATE_NOOP(
            "Entropy", "Try this: move a little of q from one outcome to another, and watch D(p‖q) grow."
        )
    if _confidently_wrong(scene):
        return QT_TRANSLATE_NOOP(
            "Entropy", "Try this: set q to 0 for an outcome that happens, and press Normalise. What does H(p,q) do?"
        )
    return QT_TRANSLATE_NOOP(
        "Entropy",
        "Try this: open Worked examples, choose the coin, and move its q towards p. Watch D(p‖q) melt.",
    )
