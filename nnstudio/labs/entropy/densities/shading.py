"""Shaded areas of a plot: coloured, and hatched, so that they are told apart without colour."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from nnstudio.engine.arrays import Floats


class Shading(pg.GraphicsObject):
    """An area in the coordinates of the plot. Its hatching stays even however the axes are stretched."""

    def __init__(self, plot: pg.PlotWidget, pattern: Qt.BrushStyle, depth: float) -> None:
        super().__init__()
        self._path = QPainterPath()
        self._colour, self._pattern = QColor(), pattern
        self.setZValue(depth)
        plot.addItem(self, ignoreBounds=True)

    def wear(self, colour: QColor | str) -> None:
        """Shade in *colour*."""
        self._colour = QColor(colour)
        self.update()

    def show_under(self, x: Floats, y: Floats) -> None:
        """Shade what lies between 0 and *y* over *x*, which rises."""
        closed_x = np.concatenate([x[:1], x, x[-1:]])
        closed_y = np.concatenate([[0.0], y, [0.0]])
        self._show(pg.arrayToQPath(closed_x, closed_y))

    def show_box(self, low: float, high: float, bottom: float, top: float) -> None:
        """Shade a rectangle."""
        path = QPainterPath()
        path.addRect(QRectF(low, bottom, high - low, top - bottom))
        self._show(path)

    def show_nothing(self) -> None:
        """Shade no area."""
        self._show(QPainterPath())

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:  # noqa: ARG002
        if self._path.isEmpty():
            return
        painter.setPen(Qt.PenStyle.NoPen)
        soft = QColor(self._colour)
        soft.setAlpha(46)
        painter.setBrush(soft)
        painter.drawPath(self._path)
        hatching = QColor(self._colour)
        hatching.setAlpha(130)
        brush = QBrush(hatching, self._pattern)
        brush.setTransform(painter.transform().inverted()[0])
        painter.setBrush(brush)
        painter.drawPath(self._path)

    def _show(self, path: QPainterPath) -> None:
        self.prepareGeometryChange()
        self._path = path
        self.update()
