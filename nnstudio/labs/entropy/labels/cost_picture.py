"""What an answer costs on average, drawn as a curve over the belief."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen, QResizeEvent

from nnstudio.labs.entropy.labels.results import BELIEFS, LabelsResults
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.units import unit
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.plot import Plot
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

TOP = 3.0
"""The axis ends at so many bits whatever is set, in the unit of the base: what costs more stands at its edge."""
_NAME = QT_TRANSLATE_NOOP("Entropy", "Binary cross-entropy over the believed probability of yes; drag to change it")
_HEIGHT = QT_TRANSLATE_NOOP("Entropy", "Binary cross-entropy H(p₀,q₀), in {unit}")
_HEIGHT_OF_NONE = QT_TRANSLATE_NOOP("Entropy", "Binary cross-entropy H(p₀,q₀)")
"""While nothing was computed there is no unit either."""
_TOLD = QT_TRANSLATE_NOOP(
    "Entropy", "At q₀ = {q} it is {cost} {unit}; its least, at q₀ = p₀, is H(p₀) = {least} {unit}"
)
_TOLD_UPSIDE_DOWN = QT_TRANSLATE_NOOP(
    "Entropy", "At q₀ = {q} it is {cost} {unit}; its greatest, at q₀ = p₀, is H(p₀) = {least} {unit}"
)
_MARGIN = 0.035
"""Room beside 0 and 1, for the points that stand there."""


class CostPicture(Plot):
    """H(p₀,q) over q. A diamond stands at q₀; beside it H(p₀), which nobody is spared, and D on top of that.

    A cost beyond the axis is a triangle at its far edge, with its figure. In a base below 1 no cost is positive, and
    the picture stands on its head.
    """

    def __init__(self, name: str) -> None:
        self._ready = False
        super().__init__(name, QT_TRANSLATE_NOOP("Entropy", "q₀, the believed probability of yes"), _HEIGHT_OF_NONE)
        self._told = _TOLD.fill(q="–", cost="–", least="–", unit="")
        self._places: dict[str, tuple[float, float]] = {}
        self._scene: EntropyScene | None = None
        self._results: LabelsResults | None = None
        self._curve, self._level, self._height = (self.plot(antialias=True) for _ in range(3))
        self._least, self._excess = self.plot(), self.plot()
        self._minimum, self._point = pg.ScatterPlotItem(symbol="o"), pg.ScatterPlotItem()
        self._names = {key: pg.TextItem(text) for key, text in (("p", "p₀"), ("q", "q₀"), ("h", "H(p₀)"), ("d", "D"))}
        items = (self._minimum, self._point, *self._names.values())
        for item in items:
            self.addItem(item, ignoreBounds=True)
        order = (self._level, self._height, self._least, self._excess, self._curve, *items)
        for depth, item in enumerate(order):
            item.setZValue(depth)
        self.setXRange(-_MARGIN, 1.0 + _MARGIN, padding=0)
        self.getAxis("bottom").setTicks([[(x, f"{x:g}") for x in (0, 0.25, 0.5, 0.75, 1)]])
        self.setMouseTracking(True)
        self._ready = True
        self.wear(self.theme)

    def show_results(self, scene: EntropyScene, results: LabelsResults) -> None:
        """Draw the curve of the scene's p₀ with q₀ on it."""
        self._scene, self._results = scene, results
        units, cost, least = unit(scene.base), results.binary_cross_entropy, results.binary_entropy
        told = _TOLD if scene.base > 1 else _TOLD_UPSIDE_DOWN
        self._told = told.fill(q=figure(scene.q0), cost=figure(cost), least=figure(least), unit=units)
        if self._y != _HEIGHT.fill(unit=units):
            self._y = _HEIGHT.fill(unit=units)
            super().retranslate()
        self._describe()
        self._draw()

    def retranslate(self) -> None:
        super().retranslate()
        if self._ready:
            self.setAccessibleName(spoken(_NAME))
            self._describe()

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        if not self._ready:
            return
        em = self.fontMetrics().height()
        self._curve.setPen(pg.mkPen(theme.text, width=em / 9))
        self._level.setPen(pg.mkPen(theme.truth, width=1, style=Qt.PenStyle.DashLine))
        self._height.setPen(pg.mkPen(theme.quiet, width=1))
        self._least.setPen(_thick(theme.truth, em))
        self._excess.setPen(_thick(theme.trouble, em))
        for points, size, colour in ((self._minimum, 0.7, theme.truth), (self._point, 0.95, theme.prediction)):
            points.setSize(size * em)
            points.setBrush(pg.mkBrush(colour))
            points.setPen(pg.mkPen(theme.panel, width=2))
        for key, colour in (
            ("p", theme.truth_text),
            ("q", theme.prediction_text),
            ("h", theme.truth_text),
            ("d", theme.trouble_text),
        ):
            self._names[key].setColor(QColor(colour))
            self._names[key].setFont(self.font())
        self._draw()

    def place_of(self, field: str) -> tuple[float, float] | None:
        """Return where the point of ``"p0"`` or ``"q0"`` is drawn."""
        return self._places.get(field)

    def _describe(self) -> None:
        self.setAccessibleDescription(spoken(self._told))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._ready:
            self._draw()

    def _draw(self) -> None:
        if self._scene is None or self._results is None:
            return
        cost, least = self._results.binary_cross_entropy, self._results.binary_entropy
        top = TOP * math.log(2.0) / math.log(self._scene.base)
        em = self.fontMetrics().height()
        # Below 0 a name has to fit, above the end of the axis half a point.
        rim, foot = 0.7 * em, 1.5 * em
        pixel = top / max(self.getViewBox().height() - rim - foot, 1.0)
        self.setYRange(*sorted((-foot * pixel, top + rim * pixel)), padding=0)
        far = 4.0 * abs(top)  # ∞ has no place, but beyond the edge it is the same to the eye
        self._curve.setData(BELIEFS, np.clip(self._results.curve, -far, far))
        self._level.setData([0.0, 1.0], [least, least])
        self._minimum.setData([self._scene.p0], [least])
        beyond = abs(cost) > abs(top)
        height = top if beyond else cost
        self._point.setData([self._scene.q0], [height])
        self._places = {"p0": (self._scene.p0, least), "q0": (self._scene.q0, height)}
        upwards = "t1" if top > 0 else "t"  # pyqtgraph's names for triangles that point up and down
        self._point.setSymbol(upwards if beyond else "d")
        letter = (em * self.getViewBox().viewPixelSize()[0], em * pixel)
        side = self._measure(height, letter, beyond=beyond)
        self._name_points(height, letter, side if beyond else None)

    def _measure(self, height: float, letter: tuple[float, float], *, beyond: bool) -> float:
        """Draw H(p₀) and D beside the point, as a measure is drawn, and name them; return on which side: 1 or −1.

        *letter* is how wide and high one is on the axes; below base 1 the height is negative, as the picture stands on
        its head.
        """
        assert self._scene is not None  # noqa: S101 - only called by `_draw`
        assert self._results is not None  # noqa: S101
        p, q, least = self._scene.p0, self._scene.q0, self._results.binary_entropy
        wide, high = letter
        # On the side away from the minimum the curve is above the measure; at the ends there is no room on that side.
        side = 1.0 if q >= p else -1.0
        if not 0.0 < q + 3.0 * side * wide < 1.0:
            side = -side
        x = q + 1.1 * side * wide
        self._height.setData([q, x], [height, height])
        self._least.setData([x, x], [0.0, least])
        self._excess.setData([x, x], [least, height])
        name = self._names["d"]
        name.setVisible(abs(height - least) > 0.6 * abs(high))
        outwards = -side if beyond else side  # on the other side stands the figure
        name.setAnchor((0.5 - 0.5 * outwards, 0.5))
        name.setPos(x + 0.2 * outwards * wide, 0.5 * (height + least))
        # Of the level, that end is named which is farther from the minimum: there the curve is high above it.
        name, left = self._names["h"], p >= 0.5
        end, inwards = (0.0, 1.0) if left else (1.0, -1.0)
        width = name.boundingRect().width() * self.getViewBox().viewPixelSize()[0]
        if abs(end - q) < width + 3.0 * wide:
            end = q + 2.4 * inwards * wide
        name.setVisible(0 < p < 1)
        name.setAnchor((0 if left else 1, 0.5))
        name.setPos(end, least + 0.65 * high)
        return side

    def _name_points(self, height: float, letter: tuple[float, float], side: float | None) -> None:
        """Write the names of both points; where q₀ lies beyond the axis, its figure on that *side* of the measure."""
        assert self._scene is not None  # noqa: S101 - only called by `_draw`
        assert self._results is not None  # noqa: S101
        wide, high = letter
        self._names["p"].setAnchor((0.5, 0.5))
        self._names["p"].setPos(self._scene.p0, self._results.binary_entropy - 0.95 * high)
        name, q = self._names["q"], self._scene.q0
        name.setText("q₀" if side is None else f"q₀ → {figure(self._results.binary_cross_entropy)}")
        width = name.boundingRect().width() * self.getViewBox().viewPixelSize()[0]
        if side is None:
            above = self._is_free((q - width / 2, q + width / 2), height + 0.95 * high, high)
            outwards = 1.0 if q >= self._scene.p0 else -1.0  # where the curve is steep: outside of it
            name.setAnchor((0.5, 0.5))
            name.setPos(q if above else q + 0.95 * outwards * wide, height + (0.95 if above else 0.0) * high)
            return
        x = q + 1.6 * side * wide
        places = [share * height for share in (0.5, 0.6, 0.7, 0.8, 0.4, 0.3, 0.2)]
        free = (place for place in places if self._is_free((x, x + side * width), place, high))
        name.setAnchor((0.5 - 0.5 * side, 0.5))
        name.setPos(x, next(free, places[0]))

    def _is_free(self, across: tuple[float, float], y: float, high: float) -> bool:
        """Return whether words as wide as *across* and as *high* as letters are, at *y*, meet no line, nor H(p₀)."""
        assert self._results is not None  # noqa: S101
        name = self._names["h"]
        width = name.boundingRect().width() * self.getViewBox().viewPixelSize()[0]
        left = name.pos().x() - name.anchor.x() * width
        if (
            name.isVisible()
            and left < max(across)
            and min(across) < left + width
            and abs(name.pos().y() - y) < abs(high)
        ):
            return False
        under = self._results.curve[(min(across) <= BELIEFS) & (max(across) >= BELIEFS)]
        lines = np.append(under, self._results.binary_entropy)
        return bool(np.all(np.abs(lines - y) > 0.6 * abs(high)))


def _thick(colour: str, em: float) -> QPen:
    pen = pg.mkPen(colour, width=em / 3.5)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
