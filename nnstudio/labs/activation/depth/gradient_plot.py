"""The lower picture: how large the gradient is in each layer, and what the slopes alone would leave of it."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from nnstudio.labs.activation.depth.layer_plot import LayerPlot
from nnstudio.labs.activation.depth.results import DepthResults
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.exported import Table, Tabled
from nnstudio.widgets.named_line import NamedLine
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_MOST_TICKS = 6
_DECADES = (1, 2, 5, 10, 20, 50, 100)
_GRADIENT = QT_TRANSLATE_NOOP("Activation", "gradient")
_SLOPES_ALONE = QT_TRANSLATE_NOOP("Activation", "slopes alone")


_EXPLAINED = QT_TRANSLATE_NOOP(
    "Activation",
    "How large the gradient still is in each layer on its way back from the last one; each line of the axis is ten "
    "times the one before. Point at a layer, or go there with ← and →, to read its figures below.",
)
_TOLD = QT_TRANSLATE_NOOP(
    "Activation",
    "Size of the gradient: {last} in the last layer, {layers}, and {first} in the first: {ratio} times as large.",
)


class GradientPlot(Tabled, LayerPlot):
    """Both lines on a logarithmic axis; they begin together at the last layer."""

    def __init__(self, name: str) -> None:
        super().__init__(
            name,
            QT_TRANSLATE_NOOP("Activation", "size of the gradient ∂ℓ/∂z (root mean square, logarithmic)"),
            QT_TRANSLATE_NOOP("Activation", "The size of the gradient in each layer"),
        )
        self._gradient = NamedLine(self)
        self._slopes = NamedLine(self, depth=1)  # dashed, on top: mostly the two are near each other
        self._dots = pg.ScatterPlotItem()
        self.addItem(self._dots, ignoreBounds=True)
        self._dots.setZValue(0.5)
        self._zero.hide()  # the logarithm 0 is nothing special
        self._decades: tuple[int, int] | None = None
        self.explain(_EXPLAINED)
        self.make_ready()

    def lines(self) -> list[NamedLine]:
        return [self._gradient, self._slopes]

    def show_results(self, results: DepthResults) -> None:
        self.show_layers(results)
        numbers = np.arange(1.0, len(results.layers) + 1.0)
        gradients = _logarithm([layer.gradient for layer in results.layers])
        slopes = _logarithm([results.layers[-1].gradient * product for product in results.products])
        self._gradient.show(spoken(_GRADIENT), numbers, gradients)
        self._slopes.show(spoken(_SLOPES_ALONE), numbers, slopes)
        known = np.isfinite(gradients)  # pyqtgraph looks for the extent of what is no number, too
        self._dots.setData(numbers[known], gradients[known])
        self._set_axis(np.concatenate([gradients, slopes]))
        first, last = results.layers[0].gradient, results.layers[-1].gradient
        told = _TOLD.fill(
            first=figure(first), last=figure(last), layers=len(results.layers), ratio=figure(results.gradient_ratio)
        )
        self.setAccessibleDescription(spoken(told))

    def wear(self, theme: Theme) -> None:
        if self._ready:
            em, gradient = self.fontMetrics().height(), QColor(theme.gradient)
            self._gradient.wear(pg.mkPen(gradient, width=em / 8), theme.gradient_text, self.font())
            dashed = pg.mkPen(QColor(theme.text), width=em / 11, style=Qt.PenStyle.DashLine)
            self._slopes.wear(dashed, theme.text, self.font())
            self._dots.setSymbol("d")
            self._dots.setSize(0.5 * em)
            self._dots.setBrush(pg.mkBrush(gradient))
            self._dots.setPen(pg.mkPen(QColor(theme.panel), width=1))
        super().wear(theme)

    def table(self) -> Table | None:
        if self.results is None:
            return None
        layers, products = self.results.layers, self.results.products
        numbers = enumerate(zip(layers, products, strict=True), start=1)
        rows = [(number, layer.gradient, layer.slope, product) for number, (layer, product) in numbers]
        return Table.of([spoken(self._x), "√mean (∂ℓ/∂z)²", "mean |f′(z)|", "∏ |f′(z)|"], rows)

    def _set_axis(self, logarithms: np.ndarray) -> None:
        """Show whole decades, with one below and above that has room for the lines to move in."""
        finite = logarithms[np.isfinite(logarithms)]
        low, high = (math.floor(finite.min()), math.ceil(finite.max())) if finite.size else (-1, 0)
        high = max(high, low + 1)
        self._axis = (low - 0.15 * (high - low), high + 0.1 * (high - low))
        if (low, high) != self._decades:
            self._decades = (low, high)
            step = next((step for step in _DECADES if (high - low) / step <= _MOST_TICKS), high - low)
            powers = range(step * math.ceil(low / step), high + 1, step)
            self.getAxis("left").setTicks([[(power, f"10{str(power).translate(_SUPERSCRIPT)}") for power in powers]])


def _logarithm(sizes: list[float]) -> np.ndarray:
    """Return log₁₀, NaN for what is no number above 0."""
    with np.errstate(all="ignore"):
        logarithms = np.log10(sizes)
    return np.where(np.isfinite(logarithms), logarithms, np.nan)
