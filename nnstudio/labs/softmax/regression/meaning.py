"""What the two losses, the likelihood and the training mean, in sentences."""

import math

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.labs.softmax.regression.names import species
from nnstudio.labs.softmax.regression.results import MOST_STEPS, SMALLEST_PRODUCT, RegressionResults
from nnstudio.notation.figures import probability
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_RIGHT = QT_TRANSLATE_NOOP(
    "Softmax",
    "Right: {species} has the largest q, and a classifier needs no more. Cross-entropy looks only at this {q}; the "
    "squared error also charges how the rest is shared, which is too strict.",
)
_WRONG = QT_TRANSLATE_NOOP(
    "Softmax",
    "Wrong: {winner} leads with {largest}, the true {species} gets {q}. As that falls to 0 cross-entropy grows without "
    "end; the squared error never exceeds 1.",
)
_TIED = QT_TRANSLATE_NOOP(
    "Softmax",
    "Undecided: {species} shares the lead with {q}. Cross-entropy looks only at this q; the squared error also charges "
    "how the rest is shared.",
)
_LIKELIHOOD = QT_TRANSLATE_NOOP(
    "Softmax",
    "The sum is −ln of the product, so they have their best at the same W and b: the least loss makes all these labels "
    "together most likely.",
)
_UNDERFLOW = QT_TRANSLATE_NOOP(
    "Softmax",
    "The product is too small for a float64, which loses its digits or becomes 0, while the sum of the losses is still "
    "exact. That is why logarithms are summed.",
)
_STANDING = QT_TRANSLATE_NOOP("Softmax", "Step {step} of {most}: {right} of {flowers} flowers are recognised.")
_UNDECIDED = QT_TRANSLATE_NOOP(
    "Softmax",
    "Step {step} of {most}: undecided for all {flowers} flowers. As the first of equals, setosa counts as recognised.",
)
_TRY_PLAY = QT_TRANSLATE_NOOP(
    "Softmax", "Try this: press Play. Which of the four measures gets the largest weights in the end?"
)
_TRY_LOWER = QT_TRANSLATE_NOOP(
    "Softmax", "Try this: lower the learning rate until the loss falls without jumping. How high may η be?"
)
_TRY_LABEL = QT_TRANSLATE_NOOP(
    "Softmax", "Try this: give flower {sample} a wrong label. Which of its two losses is shocked more?"
)
_TRY_OTHER = QT_TRANSLATE_NOOP(
    "Softmax",
    "Try this: click flower {sample}. Its true class gets the same q, so cross-entropy judges it alike, and the "
    "squared error does not.",
)
_ALIKE, _APART = 1e-3, 1e-2
"""Cross-entropies no further apart count as the same, squared errors further apart as different."""
_TRY_ZERO = QT_TRANSLATE_NOOP(
    "Softmax", "Try this: press All zero. Why is the loss of every flower ln 3 now, and the gradient not 0?"
)


def meaning(results: RegressionResults) -> Sentence:
    """Say what each loss looks at in the prediction for the chosen sample."""
    judgement, n = results.judgement, results.sample
    q = judgement.probabilities[n]
    true, predicted = int(judgement.labels[n]), int(judgement.predicted[n])
    names: dict[str, str | Sentence] = {"species": species(true), "q": _probability(q, true)}
    if true != predicted and q[true] < q[predicted]:
        return _WRONG.fill(winner=species(predicted), largest=_probability(q, predicted), **names)
    leaders = int(np.sum(q >= q[predicted] * (1 - 1e-12)))
    return (_TIED if leaders > 1 else _RIGHT).fill(**names)


def likelihood_meaning(results: RegressionResults) -> Sentence:
    """Say how the loss of the batch and the likelihood of its labels belong together."""
    return _LIKELIHOOD if results.judgement.likelihood >= SMALLEST_PRODUCT else _UNDERFLOW


def standing(results: RegressionResults) -> Sentence:
    """Say how far training has come."""
    if not results.weights.any() and not results.biases.any():
        return _UNDECIDED.fill(step=f"{results.step:,}", most=f"{MOST_STEPS:,}", flowers=results.flowers)
    return _STANDING.fill(
        step=f"{results.step:,}",
        most=f"{MOST_STEPS:,}",
        right=round(results.accuracy * results.flowers),
        flowers=results.flowers,
    )


def suggestion(results: RegressionResults) -> Sentence:
    """Say one next thing to do."""
    if (other := _judged_alike(results)) is not None:
        return _TRY_OTHER.fill(sample=other + 1)
    if np.any(np.diff(results.losses) > 1e-9):
        return _TRY_LOWER
    if results.step == 0:
        return _TRY_PLAY
    if results.step < MOST_STEPS and np.any(results.start_weights):
        return _TRY_ZERO
    return _TRY_LABEL.fill(sample=results.sample + 1)


def _judged_alike(results: RegressionResults) -> int | None:
    """Return a sample of the same label with the same cross-entropy and another squared error; None for none."""
    judgement, n = results.judgement, results.sample
    alike = np.abs(judgement.cross_entropies - judgement.cross_entropies[n]) <= _ALIKE
    apart = np.abs(judgement.squared_errors - judgement.squared_errors[n]) > _APART
    found = np.flatnonzero(alike & apart & (judgement.labels == judgement.labels[n]))
    return int(found[0]) if found.size else None


def _probability(q: Floats, i: int) -> str:
    return probability(float(q[i]), missing=math.fsum(share for j, share in enumerate(q) if j != i))
