"""Bars side by side: distributions, logits, gradients."""

import html
import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnstudio.notation.figures import exact, short
from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.painting import LONGEST, fade_out, lock_side, outline, paint_bar, paint_bars, paint_lock
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.steps import stepped_up
from nnstudio.widgets.theme import Theme, current_theme
from nnstudio.widgets.words import Worded, spoken

THINNEST = 2.0
"""Bars of less than so many pixels cannot be told apart."""
MOST_TOLD = 50
"""How many groups a screen reader is told."""


@dataclass(frozen=True)
class Series:
    """One kind of bar: its caption, the `Theme` colour that stands for its meaning, and its values.

    *hatched* bars are told apart from plain ones without colour. Those at *locked* indices carry a padlock; those of a
    *fixed* series cannot be dragged, even where others can.
    """

    caption: Sentence
    colour: str
    values: tuple[float, ...]
    hatched: bool = False
    locked: frozenset[int] = frozenset()
    fixed: bool = False


class Bar(NamedTuple):
    """A bar on the screen: what it belongs to, how much it stands for, and where it is."""

    series: Series
    value: float
    room: QRectF


class BarChart(Fading, Worded, QWidget):
    """Groups of bars, one group for each name, on a common axis.

    *low* and *high* are the ends of the axis; where *high* is None the axis grows in steps with the values, from
    `least` on. With `low` None it is signed, and as long downwards as upwards. The group that the mouse is on is lit by
    a `spotlight`, which other parts may share.
    """

    def __init__(self, name: str, *, low: float | None = 0.0, high: float | None = 1.0, least: float = 0.0) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.low, self._high, self.least = low, high, least
        self._aligned: tuple[BarChart, ...] = (self,)
        self._names: tuple[str, ...] = ()
        self._series: tuple[Series, ...] = ()
        self._usual = 0.0
        self._ends = self._fitting_axis()
        self.share_spotlight(Spotlight())

    def share_spotlight(self, spotlight: Spotlight) -> None:
        """Light up the same group as all others that have *spotlight*."""
        self.spotlight = spotlight
        spotlight.moved.connect(self.update)

    def show_bars(self, names: Sequence[str], series: Sequence[Series]) -> None:
        """Show one group a name and one bar a series."""
        self._names, self._series = tuple(names), tuple(series)
        self._ends = self._fitting_axis()
        self._describe()
        self.update()

    def is_dense(self) -> bool:
        """Whether there are more groups than can be told apart: then the outlines of the series are drawn."""
        return len(self._names) * max(1, len(self._series)) > self._plot().width() / THINNEST

    def retranslate(self) -> None:
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(24 * em, 12 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(12 * em, 7 * em)

    def _describe(self) -> None:
        told = self._names[:MOST_TOLD]
        more = ", …" if len(self._names) > MOST_TOLD else ""
        self.setAccessibleDescription(
            "; ".join(
                f"{spoken(series.caption)}: "
                + ", ".join(f"{name} {short(value)}" for name, value in zip(told, series.values, strict=False))
                + more
                for series in self._series
            )
        )

    # Geometry

    def _fitting_axis(self) -> tuple[float, float, float]:
        """Return the ends of the axis and the distance of its ticks."""
        top = self._high if self._high is not None else stepped_up(min(max(self.least, self._largest()), LONGEST))
        return (-top if self.low is None else self.low), top, top / (4 if self.low is not None else 2)

    def _largest(self) -> float:
        values = np.abs([*itertools.chain(*(series.values for series in self._series))])
        return float(np.max(values, where=np.isfinite(values), initial=0.0))

    def _plot(self) -> QRectF:
        metrics = QFontMetricsF(self.font())
        em = metrics.height()
        left = max(chart._room_for_ticks() for chart in self._aligned)  # noqa: SLF001 - of the same class
        return QRectF(
            left, 2.2 * em, max(1.0, self.width() - left - 0.3 * em), max(1.0, self.height() - 2.2 * em - self._foot())
        )

    def _foot(self) -> float:
        """Return the room below the axis: for the names, and above them for the figures of long negative bars."""
        return (1.5 if self.low is not None else 2.4) * self.fontMetrics().height()

    def _room_for_ticks(self) -> float:
        metrics = QFontMetricsF(self.font())
        _low, top, step = self._ends
        return max(metrics.horizontalAdvance(_tick(value)) for value in (-top, step, top)) + 0.6 * metrics.height()

    def _y(self, value: float, plot: QRectF) -> float:
        low, top, _step = self._ends
        clipped = min(max(value, low), top) if not math.isnan(value) else low
        return plot.bottom() - plot.height() * (clipped - low) / (top - low)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            plot = self._plot()
            self._paint_key(painter, theme, plot)
            self._paint_axis(painter, theme, plot)
            if not self._names:
                return
            painter.setOpacity(self.opacity)
            if self.is_dense():
                self._paint_outlines(painter, theme, plot)
                return
            self._usual = self._usual_advance()
            groups = [self._group(plot, i) for i in range(len(self._names))]
            bars = [self._bars(group, i) for i, group in enumerate(groups)]
            self._paint_light(painter, theme, groups)
            for series in self._series:
                rects = [bar for of_group in bars for one, _value, bar in of_group if one is series]
                colour = QColor(getattr(theme, series.colour))
                paint_bars(painter, colour, QColor(theme.panel), rects, hatched=series.hatched)
            for bar in itertools.chain(*bars):
                if math.isinf(bar.value):
                    fade_out(painter, QColor(theme.panel), bar.room, upwards=True)
            painter.setOpacity(self.opacity)
            self._paint_values(painter, theme, bars)
            self._paint_names(painter, theme, groups)
            self._paint_locks(painter, theme, bars, plot.bottom())

    def _group(self, plot: QRectF, i: int) -> QRectF:
        width = plot.width() / len(self._names)
        return QRectF(plot.left() + i * width, plot.top(), width, plot.height())

    def _paint_outlines(self, painter: QPainter, theme: Theme, plot: QRectF) -> None:
        """Paint each series as the outline of its bars: the highest of those that fall on one pixel."""
        if self.spotlight.place is not None:
            lit = self._group(plot, min(self.spotlight.place, len(self._names) - 1))
            painter.fillRect(lit.adjusted(-1, 0, 1, 0), QColor(theme.accent_soft))
        for series in self._series:
            colour = QColor(getattr(theme, series.colour))
            xs, values = outline(np.array(series.values), round(plot.width()))
            points = [QPointF(plot.left() + x, self._y(value, plot)) for x, value in zip(xs, values, strict=True)]
            painter.setPen(QPen(colour, 1))
            if series.hatched:
                painter.drawPolyline(points)
                continue
            foot = self._y(0.0, plot)
            colour.setAlpha(150)
            painter.setBrush(colour)
            painter.drawPolygon([QPointF(points[0].x(), foot), *points, QPointF(points[-1].x(), foot)])
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_key(self, painter: QPainter, theme: Theme, plot: QRectF) -> None:
        metrics = QFontMetricsF(self.font())
        em = metrics.height()
        captions = [spoken(series.caption) for series in self._series]
        wanted = sum(metrics.horizontalAdvance(caption) + em for caption in captions)
        gap = 1.2 * em
        x = max(0.0, min(plot.left(), self.width() - wanted - gap * (len(captions) - 1)))
        for series, caption in zip(self._series, captions, strict=True):
            swatch = QRectF(x, 0.25 * em, 0.7 * em, 0.7 * em)
            paint_bar(painter, QColor(getattr(theme, series.colour)), swatch, hatched=series.hatched)
            painter.setPen(QColor(theme.text))
            painter.drawText(QPointF(x + em, metrics.ascent()), caption)
            x += metrics.horizontalAdvance(caption) + em + gap

    def _paint_axis(self, painter: QPainter, theme: Theme, plot: QRectF) -> None:
        metrics = QFontMetricsF(self.font())
        low, top, step = self._ends
        for k in range(round((top - low) / step) + 1):
            value = low + k * step
            y = round(self._y(value, plot)) + 0.5
            painter.setPen(QPen(QColor(theme.edge if value == 0 else theme.hairline), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            if k % 2 and plot.height() * step / (top - low) < 1.2 * metrics.height():
                continue  # where the figures would stand too close, every other one does
            painter.setPen(QColor(theme.quiet))
            text = _tick(value)
            painter.drawText(
                QPointF(
                    plot.left() - metrics.horizontalAdvance(text) - 0.4 * metrics.height(),
                    y + 0.35 * metrics.ascent(),
                ),
                text,
            )

    def _paint_light(self, painter: QPainter, theme: Theme, groups: Sequence[QRectF]) -> None:
        lit = self.spotlight.place
        if lit is not None and lit < len(groups):
            foot = self._foot() - 0.1 * self.fontMetrics().height()
            painter.fillRect(groups[lit].adjusted(0, 0, 0, foot), QColor(theme.accent_soft))

    def _paint_values(self, painter: QPainter, theme: Theme, bars: Sequence[Sequence[Bar]]) -> None:
        if math.isinf(self._usual):
            return
        for i, of_group in enumerate(bars):
            # On a surface of its own: no line of the grid, and no hatching, runs through the figures.
            surface = QColor(theme.accent_soft if i == self.spotlight.place else theme.panel)
            for text, place in self._value_labels(of_group):
                painter.fillRect(place, surface)
                painter.setPen(QColor(theme.text))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_names(self, painter: QPainter, theme: Theme, groups: Sequence[QRectF]) -> None:
        metrics = QFontMetricsF(self.font())
        em, width = metrics.height(), groups[0].width()
        every = 1 if width > 1.5 * em else math.ceil(1.5 * em / width)
        for i in range(0, len(groups), every):
            painter.setPen(QColor(theme.text if i == self.spotlight.place else theme.quiet))
            label = metrics.elidedText(self._names[i], Qt.TextElideMode.ElideRight, max(width * every, 1.5 * em) - 2)
            x = groups[i].center().x() - metrics.horizontalAdvance(label) / 2
            painter.drawText(QPointF(x, groups[i].bottom() + self._foot() - 0.35 * em), label)

    def _paint_locks(self, painter: QPainter, theme: Theme, bars: Sequence[Sequence[Bar]], foot: float) -> None:
        """Paint a padlock below every bar that is locked."""
        em = self.fontMetrics().height()
        for i, of_group in enumerate(bars):
            for series, _value, bar in of_group:
                if i in series.locked:
                    top = QPointF(bar.center().x(), foot + 0.1 * em)
                    paint_lock(painter, QColor(theme.text), top, lock_side(bar, em))

    def _bars(self, group: QRectF, i: int) -> list[Bar]:
        """Return the series that have a value for group *i*, the value and the bar."""
        em = self.fontMetrics().height()
        count = max(1, len(self._series))
        gap = min(0.35 * em, 0.08 * group.width())
        width = max(1.0, min((group.width() - 2 * gap) / count - gap / 2, 4.5 * em))
        left = group.center().x() - (count * width + (count - 1) * gap / 2) / 2
        zero = self._y(max(0.0, self._ends[0]), group)
        bars = []
        for k, series in enumerate(self._series):
            if i < len(series.values):
                y = self._y(series.values[i], group)
                bar = QRectF(left + k * (width + gap / 2), min(zero, y), width, abs(zero - y))
                bars.append(Bar(series, series.values[i], bar))
        return bars

    def _usual_advance(self) -> float:
        """Return how much room the figures of most bars take; ∞ where there are too many bars for any."""
        metrics = QFontMetricsF(self.font())
        widest = metrics.horizontalAdvance("0.0000")
        if self._plot().width() / len(self._names) < metrics.horizontalAdvance("0"):
            return math.inf
        texts = (short(value) for series in self._series for value in series.values)
        return min(max(map(metrics.horizontalAdvance, texts), default=0.0), widest)

    def _value_labels(self, bars: Sequence[Bar]) -> list[tuple[str, QRectF]]:
        """Return the figures that fit above or below their own bars, each with its place.

        Where a value of some bar has many digits, all are shown or none: a lone 0 that happens to fit says less than
        it disturbs.
        """
        metrics = QFontMetricsF(self.font())
        em = metrics.height()
        labels = []
        for _series, value, bar in bars:
            slot = bar.width() + min(0.1 * em, 0.1 * bar.width())
            if self._usual > slot:
                continue
            text = short(value)
            if metrics.horizontalAdvance(text) <= slot:
                middle = bar.bottom() + 0.6 * em if value < 0 else bar.top() - 0.6 * em
                labels.append((text, QRectF(bar.center().x() - slot / 2, middle - 0.45 * em, slot, 0.9 * em)))
        return labels

    # The mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = self.group_at(event.position().x())
        self.spotlight.light(hovered)
        if hovered is not None:
            QToolTip.showText(event.globalPosition().toPoint(), self._told(hovered), self)

    def group_at(self, x: float) -> int | None:
        """Return the group at the horizontal position *x*; None beside all."""
        plot = self._plot()
        if not self._names or not plot.left() <= x < plot.right():
            return None
        return min(len(self._names) - 1, int((x - plot.left()) / plot.width() * len(self._names)))

    def _told(self, group: int) -> str:
        """Return the tool tip of *group*: Qt takes it for HTML where it looks like it, and a name may do so."""
        lines = [self._names[group]] + [
            f"{spoken(series.caption)}: {exact(series.values[group])}"
            for series in self._series
            if group < len(series.values)
        ]
        return f"<span>{'<br>'.join(map(html.escape, lines))}</span>"

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.spotlight.light(None)


def align(*charts: BarChart) -> None:
    """Let the groups of *charts*, one above another, stand in line and light up together."""
    for chart in charts:
        chart._aligned = charts  # noqa: SLF001 - of the same module
        chart.share_spotlight(charts[0].spotlight)


def _tick(value: float) -> str:
    return f"{value:.4g}".replace("-", "−")
