"""What the page on gradients shows of a scene."""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.logit_gradient import (
    LogitGradientCheck,
    check_logit_gradient,
    slope_along_probabilities,
    through_jacobian,
)
from nnstudio.engine.softmax import softmax_jacobian
from nnstudio.labs.softmax.prediction import Prediction, predict
from nnstudio.labs.softmax.scene import SoftmaxScene


@dataclass(frozen=True)
class GradientsResults:
    """The prediction and its slopes; all vectors ``(classes,)``, losses in nats.

    *jacobian* ``(classes, classes)`` has ∂qᵢ/∂oⱼ in row i and column j. *slopes* is ∂ℓ/∂q, *product* the chain rule
    Σᵢ ∂ℓ/∂qᵢ ∂qᵢ/∂oⱼ as it stands. `Prediction.gradient` is what that collapses to, *measured* what finite differences
    of the loss find, and *differences* how far these two are apart.
    """

    prediction: Prediction
    jacobian: Floats
    slopes: Floats
    product: Floats
    check: LogitGradientCheck
    measured: Floats
    differences: Floats

    @property
    def largest_difference(self) -> float:
        """Of all classes; NaN where some slope could not be measured."""
        return float(np.max(self.differences))

    def column(self, name: str) -> Floats:
        """Return what stands beside the rows of the Jacobian under *name*.

        Raises `KeyError` for a name that is none.
        """
        return {
            "slopes": self.slopes,
            "product": self.product,
            "gradient": self.prediction.gradient,
            "measured": self.measured,
            "difference": self.differences,
        }[name]


def compute(scene: SoftmaxScene) -> GradientsResults:
    """Return all figures of a scene that has no problems."""
    prediction = predict(scene)
    jacobian = softmax_jacobian(prediction.logits, scene.temperature)
    slopes = slope_along_probabilities(prediction.target, prediction.probabilities)
    check = check_logit_gradient(prediction.logits, prediction.target, scene.temperature)
    return GradientsResults(
        prediction=prediction,
        jacobian=jacobian,
        slopes=slopes,
        product=through_jacobian(slopes, jacobian),
        check=check,
        measured=check.slopes,
        differences=np.array([comparison.error for comparison in check.compared(prediction.gradient)]),
    )
