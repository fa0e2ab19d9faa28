"""A label whose terms are links, for the mouse and for the keyboard: Tab goes from one to the next."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel

from nnstudio.glossary import Term, terms_in
from nnstudio.widgets.terms import LINK
from nnstudio.widgets.theme import current_theme


class LinkedLabel(QLabel):
    """Shows a text with its terms as links, or a row of terms."""

    opened = Signal(str)
    """The term of this key was clicked, or chosen by Enter."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._parts: list[str | tuple[Term, str]] = []
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard)
        self.linkActivated.connect(lambda address: self.opened.emit(address.removeprefix(LINK)))

    def show_text(self, text: str, language: str, but: Term) -> None:
        """Show *text*, in which every term *but* the one it explains is a link."""
        self._parts, at = [], 0
        for found in terms_in(text, language):
            if found.term is not but:
                self._parts += [text[at : found.start], (found.term, text[found.start : found.end])]
                at = found.end
        self._parts.append(text[at:])
        self._write()

    def show_terms(self, terms: Sequence[Term], language: str) -> None:
        """Show the names of *terms*, beside one another."""
        self._parts = []
        for one in terms:
            self._parts += [*([" · "] if self._parts else []), (one, one.name(language))]
        self._write()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let Tab come to the first link, from below to the last one, and not to the text as a whole."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.focusNextPrevChild(event.reason() == Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_parts"):
            self._write()

    def _write(self) -> None:
        colour = current_theme().accent
        text = "".join(
            html.escape(part)
            if isinstance(part, str)
            else f'<a href="{LINK}{part[0].key}" style="color:{colour}">{html.escape(part[1])}</a>'
            for part in self._parts
        )
        if text != self.text():
            self.setText(text)
            self.setAccessibleName("".join(part if isinstance(part, str) else part[1] for part in self._parts))
