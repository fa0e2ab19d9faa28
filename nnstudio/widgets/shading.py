"""Shaded areas of a plot: coloured, and hatched, so that they are told apart without colour."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from nnstudio.engine.arrays import Floats
from nnstudio.widgets.hatching import fill_hatched
from nnstudio.widgets.kept_picture import shows_pixels

_ALPHAS = (46, 130)
"""Of the colour, and of the hatching on it."""
_TILE = 8
"""After so many pixels Qt's patterns repeat."""


class Shading(pg.GraphicsObject):
    """An area in the coordinates of the plot. Its hatching stays even however the axes are stretched.

    *strength* is how much it covers: 1 where the area itself matters, less where it lies behind what does.
    """

    def __init__(self, plot: pg.PlotWidget, pattern: Qt.BrushStyle, depth: float, *, strength: float = 1.0) -> None:
        super().__init__()
        self._alphas = [min(255, round(alpha * strength)) for alpha in _ALPHAS]
        self._path = QPainterPath()
        self._boxes: Sequence[QRectF] = ()
        self._plain, self._hatch, self._tile, self._pattern = QColor(), QColor(), QPixmap(), pattern
        self.setZValue(depth)
        plot.addItem(self, ignoreBounds=True)

    def wear(self, colour: QColor | str) -> None:
        """Shade in *colour*."""
        shades = [QColor(colour) for _ in self._alphas]
        for shade, alpha in zip(shades, self._alphas, strict=True):
            shade.setAlpha(alpha)
        self._plain, self._hatch = shades
        self._tile = QPixmap(_TILE, _TILE)
        self._tile.fill(shades[0])
        with QPainter(self._tile) as painter:
            painter.fillRect(self._tile.rect(), QBrush(shades[1], self._pattern))
        self.update()

    def show_under(self, x: Floats, y: Floats) -> None:
        """Shade what lies between 0 and *y* over *x*, which rises."""
        self.show_between(x, np.zeros_like(y), y)

    def show_between(self, x: Floats, low: Floats, high: Floats) -> None:
        """Shade what lies between *low* and *high* over *x*, which rises."""
        self._show(pg.arrayToQPath(np.concatenate([x, x[::-1]]), np.concatenate([high, low[::-1]])))

    def show_boxes(self, parts: Sequence[tuple[float, float]], bottom: float, top: float) -> None:
        """Shade a rectangle over each of *parts*, intervals of x."""
        self._show(QPainterPath(), [QRectF(low, bottom, high - low, top - bottom) for low, high in parts])

    def show_nothing(self) -> None:
        """Shade no area."""
        self._show(QPainterPath())

    def boundingRect(self) -> QRectF:
        around = self._path.boundingRect()
        for box in self._boxes:
            around = around.united(box)
        return around

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:  # noqa: ARG002
        if not shows_pixels(painter):
            self._paint_on_paper(painter)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        brush = QBrush(self._tile)  # colour and hatching in one: two fills take twice as long
        brush.setTransform(painter.transform().inverted()[0])
        if not self._path.isEmpty():
            painter.setBrush(brush)
            painter.drawPath(self._path)
        for box in self._boxes:  # upright, and so filled several times as fast as a path is drawn
            narrow = painter.transform().m11() * box.width() < _TILE  # hatched it would look like a dotted line
            painter.fillRect(box, self._plain if narrow else brush)

    def _paint_on_paper(self, painter: QPainter) -> None:
        seen = QPainterPath()
        seen.addRect(self.viewRect() or QRectF())
        axes = painter.transform()
        painter.resetTransform()
        if not self._path.isEmpty():
            self._fill_on_paper(painter, axes.map(self._path.intersected(seen)))
        for box in self._boxes:
            area = QPainterPath()
            area.addRect(axes.mapRect(box & seen.boundingRect()))
            self._fill_on_paper(painter, area)
        painter.setTransform(axes)

    def _fill_on_paper(self, painter: QPainter, area: QPainterPath) -> None:
        painter.fillPath(area, self._plain)
        if area.boundingRect().width() >= _TILE:
            fill_hatched(painter, area, self._hatch, self._pattern)

    def _show(self, path: QPainterPath, boxes: Sequence[QRectF] = ()) -> None:
        self.prepareGeometryChange()
        self._path, self._boxes = path, boxes
        self.update()
