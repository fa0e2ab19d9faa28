"""How points of a class are drawn: by colour and by shape, with a rim that stands out on any background."""

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nnstudio.widgets.theme import Theme

_CORNERS = {
    "square": [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
    "triangle": [(0.0, -1.15), (1.05, 0.8), (-1.05, 0.8)],
    "diamond": [(0.0, -1.25), (1.05, 0.0), (0.0, 1.25), (-1.05, 0.0)],
    "cross": [
        (-0.4, -1.1), (0.4, -1.1), (0.4, -0.4), (1.1, -0.4), (1.1, 0.4), (0.4, 0.4),
        (0.4, 1.1), (-0.4, 1.1), (-0.4, 0.4), (-1.1, 0.4), (-1.1, -0.4), (-0.4, -0.4),
    ],
}  # fmt: skip
_SHAPES = ("circle", *_CORNERS)


def class_colours(theme: Theme, classes: int) -> list[QColor]:
    """Return the colour of each class."""
    return [QColor(theme.classes[i % len(theme.classes)]) for i in range(classes)]


def paint_mark(painter: QPainter, centre: QPointF, radius: float, label: int, colour: QColor, theme: Theme) -> None:
    """Draw one example of class *label*."""
    painter.setPen(QPen(QColor(theme.panel), max(1.0, 0.3 * radius)))
    painter.setBrush(colour)
    shape = _SHAPES[label % len(_SHAPES)]
    if shape == "circle":
        painter.drawEllipse(centre, radius, radius)
    else:
        corners = np.array(_CORNERS[shape]) * radius + (centre.x(), centre.y())
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
