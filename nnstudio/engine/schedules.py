"""How the learning rate changes in the course of training.

A schedule gives the factor by which the learning rate is multiplied in each epoch, the first of which is number 0: the
learning rate stays the same from one end of an epoch to the other, as with PyTorch's schedulers stepped once an epoch.
"""

import math
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import ClassVar

from nnstudio.engine.parameters import Parameter, Parametric

_MOST_EPOCHS = 10_000_000


class Schedule(Parametric):
    """The factor of the learning rate over time."""

    latex: ClassVar[str]
    """The factor in epoch t = 0, 1, 2, …"""

    def factor(self, epoch: int) -> float:
        """Return the factor in *epoch*, 0 or later."""
        raise NotImplementedError


@dataclass(frozen=True)
class Constant(Schedule):
    """1: the learning rate stays as it is."""

    latex = "1"

    def factor(self, epoch: int) -> float:  # noqa: ARG002
        return 1.0


@dataclass(frozen=True)
class StepDecay(Schedule):
    """γ^⌊t/n⌋: every n epochs the rate drops to γ of what it was. PyTorch's ``StepLR``."""

    every: int = 100
    gamma: float = 0.5
    parameters: ClassVar[tuple[Parameter, ...]] = (
        Parameter("every", "n", 1, _MOST_EPOCHS),
        Parameter("gamma", r"\gamma", 0.0, 1.0),
    )
    latex = r"\gamma^{\lfloor t/n\rfloor}"

    def factor(self, epoch: int) -> float:
        return self.gamma ** (epoch // self.every)


@dataclass(frozen=True)
class ExponentialDecay(Schedule):
    """γ^t: the rate shrinks to γ of itself from epoch to epoch. PyTorch's ``ExponentialLR``."""

    gamma: float = 0.99
    parameters: ClassVar[tuple[Parameter, ...]] = (Parameter("gamma", r"\gamma", 0.0, 1.0),)
    latex = r"\gamma^t"

    def factor(self, epoch: int) -> float:
        return self.gamma**epoch


@dataclass(frozen=True)
class CosineDecay(Schedule):
    """½ (1 + cos πt/n): down to 0 within n epochs, slowly at both ends, then 0 (Loshchilov and Hutter, 2017).

    PyTorch's ``CosineAnnealingLR`` without its restart: that climbs again after n epochs.
    """

    epochs: int = 500
    parameters: ClassVar[tuple[Parameter, ...]] = (Parameter("epochs", "n", 1, _MOST_EPOCHS),)
    latex = r"\frac{1}{2}\left(1+\cos\frac{\pi t}{n}\right)"

    def factor(self, epoch: int) -> float:
        return 0.5 * (1.0 + math.cos(math.pi * min(1.0, epoch / self.epochs)))


@dataclass(frozen=True)
class WarmUp(Schedule):
    """(t + 1)/n in the first n epochs, then another schedule, which begins there (Goyal et al., 2017).

    PyTorch's ``LinearLR`` with start_factor 1/n and total_iters n − 1.
    """

    epochs: int = 10
    then: Schedule = field(default_factory=Constant)
    parameters: ClassVar[tuple[Parameter, ...]] = (Parameter("epochs", "n", 1, _MOST_EPOCHS),)
    latex = r"\min\left(1,\,\frac{t+1}{n}\right)"

    def factor(self, epoch: int) -> float:
        return (epoch + 1) / self.epochs if epoch < self.epochs else self.then.factor(epoch - self.epochs)


SCHEDULES: MappingProxyType[str, type[Schedule]] = MappingProxyType(
    {
        "constant": Constant,
        "step": StepDecay,
        "exponential": ExponentialDecay,
        "cosine": CosineDecay,
        "warm_up": WarmUp,
    }
)
"""Every schedule, by the name under which scenes and trainers know it."""
