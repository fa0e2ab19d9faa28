"""Lines over a plane, thin and dashed, each with its name at an end."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from nnstudio.engine.arrays import Floats
from nnstudio.engine.contour import polylines
from nnstudio.labs.trainer.prediction.drawn_plane import DrawnPlane
from nnstudio.widgets.theme import Theme

_STRAIGHT = 0.3
"""A line that leaves the straight one by less than so many pixels is straight."""


@dataclass(frozen=True)
class Label:
    """A name and its place."""

    words: str
    place: QRectF


@dataclass(frozen=True)
class LineDrawing:
    """Dashed lines and their labels, ready to be painted."""

    path: QPainterPath
    labels: tuple[Label, ...]

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw the lines, and their names on paper so that they can be read on any colour."""
        em = painter.fontMetrics().height()
        pen = QPen(QColor(theme.text), max(1.0, 0.07 * em))
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self.path)
        painter.setBrush(QColor(theme.panel))
        for label in self.labels:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(label.place, 0.2 * em, 0.2 * em)
            painter.setPen(QColor(theme.text))
            painter.drawText(label.place, Qt.AlignmentFlag.AlignCenter, label.words)


def line_drawing(
    lines: Sequence[Floats], names: Sequence[str], plane: DrawnPlane, metrics: QFontMetricsF
) -> LineDrawing | None:
    """Lay out *lines*, each of segments ``(n, 2, 2)`` in the coordinates of *plane*; None where there is nothing.

    Segments that meet become one line, else each would begin a dash of its own. A name stands at the end of its line
    that is farthest from the names so far.
    """
    paths: list[Floats] = []
    labels: list[Label] = []
    for segments, name in zip(lines, names, strict=True):
        pieces = _pieces(plane.pixels(segments))
        if not pieces:
            continue
        paths += pieces
        ends = [piece[end] for piece in pieces for end in (-1, 0)]
        size = (metrics.horizontalAdvance(name) + 0.4 * metrics.height(), metrics.height())
        places = [_inside(plane.place, QPointF(*end), size) for end in ends]
        labels.append(Label(name, max(places, key=lambda place: _distance(place, labels))))
    if not paths:
        return None
    points = np.concatenate(paths)
    connect = np.ones(len(points), np.int32)
    connect[np.cumsum([len(path) for path in paths]) - 1] = 0
    return LineDrawing(pg.arrayToQPath(points[:, 0], points[:, 1], connect=connect), tuple(labels))


def _pieces(segments: Floats) -> list[Floats]:
    """Join *segments* to lines; those of a straight line, as units on the inputs have it, by its two ends alone."""
    points = segments.reshape(-1, 2)
    if not len(points):
        return []
    axis = int(np.argmax(np.ptp(points, axis=0)))
    first, last = points[points[:, axis].argmin()], points[points[:, axis].argmax()]
    chord = last - first
    length = float(np.hypot(*chord))
    away = np.abs((points - first) @ (-chord[1], chord[0])) / max(length, 1.0)
    total = float(np.hypot(*(segments[:, 1] - segments[:, 0]).T).sum())
    if away.max() < _STRAIGHT and abs(total - length) < 1.0:
        return [np.array([first, last])]
    return polylines(segments)


def _inside(within: QRectF, end: QPointF, size: tuple[float, float]) -> QRectF:
    """Return a place of that *size* around *end*, moved *within* the picture."""
    width, height = size
    left = min(max(end.x() - width / 2, within.left() + 2), within.right() - width - 2)
    top = min(max(end.y() - height / 2, within.top() + 2), within.bottom() - height - 2)
    return QRectF(left, top, width, height)


def _distance(place: QRectF, labels: Sequence[Label]) -> float:
    """Return how far *place* is from the nearest of *labels*."""
    away = [label.place.center() - place.center() for label in labels]
    return min((d.x() ** 2 + d.y() ** 2 for d in away), default=0.0)
