"""What may be wrong with the outcomes, in sentences."""

import math

from nnstudio.engine.errors import DistributionError
from nnstudio.engine.information import checked_distribution
from nnstudio.labs.entropy.scene import MOST_OUTCOMES, EntropyScene, base_problems
from nnstudio.notation.figures import figure, near_one
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence

_SENTENCES = {
    "empty": QT_TRANSLATE_NOOP("Entropy", "There are no outcomes. Add at least one to compute an entropy."),
    "not_finite": QT_TRANSLATE_NOOP("Entropy", "{name} of {outcome} is not a finite number. Type one from 0 to 1."),
    "negative": QT_TRANSLATE_NOOP(
        "Entropy",
        "{name} of {outcome} is {value}, but a probability cannot be negative. Type a number from 0 to 1.",
    ),
    "above_one": QT_TRANSLATE_NOOP(
        "Entropy",
        "{name} of {outcome} is {value}, but a probability cannot exceed 1. Type a number from 0 to 1, or press "
        "Normalise if these are counts.",
    ),
    "too_little": QT_TRANSLATE_NOOP(
        "Entropy", "{name} sums to {value}, not to 1. Add {missing} somewhere, or press Normalise."
    ),
    "too_much": QT_TRANSLATE_NOOP(
        "Entropy", "{name} sums to {value}, not to 1. Take {missing} away somewhere, or press Normalise."
    ),
    "all_zero": QT_TRANSLATE_NOOP("Entropy", "{name} is 0 everywhere. Type probabilities that sum to 1."),
    "length": QT_TRANSLATE_NOOP("Entropy", "p has {p} outcomes and q has {q}. Both need the same outcomes."),
    "many": QT_TRANSLATE_NOOP(
        "Entropy", "There are {outcomes} outcomes, and room for {most}. Remove some, or press Ctrl+Z."
    ),
}
_EPSILON = QT_TRANSLATE_NOOP("Entropy", "ε is {value}, but a share of p lies between 0 and 1. Type a number like 0.1.")
_ALPHA = QT_TRANSLATE_NOOP(
    "Entropy", "α is {value}, but only a finite number that is not negative can be added to q. Type one like 0.01."
)


def problems(scene: EntropyScene) -> tuple[Problem, ...]:
    """Return what keeps the outcomes of *scene* from being computed."""
    if scene.outcomes() > MOST_OUTCOMES:
        return (Problem("p", _SENTENCES["many"].fill(outcomes=scene.outcomes(), most=MOST_OUTCOMES)),)
    found: list[Problem] = []
    for side, values in (("p", scene.p), ("q", scene.q)):
        try:
            checked_distribution(values, side)
        except DistributionError as error:
            sentence = _sentence(scene, error)
            wrong: list[int | None] = [i for i, value in enumerate(values) if not 0.0 <= value <= 1.0]
            found += [Problem(side, sentence, entry) for entry in wrong or [None]]
    if len(scene.p) != len(scene.q):
        found.append(Problem("q", _SENTENCES["length"].fill(p=len(scene.p), q=len(scene.q))))
    if not 0.0 <= scene.epsilon <= 1.0:
        found.append(Problem("epsilon", _EPSILON.fill(value=figure(scene.epsilon))))
    if not (math.isfinite(scene.alpha) and scene.alpha >= 0):
        found.append(Problem("alpha", _ALPHA.fill(value=figure(scene.alpha))))
    return (*found, *base_problems(scene))


def _sentence(scene: EntropyScene, error: DistributionError) -> Sentence:
    if error.reason == "sum":
        missing = 1.0 - error.value
        which = "all_zero" if error.value == 0 else "too_little" if missing > 0 else "too_much"
        value = near_one(error.value) or figure(error.value)
        return _SENTENCES[which].fill(name=error.name, value=value, missing=figure(abs(missing)))
    values = {"name": error.name, "value": figure(error.value)}
    if error.entry is not None:
        values["outcome"] = scene.name(error.entry)
    return _SENTENCES[error.reason].fill(**values)
