"""A choice among very few things, all of which are seen."""

import math
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QTabBar

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.words import Worded, spoken

_PADDING, _LEAST_PADDING = 0.4, 0.12
"""Beside the words on either side: as the style sheet has it, and the least; in heights of a letter."""
_BORDERS = 4.0
"""The two edges of an option and the gap behind it, in pixels."""
_HEIGHT, _EDGES = 1.36, 2
"""How high an option is, in heights of a letter, and its edges, in pixels."""
_LEAST_LETTERS = 0.75
"""Where there is still no room, letters are smaller, but no smaller than that."""


class Switch(Worded, QTabBar):
    """Options side by side, each standing for a name. Where there is little room they move closer: no word is cut."""

    chosen = Signal(str)
    """The learner chose this name."""

    def __init__(
        self,
        name: str,
        options: Mapping[str, Sentence],
        described: Sentence,
        hints: Mapping[str, Sentence] | None = None,
    ) -> None:
        super().__init__()
        self._hints = dict(hints or {})
        """What each option brings up, told on hover, and of the chosen one to a screen reader."""
        self._options, self._described = dict(options), described
        self.setObjectName(name)
        self.setProperty("role", "views")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)  # Qt would measure letters that are not those of the tabs
        for _ in self._options:
            self.addTab("")
        self.retranslate()
        self.currentChanged.connect(self._describe)
        self.currentChanged.connect(lambda index: self.chosen.emit(list(self._options)[index]))

    def show_value(self, name: str) -> None:
        """Show that *name* is chosen; where there is no such option, all stays as it is."""
        if name in self._options:
            with QSignalBlocker(self):
                self.setCurrentIndex(list(self._options).index(name))
            self._describe()

    def allow(self, name: str, allowed: bool) -> None:
        """Let the learner choose *name*, or do not."""
        with QSignalBlocker(self):
            self.setTabEnabled(list(self._options).index(name), allowed)

    def show_option(self, name: str, visible: bool) -> None:
        """Offer *name*, or leave it out."""
        with QSignalBlocker(self):
            self.setTabVisible(list(self._options).index(name), visible)
        self._fit()

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(self._described))
        for index, sentence in enumerate(self._options.values()):
            self.setTabText(index, spoken(sentence))
            self.setTabToolTip(index, with_names(self._hint_of(index), self.tabText(index)))
        self._describe()
        self._fit()

    def _hint_of(self, index: int) -> str:
        hint = self._hints.get(list(self._options)[index])
        return "" if hint is None else spoken(hint)

    def _describe(self) -> None:
        self.setAccessibleDescription(self._hint_of(max(0, self.currentIndex())) or self.accessibleName())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_options"):
            self._fit()

    def sizeHint(self) -> QSize:
        texts, letters = self._texts(), self._letters()
        em = QFontMetrics(letters).height()  # not what Qt says: it would be of the letters that there is room for now
        beside = _BORDERS + 2 * _PADDING * em
        # Chinese characters are higher than the font says, which has none itself.
        above = max((QFontMetrics(letters).size(0, text).height() - em for text in texts), default=0)
        return QSize(math.ceil(_width(texts, letters) + beside * len(texts)), round(_HEIGHT * em) + _EDGES + above)

    def minimumSizeHint(self) -> QSize:
        letters, texts = self._letters(), self._texts()
        beside = _BORDERS + 2 * _LEAST_PADDING * QFontMetrics(letters).height()
        letters.setPixelSize(int(_LEAST_LETTERS * letters.pixelSize()))
        return QSize(math.ceil(_width(texts, letters) + beside * len(texts)), self.sizeHint().height())

    def _letters(self) -> QFont:
        """Return the font that the style sheet gives to the tabs."""
        letters = QFont(self.font())
        letters.setWeight(QFont.Weight.DemiBold)
        return letters

    def _texts(self) -> list[str]:
        return [self.tabText(index) for index in range(self.count()) if self.isTabVisible(index)]

    def _fit(self) -> None:
        """Let the options move closer where they would be cut, and then have smaller letters."""
        style = self._closer() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else ""
        if style != self.styleSheet().strip():
            # Without any, Qt would let go of the style of its own, which may be telling of the new size just now.
            self.setStyleSheet(style or " ")

    def _closer(self) -> str:
        """Return what the style sheet has to say beside that of all tabs; nothing where there is room."""
        letters, texts = self._letters(), self._texts()
        words, em = _width(texts, letters), QFontMetrics(letters).height()
        room = self.width() - _BORDERS * len(texts)
        if not texts or words + 2 * _PADDING * em * len(texts) <= room:
            return ""
        share = (room - 2 * _LEAST_PADDING * em * len(texts)) / max(words, 1)
        letters.setPixelSize(int(min(1.0, max(_LEAST_LETTERS, share)) * letters.pixelSize()))
        aside, above = max(1, int((room - _width(texts, letters)) / (2 * len(texts)))), round(0.18 * em)
        return (
            f"QTabBar::tab {{ padding: {above}px {aside}px; font-size: {letters.pixelSize()}px; }}"
            f"QTabBar::tab:selected:focus {{ padding: {above - 1}px {aside - 1}px; }}"
        )


def _width(texts: list[str], letters: QFont) -> int:
    metrics = QFontMetrics(letters)
    return sum(metrics.horizontalAdvance(text) + 1 for text in texts)
