"""One picture of the losses: what they are, or their derivatives, and a point that can be dragged."""

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from nnstudio.engine.arrays import Floats
from nnstudio.labs.activation.kink_marks import KinkMarks, Mark
from nnstudio.labs.activation.losses.chosen import NAMES
from nnstudio.labs.activation.losses.results import HIGH, LOW, Curve, LossesResults
from nnstudio.labs.activation.overlaid_plot import Look, Overlaid, OverlaidPlot
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.line_table import TabledLines
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_LOOKS = {
    "value": Look(
        QT_TRANSLATE_NOOP("Activation", "Loss ℓ, what the prediction costs"),
        QT_TRANSLATE_NOOP("Activation", "The losses over the prediction"),
        "truth",
        "truth_text",
        "o",
    ),
    "gradient": Look(
        QT_TRANSLATE_NOOP("Activation", "Derivative of ℓ, how hard the prediction is pulled"),
        QT_TRANSLATE_NOOP("Activation", "The derivatives of the losses over the prediction"),
        "gradient",
        "gradient_text",
        "d",
    ),
}
_EXPLAINED = {
    "value": QT_TRANSLATE_NOOP(
        "Activation",
        "What each prediction would cost under each loss; a loss is least where the prediction is right. Drag the "
        "point or move it with ← and →; with Ctrl these read the curve elsewhere.",
    ),
    "gradient": QT_TRANSLATE_NOOP(
        "Activation",
        "How hard each loss pulls at the prediction: above 0 down, below 0 up. Drag the point or move it with ← and →; "
        "with Ctrl these read the curve elsewhere.",
    ),
}
_NOTHING = QT_TRANSLATE_NOOP("Activation", "There are no curves yet.")
_TOWERS = 1.5
"""What is so many times as high as all others is not shown to its top."""
_PREDICTION = QT_TRANSLATE_NOOP("Activation", "ŷ, the prediction")
_SCORE = QT_TRANSLATE_NOOP("Activation", "o, the score: yes where it is above 0")


class LossPlot(TabledLines, OverlaidPlot):
    """Shows ``"value"`` or ``"gradient"`` of all losses."""

    def __init__(self, name: str, shown: str) -> None:
        self.shown = shown
        super().__init__(name, _PREDICTION, _LOOKS[shown], low=LOW, high=HIGH)
        self.results: LossesResults | None = None
        self._kinks = KinkMarks(self)
        self.explain(_EXPLAINED[shown])
        self.setAccessibleDescription(spoken(_NOTHING))
        self.make_ready()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(24 * em, 8 * em)  # in a low window three pictures have to fit; where there is room they grow

    def show_results(self, results: LossesResults, *, held: bool = False) -> None:
        """Draw *results*, *held* while a hand drags; the owner then lays out all plots that are in line."""
        regrouped = self.results is None or self.results.answers != results.answers
        self.results = results
        if regrouped:
            self._x = _SCORE if results.answers else _PREDICTION
            self.retranslate()
        self._show_curves(results, held=held)
        if self.shown == "gradient":
            kinks = [kink for kink in results.kinks if LOW <= kink.at <= HIGH]
            self._kinks.show([Mark(kink.at, kink.agreed, (kink.before, kink.behind)) for kink in kinks])
        self.fit_axis(*self._reach(results), rim=0.15, held=held and not regrouped)

    def retranslate(self) -> None:
        super().retranslate()
        if self._ready and self.results:
            self._show_curves(self.results, held=False)
            self.lay_out()

    def wear(self, theme: Theme) -> None:
        if self._ready:
            self._kinks.wear(QColor(theme.text), QColor(theme.panel), 0.5 * self.fontMetrics().height())
        super().wear(theme)

    def _show_curves(self, results: LossesResults, *, held: bool) -> None:
        curves = [
            Overlaid(spoken(NAMES[reading.loss]), *self._drawn(curve), getattr(reading, self.shown))
            for reading, curve in zip(results.readings, results.curves, strict=True)
        ]
        self.show_curves(curves, results.prediction, held=held)
        if held:
            return  # nobody hears it while a hand drags
        told = [f"{curve.name} = {figure(curve.height)}" for curve in curves]
        symbol = "o" if results.answers else "ŷ"
        self.setAccessibleDescription(f"{symbol} = {figure(results.prediction)}: {', '.join(told)}")

    def _drawn(self, curve: Curve) -> tuple[Floats, Floats]:
        return (curve.x, curve.value) if self.shown == "value" else (curve.breaks, curve.gradient)

    def _reach(self, results: LossesResults) -> tuple[float, float]:
        """Return from where to where the axis goes.

        A curve that towers above all others is cut off, but not below the point: else the others could not be told
        apart.
        """
        drawn = [self._drawn(curve)[1] for curve in results.curves]
        at_point = getattr(results.main, self.shown)
        high = _shown_of([float(np.nanmax(y)) for y in drawn], at_point)
        return -_shown_of([-float(np.nanmin(y)) for y in drawn], -at_point), high


def _shown_of(sizes: list[float], at_least: float) -> float:
    *others, largest = sorted(sizes)
    return max(at_least, min(largest, _TOWERS * others[-1])) if others and others[-1] > 0 else largest
