"""f, f′ and the tangent at a point that can be dragged."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPen, QResizeEvent

from nnstudio.labs.activation.named_line import NamedLine, dress, free_place, spread
from nnstudio.labs.activation.results import Z_HIGH, Z_LOW, ActivationResults
from nnstudio.labs.activation_names import NAMES
from nnstudio.notation.figures import MINUS, figure, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.plot import Plot
from nnstudio.widgets.steps import stepped_up
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_TANH_OF_SIGMOID = "2σ(2z)−1"
_SLOPE_OF_TANGENT = QT_TRANSLATE_NOOP("Activation", "tangent, slope {slope}")
_OVERLAY_COLOURS = (1, 2, 5, 7, 6, 4, 9, 8)
"""Which of the theme's class colours the overlaid functions wear: none that already means f or f′ here."""
_DASHES = (6.0, 2.0, 1.0, 2.0)
_TANGENT = 2.0
"""How far the tangent reaches to either side, in z."""
_MARGIN = 0.5
"""Room to the left of the curves, in z."""
_AXIS_STEPS = (1, 2, 3, 6)


class CurvePlot(Plot):
    """The picture of the Activation Explorer. Press anywhere in it and drag: the point follows."""

    grabbed = Signal()
    moved = Signal(float)
    """The hand is at this z."""
    released = Signal()
    hovered = Signal(object)
    """The mouse is over this sample of the curves; None once it has left."""

    def __init__(self, name: str) -> None:
        self._ready = False
        super().__init__(
            name,
            QT_TRANSLATE_NOOP("Activation", "z, the weighted sum"),
            QT_TRANSLATE_NOOP("Activation", "f(z) and f′(z)"),
        )
        self._results: ActivationResults | None = None
        self._hold: float | None = None
        self._zero = self.addLine(y=0.0)
        self._guide = self.addLine(x=0.0)
        self._tangent = self.plot(antialias=True)
        for item, depth in ((self._zero, -4), (self._guide, -3), (self._tangent, -2)):
            item.setZValue(depth)
        self._tangent_name = pg.TextItem(anchor=(0, 0))
        self._slope, self._curve = NamedLine(self, sampled=False), NamedLine(self, sampled=False)
        self._overlays: list[NamedLine] = []
        self._identity = NamedLine(self, depth=2)
        self._agreed, self._open = pg.ScatterPlotItem(), pg.ScatterPlotItem()
        for item, depth in ((self._open, 12), (self._agreed, 12), (self._tangent_name, 0)):
            self.addItem(item)
            item.setZValue(depth)
        for line, depth in ((self._curve, 13), (self._slope, 14)):
            line.point.setZValue(depth)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.getAxis("bottom").setStyle(hideOverlappingLabels=False)
        self.getAxis("bottom").setTicks([[(z, typed(z)) for z in range(-6, 7, 2)]])
        self._ready = True
        self.wear(self.theme)
        self.retranslate()

    def show_results(self, results: ActivationResults) -> None:
        """Draw *results*."""
        self._results = results
        z, main, curve = results.z, results.main, results.curves[0]
        name = NAMES[main.function]
        self._curve.show(f"{name}(z)", curve.z, curve.value, (z, main.value))
        self._slope.show(f"{name}′(z)", curve.slope_z, curve.slope, (z, main.slope))
        self._guide.setValue(z)
        ends = np.clip([z - _TANGENT, z + _TANGENT], Z_LOW, Z_HIGH)
        self._tangent.setData(ends, main.value + main.slope * (ends - z))
        self._agreed.setData([kink.z for kink in results.kinks], [kink.slope for kink in results.kinks])
        left_open = [
            (kink.z, slope)
            for kink in results.kinks
            for slope in (kink.slope_before, kink.slope_behind)
            if slope != kink.slope
        ]
        self._open.setData([at for at, _slope in left_open], [slope for _at, slope in left_open])
        self._show_overlays(results)
        self._name_tangent(results)
        self._lay_out(results)
        self.setAccessibleDescription(f"z {figure(z)}, f(z) {figure(main.value)}, f′(z) {figure(main.slope)}")

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(spoken(QT_TRANSLATE_NOOP("Activation", "The function, its slope and the tangent at z")))
        if self._ready and self._results:
            self._name_tangent(self._results)
            self._lay_out(self._results)

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        if not self._ready:
            return
        em, font = self.fontMetrics().height(), self.font()
        width = em / 7
        truth, gradient, panel = QColor(theme.truth), QColor(theme.gradient), QColor(theme.panel)
        self._zero.setPen(pg.mkPen(theme.edge, width=1))
        self._guide.setPen(pg.mkPen(theme.edge, width=1, style=Qt.PenStyle.DotLine))
        self._tangent.setPen(pg.mkPen(theme.quiet, width=1.5 * em / 19))  # 1.5 px at 100 %
        self._tangent_name.setFont(font)
        self._tangent_name.setColor(theme.quiet)
        self._curve.wear(pg.mkPen(truth, width=width), theme.truth_text, font)
        self._slope.wear(pg.mkPen(gradient, width=0.8 * width, dash=[5, 3]), theme.gradient_text, font)
        dress(self._curve.point, "o", 0.95 * em, truth, panel)
        dress(self._slope.point, "d", 0.75 * em, gradient, panel)
        dress(self._agreed, "o", 0.5 * em, gradient, gradient)
        dress(self._open, "o", 0.5 * em, panel, gradient)
        for i, overlay in enumerate(self._overlays):
            colour = QColor(theme.classes[_OVERLAY_COLOURS[i % len(_OVERLAY_COLOURS)]])
            pen = pg.mkPen(colour, width=0.8 * width, dash=_DASHES)
            pen.setDashOffset(3.0 * i)  # where two lie on one another, one shows in the gaps of the other
            overlay.wear(pen, theme.text, font)
            dress(overlay.point, "s", 0.55 * em, colour, panel)
        self._identity.wear(self._pen_of_identity(theme, width), theme.text, font)
        if self._results:
            self._lay_out(self._results)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._ready and self._results:
            self._lay_out(self._results)

    def _pen_of_identity(self, theme: Theme, width: float) -> QPen:
        """Dots in the colour of the sigmoid, of which tanh is made."""
        above = bool(self._results) and self._results.main.function == "sigmoid"
        pen = pg.mkPen(theme.truth if above else theme.classes[_OVERLAY_COLOURS[0]], width=1.5 * width, dash=[0.1, 2.4])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen

    def _show_overlays(self, results: ActivationResults) -> None:
        """Draw all functions but the first, above it; lines are reused, as making new ones leaks."""
        count = len(results.curves) - 1
        if count > len(self._overlays):
            self._overlays += [NamedLine(self, depth=1) for _ in range(count - len(self._overlays))]
            self.wear(self.theme)
        for overlay in self._overlays[count:]:
            overlay.set_visible(False)
        for overlay, curve, reading in zip(self._overlays, results.curves[1:], results.readings[1:], strict=False):
            overlay.show(f"{NAMES[curve.function]}(z)", curve.z, curve.value, (results.z, reading.value))
        if results.tanh_of_sigmoid is None:
            self._identity.set_visible(False)
        else:
            em = self.fontMetrics().height()
            self._identity.wear(self._pen_of_identity(self.theme, em / 7), self.theme.text, self.font())
            self._identity.show(_TANH_OF_SIGMOID, results.curves[0].z, results.tanh_of_sigmoid)

    def _lines(self) -> list[NamedLine]:
        """Return all lines that are drawn, the first two those of f and f′."""
        return [line for line in (self._curve, self._slope, *self._overlays, self._identity) if line.visible]

    def _points(self) -> list[tuple[np.ndarray, np.ndarray]]:
        return [line.point.getData() for line in self._lines() if line is not self._identity]

    def _name_tangent(self, results: ActivationResults) -> None:
        self._tangent_name.setText(spoken(_SLOPE_OF_TANGENT.fill(slope=_short(results.main.slope))))

    def _lay_out(self, results: ActivationResults) -> None:
        """Leave room for the names behind the ends of the lines, and put them there."""
        em = self.fontMetrics().height()
        values = np.concatenate([results.curves[0].slope, *(curve.value for curve in results.curves)])
        top, bottom = (_end_of_axis(float(size)) for size in (np.nanmax(values), -np.nanmin(values)))
        room = max(line.room(em) for line in self._lines()) + 0.3 * em
        width = max(self.getViewBox().width(), room + 1.0)
        reach = (Z_HIGH - Z_LOW + _MARGIN) * room / (width - room)
        rim = 0.1 * max(top, bottom)
        self.setRange(xRange=(Z_LOW - _MARGIN, Z_HIGH + reach), yRange=(-bottom - rim, top + rim), padding=0)
        self._place_names()
        self._place_name_of_tangent()

    def _place_names(self) -> None:
        """Put each name behind the end of its line, and names that would cover one another apart."""
        lines = self._lines()
        pixel_width, pixel_height = self.getViewBox().viewPixelSize()
        em = self.fontMetrics().height()
        distance = 1.15 * em * pixel_height
        _x, (low, high) = self.viewRange()
        ends = [float(line.points[1][-1]) for line in lines]
        heights = spread(ends, distance, (low + distance / 2, high - distance / 2))
        for line, height in zip(lines, heights, strict=True):
            line.put_name(Z_HIGH, height, em * pixel_width)

    def _place_name_of_tangent(self) -> None:
        """Put the name of the tangent near that end where nothing is in its way; nowhere, if there is no such."""
        (z0, z1), (y0, y1) = self._tangent.getData()
        (left, right), (low, high) = self.viewRange()
        across, up = self.getViewBox().viewPixelSize()
        em = self.fontMetrics().height()
        if z1 <= z0:  # the point lies outside the picture
            self._tangent_name.hide()
            return
        slope = (y1 - y0) / (z1 - z0)
        if slope > 0:  # no further than the picture reaches
            z0, z1 = max(z0, z0 + (low - y0) / slope), min(z1, z1 - (y1 - high) / slope)
            y0, y1 = max(y0, low), min(y1, high)
        box = self._tangent_name.boundingRect()
        hand = 0.5 * em * np.array([[-across, 0, across], [-up, 0, up]])  # half the width of a point
        drawn = [line.points for line in self._lines()]
        drawn += [(at[0] + hand[0], value[0] + hand[1]) for at, value in self._points()]
        behind = np.repeat(np.linspace(Z_HIGH, right, 20), 3)  # there stand the names of the lines
        drawn += [(behind, line.name.y() + np.resize(hand[1], behind.size)) for line in self._lines()]
        place = free_place(
            (QPointF(z0, y0), QPointF(z1, y1)),
            (box.width() * across, box.height() * up),
            QRectF(left, low, right - left, high - low),
            drawn,
        )
        self._tangent_name.setVisible(place is not None)
        if place is not None:
            self._tangent_name.setPos(place.left(), place.bottom())  # up is down in a QRectF

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        z = self._z_at(event)
        if event.button() != Qt.MouseButton.LeftButton or z is None or self._results is None:
            return
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.grabbed.emit()
        if self._is_on_point(event):
            self._hold = self._results.z - z  # the point does not jump into the middle of the hand that takes it
        else:
            self._hold = 0.0
            self._drag(z)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        z = self._z_at(event)
        if self._hold is not None:
            self._drag(self._view(event).x())
        else:
            near = Qt.CursorShape.OpenHandCursor if self._is_on_point(event) else Qt.CursorShape.CrossCursor
            self.viewport().setCursor(Qt.CursorShape.ArrowCursor if z is None else near)
        self.hovered.emit(z if self._hold is None else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._hold is not None:
            self._hold = None
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            self.released.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(None)

    def _drag(self, z: float) -> None:
        self.moved.emit(round(min(max(z + (self._hold or 0.0), Z_LOW), Z_HIGH), 2))

    def _view(self, event: QMouseEvent) -> QPointF:
        return self.getViewBox().mapSceneToView(self.mapToScene(event.position().toPoint()))

    def _z_at(self, event: QMouseEvent) -> float | None:
        """Return the z under the mouse; None where no curve is drawn."""
        at = self._view(event)
        inside = self.getViewBox().sceneBoundingRect().contains(self.mapToScene(event.position().toPoint()))
        return round(at.x(), 2) if inside and Z_LOW <= at.x() <= Z_HIGH else None

    def _is_on_point(self, event: QMouseEvent) -> bool:
        if self._results is None:
            return False
        point = self.getViewBox().mapViewToScene(QPointF(self._results.z, self._results.main.value))
        away = self.mapFromScene(point) - event.position().toPoint()
        return math.hypot(away.x(), away.y()) <= self.fontMetrics().height()


def _short(slope: float) -> str:
    """Write *slope* with two digits: the panel beside has more."""
    return f"{slope:#.2g}".replace("-", MINUS) if abs(slope) >= 1e-4 else figure(slope)


def _end_of_axis(size: float) -> float:
    """Return where the axis ends on the side on which the curves reach as far as *size*; 0 if they do not go there."""
    return max(1.0, stepped_up(size, _AXIS_STEPS)) if size > 1e-9 else 0.0
