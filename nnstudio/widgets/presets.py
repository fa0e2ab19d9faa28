"""A button with a list of worked examples."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.words import Button, spoken

Group = tuple[Sentence, Sequence[Preset[Any]]]
"""A title, and the worked examples that belong together under it."""


class PresetButton(Button):
    """Opens a menu of worked examples; choosing one is told by `chosen`, with its scene."""

    chosen = Signal(object)

    def __init__(self, name: str, presets: Sequence[Preset[Any]] = ()) -> None:
        self._titled: list[tuple[QAction, Sentence]] = []
        self._is_narrow = False
        super().__init__(
            name,
            QT_TRANSLATE_NOOP("Presets", "Worked examples…"),
            hint=QT_TRANSLATE_NOOP("Presets", "Settings to begin with, each of which shows something; undo leads back"),
            role="menu",
        )
        self.setMenu(QMenu(self))
        self.offer(presets)

    def offer(self, presets: Sequence[Preset[Any]], groups: Sequence[Group] = ()) -> None:
        """Let the menu hold *presets*, and below them *groups* of others that open to the side."""
        menu = self.menu()
        for action, _title in self._titled:
            (action.menu() or action).deleteLater()  # clearing takes away only the way to a menu
        menu.clear()
        self._titled = []
        self._fill(menu, presets)
        menu.addSeparator()
        for title, others in groups:
            at_side = QMenu(menu)
            menu.addMenu(at_side)
            self._titled.append((at_side.menuAction(), title))
            self._fill(at_side, others)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        words = self.text()
        if self._is_narrow:
            self.setToolTip(f"{words}\n{self.toolTip()}")
        self.setText(f"\N{EN SPACE}{'…' if self._is_narrow else words}")  # Qt forgets the padding with a menu
        for action, title in self._titled:
            action.setText(spoken(title))

    def set_narrow(self, narrow: bool) -> None:
        """Show no words, or show them; they are its name all the same."""
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self.retranslate()

    def _fill(self, menu: QMenu, presets: Sequence[Preset[Any]]) -> None:
        for preset in presets:
            action = QAction(menu)  # one that the menu makes would stay in Python when the menu is cleared
            action.triggered.connect(partial(self.chosen.emit, preset.scene))
            menu.addAction(action)
            self._titled.append((action, preset.title))
