"""The losses that a learner can choose, in two groups that answer different questions."""

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.losses import LOSSES, Huber, Loss
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

NUMBERS = ("squared_error", "absolute_error", "huber")
"""What judges how far a prediction ŷ, any number, is from the number y that it should be."""
ANSWERS = ("binary_cross_entropy", "hinge", "cross_entropy")
"""What judges a score o, any number, by which yes (y = 1) or no (y = 0) is answered."""

TITLES: dict[str, Sentence] = {
    "squared_error": QT_TRANSLATE_NOOP("Activation", "Squared error"),
    "absolute_error": QT_TRANSLATE_NOOP("Activation", "Absolute error"),
    "huber": QT_TRANSLATE_NOOP("Activation", "Huber"),
    "binary_cross_entropy": QT_TRANSLATE_NOOP("Activation", "Binary cross-entropy"),
    "hinge": QT_TRANSLATE_NOOP("Activation", "Hinge"),
    "cross_entropy": QT_TRANSLATE_NOOP("Activation", "Cross-entropy, two classes"),
}
"""What each is called on the screen; the order is that of the list."""

NAMES: dict[str, Sentence] = {
    "squared_error": QT_TRANSLATE_NOOP("Activation", "squared"),
    "absolute_error": QT_TRANSLATE_NOOP("Activation", "absolute"),
    "huber": QT_TRANSLATE_NOOP("Activation", "Huber"),
    "binary_cross_entropy": QT_TRANSLATE_NOOP("Activation", "binary CE"),
    "hinge": QT_TRANSLATE_NOOP("Activation", "hinge"),
    "cross_entropy": QT_TRANSLATE_NOOP("Activation", "CE, two classes"),
}
"""What each is called where there is little room."""


def are_answers(losses: tuple[str, ...]) -> bool:
    """Whether the first of *losses* judges a yes or no, not a number."""
    return bool(losses) and losses[0] in ANSWERS


def made(name: str, delta: float) -> Loss:
    """Return the loss of this *name*, Huber's with δ = *delta*.

    Raises `ParameterError` for a δ outside its limits and `KeyError` for a name that is none.
    """
    return Huber(delta) if name == "huber" else LOSSES[name]


def sign_of(target: float) -> float:
    """Return 2y − 1, what the hinge calls yes (1) and no (−1), for the *target* y in [0, 1]."""
    return 2.0 * target - 1.0


def evaluate(name: str, delta: float, target: float, predictions: Floats) -> tuple[Floats, Floats]:
    """Return the loss and its derivative with respect to each of *predictions*, both of their shape ``(n,)``.

    The losses of numbers take ŷ and y. Those of answers take the score o: binary cross-entropy as one logit; the
    cross-entropy of two classes as logits (0, o), of which only the second moves; the hinge with 2y − 1 for y.
    """
    loss = made(name, delta)
    if name == "cross_entropy":
        logits = np.stack([np.zeros_like(predictions), predictions], axis=-1)
        y = np.array([1.0 - target, target])
        return loss.value(y, logits), loss.gradient(y, logits)[:, 1]
    y = np.array([sign_of(target) if name == "hinge" else target])
    units = predictions[:, None]
    return loss.value(y, units), loss.gradient(y, units)[:, 0]
