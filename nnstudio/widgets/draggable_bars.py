"""Bars that a hand can pull: by the mouse, or by the arrow keys."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip

from nnstudio.notation.figures import short
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.accessible import Role, announce, announce_value
from nnstudio.widgets.bar_chart import BarChart
from nnstudio.widgets.bar_layout import Series
from nnstudio.widgets.kept_picture import shows_pixels
from nnstudio.widgets.letting_go import LettingGo
from nnstudio.widgets.painting import SMALLEST_LOCK, lock_side, paint_lock
from nnstudio.widgets.reading_keys import steps_of
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import spoken

GRIP = 10.0
"""How many pixels beyond its end a bar can be taken hold of: a bar of 0 has nothing else."""
SLACK = 2.0
"""How many pixels beside it, or behind its foot, still count as the bar."""
_LOCKED = QT_TRANSLATE_NOOP("Bars", "locked")
_LOCK_HINT = QT_TRANSLATE_NOOP("Bars", "Click to hold this bar while others are pulled, or to let it go")


class Place(NamedTuple):
    """A bar: which *series*, which *group*."""

    series: int
    group: int


class DraggableBars(LettingGo, BarChart):
    """A bar chart whose bars can be pulled to another value and, where they are *lockable*, locked.

    The mouse pulls the end of a bar, and clicks below it turn its padlock. From the keyboard, ← and → go from bar to
    bar, ↑ and ↓ change it by a hundredth of the axis, Page Up and Page Down, or Shift, by a tenth, Home and End go as
    far as the owner lets them, and L turns the padlock. Escape brings a bar back that the hand has taken.
    """

    accessible_role = Role.Slider
    grabbed = Signal()
    """The hand is on a bar: what is pulled from here to `released` is one gesture."""
    released = Signal()
    pulled = Signal(int, int, float)
    """Series, group, and the value to which it was pulled; it may lie beyond the axis, or be infinite."""
    lock_turned = Signal(int, int)

    def __init__(
        self,
        name: str,
        *,
        low: float | None = 0.0,
        high: float | None = 1.0,
        least: float = 0.0,
        lockable: bool = True,
    ) -> None:
        self._lockable = lockable
        super().__init__(name, low=low, high=high, least=least)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._held: Place | None = None
        self._offset = 0.0
        self._taken_at = 0.0
        self._current = Place(0, 0)

    @property
    def current(self) -> Place:
        """The bar that the keyboard changes."""
        return Place(
            min(self._current.series, max(0, len(self._series) - 1)),
            min(self._current.group, max(0, len(self._names) - 1)),
        )

    def show_bars(self, names: Sequence[str], series: Sequence[Series]) -> None:
        """Show bars; the one that is held is let go of where it is there no more, or cannot be pulled any more."""
        super().show_bars(names, series)
        held = self._held
        if held and (held.group >= len(names) or held.series >= len(series) or series[held.series].fixed):
            self.let_go()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._grip_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif place is not None:
            self._held = self._current = place
            self._taken_at = self._value(place)
            self._offset = self._value_at(event.position().y()) - self._value(place)
            self.grabbed.emit()
            self.update()
        elif (place := self._lock_at(event.position())) is not None:
            self._current = place
            self.lock_turned.emit(*place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.let_go_without_button(event)
        if self._held is None:
            super().mouseMoveEvent(event)
            grip, lock = self._grip_at(event.position()), self._lock_at(event.position())
            if lock is not None:
                QToolTip.showText(event.globalPosition().toPoint(), spoken(_LOCK_HINT), self)
            shapes = Qt.CursorShape
            self.setCursor(
                shapes.SizeVerCursor
                if grip is not None
                else shapes.PointingHandCursor
                if lock is not None
                else shapes.ArrowCursor
            )
            return
        self.spotlight.light(self._held.group)
        self._pull(self._held, self._value_at(event.position().y()) - self._offset)

    def let_go(self) -> None:
        if self._held is not None:
            self._held = None
            self._ends = self._fitting_axis()
            self.released.emit()
            self.update()

    def _fitting_axis(self) -> tuple[float, float, float]:
        """While a bar is held the axis stands still, lest it run away under the hand."""
        return self._ends if getattr(self, "_held", None) is not None else super()._fitting_axis()

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, steps = Qt.Key(event.key()), steps_of(event, upwards=True)
        if not self._names or self.stale:
            event.ignore()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go(1 if key == Qt.Key.Key_Right else -1)
        elif key == Qt.Key.Key_Escape and self._held is not None:
            self.pulled.emit(*self._held, self._taken_at)
            self.let_go()
        elif steps is not None and not self._series[self.current.series].fixed:
            self._pull(self.current, self._value(self.current) + steps * self._hundredth())
            self._tell_group(self.current.group)
            announce_value(self)
        elif key == Qt.Key.Key_L and self._lockable and not self._series[self.current.series].fixed:
            self.lock_turned.emit(*self.current)
            announce(self, self._current_told())
        else:
            event.ignore()

    def accessible_value(self) -> str:
        """Return what the current bar is worth, with its name."""
        return self._current_told() if self._names and self._series else ""

    def adjusted_to(self) -> float:
        """Return what the current bar is worth."""
        return self._value(self.current) if self._names and self._series else 0.0

    def adjust_to(self, number: float) -> None:
        """Pull the current bar to *number*."""
        if self._names and not self.stale and not self._series[self.current.series].fixed:
            self._pull(self.current, number)

    def adjustable_within(self) -> tuple[float, float, float]:
        """Return the ends of the axis, and how far a key pulls a bar."""
        return self._ends[0], self._ends[1], self._hundredth()

    def _hundredth(self) -> float:
        return float(f"{self._ends[1] / 100:.0e}")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.spotlight.light(self.current.group)

    def _go(self, step: int) -> None:
        """Make the next bar the current one, through all series of a group and then to the next group."""
        series, group = self.current
        count = len(self._series)
        number = max(0, min(len(self._names) * count - 1, group * count + series + step))
        self._current = Place(number % count, number // count)
        self.spotlight.light(self._current.group)
        self._tell_group(self._current.group)
        announce_value(self)
        self.update()

    def _current_told(self) -> str:
        series, group = self.current
        told = f"{spoken(self._series[series].caption)}, {self._names[group]}: {short(self._value(self.current))}"
        return f"{told}, {spoken(_LOCKED)}" if group in self._series[series].locked else told

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._names or self.is_dense():
            return
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._lockable:
                self._paint_open_locks(painter, QColor(theme.quiet))
            bar = self._bar(self.current)
            if self.hasFocus() and bar is not None:
                painter.setPen(QPen(QColor(theme.focus), 2, Qt.PenStyle.DotLine))
                painter.drawRoundedRect(bar.adjusted(-2, -2, 2, 2), 3, 3)

    def _paint_open_locks(self, painter: QPainter, colour: QColor) -> None:
        """Show where bars can be locked, if they are as wide as a padlock; on paper no hand can."""
        if not shows_pixels(painter):
            return
        em, plot = self.fontMetrics().height(), self._plot()
        for group in range(len(self._names)):
            for series, _value, bar in self._bars(self._group(plot, group), group):
                if bar.width() < SMALLEST_LOCK * em:
                    return
                if group not in series.locked and not series.fixed:
                    top = QPointF(bar.center().x(), plot.bottom() + 0.1 * em)
                    paint_lock(painter, colour, top, lock_side(bar, em), icon="unlock")

    # What lies where

    def _foot(self) -> float:
        return super()._foot() + self._room_for_locks()

    def _room_for_locks(self) -> float:
        return 1.0 * self.fontMetrics().height() if self._lockable else 0.0

    def _value(self, place: Place) -> float:
        values = self._series[place.series].values
        return values[place.group] if place.group < len(values) else 0.0

    def _bar(self, place: Place) -> QRectF | None:
        """Return the rectangle of the bar at *place*."""
        series = self._series[place.series]
        return next((bar for one, _value, bar in self._bars_of(place.group) if one is series), None)

    def _bars_of(self, group: int) -> list:
        return self._bars(self._group(self._plot(), group), group)

    def _nearest(self, point: QPointF) -> Place | None:
        """Return the bar over or under *point*, or beside it in its group."""
        group = self.group_at(point.x())
        if group is None or self.is_dense() or self.stale:
            return None
        bars = self._bars_of(group)
        if not bars:
            return None
        series, _value, bar = min(bars, key=lambda one: abs(one[2].center().x() - point.x()))
        inside = abs(bar.center().x() - point.x()) <= bar.width() / 2 + SLACK
        return Place(self._series.index(series), group) if inside else None

    def _grip_at(self, point: QPointF) -> Place | None:
        """Return the bar that is taken hold of at *point*: on it, or a little beyond its end."""
        place = self._nearest(point)
        if place is None or self._series[place.series].fixed:
            return None
        bar = self._bar(place)
        if bar is None:
            return None
        value = self._value(place)
        above, below = GRIP if value >= 0 else SLACK, GRIP if value < 0 else SLACK
        return place if bar.top() - above <= point.y() <= bar.bottom() + below else None

    def _lock_at(self, point: QPointF) -> Place | None:
        """Return the bar whose padlock is turned at *point*: below it, where padlocks stand."""
        place = self._nearest(point)
        plot = self._plot()
        below = SLACK < point.y() - plot.bottom() <= self._room_for_locks()
        return place if place is not None and below and not self._series[place.series].fixed else None

    def _value_at(self, y: float) -> float:
        plot = self._plot()
        low, high, _tick = self._ends
        return low + (plot.bottom() - y) / plot.height() * (high - low)

    def _digit(self) -> int:
        """Return the power of ten that a hand can mean: a hundredth of the axis, or a little less."""
        return math.floor(math.log10(self._ends[1] / 100) + 1e-9)

    def _pull(self, place: Place, value: float) -> None:
        """Tell the *value*, rounded to what a hand can mean."""
        self.pulled.emit(*place, round(value, -self._digit()))
