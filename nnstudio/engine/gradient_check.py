"""Is the gradient right? Back-propagation beside finite differences, which know nothing of it.

Central differences (L(θ + h) − L(θ − h)) / 2h err by about h² L‴/6 and by the rounding of L, divided by h: with
h = 10⁻⁵ both are near 10⁻¹⁰ where the loss is about 1. Where a kink of an activation lies between θ − h and θ + h they
are wrong, not the gradient. Source: Nocedal and Wright, *Numerical Optimization*, section 8.1.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats, transposed
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.losses import Loss
from nnstudio.engine.network import Network
from nnstudio.engine.passes import BackwardPass, ForwardPass

STEP = 1e-5


@dataclass(frozen=True)
class Comparison:
    """One derivative of the mean loss, by back-propagation and by a finite difference."""

    back_propagated: float
    difference_quotient: float

    @property
    def error(self) -> float:
        """How far the two are apart."""
        return abs(self.back_propagated - self.difference_quotient)


class GradientCheck:
    """The mean *loss* of *network* over examples *x* ``(batch, inputs)`` with targets *y* ``(batch, outputs)``.

    `loss` is that mean, `gradients` ``(parameters,)`` its gradient by back-propagation. The network is left as it was.

    Raises `NetworkError` for a stack, for single precision, which is too coarse for differences, and for examples,
    targets or a loss that do not fit the network.
    """

    def __init__(self, network: Network, x: FloatLike, y: FloatLike, loss: Loss, step: float = STEP) -> None:
        y = as_floats(y)
        if network.lead or network.parameters.dtype != np.float64:
            raise NetworkError("gradients are checked of a single network in double precision")
        if network.output not in loss.outputs:
            raise NetworkError(f"{loss} does not fit {network.output} outputs; use one of {loss.outputs}")
        inputs = network.with_ones(x)
        if y.shape != (len(inputs), network.sizes[-1]):
            raise NetworkError(f"targets of shape {y.shape} for {len(inputs)} examples and {network.sizes[-1]} outputs")
        if not len(inputs):
            raise NetworkError("there are no examples")
        loss.check_targets(y)
        self._network, self._loss, self._step = network, loss, step
        self._x, self._y = transposed(inputs), y
        self._forward = ForwardPass(network, len(inputs))
        backward = BackwardPass(self._forward, loss)
        self.loss = self._mean_loss()
        with np.errstate(all="ignore"):  # what is infinite is infinite
            self.gradients: Floats = backward.run(self._x, y).copy()

    def entries(self, indices: Iterable[int]) -> tuple[Comparison, ...]:
        """Check the derivatives with respect to single parameters, by their places in the flat array.

        Raises `IndexError` for a place that is none.
        """
        directions = []
        for index in indices:
            direction = np.zeros_like(self.gradients)
            direction[index] = 1.0
            directions.append(direction)
        return tuple(self.along(direction) for direction in directions)

    def projections(self, count: int, rng: np.random.Generator) -> tuple[Comparison, ...]:
        """Check the derivatives along *count* random directions of length 1: each of them tests all parameters at once.

        An error in a single entry of the gradient shows in almost every direction.
        """
        directions = rng.standard_normal((count, len(self.gradients)))
        return tuple(self.along(direction / np.linalg.norm(direction)) for direction in directions)

    def along(self, direction: Floats) -> Comparison:
        """Check the derivative along *direction* ``(parameters,)``: the scalar product of the gradient with it."""
        parameters = self._network.parameters
        start = parameters.copy()
        try:
            parameters[...] = start + self._step * direction
            above = self._mean_loss()
            parameters[...] = start - self._step * direction
            below = self._mean_loss()
        finally:
            parameters[...] = start
        return Comparison(float(self.gradients @ direction), (above - below) / (2.0 * self._step))

    def _mean_loss(self) -> float:
        with np.errstate(all="ignore"):
            logits = self._forward.run(self._x)
            prediction = logits if self._loss.takes == "logits" else self._forward.output()
            return float(np.mean(self._loss.value(self._y, prediction)))
