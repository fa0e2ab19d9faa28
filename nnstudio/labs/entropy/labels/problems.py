"""What may be wrong with the question and the labels, in sentences."""

import math

from nnstudio.labs.entropy.scene import EntropyScene, base_problems
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence

MOST_LABELS = 8
"""There is room for so many."""
LARGEST = 1e100
"""Beyond this, differences and sums of scores may be no numbers any more."""

_NOT_FINITE = QT_TRANSLATE_NOOP("Entropy", "{name} is not a finite number. Type one from 0 to 1.")
_NEGATIVE = QT_TRANSLATE_NOOP(
    "Entropy", "{name} is {value}, but a probability cannot be negative. Type a number from 0 to 1."
)
_ABOVE_ONE = QT_TRANSLATE_NOOP(
    "Entropy", "{name} is {value}, but a probability cannot exceed 1. Type a number from 0 to 1."
)
_NO_LABELS = QT_TRANSLATE_NOOP("Entropy", "There are no labels. Add at least one.")
_TOO_MANY = QT_TRANSLATE_NOOP(
    "Entropy", "There are {labels} labels, and the picture has room for {most}. Remove some, or press Ctrl+Z."
)
_LENGTH = QT_TRANSLATE_NOOP(
    "Entropy",
    "There are {scores} scores, but for {truths} labels it is said whether they are true. Tick anew what is true, or "
    "press Ctrl+Z.",
)
_SCORE = QT_TRANSLATE_NOOP("Entropy", "The score of label {number} is not a finite number. Type one like 2.5.")
_LARGE_SCORE = QT_TRANSLATE_NOOP(
    "Entropy",
    "The score of label {number} is too large to be computed with. Type a number from −10¹⁰⁰ to 10¹⁰⁰.",
)
_TRUTH_NOT_FINITE = QT_TRANSLATE_NOOP(
    "Entropy", "Whether label {number} is true is not said by a finite number. Click its box."
)
_TRUTH = QT_TRANSLATE_NOOP(
    "Entropy",
    "The truth of label {number} is {value}, but it lies between 0 (not at all) and 1 (wholly true). Click its box.",
)


def problems(scene: EntropyScene) -> tuple[Problem, ...]:
    """Return what keeps the question and the labels of *scene* from being computed."""
    found = [
        Problem(field, sentence)
        for field, name, value in (("p0", "p₀", scene.p0), ("q0", "q₀", scene.q0))
        if (sentence := _of_probability(name, value))
    ]
    labels, truths = len(scene.label_logits), len(scene.label_targets)
    if not labels:
        found.append(Problem("label_logits", _NO_LABELS))
    elif labels > MOST_LABELS:
        found.append(Problem("label_logits", _TOO_MANY.fill(labels=labels, most=MOST_LABELS)))
    for i, score in enumerate(scene.label_logits[:MOST_LABELS]):
        if not math.isfinite(score):
            found.append(Problem("label_logits", _SCORE.fill(number=i + 1), i))
        elif abs(score) > LARGEST:
            found.append(Problem("label_logits", _LARGE_SCORE.fill(number=i + 1), i))
    if labels and labels != truths:
        found.append(Problem("label_targets", _LENGTH.fill(scores=labels, truths=truths)))
    for i, truth in enumerate(scene.label_targets[:MOST_LABELS]):
        if not 0.0 <= truth <= 1.0:
            sentence = _TRUTH if math.isfinite(truth) else _TRUTH_NOT_FINITE
            found.append(Problem("label_targets", sentence.fill(number=i + 1, value=figure(truth)), i))
    return (*found, *base_problems(scene))


def _of_probability(name: str, value: float) -> Sentence | None:
    if 0.0 <= value <= 1.0:
        return None
    if not math.isfinite(value):
        return _NOT_FINITE.fill(name=name)
    return (_NEGATIVE if value < 0 else _ABOVE_ONE).fill(name=name, value=figure(value))
