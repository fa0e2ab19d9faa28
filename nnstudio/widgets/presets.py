"""A button with a list of worked examples."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
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
        self._presets: Sequence[Preset[Any]] = ()
        self._groups: Sequence[Group] = ()
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
        self._presets, self._groups = presets, groups
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.setText(f"\N{EN SPACE}{self.text()}")  # Qt forgets the padding of a button with a menu
        menu = self.menu()
        if menu is None:
            return  # Qt tells the language while the button is still being built
        for action in menu.actions():
            if action.menu():
                action.menu().deleteLater()  # clearing takes away only the way to it
        menu.clear()
        self._fill(menu, self._presets)
        menu.addSeparator()
        for title, presets in self._groups:
            self._fill(menu.addMenu(spoken(title)), presets)

    def _fill(self, menu: QMenu, presets: Sequence[Preset[Any]]) -> None:
        for preset in presets:
            menu.addAction(spoken(preset.title), partial(self.chosen.emit, preset.scene))
