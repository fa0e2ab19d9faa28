"""What the page on the loss shows of a scene."""

import math
from dataclasses import dataclass

from nnstudio.engine.arrays import Floats
from nnstudio.engine.softmax import hardmax
from nnstudio.labs.softmax.exponentials import Exponentials
from nnstudio.labs.softmax.prediction import Prediction, predict
from nnstudio.labs.softmax.scene import SoftmaxScene


@dataclass(frozen=True)
class LossResults:
    """The prediction, and on the way to it the exponentials.

    *hardmax* ``(classes,)`` is the limit of softmax for T → 0; *likelihood* is Π q^y = e^−ℓ, which for a hard target is
    the probability of the true class.
    """

    prediction: Prediction
    exponentials: Exponentials
    hardmax: Floats
    likelihood: float


def compute(scene: SoftmaxScene) -> LossResults:
    """Return all figures of a scene that has no problems."""
    prediction = predict(scene)
    return LossResults(
        prediction=prediction,
        exponentials=Exponentials(scene.shifted(), scene.temperature, with_constant=scene.shift != 0),
        hardmax=hardmax(prediction.logits),
        likelihood=math.exp(-prediction.loss),
    )
