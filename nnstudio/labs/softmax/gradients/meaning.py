"""What the slopes mean, and what to try next."""

import numpy as np

from nnstudio.labs.softmax.class_names import class_in_sentence
from nnstudio.labs.softmax.gradients.results import GradientsResults
from nnstudio.labs.softmax.rounding import ROUNDED_BY_SHIFT, is_rounded_by_shift
from nnstudio.labs.softmax.scene import SoftmaxScene, logit_name
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

SATURATED = 0.01
"""Where no slope reaches this, in units of 1/T, softmax counts as saturated: the largest there can be is 1/4."""
NOISY = 1e-5
"""By so much, in units of 1/T, a measured slope may be off before rounding is to be explained."""


def meaning(scene: SoftmaxScene, results: GradientsResults) -> Sentence:
    """Say in words what the slopes tell."""
    if scene.classes() == 1:
        return QT_TRANSLATE_NOOP(
            "Softmax", "With a single class q is 1 whatever its logit is. So its slope is 0, and there is no gradient."
        )
    if is_rounded_by_shift(scene):
        return ROUNDED_BY_SHIFT
    if (swallowed := _swallowed(results)) is not None:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "{logit} is so large beside h that adding h changes none of its 16 digits: there is nothing to measure. "
            "∂ℓ/∂o by the formula needs no step and is still right.",
        ).fill(logit=logit_name(swallowed) + (" + c" if scene.shift else ""))
    if results.largest_difference * scene.temperature > NOISY:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "The measured slopes are off, not the formula: the loss is so large, {loss} nats, that too few of its 16 "
            "digits tell o − h from o + h.",
        ).fill(loss=figure(results.prediction.loss))
    if (lost := _lost(results)) is not None:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "q of {name} is rounded to 0, so −y/q is infinite and the product with J undefined. The collapsed "
            "form (q − y)/T is still right: that is why libraries compute softmax and loss in one.",
        ).fill(name=class_in_sentence(scene, lost))
    largest = float(np.max(np.abs(results.jacobian)))
    if largest * scene.temperature < SATURATED:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Saturated: no slope of q is above {largest}. A loss whose own slope is bounded, like the squared error, "
            "teaches next to nothing here; that of cross-entropy, −y/q, grows as q falls, and (q − y)/T is left.",
        ).fill(largest=figure(largest))
    return QT_TRANSLATE_NOOP(
        "Softmax",
        "Each row and each column of J sums to 0: what one class gains the others lose. No slope can exceed "
        "1/(4T) = {bound}, and the largest here is {largest}.",
    ).fill(bound=figure(1 / (4 * scene.temperature)), largest=figure(largest))


def suggestion(scene: SoftmaxScene, results: GradientsResults) -> Sentence:
    """Say one next thing to do, which is not on the screen already."""
    if scene.classes() == 1:
        return QT_TRANSLATE_NOOP("Softmax", "Try this: add a class, so that there is something to decide.")
    if _swallowed(results) is not None:
        return QT_TRANSLATE_NOOP(
            "Softmax", "Try this: bring o + c closer to 0, or raise T, until the slopes can be measured again."
        )
    if (lost := _lost(results)) is not None:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Try this: raise the logit of {name} until its q is no longer 0. Product and collapsed form agree again.",
        ).fill(name=class_in_sentence(scene, lost))
    if float(np.max(results.jacobian)) * scene.temperature < SATURATED:
        return QT_TRANSLATE_NOOP(
            "Softmax", "Try this: bring the logits closer together until the matrix takes on colour again."
        )
    if not results.prediction.is_hard:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Try this: take a hard target, with one class, no smoothing and no mixup. A single term of the chain rule "
            "is left, and it gives (q − y)/T all the same.",
        )
    return QT_TRANSLATE_NOOP(
        "Softmax",
        "Try this: pull one logit far above the others. The whole matrix fades, but ∂ℓ/∂o does not if another class is "
        "true.",
    )


def _swallowed(results: GradientsResults) -> int | None:
    """Return the first logit that is too large for the step; None where there is none."""
    return next((i for i, distance in enumerate(results.check.distances) if distance == 0), None)


def _lost(results: GradientsResults) -> int | None:
    """Return the first class whose slope −y/q is infinite; None where there is none."""
    return next((i for i, slope in enumerate(results.slopes) if np.isinf(slope)), None)
