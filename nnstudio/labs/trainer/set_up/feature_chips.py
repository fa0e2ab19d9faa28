"""The switches of the inputs that are made by hand (row N15)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from nnstudio.data.features import FEATURES
from nnstudio.labs.trainer.set_up.chip import Chip
from nnstudio.labs.trainer.set_up.choosing import feature_switched
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

_TITLE = QT_TRANSLATE_NOOP("Trainer", "Input {symbol}")
_PLACES = {
    "x1": (0, 0),
    "x1_squared": (0, 1),
    "sin_x1": (0, 2),
    "x2": (1, 0),
    "x2_squared": (1, 1),
    "sin_x2": (1, 2),
    "x1_x2": (0, 3),
}
"""A row for what is made from each raw input; their product stands at the end."""


class FeatureChips(QWidget):
    """A chip ``<name>.<feature>`` for each of `FEATURES`."""

    edited = Signal(object)
    """One was switched: the names of those that are on, in the order of `FEATURES`."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._features: tuple[str, ...] = ()
        self._chips = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for feature in FEATURES.values():
            chip = Chip(f"{name}.{feature.name}", feature.symbol, _TITLE.fill(symbol=feature.symbol))
            chip.clicked.connect(lambda on, feature=feature.name: self._switch(feature, on))
            self._chips[feature.name] = chip
            grid.addWidget(chip, *_PLACES[feature.name])
        for column in range(grid.columnCount()):
            grid.setColumnStretch(column, 1)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Let the keys go to the first chip. Were it the focus proxy, Tab would go by the others."""
        self._chips["x1"].setFocus(reason)

    def show_value(self, features: tuple[str, ...]) -> None:
        """Show which are on."""
        self._features = features
        for name, chip in self._chips.items():
            chip.setChecked(name in features)

    def offer(self, features: tuple[str, ...]) -> None:
        """Offer only *features*: what can be made from the raw inputs."""
        for name, chip in self._chips.items():
            chip.setVisible(name in features)

    def _switch(self, name: str, on: bool) -> None:
        self.edited.emit(feature_switched(self._features, name, on))
