"""How wrong a prediction is, and in which direction it should move.

Shapes: target and prediction ``(..., units)``. `Loss.value` sums over the units and returns one figure an example,
shape ``(...)``, *without* averaging over a batch; `Loss.gradient` is the derivative of that figure with respect to the
prediction, in its shape. Training takes the mean over the batch itself.

Where libraries differ, PyTorch's definition holds, and the docstring names the other.
"""

from types import MappingProxyType

from nnstudio.engine.losses.classification import BinaryCrossEntropy, CrossEntropy, Hinge
from nnstudio.engine.losses.loss import Loss
from nnstudio.engine.losses.regression import AbsoluteError, Huber, SquaredError

__all__ = ["LOSSES", "AbsoluteError", "BinaryCrossEntropy", "CrossEntropy", "Hinge", "Huber", "Loss", "SquaredError"]

LOSSES: MappingProxyType[str, Loss] = MappingProxyType(
    {
        "cross_entropy": CrossEntropy(),
        "binary_cross_entropy": BinaryCrossEntropy(),
        "squared_error": SquaredError(),
        "absolute_error": AbsoluteError(),
        "huber": Huber(),
        "hinge": Hinge(),
    }
)
"""Every loss, by the name under which scenes and trainers know it."""
