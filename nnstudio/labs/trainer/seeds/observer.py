"""What all networks of a stack say, in one pass: to the points of the plane, along a curve, to examples. No Qt."""

import math

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.boundary import Boundary
from nnstudio.engine.metrics import confusion_matrix, predicted_classes
from nnstudio.labs.trainer.observer import Observer
from nnstudio.labs.trainer.seeds.results import Stack, judges

FINEST_TILE, COARSEST_TILE = 28, 8
"""How many points a small picture has each way."""
TILE_WORK = 4_000_000
"""Products that all pictures together may take, about 3 ms: larger networks are looked at in fewer points."""
CURVE_POINTS = 60
CONFUSION_WORK = 30_000_000
"""Products that a look at what is taken for what may take, about 10 ms: of more examples the first ones are asked."""


class StackObserver:
    """Looks at the networks of *stack* at any moment; it has networks of its own, while a thread trains the others."""

    def __init__(self, stack: Stack) -> None:
        self.stack = stack
        self.network = stack.experiment.network_stack(stack.seeds)
        self._one = Observer(stack.experiment)
        self.plane = self._one.plane
        self.curve_x: Floats | None = None
        """Where the curve is looked at, ``(points,)``; None where the examples are no points of a curve."""
        self.asked = 0
        """How many examples are asked for their class; 0 where plane or curve tell more."""
        self._boundary: Boundary | None = None
        if self.plane is not None:
            points = math.isqrt(TILE_WORK // self.network.parameters.size)
            side = min(FINEST_TILE, max(COARSEST_TILE, points))
            self._boundary = Boundary(self.network, self.plane.extent, side, self.plane.inputs)
        elif self._one.curve_x is not None and not self.classes:
            self.curve_x = np.linspace(self._one.curve_x[0], self._one.curve_x[-1], CURVE_POINTS)
            self._curve_inputs = stack.experiment.inputs(self.curve_x[:, None])
        elif self.classes:
            examples = judges(stack)
            self.asked = min(len(examples), max(1, CONFUSION_WORK // self.network.parameters.size))
            some = examples.take(np.arange(self.asked))
            self._some_inputs, self._some_labels = stack.experiment.inputs(some.x), some.labels

    @property
    def classes(self) -> int:
        """How many classes there are; 0 where a number is to be learnt."""
        return self.stack.experiment.train.classes

    def look(self, parameters: Floats) -> Floats | None:
        """Return what the networks with *parameters* ``(runs, parameters)`` say.

        Of a plane the share of each class, ``(runs, rows, columns, classes)``, or the predicted number, ``(runs, rows,
        columns)``, the bottom row first; the predicted numbers along a curve ``(runs, points)``; else how much of each
        class (row) is taken for which (column), ``(runs, classes, classes)``, NaN for a class without examples. None
        of a number that is learnt from pictures.
        """
        self.network.parameters[...] = parameters
        if self._boundary is not None:
            output = self._boundary.output()
            return self._one.shares(output) if self.classes else output[..., 0]
        if self.curve_x is not None:
            fitted: Floats = self.network.forward(self._curve_inputs)[..., 0]
            return fitted
        if not self.asked:
            return None
        output = self.network.forward(self._some_inputs)
        taken_for = predicted_classes(output, self.stack.experiment.loss.midpoint)
        counts = confusion_matrix(self._some_labels, taken_for, self.classes)
        with np.errstate(invalid="ignore"):
            rates: Floats = counts / counts.sum(axis=-1, keepdims=True)
        return rates
