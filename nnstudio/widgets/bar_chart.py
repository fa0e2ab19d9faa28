"""Bars side by side: distributions, logits, gradients."""

import html
import itertools
import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip

from nnstudio.notation.figures import exact, short
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.bar_layout import Bar, BarLayout, Series, tick
from nnstudio.widgets.exported import NAME, Pictured, Table, Tabled
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.focus_frame import FRAME, MARGIN, paint_focus
from nnstudio.widgets.painting import fade_out, lock_side, outline, paint_bar, paint_bars, paint_lock
from nnstudio.widgets.reading_keys import steps_of
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.theme import Theme, current_theme
from nnstudio.widgets.words import Worded, spoken

_NO_BARS = QT_TRANSLATE_NOOP("Bars", "There are no bars yet.")
MOST_TOLD = 50
"""How many groups a screen reader is told."""


class BarChart(Pictured, Tabled, Fading, Worded, BarLayout):
    """Groups of bars, one group for each name, on a common axis.

    *low* and *high* are the ends of the axis; where *high* is None the axis grows in steps with the values, from
    `least` on. With `low` None it is signed, and as long downwards as upwards. The group that the mouse is on, or the
    arrow keys, is lit by a `spotlight`, which other parts may share.
    """

    def __init__(self, name: str, *, low: float | None = 0.0, high: float | None = 1.0, least: float = 0.0) -> None:
        super().__init__(low, high, least)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._told_by_keys: int | None = None
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
        if self._told_by_keys is not None and QToolTip.isVisible():
            self._tell_group(self._told_by_keys)

    def retranslate(self) -> None:
        self._describe()
        self.update()

    def _describe(self) -> None:
        told = self._names[:MOST_TOLD]
        more = ", …" if len(self._names) > MOST_TOLD else ""
        if not self._names:
            self.setAccessibleDescription(spoken(_NO_BARS))
            return
        self.setAccessibleDescription(
            "; ".join(
                f"{spoken(series.caption)}: "
                + ", ".join(f"{name} {short(value)}" for name, value in zip(told, series.values, strict=False))
                + more
                for series in self._series
            )
        )

    def title(self) -> str:
        return super().title() or ", ".join(spoken(series.caption) for series in self._series)

    def table(self) -> Table | None:
        values = zip(*(series.values for series in self._series), strict=False)
        rows = [(name, *of_group) for name, of_group in zip(self._names, values, strict=False)]
        return Table.of([spoken(NAME), *(spoken(series.caption) for series in self._series)], rows) if rows else None

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            plot = self._plot()
            self._paint_key(painter, theme, plot)
            self._paint_axis(painter, theme, plot)
            painter.setOpacity(self.opacity)
            if self._names and self.is_dense():
                self._paint_outlines(painter, theme, plot)
            elif self._names:
                self._paint_groups(painter, theme, plot)
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))

    def _paint_groups(self, painter: QPainter, theme: Theme, plot: QRectF) -> None:
        self._usual = self._usual_advance()
        groups = [self._group(plot, i) for i in range(len(self._names))]
        bars = [self._bars(group, i) for i, group in enumerate(groups)]
        self._paint_light(painter, theme, groups)
        for series in self._series:
            rects = [bar for of_group in bars for one, _value, bar in of_group if one is series]
            colour = QColor(getattr(theme, series.colour))
            paint_bars(painter, colour, QColor(theme.panel), rects, hatched=series.hatched, hollow=series.hollow)
        for bar in itertools.chain(*bars):
            if math.isinf(bar.value):
                fade_out(painter, QColor(theme.panel), bar.room, upwards=True)
        painter.setOpacity(self.opacity)
        self._paint_values(painter, theme, bars, groups)
        self._paint_names(painter, theme, groups)
        self._paint_locks(painter, theme, bars, plot.bottom())

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
            if series.hatched or series.hollow:
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
        x = max(1.0 * MARGIN, min(plot.left(), self.width() - MARGIN - wanted - gap * (len(captions) - 1)))
        for series, caption in zip(self._series, captions, strict=True):
            swatch = QRectF(x, FRAME + 0.25 * em, 0.7 * em, 0.7 * em)
            colour = QColor(getattr(theme, series.colour))
            paint_bar(painter, colour, swatch, hatched=series.hatched, hollow=series.hollow)
            painter.setPen(QColor(theme.text))
            painter.drawText(QPointF(x + em, FRAME + metrics.ascent()), caption)
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
            text = tick(value)
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

    def _paint_values(
        self, painter: QPainter, theme: Theme, bars: Sequence[Sequence[Bar]], groups: Sequence[QRectF]
    ) -> None:
        if math.isinf(self._usual):
            return
        letters = QFontMetricsF(self.font())
        for i, of_group in enumerate(bars):
            # On a surface of its own: no line of the grid, and no hatching, runs through the figures.
            surface = QColor(theme.accent_soft if i == self.spotlight.place else theme.panel)
            for text, place in self._value_labels(of_group, groups[i]):
                beside = max(0.0, place.width() - letters.horizontalAdvance(text) - 2) / 2
                painter.fillRect(place.adjusted(beside, 0, -beside, 0), surface)
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

    # The mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._told_by_keys = None
        hovered = self.group_at(event.position().x()) if self.reads_at(event.position()) else None
        self.spotlight.light(hovered)
        if hovered is not None:
            QToolTip.showText(event.globalPosition().toPoint(), self._told(hovered), self)

    def reads_at(self, place: QPointF) -> bool:
        """Whether the mouse at *place* is on a group, not on the key above them or on the axis."""
        key = FRAME + 1.1 * self.fontMetrics().height() if self._series else 0.0
        return place.y() >= key and self.group_at(place.x()) is not None

    def _told(self, group: int) -> str:
        """Return the tool tip of *group*: Qt takes it for HTML where it looks like it, and a name may do so."""
        return f"<span>{'<br>'.join(map(html.escape, self._lines_about(group)))}</span>"

    def _lines_about(self, group: int) -> list[str]:
        return [self._names[group]] + [
            f"{spoken(series.caption)}: {exact(series.values[group])}"
            for series in self._series
            if group < len(series.values)
        ]

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.spotlight.light(None)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = steps_of(event)
        if steps is None or not self._names:
            super().keyPressEvent(event)
            return
        last = len(self._names) - 1
        lit = self.spotlight.place
        # The first arrow key leads to the first group.
        group = int(min(max((0 if lit is None else lit + steps) if abs(steps) < math.inf else steps, 0), last))
        self.spotlight.light(group)
        self._tell_group(group)
        announce(self, ", ".join(self._lines_about(group)))

    def _tell_group(self, group: int) -> None:
        """Show what the mouse is told of *group*: beside that, where it hides no bar, else above it."""
        self._told_by_keys = group = min(group, len(self._names) - 1)
        if group < 0:
            QToolTip.hideText()
            return
        QToolTip.showText(self.mapToGlobal(QPoint(0, 0)), self._told(group), self)
        shown = next((each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel")), None)
        if shown is not None:  # only now its size is known
            place, screen = self.mapToGlobal(self._free_place(group, shown.size())), self.screen().availableGeometry()
            right, bottom = screen.right() - shown.width(), screen.bottom() - shown.height()
            shown.move(max(screen.left(), min(place.x(), right)), max(screen.top(), min(place.y(), bottom)))

    def _free_place(self, group: int, size: QSize) -> QPoint:
        """Return the left upper corner of a room of *size* where no bar of *group* is hidden, nor what is below it."""
        plot, em = self._plot(), self.fontMetrics().height()
        own, room = self._group(plot, group), QRectF(QPointF(), size.toSizeF())
        groups = range(0 if self.is_dense() else len(self._names))
        bars = [bar.room.adjusted(0, -1.2 * em, 0, 0) for i in groups for bar in self._bars_at(plot, i)]
        for left in () if self.is_dense() else (own.right(), own.left() - room.width()):
            room.moveTo(left, plot.top())
            if plot.contains(room) and not any(room.intersects(bar) for bar in bars):
                return room.topLeft().toPoint()
        room.moveTo(own.center().x() - room.width() / 2, plot.top() - 1.2 * em - room.height())
        return room.topLeft().toPoint()

    def _bars_at(self, plot: QRectF, i: int) -> list[Bar]:
        return self._bars(self._group(plot, i), i)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._told_by_keys is not None:
            self._told_by_keys = None
            QToolTip.hideText()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.spotlight.light(None)


def align(*charts: BarChart) -> None:
    """Let the groups of *charts*, one above another, stand in line and light up together."""
    for chart in charts:
        chart._aligned = charts  # noqa: SLF001 - of the same module
        chart.share_spotlight(charts[0].spotlight)
