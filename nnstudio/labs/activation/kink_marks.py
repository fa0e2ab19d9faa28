"""What stands at the kinks of a curve of slopes."""

from collections.abc import Sequence
from typing import NamedTuple

import pyqtgraph as pg
from PySide6.QtGui import QColor

from nnstudio.widgets.named_line import dress, show_points


class Mark(NamedTuple):
    """At *x* the slope is *agreed* to be this; its *sides* are the slopes just before and behind."""

    x: float
    agreed: float
    sides: tuple[float, float]


class KinkMarks:
    """A full dot stands on what is agreed, open ones on the sides that differ from it."""

    def __init__(self, plot: pg.PlotWidget) -> None:
        self._shown: Sequence[Mark] = ()
        self.agreed, self.open = pg.ScatterPlotItem(), pg.ScatterPlotItem()
        for item in (self.open, self.agreed):
            plot.addItem(item, ignoreBounds=True)
            item.setZValue(12)

    def show(self, marks: Sequence[Mark]) -> None:
        """Set the dots; most frames of a drag change none."""
        if marks == self._shown:
            return
        self._shown = marks
        show_points(self.agreed, [(mark.x, mark.agreed) for mark in marks])
        show_points(self.open, [(mark.x, side) for mark in marks for side in mark.sides if side != mark.agreed])

    def wear(self, colour: QColor, panel: QColor, size: float) -> None:
        """Draw dots of this *size* in *colour*, the open ones filled with that of the *panel*."""
        dress(self.agreed, "o", size, colour, colour)
        dress(self.open, "o", size, panel, colour)
