"""Back to the first settings, at the second press: the first one only asks."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import Button, Text

_RESET = QT_TRANSLATE_NOOP("App", "Reset all settings…")
_RESET_HINT = QT_TRANSLATE_NOOP("App", "Let everything on this page be what it was at first; you are asked once more")
_QUESTION = QT_TRANSLATE_NOOP(
    "App",
    "Language, theme, zoom, base, the window's place and the recent projects begin anew. Projects stay as they are.",
)
_SURE = QT_TRANSLATE_NOOP("App", "Reset now")
_SURE_HINT = QT_TRANSLATE_NOOP("App", "Reset all settings at once; this cannot be undone")
_KEEP = QT_TRANSLATE_NOOP("App", "Keep them")
_KEEP_HINT = QT_TRANSLATE_NOOP("App", "Leave all settings as they are")


class Reset(QWidget):
    """A button ``settings.reset``; pressed, it makes room for a question with two answers."""

    wanted = Signal()
    """It was answered that all settings shall begin anew."""

    asked = Signal()
    """The question takes room now."""

    def __init__(self) -> None:
        super().__init__()
        self._begin = Button("settings.reset", _RESET, hint=_RESET_HINT)
        self._question = Text(_QUESTION)
        self._question.setObjectName("settings.reset.question")
        self._sure = Button("settings.reset.sure", _SURE, hint=_SURE_HINT, role="primary")
        self._keep = Button("settings.reset.keep", _KEEP, hint=_KEEP_HINT)
        for button in (self._begin, self._sure, self._keep):
            button.setAutoDefault(False)
        self._begin.clicked.connect(self._ask)
        self._sure.clicked.connect(self._reset)
        self._keep.clicked.connect(self._answer)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        answers.addWidget(self._begin)
        answers.addWidget(self._sure)
        answers.addWidget(self._keep)
        answers.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._question)
        rows.addLayout(answers)
        self._show(asking=False)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._show(asking=False)

    def _ask(self) -> None:
        self._show(asking=True)
        self._keep.setFocus()  # so that a second Space or Return does no harm
        self.asked.emit()

    def _answer(self) -> None:
        self._begin.setVisible(True)
        self._begin.setFocus()  # before the answers go, or the keys would go elsewhere
        self._show(asking=False)

    def _reset(self) -> None:
        self._answer()
        self.wanted.emit()

    def _show(self, *, asking: bool) -> None:
        self._begin.setVisible(not asking)
        for each in (self._question, self._sure, self._keep):
            each.setVisible(asking)
