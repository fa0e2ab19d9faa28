"""A button with a list of worked examples."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import ToolButton, spoken


class PresetButton(ToolButton):
    """Opens a menu of presets (anything with *title* and *scene*); choosing one is told by `chosen`."""

    chosen = Signal(object)

    def __init__(self, name: str, presets: Sequence[Any]) -> None:
        self._presets = presets
        self._examples = None
        super().__init__(name, QT_TRANSLATE_NOOP("Presets", "Examples"), role="menu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._examples = QMenu(self)
        for preset in presets:
            self._examples.addAction("").triggered.connect(lambda _=False, scene=preset.scene: self.chosen.emit(scene))
        self.setMenu(self._examples)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        if self._examples:
            for action, preset in zip(self._examples.actions(), self._presets, strict=True):
                action.setText(spoken(preset.title))
