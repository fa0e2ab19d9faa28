"""How the weights, activations and gradients of each layer are distributed, over the epochs."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.engine.layer_distributions import Measured
from nnstudio.labs.trainer.distributions.band_grid import BandGrid
from nnstudio.labs.trainer.distributions.bands_painter import Bands
from nnstudio.labs.trainer.distributions.explain import LEGENDS, NAMES, QUANTITIES, reading
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.switch import Switch
from nnstudio.widgets.two_lines import TwoLines

_SWITCH = QT_TRANSLATE_NOOP("Trainer", "Which numbers of each layer are shown")


class DistributionsView(QWidget):
    """A switch between the quantities, a small plot for each layer, and a remark: what the bands are, or a reading."""

    quantity_chosen = Signal(str)
    """The learner asks for ``"weights"``, ``"activations"`` or ``"gradients"``."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._switch = Switch("trainer.distribution", QUANTITIES, _SWITCH, NAMES)
        self._switch.chosen.connect(self.quantity_chosen)
        self._grid = BandGrid(f"{name}_picture")
        self._grid.hovered.connect(self._say)
        self._remark = TwoLines(f"{name}_remark")
        self._quantity = "weights"
        self._epochs: tuple[int, ...] = ()
        self._measured: tuple[Measured, ...] = ()
        self._titles: tuple[Sentence, ...] = ()
        self._bands: Bands | None = None
        self._is_late = False
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self._switch)
        rows.addWidget(self._grid, 1)
        rows.addWidget(self._remark)

    def show_quantity(self, name: str) -> None:
        """Show ``"weights"``, ``"activations"`` or ``"gradients"``; of another name, what is shown already."""
        if name != self._quantity and name in QUANTITIES:
            self._quantity = name
            self._switch.show_value(name)
            self._refresh_if_seen()

    def show_measured(self, epochs: Sequence[int], measured: Sequence[Measured], titles: Sequence[Sentence]) -> None:
        """Show what was *measured* after each of *epochs*, which rise, of the layers named by *titles*.

        Nothing is done for what is shown already, nor while hidden: that is made up for. No epochs empty the view.
        """
        shown = (self._epochs, self._titles, tuple(map(id, self._measured)))
        if (tuple(epochs), tuple(titles), tuple(map(id, measured))) != shown:
            self._epochs, self._measured, self._titles = tuple(epochs), tuple(measured), tuple(titles)
            self._refresh_if_seen()

    def set_stale(self, stale: bool) -> None:
        """Fade while this belongs to the last good scene."""
        self._grid.set_stale(stale)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_late or self._bands is None:
            self._refresh()

    def _refresh_if_seen(self) -> None:
        self._is_late = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._is_late = False
        self._bands = None
        if self._epochs:
            quantiles = np.stack([getattr(one, self._quantity) for one in self._measured], axis=-1)
            self._bands = Bands(self._quantity, self._titles, self._epochs, quantiles)
        self._grid.show_bands(self._bands, self._quantity)
        self._say()

    def _say(self) -> None:
        place = self._grid.place
        if self._bands is None:
            self._remark.say(SILENCE)
        elif place is None:
            self._remark.say(LEGENDS[self._quantity])
        else:
            layer, epoch = place
            quantiles = self._bands.quantiles[layer, :, epoch]
            self._remark.say(reading(self._titles[layer], self._epochs[epoch], quantiles))
