"""A field for a value that is typed as text: what cannot be read is told, never guessed."""

from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from nnstudio.notation.sentences import Sentence


class TypedField(QLineEdit):
    """Shows a value and takes another when Enter is pressed or the field is left.

    What cannot be read stays in the field, is marked, and is told by `refused`, until the value is another one; Esc
    brings back the last value.
    A subclass says how a value is written and read.
    """

    edited = Signal(object)
    """Another value was typed."""
    refused = Signal(object)
    """What was typed cannot be read (a Sentence that says why), or can again (None)."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._value: Any = None
        self.setObjectName(name)
        self.setAcceptDrops(False)  # a file that is dropped here is for the window
        self.editingFinished.connect(self._commit)

    @property
    def value(self) -> Any:
        """The last value shown or typed."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Show *value*, which the scene holds now; what is being typed stays where that is the value it had before."""
        same = repr(value) == repr(self._value)  # NaN is the same as NaN here
        self._value = value
        if not same:
            self._restore()

    def forget_typed(self) -> None:
        """Show the value again in place of what was typed and was not taken; where there is none, nothing."""
        if self.value is None:
            self.clear()
        else:
            self._restore()

    def write(self, value: Any) -> str:
        """Return *value* as one would type it."""
        raise NotImplementedError

    def read(self, text: str) -> Any:
        """Return the value that *text* stands for, or the Sentence that says why there is none."""
        raise NotImplementedError

    def minimumSizeHint(self) -> QSize:
        """Ask for less room than Qt does: seven digits have to fit, more may scroll."""
        return QSize(self.fontMetrics().horizontalAdvance("0") * 9, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Leave the keys of undo and redo to the window where no letter can be taken back: Qt's field keeps them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            undo = event.matches(keys.Undo) and not self.isUndoAvailable()
            redo = event.matches(keys.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            # Where nothing was typed the key is not for the field: it may close a dialog, or end the presentation.
            event.setAccepted(self.text() != self.write(self._value) or bool(self.property("wrong")))
            self._restore()
        else:
            super().keyPressEvent(event)

    def _restore(self) -> None:
        text = self.write(self._value)
        if text != self.text() or self.isUndoAvailable():
            place = self.cursorPosition() if text == self.text() else 0
            self.setText(text)  # forgets the keystrokes, so that Ctrl+Z takes back the whole edit, not a letter of it
            self.setCursorPosition(place)
        self._mark(None)

    def _commit(self) -> None:
        if self.text() == self.write(self._value):
            self._mark(None)
            return
        value = self.read(self.text())
        if isinstance(value, Sentence):
            self._mark(value)
        else:
            self._take(value)

    def _take(self, value: Any) -> None:
        self._value = value
        self._restore()
        self.edited.emit(value)

    def _mark(self, problem: Sentence | None) -> None:
        wrong = problem is not None
        if wrong or self.property("wrong"):
            self.refused.emit(problem)
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)


def forget_typed(within: QWidget) -> None:
    """Let all fields *within* a widget show their values again, also those that hold what was not taken."""
    for field in within.findChildren(TypedField):
        field.forget_typed()


def take_what_is_typed(window: QWidget) -> None:
    """Let the field in *window* where something is being typed take it, as if it were left; the keys stay there."""
    field = window.focusWidget()
    if isinstance(field, QLineEdit):
        field.clearFocus()
        if shiboken6.isValid(field) and field.isVisible():
            field.setFocus(Qt.FocusReason.OtherFocusReason)
