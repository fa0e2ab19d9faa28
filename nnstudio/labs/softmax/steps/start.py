"""Other starts of the descent: where it has come to, or a prediction that a hand points at."""

import math
from collections.abc import Sequence
from dataclasses import replace

from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.steps.results import StepsResults

LEAST_PROBABILITY = 1e-6
"""Nearer to an edge of the triangle no hand comes: its logit would run away to −∞."""
_POINTED, _KEPT = 3, 6
"""To how many decimals o/T is told where a hand points at it, and where it was computed."""


def with_reached_start(scene: SoftmaxScene, results: StepsResults) -> SoftmaxScene:
    """Return *scene* with the logits of the step that is looked at, from where the descent begins anew."""
    logits = [logit - scene.shift for logit in results.now.logits.tolist()]
    return _with_start(scene, logits, _KEPT)


def with_pointed_start(scene: SoftmaxScene, probabilities: Sequence[float], mean: float) -> SoftmaxScene:
    """Return *scene* with logits of that *mean* which give *probabilities*: T ln p, shifted.

    *probabilities* are taken as at least `LEAST_PROBABILITY`, so the logits are finite.
    """
    logits = [scene.temperature * math.log(max(p, LEAST_PROBABILITY)) for p in probabilities]
    shift = mean - math.fsum(logits) / len(logits)
    return _with_start(scene, [logit + shift for logit in logits], _POINTED)


def mean_logit(scene: SoftmaxScene) -> float:
    """Return the mean of the logits, without the constant."""
    return math.fsum(scene.logits) / scene.classes()


def _with_start(scene: SoftmaxScene, logits: Sequence[float], decimals: int) -> SoftmaxScene:
    decimals -= math.floor(math.log10(scene.temperature))
    told = tuple(round(logit, decimals) + 0.0 for logit in logits)  # + 0.0: no −0
    return replace(scene, logits=told, descent_step=0)
