"""Where the weights of a layer start. Biases start at 0.

Each takes a generator and the layer's fan_in and fan_out, and returns ``(fan_in, fan_out)``.
"""

from collections.abc import Callable
from types import MappingProxyType

import numpy as np

from nnstudio.engine.arrays import Floats

Initializer = Callable[[np.random.Generator, int, int], Floats]


def zeros(rng: np.random.Generator, fan_in: int, fan_out: int) -> Floats:  # noqa: ARG001
    """Return all zeros: every unit of a layer then stays the twin of every other."""
    return np.zeros((fan_in, fan_out))


def normal(rng: np.random.Generator, fan_in: int, fan_out: int) -> Floats:
    """Draw from the standard normal distribution, whatever the size of the layer."""
    return rng.standard_normal((fan_in, fan_out))


def xavier_uniform(rng: np.random.Generator, fan_in: int, fan_out: int) -> Floats:
    """Draw from U[−b, b], b = √(6/(fan_in + fan_out)) (Glorot and Bengio, 2010): for tanh and sigmoid."""
    bound = np.sqrt(6.0 / (fan_in + fan_out))
    return rng.uniform(-bound, bound, (fan_in, fan_out))


def he_uniform(rng: np.random.Generator, fan_in: int, fan_out: int) -> Floats:
    """Draw from U[−b, b], b = √(6/fan_in) (He et al., 2015): for ReLU, which halves the variance."""
    bound = np.sqrt(6.0 / fan_in)
    return rng.uniform(-bound, bound, (fan_in, fan_out))


INITIALIZERS: MappingProxyType[str, Initializer] = MappingProxyType(
    {"zeros": zeros, "normal": normal, "xavier_uniform": xavier_uniform, "he_uniform": he_uniform}
)
