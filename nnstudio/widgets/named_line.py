"""Lines with their names at their ends, and where in the picture a name is in nobody's way."""

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPen

from nnstudio.engine.arrays import Floats


class NamedLine:
    """A curve, a point on it, and its name at its end; where *sampled*, behind a short sample of the curve.

    It is drawn once there is something to show. Where its name has no room, its *letter* can stand for that.
    """

    def __init__(self, plot: pg.PlotWidget, *, depth: float = 0.0, sampled: bool = True, letter: str = "") -> None:
        self.points: tuple[Floats, Floats] = (np.zeros(0), np.zeros(0))
        """What it is drawn through."""
        self._at: tuple[float, float] | None = None
        self._put: tuple[float, float, float] | None = None
        self.end = 0.0
        """How high it ends, where it was defined last."""
        self.visible = False
        """Whether it is drawn."""
        self.resting = False
        """Whether its curve is left to a picture of the lines that stand still."""
        self.line = plot.plot(antialias=True, connect="finite")
        self.sample = plot.plot(antialias=True)
        self._sample_length = 1.5 if sampled else 0.0
        self.point = pg.ScatterPlotItem()
        self.name = pg.TextItem(anchor=(0, 0.5))
        self.letter = pg.TextItem(letter, anchor=(0, 0.5)) if letter else None
        for item in filter(None, (self.point, self.name, self.letter)):
            plot.addItem(item, ignoreBounds=True)
        self.line.setZValue(depth)
        self.point.setZValue(depth + 10)  # above all lines
        self.set_visible(False)

    def wear(self, pen: QPen, words: QColor | str, font: QFont) -> None:
        """Draw the line with *pen*, and write its name in the colour of *words*."""
        self.line.setPen(pen)
        self.sample.setPen(pen)
        self.name.setFont(font)
        self.name.setColor(words)
        if self.letter is not None:
            self.letter.setFont(font)
            self.letter.setColor(words)

    def hurry(self, hurried: bool) -> None:
        """Draw a solid line piece by piece, in a tenth of the time of a wavy one, but with knots where pieces meet."""
        self.line.curve.setSegmentedLineMode("on" if hurried else "off")

    def show(self, name: str, z: Floats, y: Floats, point: tuple[float, float] | None = None) -> None:
        """Draw *y* over *z*, and call it *name*. What is drawn already through the very same arrays stays as it is."""
        if z is not self.points[0] or y is not self.points[1]:
            self.points = (z, y)
            finite = y[np.isfinite(y)]
            self.end = float(finite[-1]) if finite.size else 0.0
            self.line.setData(*((z, y) if finite.size else ([], [])))
        at = point if point is not None and np.isfinite(point[1]) else None
        if at != self._at:  # to tell even an item without points costs a tenth of a millisecond
            self._at = at
            self.point.setData([at[0]] if at else [], [at[1]] if at else [])
            self.point.setVisible(at is not None)
        if self.name.toPlainText() != name:
            self.name.setText(name)
        if not self.visible:
            self.set_visible(True)

    def rest(self, resting: bool) -> None:
        """Leave the curve to a picture of the lines that stand still, or draw it here again."""
        if resting != self.resting:
            self.resting = resting
            self.line.setVisible(self.visible and not resting)

    def set_visible(self, visible: bool) -> None:
        """Draw it, or do not."""
        self.visible = visible
        self.line.setVisible(visible and not self.resting)
        self.show_name(visible)
        self.put_letter(None)
        self.point.setVisible(visible and self._at is not None)

    def show_name(self, shown: bool) -> None:
        """Write the name, behind its sample, or do not."""
        for item in (self.sample, self.name):
            item.setVisible(shown)

    def put_letter(self, place: tuple[float, float] | None) -> None:
        """Write the letter, if there is one, from *place* on; with None, do not."""
        if self.letter is not None:
            self.letter.setVisible(place is not None)
            if place is not None:
                self.letter.setPos(*place)

    def room(self, em: float) -> float:
        """Return how many pixels sample and name take behind the end of the line."""
        return float(self.name.boundingRect().width()) + (self._sample_length + 0.6) * em

    def put_name(self, x: float, y: float, em: float) -> None:
        """Write the name, behind its sample, at the height *y*, from *x* on; *em* is the height of a letter in z."""
        if (x, y, em) == self._put:
            return
        left = x
        if self._sample_length:
            if self._put is None or em != self._put[2]:
                self.sample.setData([0.4 * em, (0.4 + self._sample_length) * em], [0.0, 0.0])
            self.sample.setPos(x, y)  # in a tenth of the time that other data take
            x += (0.4 + self._sample_length) * em
        self._put = (left, y, em)
        self.name.setPos(x, y)


def dress(points: pg.ScatterPlotItem, symbol: str, size: float, fill: QColor, rim: QColor) -> None:
    """Give *points* their shape, size and colours."""
    points.setSymbol(symbol)
    points.setSize(size)
    points.setBrush(pg.mkBrush(fill))
    points.setPen(pg.mkPen(rim, width=2))


def show_points(points: pg.ScatterPlotItem, places: Sequence[tuple[float, float]]) -> None:
    """Put *points* at those *places* that are numbers: pyqtgraph fails where none is."""
    known = [place for place in places if math.isfinite(place[1])]
    if known or points.isVisible():
        points.setData([x for x, _y in known], [y for _x, y in known])
    points.setVisible(bool(known))  # to paint even none takes a tenth of a millisecond


def spread(
    heights: Sequence[float], distance: float, within: tuple[float, float], truly: Sequence[float] | None = None
) -> list[float]:
    """Return *heights* moved apart until they lie some *distance* from one another, none of them beyond *within*.

    They move as little as can be, by least squares: with the i-th from below lowered by i times the distance it is
    enough that none lies below the one before, which is isotonic regression. Neighbours that would cross are pooled in
    their mean (Ayer and others, 1955). Where two heights are the same, the one that is *truly* higher comes to lie
    above, or else the first one. There has to be room for all.
    """
    order = sorted(range(len(heights)), key=lambda i: (heights[i], truly[i] if truly else 0.0, -i))
    pools: list[tuple[float, int]] = []
    for rank, i in enumerate(order):
        mean, count = heights[i] - rank * distance, 1
        while pools and pools[-1][0] > mean:
            above, others = pools.pop()
            mean, count = (mean * count + above * others) / (count + others), count + others
        pools.append((mean, count))
    lowest, highest = within[0], within[1] - (len(order) - 1) * distance
    lowered = [min(max(mean, lowest), highest) for mean, count in pools for _ in range(count)]
    moved = list(heights)
    for rank, i in enumerate(order):
        moved[i] = lowered[rank] + rank * distance
    return moved


_ALONG = (0.0, 0.1, 0.2, 0.3)
"""How far from the end of a line its words may stand, in parts of its length."""


def free_place(
    ends: tuple[QPointF, QPointF], size: tuple[float, float], within: QRectF, drawn: Sequence[tuple[Floats, Floats]]
) -> QRectF | None:
    """Return a place for words near an end, left or right, of a line, where nothing is *drawn*; None if there is none.

    The place is as large as *size*, and lies *within* the picture. Its top is larger than its bottom, as y grows
    upwards.
    """
    width, height = size
    z, y = (np.concatenate(parts) for parts in zip(*drawn, strict=True)) if drawn else (np.zeros(0), np.zeros(0))
    falls = ends[1].y() < ends[0].y()
    under, over = (0.0, height) if falls else (height, 0.0)  # below a rising line to its right, above it to its left
    places = []
    for along in _ALONG:
        left, right = (ends[0] + along * (ends[1] - ends[0])), (ends[1] - along * (ends[1] - ends[0]))
        places += [
            (right.x(), right.y() - under),
            (right.x() - width, right.y() - over),
            (left.x() - width, left.y() - over),
            (left.x(), left.y() - under),
        ]
        if not along:  # beyond the ends there is no line to be crossed
            places += [(right.x(), right.y() - over), (left.x() - width, left.y() - under)]
    for left_edge, bottom in places:
        place = QRectF(left_edge, bottom, width, height)
        if within.contains(place) and not _meets(place, z, y):
            return place
    return None


def _meets(place: QRectF, z: Floats, y: Floats) -> bool:
    inside = (z >= place.left()) & (z <= place.right()) & (y >= place.top()) & (y <= place.bottom())
    return bool(np.any(inside))
