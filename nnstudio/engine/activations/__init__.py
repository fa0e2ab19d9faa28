"""What one unit does to its weighted sum z, and the slope of that.

Each activation states its convention where it has a kink. Where libraries differ, PyTorch's definition holds, and the
docstring names the other.
"""

from types import MappingProxyType

from nnstudio.engine.activations.activation import Activation
from nnstudio.engine.activations.exponential_linear import ELU, SELU
from nnstudio.engine.activations.gated import GELU, GELUTanh, Mish, SiLU
from nnstudio.engine.activations.piecewise_linear import (
    HardSigmoid,
    HardTanh,
    Identity,
    LeakyReLU,
    ParametricReLU,
    RandomizedReLU,
    ReLU,
    Step,
)
from nnstudio.engine.activations.smooth import Sigmoid, Softplus, Tanh

__all__ = [
    "ACTIVATIONS",
    "ELU",
    "GELU",
    "SELU",
    "Activation",
    "GELUTanh",
    "HardSigmoid",
    "HardTanh",
    "Identity",
    "LeakyReLU",
    "Mish",
    "ParametricReLU",
    "RandomizedReLU",
    "ReLU",
    "SiLU",
    "Sigmoid",
    "Softplus",
    "Step",
    "Tanh",
]

ACTIVATIONS: MappingProxyType[str, Activation] = MappingProxyType(
    {
        "identity": Identity(),
        "sigmoid": Sigmoid(),
        "tanh": Tanh(),
        "relu": ReLU(),
        "leaky_relu": LeakyReLU(),
        "prelu": ParametricReLU(),
        "rrelu": RandomizedReLU(),
        "elu": ELU(),
        "selu": SELU(),
        "gelu": GELU(),
        "gelu_tanh": GELUTanh(),
        "silu": SiLU(),
        "mish": Mish(),
        "softplus": Softplus(),
        "hard_tanh": HardTanh(),
        "hard_sigmoid": HardSigmoid(),
        "step": Step(),
    }
)
"""Every activation, by the name under which scenes and networks know it."""
