"""How the triangle of distributions looks."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from nnstudio.engine.arrays import Floats
from nnstudio.labs.softmax.steps.results import Way
from nnstudio.labs.softmax.steps.triangle_layout import TriangleLayout
from nnstudio.widgets.painting import mixed
from nnstudio.widgets.theme import Theme

_QUARTERS = (0.25, 0.5, 0.75)
_DOTTED_STEPS = 30
"""After so many steps the next ones would lie on one another."""
_NEAREST_DOTS = 0.4
"""Dots that are nearer to one another, in heights of a letter, are left out."""


class TrianglePainter:
    """Paints the parts of a triangle laid out by *layout*, with letters *em* high."""

    def __init__(self, painter: QPainter, layout: TriangleLayout, em: float, theme: Theme) -> None:
        self._painter, self._layout, self._em, self._theme = painter, layout, em, theme
        self._taken: list[QRectF] = []
        self._within = QRectF()

    def board(self) -> None:
        """Paint the sides, lines on which one probability is 1/4, 1/2 or 3/4, and those where two share the lead."""
        theme, painter = self._theme, self._painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.hairline), 1))
        for share in _QUARTERS:
            rest = 1.0 - share
            for ends in (
                ((share, rest, 0.0), (share, 0.0, rest)),
                ((rest, share, 0.0), (0.0, share, rest)),
                ((rest, 0.0, share), (0.0, rest, share)),
            ):
                painter.drawLine(*map(self._layout.point, ends))
        painter.setPen(QPen(mixed(QColor(theme.quiet), QColor(theme.panel), 0.6), 1, Qt.PenStyle.DashLine))
        middle = self._layout.point((1 / 3, 1 / 3, 1 / 3))
        for edge in ((0.5, 0.5, 0.0), (0.0, 0.5, 0.5), (0.5, 0.0, 0.5)):
            painter.drawLine(middle, self._layout.point(edge))
        painter.setPen(QPen(QColor(theme.edge), 1.2))
        painter.drawPolygon(QPolygonF(list(self._layout.corners)))

    def corners(self, names: Sequence[str], lit: int | None, within: QRect) -> None:
        """Write the names of the classes at their corners; *lit* is the one in the spotlight."""
        em, metrics, painter = self._em, QFontMetricsF(self._painter.font()), self._painter
        left, _top, right = self._layout.corners
        widest = (right.x() - left.x()) / 2
        self._within = QRectF(within)
        for i, (corner, name) in enumerate(zip(self._layout.corners, names, strict=True)):
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, widest)
            width = metrics.horizontalAdvance(text) + 0.6 * em
            x = min(max(corner.x() - width / 2, within.left()), within.right() - width)
            y = corner.y() - 1.7 * em if i == 1 else corner.y() + 0.5 * em
            place = QRectF(x, y, width, 1.2 * em)
            self._taken.append(place)
            if i == lit:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._theme.accent_soft))
                painter.drawRoundedRect(place, 4, 4)
            painter.setPen(QColor(self._theme.text))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def way(self, way: Way, target: Sequence[float]) -> None:
        """Paint the target, a square, and the way so far.

        That is a line with dots for its first steps, a ring where it began, and a disc where it is.
        """
        em, painter = self._em, self._painter
        colour, panel = QColor(self._theme.prediction), QColor(self._theme.panel)
        points = [self._layout.point(q) for q in way.probabilities.tolist()]
        start, now, goal = points[0], points[-1], self._layout.point(target)
        painter.setPen(QPen(panel, 1.5))
        painter.setBrush(QColor(self._theme.truth))
        painter.drawRect(_square(goal, 1.0 * em))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, em / 10))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for point in self._dots(points, way.steps):
            painter.drawEllipse(point, 0.16 * em, 0.16 * em)
        if len(points) > 1:
            painter.setPen(QPen(colour, em / 8))
            painter.setBrush(panel)
            painter.drawEllipse(start, 0.3 * em, 0.3 * em)
        painter.setPen(QPen(panel, 1.5))
        painter.setBrush(colour)
        painter.drawEllipse(now, 0.45 * em, 0.45 * em)
        self._taken += [_square(mark, 0.9 * em) for mark in (goal, now)]
        rightwards = now.x() >= goal.x()
        self._name("q", now, self._theme.prediction_text, rightwards=rightwards)
        self._name("y", goal, self._theme.truth_text, rightwards=not rightwards)

    def _dots(self, points: Sequence[QPointF], steps: Floats) -> list[QPointF]:
        """Return the places of the first steps, as far as they can be told apart."""
        dots = [points[0]]
        for point, step in zip(points, steps, strict=True):
            if step > _DOTTED_STEPS:
                break
            away = point - dots[-1]
            if QPointF.dotProduct(away, away) >= (_NEAREST_DOTS * self._em) ** 2:
                dots.append(point)
        return dots[1:]

    def _name(self, name: str, at: QPointF, colour: str, *, rightwards: bool) -> None:
        """Write *name* beside what is marked *at* a point, where nothing else is written; if need be, nowhere."""
        em, side = self._em, 1 if rightwards else -1
        for x, y in ((side, 0), (0, -1), (0, 1), (-side, 0)):
            place = _square(at + QPointF(x, y) * em, 0.9 * em)
            if self._within.contains(place) and not any(place.intersects(taken) for taken in self._taken):
                self._taken.append(place)
                self._painter.fillRect(place, QColor(self._theme.panel))  # no line of the way runs through it
                self._painter.setPen(QColor(colour))
                self._painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, name)
                return


def _square(middle: QPointF, side: float) -> QRectF:
    return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
