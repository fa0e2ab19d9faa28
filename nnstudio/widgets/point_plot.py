"""Lines, and a point over their axis that a hand drags along."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.letting_go import LettingGo
from nnstudio.widgets.line_plot import LinePlot


class PointPlot(LettingGo, LinePlot):
    """Press anywhere between the ends of the lines, from *low* to *high*, and drag: `moved` tells where the hand is.

    Taken by its point, the point does not jump to the hand. What is told is rounded to so many *digits*.
    """

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
        super().__init__(name, x, y, described, low=low, high=high)

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
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
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
        near = Qt.CursorShape.OpenHandCursor if self._is_on_point(event) else Qt.CursorShape.CrossCursor
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor if x is None else near)
        self.hovered.emit(x)

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
