"""One picture of the functions: their values, their slopes, or their curvatures, and a point that can be dragged."""

from nnstudio.labs.activation.chosen import LETTERS
from nnstudio.labs.activation.functions.results import Z_HIGH, Z_LOW, FunctionsResults, Samples
from nnstudio.labs.activation.functions.shades import Shades
from nnstudio.labs.activation.overlaid_plot import Look, Overlaid, OverlaidPlot
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.line_table import TabledLines
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_VALUE = Look(
    QT_TRANSLATE_NOOP("Activation", "f(z), what the unit hands on"),
    QT_TRANSLATE_NOOP("Activation", "The functions over z, with the tangent at the point"),
    "truth",
    "truth_text",
    "o",
)
_SLOPE = Look(
    QT_TRANSLATE_NOOP("Activation", "f′(z), how much of a gradient passes"),
    QT_TRANSLATE_NOOP("Activation", "The slopes of the functions over z"),
    "gradient",
    "gradient_text",
    "d",
)
_CURVATURE = Look(
    QT_TRANSLATE_NOOP("Activation", "f″(z), how the slope itself changes"),
    QT_TRANSLATE_NOOP("Activation", "The curvatures of the functions over z"),
    "text",
    "text",
    "t1",
)
_LOOKS = {"value": _VALUE, "slope": _SLOPE, "curvature": _CURVATURE}
PRIMES = {"value": "", "slope": "′", "curvature": "″"}
"""What stands behind f, by the names that readings and curves have for what is shown."""
_Z = QT_TRANSLATE_NOOP("Activation", "z, the weighted sum")


_EXPLAINED = {
    "value": QT_TRANSLATE_NOOP(
        "Activation",
        "The curves tell what a unit hands on, f(z), for every weighted sum z; the line through the point is the "
        "tangent. Drag the point or move it with ← and →; with Ctrl these read the curve elsewhere.",
    ),
    "slope": QT_TRANSLATE_NOOP(
        "Activation",
        "How steep the curves above are at each z: where f′(z) is near 0, hardly any gradient passes. Drag the point "
        "or move it with ← and →; with Ctrl these read the curve elsewhere.",
    ),
    "curvature": QT_TRANSLATE_NOOP(
        "Activation",
        "How the slope itself changes at each z: above 0 the function bends upwards. Drag the point or move it with ← "
        "and →; with Ctrl these read the curve elsewhere.",
    ),
}
_TOLD = QT_TRANSLATE_NOOP("Activation", "At z = {z}: {told}. In the picture {name} goes from {low} to {high}.")
_NOTHING = QT_TRANSLATE_NOOP("Activation", "There are no curves yet.")


class CurvePlot(TabledLines, OverlaidPlot):
    """Shows ``"value"``, ``"slope"`` or ``"curvature"`` of all functions."""

    def __init__(self, name: str, shown: str) -> None:
        self.shown = shown
        super().__init__(name, _Z, _LOOKS[shown], low=Z_LOW, high=Z_HIGH)
        self.results: FunctionsResults | None = None
        self.explain(_EXPLAINED[shown])
        self._shades = Shades(self, says_flat=shown == "slope")

    def show_results(self, results: FunctionsResults, *, held: bool = False) -> None:
        """Draw *results*, *held* while a hand drags; the owner then lays out all plots that are in line."""
        self.results = results
        self._shades.show_results(results)
        samples: list[Samples] = [getattr(curve, self.shown) for curve in results.curves]
        curves = [
            Overlaid(self._name(reading.function), each.z, each.y, getattr(reading, self.shown))
            for reading, each in zip(results.readings, samples, strict=True)
        ]
        self.show_curves(curves, results.z, held=held)
        self.fit_axis(min(each.low for each in samples), max(each.high for each in samples), rim=0.1, held=held)
        if not held:  # nobody hears it while a hand drags
            self._describe()

    def _describe(self) -> None:
        """Say what each curve is at the point, and from where to where the first one goes."""
        if self.results is None:
            self.setAccessibleDescription(spoken(_NOTHING))
            return
        results, of_main = self.results, getattr(self.results.curves[0], self.shown)
        told = ", ".join(
            f"{self._name(reading.function)} = {figure(getattr(reading, self.shown))}" for reading in results.readings
        )
        name = self._name(results.readings[0].function)
        sentence = _TOLD.fill(
            z=figure(results.z), told=told, name=name, low=figure(of_main.low), high=figure(of_main.high)
        )
        self.setAccessibleDescription(spoken(sentence))

    def retranslate(self) -> None:
        super().retranslate()
        if self._ready:
            self._describe()

    def wear(self, theme: Theme) -> None:
        if self._ready:
            self._shades.wear(theme, self.font())
        super().wear(theme)

    def lay_out(self) -> None:
        super().lay_out()
        self._shades.lay_out()

    def _name(self, function: str) -> str:
        return f"{LETTERS[function]}{PRIMES[self.shown]}(z)"
