"""p(x) and q(x), which a hand can take at their points and move sideways."""

import math

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent

from nnstudio.engine.densities import Density
from nnstudio.labs.entropy.densities.aligned_plot import AlignedPlot
from nnstudio.labs.entropy.densities.families import handle
from nnstudio.labs.entropy.densities.named_curve import NamedCurve, Points
from nnstudio.labs.entropy.densities.results import DensitiesResults
from nnstudio.labs.entropy.scene import Side
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.accessible import Role, announce_value
from nnstudio.widgets.halo import Halo
from nnstudio.widgets.letting_go import LettingGo
from nnstudio.widgets.reading_keys import steps_of
from nnstudio.widgets.steps import stepped_up
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_STEPS = (1, 2, 3, 4, 6, 8)
_HEADROOM, _FOOT = 1.16, 0.02
"""How far the y axis reaches above its last step and below 0, in parts of that."""


_EXPLAINED = QT_TRANSLATE_NOOP(
    "Entropy",
    "How thickly the probability lies at each x: p is the truth, the dashed q is believed. Drag either by its point, "
    "or choose one with ↑ and ↓ and move it with ← and →; with Ctrl these read the curves.",
)
_TOLD = QT_TRANSLATE_NOOP(
    "Entropy",
    "x from {low} to {high}; p has the mean {mean_p} and rises to {peak_p}, q has the mean {mean_q} and rises to "
    "{peak_q}.",
)
_NOTHING = QT_TRANSLATE_NOOP("Entropy", "There are no curves yet.")


class DensityPlot(LettingGo, AlignedPlot):
    """The upper picture: truth as a plain line, belief as a dashed one.

    The keys move the one of the two that ↑ and ↓ have chosen.
    """

    accessible_role = Role.Slider
    grabbed = Signal()
    moved = Signal(str, float)
    """The density of this side is wanted with its point at this x."""
    released = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(
            name,
            QT_TRANSLATE_NOOP("Entropy", "p(x) and q(x), probability per unit of x"),
            QT_TRANSLATE_NOOP("Entropy", "The densities p and q"),
        )
        self._curves: dict[Side, NamedCurve] = {
            "q": NamedCurve(self, "q(x)", "s", 0),
            "p": NamedCurve(self, "p(x)", "o", 1),
        }
        self._held: Side | None = None
        self._hold = 0.0
        self._taken_at = 0.0
        self._chosen: Side = "p"
        self._halo = Halo(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.explain(_EXPLAINED)
        self.make_ready()

    def show_results(self, results: DensitiesResults) -> None:
        """Draw *results*."""
        self.results = results
        curves = results.curves
        for side, density, y in (("p", results.p, curves.p), ("q", results.q, curves.q)):
            self._curves[side].show(Points(curves.x, y), _point(density))
        self.lay_out()
        self._show_chosen()
        self._describe()

    def _describe(self) -> None:
        """Say for both densities where their means lie and how high they are."""
        if self.results is None:
            self.setAccessibleDescription(spoken(_NOTHING))
            return
        results, axis = self.results, self.results.curves.axis
        told = _TOLD.fill(
            low=figure(axis.low),
            high=figure(axis.high),
            mean_p=figure(results.p.mean_from(0.0)),
            peak_p=figure(results.p.peak),
            mean_q=figure(results.q.mean_from(0.0)),
            peak_q=figure(results.q.peak),
        )
        self.setAccessibleDescription(spoken(told))

    def retranslate(self) -> None:
        super().retranslate()
        if self._ready:
            self._describe()

    def wear(self, theme: Theme) -> None:
        if self._ready:
            self._halo.wear(theme, self.fontMetrics().height())
            em, font = self.fontMetrics().height(), self.font()
            truth = pg.mkPen(QColor(theme.truth), width=em / 8)
            belief = pg.mkPen(QColor(theme.prediction), width=em / 8, dash=[5, 2.5])
            self._curves["p"].wear(truth, theme.truth_text, theme.panel, font, 0.75 * em)
            self._curves["q"].wear(belief, theme.prediction_text, theme.panel, font, 0.65 * em)
        super().wear(theme)

    def lay_out(self) -> None:
        if self.results is None:
            return
        results = self.results
        top = stepped_up(max(results.p.peak, results.q.peak), _STEPS)
        axis = results.curves.axis
        self.set_axes(axis, -_FOOT * top, _HEADROOM * top, results.ruled_out)
        pixel = self.getViewBox().viewPixelSize()
        within = QRectF(axis.low, 0.0, axis.high - axis.low, _HEADROOM * top)
        p, q = self._curves["p"], self._curves["q"]
        p_is_left = results.p.mean_from(0.0) <= results.q.mean_from(0.0)
        p.put_name([q.points], within, pixel, left=p_is_left)
        q.put_name([p.points], within, pixel, left=not p_is_left)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        side = self._side_at(event)
        if event.button() != Qt.MouseButton.LeftButton or side is None:
            return
        point = self._curves[side].handle
        self._held, self._hold = side, (point.x() if point else 0.0) - self.view_at(event).x()
        self._chosen, self._taken_at = side, point.x() if point else 0.0
        self._show_chosen()
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.hovered.emit(None)
        self.grabbed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.let_go_without_button(event)
        if self._held is None:
            over = self._side_at(event) is not None
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.CrossCursor)
            super().mouseMoveEvent(event)
        elif self.results:
            axis = self.results.curves.axis
            x = min(max(self.view_at(event).x() + self._hold, axis.low), axis.high)
            self.moved.emit(self._held, _to_the_pixel(x, self.getViewBox().viewPixelSize()[0]))

    def let_go(self) -> None:
        if self._held is not None:
            self._held = None
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            self.released.emit()

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps, key = steps_of(event), event.key()
        point = self._curves[self._chosen].handle
        if key == Qt.Key.Key_Escape and self._held is not None:
            self.moved.emit(self._held, self._taken_at)
            self.let_go()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._chosen = "p" if key == Qt.Key.Key_Up else "q"
            self._show_chosen()
            announce_value(self)
        elif steps is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier or point is None:
            super().keyPressEvent(event)
        elif not self.stale and self._held is None:
            self.stop_reading()
            self.adjust_to(point.x() + steps * self.read_step())
            announce_value(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_chosen()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Draw a ring around the point that the keys move."""
        point = self._curves[self._chosen].handle
        self._halo.show_around((point.x(), point.y()) if point is not None and self.hasFocus() else None)

    def accessible_value(self) -> str:
        """Return where the point is that the keys move, and whose it is."""
        point = self._curves[self._chosen].handle
        return f"{self._chosen}: {figure(point.x())}" if point is not None else self._chosen

    def adjusted_to(self) -> float:
        """Return where the point is that the keys move."""
        point = self._curves[self._chosen].handle
        return point.x() if point is not None else 0.0

    def adjust_to(self, number: float) -> None:
        """Want that point at *number*, or at the end of the axis that is nearest to it."""
        low, high = self.readable()
        pixel = self.getViewBox().viewPixelSize()[0]
        self.moved.emit(self._chosen, _to_the_pixel(min(max(number, low), high), pixel))

    def adjustable_within(self) -> tuple[float, float, float]:
        """Return the ends of the axis, and how far a key moves a point."""
        return *self.readable(), self.read_step()

    def _side_at(self, event: QMouseEvent) -> Side | None:
        """Return whose point is under the mouse and can be moved; the one that is drawn above first."""
        if self.stale:
            return None
        for side in ("p", "q"):
            point = self._curves[side].handle
            if point is not None and self.is_on(point, event):
                return side
        return None


def _point(density: Density) -> QPointF | None:
    x = handle(density)
    return None if x is None else QPointF(x, density.peak)


def _to_the_pixel(x: float, pixel: float) -> float:
    """Round *x* to the digits that a hand can choose."""
    return round(x, -math.floor(math.log10(pixel))) + 0.0
