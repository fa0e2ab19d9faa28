"""What the distributions show, in sentences. No Qt."""

from collections.abc import Sequence

from nnstudio.engine.arrays import Floats
from nnstudio.engine.layer_distributions import MOST_EXAMPLES
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

QUANTITIES = {
    "weights": QT_TRANSLATE_NOOP("Trainer", "weights"),
    "activations": QT_TRANSLATE_NOOP("Trainer", "activations"),
    "gradients": QT_TRANSLATE_NOOP("Trainer", "gradients"),
}
_WEIGHTS = QT_TRANSLATE_NOOP(
    "Trainer", "All weights W. Line: median, dark: middle 50 %, light: middle 90 %, thin: extremes."
)
_ACTIVATIONS = QT_TRANSLATE_NOOP(
    "Trainer", "First {count} training examples. Line: median, dark: 50 %, light: 90 %, thin: extremes."
)
_GRADIENTS = QT_TRANSLATE_NOOP(
    "Trainer", "Sizes, first {count} training examples. Median, dark: 50 %, light: 90 %, thin: largest."
)
LEGENDS = {
    "weights": _WEIGHTS,
    "activations": _ACTIVATIONS.fill(count=MOST_EXAMPLES),
    "gradients": _GRADIENTS.fill(count=MOST_EXAMPLES),
}
NAMES = {
    "weights": QT_TRANSLATE_NOOP("Trainer", "How the weights of each layer are spread, over the epochs"),
    "activations": QT_TRANSLATE_NOOP("Trainer", "How the activations of each layer are spread, over the epochs"),
    "gradients": QT_TRANSLATE_NOOP("Trainer", "How large the gradients of each layer are, over the epochs"),
}
EMPTY = QT_TRANSLATE_NOOP("Trainer", "Press Start: here you see how the numbers of each layer change.")

_READING = QT_TRANSLATE_NOOP("Trainer", "{layer}, epoch {epoch}: median {median}, quartiles {lower} and {upper}")
_LOWER, _MEDIAN, _UPPER = 2, 3, 4


def reading(layer: Sentence, epoch: int, quantiles: Floats) -> Sentence:
    """Return what stands under the cursor: the *quantiles* ``(quantiles,)`` of a layer after an epoch."""
    lower, median, upper = (figure(float(quantiles[k])) for k in (_LOWER, _MEDIAN, _UPPER))
    return _READING.fill(layer=layer, epoch=epoch, median=median, lower=lower, upper=upper)


def readings(titles: Sequence[Sentence], epoch: int, quantiles: Floats) -> list[Sentence]:
    """Return the `reading` of every layer, of *quantiles* ``(layers, quantiles)``."""
    return [reading(title, epoch, row) for title, row in zip(titles, quantiles, strict=True)]
