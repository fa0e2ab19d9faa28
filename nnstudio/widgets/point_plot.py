"""Lines, and a point over their axis that a hand drags along."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from nnstudio.notation.figures import typed
from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.accessible import Role, announce_value
from nnstudio.widgets.letting_go import LettingGo
from nnstudio.widgets.line_plot import LinePlot
from nnstudio.widgets.reading_keys import steps_of


class PointPlot(LettingGo, LinePlot):
    """Press anywhere between the ends of the lines, from *low* to *high*, and drag: `moved` tells where the hand is.

    Taken by its point, the point does not jump to the hand. What is told is rounded to so many *digits*. Escape brings
    back the point that the hand has taken. The arrow keys move the point by a step, with Shift or by Page Up and Page
    Down by ten, Home and End to the ends; with Ctrl they leave it there, and read along the axis as the mouse does.
    """

    accessible_role = Role.Slider
    grabbed = Signal()
    moved = Signal(float)
    """The point is wanted at this x."""
    released = Signal()

    def __init__(
        self, name: str, x: Sentence, y: Sentence, described: Sentence, *, low: float, high: float, digits: int = 2
    ) -> None:
        self._digits = digits
        self._point: QPointF | None = None
        self._hold: float | None = None
        self._taken_at: float | None = None
        super().__init__(name, x, y, described, low=low, high=high)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_point(self, x: float, y: float) -> None:
        """Say where the point is that a hand can take, and lead the eye there."""
        self._point = QPointF(x, y)
        self.guide_to(x)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = self.x_at(event)
        if event.button() != Qt.MouseButton.LeftButton or self.stale or x is None:
            return
        held = self._point if self._is_on_point(event) else None
        self._hold = held.x() - self.view_at(event).x() if held else 0.0
        self._taken_at = self._point.x() if self._point else None
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._read_at = None
        self.hovered.emit(None)
        self.grabbed.emit()
        if held is None:
            self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.let_go_without_button(event)
        x = self.x_at(event)
        if self._hold is not None:
            self._drag(event)
            return
        self._read_at = None
        near = Qt.CursorShape.OpenHandCursor if self._is_on_point(event) else Qt.CursorShape.CrossCursor
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor if x is None else near)
        self.hovered.emit(x)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = steps_of(event)
        if event.key() == Qt.Key.Key_Escape and self._hold is not None:
            if self._taken_at is not None:
                self.moved.emit(self._taken_at)
            self.let_go()
        elif steps is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif self._point is not None and not self.stale and self._hold is None:
            self.stop_reading()
            self.adjust_to(self.stepped(self._point.x(), steps))
            announce_value(self)

    def stepped(self, x: float, steps: float) -> float:
        """Return the place that lies so many *steps* of a key beside *x*, ∞ far beyond an end."""
        step = self.read_step()
        return x + steps * step if abs(steps) > 1 else round(x / step + steps) * step

    def read_from(self) -> float:
        return self._point.x() if self._point is not None else super().read_from()

    def accessible_value(self) -> str:
        """Return where the point is."""
        return typed(round(self._point.x(), self._digits)) if self._point is not None else ""

    def adjusted_to(self) -> float:
        """Return where the point is."""
        return self._point.x() if self._point is not None else self.low

    def adjust_to(self, number: float) -> None:
        """Want the point at *number*, or at the end of the lines that is nearest to it."""
        self.moved.emit(round(min(max(number, self.low), self.high), self._digits))

    def adjustable_within(self) -> tuple[float, float, float]:
        """Return the ends of the lines, and how far a key moves the point."""
        return self.low, self.high, self.read_step()

    def let_go(self) -> None:
        if self._hold is not None:
            self._hold = None
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            self.released.emit()

    def x_at(self, event: QMouseEvent) -> float | None:
        """Return the x under the mouse, rounded; None where no line is drawn."""
        x = self.view_at(event).x()
        return round(x, self._digits) if self.is_inside(event) and self.low <= x <= self.high else None

    def _drag(self, event: QMouseEvent) -> None:
        x = self.view_at(event).x() + (self._hold or 0.0)
        self.moved.emit(round(min(max(x, self.low), self.high), self._digits))

    def _is_on_point(self, event: QMouseEvent) -> bool:
        return self._point is not None and self.is_on(self._point, event)
