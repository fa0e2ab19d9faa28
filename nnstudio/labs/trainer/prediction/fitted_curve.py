"""A regression of one input: the examples as points, and the curve that the network puts through them."""

import math
from collections.abc import Callable

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QGraphicsItem

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.prediction.description import described_values
from nnstudio.labs.trainer.prediction.drawn_scatter import NEAR, crowded
from nnstudio.labs.trainer.prediction.pointers import RING_WIDTHS
from nnstudio.labs.trainer.prediction.reading import rounded
from nnstudio.labs.trainer.prediction.scatter import sentence
from nnstudio.labs.trainer.prediction.told_later import ToldLater
from nnstudio.notation.figures import brief
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.line_plot import LinePlot
from nnstudio.widgets.line_table import TabledLines
from nnstudio.widgets.named_line import NamedLine
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_DESCRIBED = QT_TRANSLATE_NOOP("Trainer", "The fitted curve through the examples")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer",
    "The points are the examples, the line is what the network answers at each x. ← and → read it off, and ↑ and ↓,"
    " or a click, choose the example that is worked out on the right.",
)
_READING = QT_TRANSLATE_NOOP("Trainer", "{x_name} = {x}: {y_name} = {y}")
_SHORT = QT_TRANSLATE_NOOP("Trainer", "x = {x}: ŷ = {y}")
_CURVE = "\N{EN SPACE}ŷ"
"""Not so close to the end of the line that it would touch it."""
_EXAMPLES_BY = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_ROOM = 0.12
"""Above the highest and below the lowest example, in parts of the distance between them."""


class FittedCurve(TabledLines, LinePlot):
    """Points of training are filled circles, those of validation hollow diamonds; axes are theirs and stay so."""

    example_chosen = Signal(bool, int)
    """An example has been clicked: whether it is one of training, and its index there."""

    def __init__(self, name: str) -> None:
        self._points: dict[bool, tuple[Floats, Floats]] = {}
        self._at: float | None = None
        self._value = math.nan
        self._fit: tuple[Floats, Floats] | None = None
        self._answer: Callable[[float], float] | None = None
        super().__init__(name, SILENCE, SILENCE, _DESCRIBED, low=0.0, high=1.0)
        self._training, self._validation = pg.ScatterPlotItem(symbol="o"), pg.ScatterPlotItem(symbol="d")
        for depth, points in enumerate((self._training, self._validation)):
            points.setZValue(depth)
            points.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
            self.addItem(points, ignoreBounds=True)
        self._ring = [pg.ScatterPlotItem(symbol="o", brush=None) for _ in range(2)]
        for ring in self._ring:
            ring.setZValue(4.0)
            self.addItem(ring, ignoreBounds=True)
        self._curve = NamedLine(self, depth=5.0, sampled=False)
        self._curve.hurry(True)
        self._chosen: tuple[bool, int] | None = None
        self._told = ToldLater(self, self._describe)
        self._reading = pg.TextItem(anchor=(0, 0))
        self.addItem(self._reading, ignoreBounds=True)
        self._reading.hide()
        self.hovered.connect(self.point_at)
        self.make_ready()

    def lines(self) -> tuple[NamedLine, ...]:
        return (self._curve,)

    def show_points(
        self,
        train: tuple[Floats, Floats],
        validation: tuple[Floats, Floats],
        x_name: Sentence | str,
        y_name: Sentence | str,
        x_range: tuple[float, float] | None = None,
    ) -> None:
        """Show examples, each kind as its x ``(n,)`` and y ``(n,)``, and name both axes, with their units.

        The axes take their range from the examples, or x from *x_range*; the curve of the last examples goes.
        """
        self._x, self._y = sentence(x_name), sentence(y_name)
        self._points = {True: train, False: validation}
        self._training.setData(*train)
        self._validation.setData(*validation)
        self._size_points()
        self.choose_example(True, None)
        x, y = (np.concatenate(parts) for parts in zip(train, validation, strict=True))
        self.low, self.high = x_range or ((float(x.min()), float(x.max())) if x.size else (0.0, 1.0))
        bottom, top = (float(y.min()), float(y.max())) if y.size else (0.0, 1.0)
        room = _ROOM * (top - bottom) or 0.5
        self._fit = None
        self._curve.set_visible(False)
        self.point_at(None)
        self.set_axis(bottom - room, top + room)
        self.retranslate()

    def show_fit(self, xs: Floats, ys: Floats, answer: Callable[[float], float]) -> None:
        """Draw the curve through *xs*, which rise, and *ys*, ``(n,)`` each; *answer* tells y at the x of the mouse."""
        self._fit, self._answer = (xs, ys), answer
        if self.isVisible():
            self._draw_fit()

    def choose_example(self, is_training: bool, index: int | None) -> None:
        """Put a ring around the example of that *index*, or around none."""
        self._chosen = None if index is None else (is_training, index)
        place = ([], []) if index is None else tuple(part[[index]] for part in self._points[is_training])
        for ring in self._ring:
            ring.setData(*place)

    def point_at(self, x: float | None) -> None:
        """Read the curve off at *x*; None for nowhere."""
        self._at = x if x is not None and self.low <= x <= self.high else None
        self.guide_to(self._at)
        self._draw_fit()

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        if not self._ready:
            return
        em, font = self.fontMetrics().height(), QFont(self.font())
        for points, fill, rim in (
            (self._training, theme.truth, theme.panel),
            (self._validation, theme.panel, theme.prediction),
        ):
            points.setBrush(pg.mkBrush(fill))
            points.setPen(pg.mkPen(rim, width=max(1.0, 0.08 * em)))
        self._size_points()
        for ring, colour, width in zip(self._ring, (theme.panel, theme.text), RING_WIDTHS, strict=True):
            ring.setSize(em)
            ring.setPen(pg.mkPen(colour, width=width * em))
        self._curve.wear(pg.mkPen(theme.text, width=max(1.0, 0.1 * em)), theme.text, font)
        self._curve.point.setSize(0.6 * em)
        self._curve.point.setBrush(pg.mkBrush(theme.text))
        self._curve.point.setPen(pg.mkPen(theme.panel, width=2))
        self._reading.setFont(font)
        self._reading.setColor(theme.text)
        self._reading.fill = pg.mkBrush(QColor(theme.panel))
        self.lay_out()

    def retranslate(self) -> None:
        super().retranslate()
        self.setWhatsThis(spoken(_EXPLAINED))
        if self._ready:
            self._describe()
            self._say()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        near = self._example_at(event) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        example = self._example_at(event)
        if example is not None and event.button() == Qt.MouseButton.LeftButton:
            self.example_chosen.emit(*example)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _EXAMPLES_BY.get(Qt.Key(event.key()))
        if step is not None and self._points:
            self._choose_next(step)
        else:
            super().keyPressEvent(event)

    def read_by(self, steps: float) -> None:
        super().read_by(steps)
        announce(self, self._reading.toPlainText())

    def _choose_next(self, step: int) -> None:
        """Choose the example to the right of the chosen one, or to its left."""
        xs = np.concatenate([self._points[True][0], self._points[False][0]])
        count = len(self._points[True][0])
        if not xs.size:
            return
        order = np.argsort(xs, kind="stable").tolist()
        rank = 0
        if self._chosen is not None:
            is_training, index = self._chosen
            rank = min(max(order.index(index if is_training else count + index) + step, 0), len(order) - 1)
        place = order[rank]
        self.example_chosen.emit(place < count, place if place < count else place - count)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw_fit()

    def lay_out(self) -> None:
        super().lay_out()
        self._reading.setPos(self.low, self._axis[1])

    def _describe(self) -> None:
        values = None if self._fit is None else self._fit[1]
        counts = (len(self._points[True][0]), len(self._points[False][0])) if self._points else (0, 0)
        read = self._reading.toPlainText() if self._ready and self._reading.isVisible() else ""
        self.setAccessibleDescription(" ".join(filter(None, [read, spoken(described_values(counts, values))])))

    def _draw_fit(self) -> None:
        if self._fit is not None:
            self._curve.show(_CURVE, *self._fit, self._point())
            self._told.ask()
            self.lay_out()
        self._say()

    def _point(self) -> tuple[float, float] | None:
        if self._at is None or self._answer is None:
            return None
        self._value = self._answer(self._at)
        return (self._at, self._value)

    def _size_points(self) -> None:
        """Draw the points of validation a little larger, since they are hollow, and the more there are, the smaller."""
        em = self.fontMetrics().height() * crowded(sum(len(x) for x, _ in self._points.values()))
        self._training.setSize(0.5 * em)
        self._validation.setSize(0.6 * em)

    def _example_at(self, event: QMouseEvent) -> tuple[bool, int] | None:
        """Return whether the example nearest to the mouse is one of training, and its index; None if it is too far."""
        if not self._points or not self.is_inside(event):
            return None
        pixel, here = self.getViewBox().viewPixelSize(), self.view_at(event)
        nearest, example = NEAR * self.fontMetrics().height(), None
        for is_training in (False, True):  # of two as near, the one that is drawn above
            x, y = self._points[is_training]
            away = np.hypot((x - here.x()) / pixel[0], (y - here.y()) / pixel[1])
            if away.size and away.min() < nearest:
                nearest, example = float(away.min()), (is_training, int(away.argmin()))
        return example

    def _say(self) -> None:
        """Say what is read off, above the curve."""
        shown = self._at is not None and self._fit is not None
        self._reading.setVisible(shown)
        if not shown:
            self._told.ask()
            return
        x, y = rounded(self._at), brief(self._value)
        words = spoken(_READING.fill(x_name=self._x, x=x, y_name=self._y, y=y))
        if self.fontMetrics().horizontalAdvance(words) > self.getViewBox().width() - 2 * self.fontMetrics().height():
            words = spoken(_SHORT.fill(x=x, y=y))
        if words != self._reading.toPlainText():
            self._reading.setText(words)
            self._told.ask()
