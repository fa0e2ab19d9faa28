"""What sets all functions apart, with the parameters that are set."""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from nnstudio.engine.activations import Activation
from nnstudio.engine.activations.poles import defined_everywhere
from nnstudio.engine.activations.properties import Properties, properties
from nnstudio.labs.activation.chosen import CHOICES, made, parameter_problems
from nnstudio.labs.activation.scene import ActivationScene

LAYERS = 10


@dataclass(frozen=True, eq=False)
class Row:
    """A function and what it is like; *properties* are None where it is not defined everywhere."""

    function: str
    activation: Activation
    properties: Properties | None

    @property
    def slope_through_layers(self) -> float:
        """The largest |f′| to the power of ten: what as many layers may make of a gradient; ∞ beyond all numbers."""
        slope = self.properties.largest_slope.value if self.properties else math.nan
        with np.errstate(over="ignore"):
            return float(np.float64(slope) ** LAYERS)


@dataclass(frozen=True, eq=False)
class PropertiesResults:
    """A row for each function, in their usual order.

    *missing* are those whose parameters make no sense, so that nothing can be said of them.
    """

    rows: tuple[Row, ...]
    missing: tuple[str, ...]
    chosen: str
    """The function that is looked at more closely: the first one of the scene, or else of the table."""

    @property
    def main(self) -> Row:
        """Return the row of the function that is looked at."""
        return next(row for row in self.rows if row.function == self.chosen)


def compute(scene: ActivationScene) -> PropertiesResults:
    """Return what can be said of all functions."""
    missing = tuple(name for name in CHOICES if parameter_problems(scene, (name,)))
    rows = tuple(_row(name, made(scene, name)) for name in CHOICES if name not in missing)
    known = [row.function for row in rows]
    chosen = next((name for name in scene.functions if name in known), known[0])
    return PropertiesResults(rows, missing, chosen)


@lru_cache(maxsize=256)
def _row(name: str, activation: Activation) -> Row:
    return Row(name, activation, properties(activation) if defined_everywhere(activation) else None)
