"""What follows from two logits: softmax of both, and a sigmoid of their difference."""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.arrays import Floats
from nnstudio.engine.softmax import softmax
from nnstudio.labs.softmax.scene import SoftmaxScene

FARTHEST = 10.0
"""The curves are drawn for differences up to this, either way."""


@dataclass(frozen=True)
class Curves:
    """σ(d) and 1 − σ(d) = σ(−d) over the differences *d*, which are drawn."""

    d: Floats
    rising: Floats
    falling: Floats


def _curves() -> Curves:
    d = np.linspace(-FARTHEST, FARTHEST, 321)
    sigmoid = ACTIVATIONS["sigmoid"].value
    return Curves(d, sigmoid(d), sigmoid(-d))


CURVES = _curves()


@dataclass(frozen=True)
class TwoClassesResults:
    """*softmax* ``(2,)`` of the *logits*, and *sigmoid* ``(2,)``: σ(d) and σ(−d) of the *difference* d = o₁ − o₂."""

    logits: tuple[float, float]
    difference: float
    softmax: Floats
    sigmoid: Floats


def compute(scene: SoftmaxScene) -> TwoClassesResults:
    """Return all figures of a scene that has no problems."""
    first, second = scene.pair
    difference = first - second
    return TwoClassesResults(
        logits=(first, second),
        difference=difference,
        softmax=softmax(scene.pair),
        sigmoid=ACTIVATIONS["sigmoid"].value(np.array([difference, -difference])),
    )
