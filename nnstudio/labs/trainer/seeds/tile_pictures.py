"""What is drawn in the small picture of each network: the plane as it sees it, or the curve that it has fitted."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.prediction.colouring import ClassColouring, ValueColouring
from nnstudio.labs.trainer.prediction.drawn_plane import DrawnPlane
from nnstudio.labs.trainer.prediction.marks import class_mark, paint_marks, value_mark
from nnstudio.labs.trainer.prediction.scatter import Scatter
from nnstudio.widgets.paper import paint_part
from nnstudio.widgets.theme import Theme

MOST_EXAMPLES = 80
"""So many examples are drawn in a small picture; more would cover it."""
_MARK = 0.07
"""The height of a letter to which a mark would belong, in widths of a picture; and at least so many pixels:"""
_LEAST_MARK = 6.0
_DOT, _FAINT = 0.015, 140
"""The radius of a dot behind a curve, in widths of a picture, and its alpha: it is the curve that is to be seen."""
_THICK = 0.04
"""How thick a curve is, in widths of a picture."""


class TilePictures(Protocol):
    """Draws the pictures of all networks: what moves with the training, and what stands still."""

    still_is_below: bool
    """Whether what stands still is drawn first, and what moves upon it."""

    def show_output(self, output: Floats) -> None:
        """Take what all networks say now, ``(runs, …)``."""

    def paint(self, painter: QPainter, places: Sequence[QRectF], theme: Theme) -> None:
        """Draw what moves, each picture in its place."""

    def paint_still(self, painter: QPainter, place: QRectF, theme: Theme) -> None:
        """Draw what stands still, the same in each picture."""


class PlaneTiles:
    """What each network says at the points of the plane, and some of the examples."""

    still_is_below = False

    def __init__(self, scatter: Scatter) -> None:
        self._scatter = scatter
        self._output: Floats | None = None
        self._coloured: tuple[Floats, Theme] | None = None

    def show_output(self, output: Floats) -> None:
        self._output = output

    def paint(self, painter: QPainter, places: Sequence[QRectF], theme: Theme) -> None:
        output = self._output
        if output is None:
            return
        if self._coloured is None or self._coloured[0] is not output or self._coloured[1] is not theme:
            self._coloured = (output, theme)
            self._strip = self._colouring(theme).image(_one_strip(output)).copy()
        side = output.shape[1]
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for run, place in enumerate(places):
            # The middles of the outermost pixels lie on the edges of the plane.
            source = QRectF(0.5, run * side + 0.5, side - 1, side - 1)
            paint_part(painter, place, self._strip, source)

    def paint_still(self, painter: QPainter, place: QRectF, theme: Theme) -> None:
        scatter, em = self._scatter, max(_LEAST_MARK, _MARK * place.width())
        plane = DrawnPlane(scatter.extent, place)
        few = np.arange(0, len(scatter.train), -(-len(scatter.train) // MOST_EXAMPLES))
        pixels, y = plane.pixels(scatter.train[few]), scatter.train_y[few]
        painter.setClipRect(place)
        if scatter.classes:
            for label in range(scatter.classes):
                paint_marks(painter, class_mark(label, scatter.classes, em, theme, training=True), pixels[y == label])
        else:
            colours = ValueColouring(theme, *scatter.value_range()).colours(y)
            for colour, pixel in zip(colours, pixels, strict=True):
                paint_marks(painter, value_mark(colour, em, theme, training=True), pixel[None])
        painter.setClipping(False)

    def _colouring(self, theme: Theme) -> ClassColouring | ValueColouring:
        scatter = self._scatter
        if scatter.classes:
            return ClassColouring(theme, scatter.classes)
        return ValueColouring(theme, *scatter.value_range())


class CurveTiles:
    """The number that each network predicts along *x* ``(points,)``, and the training examples *examples* (x, y)."""

    still_is_below = True

    def __init__(self, x: Floats, examples: tuple[Floats, Floats]) -> None:
        self._x, self._examples = x, examples
        self._output: Floats | None = None
        low, high = float(examples[1].min()), float(examples[1].max())
        room = 0.15 * (high - low) or 0.5
        self._extent = (float(x[0]), float(x[-1]), low - room, high + room)

    def show_output(self, output: Floats) -> None:
        self._output = output

    def paint(self, painter: QPainter, places: Sequence[QRectF], theme: Theme) -> None:
        if self._output is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.prediction), max(2.0, _THICK * places[0].width())))
        for values, place in zip(self._output, places, strict=True):
            _paint_curve(painter, DrawnPlane(self._extent, place), self._x, values)

    def paint_still(self, painter: QPainter, place: QRectF, theme: Theme) -> None:
        x, y = self._examples
        few = np.arange(0, len(x), -(-len(x) // MOST_EXAMPLES))
        colour, radius = QColor(theme.truth), max(1.0, _DOT * place.width())
        colour.setAlpha(_FAINT)
        painter.setClipRect(place)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for pixel in DrawnPlane(self._extent, place).pixels(np.column_stack([x[few], y[few]])).tolist():
            painter.drawEllipse(QPointF(*pixel), radius, radius)
        painter.setClipping(False)


def _one_strip(output: Floats) -> Floats:
    """Lay pictures ``(runs, rows, columns, …)`` below one another; colouring turns the bottom row to the top."""
    return output[::-1].reshape(-1, *output.shape[2:])


def _paint_curve(painter: QPainter, plane: DrawnPlane, x: Floats, y: Floats) -> None:
    _left, _right, bottom, top = plane.extent
    finite = np.isfinite(y)
    if not finite.any():
        return
    beyond = 2.0 * (top - bottom)  # what is far out of the picture Qt cannot clip exactly
    points = np.column_stack([x[finite], np.clip(y[finite], bottom - beyond, top + beyond)])
    pixels = plane.pixels(points)
    path: QPainterPath = pg.arrayToQPath(pixels[:, 0], pixels[:, 1], connect="all", finiteCheck=False)
    painter.setClipRect(plane.place)
    painter.drawPath(path)
    painter.setClipping(False)
