"""What the losses are at the prediction and around it, and which constant fits the points."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.location import Minimisers, least_absolute_error, least_huber, least_squared_error
from nnstudio.labs.activation.losses.chosen import are_answers, evaluate, sign_of
from nnstudio.labs.activation.scene import ActivationScene

LOW, HIGH = -6.0, 6.0
"""What the pictures show of the predictions."""
_STEPS = 240


@dataclass(frozen=True)
class Reading:
    """A loss and its derivative at one prediction."""

    loss: str
    value: float
    gradient: float


@dataclass(frozen=True)
class Kink:
    """Where a loss has no derivative: the slopes *before* and *behind*, and what is *agreed* to stand there."""

    loss: str
    at: float
    before: float
    behind: float
    agreed: float


@dataclass(frozen=True, eq=False)
class Curve:
    """A loss over the predictions *x*: *value* over *x*, and *gradient* over *breaks*, which parts at kinks by NaN.

    The curves of one target are the very same arrays each time.
    """

    loss: str
    x: Floats
    value: Floats
    breaks: Floats
    gradient: Floats


@dataclass(frozen=True)
class Fits:
    """The constants that fit *points* best, under each loss of numbers."""

    points: tuple[float, ...]
    delta: float
    squared_error: Minimisers
    absolute_error: Minimisers
    huber: Minimisers

    @property
    def farthest(self) -> float:
        """Return how far from their mean the farthest point lies: from this δ on Huber's loss fits the mean, too."""
        return max(abs(x - self.squared_error.middle) for x in self.points)


@dataclass(frozen=True, eq=False)
class LossesResults:
    """The chosen losses in their order, the explained one first; *fits* only where they judge numbers."""

    target: float
    prediction: float
    delta: float
    answers: bool
    """Whether the losses judge a yes or no."""
    readings: tuple[Reading, ...]
    curves: tuple[Curve, ...]
    kinks: tuple[Kink, ...]
    fits: Fits | None

    @property
    def main(self) -> Reading:
        """Return the reading of the loss that is explained."""
        return self.readings[0]


def compute(scene: ActivationScene) -> LossesResults:
    """Return the results of a scene without problems."""
    answers = are_answers(scene.losses)
    kinks = [kink_of(name, scene.target) for name in scene.losses]
    return LossesResults(
        scene.target,
        scene.prediction,
        scene.delta,
        answers,
        tuple(read(name, scene.delta, scene.target, scene.prediction) for name in scene.losses),
        # Only Huber's curve knows δ: the others stay as they are while it is dragged.
        tuple(_curve(name, scene.delta if name == "huber" else 1.0, scene.target) for name in scene.losses),
        tuple(kink for kink in kinks if kink is not None),
        None if answers else _fits(scene.points, scene.delta),
    )


def read(name: str, delta: float, target: float, prediction: float) -> Reading:
    """Return the loss *name* and its derivative at *prediction*."""
    value, gradient = evaluate(name, delta, target, np.array([prediction]))
    return Reading(name, float(value[0]), float(gradient[0]) + 0.0)  # no −0


def kink_of(name: str, target: float) -> Kink | None:
    """Return the kink of the loss *name*, if it has one: |ŷ − y| at ŷ = y, the hinge at the margin (2y − 1) o = 1."""
    if name == "absolute_error":
        agreed = read(name, 1.0, target, target).gradient
        return Kink(name, target, -1.0, 1.0, agreed)
    if name == "hinge" and target != 0.5:  # else 2y − 1 = 0, and the loss is 1 everywhere
        sign = sign_of(target)
        inside, outside = -sign, 0.0
        before, behind = (inside, outside) if sign > 0 else (outside, inside)
        agreed = read(name, 1.0, 1.0, 1.0).gradient  # at a soft y rounding would leave it to chance
        return Kink(name, 1.0 / sign, before, behind, agreed)
    return None


@lru_cache(maxsize=64)
def _curve(name: str, delta: float, target: float) -> Curve:
    kink = kink_of(name, target)
    corners = [target - delta, target, target + delta] if name == "huber" else [target]
    if kink is not None:
        corners.append(kink.at)
    x = np.unique(np.concatenate([np.linspace(LOW, HIGH, _STEPS + 1), [c for c in corners if LOW < c < HIGH]]))
    value, gradient = evaluate(name, delta, target, x)
    if kink is None or not LOW < kink.at < HIGH:
        return Curve(name, x, value, x, gradient)
    cut = int(np.searchsorted(x, kink.at))
    breaks = np.concatenate([x[: cut + 1], [np.nan], x[cut:]])
    sides = ([kink.before], [np.nan], [kink.behind])
    return Curve(name, x, value, breaks, np.concatenate([gradient[:cut], *sides, gradient[cut + 1 :]]))


@lru_cache(maxsize=16)
def _fits(points: tuple[float, ...], delta: float) -> Fits:
    return Fits(points, delta, least_squared_error(points), least_absolute_error(points), least_huber(points, delta))
