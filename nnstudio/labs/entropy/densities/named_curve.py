"""A curve with its name on its flank, where it covers no other."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPen

from nnstudio.engine.arrays import Floats
from nnstudio.widgets.named_line import NamedLine, dress

_HEIGHTS = (0.8, 0.65, 0.9, 0.5, 0.35, 0.2)
"""How high on its flank a curve may be named, in parts of its peak, the best first."""


class Points(NamedTuple):
    """What a curve is drawn through; *x* rises."""

    x: Floats
    y: Floats


class NamedCurve:
    """A curve named *name*, and the point by which a hand can move it, in the shape *symbol*."""

    def __init__(self, plot: pg.PlotWidget, name: str, symbol: str, depth: float) -> None:
        self.points = Points(np.zeros(2), np.zeros(2))
        self.handle: QPointF | None = None
        self._text, self._symbol = name, symbol
        self._line = NamedLine(plot, depth=depth, sampled=False)
        self._name = self._line.name
        self._name.setZValue(depth + 5)

    def wear(self, pen: QPen, words: str, panel: str, font: QFont, size: float) -> None:
        """Draw the line with *pen*, its name in the colour of *words*, the point *size* wide; on a *panel*."""
        self._line.wear(pen, QColor(words), font)
        self._name.fill = pg.mkBrush(panel)  # readable on what is shaded, too
        dress(self._line.point, self._symbol, size, pen.color(), QColor(panel))

    def show(self, points: Points, handle: QPointF | None) -> None:
        """Draw *points*, and the *handle* where there is one."""
        self.points, self.handle = points, handle
        self._line.show(self._text, points.x, points.y, (handle.x(), handle.y()) if handle else None)

    def put_name(self, others: Sequence[Points], within: QRectF, pixel: tuple[float, float], *, left: bool) -> None:
        """Write the name beside the curve, on its *left* flank if there is room, covering none of the *others*.

        *pixel* is how large one is on the axes; *within* is the picture.
        """
        box = self._name.boundingRect()
        width, height = box.width() * pixel[0], box.height() * pixel[1]
        places = [self._place(share, at_left, width, height) for at_left in (left, not left) for share in _HEIGHTS]
        free = (
            place
            for place in places
            if within.contains(place) and not any(_meets(place, curve) for curve in (self.points, *others))
        )
        place = next(free, None)
        self._name.setVisible(place is not None)
        if place is not None:
            self._name.setPos(place.left(), place.center().y())

    def _place(self, share: float, at_left: bool, width: float, height: float) -> QRectF:
        """Return the box of the name beside the flank at that *share* of the peak, its top the larger y."""
        x, y = self.points
        top = share * float(y.max())
        above = x[y >= top - 0.5 * height]  # on a flank that leans, the lower edge of the box is the nearest
        gap = 0.05 * width
        edge = above[0] - width - gap if at_left else above[-1] + gap
        return QRectF(edge, top - 0.5 * height, width, height)


def _meets(place: QRectF, curve: Points) -> bool:
    """Whether the line through *curve* crosses *place*, whose rim is empty."""
    x, y = curve
    inside = (x > place.left()) & (x < place.right())
    ends = np.interp([place.left(), place.right()], x, y)
    ys = np.concatenate([ends, y[inside]])
    rim = 0.15 * place.height()
    return bool(ys.min() < place.bottom() - rim and ys.max() > place.top() + rim)
