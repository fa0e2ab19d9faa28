"""A field for one number, typed as a person types it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from nnstudio.notation.figures import read_number, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.typed_field import TypedField

NOT_A_NUMBER = QT_TRANSLATE_NOOP("Fields", "“{text}” is not a number. Type one like 0.25, 1/4, 25 % or 1e-3.")
NOT_WHOLE = QT_TRANSLATE_NOOP("Fields", "“{text}” is not a whole number. Type one like 10.")
TOO_LARGE = QT_TRANSLATE_NOOP("Fields", "“{text}” is too large to count with. Type a whole number like 10.")
EMPTY = QT_TRANSLATE_NOOP("Fields", "This field is empty. Type a number, or press Esc to get the last one back.")

_MOST = 2**63
"""Whole numbers from here on fit into no project file."""


class NumberField(TypedField):
    """Takes a float, or an int where *whole*.

    The arrow keys Up and Down change it by *step*, or by a tenth of itself where *step* is 0.
    """

    def __init__(self, name: str, *, whole: bool = False, step: float = 1.0) -> None:
        self._whole, self._step = whole, step
        super().__init__(name)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.value is not None:
            size = self._step or abs(self.value) / 10
            number = round(self.value + (size if event.key() == Qt.Key.Key_Up else -size), 12)
            self._take(int(number) if self._whole else number)
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()  # no number has one; a tab may have a use for it
        else:
            super().keyPressEvent(event)
