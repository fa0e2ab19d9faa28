"""Inputs made by hand from the raw ones: what people did before networks learnt their features themselves.

With x₁² and x₂² among its inputs, a network without any hidden layer separates a disc from the ring around it; with
x₁x₂, it solves exclusive or. A network with hidden layers finds the like on its own (end-to-end learning).
"""

from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from nnstudio.data.errors import FeatureError
from nnstudio.engine.arrays import Floats

MOST_INPUTS = 2
"""Raw inputs that features are made from; with more, such as pixels, there are none."""


@dataclass(frozen=True)
class Feature:
    """One number made from the raw inputs of an example.

    *name* is what scenes call it, *symbol* and *latex* how it is written. *of* takes points ``(n, inputs)`` and returns
    ``(n,)``; it *needs* that many raw inputs at least.
    """

    name: str
    symbol: str
    latex: str
    of: Callable[[Floats], Floats]
    needs: int


FEATURES: MappingProxyType[str, Feature] = MappingProxyType(
    {
        feature.name: feature
        for feature in (
            Feature("x1", "x₁", "x_1", lambda x: x[:, 0], 1),
            Feature("x2", "x₂", "x_2", lambda x: x[:, 1], 2),
            Feature("x1_squared", "x₁²", "x_1^2", lambda x: x[:, 0] ** 2, 1),
            Feature("x2_squared", "x₂²", "x_2^2", lambda x: x[:, 1] ** 2, 2),
            Feature("x1_x2", "x₁x₂", "x_1 x_2", lambda x: x[:, 0] * x[:, 1], 2),
            Feature("sin_x1", "sin x₁", r"\sin x_1", lambda x: np.sin(x[:, 0]), 1),
            Feature("sin_x2", "sin x₂", r"\sin x_2", lambda x: np.sin(x[:, 1]), 2),
        )
    }
)
"""Every feature by its name, in the order in which they are offered."""


def applicable(inputs: int) -> tuple[str, ...]:
    """Return the names of what can be made from that many raw *inputs*: none from more than two."""
    if inputs > MOST_INPUTS:
        return ()
    return tuple(name for name, feature in FEATURES.items() if feature.needs <= inputs)


def features_of(x: Floats, names: tuple[str, ...]) -> Floats:
    """Return the features *names* of the points *x* ``(n, inputs)``, one column each: ``(n, len(names))``.

    Raises `FeatureError` for the first name that is unknown or cannot be made from so many inputs.
    """
    inputs = int(x.shape[1])
    for name in names:
        if name not in applicable(inputs):
            raise FeatureError(name, inputs)
    made = np.empty((len(x), len(names)))
    for column, name in enumerate(names):
        made[:, column] = FEATURES[name].of(x)
    return made
