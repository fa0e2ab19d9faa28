"""The mouse over a plane in which is drawn: the mark that a press leaves, or how far the eraser reaches."""

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

from nnstudio.labs.trainer.prediction.marks import class_mark, paint_marks
from nnstudio.widgets.theme import Theme, theme_named

_SMALLEST = 4.0
"""Radius of the eraser in pixels, at least."""


def mark_pixmap(theme: Theme, label: int, classes: int, side: int, em: float, ratio: float) -> QPixmap:
    """Return the mark of class *label* of so many *classes* as examples have it beside letters *em* pixels high.

    It stands in the middle of a square whose *side* is given in pixels of the widget, for a screen of that *ratio*.
    """
    pixmap = _empty(side, ratio)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = class_mark(label, classes, em, theme, training=True)
        paint_marks(painter, mark, np.array([[side / 2, side / 2]]))
    return pixmap


@lru_cache(maxsize=64)
def pen_cursor(theme_name: str, label: int, classes: int, em: float, ratio: float) -> QCursor:
    """Return the cursor of a pen: the mark that it leaves."""
    return QCursor(mark_pixmap(theme_named(theme_name), label, classes, round(1.2 * em), em, ratio))


@lru_cache(maxsize=64)
def eraser_cursor(theme_name: str, radius: float, ratio: float) -> QCursor:
    """Return the cursor of an eraser that reaches *radius* pixels far: a circle, dark on light."""
    theme, radius = theme_named(theme_name), max(_SMALLEST, radius)
    side = round(2 * radius) + 5
    pixmap = _empty(side, ratio)
    with QPainter(pixmap) as painter:
        paint_circle(painter, QPointF(side / 2, side / 2), radius, theme)
    return QCursor(pixmap)


def paint_circle(painter: QPainter, centre: QPointF, radius: float, theme: Theme) -> None:
    """Draw how far the eraser reaches."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((theme.panel, 3.0), (theme.text, 1.2)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawEllipse(centre, radius, radius)


def _empty(side: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
