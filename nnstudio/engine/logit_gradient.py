"""Is ∂ℓ/∂o of softmax and cross-entropy right? The formula beside finite differences of the loss, and the chain rule.

Logits count only as quotients o/T, so the step is h = 10⁻⁵ T. Then the error of the central difference, about h² ℓ‴/6
and the rounding of ℓ divided by h, is the same at every temperature, in units of 1/T.

What is divided by is not 2h but the distance of the two logits that were really computed with, for o + h is rounded.
Where o is so large that it swallows h the quotient is 0/0, which is no number.
"""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.gradient_check import STEP, Comparison
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.softmax import log_softmax


@dataclass(frozen=True)
class LogitGradientCheck:
    """The slopes of the cross-entropy along each logit, measured; all of shape ``(classes,)``, losses in nats.

    *step* is h; *above* and *below* are the losses with one logit h higher, and h lower; *distances* is how far these
    two logits are apart, 2h but for rounding.
    """

    step: float
    above: Floats
    below: Floats
    distances: Floats

    @property
    def slopes(self) -> Floats:
        """(ℓ(o + h) − ℓ(o − h)) / 2h; NaN where o + h and o − h are the same number."""
        with np.errstate(all="ignore"):
            quotients: Floats = (self.above - self.below) / self.distances
        return quotients

    def compared(self, gradient: Floats) -> tuple[Comparison, ...]:
        """Put each entry of *gradient* ``(classes,)`` beside what was measured."""
        return tuple(
            Comparison(entry, slope) for entry, slope in zip(gradient.tolist(), self.slopes.tolist(), strict=True)
        )


def check_logit_gradient(o: FloatLike, y: FloatLike, temperature: float = 1.0) -> LogitGradientCheck:
    """Measure the slopes of −Σ yₖ log softmax(o/T)ₖ at the logits *o* ``(classes,)`` for the target *y* ``(classes,)``.

    Raises `TemperatureError` unless T is finite and above 0.
    """
    o = as_floats(o)
    step = STEP * temperature
    moves = step * np.eye(len(o))
    losses = LOSSES["cross_entropy"].value(y, log_softmax(np.stack([o + moves, o - moves]), temperature))
    return LogitGradientCheck(step, losses[0], losses[1], (o + step) - (o - step))


def slope_along_probabilities(y: FloatLike, q: FloatLike) -> Floats:
    """Return ∂ℓ/∂qᵢ = −yᵢ/qᵢ of ℓ = −Σ yᵢ log qᵢ, shape ``(..., classes)`` → the same.

    0 where yᵢ is 0, for there is no such term; −∞ where qᵢ is 0 and yᵢ is not.
    """
    y, q = as_floats(y), as_floats(q)
    with np.errstate(all="ignore"):
        quotients: Floats = np.where(y > 0, -y / q, 0.0)
    return quotients


def through_jacobian(slopes: Floats, jacobian: Floats) -> Floats:
    """Return Σᵢ ∂ℓ/∂qᵢ ∂qᵢ/∂oⱼ, the chain rule as it stands.

    Shapes: ``(classes,)`` and ``(classes, classes)`` → ``(classes,)``. In exact arithmetic that is (q − y)/T;
    NaN where a probability was rounded to 0: ∞ times 0.
    """
    with np.errstate(all="ignore"):
        products: Floats = slopes @ jacobian
    return products
