"""The formulas of the Entropy Calculator with the numbers in them, and what they mean."""

import math

from nnstudio.engine.arrays import Floats
from nnstudio.labs.entropy.results import EntropyResults
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.figures import figure, latex_figure, latex_typed
from nnstudio.notation.formulas import Line, Piece, line, sum_of
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_UNITS = {
    2.0: QT_TRANSLATE_NOOP("Entropy", "bits"),
    math.e: QT_TRANSLATE_NOOP("Entropy", "nats"),
    10.0: QT_TRANSLATE_NOOP("Entropy", "hartleys"),
}


def unit(base: float) -> Sentence:
    """Return the name of the unit that belongs to *base*."""
    return _UNITS.get(base, QT_TRANSLATE_NOOP("Entropy", "units of log {base}").fill(base=figure(base)))


def logarithm(base: float) -> str:
    """Return the LaTeX of the logarithm to *base*."""
    if base == math.e:
        return r"\ln"
    return rf"\log_{{{base:g}}}"


def entropy_lines(scene: EntropyScene, results: EntropyResults) -> tuple[Line, ...]:
    """Write H(p) term by term."""
    log = logarithm(scene.base)
    return (
        line("H(p)", rf"=\,-\sum_i p_i\,{log} p_i"),
        line("=", *_mean_surprisal(scene, results.surprisal_p)),
        line("=", latex_figure(results.entropy_p)),
    )


def cross_entropy_lines(scene: EntropyScene, results: EntropyResults) -> tuple[Line, ...]:
    """Write H(p, q) term by term: a mean of what each outcome costs one who believes q."""
    log = logarithm(scene.base)
    return (
        line("H(p,q)", rf"=\,-\sum_i p_i\,{log} q_i"),
        line("=", *_mean_surprisal(scene, results.surprisal_q)),
        line("=", latex_figure(results.cross_entropy)),
    )


def _mean_surprisal(scene: EntropyScene, surprisal: Floats) -> tuple[Piece, ...]:
    """Write Σ p · I; what never happens costs nothing and is left out."""
    return sum_of(
        [
            Piece(rf"{latex_typed(p)}\cdot {latex_figure(i)}", outcome)
            for outcome, (p, i) in enumerate(zip(scene.p, surprisal, strict=True))
            if p > 0
        ]
    )


def kl_lines(results: EntropyResults) -> tuple[Line, ...]:
    """Write D(p‖q) as the difference that it is."""
    return (
        line(r"D(p\Vert q)", r"=\,H(p,q)-H(p)"),
        line(
            "=",
            rf"{latex_figure(results.cross_entropy)}-{latex_figure(results.entropy_p)}",
            rf"=\,{latex_figure(results.kl_divergence)}",
        ),
    )


def _confidently_wrong(scene: EntropyScene) -> bool:
    """Whether q puts nearly all on an outcome that p hardly knows."""
    believed = max(range(len(scene.q)), key=scene.q.__getitem__)
    return scene.q[believed] >= 0.9 and scene.p[believed] <= 0.1


def meaning(scene: EntropyScene, results: EntropyResults) -> Sentence:
    """Say in words what the figures tell."""
    ruled_out = [i for i, (p, q) in enumerate(zip(scene.p, scene.q, strict=True)) if p > 0 and q == 0]
    if ruled_out:
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "{outcome} happens with probability {p}, but q rules it out (q = 0). Its surprise is infinite, and so is "
            "H(p,q). Give it a little of q.",
        ).fill(outcome=scene.name(ruled_out[0]), p=figure(scene.p[ruled_out[0]]))
    if results.kl_divergence < 1e-12:
        return QT_TRANSLATE_NOOP(
            "Entropy", "Belief and truth agree, so nothing is lost: H(p,q) is as small as it can be, H(p)."
        )
    if results.entropy_p > 0 and _confidently_wrong(scene):
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "Confidently wrong: believing q makes the world {times} times as surprising as it need be.",
        ).fill(times=f"{results.cross_entropy / results.entropy_p:.1f}")
    return QT_TRANSLATE_NOOP(
        "Entropy", "One who believes q where p is true pays {price} {unit} more per outcome than need be."
    ).fill(price=figure(results.kl_divergence), unit=unit(scene.base))
