"""A box to tick, for a yes or no of a scene."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.words import Worded, spoken


class Tick(Worded, QCheckBox):
    """Shows a yes or no with a sentence beside it; *hint* is told on hover."""

    edited = Signal(object)
    """It was ticked (True), or not any more (False)."""

    def __init__(self, name: str, sentence: Sentence, hint: Sentence) -> None:
        super().__init__()
        self._sentence, self._hint = sentence, hint
        self.setObjectName(name)
        self.clicked.connect(self._tell)
        self.retranslate()

    def show_value(self, value: bool) -> None:
        """Show what the scene holds now."""
        self.setChecked(value)

    def _tell(self, ticked: bool) -> None:
        self.edited.emit(ticked)

    def retranslate(self) -> None:
        self.setText(spoken(self._sentence))
        self.setAccessibleName(self.text())
        hint = spoken(self._hint)
        self.setToolTip(with_names(hint, self.text()))
        self.setAccessibleDescription(hint)
