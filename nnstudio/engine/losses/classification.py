"""Losses that judge classes and labels, all on the last weighted sums: logits o."""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.errors import TargetError
from nnstudio.engine.information import checked_distribution
from nnstudio.engine.losses.loss import Loss
from nnstudio.engine.softmax import log_softmax, softmax, write_softmax


@dataclass(frozen=True)
class CrossEntropy(Loss):
    """−Σ yₖ log softmax(o)ₖ = log Σ exp oₖ − Σ yₖ oₖ in nats; y a distribution over the classes, hard or soft.

    A wrong class that is believed for sure costs without bound: one mislabelled example can outweigh many. PyTorch's
    ``cross_entropy`` with probabilities as targets and ``reduction="none"``. Source: Bridle (1990).
    """

    takes = "logits"
    outputs = ("softmax",)
    judges_classes = True
    latex = r"-\sum_k y_k\,\ln\,\mathrm{softmax}(o)_k"
    derivative_latex = r"\mathrm{softmax}(o)_k-y_k"

    def terms(self, y: Floats, prediction: Floats) -> Floats:
        """−yₖ log softmax(o)ₖ, with 0 · log 0 = 0."""
        return _weighted(y, 0.0 - log_softmax(prediction))

    def gradient(self, y: FloatLike, prediction: FloatLike) -> Floats:
        """softmax(o)ₖ − yₖ, also where logits are infinite."""
        probabilities = softmax(prediction)
        return probabilities - np.asarray(y, probabilities.dtype)

    def slope(self, y: Floats, prediction: Floats, out: Floats, row: Floats) -> None:
        """softmax(o)ₖ − yₖ: the Jacobian of softmax and the slope of the logarithm cancel."""
        write_softmax(prediction, out, row)
        np.subtract(out, y, out)

    def check_targets(self, y: FloatLike) -> None:
        """Raise `DistributionError` where *y* ``(..., classes)`` is no distribution."""
        checked_distribution(y, "y")


@dataclass(frozen=True)
class BinaryCrossEntropy(Loss):
    """−Σ (yₖ log σ(oₖ) + (1 − yₖ) log(1 − σ(oₖ))) in nats; each yₖ in [0, 1], hard or soft.

    Each unit answers a question of its own, yes or no. With one unit that is logistic regression; with several,
    *multi-label* classification: any number of labels may be true, where the cross-entropy knows only one class.
    Robust as little as that one. PyTorch's ``binary_cross_entropy_with_logits`` with ``reduction="none"``, summed
    over the units; its usual mean divides by their number.

    Source: Cox (1958); Goodfellow, Bengio and Courville, *Deep Learning*, section 6.2.2.2.
    """

    takes = "logits"
    outputs = ("sigmoid",)
    judges_classes = True
    latex = r"-\sum_k\left(y_k\,\ln\sigma(o_k)+(1-y_k)\,\ln(1-\sigma(o_k))\right)"
    derivative_latex = r"\sigma(o_k)-y_k"

    def terms(self, y: Floats, prediction: Floats) -> Floats:
        """max(0, o) − o y + log(1 + e^−|o|), the first two as |o| times the share of the truth on the other side."""
        distance = np.abs(prediction)
        against = np.where(prediction > 0, 1.0 - y, y)
        return _weighted(against, distance) + np.log1p(np.exp(-distance))

    def slope(self, y: Floats, prediction: Floats, out: Floats, row: Floats) -> None:  # noqa: ARG002
        """σ(oₖ) − yₖ: the slope of the sigmoid cancels, so a unit that is wrong for sure still learns."""
        np.exp(np.negative(prediction, out), out)  # e^−o = ∞ gives σ = 0, its limit
        np.reciprocal(np.add(out, 1.0, out), out)
        np.subtract(out, y, out)

    def check_targets(self, y: FloatLike) -> None:
        """Raise `TargetError` where an entry of *y* ``(..., units)`` is no probability."""
        _check_limits(y, 0.0, 1.0)


@dataclass(frozen=True)
class Hinge(Loss):
    """Σ max(0, 1 − yₖ oₖ); each yₖ = ±1, or softly in between. At the kink yₖ oₖ = 1 the slope is 0.

    The loss of support vector machines: an answer that is right by a margin of 1 costs nothing and is left alone, and
    a wrong one costs only in proportion, so that outliers pull less than under a square. The logit is the score
    itself, hence no output activation. Several units are one machine each, class k against the rest, as in
    scikit-learn's ``LinearSVC(loss="hinge")``; PyTorch's ``multi_margin_loss`` is another, which compares the scores
    of the classes with each other. Source: Cortes and Vapnik (1995); the name after the shape.
    """

    takes = "logits"
    outputs = ("identity",)
    judges_classes = True
    no = -1.0
    latex = r"\sum_k\max(0,\,1-y_k\,o_k)"
    derivative_latex = r"-y_k\ (y_k\,o_k<1),\quad 0\ (y_k\,o_k\geq 1)"

    def terms(self, y: Floats, prediction: Floats) -> Floats:
        """max(0, 1 − yₖ oₖ)."""
        terms: Floats = np.maximum(0.0, 1.0 - y * prediction)
        return terms

    def slope(self, y: Floats, prediction: Floats, out: Floats, row: Floats) -> None:  # noqa: ARG002
        """−yₖ inside the margin, else 0: Heaviside's step of 1 − yₖ oₖ, times −yₖ."""
        np.subtract(1.0, np.multiply(y, prediction, out), out)
        np.multiply(np.heaviside(out, 0.0, out), y, out)
        np.negative(out, out)

    def check_targets(self, y: FloatLike) -> None:
        """Raise `TargetError` where an entry of *y* ``(..., units)`` lies outside [−1, 1]."""
        _check_limits(y, -1.0, 1.0)


def _weighted(weights: Floats, costs: Floats) -> Floats:
    """Return weights · costs, where a weight of 0 counts as 0, even at infinite cost."""
    shape = np.broadcast_shapes(weights.shape, costs.shape)
    return np.multiply(weights, costs, out=np.zeros(shape, costs.dtype), where=weights != 0)


def _check_limits(y: FloatLike, low: float, high: float) -> None:
    y = as_floats(y)
    bad = ~((y >= low) & (y <= high))
    if bad.any():
        place = np.argwhere(bad)[0]
        raise TargetError(int(place[-1]), float(y[tuple(place)]), low, high)
