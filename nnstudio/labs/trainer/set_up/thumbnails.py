"""Small pictures of the data sets, drawn from a few of their examples."""

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from nnstudio.data.bundled import DIGIT_SHAPE
from nnstudio.data.dataset import PLANE, Dataset
from nnstudio.data.sources import SOURCES, Source
from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.class_colours import class_colours
from nnstudio.labs.trainer.prediction.colouring import image, rgb
from nnstudio.widgets.painting import mixed
from nnstudio.widgets.theme import Theme, theme_named

_EXAMPLES = {"spiral": 160, "checkerboard": 240, "plane": 400, "gaussian_bumps": 500, "iris": 150, "house_prices": 30}
_FEW = 90
_NOISE = {"house_prices": 0.25}
_MARGIN = 0.1
"""Of the side, between the picture and its frame."""
_POINT = 0.032
"""Radius of a point, of the side."""
_PETAL = (2, 3)
"""The inputs of an iris flower that tell the species apart best: length and width of a petal."""
_SHOWN_DIGITS = (3, 5)
"""Which handwritten digits are shown; they are in the order of the file, which begins 0, 1, 2 …"""


@lru_cache(maxsize=64)
def thumbnail(name: str, theme_name: str, side: int, ratio: float) -> QPixmap:
    """Return the picture of the data set *name*, *side* pixels wide and high, on a screen with that pixel *ratio*."""
    theme = theme_named(theme_name)
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    source = SOURCES[name]
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if name == "digits":
            _paint_digits(painter, _examples(name, source), side, theme)
        elif source.kind == "classification":
            _paint_classes(painter, _examples(name, source), side, theme)
        elif source.inputs == 1:
            _paint_curve(painter, _examples(name, source), side, theme, dots=name in _NOISE)
        else:
            _paint_values(painter, _examples(name, source), side, theme)
    return pixmap


def _examples(name: str, source: Source) -> Dataset:
    count = min(source.most_examples, source.proposed_examples if name == "digits" else _EXAMPLES.get(name, _FEW))
    return source.make(np.random.default_rng(1), count, _NOISE.get(name, 0.0), source.proposed_classes)


def _paint_classes(painter: QPainter, examples: Dataset, side: int, theme: Theme) -> None:
    iris = examples.features > len(_PETAL)
    points = _placed(examples.x[:, _PETAL], side) if iris else _placed(examples.x, side, PLANE)
    painter.setPen(Qt.PenStyle.NoPen)
    for label in range(examples.classes):
        painter.setBrush(QColor(class_colours(theme, examples.classes)[label]))
        for x, y in points[examples.labels == label]:
            painter.drawEllipse(QPointF(x, y), _POINT * side, _POINT * side)


def _paint_curve(painter: QPainter, examples: Dataset, side: int, theme: Theme, *, dots: bool) -> None:
    order = np.argsort(examples.x[:, 0])
    y = np.asarray(examples.y, np.float64)
    low, high = float(y.min()), float(y.max())
    around = (high - low) * 0.15
    within = (float(examples.x.min()), float(examples.x.max()), low - around, high + around)
    points = [QPointF(*place) for place in _placed(np.stack([examples.x[:, 0], y], axis=1)[order], side, within)]
    colour = QColor(theme.truth)
    if dots:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for point in points:
            painter.drawEllipse(point, 1.2 * _POINT * side, 1.2 * _POINT * side)
    else:
        painter.setPen(QPen(colour, max(1.5, 0.05 * side), c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF(points))


def _paint_values(painter: QPainter, examples: Dataset, side: int, theme: Theme) -> None:
    """Blue above 0, orange below, the stronger the further away from it."""
    painter.setPen(Qt.PenStyle.NoPen)
    most = float(np.abs(examples.y).max())
    size = 2.6 * _POINT * side
    for (x, y), value in zip(_placed(examples.x, side, PLANE), examples.y, strict=True):
        colour = QColor(theme.truth if value > 0 else theme.prediction)
        painter.setBrush(mixed(colour, QColor(theme.panel), abs(float(value)) / most))
        painter.drawEllipse(QPointF(x, y), size, size)


def _paint_digits(painter: QPainter, examples: Dataset, side: int, theme: Theme) -> None:
    paper, ink = rgb(theme.panel), rgb(theme.text)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    width = (0.5 - 0.4 * _MARGIN) * side
    for i, digit in enumerate(_SHOWN_DIGITS):
        darkness = examples.x[digit].reshape(*DIGIT_SHAPE, 1)
        left = side * 0.4 * _MARGIN + i * width
        painter.drawImage(
            QRectF(left, (side - 1.5 * width) / 2, width, 1.5 * width), image(paper + darkness * (ink - paper))
        )


def _placed(points: Floats, side: int, within: tuple[float, ...] = ()) -> Floats:
    """Return where *points* ``(n, 2)`` lie in the picture; *within* are the left, right, bottom and top of it."""
    low, high = points.min(axis=0), points.max(axis=0)
    left, right, bottom, top = within or (low[0], high[0], low[1], high[1])
    share = (points - (left, bottom)) / (right - left, top - bottom)
    share[:, 1] = 1.0 - share[:, 1]
    placed: Floats = side * (_MARGIN + (1.0 - 2.0 * _MARGIN) * share)
    return placed
