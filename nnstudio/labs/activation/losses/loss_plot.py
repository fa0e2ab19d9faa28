"""One picture of the losses: what they are, or their derivatives, and a point that can be dragged."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from nnstudio.engine.arrays import Floats
from nnstudio.labs.activation.losses.chosen import NAMES
from nnstudio.labs.activation.losses.results import HIGH, LOW, Curve, LossesResults
from nnstudio.labs.activation.overlay import overlay_colour, overlay_pen
from nnstudio.notation.figures import figure, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.line_plot import LinePlot
from nnstudio.widgets.named_line import NamedLine, dress
from nnstudio.widgets.steps import in_quarters
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken


class _Look(NamedTuple):
    title: Sentence
    described: Sentence
    colour: str
    symbol: str


_LOOKS = {
    "value": _Look(
        QT_TRANSLATE_NOOP("Activation", "Loss ℓ, what the prediction costs"),
        QT_TRANSLATE_NOOP("Activation", "The losses over the prediction"),
        "truth",
        "o",
    ),
    "gradient": _Look(
        QT_TRANSLATE_NOOP("Activation", "Derivative of ℓ, how hard the prediction is pulled"),
        QT_TRANSLATE_NOOP("Activation", "The derivatives of the losses over the prediction"),
        "gradient",
        "d",
    ),
}
_STEPS = (1, 2, 3, 4, 6, 8)
_TOWERS = 1.5
"""What is so many times as high as all others is not shown to its top."""
_PREDICTION = QT_TRANSLATE_NOOP("Activation", "ŷ, the prediction")
_SCORE = QT_TRANSLATE_NOOP("Activation", "o, the score: yes where it is above 0")


class LossPlot(LinePlot):
    """Shows ``"value"`` or ``"gradient"`` of all losses, the first one in the colour of its meaning."""

    def __init__(self, name: str, shown: str) -> None:
        self.shown, self.look = shown, _LOOKS[shown]
        super().__init__(name, _PREDICTION, self.look.title, self.look.described, low=LOW, high=HIGH)
        self.results: LossesResults | None = None
        self._main = NamedLine(self, sampled=False)
        self._overlays: list[NamedLine] = []
        self._dots, self._agreed, self._open = (pg.ScatterPlotItem() for _ in range(3))
        self._brushes: list[object] = []
        self._marked: object = None
        for item, depth in ((self._dots, 11), (self._open, 12), (self._agreed, 12)):
            self.addItem(item, ignoreBounds=True)
            item.setZValue(depth)
        self._main.point.setZValue(13)
        self.getAxis("bottom").setStyle(hideOverlappingLabels=False)
        self.getAxis("bottom").setTicks([[(x, typed(x)) for x in range(-6, 7, 2)]])
        self.make_ready()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(24 * em, 8 * em)  # in a low window three pictures have to fit; where there is room they grow

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(9 * em, 5 * em)

    def lines(self) -> Sequence[NamedLine]:
        return [line for line in (self._main, *self._overlays) if line.visible]

    def show_results(self, results: LossesResults, *, held: bool = False) -> None:
        """Draw *results*; the owner then lays out all plots that are in line.

        While a hand drags (*held*) the axis may grow but does not shrink, so that it mostly stands still.
        """
        regrouped = self.results is None or self.results.answers != results.answers
        self.results = results
        if len(results.curves) - 1 > len(self._overlays):
            self._overlays += [NamedLine(self, depth=1) for _ in results.curves[len(self._overlays) + 1 :]]
            self.wear(self.theme)
        if regrouped:
            self._x = _SCORE if results.answers else _PREDICTION
            self.retranslate()
        self._show_curves(results)
        height = getattr(results.main, self.shown)
        self.show_point(results.prediction, height)
        bottom, top = self._fitting_axis(results)
        kept = held and not regrouped
        self._axis = (min(bottom, self._axis[0]), max(top, self._axis[1])) if kept else (bottom, top)
        self._describe(results)

    def _show_curves(self, results: LossesResults) -> None:
        lines = (self._main, *self._overlays)
        for i, (line, curve) in enumerate(zip(lines, results.curves, strict=False)):
            at = (results.prediction, getattr(results.main, self.shown)) if i == 0 else None
            line.show(spoken(NAMES[curve.loss]), *self._drawn(curve), at)
        for line in lines[len(results.curves) :]:
            if line.visible:
                line.set_visible(False)
        heights = [getattr(reading, self.shown) for reading in results.readings[1:]]
        self._dots.setData([results.prediction] * len(heights), heights, brush=self._brushes[: len(heights)])
        self._show_kinks(results)

    def _show_kinks(self, results: LossesResults) -> None:
        """Set a full dot on what is agreed at each kink, and open ones on the ends of its sides."""
        if self.shown != "gradient" or results.kinks == self._marked:
            return
        self._marked = results.kinks
        kinks = [kink for kink in results.kinks if LOW <= kink.at <= HIGH]
        self._agreed.setData([kink.at for kink in kinks], [kink.agreed for kink in kinks])
        ends = [(kink.at, y) for kink in kinks for y in (kink.before, kink.behind) if y != kink.agreed]
        self._open.setData([x for x, _y in ends], [y for _x, y in ends])

    def _describe(self, results: LossesResults) -> None:
        told = [
            f"{spoken(NAMES[reading.loss])} = {figure(getattr(reading, self.shown))}" for reading in results.readings
        ]
        symbol = "o" if results.answers else "ŷ"
        self.setAccessibleDescription(f"{symbol} = {figure(results.prediction)}: " + ", ".join(told))

    def wear(self, theme: Theme) -> None:
        if self._ready:
            em, font = self.fontMetrics().height(), self.font()
            width, panel = em / 7, QColor(theme.panel)
            colour = QColor(getattr(theme, self.look.colour))
            self._main.wear(pg.mkPen(colour, width=width), getattr(theme, f"{self.look.colour}_text"), font)
            dress(self._main.point, self.look.symbol, 0.95 * em, colour, panel)
            for i, overlay in enumerate(self._overlays):
                overlay.wear(overlay_pen(theme, i, width), theme.text, font)
            # Kept, as pyqtgraph draws a symbol anew for every brush that it has not seen.
            self._brushes = [pg.mkBrush(overlay_colour(theme, i)) for i in range(len(self._overlays))]
            dress(self._dots, "s", 0.55 * em, QColor(theme.text), panel)
            dress(self._agreed, "o", 0.5 * em, QColor(theme.text), QColor(theme.text))
            dress(self._open, "o", 0.5 * em, panel, QColor(theme.text))
            if self.results:
                self._show_curves(self.results)
        super().wear(theme)

    def retranslate(self) -> None:
        super().retranslate()
        if self._ready and self.results:
            self._show_curves(self.results)
            self._describe(self.results)
            self.lay_out()

    def _drawn(self, curve: Curve) -> tuple[Floats, Floats]:
        return (curve.x, curve.value) if self.shown == "value" else (curve.breaks, curve.gradient)

    def _fitting_axis(self, results: LossesResults) -> tuple[float, float]:
        """Return the ends of the y axis, which move in steps.

        A curve that towers above all others is cut off, but not below the point: else the others could not be told
        apart.
        """
        drawn = [self._drawn(curve)[1] for curve in results.curves]
        at_point = getattr(results.main, self.shown)
        high = _reach([float(np.nanmax(y)) for y in drawn], at_point)
        low = -_reach([-float(np.nanmin(y)) for y in drawn], -at_point)
        bottom, top = in_quarters(low, high, _STEPS)
        rim = 0.15 * max(top, bottom)
        return -bottom - rim, top + rim


def _reach(sizes: list[float], at_least: float) -> float:
    *others, largest = sorted(sizes)
    return max(at_least, min(largest, _TOWERS * others[-1])) if others and others[-1] > 0 else largest
