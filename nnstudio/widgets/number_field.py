"""A field for one number, typed as a person types it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionFrame

from nnstudio.notation.figures import figure, read_number, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.typed_field import TypedField

NOT_A_NUMBER = QT_TRANSLATE_NOOP("Fields", "“{text}” is not a number. Type one like 0.25, 1/4, 25 % or 1e-3.")
NOT_WHOLE = QT_TRANSLATE_NOOP("Fields", "“{text}” is not a whole number. Type one like 10.")
TOO_LARGE = QT_TRANSLATE_NOOP("Fields", "“{text}” is too large to count with. Type a whole number like 10.")
EMPTY = QT_TRANSLATE_NOOP("Fields", "This field is empty. Type a number, or press Esc to get the last one back.")

_BESIDE = 2
"""In pixels: what Qt leaves free at both sides of the letters."""
_MOST = 2**63
"""Whole numbers from here on fit into no project file."""


class NumberField(TypedField):
    """Takes a float, or an int where *whole*.

    The arrow keys Up and Down change it by *step*, or by a tenth of itself where *step* is 0. A number with more digits
    than there is room for is shown rounded, as all figures are, until the field gets the keys or the mouse.
    """

    def __init__(self, name: str, *, whole: bool = False, step: float = 1.0) -> None:
        self._whole, self._step = whole, step
        super().__init__(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def write(self, value: float) -> str:
        return typed(value)

    def read(self, text: str) -> float | Sentence:
        number = read_number(text)
        if not text.strip():
            return EMPTY
        if number is None:
            return NOT_A_NUMBER.fill(text=text[:40])
        if not self._whole:
            return number
        if not number.is_integer():
            return NOT_WHOLE.fill(text=text[:40])
        return int(number) if abs(number) < _MOST else TOO_LARGE.fill(text=text[:40])

    @property
    def shown(self) -> str:
        """What is read in the field now: all of the text, or a rounded number where that has no room."""
        text = self.text()
        if self.hasFocus() or self.underMouse() or not isinstance(self.value, float) or text != self.write(self.value):
            return text
        metrics, room = self.fontMetrics(), self._room().width()
        rounded = figure(self.value)
        fits = metrics.horizontalAdvance(text) <= room or metrics.horizontalAdvance(rounded) > room
        return text if fits else rounded

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown
        if shown == self.text():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        with QPainter(self) as painter:
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
            painter.setPen(option.palette.text().color())
            painter.drawText(self._room(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)

    def _room(self) -> QRect:
        """Return the room for the letters."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inner = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return inner.marginsRemoved(self.textMargins()).adjusted(_BESIDE, 0, -_BESIDE, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.value is not None:
            size = self._step or abs(self.value) / 10
            number = round(self.value + (size if event.key() == Qt.Key.Key_Up else -size), 12)
            self._take(int(number) if self._whole else number)
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()  # no number has one; a tab may have a use for it
        else:
            super().keyPressEvent(event)
