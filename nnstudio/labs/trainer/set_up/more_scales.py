"""Scales of sliders that only the Network Trainer needs: counts, and strengths from none at all over decades. No Qt."""

import math
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True)
class CountScale:
    """Whole numbers from 1 to *most*, equal distances being equal factors."""

    is_proportional: ClassVar[bool] = True

    most: int

    def number_at(self, share: float) -> float:
        return float(round(math.pow(self.most, share)))

    def share_of(self, number: float) -> float:
        if number < 1:
            return -math.inf
        return math.log(number) / math.log(self.most) if self.most > 1 else number - 1.0


@dataclass(frozen=True)
class FromNothingScale:
    """0 at the left end, and from a little further on equal factors, from *low* to *high*; told to two digits."""

    is_proportional: ClassVar[bool] = False
    nothing: ClassVar[float] = 0.05
    """The share of the slider's length that stands for 0."""

    low: float
    high: float

    def number_at(self, share: float) -> float:
        if share < self.nothing:
            return 0.0
        along = (share - self.nothing) / (1.0 - self.nothing)
        return float(f"{self.low * (self.high / self.low) ** along:.2g}")

    def share_of(self, number: float) -> float:
        if number <= 0.0:
            return -math.inf if number < 0.0 else 0.0
        along = math.log(number / self.low) / math.log(self.high / self.low)
        return max(self.nothing, self.nothing + (1.0 - self.nothing) * along)
