"""A function at a point, with its numbers written so that the result comes out by hand."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from nnstudio.engine.activations import ELU, Activation, LeakyReLU, RandomizedReLU, SiLU
from nnstudio.engine.expressions import OwnFormula
from nnstudio.notation.figures import exactly, legible

Working: TypeAlias = tuple[str, bool]
"""A step in LaTeX, empty where there is nothing to work out, and whether digits are left out in it."""

_SMOOTH = frozenset({"sigmoid", "tanh", "gelu", "gelu_tanh", "silu", "mish", "softplus", "formula"})
_SMOOTH_BELOW_ZERO = frozenset({"elu", "selu"})


@dataclass(frozen=True)
class Point:
    """A function at *z*, which is *written* in LaTeX with all its digits or with some *cut*; a = f(z).

    *parameters* are written like that, too, in the engine's order; of a randomised ReLU the mean slope is.
    """

    function: str
    activation: Activation
    z: float
    written: str
    cut: bool
    parameters: tuple[Working, ...]
    a: float


def is_curved(function: str, activation: Activation, z: float) -> bool:
    """Whether *function* bends at *z*: its values there can be written in full by accident only, as at 0."""
    return z != 0 and lies_on_curve(function, activation, z)


def lies_on_curve(function: str, activation: Activation, z: float) -> bool:
    """Whether *function* is curved around *z*, or to the left of it where a kink is there, and not a straight line.

    An own formula counts as curved, whatever it is.
    """
    match activation:
        case SiLU(beta=0.0) | ELU(alpha=0.0):
            return False
    return function in _SMOOTH or (function in _SMOOTH_BELOW_ZERO and z <= 0)


def point_at(function: str, activation: Activation, z: float, compute: Callable[[Activation, float], float]) -> Point:
    """Write *z* and the parameters so that what *compute* says of the function there comes out.

    They are written in full where that is short, or else with as many digits as it takes.
    """
    made, parameters = _made_of(activation)
    (written, *others), _cut = legible([z, *parameters], lambda x: compute(made(x[1:]), x[0]))
    told = tuple((text, not exactly(number)) for text, number in zip(others, parameters, strict=True))
    return Point(function, activation, z, written, not exactly(z), told, float(activation.value(z)))


def _made_of(activation: Activation) -> tuple[Callable[[Sequence[float]], Activation], list[float]]:
    """Return what makes such a function of other parameters, and those of this one."""
    if isinstance(activation, RandomizedReLU):
        return lambda numbers: LeakyReLU(*numbers), [activation.mean_slope]
    if isinstance(activation, OwnFormula):
        return lambda _numbers: activation, []
    return lambda numbers: type(activation)(*numbers), [
        float(getattr(activation, each.name)) for each in activation.parameters
    ]
