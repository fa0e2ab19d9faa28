"""Sentences in the learner's language, and widgets that follow when it changes."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPaintEvent, QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from nnstudio.glossary import Term
from nnstudio.notation.sentences import Sentence, in_words
from nnstudio.widgets.breakable import BREAK, breakable, unbroken
from nnstudio.widgets.term_links import TermLinks
from nnstudio.widgets.terms import LINK, with_names

_END_OF_LINE = "\N{PARAGRAPH SEPARATOR}"
"""In what Qt says is selected."""


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
    """A label that says one sentence. *role* chooses its look: heading, caption, quiet, or none for body text.

    In quiet and body text the terms of the field are links to the glossary. A click on one is told to the parents, as
    Qt tells a click on a link in "What's this?". Very long words are broken where the text has several lines.
    """

    def __init__(self, sentence: Sentence, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self.links = TermLinks(self) if role in ("", "quiet") else None
        self._pressed: Term | None = None
        self.setMouseTracking(self.links is not None)
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(role not in ("heading", "caption"))
        self.retranslate()

    def say(self, sentence: Sentence) -> None:
        """Say another sentence."""
        self._sentence = sentence
        self.retranslate()

    def let_select(self) -> None:
        """Let the text be selected and copied, without what makes long words breakable."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        QGuiApplication.clipboard().dataChanged.connect(self._clean_copy)

    def retranslate(self) -> None:
        self.setText(breakable(spoken(self._sentence)) if self.wordWrap() else spoken(self._sentence))
        if self.property("role") == "heading":
            self.setToolTip(with_names("", self.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.links is None or not self.links.paint():
            super().paintEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._light(self._link_at(event.position()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._light(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._link_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if self._pressed is None:
            super().mousePressEvent(event)  # whatever it lies on gets the click

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif self._link_at(event.position()) is pressed:
            QApplication.sendEvent(self, QWhatsThisClickedEvent(f"{LINK}{pressed.key}"))

    def _clean_copy(self) -> None:
        selected, clipboard = self.selectedText().replace(_END_OF_LINE, "\n"), QGuiApplication.clipboard()
        if BREAK in selected and clipboard.text() == selected:
            clipboard.setText(unbroken(selected))

    def _link_at(self, point: QPointF) -> Term | None:
        return self.links.at(point) if self.links else None

    def _light(self, term: Term | None) -> None:
        if self.links and self.links.lit is not term:
            self.links.lit = term
            if term:
                self.setCursor(Qt.CursorShape.PointingHandCursor)
            else:
                self.unsetCursor()
            self.update()


class Button(Worded, QPushButton):
    """A push button with a sentence on it, and one that tells what it does."""

    def __init__(self, name: str, sentence: Sentence, *, hint: Sentence | None = None, role: str = "") -> None:
        super().__init__()
        self._sentence, self._hint = sentence, hint
        self._named: Sentence | None = None
        self.setObjectName(name)
        self.setProperty("role", role)
        self.retranslate()

    def say(self, sentence: Sentence) -> None:
        """Put another sentence on the button."""
        self._sentence = sentence
        self.retranslate()

    def name_it(self, sentence: Sentence) -> None:
        """Be called *sentence* by a screen reader, where what stands on the button stands on others too."""
        self._named = sentence
        self.retranslate()

    def retranslate(self) -> None:
        self.setText(spoken(self._sentence))
        self.setAccessibleName(spoken(self._named) if self._named else self.text())
        hint = spoken(self._hint) if self._hint else ""
        self.setToolTip(with_names(hint, self.text()))
        self.setAccessibleDescription(hint)
