"""How a gradient becomes a step."""

from types import MappingProxyType

import numpy as np

from nnstudio.engine.arrays import Floats


class SGD:
    """θ ← θ − η ∇: plain gradient descent (Robbins and Monro, 1951)."""

    def __init__(self, parameters: Floats) -> None:
        self._step: Floats = np.empty_like(parameters)

    def update(self, parameters: Floats, gradients: Floats, learning_rate: float) -> None:
        """Change *parameters* in place."""
        np.multiply(gradients, learning_rate, out=self._step)
        np.subtract(parameters, self._step, out=parameters)


OPTIMIZERS: MappingProxyType[str, type[SGD]] = MappingProxyType({"sgd": SGD})
"""Every optimiser, by the name under which scenes and trainers know it."""
