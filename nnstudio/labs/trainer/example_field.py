"""Which example is worked out: one of training or one of validation, by its number."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.number_field import NumberField
from nnstudio.widgets.words import Worded, spoken

_KINDS = {
    "train": QT_TRANSLATE_NOOP("Trainer", "training example"),
    "validation": QT_TRANSLATE_NOOP("Trainer", "validation example"),
}
_KIND = QT_TRANSLATE_NOOP("Trainer", "Of which examples one is worked out")
_NUMBER = QT_TRANSLATE_NOOP("Trainer", "Number of the example that is worked out")
_HINT = QT_TRANSLATE_NOOP("Trainer", "It has a ring in the picture, and its numbers stand in the formulas below")


class ExampleField(Worded, QWidget):
    """A choice of kind, and a number from 1."""

    edited = Signal(str, int)
    """The learner wants this kind, and the example at this place, from 0."""

    def __init__(self) -> None:
        super().__init__()
        self._kind = Choice("trainer.example_of", _KINDS)
        self._number = NumberField("trainer.example", whole=True)
        self._shown = ("train", 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._kind, 1)
        row.addWidget(self._number)
        self._kind.chosen.connect(lambda kind: self.edited.emit(kind, 0))
        self._number.edited.connect(self._take)
        self.retranslate()

    def show_value(self, kind: str, index: int) -> None:
        """Show that the example at place *index*, from 0, of this *kind* is worked out."""
        self._shown = (kind, index)
        self._kind.show_value(kind)
        self._number.show_value(index + 1)

    def retranslate(self) -> None:
        for control, sentence in ((self._kind, _KIND), (self._number, _NUMBER)):
            control.setAccessibleName(spoken(sentence))
            control.setToolTip(f"{spoken(sentence)}\n{spoken(_HINT)}")
            control.setAccessibleDescription(spoken(_HINT))
        self._number.setFixedWidth(7 * self.fontMetrics().horizontalAdvance("0") + 16)

    def _take(self, number: int) -> None:
        """Go to the nearest example that there is: `show_value` then says which."""
        kind, index = self._shown
        self.edited.emit(kind, max(0, number - 1))
        if self._shown == (kind, index):
            self.show_value(kind, index)
