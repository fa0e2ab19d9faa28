"""The plane in which the examples of an experiment are drawn, if there is one."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nnstudio.data.dataset import PLANE
from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.results import Experiment

PETALS = (2, 3)
"""The columns of the iris flowers that tell the species apart best: petal length and width."""
_PETAL_EXTENT = (0.5, 7.5, 0.0, 3.0)


@dataclass(frozen=True, eq=False)
class Plane:
    """*extent* is (left, right, bottom, top), *columns* are the two raw inputs that are drawn.

    *inputs* turns points ``(n, 2)`` into what the network sees. Raw inputs that are not drawn have their mean over the
    training examples there: the plane is a cut through that middle.
    """

    extent: tuple[float, float, float, float]
    columns: tuple[int, int]
    inputs: Callable[[Floats], Floats]

    @property
    def is_cut(self) -> bool:
        """Whether there are raw inputs that are not drawn."""
        return self.columns != (0, 1)

    def place(self, x: Floats) -> Floats:
        """Return where the raw examples *x* ``(examples, inputs)`` lie: ``(examples, 2)``."""
        return x[:, self.columns]


def plane_of(experiment: Experiment) -> Plane | None:
    """Return the plane of *experiment*: of two inputs that itself, of iris flowers that of their petals."""
    inputs = experiment.train.features
    if inputs == 2:
        return Plane(PLANE, (0, 1), experiment.inputs)
    if experiment.scene.dataset != "iris":
        return None
    middle = experiment.train.x.mean(axis=0)

    def cut(points: Floats) -> Floats:
        x = np.tile(middle, (len(points), 1))
        x[:, PETALS] = points
        return experiment.inputs(x)

    return Plane(_PETAL_EXTENT, PETALS, cut)
