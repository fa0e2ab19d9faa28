"""What the figures of the question and the labels mean, in sentences, and what to try next."""

import math

from nnstudio.labs.entropy.labels.results import LabelsResults
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.units import BELOW_ONE, unit
from nnstudio.notation.figures import exactly, figure, latex_figure, near_one, plain, short
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

WHY = QT_TRANSLATE_NOOP(
    "Entropy",
    "Softmax shares one 1 among all: raise one score, and the others fall. A sigmoid knows its own score only.",
)
"""Why multi-label and multi-class differ, whatever the numbers are."""


def meaning(scene: EntropyScene, results: LabelsResults) -> Sentence:
    """Say in words what the binary cross-entropy tells."""
    p, q = scene.p0, scene.q0
    if q == 0 < p:
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "Yes happens with probability {p}, but you hold it to be impossible (q₀ = 0). The surprise is infinite, "
            "and so is the cost.",
        ).fill(p=short(p))
    if p < 1 == q:
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "No happens with probability {p}, but you hold it to be impossible (q₀ = 1). The surprise is infinite, "
            "and so is the cost.",
        ).fill(p=short(float(f"{1 - p:.12g}")))
    if scene.base < 1:
        return _base_below_one(scene.base)
    if p == q and 0 < p < 1:
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "Belief and truth agree. It still costs H(p₀): the answer itself is uncertain, and no belief is cheaper.",
        )
    if p == 1:
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "The answer is yes for sure, the usual case. Only −log q₀ counts; the term of no has the weight 0.",
        )
    if p == 0:
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "The answer is no for sure, the usual case. Only −log(1−q₀) counts; the term of yes has the weight 0.",
        )
    return QT_TRANSLATE_NOOP(
        "Entropy",
        "The answer itself is uncertain, so no belief costs less than H(p₀). Yours costs {price} {unit} more.",
    ).fill(price=figure(results.binary_divergence), unit=unit(scene.base))


def _base_below_one(base: float) -> Sentence:
    inverse = 1.0 / base
    if math.isinf(inverse):
        return BELOW_ONE
    # 1/0.3 says which base it is, and 3.3333 does not.
    is_short = exactly(base) and r"\times" not in exactly(base)
    written = exactly(inverse) or (f"1/{exactly(base)}" if is_short else latex_figure(inverse))
    return QT_TRANSLATE_NOOP(
        "Entropy",
        "A base below 1 turns the sign of every logarithm around. Without the minus sign, all costs are what they "
        "are in base {inverse}.",
    ).fill(inverse=plain(written))


def comparison(scene: EntropyScene, results: LabelsResults) -> Sentence:
    """Say how the loss of many labels and that of one class compare, or why there is only one of them."""
    if results.is_multi_class:
        if scene.base < 1:
            return QT_TRANSLATE_NOOP("Entropy", "The truths sum to 1, so one class of all can be meant: both exist.")
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "The truths sum to 1, so both exist. Multi-label costs {more} {unit} more, and never less: it asks about "
            "each label separately.",
        ).fill(more=figure(results.multi_label_excess), unit=unit(scene.base))
    if not any(scene.label_targets):
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "No label is true. For several labels that is an answer; as one class of all it is none, so the "
            "multi-class loss is undefined.",
        )
    return QT_TRANSLATE_NOOP(
        "Entropy",
        "The truths sum to {sum}, not to 1. That is no distribution over classes, so the multi-class loss is "
        "undefined. Nothing is normalised.",
    ).fill(sum=near_one(results.target_sum) or short(results.target_sum))


def suggestion(scene: EntropyScene, results: LabelsResults) -> Sentence:
    """Say what to do next: something that is not on the screen already."""
    if scene.explained in ("multi_label_loss", "multi_class_loss"):
        if not results.is_multi_class:
            return QT_TRANSLATE_NOOP(
                "Entropy", "Try this: tick the boxes so that exactly one label is true. Which of the losses is larger?"
            )
        if len(scene.label_targets) == 1:
            return QT_TRANSLATE_NOOP(
                "Entropy",
                "Try this: change the only score. The multi-label loss changes, and the multi-class loss stays 0: a "
                "class without others is certain.",
            )
        if not {0.0, 1.0} <= set(scene.label_targets):
            return QT_TRANSLATE_NOOP(
                "Entropy",
                "Try this: tick the boxes so that one label is wholly true and no other is. Of the terms of the "
                "multi-class loss, only its own is left.",
            )
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "Try this: raise the score of a label that is not true. The softmax of the true one falls; its sigmoid "
            "stays.",
        )
    if math.isinf(results.binary_cross_entropy):
        return QT_TRANSLATE_NOOP(
            "Entropy", "Try this: move q₀ a little away from the end. Even a small doubt makes the cost finite."
        )
    if scene.base < 1:
        return QT_TRANSLATE_NOOP(
            "Entropy", "Try this: choose log₂ at the top. The picture turns over, and no cost is negative any more."
        )
    if scene.p0 in (0, 1):
        return QT_TRANSLATE_NOOP(
            "Entropy", "Try this: set p₀ to 0.3, and look for the q₀ that costs least. Why is that cost not 0?"
        )
    if scene.p0 == scene.q0:
        return QT_TRANSLATE_NOOP(
            "Entropy", "Try this: drag the diamond to either side. A little error costs little, certainty costs much."
        )
    return QT_TRANSLATE_NOOP(
        "Entropy", "Try this: drag the diamond down to the lowest place of the curve. What is left there is H(p₀)."
    )
