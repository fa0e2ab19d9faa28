"""The plane in which the examples of an experiment are drawn, if there is one."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.results import Experiment


@dataclass(frozen=True, eq=False)
class Plane:
    """*extent* is (left, right, bottom, top), *columns* are the two raw inputs that are drawn.

    *inputs* turns points ``(n, 2)`` into what the network sees. Raw inputs that are not drawn have their mean over the
    training examples there: the plane is a cut through that middle.
    """

    extent: tuple[float, float, float, float]
    columns: tuple[int, int]
    inputs: Callable[[Floats], Floats]
    is_cut: bool
    """Whether there are raw inputs that are not drawn."""

    def place(self, x: Floats) -> Floats:
        """Return where the raw examples *x* ``(examples, inputs)`` lie: ``(examples, 2)``."""
        return x[:, self.columns]


def plane_of(experiment: Experiment) -> Plane | None:
    """Return the plane of *experiment*: of two inputs that itself, of more those two that tell most."""
    source = experiment.scene.source
    if not source.plane:
        return None
    left, right, bottom, top = source.extent
    x, y = source.plane
    if source.inputs == 2:
        return Plane((left, right, bottom, top), (x, y), experiment.inputs, is_cut=False)
    middle = experiment.train.x.mean(axis=0)

    def cut(points: Floats) -> Floats:
        at = np.tile(middle, (len(points), 1))
        at[:, source.plane] = points
        return experiment.inputs(at)

    return Plane((left, right, bottom, top), (x, y), cut, is_cut=True)
