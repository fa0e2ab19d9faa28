"""A button with a list of worked examples."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import Button, spoken


class PresetButton(Button):
    """Opens a menu of *presets*; choosing one is told by `chosen`, with its scene."""

    chosen = Signal(object)

    def __init__(self, name: str, presets: Sequence[Preset[Any]]) -> None:
        self._presets = presets
        super().__init__(name, QT_TRANSLATE_NOOP("Presets", "Worked examples…"), role="menu")
        menu = QMenu(self)
        for preset in presets:
            menu.addAction("").triggered.connect(lambda _=False, scene=preset.scene: self.chosen.emit(scene))
        self.setMenu(menu)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.setText(f"\N{EN SPACE}{self.text()}")  # Qt forgets the padding of a button with a menu
        if self.menu():
            for action, preset in zip(self.menu().actions(), self._presets, strict=True):
                action.setText(spoken(preset.title))
