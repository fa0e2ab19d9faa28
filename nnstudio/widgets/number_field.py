"""A field for one number, typed as a person types it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from nnstudio.notation.figures import read_number, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

NOT_A_NUMBER = QT_TRANSLATE_NOOP("Fields", "“{text}” is not a number. Type one like 0.25, 1/4, 25 % or 1e-3.")
NOT_WHOLE = QT_TRANSLATE_NOOP("Fields", "“{text}” is not a whole number. Type one like 10.")
EMPTY = QT_TRANSLATE_NOOP("Fields", "This field is empty. Type a number, or press Esc to get the last one back.")


class NumberField(QLineEdit):
    """Shows a number and takes another when Enter is pressed or the field is left.

    What cannot be read stays in the field, is marked, and is told by `refused`; Esc brings back the last number.
    The arrow keys Up and Down change the last number by *step* (or by a tenth of itself where *step* is 0).
    """

    edited = Signal(object)
    """Another number was typed: a float, or an int where *whole*."""
    refused = Signal(object)
    """What was typed cannot be read (a Sentence), or can again (None)."""

    def __init__(self, name: str, *, whole: bool = False, step: float = 1.0) -> None:
        super().__init__()
        self._whole, self._step = whole, step
        self._number: float = 0
        self.setObjectName(name)
        self.editingFinished.connect(self._commit)

    @property
    def number(self) -> float:
        """The last number shown or typed."""
        return self._number

    def show_number(self, number: float) -> None:
        """Show *number*, which the scene holds now."""
        self._number = number
        self._write(typed(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._write(typed(self._number))
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            size = self._step or abs(self._number) / 10
            number = self._number + (size if event.key() == Qt.Key.Key_Up else -size)
            self._write(typed(round(number, 12)))
            self._commit()
        else:
            super().keyPressEvent(event)

    def _write(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
        self._mark(None)

    def _commit(self) -> None:
        text = self.text()
        if text == typed(self._number):
            self._mark(None)
            return
        number = read_number(text)
        if not text.strip():
            self._mark(EMPTY)
        elif number is None:
            self._mark(NOT_A_NUMBER.fill(text=text[:40]))
        elif self._whole and not float(number).is_integer():
            self._mark(NOT_WHOLE.fill(text=text[:40]))
        else:
            self._number = int(number) if self._whole else number
            self._mark(None)
            self.edited.emit(self._number)

    def _mark(self, problem: Sentence | None) -> None:
        wrong = problem is not None
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
        self.refused.emit(problem)
