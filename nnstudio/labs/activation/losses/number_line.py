"""Points on a line, any of which can be dragged, and the constant that fits them best under each loss."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.labs.activation.losses.chosen import NUMBERS, TITLES
from nnstudio.labs.activation.losses.line_painting import (
    HEIGHT,
    Axis,
    Mark,
    fitting_axis,
    paint_axis,
    paint_marks,
    paint_points,
)
from nnstudio.labs.activation.losses.problems import LARGEST
from nnstudio.labs.activation.losses.results import Fits, LossesResults
from nnstudio.notation.figures import figure, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.accessible import Role, announce_value
from nnstudio.widgets.exported import Pictured
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.focus_frame import paint_focus
from nnstudio.widgets.letting_go import LettingGo
from nnstudio.widgets.reading_keys import steps_of
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

_NAME = QT_TRANSLATE_NOOP("Activation", "Points on a line, and the constant that fits them under each loss")
_POINTS = QT_TRANSLATE_NOOP("Activation", "Points {points}; chosen: point {number}, at {x}.")


_CHOSEN = QT_TRANSLATE_NOOP("Activation", "point {number}: {x}")
_NOTHING = QT_TRANSLATE_NOOP("Activation", "There are no points yet.")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Activation",
    "Which one number stands best for all these points? Each loss has its own answer: drag a point, or choose one with "
    "↑ and ↓ and move it with ← and →, and see which answer follows.",
)


class NumberLine(Pictured, Worded, LettingGo, Fading, QWidget):
    """Drag a point, or choose one with the arrow keys Up and Down and move it with Left and Right, Page Up and Page
    Down, Home and End.

    While something is held the axis stands still; it fits anew when the hand lets go.
    """

    accessible_role = Role.Slider
    grabbed = Signal()
    moved = Signal(object)
    """The points are wanted like this: a tuple of floats, in the order that they had."""
    released = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._fits: Fits | None = None
        self._losses: tuple[str, ...] = ()
        self._axis = Axis(-2.0, 12.0, 2.0)
        self._chosen = 0
        self._hold: float | None = None
        self._taken_at = 0.0
        self.setObjectName(name)
        self.explain(_EXPLAINED, _NAME)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    @property
    def chosen(self) -> int:
        """The index of the point that the keys move."""
        return self._chosen

    def choose(self, index: int) -> None:
        """Choose another point; one that the results do not have yet is chosen when they do."""
        self._chosen = index
        self._describe()
        self.update()

    def show_results(self, results: LossesResults) -> None:
        """Show the points and fits of *results*, in the colours that the losses have in the pictures above."""
        fits, losses = results.fits, tuple(reading.loss for reading in results.readings)
        if fits is None or (fits == self._fits and losses == self._losses):
            return
        if self._fits is None:
            self._chosen = len(fits.points) - 1
        self._fits, self._losses = fits, losses
        self._chosen = min(self._chosen, len(fits.points) - 1)
        if self._hold is None:
            self._axis = fitting_axis(fits)
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(24 * em, round(HEIGHT * em))

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(9 * em, round(HEIGHT * em))

    def x_of(self, number: float) -> float:
        """Return the pixel at which *number* stands."""
        return self._axis.place(number, self.width(), self.fontMetrics().height())

    def y_of_points(self) -> float:
        """Return the pixel at whose height the points are."""
        return (HEIGHT - 1.8) * self.fontMetrics().height()

    def retranslate(self) -> None:
        self._describe()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._fits is None:
            return
        theme, em = current_theme(), float(self.fontMetrics().height())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(self.opacity)
            paint_axis(painter, theme, self._axis, self.width(), self.y_of_points(), em)
            paint_marks(painter, theme, self._marks(), self.width(), self.y_of_points(), em)
            chosen = self._chosen if self.hasFocus() or self._hold is not None else None
            places = [QPointF(self.x_of(x), self.y_of_points()) for x in self._fits.points]
            paint_points(painter, theme, places, chosen, em)
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))

    def _marks(self) -> list[Mark]:
        """Return the three fits, with what stands beside each and in which of the losses' colours."""
        marks = []
        for loss in NUMBERS:
            found = getattr(self._fits, loss)
            rank = self._losses.index(loss) if loss in self._losses else None
            text = f"{spoken(TITLES[loss])}: {figure(found.middle)}"
            marks.append(Mark(self.x_of(found.middle), self.x_of(found.low), self.x_of(found.high), text, rank))
        return marks

    def _describe(self) -> None:
        if self._fits is None:
            self.setAccessibleDescription(spoken(_NOTHING))
            return
        points = self._fits.points
        chosen = min(self._chosen, len(points) - 1)
        sentence = _POINTS.fill(points=", ".join(map(typed, points)), number=chosen + 1, x=typed(points[chosen]))
        told = [f"{spoken(TITLES[loss])}: {figure(getattr(self._fits, loss).middle)}" for loss in NUMBERS]
        self.setAccessibleDescription(f"{spoken(sentence)} {', '.join(told)}")

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._point_at(event)
        if event.button() != Qt.MouseButton.LeftButton or self.stale or index is None or self._fits is None:
            return
        self._hold = self.x_of(self._fits.points[index]) - event.position().x()
        self._taken_at = self._fits.points[index]
        self.choose(index)
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.grabbed.emit()

    def reads_at(self, place: QPointF) -> bool:  # noqa: ARG002
        """Tell that the mouse reads nothing off: it only moves points here."""
        return False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.let_go_without_button(event)
        if self._hold is None:
            near = self._point_at(event) is not None and not self.stale
            self.setCursor(Qt.CursorShape.OpenHandCursor if near else Qt.CursorShape.ArrowCursor)
            return
        self._move_to(self._axis.number(event.position().x() + self._hold, self.width(), self.fontMetrics().height()))

    def let_go(self) -> None:
        if self._hold is not None:
            self._hold = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)
            self.released.emit()
            if self._fits is not None:
                self._axis = fitting_axis(self._fits)
                self.update()

    def _point_at(self, event: QMouseEvent) -> int | None:
        """Return the point under the mouse, the chosen one first, then the nearest, the last one of several there."""
        if self._fits is None or abs(event.position().y() - self.y_of_points()) > self.fontMetrics().height():
            return None
        away = [abs(self.x_of(x) - event.position().x()) for x in self._fits.points]
        order = sorted(range(len(away)), key=lambda i: (away[i], i != self._chosen, -i))
        return order[0] if away[order[0]] <= 0.8 * self.fontMetrics().height() else None

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys, steps = event.key(), Qt.Key, steps_of(event)
        if self._fits is None or self.stale:
            super().keyPressEvent(event)
        elif key == keys.Key_Escape and self._hold is not None:
            self._move_to(self._taken_at)
            self.let_go()
        elif steps is not None:
            wanted = self._fits.points[self._chosen] + steps * self._step()
            if math.isfinite(wanted):
                self._move_to(wanted)  # also beyond the axis, which follows
            else:
                self.adjust_to(wanted)
            announce_value(self)
        elif key in (keys.Key_Up, keys.Key_Down):
            order = sorted(range(len(self._fits.points)), key=self._fits.points.__getitem__)
            place = order.index(self._chosen) + (1 if key == keys.Key_Up else -1)
            self.choose(order[min(max(place, 0), len(order) - 1)])
            announce_value(self)
        else:
            super().keyPressEvent(event)

    def accessible_value(self) -> str:
        """Return where the chosen point is, and which it is."""
        if self._fits is None:
            return ""
        return spoken(_CHOSEN.fill(number=self._chosen + 1, x=typed(self.adjusted_to())))

    def adjusted_to(self) -> float:
        """Return where the chosen point is."""
        return self._fits.points[self._chosen] if self._fits else 0.0

    def adjust_to(self, number: float) -> None:
        """Want the chosen point at *number*, or at the end of the axis that is nearest to it."""
        low, high = min(self._axis.low, self.adjusted_to()), max(self._axis.high, self.adjusted_to())
        self._move_to(min(max(number, low), high))

    def adjustable_within(self) -> tuple[float, float, float]:
        """Return the ends of the axis, and how far a key moves a point."""
        return self._axis.low, self._axis.high, self._step()

    def _step(self) -> float:
        return self._axis.unit / 20

    def _move_to(self, number: float) -> None:
        if self._fits is not None:
            points = list(self._fits.points)
            points[self._chosen] = round(min(max(number, -LARGEST), LARGEST), self._axis.digits) + 0.0
            self.moved.emit(tuple(points))
