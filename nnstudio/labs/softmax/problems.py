"""What may be wrong with logits, temperature and target, in sentences."""

import math

from nnstudio.engine.errors import DistributionError
from nnstudio.engine.information import checked_distribution
from nnstudio.labs.softmax.scene import MOST_CLASSES, SoftmaxScene, logit_name
from nnstudio.notation.figures import figure, near_one
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence

LARGEST = 1e100
"""Beyond this (for T also below its inverse) quotients of logits and temperatures leave the range of float64."""

_NO_LOGITS = QT_TRANSLATE_NOOP("Softmax", "There are no logits. Add a class.")
_TOO_MANY = QT_TRANSLATE_NOOP(
    "Softmax", "There are {classes} logits, and the picture has room for {most}. Remove some classes, or undo."
)
NOT_FINITE = QT_TRANSLATE_NOOP("Softmax", "{logit} is not a finite number. Type one like 2.5.")
TOO_LARGE = QT_TRANSLATE_NOOP(
    "Softmax", "{logit} is too large to be computed with. Type a number from −10¹⁰⁰ to 10¹⁰⁰."
)
_NOT_POSITIVE = QT_TRANSLATE_NOOP(
    "Softmax",
    "{value} cannot be a temperature, for the logits are divided by it. Type a number above 0, like 0.01.",
)
_EXTREME = QT_TRANSLATE_NOOP(
    "Softmax", "A temperature of {value} is too extreme to be computed with. Type a number from 10⁻¹⁰⁰ to 10¹⁰⁰."
)
_SHIFT = QT_TRANSLATE_NOOP(
    "Softmax",
    "c = {value} cannot be added to the logits. Type a number from −10¹⁰⁰ to 10¹⁰⁰; 0 leaves them as they are.",
)
_EPSILON = QT_TRANSLATE_NOOP(
    "Softmax", "ε = {value} is no share. Type a number from 0 to 1; 0 leaves the target as it is."
)
_SHARE = QT_TRANSLATE_NOOP(
    "Softmax", "λ = {value} is no share. Type a number from 0 to 1; 1 leaves the target as it is."
)
_NO_SUCH_CLASS = QT_TRANSLATE_NOOP("Softmax", "There is no class {number} to mix in. Choose another one, or none.")
_TARGET = {
    "empty": QT_TRANSLATE_NOOP("Softmax", "There is no target. Choose the true class."),
    "not_finite": QT_TRANSLATE_NOOP(
        "Softmax", "The target of class {number} is not a finite number. Type a probability, or choose the true class."
    ),
    "negative": QT_TRANSLATE_NOOP(
        "Softmax",
        "The target of class {number} is {value}, but a probability cannot be negative. Type another one, or choose "
        "the true class.",
    ),
    "above_one": QT_TRANSLATE_NOOP(
        "Softmax",
        "The target of class {number} is {value}, but a probability cannot exceed 1. Type another one, or choose the "
        "true class.",
    ),
    "sum": QT_TRANSLATE_NOOP(
        "Softmax",
        "The target sums to {value}, not to 1. Change another of its numbers, normalise it, or choose the true class.",
    ),
    "length": QT_TRANSLATE_NOOP(
        "Softmax",
        "The target has {target} classes, but there are {logits} logits. Choose the true class anew, or undo.",
    ),
}


def problems(scene: SoftmaxScene) -> tuple[Problem, ...]:
    """Return what keeps the prediction of *scene* from being computed; NaN fails every comparison."""
    found = []
    if not scene.logits:
        found.append(Problem("logits", _NO_LOGITS))
    elif scene.classes() > MOST_CLASSES:
        found.append(Problem("logits", _TOO_MANY.fill(classes=scene.classes(), most=MOST_CLASSES)))
    for i, logit in enumerate(scene.logits):
        if not math.isfinite(logit):
            found.append(Problem("logits", NOT_FINITE.fill(logit=logit_name(i)), i))
        elif abs(logit) > LARGEST:
            found.append(Problem("logits", TOO_LARGE.fill(logit=logit_name(i)), i))
    if not abs(scene.shift) <= LARGEST:
        found.append(Problem("shift", _SHIFT.fill(value=figure(scene.shift))))
    if not (math.isfinite(scene.temperature) and scene.temperature > 0):
        found.append(Problem("temperature", _NOT_POSITIVE.fill(value=figure(scene.temperature))))
    elif not 1 / LARGEST <= scene.temperature <= LARGEST:
        found.append(Problem("temperature", _EXTREME.fill(value=figure(scene.temperature))))
    if scene.logits:
        found.extend(_problems_of_target(scene))
    if not 0 <= scene.epsilon <= 1:
        found.append(Problem("epsilon", _EPSILON.fill(value=figure(scene.epsilon))))
    if scene.mixed_with is not None and not 0 <= scene.mixed_with < scene.classes():
        found.append(Problem("mixed_with", _NO_SUCH_CLASS.fill(number=scene.mixed_with + 1)))
    if scene.mixed_with is not None and not 0 <= scene.mix_share <= 1:
        found.append(Problem("mix_share", _SHARE.fill(value=figure(scene.mix_share))))
    return tuple(found)


def _problems_of_target(scene: SoftmaxScene) -> tuple[Problem, ...]:
    if scene.target and len(scene.target) != scene.classes():
        sentence = _TARGET["length"].fill(target=len(scene.target), logits=scene.classes())
        return (Problem("target", sentence),)
    try:
        checked_distribution(scene.target, "target")
    except DistributionError as error:
        return (Problem("target", _sentence(error), error.entry),)
    return ()


def _sentence(error: DistributionError) -> Sentence:
    written = (near_one(error.value) if error.reason == "sum" else "") or figure(error.value)
    places: dict[str, str | int] = {"value": written}
    if error.entry is not None:
        places["number"] = error.entry + 1
    return _TARGET[error.reason].fill(**places)
