"""What a set of labelled examples is."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import Floats

PLANE = (-6.0, 6.0, -6.0, 6.0)
"""Left, right, bottom and top of the plane in which the two-dimensional sets lie."""


@dataclass(frozen=True)
class Dataset:
    """Examples *x* ``(examples, features)`` and their class *labels* ``(examples,)``, 0 … classes − 1."""

    x: Floats
    labels: npt.NDArray[np.intp]
    classes: int

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def features(self) -> int:
        """How many numbers describe one example."""
        return int(self.x.shape[1])

    def take(self, which: npt.NDArray[np.intp]) -> "Dataset":
        """Return the examples at the indices *which*, in that order."""
        return Dataset(self.x[which], self.labels[which], self.classes)
