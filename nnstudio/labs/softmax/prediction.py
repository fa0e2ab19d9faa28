"""The prediction that logits make, judged by the target: what every page about logits begins with."""

import math
from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.information import entropy
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.smoothing import label_smoothing, mixup
from nnstudio.engine.softmax import log_softmax, softmax, softmax_errors
from nnstudio.labs.softmax.scene import SoftmaxScene, hard_target

_DIGITS = 15
"""To so many decimals a target that was mixed or smoothed is computed: what lies beyond is rounding."""


@dataclass(frozen=True)
class Prediction:
    """All of shape ``(classes,)``; loss and entropies in nats.

    *logits* have the constant added, *target* is mixed and smoothed as the scene asks, and *gradient* is ∂ℓ/∂o =
    (q − y)/T. *wanted* and *predicted* are indices of classes.
    """

    logits: Floats
    target: Floats
    probabilities: Floats
    log_probabilities: Floats
    loss: float
    gradient: Floats
    wanted: int
    """The true class; of a soft target the one with the largest share."""
    predicted: int
    entropy: float
    target_entropy: float
    """The least loss that any prediction can have: 0 for a hard target."""

    @property
    def is_hard(self) -> bool:
        """Whether the target names a single class, the *wanted* one."""
        return float(self.target[self.wanted]) == 1.0


def predict(scene: SoftmaxScene) -> Prediction:
    """Return the prediction of a scene that has no problems.

    Raises `EngineError` for one that has.
    """
    return judged(np.array(scene.shifted()), softened_target(scene), scene.temperature)


def judged(logits: Floats, target: Floats, temperature: float) -> Prediction:
    """Return the prediction that *logits* make at *temperature*, judged by *target*.

    Raises `EngineError` for a temperature that is not above 0, and a target that is no distribution.
    """
    # Logarithms of probabilities are logits of the same prediction, with the temperature already in them.
    log_probabilities = log_softmax(logits, temperature)
    probabilities = softmax(logits, temperature)
    cross_entropy = LOSSES["cross_entropy"]
    return Prediction(
        logits=logits,
        target=target,
        probabilities=probabilities,
        log_probabilities=log_probabilities,
        loss=float(cross_entropy.value(target, log_probabilities)),
        gradient=softmax_errors(logits, target, temperature) / temperature,
        wanted=int(np.argmax(target)),
        predicted=int(np.argmax(logits)),
        entropy=float(entropy(probabilities, math.e)),
        target_entropy=float(entropy(target, math.e)),
    )


def softened_target(scene: SoftmaxScene) -> Floats:
    """Return the target after mixup and label smoothing, in this order; as it was typed where neither is asked for.

    Raises `EngineError` where the target, the share or ε cannot be computed with.
    """
    target = np.array(scene.target)
    if scene.mixed_with is not None:
        target = mixup(target, hard_target(scene.mixed_with, scene.classes()), scene.mix_share)
    if scene.epsilon:
        target = label_smoothing(target, scene.epsilon)
    return np.round(target, _DIGITS) if scene.is_softened() else target  # 0.3 and not 0.30000000000000004
