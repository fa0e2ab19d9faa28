"""Gradient descent on logits themselves: o ← o − η ∂ℓ/∂o for the cross-entropy ℓ = −Σ yₖ log softmax(o/T)ₖ.

With q = softmax(o/T) the gradient is ∂ℓ/∂o = (q − y)/T. Its entries sum to 0, so no step changes the sum of the logits;
and ℓ is convex in o, so it can only rise in a step that leaps over the least loss along its way. That least is the
entropy of y. Where y is 1 for one class, ℓ comes near it only as the logits run away from one another.

Source: Goodfellow, Bengio and Courville, Deep Learning (2016), sections 4.3 and 6.2.2.3.
"""

import math

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.errors import TemperatureError
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.softmax import log_softmax


class LogitDescent:
    """The path of the logits *o* ``(classes,)`` towards the target *y* ``(classes,)``, a distribution.

    It is followed with the learning *rate* η at a *temperature* T. The path is remembered, and grows when a step is
    asked for that was not taken yet, to *most_steps* at the most. All in double precision, losses in nats.

    Raises `TemperatureError` unless T is finite and above 0.
    """

    def __init__(self, o: FloatLike, y: FloatLike, temperature: float, rate: float, most_steps: int) -> None:
        if not (math.isfinite(temperature) and temperature > 0):
            raise TemperatureError(temperature)
        start = as_floats(o).astype(np.float64)
        self.steps = 0
        """How many steps have been taken."""
        self._y = as_floats(y).astype(np.float64)
        self._temperature, self._rate = temperature, rate
        self._path: Floats = np.empty((most_steps + 1, len(start)))
        self._path[0] = start
        self._losses: Floats = np.empty(most_steps + 1)
        self._judge(0, 1)

    @property
    def path(self) -> Floats:
        """The logits before the first step and after each so far, ``(steps + 1, classes)``; to be read only."""
        return _read_only(self._path[: self.steps + 1])

    @property
    def losses(self) -> Floats:
        """The loss before the first step and after each so far, ``(steps + 1,)``; to be read only."""
        return _read_only(self._losses[: self.steps + 1])

    def advance_to(self, step: int) -> None:
        """Take the steps that are still missing to *step*; a thousand in some 5 ms.

        Raises `IndexError` beyond *most_steps*.
        """
        if step > len(self._path) - 1:
            raise IndexError(f"step {step} of at most {len(self._path) - 1}")
        first, scale = self.steps + 1, self._rate / self._temperature
        move: Floats = np.empty_like(self._y)
        for number in range(first, step + 1):
            o = self._path[number - 1]
            # softmax(o/T), written out: its checks and intermediate arrays would take three times as long.
            np.subtract(o, np.maximum.reduce(o), move)
            np.divide(move, self._temperature, move)
            np.exp(move, move)
            np.divide(move, np.add.reduce(move), move)
            np.subtract(move, self._y, move)
            np.multiply(move, scale, move)
            np.subtract(o, move, self._path[number])
        if step >= first:
            self.steps = step
            self._judge(first, step + 1)

    def _judge(self, start: int, stop: int) -> None:
        """Write down the loss of the steps from *start* to before *stop*."""
        logarithms = log_softmax(self._path[start:stop], self._temperature)
        self._losses[start:stop] = LOSSES["cross_entropy"].value(self._y, logarithms)


def _read_only(array: Floats) -> Floats:
    view = array.view()
    view.flags.writeable = False
    return view
