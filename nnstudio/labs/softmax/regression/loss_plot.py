"""The mean loss of all flowers, step by step, to the step that is looked at."""

import math

from nnstudio.labs.softmax.loss_curve import LossCurve
from nnstudio.labs.softmax.regression.results import CLASSES, MOST_STEPS, RegressionResults
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

_STEP = QT_TRANSLATE_NOOP("Softmax", "step of training")
_TITLE = QT_TRANSLATE_NOOP("Softmax", "Mean loss of all 150 flowers, in nats; press to look at a step")
_DESCRIBED = QT_TRANSLATE_NOOP(
    "Softmax", "The mean loss of all flowers over the steps of training; press to look at one"
)
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Softmax",
    "The mean loss of all flowers over the steps of training; the dashed line is what blind guessing costs. Press"
    " anywhere, or ← and →, to look at a step.",
)
_TOLD = QT_TRANSLATE_NOOP("Softmax", "Step {step}: mean loss {loss} nats; it began with {first}")
_GUESSING = QT_TRANSLATE_NOOP("Softmax", "guessing: ln 3")


class LossPlot(LossCurve):
    """Beside what one pays who guesses."""

    def __init__(self, name: str) -> None:
        super().__init__(name, _STEP, _TITLE, _DESCRIBED, MOST_STEPS)
        self.explain(_EXPLAINED)

    def show_results(self, results: RegressionResults) -> None:
        """Draw the losses so far, and mark the step that is looked at."""
        told = _TOLD.fill(step=f"{results.step:,}", loss=figure(results.loss), first=figure(float(results.losses[0])))
        self.show_losses(results.losses, math.log(CLASSES), _GUESSING, told)
