"""What all networks of a stack say, in one pass: to the points of the plane, or along a curve. No Qt."""

import math

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.boundary import Boundary
from nnstudio.labs.trainer.observer import Observer
from nnstudio.labs.trainer.seeds.results import Stack

FINEST_TILE, COARSEST_TILE = 28, 8
"""How many points a small picture has each way."""
TILE_WORK = 4_000_000
"""Products that all pictures together may take, about 3 ms: larger networks are looked at in fewer points."""
CURVE_POINTS = 40


class StackObserver:
    """Looks at the networks of *stack* at any moment; it has networks of its own, while a thread trains the others."""

    def __init__(self, stack: Stack) -> None:
        self.stack = stack
        self.network = stack.experiment.network_stack(stack.seeds)
        self._one = Observer(stack.experiment)
        self.plane = self._one.plane
        self.curve_x: Floats | None = None
        """Where the curve is looked at, ``(points,)``; None where the examples are no points of a curve."""
        self._boundary: Boundary | None = None
        if self.plane is not None:
            points = math.isqrt(TILE_WORK // self.network.parameters.size)
            side = min(FINEST_TILE, max(COARSEST_TILE, points))
            self._boundary = Boundary(self.network, self.plane.extent, side, self.plane.inputs)
        elif self._one.curve_x is not None:
            self.curve_x = np.linspace(self._one.curve_x[0], self._one.curve_x[-1], CURVE_POINTS)
            self._curve_inputs = stack.experiment.inputs(self.curve_x[:, None])

    @property
    def classes(self) -> int:
        """How many classes there are; 0 where a number is to be learnt."""
        return self.stack.experiment.train.classes

    def look(self, parameters: Floats) -> Floats | None:
        """Return what the networks with *parameters* ``(runs, parameters)`` say.

        Of a plane the share of each class, ``(runs, rows, columns, classes)``, or the predicted number, ``(runs, rows,
        columns)``, the bottom row first; the predicted numbers along a curve ``(runs, points)``; else None.
        """
        self.network.parameters[...] = parameters
        if self._boundary is not None:
            output = self._boundary.output()
            return self._one.shares(output) if self.classes else output[..., 0]
        if self.curve_x is not None:
            fitted: Floats = self.network.forward(self._curve_inputs)[..., 0]
            return fitted
        return None
