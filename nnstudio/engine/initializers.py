"""Where the weights of a layer start. Biases start at 0.

Each takes a generator and the layer's fan_in and fan_out, and returns ``(fan_in, fan_out)``; PyTorch keeps the
transpose. All have mean 0, save `constant`. A weighted sum of fan_in inputs has fan_in times the variance of one of
its terms, so a signal neither dies out nor explodes through the layers where a weight's variance is about 1/fan_in,
the more exactly the better an initializer knows the activation. A uniform distribution U[−b, b] has the variance b²/3.
"""

import math
import sys
from collections.abc import Callable
from types import MappingProxyType

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.errors import ParameterError

Initializer = Callable[[np.random.Generator, int, int], Floats]


def zeros(rng: np.random.Generator, fan_in: int, fan_out: int) -> Floats:  # noqa: ARG001
    """Return all zeros: every unit of a layer then stays the twin of every other. PyTorch's ``zeros_``."""
    return np.zeros((fan_in, fan_out))


def constant(rng: np.random.Generator, fan_in: int, fan_out: int, *, value: float = 0.1) -> Floats:  # noqa: ARG001
    """Return *value* everywhere: signals get through, but all units of a layer are twins as with `zeros`.

    PyTorch's ``constant_``. Raises `ParameterError` for a value that is not finite.
    """
    return np.full((fan_in, fan_out), _checked("value", value, -sys.float_info.max))


def normal(rng: np.random.Generator, fan_in: int, fan_out: int, *, standard_deviation: float = 1.0) -> Floats:
    """Draw from the normal distribution N(0, s²), s = *standard_deviation*, whatever the size of the layer.

    Variance s². For no activation: with the default, units of a large layer saturate. PyTorch's ``normal_``. Raises
    `ParameterError` for a standard deviation that is negative or not finite.
    """
    return _checked("standard_deviation", standard_deviation) * rng.standard_normal((fan_in, fan_out))


def uniform(rng: np.random.Generator, fan_in: int, fan_out: int, *, bound: float = 1.0) -> Floats:
    """Draw from the uniform distribution U[−b, b], b = *bound*, whatever the size of the layer.

    Variance b²/3. For no activation, as `normal`. PyTorch's ``uniform_(-b, b)``. Raises `ParameterError` for a bound
    that is negative or not finite.
    """
    return _checked("bound", bound) * rng.uniform(-1.0, 1.0, (fan_in, fan_out))


def xavier_uniform(rng: np.random.Generator, fan_in: int, fan_out: int) -> Floats:
    """Draw from U[−b, b], b = √(6/(fan_in + fan_out)): for tanh and sigmoid.

    Variance 2/(fan_in + fan_out), between what keeps the variance of signals on their way forward, 1/fan_in, and that
    of gradients on their way back, 1/fan_out. PyTorch's ``xavier_uniform_``. Source: Glorot and Bengio (2010).
    """
    bound = np.sqrt(6.0 / (fan_in + fan_out))
    return rng.uniform(-bound, bound, (fan_in, fan_out))


def xavier_normal(rng: np.random.Generator, fan_in: int, fan_out: int) -> Floats:
    """Draw from N(0, 2/(fan_in + fan_out)): for tanh and sigmoid, as `xavier_uniform`.

    PyTorch's ``xavier_normal_``; Keras cuts off the tails. Source: Glorot and Bengio (2010).
    """
    return math.sqrt(2.0 / (fan_in + fan_out)) * rng.standard_normal((fan_in, fan_out))


def he_uniform(rng: np.random.Generator, fan_in: int, fan_out: int) -> Floats:
    """Draw from U[−b, b], b = √(6/fan_in): for ReLU, which halves the mean square of a signal.

    Variance 2/fan_in. PyTorch's ``kaiming_uniform_(nonlinearity="relu")``. Source: He et al. (2015).
    """
    bound = np.sqrt(6.0 / fan_in)
    return rng.uniform(-bound, bound, (fan_in, fan_out))


def he_normal(rng: np.random.Generator, fan_in: int, fan_out: int) -> Floats:
    """Draw from N(0, 2/fan_in): for ReLU, as `he_uniform`.

    PyTorch's ``kaiming_normal_(nonlinearity="relu")``; Keras cuts off the tails. Source: He et al. (2015).
    """
    return math.sqrt(2.0 / fan_in) * rng.standard_normal((fan_in, fan_out))


def lecun_normal(rng: np.random.Generator, fan_in: int, fan_out: int) -> Floats:
    """Draw from N(0, 1/fan_in): for SELU, which keeps mean 0 and variance 1 only so, and for the identity.

    PyTorch's ``kaiming_normal_(nonlinearity="linear")``; Keras cuts off the tails. Source: LeCun et al. (1998); for
    SELU Klambauer et al. (2017).
    """
    return math.sqrt(1.0 / fan_in) * rng.standard_normal((fan_in, fan_out))


def lecun_uniform(rng: np.random.Generator, fan_in: int, fan_out: int) -> Floats:
    """Draw from U[−b, b], b = √(3/fan_in): for SELU and the identity, as `lecun_normal`.

    Variance 1/fan_in. PyTorch's ``kaiming_uniform_(nonlinearity="linear")``; what its ``Linear`` layers begin with has
    a third of that variance, b = 1/√fan_in. Source: LeCun et al. (1998).
    """
    bound = math.sqrt(3.0 / fan_in)
    return rng.uniform(-bound, bound, (fan_in, fan_out))


def _checked(name: str, value: float, low: float = 0.0) -> float:
    high = sys.float_info.max
    if not low <= value <= high:
        raise ParameterError(name, value, low, high)
    return float(value)


INITIALIZERS: MappingProxyType[str, Initializer] = MappingProxyType(
    {
        "zeros": zeros,
        "constant": constant,
        "normal": normal,
        "uniform": uniform,
        "xavier_uniform": xavier_uniform,
        "xavier_normal": xavier_normal,
        "he_uniform": he_uniform,
        "he_normal": he_normal,
        "lecun_normal": lecun_normal,
        "lecun_uniform": lecun_uniform,
    }
)
"""Every initializer, by the name under which scenes and networks know it."""
