"""How points on a line look, and the marks above them."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from nnstudio.labs.activation.losses.results import Fits
from nnstudio.labs.activation.overlay import overlay_colour
from nnstudio.notation.figures import typed
from nnstudio.widgets.steps import stepped_up
from nnstudio.widgets.theme import Theme

HEIGHT = 6.6
"""How many heights of a letter all of it takes: three marks, the line, and its numbers."""
_ROW, _MARGIN = 1.35, 1.4
_DASHES: tuple[tuple[float, ...], ...] = ((), (5.0, 2.0), (1.5, 2.0))
"""The stems of the marks, told apart also without colour."""


class Axis(NamedTuple):
    """What the line shows: from *low* to *high*, with a number at every whole *unit*."""

    low: float
    high: float
    unit: float

    @property
    def digits(self) -> int:
        """Return how many decimals a number that is set by hand has."""
        return 2 - math.floor(math.log10(self.unit))

    def place(self, number: float, width: float, em: float) -> float:
        """Return the pixel of *number* on a line *width* pixels wide, in letters *em* high."""
        return _MARGIN * em + (number - self.low) / (self.high - self.low) * (width - 2 * _MARGIN * em)

    def number(self, place: float, width: float, em: float) -> float:
        """Return the number at the pixel *place*, at most the nearer end of the line."""
        share = (place - _MARGIN * em) / max(1.0, width - 2 * _MARGIN * em)
        return self.low + min(max(share, 0.0), 1.0) * (self.high - self.low)


class Mark(NamedTuple):
    """A fit: the pixels of its *middle* and of the ends of all that fit equally well, what it is called, and the *rank*
    of its loss among those that are drawn, None where it is not.
    """

    middle: float
    low: float
    high: float
    text: str
    rank: int | None


def fitting_axis(fits: Fits) -> Axis:
    """Return an axis on which all points have room to the left, and twice as much to the right, to be dragged to."""
    low, high = min(fits.points), max(fits.points)
    unit = stepped_up(max((high - low) / 5, 0.5, 1e-6 * max(abs(low), abs(high))), (1, 2, 5))
    return Axis((math.floor(low / unit) - 1) * unit, (math.ceil(high / unit) + 2) * unit, unit)


def paint_axis(painter: QPainter, theme: Theme, axis: Axis, width: float, y: float, em: float) -> None:
    """Paint the line at the height *y*, with as many numbers below it as have room."""
    painter.setPen(QPen(QColor(theme.edge), max(1.0, em / 14)))
    painter.drawLine(QPointF(0.3 * em, y), QPointF(width - 0.3 * em, y))
    count = round((axis.high - axis.low) / axis.unit)
    numbers = [round(axis.low + i * axis.unit, 9) for i in range(count + 1)]
    widest = max(painter.fontMetrics().horizontalAdvance(typed(number)) for number in numbers)
    apart = axis.place(axis.low + axis.unit, width, em) - axis.place(axis.low, width, em)
    every = max(1, math.ceil((widest + 0.8 * em) / max(apart, 1.0)))
    for number in numbers[::every]:
        x = axis.place(number, width, em)
        painter.setPen(QPen(QColor(theme.edge), max(1.0, em / 14)))
        painter.drawLine(QPointF(x, y), QPointF(x, y + 0.3 * em))
        painter.setPen(QColor(theme.quiet))
        box = QRectF(x - widest, y + 0.55 * em, 2 * widest, 1.2 * em)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, typed(number + 0.0))


def paint_marks(painter: QPainter, theme: Theme, marks: Sequence[Mark], width: float, y: float, em: float) -> None:
    """Paint for each mark a stem down to the line at *y*, a symbol of its own on top, and its name beside that."""
    for i, mark in enumerate(marks):
        pen = QPen(_colour(theme, mark), em / 9)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if _DASHES[i]:
            pen.setDashPattern(_DASHES[i])
        painter.setPen(pen)
        painter.drawLine(QPointF(mark.middle, _row(i, em)), QPointF(mark.middle, y))
    for i, mark in enumerate(marks):
        colour, at = _colour(theme, mark), QPointF(mark.middle, _row(i, em))
        wide = painter.fontMetrics().horizontalAdvance(mark.text) + 0.3 * em
        right = mark.high + 0.5 * em
        left = right if right + wide <= width else max(0.0, mark.low - 0.5 * em - wide)
        box = QRectF(left, at.y() - 0.6 * em, wide, 1.2 * em)
        painter.fillRect(box, QColor(theme.panel))  # no stem goes through a name
        painter.setPen(QColor(theme.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark.text)
        if mark.high > mark.low:
            painter.fillRect(QRectF(mark.low, at.y() - em / 9, mark.high - mark.low, em / 4.5), colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        _paint_symbol(painter, i, at, 0.32 * em)


def paint_points(painter: QPainter, theme: Theme, places: Sequence[QPointF], chosen: int | None, em: float) -> None:
    """Paint the points at *places*, translucent darker where several lie; the *chosen* one in a ring."""
    fill = QColor(theme.text)
    fill.setAlpha(150)
    for i, place in enumerate(places):
        painter.setBrush(fill)
        painter.setPen(QPen(QColor(theme.panel), em / 12))
        painter.drawEllipse(place, 0.4 * em, 0.4 * em)
        if i == chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), em / 8))
            painter.drawEllipse(place, 0.58 * em, 0.58 * em)


def _row(i: int, em: float) -> float:
    return (0.7 + _ROW * i) * em


def _colour(theme: Theme, mark: Mark) -> QColor:
    """Return the colour that the loss of *mark* has in the picture of the losses."""
    if mark.rank is None:
        return QColor(theme.quiet)
    return QColor(theme.truth) if mark.rank == 0 else overlay_colour(theme, mark.rank - 1)


def _paint_symbol(painter: QPainter, i: int, at: QPointF, size: float) -> None:
    if i == 0:
        painter.drawEllipse(at, size, size)
    elif i == 1:
        painter.drawRect(QRectF(at.x() - 0.85 * size, at.y() - 0.85 * size, 1.7 * size, 1.7 * size))
    else:
        corners = ((0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0))
        painter.drawPolygon(QPolygonF([at + QPointF(size * x, size * y) for x, y in corners]))
