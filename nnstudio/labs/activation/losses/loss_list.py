"""The list of losses, in two groups of which one can be looked at at a time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.labs.activation.losses.chosen import ANSWERS, NUMBERS, TITLES
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.tick import Tick
from nnstudio.widgets.words import Text

_HINTS = {
    "squared_error": QT_TRANSLATE_NOOP("Activation", "½(ŷ − y)²: large errors count most. Fits the mean."),
    "absolute_error": QT_TRANSLATE_NOOP("Activation", "|ŷ − y|: every error pulls alike. Fits the median."),
    "huber": QT_TRANSLATE_NOOP("Activation", "A square up to δ, a straight line beyond it"),
    "binary_cross_entropy": QT_TRANSLATE_NOOP(
        "Activation", "−y ln σ(o) − (1 − y) ln(1 − σ(o)): what to believe about yes and no"
    ),
    "hinge": QT_TRANSLATE_NOOP("Activation", "max(0, 1 − s·o) with s = 2y − 1 = ±1: right by a margin is enough"),
    "cross_entropy": QT_TRANSLATE_NOOP("Activation", "Of two classes with the scores 0 and o, as softmax sees them"),
}
_GROUPS = (
    (QT_TRANSLATE_NOOP("Activation", "Numbers: prediction ŷ"), NUMBERS),
    (QT_TRANSLATE_NOOP("Activation", "Yes or no: score o"), ANSWERS),
)


class LossList(QWidget):
    """Tick the losses to compare, the first one to be explained. One of the other group takes the place of all."""

    edited = Signal(object)
    """Other losses were chosen: their names, in the order in which they were ticked."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._losses: tuple[str, ...] = ()
        self._ticks: dict[str, Tick] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(3)
        for caption, group in _GROUPS:
            rows.addWidget(Text(caption, "quiet"))
            for loss in group:
                tick = self._ticks[loss] = Tick(f"{name}.{loss}", TITLES[loss], _HINTS[loss])
                tick.edited.connect(lambda ticked, loss=loss: self._choose(loss, ticked))
                rows.addWidget(tick)

    def show_value(self, losses: tuple[str, ...]) -> None:
        """Show which *losses* are chosen; names that are not in the list are left out."""
        self._losses = losses
        for loss, tick in self._ticks.items():
            tick.show_value(loss in losses)

    def _choose(self, loss: str, ticked: bool) -> None:
        group = NUMBERS if loss in NUMBERS else ANSWERS
        others = tuple(name for name in self._losses if name != loss)
        self.edited.emit((*(name for name in others if name in group), loss) if ticked else others)
