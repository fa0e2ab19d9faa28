"""The small field in which a weight is typed, at its edge."""

import math

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from nnstudio.labs.trainer.network_picture.layout import Edge
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.number_field import NOT_A_NUMBER, NumberField
from nnstudio.widgets.words import spoken

_NAME = QT_TRANSLATE_NOOP("Trainer", "Weight or bias")
_HINT = QT_TRANSLATE_NOOP("Trainer", "Type another number: Enter takes it, Esc leaves it as it was")
_STEP = 0.1


class WeightField(NumberField):
    """Takes a finite number for an edge of *picture*.

    Enter and Esc close it, and so does leaving it, which takes what was typed as in any other field.
    """

    weight_typed = Signal(int, int, int, float)
    """A layer, an input of it, a unit of it, and the number."""
    told = Signal()
    """There is something else to tell: it was opened or closed, or there is another `problem`."""

    def __init__(self, picture: QWidget) -> None:
        super().__init__("trainer.weight", step=_STEP)
        self.setParent(picture)
        self._picture = picture
        self.edge: Edge | None = None
        """Whose number it shows; None while it is closed."""
        self.problem: Sentence | None = None
        self._name_it()
        self.hide()
        self.edited.connect(self._hand_on)
        self.refused.connect(self._tell)

    def open(self, edge: Edge, weight: float, centre: QPointF) -> None:
        """Show the *weight* of *edge* at *centre*, ready to be typed over."""
        self.edge, self.problem = edge, None
        self.show_value(weight)
        self.forget_typed()
        self._name_it()
        self.place(centre)
        self.show()
        self.setFocus()
        self.setSelection(len(self.text()), -len(self.text()))  # a long number shows its first digits
        self.told.emit()

    def _name_it(self) -> None:
        self.setAccessibleName(spoken(_NAME))
        self.setAccessibleDescription(spoken(_HINT))
        self.setToolTip(self.accessibleDescription())

    def place(self, centre: QPointF) -> None:
        """Stand at *centre*, but within the picture."""
        size, room = self.minimumSizeHint(), self._picture.size()
        x = max(0, min(round(centre.x() - size.width() / 2), room.width() - size.width()))
        y = max(0, min(round(centre.y() - size.height() / 2), room.height() - size.height()))
        self.setGeometry(x, y, size.width(), size.height())

    def close_up(self) -> None:
        """Go away, and give the focus back to the picture."""
        if self.edge is None:
            return
        self.edge = self.problem = None
        if self.hasFocus():
            self._picture.setFocus()
        self.hide()
        self.told.emit()

    def read(self, text: str) -> float | Sentence:
        number = super().read(text)
        if isinstance(number, Sentence) or math.isfinite(number):
            return number
        return NOT_A_NUMBER.fill(text=text[:40])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.close_up()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # in the picture it would open the field again
            if not self.property("wrong"):
                self.close_up()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.close_up()

    def _hand_on(self, weight: float) -> None:
        if self.edge is not None:
            self.weight_typed.emit(*self.edge, weight)

    def _tell(self, problem: Sentence | None) -> None:
        self.problem = problem
        self.told.emit()
