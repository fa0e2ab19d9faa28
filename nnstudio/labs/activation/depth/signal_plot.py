"""The upper picture: how the activations of each layer are spread, and how many of its units are dead."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from nnstudio.engine.signals import QUANTILES
from nnstudio.labs.activation.depth.layer_plot import LayerPlot
from nnstudio.labs.activation.depth.results import DepthResults
from nnstudio.notation.figures import MINUS, brief, figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.exported import Table, Tabled
from nnstudio.widgets.named_line import NamedLine
from nnstudio.widgets.shading import Shading
from nnstudio.widgets.steps import in_quarters
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_STEPS = (1, 1.5, 2, 3, 4, 6, 8)
_RIM = 0.12
"""Room above and below what is shown, in parts of its height; below, dead units are marked."""
_PLAIN = (0.01, 1e4)
"""Between these the numbers on the axis are written without powers of ten."""
_MIDDLE = len(QUANTILES) // 2
_MEDIAN = QT_TRANSLATE_NOOP("Activation", "median")
_DEAD = QT_TRANSLATE_NOOP("Activation", "× dead units")


_EXPLAINED = QT_TRANSLATE_NOOP(
    "Activation",
    "How the activations of each layer are spread: where the strip closes to a line, all units say the same. Point at "
    "a layer, or go there with ← and →, to read its figures below.",
)
_TOLD = QT_TRANSLATE_NOOP(
    "Activation",
    "Activations, mean ± deviation: {first} in layer 1, {last} in layer {layers}. Dead units in all layers: {dead}.",
)


class SignalPlot(Tabled, LayerPlot):
    """A strip of the middle 90 % of the activations, a darker one of the middle half, and their median."""

    def __init__(self, name: str) -> None:
        super().__init__(
            name,
            QT_TRANSLATE_NOOP("Activation", "activations a: the middle 90 %, the middle half, and the median"),
            QT_TRANSLATE_NOOP("Activation", "The spread of the activations in each layer"),
        )
        self._written = 0.0
        self._wide = Shading(self, Qt.BrushStyle.NoBrush, -6)
        self._narrow = Shading(self, Qt.BrushStyle.NoBrush, -5, strength=2.0)
        self._median = NamedLine(self, sampled=False)
        self._dead = NamedLine(self, depth=1, sampled=False)  # only its symbols are drawn
        self._dead.line.setSymbol("x")
        self.explain(_EXPLAINED)
        self.make_ready()

    def lines(self) -> list[NamedLine]:
        return [self._median, self._dead]

    def show_results(self, results: DepthResults) -> None:
        self.show_layers(results)
        spread = np.array([layer.spread for layer in results.layers])
        x = np.repeat(np.arange(1, len(spread) + 2) - 0.5, 2)[1:-1]
        known = int(np.argmin(np.append(np.isfinite(spread).all(axis=1), False)))  # layers before the first that broke
        steps = np.repeat(spread[:known], 2, axis=0)
        shown = x[: 2 * known]
        for shading, low, high in ((self._wide, 0, -1), (self._narrow, 1, -2)):
            if known:
                shading.show_between(shown, steps[:, low], steps[:, high])
            else:
                shading.show_nothing()
        self._median.show(spoken(_MEDIAN), shown, steps[:, _MIDDLE])
        self._set_axis(spread[:known])
        dead = np.array([number for number, layer in enumerate(results.layers, start=1) if layer.dead], dtype=float)
        if dead.size:
            self._dead.show(spoken(_DEAD), dead, np.full(dead.shape, self._axis[0] + _RIM / 2 * np.ptp(self._axis)))
        elif self._dead.visible:
            self._dead.set_visible(False)
        self._describe(results)

    def wear(self, theme: Theme) -> None:
        if self._ready:
            em = self.fontMetrics().height()
            for shading in (self._wide, self._narrow):
                shading.wear(theme.truth)
            self._median.wear(pg.mkPen(QColor(theme.truth), width=em / 9), theme.truth_text, self.font())
            self._dead.wear(pg.mkPen(None), theme.trouble_text, self.font())
            self._dead.line.setSymbolSize(0.5 * em)
            self._dead.line.setSymbolBrush(QColor(theme.trouble))
            self._dead.line.setSymbolPen(None)
        super().wear(theme)

    def table(self) -> Table | None:
        if self.results is None:
            return None
        rows = [(number, *layer.spread) for number, layer in enumerate(self.results.layers, start=1)]
        return Table.of([spoken(self._x), *(f"{share:.0%}" for share in QUANTILES)], rows)

    def _set_axis(self, spread: np.ndarray) -> None:
        low, high = (float(spread.min()), float(spread.max())) if spread.size else (0.0, 0.0)
        bottom, top = in_quarters(low, high, _STEPS)
        rim = _RIM * (bottom + top)
        self._show_ticks(max(bottom, top))
        self._axis = (-bottom - rim, top + rim)

    def _show_ticks(self, size: float) -> None:
        """Write a power of ten at the axis where its numbers would not fit beside it."""
        if _PLAIN[0] <= size < _PLAIN[1] or size == 0:
            size = 0.0  # as pyqtgraph writes them
        if size == self._written:
            return
        self._written = size
        if size == 0:
            self.getAxis("left").setTicks(None)
            return
        power = 10.0 ** math.floor(math.log10(size))
        written = brief(power).removeprefix("1×")
        self.getAxis("left").setTicks([[(-power, f"{MINUS}{written}"), (0.0, "0"), (power, written)]])

    def _describe(self, results: DepthResults) -> None:
        first, last = results.layers[0], results.layers[-1]
        told = _TOLD.fill(
            first=f"{figure(first.mean)} ± {figure(first.deviation)}",
            last=f"{figure(last.mean)} ± {figure(last.deviation)}",
            layers=len(results.layers),
            dead=sum(layer.dead for layer in results.layers),
        )
        self.setAccessibleDescription(spoken(told))
