"""What the other functions are worth at the point."""

from nnstudio.labs.activation.chosen import CHOICES, LETTERS
from nnstudio.labs.activation.functions.curve_plot import PRIMES
from nnstudio.labs.activation.functions.results import FunctionsResults
from nnstudio.labs.activation.reading_rows import ReadingRows
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, verbatim

_TITLE = QT_TRANSLATE_NOOP("Activation", "At this z")
_OF = QT_TRANSLATE_NOOP("Activation", "{function}, {figure}")
_HINTS = {
    "value": QT_TRANSLATE_NOOP("Activation", "What a unit with this function hands on to the next layer"),
    "slope": QT_TRANSLATE_NOOP("Activation", "How much of the gradient gets through the unit on its way back"),
    "curvature": QT_TRANSLATE_NOOP("Activation", "How fast the slope changes here"),
}
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Activation", "The other functions that are ticked, at the same z: their values and their derivatives."
)


class Readings(ReadingRows):
    """Shows f(z), f′(z) and, where wanted, f″(z) of all functions but the first."""

    def __init__(self) -> None:
        heads = {shown: verbatim(f"f{primes}(z)") for shown, primes in PRIMES.items()}
        super().__init__(_TITLE, heads, lambda function: verbatim(LETTERS[function]), _described, _HINTS, _EXPLAINED)
        self.setObjectName("activation.readings")

    def show_results(self, results: FunctionsResults, *, with_curvature: bool) -> None:
        """Show the figures of *results*."""
        rows = {
            reading.function: {shown: getattr(reading, shown) for shown in PRIMES} for reading in results.readings[1:]
        }
        self.show_figures(rows, without=() if with_curvature else ("curvature",))


def _described(function: str, shown: str) -> Sentence:
    return _OF.fill(function=CHOICES[function], figure=f"f{PRIMES[shown]}(z)")
