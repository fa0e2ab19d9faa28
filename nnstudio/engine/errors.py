"""What the engine refuses, and why, in a form that a view can turn into a sentence."""

from typing import Literal

DistributionReason = Literal["empty", "not_finite", "negative", "above_one", "sum", "length"]


class EngineError(ValueError):
    """Base of all that the engine refuses."""


class DistributionError(EngineError):
    """Numbers that were given as a probability distribution and are none.

    Attributes: *name* of the distribution (``"p"``, ``"q"``); *reason*; *entry*, the index along the last axis of the
    first bad outcome (None where the distribution as a whole is wrong); *value*, the bad entry, the sum or the length.
    """

    def __init__(self, name: str, reason: DistributionReason, entry: int | None, value: float) -> None:
        self.name, self.reason, self.entry, self.value = name, reason, entry, value
        place = name if entry is None else f"{name}[{entry}]"
        super().__init__(
            {
                "empty": f"{name} has no outcomes",
                "not_finite": f"{place} is {value}, not a finite number",
                "negative": f"{place} is {value}, but a probability cannot be negative",
                "above_one": f"{place} is {value}, but a probability cannot exceed 1",
                "sum": f"{name} sums to {value}, not to 1",
                "length": f"{name} has {value:g} outcomes, the other distribution another number",
            }[reason]
        )


class BaseError(EngineError):
    """A base of logarithms that is not a finite number above 0 and different from 1."""

    def __init__(self, base: float) -> None:
        self.base = base
        super().__init__(f"{base} is no base of logarithms: it must be above 0, finite, and not 1")


class TemperatureError(EngineError):
    """A temperature that is not a finite number above 0."""

    def __init__(self, temperature: float) -> None:
        self.temperature = temperature
        super().__init__(f"temperature {temperature} must be above 0 and finite")


class NetworkError(EngineError):
    """A network, its data or its training that do not fit together."""


class DivergenceError(ArithmeticError):
    """Training left the realm of finite numbers; the network is back at its last good epoch.

    Attributes: *epoch* and *step*, at which the loss was no longer finite; *loss*, what it was then.
    """

    def __init__(self, epoch: int, step: int, loss: float) -> None:
        self.epoch, self.step, self.loss = epoch, step, loss
        super().__init__(f"the loss became {loss} in epoch {epoch} (step {step})")
