"""The base of the logarithm: one of three that have units with names, or any other."""

import math
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.number_field import NumberField
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.words import Worded, spoken

_OTHER = None
_BASES = {
    2.0: QT_TRANSLATE_NOOP("Entropy", "log₂ · bits"),
    math.e: QT_TRANSLATE_NOOP("Entropy", "ln · nats"),
    10.0: QT_TRANSLATE_NOOP("Entropy", "log₁₀ · hartleys"),
    _OTHER: QT_TRANSLATE_NOOP("Entropy", "another base…"),
}
FIRST_OTHER = 3.0
"""What another base is at first: the unit is the trit."""
_BASE = QT_TRANSLATE_NOOP("Entropy", "Base of the logarithm")


_HINT = QT_TRANSLATE_NOOP("Entropy", "The unit in which uncertainty is measured: bits, nats, hartleys")


class BaseField(Worded, QWidget):
    """A choice named *name*, and beside it, for another base, a number field named ``name.other``."""

    edited = Signal(object)
    refused = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.choice = Choice(name, _BASES)
        self.choice.setMinimumContentsLength(14)
        self.field = NumberField(f"{name}.other")
        self.setObjectName(f"{name}.row")
        self.choice.chosen.connect(self._choose)
        self.field.edited.connect(self.edited)
        self.field.refused.connect(self.refused)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field)
        row.addWidget(self.choice)
        self.field.setFixedWidth(self.fontMetrics().horizontalAdvance("0") * 9)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.field.setFixedWidth(self.fontMetrics().horizontalAdvance("0") * 9)

    def show_value(self, base: float) -> None:
        """Show *base*, which the scene holds now."""
        named = base in _BASES
        self.choice.show_value(base if named else _OTHER)
        self.field.show_value(base)
        self.field.setVisible(not named)

    def retranslate(self) -> None:
        for control in (self.choice, self.field):
            control.setAccessibleName(spoken(_BASE))
            control.setAccessibleDescription(spoken(_HINT))
            control.setToolTip(with_names(f"{spoken(_BASE)}\n{spoken(_HINT)}", spoken(_BASE)))

    def _choose(self, base: Any) -> None:
        self.edited.emit(FIRST_OTHER if base is _OTHER else base)
