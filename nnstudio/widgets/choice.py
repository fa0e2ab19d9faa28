"""A choice of one among a few named things."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.words import Worded, spoken


class Choice(Worded, QComboBox):
    """A drop-down list of sentences, each standing for a value of the scene."""

    chosen = Signal(object)
    """The learner chose the value."""

    def __init__(self, name: str, options: Mapping[Any, Sentence]) -> None:
        super().__init__()
        self._options = dict(options)
        self.setObjectName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        for value in self._options:
            self.addItem("", value)
        self.retranslate()
        self.activated.connect(self._activate)

    def offer(self, options: Mapping[Any, Sentence]) -> None:
        """Offer other *options*; which of them is chosen has to be shown anew."""
        if dict(options) == self._options:
            return
        self._options = dict(options)
        self.clear()
        for value in self._options:
            self.addItem("", value)
        self.retranslate()

    def show_value(self, value: object) -> None:
        """Show that *value* is chosen; nothing is, where it is not among the options."""
        values = list(self._options)
        self.setCurrentIndex(values.index(value) if value in values else -1)

    def retranslate(self) -> None:
        for i, sentence in enumerate(self._options.values()):
            self.setItemText(i, spoken(sentence))
            self.setItemData(i, with_names("", spoken(sentence)), Qt.ItemDataRole.ToolTipRole)

    def _activate(self, index: int) -> None:
        self.chosen.emit(list(self._options)[index])
