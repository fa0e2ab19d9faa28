"""What all losses have in common."""

from typing import ClassVar, Literal

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.metrics import one_hot
from nnstudio.engine.parameters import Parametric


class Loss(Parametric):
    """A loss ℓ(y, prediction) = a sum over the units, with its gradient with respect to the prediction.

    It is computed in the precision of the prediction.
    """

    takes: ClassVar[Literal["logits", "output"]]
    """Whether *prediction* is the network's last weighted sum (logits) or what its output activation makes of it."""
    outputs: ClassVar[tuple[str, ...]]
    """The output activations behind which the loss makes sense."""
    judges_classes: ClassVar[bool] = False
    """Whether targets say which class or label is true, not how large a number is."""
    no: ClassVar[float] = 0.0
    """The target that stands for "not this class"; for "this class" it is 1."""

    @property
    def midpoint(self) -> float:
        """The middle between the targets of both classes."""
        return (self.no + 1.0) / 2.0

    @property
    def threshold(self) -> float:
        """The prediction above which a single unit says "this class"."""
        return 0.0 if self.takes == "logits" else self.midpoint

    latex: ClassVar[str]
    """ℓ, in LaTeX, with the symbols of `parameters`."""
    derivative_latex: ClassVar[str]
    """∂ℓ with respect to unit k of the prediction, in LaTeX."""

    def value(self, y: FloatLike, prediction: FloatLike) -> Floats:
        """Return the loss of each example, shape ``(..., units)`` → ``(...)``."""
        with np.errstate(all="ignore"):  # on the way to a limit; the results are tested to be right
            prediction = as_floats(prediction)
            total: Floats = np.sum(self.terms(_in_precision_of(prediction, y), prediction), axis=-1)
        return total

    def gradient(self, y: FloatLike, prediction: FloatLike) -> Floats:
        """Return ∂ℓ/∂prediction, shape ``(..., units)``."""
        with np.errstate(all="ignore"):
            prediction = as_floats(prediction)
            y = _in_precision_of(prediction, y)
            shape = np.broadcast_shapes(y.shape, prediction.shape)
            gradient: Floats = np.empty(shape, prediction.dtype)
            self.slope(y, np.broadcast_to(prediction, shape), gradient, np.empty((*shape[:-1], 1), prediction.dtype))
        return gradient

    def terms(self, y: Floats, prediction: Floats) -> Floats:
        """Return what each unit adds to the loss, shape ``(..., units)``."""
        raise NotImplementedError

    def slope(self, y: Floats, prediction: Floats, out: Floats, row: Floats) -> None:
        """Write ∂ℓ/∂prediction into *out*, which may be *prediction* itself but not *y*, without making an array.

        The inner loop of training. *row*, of shape ``(..., 1)``, is working space; to ignore NumPy's warnings on the
        way to a limit is the caller's part.
        """
        raise NotImplementedError

    def targets(self, labels: FloatLike, units: int) -> Floats:
        """Return the targets ``(..., units)`` that whole-number class *labels* ``(...)`` stand for.

        A 1 at the true class and `no` elsewhere. A single unit tells two classes apart: class 1 from class 0.

        Raises `LabelError` for a label that is none of the classes.
        """
        rows = self.no + (1.0 - self.no) * one_hot(labels, max(units, 2))
        return rows[..., 1:] if units == 1 else rows

    def check_targets(self, y: FloatLike) -> None:
        """Raise an `EngineError` where *y* ``(..., units)`` holds what no prediction can be asked to be."""


def _in_precision_of(prediction: Floats, y: FloatLike) -> Floats:
    return np.asarray(y, dtype=prediction.dtype)
