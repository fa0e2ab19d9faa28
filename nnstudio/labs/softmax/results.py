"""What follows from the scene of the Softmax Playground."""

import math
from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.information import entropy
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.softmax import log_softmax, softmax
from nnstudio.labs.softmax.scene import SoftmaxScene


@dataclass(frozen=True)
class SoftmaxResults:
    """Loss and entropies in nats; *gradient* is ∂ℓ/∂o. *wanted* and *predicted* are indices of classes."""

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


def compute(scene: SoftmaxScene) -> SoftmaxResults:
    """Return all figures of a scene that has no problems.

    Raises `EngineError` for one that has.
    """
    logits, target = np.array(scene.logits), np.array(scene.target)
    probabilities = softmax(logits, scene.temperature)
    # Logarithms of probabilities are logits of the same prediction, with the temperature already in them.
    log_probabilities = log_softmax(logits, scene.temperature)
    cross_entropy = LOSSES["cross_entropy"]
    return SoftmaxResults(
        probabilities=probabilities,
        log_probabilities=log_probabilities,
        loss=float(cross_entropy.value(target, log_probabilities)),
        gradient=cross_entropy.gradient(target, log_probabilities) / scene.temperature,
        wanted=int(np.argmax(target)),
        predicted=int(np.argmax(logits)),
        entropy=float(entropy(probabilities, math.e)),
        target_entropy=float(entropy(target, math.e)),
    )
