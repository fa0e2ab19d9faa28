"""What the page on steps shows of a scene: how far gradient descent on the logits has come, and on which way."""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.logit_descent import LogitDescent
from nnstudio.engine.softmax import softmax
from nnstudio.labs.softmax.prediction import Prediction, judged, softened_target
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.step_scale import drawn_steps, up_to

MOST_STEPS = 1000
"""Gradient descent is followed no further than this."""
_DRAWN = drawn_steps(MOST_STEPS, 200)
_RISE = 1e-9
"""By less than this share, or so many nats, a loss has not risen, but was rounded."""


@dataclass(frozen=True)
class Way:
    """The way so far, as it is drawn, to the step that is looked at.

    *steps* ``(points,)`` are the numbers of steps, and *probabilities* ``(points, classes)`` where they led.
    """

    steps: Floats
    probabilities: Floats


@dataclass(frozen=True)
class StepsResults:
    """The prediction at the start, and *now*, after *step* steps of gradient descent with *rate*.

    *losses* ``(step + 1,)`` in nats, of the start and after each step so far.
    """

    start: Prediction
    now: Prediction
    step: int
    rate: float
    losses: Floats
    way: Way

    @property
    def gradient_norm(self) -> float:
        """‖∂ℓ/∂o‖, the Euclidean length of the gradient now."""
        return math.hypot(*self.now.gradient.tolist())

    @property
    def rises(self) -> tuple[int, ...]:
        """The numbers of the steps so far in which the loss rose."""
        before, after = self.losses[:-1], self.losses[1:]
        return tuple((np.flatnonzero(after - before > _RISE * np.maximum(1.0, before)) + 1).tolist())


def compute(scene: SoftmaxScene) -> StepsResults:
    """Return all figures of a scene that has no problems; no step beyond the one looked at is computed."""
    step = min(scene.descent_step, MOST_STEPS)
    target = softened_target(scene)
    course = (scene.shifted(), tuple(target.tolist()), scene.temperature, scene.descent_rate)
    descent = _descent(*course)
    descent.advance_to(step)
    start = judged(descent.path[0], target, scene.temperature)
    return StepsResults(
        start=start,
        now=judged(descent.path[step], target, scene.temperature) if step else start,
        step=step,
        rate=scene.descent_rate,
        losses=descent.losses[: step + 1],
        way=_way(descent, step, scene.temperature),
    )


@lru_cache(maxsize=8)
def _descent(logits: tuple[float, ...], target: tuple[float, ...], temperature: float, rate: float) -> LogitDescent:
    """Return the one path from here; it is kept, and grows as further steps are asked for."""
    return LogitDescent(np.array(logits), np.array(target), temperature, rate, MOST_STEPS)


def _way(descent: LogitDescent, step: int, temperature: float) -> Way:
    steps = np.array(up_to(step, _DRAWN))
    return Way(steps.astype(np.float64), softmax(descent.path[steps], temperature))
