"""Losses of the difference d = ŷ − y between an output and the number that it should be."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.losses.loss import Loss
from nnstudio.engine.parameters import Parameter

_OUTPUTS = ("identity", "sigmoid", "softmax", "tanh")


@dataclass(frozen=True)
class SquaredError(Loss):
    """½ Σ (ŷₖ − yₖ)², the half stated so that the gradient is ŷ − y. PyTorch's ``mse_loss`` has no half.

    Its minimum over many examples is their mean, which an outlier pulls along in proportion to its distance: of the
    losses here the least robust. Source: Legendre (1805); Gauss (1809).
    """

    takes = "output"
    outputs = _OUTPUTS
    latex = r"\frac{1}{2}\sum_k(\hat y_k-y_k)^2"
    derivative_latex = r"\hat y_k-y_k"

    def terms(self, y: Floats, prediction: Floats) -> Floats:
        """½ (ŷₖ − yₖ)²."""
        difference = prediction - y
        return 0.5 * difference * difference

    def slope(self, y: Floats, prediction: Floats, out: Floats, row: Floats) -> None:  # noqa: ARG002
        """ŷₖ − yₖ."""
        np.subtract(prediction, y, out)


@dataclass(frozen=True)
class AbsoluteError(Loss):
    """Σ |ŷₖ − yₖ|. At the kink ŷₖ = yₖ the slope is 0.

    Its minimum over many examples is their median, which an outlier pulls along no more than any other example does:
    robust, but the steps do not shrink near the goal. PyTorch's ``l1_loss`` with ``reduction="none"``, summed over
    the units. Source: Boscovich (1757); Laplace (1793).
    """

    takes = "output"
    outputs = _OUTPUTS
    latex = r"\sum_k|\hat y_k-y_k|"
    derivative_latex = r"\mathrm{sgn}(\hat y_k-y_k)"

    def terms(self, y: Floats, prediction: Floats) -> Floats:
        """|ŷₖ − yₖ|."""
        return np.abs(prediction - y)

    def slope(self, y: Floats, prediction: Floats, out: Floats, row: Floats) -> None:  # noqa: ARG002
        """−1, 0 or 1: the sign of ŷₖ − yₖ."""
        np.sign(np.subtract(prediction, y, out), out)


@dataclass(frozen=True)
class Huber(Loss):
    """Σ of ½ d² where |d| ≤ δ, else δ (|d| − ½ δ), with d = ŷₖ − yₖ and δ = *delta*.

    A square near the goal, a straight line beyond δ: steps that shrink, and outliers whose pull does not grow. Both
    pieces meet with one slope, so there is no kink. δ → ∞ tends to the squared error. PyTorch's ``huber_loss`` with
    ``reduction="none"``, summed over the units; its ``smooth_l1_loss(beta=δ)`` is this divided by δ and tends to the
    absolute error for δ → 0. Source: Huber (1964).
    """

    delta: float = 1.0
    parameters: ClassVar[tuple[Parameter, ...]] = (Parameter("delta", r"\delta", 1e-3, 1e3),)
    takes = "output"
    outputs = _OUTPUTS
    latex = (
        r"\sum_k\frac{1}{2}d_k^2\ (|d_k|\leq\delta),\quad"
        r"\delta\,(|d_k|-\frac{1}{2}\delta)\ (|d_k|>\delta),\quad d_k=\hat y_k-y_k"
    )
    derivative_latex = r"\max(-\delta,\,\min(\delta,\,\hat y_k-y_k))"

    def terms(self, y: Floats, prediction: Floats) -> Floats:
        """Both pieces in one: m (|d| − ½ m) with m = min(|d|, δ)."""
        distance = np.abs(prediction - y)
        near = np.minimum(distance, self.delta)
        return near * (distance - 0.5 * near)

    def slope(self, y: Floats, prediction: Floats, out: Floats, row: Floats) -> None:  # noqa: ARG002
        """d, cut off at −δ and δ."""
        np.subtract(prediction, y, out)
        np.minimum(np.maximum(out, -self.delta, out=out), self.delta, out=out)
