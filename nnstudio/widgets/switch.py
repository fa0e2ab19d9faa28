"""A choice among very few things, all of which are seen."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QTabBar

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.words import Worded, spoken


class Switch(Worded, QTabBar):
    """Options side by side, each standing for a name."""

    chosen = Signal(str)
    """The learner chose this name."""

    def __init__(self, name: str, options: Mapping[str, Sentence], described: Sentence) -> None:
        super().__init__()
        self._options, self._described = dict(options), described
        self.setObjectName(name)
        self.setProperty("role", "views")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        for _ in self._options:
            self.addTab("")
        self.retranslate()
        self.currentChanged.connect(lambda index: self.chosen.emit(list(self._options)[index]))

    def show_value(self, name: str) -> None:
        """Show that *name* is chosen; where there is no such option, all stays as it is."""
        if name in self._options:
            with QSignalBlocker(self):
                self.setCurrentIndex(list(self._options).index(name))

    def allow(self, name: str, allowed: bool) -> None:
        """Let the learner choose *name*, or do not."""
        with QSignalBlocker(self):
            self.setTabEnabled(list(self._options).index(name), allowed)

    def show_option(self, name: str, visible: bool) -> None:
        """Offer *name*, or leave it out."""
        with QSignalBlocker(self):
            self.setTabVisible(list(self._options).index(name), visible)

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(self._described))
        for index, sentence in enumerate(self._options.values()):
            self.setTabText(index, spoken(sentence))
