"""What the figures on the loss mean, and what to try next."""

import math
from collections.abc import Sequence

from nnstudio.labs.softmax.class_names import class_in_sentence
from nnstudio.labs.softmax.loss.results import LossResults
from nnstudio.labs.softmax.prediction import Prediction
from nnstudio.labs.softmax.rounding import ROUNDED_BY_SHIFT, is_rounded_by_shift
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.figures import figure, probability
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

SURE = 0.9
"""From this probability on a prediction counts as sure."""
_REACHED = 1e-4
"""So few nats above its least a loss counts as reached."""
_MOST_LISTED = 3
"""So many classes are named one by one."""


def meaning(scene: SoftmaxScene, results: LossResults) -> Sentence:
    """Say in words what the figures tell."""
    prediction = results.prediction
    wanted, predicted = prediction.wanted, prediction.predicted
    q = prediction.probabilities
    names: dict[str, str | Sentence] = {
        "true": class_in_sentence(scene, wanted),
        "q": _probability(prediction, wanted),
        "winner": class_in_sentence(scene, predicted),
        "largest": _probability(prediction, predicted),
    }
    if is_rounded_by_shift(scene):
        return ROUNDED_BY_SHIFT
    if scene.classes() == 1:
        return QT_TRANSLATE_NOOP("Softmax", "With a single class there is nothing to decide: its probability is 1.")
    if not prediction.is_hard:
        above = max(0.0, prediction.loss - prediction.target_entropy)
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "A soft target: no prediction can have a smaller loss than the entropy of the target, {least} nats. "
            "This one is {above} nats above it.",
        ).fill(least=figure(prediction.target_entropy), above=figure(above))
    leaders = [i for i, share in enumerate(q) if share >= q[predicted] * (1 - 1e-12)]
    if len(leaders) > 1:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Undecided: {leaders} share the lead with a probability of {largest} each; argmax and hardmax name the "
            "first of them.",
        ).fill(leaders=_listed(scene, leaders), **names)
    if wanted == predicted and q[wanted] >= SURE:
        return QT_TRANSLATE_NOOP(
            "Softmax", "Right and sure: {true} gets {q} of the probability, so there is little left to learn."
        ).fill(**names)
    if wanted == predicted:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Right but unsure: {true} leads with {q} only. The further its logit is above the others, the "
            "smaller the loss.",
        ).fill(**names)
    if q[predicted] >= SURE:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Confidently wrong: {winner} gets {largest}, {true}, which is true, only {q}. That is why "
            "the loss is so large.",
        ).fill(**names)
    return QT_TRANSLATE_NOOP(
        "Softmax",
        "Wrong: {winner} leads with {largest}, {true}, which is true, has {q}. A step against the gradient lifts the "
        "logit of {true} and lowers all others.",
    ).fill(**names)


def suggestion(scene: SoftmaxScene, results: LossResults) -> Sentence:
    """Say one next thing to do, which is not on the screen already."""
    prediction = results.prediction
    if scene.classes() == 1:
        return QT_TRANSLATE_NOOP("Softmax", "Try this: add a class, so that there is something to decide.")
    if not prediction.is_hard and prediction.loss - prediction.target_entropy < _REACHED:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Try this: choose a single true class. Now the loss can fall to 0, but only as its logit runs away from "
            "the others.",
        )
    if not prediction.is_hard:
        if not prediction.target.all():
            return QT_TRANSLATE_NOOP(
                "Softmax",
                "Try this: bring each bar of q as near as you can to that of y. Where y is 0 it comes nearer for ever, "
                "and is never there.",
            )
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
    if prediction.wanted == prediction.predicted:
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Try this: drag the logit of the true class down until another class wins. Watch the loss and the "
            "gradient bars grow.",
        )
    return QT_TRANSLATE_NOOP(
        "Softmax",
        "Try this: drag the logit of the true class up until it wins. Watch the loss and the gradient bars shrink.",
    )


def _probability(prediction: Prediction, i: int) -> str:
    missing = -math.expm1(prediction.log_probabilities[i])
    return probability(float(prediction.probabilities[i]), missing=missing)


def _listed(scene: SoftmaxScene, classes: Sequence[int]) -> Sentence:
    """Name *classes*, or where they are many count them."""
    if len(classes) > _MOST_LISTED:
        return QT_TRANSLATE_NOOP("Softmax", "{count} classes").fill(count=len(classes))
    names = [class_in_sentence(scene, i) for i in classes]
    if len(names) == 2:
        return QT_TRANSLATE_NOOP("Softmax", "{first} and {second}").fill(first=names[0], second=names[1])
    return QT_TRANSLATE_NOOP("Softmax", "{first}, {second} and {third}").fill(
        first=names[0], second=names[1], third=names[2]
    )
