"""A ring around the one of several points that the keys move."""

import math

import pyqtgraph as pg
from PySide6.QtGui import QColor

from nnstudio.widgets.plot import Plot
from nnstudio.widgets.theme import Theme


class Halo:
    """A ring in *plot*, of the colour in which all that has the keys is framed."""

    def __init__(self, plot: Plot) -> None:
        self._ring = pg.ScatterPlotItem(symbol="o", brush=None)
        self._ring.setZValue(15)
        plot.addItem(self._ring, ignoreBounds=True)
        self._ring.hide()

    @property
    def is_shown(self) -> bool:
        """Whether it is drawn."""
        return bool(self._ring.isVisible())

    def wear(self, theme: Theme, em: float) -> None:
        """Draw it in the colour of *theme*, a letter and a half wide."""
        self._ring.setSize(1.5 * em)
        self._ring.setPen(pg.mkPen(QColor(theme.focus), width=2))

    def show_around(self, place: tuple[float, float] | None) -> None:
        """Draw it around *place*, or nowhere."""
        if place is not None and all(map(math.isfinite, place)):
            self._ring.setData([place[0]], [place[1]])
            self._ring.setVisible(True)
        elif self._ring.isVisible():
            self._ring.setVisible(False)
