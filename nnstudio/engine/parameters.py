"""Numbers that shape a function and that a learner may turn: the leak of a ReLU, the δ of Huber's loss."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from nnstudio.engine.errors import ParameterError


@dataclass(frozen=True)
class Parameter:
    """One such number: the field *name* that holds it, its *symbol* in LaTeX, and its limits, which are allowed."""

    name: str
    symbol: str
    low: float
    high: float

    def check(self, value: float) -> None:
        """Raise `ParameterError` where *value* is not finite or outside the limits."""
        if not self.low <= value <= self.high:
            raise ParameterError(self.name, value, self.low, self.high)


class Parametric:
    """A frozen dataclass whose fields, where they are numbers to be turned, are described in `parameters`.

    Raises `ParameterError` when made with a number that is not finite or lies outside its limits. The limits are for
    what a person sets: an array, which a network fills as it learns, may hold anything.
    """

    parameters: ClassVar[tuple[Parameter, ...]] = ()

    def __post_init__(self) -> None:
        for parameter in self.parameters:
            value = getattr(self, parameter.name)
            if not isinstance(value, np.ndarray | list | tuple):
                parameter.check(value)
