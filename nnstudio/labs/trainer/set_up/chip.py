"""A small switch with a word or a symbol on it."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

_LOOK = """
QPushButton {{ color: {quiet}; padding-left: 2px; padding-right: 2px; }}
QPushButton:focus {{ padding-left: 1px; padding-right: 1px; }}
QPushButton:checked {{ color: {text}; background: {accent_soft}; border-color: {accent}; font-weight: 600; }}
"""
_HINT = QT_TRANSLATE_NOOP("Trainer", "On or off, with Space or a click; with other inputs training begins anew")


class Chip(Worded, QPushButton):
    """On or off, told by colour and by weight; *title* says in words what is switched."""

    def __init__(self, name: str, symbol: str, title: Sentence) -> None:
        super().__init__(symbol)
        self._title = title
        self._worn = ""
        self.setObjectName(name)
        self.setCheckable(True)
        self.retranslate()
        self._wear()

    def retranslate(self) -> None:
        title = spoken(self._title)
        self.setAccessibleName(title)
        self.setToolTip(with_names(title, title))
        self.setAccessibleDescription(spoken(_HINT))
        self.setWhatsThis(spoken(_HINT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_worn"):
            self._wear()

    def _wear(self) -> None:
        theme = current_theme()
        if theme.name != self._worn:  # to dress a widget changes its palette once more
            self._worn = theme.name
            self.setStyleSheet(
                _LOOK.format(quiet=theme.quiet, text=theme.text, accent_soft=theme.accent_soft, accent=theme.accent)
            )
