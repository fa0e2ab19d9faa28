"""One picture of the functions: their values, their slopes, or their curvatures, and a point that can be dragged."""

import math
from collections.abc import Sequence
from typing import NamedTuple

import pyqtgraph as pg
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from nnstudio.labs.activation.chosen import LETTERS
from nnstudio.labs.activation.functions.results import Z_HIGH, Z_LOW, FunctionsResults, Samples
from nnstudio.labs.activation.functions.shades import Shades
from nnstudio.labs.activation.overlay import overlay_colour, overlay_pen
from nnstudio.notation.figures import figure, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.line_plot import LinePlot
from nnstudio.widgets.named_line import NamedLine, dress
from nnstudio.widgets.steps import in_quarters
from nnstudio.widgets.still_lines import StillLines
from nnstudio.widgets.theme import Theme


class Look(NamedTuple):
    """How one of the pictures differs from the others: how many *primes* stand behind f, and what the main line wears.

    *colour* and *words* are names of the theme's colours.
    """

    primes: str
    title: Sentence
    described: Sentence
    colour: str
    words: str
    symbol: str


_VALUE = Look(
    "",
    QT_TRANSLATE_NOOP("Activation", "f(z), what the unit hands on"),
    QT_TRANSLATE_NOOP("Activation", "The functions over z, with the tangent at the point"),
    "truth",
    "truth_text",
    "o",
)
_SLOPE = Look(
    "′",
    QT_TRANSLATE_NOOP("Activation", "f′(z), how much of a gradient passes"),
    QT_TRANSLATE_NOOP("Activation", "The slopes of the functions over z"),
    "gradient",
    "gradient_text",
    "d",
)
_CURVATURE = Look(
    "″",
    QT_TRANSLATE_NOOP("Activation", "f″(z), how the slope itself changes"),
    QT_TRANSLATE_NOOP("Activation", "The curvatures of the functions over z"),
    "text",
    "text",
    "t1",
)
LOOKS = {"value": _VALUE, "slope": _SLOPE, "curvature": _CURVATURE}
"""By the names that readings and curves have for what is shown."""

_TOP_STEPS = (1, 2, 3, 4, 6, 8)
_Z = QT_TRANSLATE_NOOP("Activation", "z, the weighted sum")


class CurvePlot(LinePlot):
    """Shows ``"value"``, ``"slope"`` or ``"curvature"`` of all functions, the first one on top of the colours."""

    def __init__(self, name: str, shown: str) -> None:
        self.shown, self.look = shown, LOOKS[shown]
        super().__init__(name, _Z, self.look.title, self.look.described, low=Z_LOW, high=Z_HIGH)
        self.results: FunctionsResults | None = None
        self._shades = Shades(self, says_flat=shown == "slope")
        self._main = NamedLine(self, sampled=False)
        self._main.point.setZValue(13)
        self._overlays: list[NamedLine] = []
        self._still = StillLines(self, depth=1)
        self._dots, self._brushes = pg.ScatterPlotItem(), []
        self.addItem(self._dots, ignoreBounds=True)
        self._dots.setZValue(11)
        self.getAxis("bottom").setStyle(hideOverlappingLabels=False)
        self.getAxis("bottom").setTicks([[(z, typed(z)) for z in range(-6, 7, 2)]])

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(9 * em, 5 * em)  # three of them have to fit above one another

    def lines(self) -> Sequence[NamedLine]:
        return [line for line in (self._main, *self._overlays) if line.visible]

    def show_results(self, results: FunctionsResults, *, held: bool = False) -> None:
        """Draw *results*; the owner then lays out all plots that are in line.

        While a hand drags (*held*) the axis may grow but does not shrink, so that it mostly stands still.
        """
        self.results = results
        main, *others = results.readings
        curve, *other_curves = results.curves
        self._shades.show_results(results)
        height = getattr(main, self.shown)
        samples: Samples = getattr(curve, self.shown)
        self._main.hurry(held)
        self._main.show(self._name(main.function), samples.z, samples.y, (results.z, height))
        if len(others) > len(self._overlays):
            self._overlays += [NamedLine(self, depth=1) for _ in others[len(self._overlays) :]]
            self.wear(self.theme)
        for overlay in self._overlays[len(others) :]:
            if overlay.visible:
                overlay.set_visible(False)
        for overlay, other in zip(self._overlays, other_curves, strict=False):
            samples = getattr(other, self.shown)
            before = overlay.points
            overlay.show(self._name(other.function), samples.z, samples.y)
            overlay.rest(not held or (overlay.resting and overlay.points is before))
        self._still.show_lines(self._overlays)
        self._show_dots(results)
        self.show_point(results.z, height)
        bottom, top = self._fitting_axis(results)
        self._axis = (min(bottom, self._axis[0]), max(top, self._axis[1])) if held else (bottom, top)
        told = [f"{self._name(one.function)} = {figure(getattr(one, self.shown))}" for one in results.readings]
        self.setAccessibleDescription(f"z = {figure(results.z)}, " + ", ".join(told))

    def _show_dots(self, results: FunctionsResults) -> None:
        """Mark the overlaid functions at z, all in one item: one for each would cost half of a frame."""
        heights = [getattr(reading, self.shown) for reading in results.readings[1:]]
        known = [i for i, height in enumerate(heights) if math.isfinite(height)]
        brushes = [self._brushes[i] for i in known]
        self._dots.setData([results.z] * len(known), [heights[i] for i in known], brush=brushes)

    def wear(self, theme: Theme) -> None:
        if self._ready:
            em, font = self.fontMetrics().height(), self.font()
            width, panel = em / 7, QColor(theme.panel)
            colour = QColor(getattr(theme, self.look.colour))
            self._main.wear(pg.mkPen(colour, width=width), getattr(theme, self.look.words), font)
            dress(self._main.point, self.look.symbol, 0.95 * em, colour, panel)
            for i, overlay in enumerate(self._overlays):
                overlay.wear(overlay_pen(theme, i, width), theme.text, font)
            self._still.update()
            # Kept, as pyqtgraph draws a symbol anew for every brush that it has not seen.
            self._brushes = [pg.mkBrush(overlay_colour(theme, i)) for i in range(len(self._overlays))]
            dress(self._dots, "s", 0.55 * em, QColor(theme.text), panel)
            if self.results:
                self._show_dots(self.results)
            self._shades.wear(theme, font)
        super().wear(theme)

    def lay_out(self) -> None:
        super().lay_out()
        self._shades.lay_out()

    def _name(self, function: str) -> str:
        return f"{LETTERS[function]}{self.look.primes}(z)"

    def _fitting_axis(self, results: FunctionsResults) -> tuple[float, float]:
        """Return the ends of the y axis, which move in steps."""
        samples: list[Samples] = [getattr(curve, self.shown) for curve in results.curves]
        high, low = max(each.high for each in samples), min(each.low for each in samples)
        bottom, top = in_quarters(low, high, _TOP_STEPS)
        rim = 0.1 * max(top, bottom)
        return -bottom - rim, top + rim
