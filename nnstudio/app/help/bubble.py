"""The bubble that tells what something is: like a tooltip, but it stays, its links work, and keys can read it."""

import html
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QTextBrowser, QVBoxLayout, QWidget

from nnstudio.app.help.explanation import Explanation
from nnstudio.glossary import terms_in
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.language import current_language
from nnstudio.widgets.terms import LINK
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import spoken

NAME = "what_is_this"
_NAMED = QT_TRANSLATE_NOOP("App", "What is this?")
_NOW = QT_TRANSLATE_NOOP("App", "Now: {summary}")
_NOTHING = QT_TRANSLATE_NOOP("App", "There is nothing more to say about it.")
_KEYS = QT_TRANSLATE_NOOP("App", "Esc closes · Tab goes to the links · Shift+F1, then a click: about something else")
_WIDTH = 26
"""At most, in heights of a letter: longer lines are hard to read."""
_SHARE = 0.8
"""Of the screen's width and height it takes at most."""


class Bubble(QFrame):
    """Tells an explanation near *place* on the screen, above *window*; it deletes itself when it closes."""

    pointing_wanted = Signal()
    """Shift+F1 was pressed: something else is to be pointed at."""

    def __init__(self, explanation: Explanation, place: QRect, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName(NAME)
        self.setProperty("role", "bubble")
        self.explanation = explanation
        self._text = QTextBrowser()
        self._text.setObjectName(f"{NAME}.text")
        self._text.setOpenLinks(False)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.document().setDocumentMargin(0)
        self._text.anchorClicked.connect(self._open_link)
        keys = QLabel(spoken(_KEYS))
        keys.setProperty("role", "caption")
        keys.setWordWrap(True)
        rows = QVBoxLayout(self)
        em = self.fontMetrics().height()
        rows.setContentsMargins(em * 3 // 4, em // 2, em * 3 // 4, em // 2)
        rows.setSpacing(em // 2)
        rows.addWidget(self._text)
        rows.addWidget(keys)
        self._wear()
        self._text.setHtml(composed(explanation))
        self.setAccessibleName(f"{spoken(_NAMED)} {explanation.title}")
        self._text.setAccessibleName(explanation.title)
        self._text.setAccessibleDescription(self._text.toPlainText())
        self._fit(place)
        self._text.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.close()
            self.pointing_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _wear(self) -> None:
        theme = current_theme()
        self.setStyleSheet(
            f"QFrame#{NAME} {{ background: {theme.panel}; border: 1px solid {theme.edge}; }}"
            "QTextBrowser { background: transparent; border: none; }"
        )
        palette = self._text.palette()
        palette.setColor(QPalette.ColorRole.Link, theme.accent)
        self._text.setPalette(palette)
        self._text.document().setDefaultStyleSheet(
            f"a {{ color: {theme.accent}; text-decoration: underline; }} .quiet {{ color: {theme.quiet}; }}"
        )
        self._text.document().setDefaultFont(self.font())

    def _fit(self, place: QRect) -> None:
        """Become as large as the text, and lie below *place*, or above it where the screen ends."""
        screen = (self.screen() if self.parentWidget() is None else self.parentWidget().screen()).availableGeometry()
        em = self.fontMetrics().height()
        document = self._text.document()
        document.setTextWidth(min(_WIDTH * em, round(_SHARE * screen.width())))
        width = round(min(document.textWidth(), max(document.idealWidth(), 14 * em))) + 2
        document.setTextWidth(width)
        height = min(round(document.size().height()) + 2, round(_SHARE * screen.height()) - 4 * em)
        scrolls = height < document.size().height()
        self._text.setFixedSize(QSize(width + (em if scrolls else 0), height))
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not scrolls:
            self._text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.adjustSize()
        below = QPoint(place.left(), place.bottom() + em // 3)
        if below.y() + self.height() > screen.bottom():
            below.setY(max(screen.top(), place.top() - em // 3 - self.height()))
        below.setX(max(screen.left(), min(below.x(), screen.right() - self.width())))
        self.move(below)

    def _open_link(self, address: QUrl) -> None:
        """Tell those around what was explained, as Qt's own bubble does, that a link was clicked."""
        widget = self.explanation.widget
        self.close()
        QApplication.sendEvent(widget, QWhatsThisClickedEvent(address.toString()))


def composed(explanation: Explanation) -> str:
    """Return *explanation* as rich text, the first mention of each term a link to the glossary."""
    seen: set[str] = set()
    parts = [f"<b>{_linked(explanation.title, seen)}</b>"]
    parts += [_linked(part, seen) for part in explanation.said]
    if explanation.now:
        parts.append(_linked(spoken(_NOW.fill(summary=explanation.now)), seen))
    parts += [
        f"<b>{html.escape(keys)}</b>{' &nbsp;' if does else ''}{html.escape(does)}" for keys, does in explanation.keys
    ]
    if len(parts) == 1:
        parts.append(html.escape(spoken(_NOTHING)))
    return "".join(f'<p style="margin: 0 0 6px 0">{part}</p>' for part in parts)


def _linked(text: str, seen: set[str]) -> str:
    return "".join(_pieces(text, seen)).replace("\n", "<br>")


def _pieces(text: str, seen: set[str]) -> Iterator[str]:
    done = 0
    for found in terms_in(text, current_language()):
        if found.term.key in seen:
            continue
        seen.add(found.term.key)
        yield html.escape(text[done : found.start])
        yield f'<a href="{LINK}{found.term.key}">{html.escape(text[found.start : found.end])}</a>'
        done = found.end
    yield html.escape(text[done:])
