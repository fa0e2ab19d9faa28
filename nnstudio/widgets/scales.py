"""Which number stands where on a slider, from 0 at its left end to 1 at its right."""

import math
from dataclasses import dataclass
from typing import ClassVar, Protocol


class Scale(Protocol):
    """A rising scale of numbers. One that *is_proportional* has equal factors where others have equal differences."""

    is_proportional: ClassVar[bool]

    def number_at(self, share: float) -> float:
        """Return the number that stands at *share* of the slider's length."""

    def share_of(self, number: float) -> float:
        """Return where *number* stands; beyond 0 to 1, and −∞ where it has no place at all, if it is not on it."""


@dataclass(frozen=True)
class LinearScale:
    """Equal distances are equal differences; told to three decimals."""

    is_proportional: ClassVar[bool] = False

    low: float
    high: float

    def number_at(self, share: float) -> float:
        return round(self.low + (self.high - self.low) * share, 3)

    def share_of(self, number: float) -> float:
        return (number - self.low) / (self.high - self.low)


@dataclass(frozen=True)
class LogarithmicScale:
    """Equal distances are equal factors; told to three digits. Both ends are above 0."""

    is_proportional: ClassVar[bool] = True

    low: float
    high: float

    def number_at(self, share: float) -> float:
        return float(f"{self.low * (self.high / self.low) ** share:.3g}")

    def share_of(self, number: float) -> float:
        return math.log(number / self.low) / math.log(self.high / self.low) if number > 0 else -math.inf
