"""f, f′ and the tangent at a point that can be dragged."""

import itertools
import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QResizeEvent

from nnstudio.labs.activation.results import Z_HIGH, Z_LOW, ActivationResults
from nnstudio.labs.activation.scene import TITLES
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.plot import Plot
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_OVERLAY_COLOURS = (1, 2, 5, 7, 6, 4, 9, 8)
"""Which of the theme's class colours the overlaid functions wear: none that already means f or f′ here."""
_TANGENT = 2.0
"""How far the tangent reaches to either side, in z."""
_MARGIN = 0.5
"""Room to the left of the curves, in z."""
_AXIS_STEPS = (1.0, 2.0, 3.0, 6.0, 10.0)


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
        self._overlays: list[tuple[pg.PlotDataItem, pg.ScatterPlotItem, pg.TextItem]] = []
        self._curve, self._slope = self.plot(antialias=True), self.plot(antialias=True, connect="finite")
        self._agreed, self._open = pg.ScatterPlotItem(), pg.ScatterPlotItem()
        self._point, self._slope_point = pg.ScatterPlotItem(), pg.ScatterPlotItem()
        self._curve_label, self._slope_label = pg.TextItem("f(z)"), pg.TextItem("f′(z)")
        for item in (self._open, self._agreed, self._point, self._slope_point, self._curve_label, self._slope_label):
            self.addItem(item)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.getAxis("bottom").setStyle(hideOverlappingLabels=False)
        self.getAxis("bottom").setTicks([[(z, f"{z:g}".replace("-", "−")) for z in range(-6, 7, 2)]])
        self._ready = True
        self.wear(self.theme)
        self.retranslate()

    def show_results(self, results: ActivationResults) -> None:
        """Draw *results*."""
        self._results = results
        z, main, curve = results.z, results.main, results.curves[0]
        self._curve.setData(curve.z, curve.value)
        self._slope.setData(curve.slope_z, curve.slope)
        self._point.setData([z], [main.value])
        self._slope_point.setData([z], [main.slope])
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
        self._scale(results)
        self._place_labels()
        self.setAccessibleDescription(f"z {figure(z)}, f(z) {figure(main.value)}, f′(z) {figure(main.slope)}")

    def set_stale(self, stale: bool) -> None:
        """Fade while this belongs to the last good scene."""
        for item in self.getPlotItem().items:
            item.setOpacity(0.45 if stale else 1.0)

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(spoken(QT_TRANSLATE_NOOP("Activation", "The function, its slope and the tangent at z")))
        if self._ready and self._results:
            self._show_overlays(self._results)

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        if not self._ready:
            return
        em = self.fontMetrics().height()
        width = em / 7
        truth, gradient, panel = QColor(theme.truth), QColor(theme.gradient), QColor(theme.panel)
        self._zero.setPen(pg.mkPen(theme.edge, width=1))
        self._guide.setPen(pg.mkPen(theme.edge, width=1, style=Qt.PenStyle.DotLine))
        self._tangent.setPen(pg.mkPen(theme.quiet, width=0.5 * width))
        self._curve.setPen(pg.mkPen(truth, width=width))
        self._slope.setPen(pg.mkPen(gradient, width=0.8 * width, dash=[5, 3]))
        _dress(self._point, "o", 0.95 * em, truth, panel)
        _dress(self._slope_point, "d", 0.75 * em, gradient, panel)
        _dress(self._agreed, "o", 0.5 * em, gradient, gradient)
        _dress(self._open, "o", 0.5 * em, panel, gradient)
        for label, colour in ((self._curve_label, truth), (self._slope_label, gradient)):
            label.setFont(self.font())
            label.setColor(colour)
        for i, (line, point, label) in enumerate(self._overlays):
            colour = QColor(theme.classes[_OVERLAY_COLOURS[i % len(_OVERLAY_COLOURS)]])
            line.setPen(pg.mkPen(colour, width=0.7 * width))
            _dress(point, "s", 0.55 * em, colour, panel)
            label.setFont(self.font())
            label.setColor(colour)
        if self._results:
            self._scale(self._results)
            self._place_labels()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._ready and self._results:
            self._scale(self._results)
            self._place_labels()

    def _show_overlays(self, results: ActivationResults) -> None:
        """Draw all functions but the first; items are reused, as making new ones leaks."""
        count = len(results.curves) - 1
        if count > len(self._overlays):
            while count > len(self._overlays):
                items = self.plot(antialias=True), pg.ScatterPlotItem(), pg.TextItem()
                for item in items[1:]:
                    self.addItem(item)
                for item in items[:2]:
                    item.setZValue(-1)  # below f and its point
                self._overlays.append(items)
            self.wear(self.theme)
        for i, items in enumerate(self._overlays):
            for item in items:
                item.setVisible(i < count)
            if i < count:
                line, point, label = items
                curve, reading = results.curves[i + 1], results.readings[i + 1]
                line.setData(curve.z, curve.value)
                point.setData([results.z], [reading.value])
                label.setText(spoken(TITLES[curve.function]))

    def _scale(self, results: ActivationResults) -> None:
        """Leave room for the labels behind the ends of the curves; up and down the axis grows in steps."""
        values = np.concatenate([results.curves[0].slope, *(curve.value for curve in results.curves)])
        top, bottom = (_stepped_up(float(size)) for size in (np.nanmax(values), -np.nanmin(values)))
        labels = [self._curve_label, self._slope_label, *(items[2] for items in self._overlays if items[2].isVisible())]
        room = max(label.boundingRect().width() for label in labels) + 0.3 * self.fontMetrics().height()
        width = max(self.getViewBox().width(), room + 1.0)
        reach = (Z_HIGH - Z_LOW + _MARGIN) * room / (width - room)
        rim = 0.1 * max(top, bottom)
        self.setRange(xRange=(Z_LOW - _MARGIN, Z_HIGH + reach), yRange=(-bottom - rim, top + rim), padding=0)

    def _place_labels(self) -> None:
        """Put each label behind the end of its curve, and labels that would cover one another apart."""
        if self._results is None:
            return
        main, others = self._results.curves[0], self._results.curves[1:]
        ends = [(float(main.value[-1]), self._curve_label), (float(main.slope[-1]), self._slope_label)]
        ends += [
            (float(curve.value[-1]), label)
            for curve, (_line, _point, label) in zip(others, self._overlays, strict=False)
        ]
        _pixel_width, pixel_height = self.getViewBox().viewPixelSize()
        distance = 1.15 * self.fontMetrics().height() * pixel_height
        _x, (low, high) = self.viewRange()
        within = low + distance / 2, high - distance / 2
        heights = _spread([height for height, _label in ends], distance, within)
        for height, (_end, label) in zip(heights, ends, strict=True):
            label.setAnchor((0, 0.5))
            label.setPos(Z_HIGH, height)

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


def _dress(points: pg.ScatterPlotItem, symbol: str, size: float, fill: QColor, rim: QColor) -> None:
    points.setSymbol(symbol)
    points.setSize(size)
    points.setBrush(pg.mkBrush(fill))
    points.setPen(pg.mkPen(rim, width=2))


def _stepped_up(size: float) -> float:
    """Return the next of … 1, 2, 3, 6, 10 … from *size* up; 0 where there is nothing on that side."""
    if size <= 1e-9:
        return 0.0
    power = 10.0 ** max(0, math.floor(math.log10(size)))
    return power * next(step for step in _AXIS_STEPS if size <= step * power * (1 + 1e-9))


def _spread(heights: list[float], distance: float, within: tuple[float, float]) -> list[float]:
    """Return *heights* moved apart until they lie some *distance* from one another, none of them beyond *within*."""
    spread = list(heights)
    order = sorted(range(len(heights)), key=heights.__getitem__)
    for _ in range(8 * len(heights)):
        for below, above in itertools.pairwise(order):
            overlap = max(0.0, distance - (spread[above] - spread[below]))
            spread[below] -= overlap / 2
            spread[above] += overlap / 2
        spread = [min(max(height, within[0]), within[1]) for height in spread]
    return spread
