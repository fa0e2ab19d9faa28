"""How examples are drawn: by colour and by shape, large and filled or small and hollow."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.class_colours import class_colours
from nnstudio.widgets.theme import Theme


def _star(points: int, radius: float, inner: float) -> list[tuple[float, float]]:
    """Return the corners of a star of that many *points*, one of them on top, and with *inner* corners between them."""
    angles = np.pi * np.arange(2 * points) / points
    radii = [radius, inner] * points
    return [(float(r * np.sin(a)), float(-r * np.cos(a))) for r, a in zip(radii, angles, strict=True)]


_CROSS = [
    (-0.4, -1.1), (0.4, -1.1), (0.4, -0.4), (1.1, -0.4), (1.1, 0.4), (0.4, 0.4),
    (0.4, 1.1), (-0.4, 1.1), (-0.4, 0.4), (-1.1, 0.4), (-1.1, -0.4), (-0.4, -0.4),
]  # fmt: skip
_TRIANGLE = [(0.0, -1.15), (1.1, 0.85), (-1.1, 0.85)]
_SHAPES = (
    None,  # a circle
    [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
    _TRIANGLE,
    [(0.0, -1.25), (1.05, 0.0), (0.0, 1.25), (-1.05, 0.0)],
    _CROSS,
    [(x, -y) for x, y in _TRIANGLE],
    _star(5, 1.4, 0.6),
    [(0.75 * (x + y), 0.75 * (x - y)) for x, y in _CROSS],
    [(-0.65, -1.35), (0.65, -1.35), (0.65, 1.35), (-0.65, 1.35)],  # a bar
    [(-1.1, -0.9), (1.1, -0.9), (0.0, 0.0), (1.1, 0.9), (-1.1, 0.9), (0.0, 0.0)],  # an hour-glass
)
"""One for each of ten classes, about equally large."""

DIAMOND = 3
_DARKER = 0.35
"""How much of the colour of letters there is in the rim of a hollow mark."""
_THINNEST = 0.7


@dataclass(frozen=True)
class Mark:
    """The look of some examples. *shape* is the number of a class; *rim* is as wide as *rim_width*."""

    shape: int
    radius: float
    fill: QColor
    rim: QColor
    rim_width: float


def class_mark(label: int, classes: int, em: float, theme: Theme, *, training: bool) -> Mark:
    """Return the look of examples of class *label* of so many *classes*: of training filled, of validation hollow.

    Rims stand out from the field of the class itself: of paper around the filled, and darker than the class else.
    """
    colour, paper = QColor(class_colours(theme, classes)[label]), QColor(theme.panel)
    if training:
        return Mark(label, 0.25 * em, colour, paper, 0.1 * em)
    return Mark(label, 0.21 * em, paper, _towards(colour, QColor(theme.text), _DARKER), 0.11 * em)


def value_mark(colour: QColor, em: float, theme: Theme, *, training: bool) -> Mark:
    """Return the look of examples whose value has that *colour*: of training large circles, else small diamonds."""
    rim = QColor(theme.text)
    if training:
        return Mark(0, 0.27 * em, colour, rim, 0.04 * em)
    return Mark(DIAMOND, 0.24 * em, colour, rim, 0.04 * em)


def _towards(colour: QColor, other: QColor, share: float) -> QColor:
    """Mix *colour* with a *share* of the *other*."""
    one, two = colour.getRgbF()[:3], other.getRgbF()[:3]
    return QColor.fromRgbF(*((1 - share) * a + share * b for a, b in zip(one, two, strict=True)))


def paint_marks(painter: QPainter, mark: Mark, pixels: Floats) -> None:
    """Draw a *mark* at each of *pixels* ``(n, 2)``."""
    painter.setPen(QPen(mark.rim, max(_THINNEST, mark.rim_width), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(mark.fill)
    corners = _SHAPES[mark.shape % len(_SHAPES)]
    if corners is None:
        for x, y in pixels.tolist():
            painter.drawEllipse(QPointF(x, y), mark.radius, mark.radius)
        return
    polygon = QPolygonF([QPointF(mark.radius * x, mark.radius * y) for x, y in corners])
    for x, y in pixels.tolist():
        painter.drawPolygon(polygon.translated(x, y))
