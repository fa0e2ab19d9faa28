"""A regression of one input: the examples as points, and the curve that the network puts through them."""

import math
from html import escape

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor, QFont, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGraphicsItem

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.prediction.description import described_values
from nnstudio.labs.trainer.prediction.drawn_scatter import TRAINING, VALIDATION
from nnstudio.labs.trainer.prediction.reading import rounded
from nnstudio.labs.trainer.prediction.scatter import sentence
from nnstudio.labs.trainer.prediction.told_later import ToldLater
from nnstudio.notation.figures import brief
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.line_plot import LinePlot
from nnstudio.widgets.named_line import NamedLine
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_DESCRIBED = QT_TRANSLATE_NOOP("Trainer", "The fitted curve through the examples")
_READING = QT_TRANSLATE_NOOP("Trainer", "{x_name} = {x}: {y_name} = {y}")
_SHORT = QT_TRANSLATE_NOOP("Trainer", "x = {x}: ŷ = {y}")
_CURVE = "\N{EN SPACE}ŷ"
"""Not so close to the end of the line that it would touch it."""
_TITLE = 0.86
"""How large the letters of the title are, in parts of the others."""
_ROOM = 0.12
"""Above the highest and below the lowest example, in parts of the distance between them."""


class FittedCurve(LinePlot):
    """Points of training are filled circles, those of validation hollow diamonds; axes are theirs and stay so."""

    def __init__(self, name: str) -> None:
        self._examples: tuple[int, int] = (0, 0)
        self._at: float | None = None
        self._value = math.nan
        self._fit: tuple[Floats, Floats] | None = None
        super().__init__(name, SILENCE, SILENCE, _DESCRIBED, low=0.0, high=1.0)
        self._validation, self._training = pg.ScatterPlotItem(symbol="d"), pg.ScatterPlotItem(symbol="o")
        for depth, points in enumerate((self._validation, self._training)):
            points.setZValue(depth)
            points.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
            self.addItem(points, ignoreBounds=True)
        self._curve = NamedLine(self, depth=5.0, sampled=False)
        self._curve.hurry(True)
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
        self._examples = (len(train[0]), len(validation[0]))
        self._training.setData(*train)
        self._validation.setData(*validation)
        x, y = (np.concatenate(parts) for parts in zip(train, validation, strict=True))
        self.low, self.high = x_range or ((float(x.min()), float(x.max())) if x.size else (0.0, 1.0))
        bottom, top = (float(y.min()), float(y.max())) if y.size else (0.0, 1.0)
        room = _ROOM * (top - bottom) or 0.5
        self._fit = None
        self._curve.set_visible(False)
        self.point_at(None)
        self.set_axis(bottom - room, top + room)
        self.retranslate()

    def show_fit(self, xs: Floats, ys: Floats) -> None:
        """Draw the curve through *xs*, which rise, and *ys*, ``(n,)`` each."""
        self._fit = (xs, ys)
        if self.isVisible():
            self._draw_fit()

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
        for points, size, fill, rim in (
            (self._training, 0.5, theme.truth, theme.panel),
            (self._validation, 0.55, theme.panel, theme.prediction),
        ):
            points.setSize(size * em)
            points.setBrush(pg.mkBrush(fill))
            points.setPen(pg.mkPen(rim, width=max(1.0, 0.08 * em)))
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
        if self._ready:
            self._title()
            self._describe()
            self._say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw_fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._ready:
            self._title()

    def lay_out(self) -> None:
        super().lay_out()
        self._reading.setPos(self.low, self._axis[1])

    def _title(self) -> None:
        """Write above the axis what it shows, and what the two kinds of points are, if there is room for both."""
        letters = QFont(self.font())
        letters.setPixelSize(max(1, round(_TITLE * letters.pixelSize())))
        metrics = QFontMetrics(letters)
        name, kinds = spoken(self._y), [spoken(TRAINING), spoken(VALIDATION)]
        dots = zip("●◇", (self.theme.truth, self.theme.prediction), kinds, strict=True)
        key = "&nbsp; ".join(
            f'<span style="color:{colour}">{dot}</span>&nbsp;{escape(kind)}' for dot, colour, kind in dots
        )
        room = self.width() - self.getAxis("left").width() - metrics.horizontalAdvance(f"{name}     ● ◇ ".join(kinds))
        self.setTitle(f"{escape(name)}&nbsp; &nbsp;{key}" if room > 0 else escape(name), justify="left")

    def _describe(self) -> None:
        values = None if self._fit is None else self._fit[1]
        self.setAccessibleDescription(spoken(described_values(self._examples, values)))

    def _draw_fit(self) -> None:
        if self._fit is not None:
            self._curve.show(_CURVE, *self._fit, self._point(*self._fit))
            self._told.ask()
            self.lay_out()
        self._say()

    def _point(self, xs: Floats, ys: Floats) -> tuple[float, float] | None:
        if self._at is None:
            return None
        self._value = float(np.interp(self._at, xs, ys))
        return (self._at, self._value)

    def _say(self) -> None:
        """Say what is read off, above the curve."""
        shown = self._at is not None and self._fit is not None
        self._reading.setVisible(shown)
        if not shown:
            return
        x, y = rounded(self._at), brief(self._value)
        words = spoken(_READING.fill(x_name=self._x, x=x, y_name=self._y, y=y))
        if self.fontMetrics().horizontalAdvance(words) > self.getViewBox().width() - 2 * self.fontMetrics().height():
            words = spoken(_SHORT.fill(x=x, y=y))
        if words != self._reading.toPlainText():
            self._reading.setText(words)
