"""What can be set in the Softmax Playground."""

import math
from dataclasses import dataclass, replace

from nnstudio.engine.errors import DistributionError
from nnstudio.engine.information import checked_distribution
from nnstudio.engine.metrics import one_hot
from nnstudio.notation.figures import figure, subscript
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence

MOST_CLASSES = 20
LARGEST = 1e100
"""Beyond this (for T also below its inverse) quotients of logits and temperatures leave the range of float64."""


@dataclass(frozen=True)
class SoftmaxScene:
    """One logit a class, the *temperature* that divides them, and the *target*: probabilities, hard or soft."""

    logits: tuple[float, ...] = (2.0, 1.0, 0.1)
    temperature: float = 1.0
    target: tuple[float, ...] = (1.0, 0.0, 0.0)

    def classes(self) -> int:
        """Return how many classes there are."""
        return len(self.logits)

    def true_class(self) -> int | None:
        """Return the index of the class that a hard target names; None for a soft one."""
        true = [i for i, y in enumerate(self.target) if y != 0]
        return true[0] if len(true) == 1 and self.target[true[0]] == 1 else None


def hard_target(i: int, classes: int) -> tuple[float, ...]:
    """Return the target that names class *i*."""
    return tuple(one_hot([i], classes)[0].tolist())


def with_class_added(scene: SoftmaxScene) -> SoftmaxScene:
    """Return *scene* with one more class at the end, with logit 0, which is not the true one."""
    return _resized(replace(scene, logits=(*scene.logits, 0.0)))


def with_class_removed(scene: SoftmaxScene) -> SoftmaxScene:
    """Return *scene* without its last class.

    If that was the true one, the first class is true now; of a soft target the rest keeps its proportions.
    """
    return _resized(replace(scene, logits=scene.logits[:-1]))


def _resized(scene: SoftmaxScene) -> SoftmaxScene:
    """Return *scene* with a target for as many classes as it has logits."""
    classes = scene.classes()
    kept = (scene.target + (0.0,) * classes)[:classes]
    lost = sum(scene.target[classes:])
    total = sum(kept)
    if classes and total == 0:
        kept = hard_target(0, classes)
    elif lost > 0 and total > 0:
        kept = tuple(y / total for y in kept)
    return replace(scene, target=kept)


def logit_name(i: int) -> str:
    """Return the name of logit *i*: o₁, o₂ …"""
    return f"o{subscript(i + 1)}"


_NO_LOGITS = QT_TRANSLATE_NOOP("Softmax", "There are no logits. Add a class.")
_TOO_MANY = QT_TRANSLATE_NOOP(
    "Softmax", "There are {classes} logits, and the picture has room for {most}. Remove some classes, or undo."
)
_NOT_FINITE = QT_TRANSLATE_NOOP("Softmax", "{logit} is not a finite number. Type one like 2.5.")
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Softmax", "{logit} is too large to be computed with. Type a number from −10¹⁰⁰ to 10¹⁰⁰."
)
_NOT_POSITIVE = QT_TRANSLATE_NOOP(
    "Softmax",
    "{value} cannot be a temperature, for the logits are divided by it. Type a number above 0, like 0.01.",
)
_EXTREME = QT_TRANSLATE_NOOP(
    "Softmax", "A temperature of {value} is too extreme to be computed with. Type a number from 10⁻¹⁰⁰ to 10¹⁰⁰."
)
_TARGET = {
    "empty": QT_TRANSLATE_NOOP("Softmax", "There is no target. Choose the true class."),
    "not_finite": QT_TRANSLATE_NOOP(
        "Softmax", "The target of class {number} is not a finite number. Choose the true class anew."
    ),
    "negative": QT_TRANSLATE_NOOP(
        "Softmax",
        "The target of class {number} is {value}, but a probability cannot be negative. Choose the true class anew.",
    ),
    "above_one": QT_TRANSLATE_NOOP(
        "Softmax",
        "The target of class {number} is {value}, but a probability cannot exceed 1. Choose the true class anew.",
    ),
    "sum": QT_TRANSLATE_NOOP("Softmax", "The target sums to {value}, not to 1. Choose the true class anew."),
    "length": QT_TRANSLATE_NOOP(
        "Softmax",
        "The target has {target} classes, but there are {logits} logits. Choose the true class anew, or undo.",
    ),
}


def problems(scene: SoftmaxScene) -> tuple[Problem, ...]:
    """Return what keeps *scene* from being computed."""
    found = []
    if not scene.logits:
        found.append(Problem("logits", _NO_LOGITS))
    elif scene.classes() > MOST_CLASSES:
        found.append(Problem("logits", _TOO_MANY.fill(classes=scene.classes(), most=MOST_CLASSES)))
    for i, logit in enumerate(scene.logits):
        if not math.isfinite(logit):
            found.append(Problem("logits", _NOT_FINITE.fill(logit=logit_name(i)), i))
        elif abs(logit) > LARGEST:
            found.append(Problem("logits", _TOO_LARGE.fill(logit=logit_name(i)), i))
    if not (math.isfinite(scene.temperature) and scene.temperature > 0):
        found.append(Problem("temperature", _NOT_POSITIVE.fill(value=figure(scene.temperature))))
    elif not 1 / LARGEST <= scene.temperature <= LARGEST:
        found.append(Problem("temperature", _EXTREME.fill(value=figure(scene.temperature))))
    if scene.logits:
        found.extend(_problems_of_target(scene))
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
    places: dict[str, str | int] = {"value": figure(error.value)}
    if error.entry is not None:
        places["number"] = error.entry + 1
    return _TARGET[error.reason].fill(**places)
