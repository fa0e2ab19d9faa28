"""The upper picture: how the activations of each layer are spread, and how many of its units are dead."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from nnstudio.engine.signals import QUANTILES
from nnstudio.labs.activation.depth.layer_plot import LayerPlot
from nnstudio.labs.activation.depth.results import DepthResults
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.named_line import NamedLine, dress
from nnstudio.widgets.shading import Shading
from nnstudio.widgets.steps import stepped_up
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_STEPS = (1, 1.5, 2, 3, 4, 6, 8)
_MIDDLE = len(QUANTILES) // 2
_MEDIAN = QT_TRANSLATE_NOOP("Activation", "median")
_DEAD = QT_TRANSLATE_NOOP("Activation", "× dead units")


class SignalPlot(LayerPlot):
    """A strip of the middle 90 % of the activations, a darker one of the middle half, and their median."""

    def __init__(self, name: str) -> None:
        super().__init__(
            name,
            QT_TRANSLATE_NOOP("Activation", "activations a: the middle 90 %, the middle half, and the median"),
            QT_TRANSLATE_NOOP("Activation", "The spread of the activations in each layer"),
        )
        self._wide = Shading(self, Qt.BrushStyle.NoBrush, -6)
        self._narrow = Shading(self, Qt.BrushStyle.NoBrush, -5, strength=2.0)
        self._median = NamedLine(self, sampled=False)
        self._dead = pg.ScatterPlotItem()
        self._dead_name = pg.TextItem(anchor=(0, 1))
        for item in (self._dead, self._dead_name):
            self.addItem(item, ignoreBounds=True)
            item.setZValue(5)
        self.make_ready()

    def lines(self) -> list[NamedLine]:
        return [self._median]

    def show_results(self, results: DepthResults) -> None:
        """Draw *results*; the owner then lays out both plots."""
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
        dead = [number for number, layer in enumerate(results.layers, start=1) if layer.dead]
        self._dead.setData(dead, [self._axis[0]] * len(dead))
        self._dead_name.setVisible(bool(dead))
        self._describe(results)

    def retranslate(self) -> None:
        super().retranslate()
        if self._ready:
            self._dead_name.setText(spoken(_DEAD))
            if self.results:
                self.show_results(self.results)

    def wear(self, theme: Theme) -> None:
        if self._ready:
            em = self.fontMetrics().height()
            for shading in (self._wide, self._narrow):
                shading.wear(theme.truth)
            self._median.wear(pg.mkPen(QColor(theme.truth), width=em / 9), theme.truth_text, self.font())
            dress(self._dead, "x", 0.5 * em, QColor(theme.trouble), QColor(theme.trouble))
            self._dead_name.setFont(self.font())
            self._dead_name.setColor(QColor(theme.trouble_text))
        super().wear(theme)

    def lay_out(self) -> None:
        super().lay_out()
        _across, up = self.getViewBox().viewPixelSize()
        self._dead_name.setPos(0.5, self._axis[0] + 0.4 * self.fontMetrics().height() * up)

    def _set_axis(self, spread: np.ndarray) -> None:
        low, high = (float(spread.min()), float(spread.max())) if spread.size else (0.0, 0.0)
        size = max(abs(low), abs(high))
        unit = stepped_up(size, _STEPS) / 4 if size > 0 else 0.25
        bottom, top = (unit * math.ceil(round(end / unit, 6)) for end in (max(-low, 0.0), max(high, 0.0)))
        rim = 0.12 * (bottom + top or 1.0)
        self._axis = (-bottom - rim, (top or (0.0 if bottom else 1.0)) + rim)

    def _describe(self, results: DepthResults) -> None:
        first, last = results.layers[0], results.layers[-1]
        self.setAccessibleDescription(
            f"1: {figure(first.mean)} ± {figure(first.deviation)} … {len(results.layers)}: {figure(last.mean)} ± "
            f"{figure(last.deviation)}"
        )
