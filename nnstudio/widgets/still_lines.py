"""Lines that stand still while others move, painted once and kept as one picture."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from nnstudio.widgets.named_line import NamedLine


class StillLines(pg.GraphicsObject):
    """Paints the lines that rest, in the place of each one itself.

    To stroke a dozen of them would take a third of a frame, to lay a picture of each over the plot a fifth.
    """

    def __init__(self, plot: pg.PlotWidget, *, depth: float) -> None:
        super().__init__()
        self._resting: list[NamedLine] = []
        self._painted: list[object] = []
        self.setCacheMode(pg.QtWidgets.QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setZValue(depth)
        plot.addItem(self, ignoreBounds=True)

    def show_lines(self, lines: Sequence[NamedLine]) -> None:
        """Paint those of *lines* that rest; a picture that shows them all already is kept."""
        self._resting = [line for line in lines if line.visible and line.resting]
        points = [line.points for line in self._resting]
        if len(points) != len(self._painted) or any(a is not b for a, b in zip(points, self._painted, strict=True)):
            self._painted = points
            self.update()

    def boundingRect(self) -> QRectF:
        return self.viewRect() or QRectF()

    def viewRangeChanged(self) -> None:
        self.prepareGeometryChange()
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        for line in self._resting:
            line.line.curve.paint(painter, option, widget)
