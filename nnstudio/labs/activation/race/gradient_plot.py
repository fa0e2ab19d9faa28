"""The upper picture: both gradients over z, the start, and where the two racers are."""

import math

import pyqtgraph as pg
from PySide6.QtGui import QColor

from nnstudio.labs.activation.race.results import Z_HIGH, Z_LOW, Racer, RaceResults
from nnstudio.notation.figures import figure, in_words, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.named_line import dress
from nnstudio.widgets.pair_plot import Curve, PairPlot
from nnstudio.widgets.theme import Theme

_Z = QT_TRANSLATE_NOOP("Activation", "z, the weighted sum")
_TITLE = QT_TRANSLATE_NOOP("Activation", "∂ℓ/∂z, how hard each loss pulls at z")
_DESCRIBED = QT_TRANSLATE_NOOP("Activation", "The gradients of cross-entropy and squared error over z; drag the start")
_CROSS_ENTROPY = QT_TRANSLATE_NOOP("Activation", "cross-entropy: σ − y")
_SQUARED_ERROR = QT_TRANSLATE_NOOP("Activation", "squared error: (σ − y) σ′")
_TOLD = QT_TRANSLATE_NOOP(
    "Activation",
    "Start z₀ = {start}, target {target}. Step {step}: cross-entropy at z = {first} with ∂ℓ/∂z = {pull}, squared error "
    "at z = {second} with ∂ℓ/∂z = {other}.",
)
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Activation",
    "How hard cross-entropy (solid) and squared error (dashed) pull at z; disc and diamond are where the two racers "
    "are. Drag the start, the triangle, or move it with ← and →; with Ctrl these read the curves.",
)
_RIM = 0.08
"""Room above the curves, in parts of their height; below there is twice as much, for the start."""


class GradientPlot(PairPlot):
    """A triangle at the bottom is the start, which a hand drags; a disc and a diamond are the racers."""

    colour = "gradient"

    def __init__(self, name: str) -> None:
        super().__init__(name, _Z, _TITLE, _DESCRIBED, low=Z_LOW, high=Z_HIGH)
        self._start = pg.ScatterPlotItem()
        self.addItem(self._start, ignoreBounds=True)
        self._start.setZValue(9)
        self.getAxis("bottom").setStyle(hideOverlappingLabels=False)
        self.getAxis("bottom").setTicks([[(z, typed(z)) for z in range(-8, 9, 2)]])
        self.explain(_EXPLAINED)
        self.make_ready()

    def show_results(self, results: RaceResults) -> None:
        """Draw both gradients for the target of *results*, with start and racers."""
        first, second = results.racers
        self.show_curves(
            Curve(_CROSS_ENTROPY, results.z, results.cross_entropy_gradients, _place(first)),
            Curve(_SQUARED_ERROR, results.z, results.squared_error_gradients, _place(second)),
            _TOLD.fill(
                start=in_words(results.start),
                target=in_words(results.target),
                step=f"{results.step:,}",
                first=figure(first.z),
                pull=figure(first.gradient),
                second=figure(second.z),
                other=figure(second.gradient),
            ),
        )
        low, high = -_quarters(results.target), _quarters(1.0 - results.target)
        rim, seen = _RIM * (high - low), _seen(results.start)
        at = low - 1.25 * rim
        self._start.setData([results.start] if seen else [], [at] if seen else [])
        self.show_point(results.start, at)
        self.set_axis(low - 2 * rim, high + rim)

    def wear(self, theme: Theme) -> None:
        if self._ready:
            dress(self._start, "t1", 1.05 * self.fontMetrics().height(), QColor(theme.prediction), QColor(theme.panel))
        super().wear(theme)


def _place(racer: Racer) -> tuple[float, float] | None:
    return (racer.z, racer.gradient) if _seen(racer.z) else None


def _seen(z: float) -> bool:
    return Z_LOW <= z <= Z_HIGH


def _quarters(size: float) -> float:
    """Return *size* rounded up to quarters, so that the axis stands still for a while."""
    return math.ceil(4 * size) / 4
