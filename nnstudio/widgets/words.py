"""Sentences in the learner's language, and widgets that follow when it changes."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from nnstudio.notation.sentences import Sentence, in_words


def spoken(sentence: Sentence) -> str:
    """Return *sentence* in the current language, its places filled."""
    return in_words(sentence, QCoreApplication.translate)


class Worded:
    """Mixin for a widget that shows sentences: `retranslate` runs whenever the language changes."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)  # type: ignore[misc]

    def retranslate(self) -> None:
        """Show every sentence anew."""
        raise NotImplementedError


class Text(Worded, QLabel):
    """A label that says one sentence. *role* chooses its look: heading, caption, quiet, or none for body text."""

    def __init__(self, sentence: Sentence, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(role not in ("heading", "caption"))
        self.retranslate()

    def say(self, sentence: Sentence) -> None:
        """Say another sentence."""
        self._sentence = sentence
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(spoken(self._sentence))


class Button(Worded, QPushButton):
    """A push button with a sentence on it, and one that tells what it does."""

    def __init__(self, name: str, sentence: Sentence, *, hint: Sentence | None = None, role: str = "") -> None:
        super().__init__()
        self._sentence, self._hint = sentence, hint
        self.setObjectName(name)
        self.setProperty("role", role)
        self.retranslate()

    def say(self, sentence: Sentence) -> None:
        """Put another sentence on the button."""
        self._sentence = sentence
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(spoken(self._sentence))
        self.setAccessibleName(self.text())
        if self._hint:
            self.setToolTip(spoken(self._hint))
            self.setAccessibleDescription(self.toolTip())
