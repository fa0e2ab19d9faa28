"""What a set of examples is: inputs, and what is to be learnt from them."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import Floats

PLANE = (-6.0, 6.0, -6.0, 6.0)
"""Left, right, bottom and top of the plane in which the two-dimensional sets lie."""


@dataclass(frozen=True)
class Dataset:
    """Examples *x* ``(examples, features)`` and what is right for each, *y* ``(examples,)``.

    With *classes* of 1 and more, *y* holds class labels 0 … classes − 1 (classification). With 0 classes, *y* holds
    numbers (regression).
    """

    x: Floats
    y: Floats | npt.NDArray[np.intp]
    classes: int

    def __len__(self) -> int:
        return len(self.y)

    @property
    def features(self) -> int:
        """How many numbers describe one example."""
        return int(self.x.shape[1])

    @property
    def is_regression(self) -> bool:
        """Whether a number is to be learnt, and not a class."""
        return self.classes == 0

    @property
    def labels(self) -> npt.NDArray[np.intp]:
        """The class of each example ``(examples,)``; only where there are classes."""
        assert not self.is_regression  # noqa: S101 - numbers cut down to whole ones would be classes of nothing
        return self.y.astype(np.intp, copy=False)

    def take(self, which: npt.NDArray[np.intp]) -> "Dataset":
        """Return a copy of the examples at the indices *which*, in that order."""
        return Dataset(self.x[which], self.y[which], self.classes)

    def joined(self, other: "Dataset") -> "Dataset":
        """Return a copy with the examples of *other*, of as many inputs and classes, behind these."""
        return Dataset(np.concatenate([self.x, other.x]), np.concatenate([self.y, other.y]), self.classes)
