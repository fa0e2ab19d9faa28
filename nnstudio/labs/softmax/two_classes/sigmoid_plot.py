"""The curves of both probabilities over the difference of the logits, and where softmax lies on them."""

from nnstudio.labs.softmax.two_classes.results import CURVES, FARTHEST, TwoClassesResults
from nnstudio.notation.figures import figure, in_words, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, verbatim
from nnstudio.widgets.line_table import TabledLines
from nnstudio.widgets.pair_plot import Curve, PairPlot

_DIFFERENCE = QT_TRANSLATE_NOOP("Softmax", "o₁ − o₂, difference of the logits")
_TITLE = QT_TRANSLATE_NOOP("Softmax", "Lines: σ of the difference. Points: softmax of both logits")
_DESCRIBED = QT_TRANSLATE_NOOP("Softmax", "The sigmoid over the difference of two logits; drag the point to change o₁")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Softmax",
    "The lines are the sigmoid over the difference of the two logits, the points what softmax says: they lie on each"
    " other. Drag the point, or move it with ← and →.",
)
_TOLD = QT_TRANSLATE_NOOP("Softmax", "Difference {d}: softmax gives {first} and {second}, the sigmoid {sigmoid}")


class SigmoidPlot(TabledLines, PairPlot):
    """A hand drags the disc: what is told is the difference that it wants."""

    colour = "prediction"

    def __init__(self, name: str) -> None:
        super().__init__(name, _DIFFERENCE, _TITLE, _DESCRIBED, low=-FARTHEST, high=FARTHEST)
        self.getAxis("bottom").setTicks([[(d, typed(d)) for d in range(-10, 11, 5)]])
        self.make_ready()
        self.explain(_EXPLAINED)

    def show_results(self, results: TwoClassesResults) -> None:
        """Put the probabilities of softmax on the curves of the sigmoid."""
        d, (first, second) = results.difference, results.softmax.tolist()
        seen = abs(d) <= FARTHEST
        self.show_curves(
            Curve(verbatim("q₁ = σ(d)"), CURVES.d, CURVES.rising, (d, first) if seen else None),
            Curve(verbatim("q₂ = 1 − σ(d)"), CURVES.d, CURVES.falling, (d, second) if seen else None),
            _TOLD.fill(
                d=in_words(d), first=figure(first), second=figure(second), sigmoid=figure(float(results.sigmoid[0]))
            ),
        )
        self.show_point(min(max(d, -FARTHEST), FARTHEST), first)
        self.set_axis(-0.05, 1.05)
