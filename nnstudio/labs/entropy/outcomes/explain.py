"""The formulas of the outcomes with the numbers in them."""

import math
from collections.abc import Callable, Sequence

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.information import kl_divergence
from nnstudio.labs.entropy.outcomes.results import OutcomesResults
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.units import logarithm
from nnstudio.notation.figures import (
    bracketed,
    equals,
    exactly,
    figure,
    latex_brief,
    latex_figure,
    legible,
    plain,
    reproducible,
    result_sign,
)
from nnstudio.notation.formulas import GAP, Line, Piece, evaluated, line, listed, sum_of, written_terms


def formula(scene: EntropyScene, results: OutcomesResults) -> tuple[Line, ...]:
    """Write the figure that the scene wants explained."""
    lines = FORMULAS.get(scene.explained, FORMULAS[FIRST])(scene, results)
    smoothing = smoothing_lines(scene, results)
    return (*smoothing, GAP, *lines) if smoothing else lines


def entropy_lines(scene: EntropyScene, results: OutcomesResults) -> tuple[Line, ...]:
    """Write H(p) term by term."""
    return _mean_surprisal("H(p)", "p", "p", scene, results.p, results.surprisal_p, results.entropy)


def entropy_q_lines(scene: EntropyScene, results: OutcomesResults) -> tuple[Line, ...]:
    """Write H(q) term by term."""
    return _mean_surprisal("H(q)", "q", "q", scene, results.q, results.surprisal_q, results.entropy_q)


def cross_entropy_lines(scene: EntropyScene, results: OutcomesResults) -> tuple[Line, ...]:
    """Write H(p, q) term by term: a mean of what each outcome costs one who believes q."""
    return _mean_surprisal("H(p,q)", "p", "q", scene, results.p, results.surprisal_q, results.cross_entropy)


def _mean_surprisal(
    head: str, truth: str, belief: str, scene: EntropyScene, p: Floats, surprisal: Floats, result: float
) -> tuple[Line, ...]:
    """Write Σ p · I and what it gives; what never happens costs nothing and is left out."""
    happening = [int(i) for i in np.flatnonzero(p)]
    written = written_terms(happening)
    n = len(written)
    texts, rounded = legible(
        [*(float(p[i]) for i in written), *(float(surprisal[i]) for i in written)],
        lambda x: sum(p * cost for p, cost in zip(x[:n], x[n:], strict=True)),
    )
    terms = [Piece(rf"{p}\cdot {bracketed(cost)}", i) for i, p, cost in zip(written, texts[:n], texts[n:], strict=True)]
    return (
        line(head, rf"=\,-\sum_i {truth}_i\,{logarithm(scene.base)} {belief}_i"),
        *_evaluated(terms, len(happening), result, rounded=rounded),
    )


def kl_lines(scene: EntropyScene, results: OutcomesResults) -> tuple[Line, ...]:
    """Write D(p‖q) term by term.

    As the difference H(p,q) − H(p) it is only defined: there the digits that matter would cancel.
    """
    return (
        line(r"D(p\Vert q)", r"=\,H(p,q)-H(p)"),
        line("=", rf"\sum_i p_i\,{logarithm(scene.base)}\frac{{p_i}}{{q_i}}"),
        *_divergence(scene, results.p, results.q, results.kl_divergence),
    )


def kl_reverse_lines(scene: EntropyScene, results: OutcomesResults) -> tuple[Line, ...]:
    """Write D(q‖p) term by term: truth and belief have changed places."""
    return (
        line(r"D(q\Vert p)", rf"=\,\sum_i q_i\,{logarithm(scene.base)}\frac{{q_i}}{{p_i}}"),
        *_divergence(scene, results.q, results.p, results.kl_reverse),
    )


def jensen_shannon_lines(scene: EntropyScene, results: OutcomesResults) -> tuple[Line, ...]:
    """Write the Jensen-Shannon divergence: the mean of both ways to the middle m."""
    together = results.p + results.q
    # Half of the smallest number there is would be 0, and m would rule out what happens.
    middle = np.where(together > 0, np.maximum(0.5 * together, np.finfo(np.float64).smallest_subnormal), 0.0)
    to_p, to_q = (float(kl_divergence(one, middle, scene.base)) for one in (results.p, results.q))
    outcomes = range(len(middle))
    written = written_terms(outcomes)
    entries = [Piece(latex_brief(float(middle[i])), i) for i in written]
    cut = not all(exactly(float(middle[i])) for i in written)
    texts, rounded = legible([to_p, to_q], lambda x: 0.5 * x[0] + 0.5 * x[1])
    return (
        line(r"\mathrm{JS}(p,q)", r"=\,\frac{1}{2}", r"D(p\Vert m)", r"+\,\frac{1}{2}", r"D(q\Vert m)"),
        line("m", r"=\,\frac{p+q}{2}", equals(cut), *_vector(entries, len(middle))),
        GAP,
        line(r"D(p\Vert m)", *_divergence(scene, results.p, middle, to_p)[0].pieces),
        line(equals(rounded), texts[0]),
        line(r"D(q\Vert m)", *_divergence(scene, results.q, middle, to_q)[0].pieces),
        line(equals(rounded), texts[1]),
        GAP,
        line(
            r"\mathrm{JS}(p,q)",
            rf"{equals(rounded)}\,\frac{{1}}{{2}}\cdot {texts[0]}+\frac{{1}}{{2}}\cdot {texts[1]}",
        ),
        evaluated(results.jensen_shannon, rounded=rounded),
    )


def perplexity_lines(scene: EntropyScene, results: OutcomesResults) -> tuple[Line, ...]:
    """Write base^H(p), the number of equally likely choices, and its inverse, the mean probability."""
    base = latex_brief(scene.base)
    symbol = "e" if scene.base == math.e else base
    (entropy,), rounded = legible([results.entropy], lambda x: scene.base ** x[0])
    (written,), _ = legible([results.perplexity], lambda x: 1.0 / x[0])
    return (
        line(r"\mathrm{PP}(p)", rf"=\,{symbol}^{{H(p)}}", rf"{equals(rounded)}\,{symbol}^{{{entropy}}}"),
        evaluated(results.perplexity, rounded=rounded),
        GAP,
        line(r"\prod_i p_i^{p_i}", r"=\,\frac{1}{\mathrm{PP}(p)}", rf"\approx\,\frac{{1}}{{{written}}}"),
        line(r"\approx", latex_figure(1.0 / results.perplexity)),
    )


FORMULAS: dict[str, Callable[[EntropyScene, OutcomesResults], tuple[Line, ...]]] = {
    "cross_entropy": cross_entropy_lines,
    "entropy": entropy_lines,
    "entropy_q": entropy_q_lines,
    "kl_divergence": kl_lines,
    "kl_reverse": kl_reverse_lines,
    "jensen_shannon": jensen_shannon_lines,
    "perplexity": perplexity_lines,
}
"""What can be explained, by the name of its figure."""
FIRST = "cross_entropy"
"""What is explained where the scene names none of these."""


def smoothing_lines(scene: EntropyScene, results: OutcomesResults) -> tuple[Line, ...]:
    """Write what p and q are after they were smoothed; nothing where they are not."""
    outcomes = len(results.p)
    lines = []
    if scene.epsilon:
        epsilon = latex_brief(scene.epsilon)
        lines.append(line("p", r"=\,(1-\varepsilon)\,\hat p+\frac{\varepsilon}{K}"))
        lines.append(line(rf"=\,(1-{epsilon})\,\hat p+\frac{{{epsilon}}}{{{outcomes}}}"))
    if scene.alpha:
        alpha = latex_brief(scene.alpha)
        lines.append(line("q", r"=\,\frac{\hat q+\alpha}{1+\alpha K}"))
        lines.append(line(rf"=\,\frac{{\hat q+{alpha}}}{{1+{alpha}\cdot {outcomes}}}"))
    return tuple(lines)


def outcome_lines(scene: EntropyScene, results: OutcomesResults, i: int) -> tuple[Line, ...]:
    """Write what outcome *i* alone tells, and what it adds to H(p) and H(p,q)."""
    log = logarithm(scene.base)
    return (
        _surprisal("{-}" + log, "p", i, float(results.p[i]), float(results.surprisal_p[i])),
        _surprisal("{-}" + log, "q", i, float(results.q[i]), float(results.surprisal_q[i])),
        _contribution(log, "p", i, float(results.p[i]), float(results.surprisal_p[i]), float(results.terms_p[i])),
        _contribution(log, "q", i, float(results.p[i]), float(results.surprisal_q[i]), float(results.terms_q[i])),
    )


def _surprisal(log: str, side: str, i: int, probability: float, surprisal: float) -> Line:
    in_full = exactly(probability)
    written = in_full or reproducible([probability], lambda x: -math.log(x[0]) if x[0] > 0 else math.inf)[0]
    sign = result_sign(surprisal, rounded=not in_full)
    return line(
        Piece(rf"{log} {side}_{{{i + 1}}}", i),
        Piece(rf"=\,{log} {written}", i),
        Piece(f"{sign}\\,{latex_figure(surprisal)}", i),
    )


def _contribution(log: str, side: str, i: int, p: float, surprisal: float, term: float) -> Line:
    head = rf"{{-}}p_{{{i + 1}}}\,{log}\,{side}_{{{i + 1}}}"
    if p == 0:
        return line(Piece(head, i), Piece(r"=\,0", i))
    (weight, cost), rounded = legible([p, surprisal], lambda x: x[0] * x[1])
    sign = result_sign(term, rounded=rounded)
    return line(
        Piece(head, i),
        Piece(rf"{equals(rounded)}\,{weight}\cdot {bracketed(cost)}", i),
        Piece(f"{sign}\\,{latex_figure(term)}", i),
    )


def price_in_parts(results: OutcomesResults) -> tuple[str, str, str]:
    """Return H(p), D(p‖q) and H(p,q), written so that the first two give the third."""
    h, d = reproducible([results.entropy, results.kl_divergence], sum)
    return plain(h), plain(d), figure(results.cross_entropy)


def _divergence(scene: EntropyScene, p: Floats, q: Floats, result: float) -> tuple[Line, ...]:
    """Write Σ p log(p/q): as logarithms, as numbers, and what they give."""
    happening = [int(i) for i in np.flatnonzero(p)]
    written = written_terms(happening)
    n, log, scale = len(written), logarithm(scene.base), math.log(scene.base)

    def contributions(x: Sequence[float]) -> list[float]:
        return [
            p * ((math.log(p) - math.log(q)) / scale if q > 0 else math.copysign(math.inf, scale))
            for p, q in zip(x[:n], x[n:], strict=True)
        ]

    numbers = [*(float(p[i]) for i in written), *(float(q[i]) for i in written)]
    texts, rounded = legible(numbers, lambda x: sum(contributions(x)))
    infinity = bracketed(latex_figure(math.copysign(math.inf, scale)))
    terms = [
        Piece(rf"{p}\cdot {log}\frac{{{p}}}{{{q}}}" if value > 0 else rf"{p}\cdot {infinity}", i)
        for i, p, q, value in zip(written, texts[:n], texts[n:], numbers[n:], strict=True)
    ]
    shares = contributions(numbers)
    if n < 2 or not math.isfinite(sum(shares)):
        return _evaluated(terms, len(happening), result, rounded=rounded)
    parts, parts_rounded = legible(shares, sum)
    summands = [Piece(part if k == 0 else bracketed(part), written[k]) for k, part in enumerate(parts)]
    return (
        line(equals(rounded), *sum_of(terms, of=len(happening))),
        *_evaluated(summands, len(happening), result, rounded=rounded or parts_rounded),
    )


def _vector(entries: Sequence[Piece], count: int) -> tuple[Piece, ...]:
    pieces = listed(entries, r",\,", of=count)
    return (Piece("("), *pieces, Piece(")"))


def _evaluated(terms: Sequence[Piece], count: int, result: float, *, rounded: bool) -> tuple[Line, Line]:
    """Write a sum of *count* terms and what it gives."""
    return line(equals(rounded), *sum_of(terms, of=count)), evaluated(result, rounded=rounded)
