"""Hatched areas: by a pattern of pixels on the screen, by lines on paper."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from nnstudio.engine.arrays import Floats
from nnstudio.widgets.kept_picture import shows_pixels

_APART = 8.0
"""After so many pixels the lines of Qt's patterns repeat, across or down."""
_STEPS: dict[Qt.BrushStyle, tuple[tuple[float, float], ...]] = {
    Qt.BrushStyle.BDiagPattern: ((1.0, 1.0),),
    Qt.BrushStyle.FDiagPattern: ((1.0, -1.0),),
    Qt.BrushStyle.DiagCrossPattern: ((1.0, 1.0), (1.0, -1.0)),
    Qt.BrushStyle.HorPattern: ((0.0, 1.0),),
}
"""For each family of lines of a pattern how fast their number grows to the right and down."""


def fill_hatched(painter: QPainter, shape: QPainterPath, colour: QColor, pattern: Qt.BrushStyle) -> None:
    """Hatch *shape*, which is filled by the odd-even rule, in the *pattern* of one pixel wide lines."""
    if shows_pixels(painter):
        painter.fillPath(shape, QBrush(colour, pattern))
        return
    painter.setPen(QPen(colour, 1.0, c=Qt.PenCapStyle.FlatCap))
    painter.drawLines(hatches(shape, pattern))


def fill_rects_hatched(painter: QPainter, rects: Sequence[QRect], colour: QColor, pattern: Qt.BrushStyle) -> None:
    """Hatch *rects*, of which none covers another, as `fill_hatched` does; on the screen several times as fast."""
    if shows_pixels(painter):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(colour, pattern))
        painter.drawRects(rects)
        return
    shape = QPainterPath()
    for rect in rects:
        shape.addRect(rect)
    fill_hatched(painter, shape, colour, pattern)


def hatches(shape: QPainterPath, pattern: Qt.BrushStyle) -> list[QLineF]:
    """Return the lines of *pattern* within *shape*."""
    polygons = [np.array([point.toTuple() for point in polygon]) for polygon in shape.toSubpathPolygons()]
    if not polygons:
        return []
    starts, ends = np.concatenate(polygons), np.concatenate([np.roll(polygon, -1, axis=0) for polygon in polygons])
    return [line for step in _STEPS.get(pattern, ()) for line in _family(starts, ends, np.array(step))]


def _family(starts: Floats, ends: Floats, step: Floats) -> list[QLineF]:
    """Return the pieces of parallel lines between edges, which go from *starts* to *ends*, both ``(edges, 2)``.

    The k-th line is where *step* · point = k times the distance. Each is cut where it meets edges: from the first of
    these places to the second it is within, from the third to the fourth, and so on.
    """
    along = np.array([-step[1], step[0]])
    before, after = starts @ step / _APART, ends @ step / _APART
    low, high = np.ceil(np.minimum(before, after)), np.ceil(np.maximum(before, after))
    counts = np.maximum(high - low, 0).astype(np.intp)  # a corner that lies on a line belongs to one of its edges
    edges = np.repeat(np.arange(len(starts)), counts)
    numbers = low[edges] + np.arange(len(edges)) - np.repeat(np.cumsum(counts) - counts, counts)
    shares = (numbers - before[edges]) / (after - before)[edges]
    places = starts[edges] + shares[:, None] * (ends - starts)[edges]
    places = places[np.lexsort((places @ along, numbers))]
    return [QLineF(*first, *second) for first, second in zip(places[::2].tolist(), places[1::2].tolist(), strict=True)]
