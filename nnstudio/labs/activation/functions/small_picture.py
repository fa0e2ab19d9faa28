"""A function as a small picture, to stand beside its name."""

import numpy as np
from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPen, QPixmap, QPolygonF

from nnstudio.engine.activations import Activation
from nnstudio.labs.activation.functions.results import Z_HIGH, Z_LOW, curve
from nnstudio.widgets.kept_picture import shows_pixels

_TALLEST = 12.0
"""What goes higher or lower is cut off."""


def small_picture(name: str, activation: Activation, size: QSize, colour: str, ratio: float) -> QIcon:
    """Draw the curve of *activation*; *ratio* is how many pixels of the screen one of *size* is."""
    samples = curve(name, activation).value
    z, value = samples.z[::2], samples.y[::2]
    defined = np.isfinite(value)
    z, value = z[defined], np.clip(value[defined], -_TALLEST, _TALLEST)
    low, span = (value.min(), max(np.ptp(value), 1e-9)) if value.size else (0.0, 1.0)
    x = 3 + (z - Z_LOW) / (Z_HIGH - Z_LOW) * (size.width() - 6)
    y = size.height() - 4 - (value - low) / span * (size.height() - 8)
    points = QPolygonF([QPointF(*point) for point in zip(x.tolist(), y.tolist(), strict=True)])
    return QIcon(_CurveEngine(points, QPen(QColor(colour), max(1.5, size.height() / 12)), size, ratio))


class _CurveEngine(QIconEngine):
    """Draws a line through *points* of a picture of *size*: on the screen once, elsewhere stroke by stroke."""

    def __init__(self, points: QPolygonF, pen: QPen, size: QSize, ratio: float) -> None:
        super().__init__()
        self._points, self._pen, self._size, self._ratio = points, pen, size, ratio
        self._pixmap = QPixmap(size * ratio)
        self._pixmap.setDevicePixelRatio(ratio)
        self._pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(self._pixmap) as painter:
            self._draw(painter)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        place = QRect(rect.topLeft(), self._size)
        place.moveCenter(rect.center())
        if shows_pixels(painter):
            painter.drawPixmap(place, self._pixmap)
            return
        painter.save()
        painter.translate(place.topLeft())
        self._draw(painter)
        painter.restore()

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:  # noqa: ARG002
        return self._size.boundedTo(size)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:  # noqa: ARG002
        return self._pixmap

    def clone(self) -> QIconEngine:
        return _CurveEngine(self._points, self._pen, self._size, self._ratio)

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(self._points)
