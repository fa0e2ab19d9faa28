"""What the distributions show, in sentences. No Qt."""

from collections.abc import Sequence

from nnstudio.engine.arrays import Floats
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

QUANTITIES = {
    "weights": QT_TRANSLATE_NOOP("Trainer", "weights"),
    "activations": QT_TRANSLATE_NOOP("Trainer", "activations"),
    "gradients": QT_TRANSLATE_NOOP("Trainer", "gradients"),
}
LEGENDS = {
    "weights": QT_TRANSLATE_NOOP(
        "Trainer", "Weights W: median (line), middle half (dark), middle 90 % (light), smallest and largest (thin)."
    ),
    "activations": QT_TRANSLATE_NOOP(
        "Trainer", "Activations a: median (line), middle half (dark), middle 90 % (light), smallest and largest (thin)."
    ),
    "gradients": QT_TRANSLATE_NOOP(
        "Trainer", "Sizes |∂loss/∂W|: median (line), middle half (dark), middle 90 % (light), largest (thin)."
    ),
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
