"""What follows from the start, the target and the learning rate of a race, and from the probability of the truth."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.race import MOST_STEPS, Descent, RacingLoss, UnitState, descend, unit_state
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.step_scale import axis_end, drawn_steps, position, up_to

Z_LOW, Z_HIGH = -8.0, 8.0
"""From where to where the gradients are drawn."""
LARGEST_PENALTY = 5.0
"""The axis of the penalties ends here; −ln q grows on without bound."""

_Z: Floats = np.linspace(Z_LOW, Z_HIGH, 321)
_SAMPLES = sorted({round(step) - 1 for step in np.geomspace(1, MOST_STEPS, 240)})
"""Which steps are drawn: all of the first ones, then fewer and fewer."""
_JUMPS = drawn_steps(MOST_STEPS, 50)
"""Which are drawn of a unit that jumps about: pairs, which show it, and few, as they would become one dark band."""


@dataclass(frozen=True)
class Penalties:
    """The curves of −ln q and 1 − q over q; −ln q is drawn from just above the axis."""

    log_q: Floats
    log: Floats
    linear_q: Floats
    linear: Floats


def _penalties() -> Penalties:
    q = np.geomspace(math.exp(-1.2 * LARGEST_PENALTY), 1.0, 200)
    ends = np.array([0.0, 1.0])
    return Penalties(q, 0.0 - np.log(q), ends, 1.0 - ends)


PENALTIES = _penalties()


@dataclass(frozen=True)
class Racer:
    """One of the two units: its whole way, where it is at the step that is looked at, and σ(z) over the steps so far.

    *steps* and *path* are what is drawn, on the scale of `position`; they end where it has arrived.
    """

    loss: RacingLoss
    descent: Descent
    z: float
    state: UnitState
    steps: Floats
    path: Floats

    @property
    def gradient(self) -> float:
        """∂ℓ/∂z where it is."""
        return self.state.gradient(self.loss)


@dataclass(frozen=True)
class RaceResults:
    """Both racers at *step*, which is at most *end*, the last step of the race.

    *z* with *cross_entropy_gradients* and *squared_error_gradients* are the curves of both gradients; *drawn_to* is the
    step at which the axis of steps ends. *penalty_log* is −ln q in nats, ∞ for q = 0, and *penalty_linear* 1 − q.
    """

    start: float
    target: float
    at_start: UnitState
    step: int
    end: int
    cross_entropy: Racer
    squared_error: Racer
    z: Floats
    cross_entropy_gradients: Floats
    squared_error_gradients: Floats
    drawn_to: int
    q: float
    penalty_log: float
    penalty_linear: float

    @property
    def racers(self) -> tuple[Racer, Racer]:
        """Cross-entropy, then the squared error."""
        return self.cross_entropy, self.squared_error


def compute(scene: ActivationScene) -> RaceResults:
    """Return all figures of a scene that has no problems."""
    losses: tuple[RacingLoss, RacingLoss] = ("cross_entropy", "squared_error")
    ways = [descend(loss, scene.race_start, scene.race_target, scene.race_rate) for loss in losses]
    end = max(len(way.z) - 1 if way.arrived else MOST_STEPS for way in ways)
    step, drawn_to = min(scene.race_step, end), axis_end(end)
    racers = []
    for loss, way in zip(losses, ways, strict=True):
        z = way.at(step)
        path = _path(loss, scene.race_start, scene.race_target, scene.race_rate, drawn_to)
        racers.append(Racer(loss, way, z, unit_state(z, scene.race_target), *path))
    return RaceResults(
        start=scene.race_start,
        target=scene.race_target,
        at_start=unit_state(scene.race_start, scene.race_target),
        step=step,
        end=end,
        cross_entropy=racers[0],
        squared_error=racers[1],
        z=_Z,
        cross_entropy_gradients=_gradients("cross_entropy", scene.race_target),
        squared_error_gradients=_gradients("squared_error", scene.race_target),
        drawn_to=drawn_to,
        q=scene.q,
        penalty_log=0.0 - math.log(scene.q) if scene.q > 0 else math.inf,
        penalty_linear=1.0 - scene.q,
    )


@lru_cache(maxsize=8)
def _gradients(loss: RacingLoss, target: float) -> Floats:
    return _over(_Z, lambda z: unit_state(z, target).gradient(loss))


@lru_cache(maxsize=8)
def _path(loss: RacingLoss, start: float, target: float, rate: float, drawn_to: int) -> tuple[Floats, Floats]:
    way = descend(loss, start, target, rate)
    last = len(way.z) - 1
    steps = up_to(last, _JUMPS if way.jumped_past else _SAMPLES)
    if last < drawn_to and not way.arrived:
        steps.append(drawn_to)
    places = np.array([position(step) for step in steps])
    return places, _over([way.at(step) for step in steps], lambda z: unit_state(z, target).sigmoid)


def _over(z: "Floats | list[float]", compute_one: Callable[[float], float]) -> Floats:
    return np.array([compute_one(float(each)) for each in z])
