"""How wrong a prediction is, and in which direction it should move.

Shapes: target and prediction ``(..., units)``. `Loss.value` sums over the units and returns one figure an example,
shape ``(...)``, *without* averaging over a batch; `Loss.gradient` is the derivative of that figure with respect to the
prediction, in its shape. Training takes the mean over the batch itself.
"""

from types import MappingProxyType
from typing import ClassVar, Literal

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.softmax import log_softmax, softmax


class Loss:
    """A loss ℓ(y, prediction), with its gradient with respect to the prediction."""

    takes: ClassVar[Literal["logits", "output"]]
    """Whether *prediction* is the network's last weighted sum (logits) or what its output activation makes of it."""
    outputs: ClassVar[tuple[str, ...]]
    """The output activations behind which the loss makes sense."""
    latex: ClassVar[str]

    def value(self, y: FloatLike, prediction: FloatLike) -> Floats:
        """Return the loss of each example, shape ``(..., units)`` → ``(...)``."""
        raise NotImplementedError

    def gradient(
        self, y: FloatLike, prediction: FloatLike, *, out: Floats | None = None, row: Floats | None = None
    ) -> Floats:
        """Return ∂ℓ/∂prediction, shape ``(..., units)``, into *out* where given.

        *row* is working space ``(..., 1)``.
        """
        raise NotImplementedError


class CrossEntropy(Loss):
    """ℓ = −Σ yₖ log softmax(o)ₖ = log Σ exp oₖ − Σ yₖ oₖ in nats, on logits o; y a distribution, hard or soft.

    The same as PyTorch's ``cross_entropy`` with class probabilities as targets and ``reduction="none"``.
    """

    takes = "logits"
    outputs = ("softmax",)
    latex = r"-\sum_k y_k\,\ln\,\mathrm{softmax}(o)_k"

    def value(self, y: FloatLike, prediction: FloatLike) -> Floats:
        """Return −Σ y log softmax(o), with 0 · log 0 = 0."""
        y = as_floats(y)
        log_probabilities = log_softmax(prediction)
        y, log_probabilities = np.broadcast_arrays(y, log_probabilities)
        terms = np.zeros(y.shape, dtype=log_probabilities.dtype)
        np.multiply(y, log_probabilities, out=terms, where=y != 0)
        total: Floats = np.sum(terms, axis=-1)
        return 0.0 - total

    def gradient(
        self, y: FloatLike, prediction: FloatLike, *, out: Floats | None = None, row: Floats | None = None
    ) -> Floats:
        """Return softmax(o) − y: the Jacobian of softmax and the slope of the logarithm cancel."""
        probabilities = softmax(prediction, out=out, row=row)
        return np.subtract(probabilities, y, out=probabilities)


class SquaredError(Loss):
    """ℓ = ½ Σ (ŷ − y)², the half stated so that the gradient is ŷ − y. PyTorch's ``mse_loss`` has no half."""

    takes = "output"
    outputs = ("identity", "sigmoid", "softmax", "tanh")
    latex = r"\frac{1}{2}\sum_k(\hat y_k-y_k)^2"

    def value(self, y: FloatLike, prediction: FloatLike) -> Floats:
        """Return ½ Σ (ŷ − y)²."""
        with np.errstate(over="ignore"):  # beyond the largest number: the limit ∞ is right
            difference = as_floats(prediction) - as_floats(y)
            total: Floats = np.sum(difference * difference, axis=-1)
        return 0.5 * total

    def gradient(
        self,
        y: FloatLike,
        prediction: FloatLike,
        *,
        out: Floats | None = None,
        row: Floats | None = None,  # noqa: ARG002
    ) -> Floats:
        """Return ŷ − y."""
        with np.errstate(over="ignore"):
            return np.subtract(as_floats(prediction), as_floats(y), out=out)


LOSSES: MappingProxyType[str, Loss] = MappingProxyType(
    {"cross_entropy": CrossEntropy(), "squared_error": SquaredError()}
)
"""Every loss, by the name under which scenes and trainers know it."""
