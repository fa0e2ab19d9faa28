"""What the losses beside the explained one are at the prediction."""

from nnstudio.labs.activation.losses.chosen import NAMES, TITLES
from nnstudio.labs.activation.losses.results import LossesResults
from nnstudio.labs.activation.reading_rows import ReadingRows
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_TITLE = QT_TRANSLATE_NOOP("Activation", "At the same place")
_HEADS = {
    "loss": QT_TRANSLATE_NOOP("Activation", "Loss"),
    "loss_gradient": QT_TRANSLATE_NOOP("Activation", "Derivative"),
}
_DESCRIBED = {
    "loss": QT_TRANSLATE_NOOP("Activation", "{loss}, loss"),
    "loss_gradient": QT_TRANSLATE_NOOP("Activation", "{loss}, derivative"),
}
_HINTS = {
    "loss": QT_TRANSLATE_NOOP("Activation", "What the prediction costs under this loss"),
    "loss_gradient": QT_TRANSLATE_NOOP(
        "Activation", "How hard this loss pulls: descent moves the prediction the other way"
    ),
}
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Activation", "The other losses that are ticked, at the same prediction: what each of them costs, and how it pulls."
)


class LossReadings(ReadingRows):
    """Shows loss and derivative of all losses but the first."""

    def __init__(self) -> None:
        super().__init__(_TITLE, _HEADS, NAMES.__getitem__, _described, _HINTS, _EXPLAINED)
        self.setObjectName("activation.readings.losses")

    def show_results(self, results: LossesResults) -> None:
        """Show the figures of *results*."""
        others = results.readings[1:]
        self.show_figures({each.loss: {"loss": each.value, "loss_gradient": each.gradient} for each in others})


def _described(loss: str, shown: str) -> Sentence:
    return _DESCRIBED[shown].fill(loss=TITLES[loss])
