"""What the figures of the outcomes mean, in a sentence, and what to try next."""

import math

import numpy as np

from nnstudio.labs.entropy.outcomes.results import OutcomesResults
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.units import BELOW_ONE, unit
from nnstudio.notation.figures import figure, in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, Value

_INVERSE = QT_TRANSLATE_NOOP("Entropy", "{told} Without the minus sign, H and D are what they are in base {inverse}.")


def _confidently_wrong(results: OutcomesResults) -> bool:
    """Whether q puts nearly all on an outcome that p hardly knows."""
    believed = int(np.argmax(results.q))
    return bool(results.q[believed] >= 0.9 and results.p[believed] <= 0.1)


def _ruled_out(results: OutcomesResults) -> int | None:
    """Return the first outcome that happens although q rules it out."""
    places = np.flatnonzero((results.p > 0) & (results.q == 0))
    return int(places[0]) if len(places) else None


def _agree(results: OutcomesResults) -> bool:
    return bool(np.array_equal(results.p, results.q))


def meaning(scene: EntropyScene, results: OutcomesResults) -> Sentence:
    """Say in words what the figures tell."""
    ruled_out = _ruled_out(results)
    if ruled_out is not None:
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "{outcome} happens with probability {p}, but q rules it out (q = 0). Its surprisal is infinite, and so is "
            "H(p,q). Give it a little of q, or smooth q with α.",
        ).fill(outcome=scene.name(ruled_out), p=figure(float(results.p[ruled_out])))
    if scene.base < 1:
        return (
            BELOW_ONE if math.isinf(1 / scene.base) else _INVERSE.fill(told=BELOW_ONE, inverse=in_words(1 / scene.base))
        )
    if _agree(results):
        return QT_TRANSLATE_NOOP(
            "Entropy", "Belief and truth agree, so nothing is lost: H(p,q) is as small as it can be, H(p)."
        )
    times = results.cross_entropy / results.entropy if results.entropy > 0 else math.inf
    if math.isfinite(times) and _confidently_wrong(results):
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "Confidently wrong: believing q makes the world {times} times as surprising as it need be.",
        ).fill(times=f"{times:.1f}" if times < 1e4 else figure(times))
    price: dict[str, Value] = {"price": figure(results.kl_divergence), "unit": unit(scene.base)}
    if scene.epsilon:
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "With soft targets even the best belief costs H(p) = {least}, not 0. This one costs {price} {unit} more.",
        ).fill(least=figure(results.entropy), **price)
    return QT_TRANSLATE_NOOP(
        "Entropy", "Believing q when p is true costs {price} {unit} more per outcome than necessary."
    ).fill(**price)


def suggestion(scene: EntropyScene, results: OutcomesResults) -> Sentence:
    """Say what to do next: something that is not on the screen already, and that can be done."""
    if _ruled_out(results) is not None:
        return QT_TRANSLATE_NOOP(
            "Entropy", "Try this: move the slider α a little. Even a small belief in everything makes the price finite."
        )
    if scene.alpha:
        return QT_TRANSLATE_NOOP(
            "Entropy", "Try this: move α up and up. Towards which belief does q go, and what does D(p‖q) do?"
        )
    if len(results.p) == 1:
        return QT_TRANSLATE_NOOP("Entropy", "Try this: add an outcome, and give it a little of p.")
    if _agree(results):
        return QT_TRANSLATE_NOOP(
            "Entropy", "Try this: pull a bar of q to another height, and watch D(p‖q) grow while the others give way."
        )
    if _confidently_wrong(results) and results.q.min() > 0:
        return QT_TRANSLATE_NOOP("Entropy", "Try this: pull the smaller bar of q down to 0. What does H(p,q) do?")
    if scene.epsilon:
        return QT_TRANSLATE_NOOP(
            "Entropy", "Try this: move ε to 0 and back, and watch H(p), the least that any belief can cost."
        )
    return QT_TRANSLATE_NOOP(
        "Entropy",
        "Try this: pull the bars of q towards those of p. Watch D(p‖q) melt until only H(p) is left.",
    )
