"""What an activation costs on this machine, beside ReLU.

A single time says little: other programs come between, and a processor changes its speed. So all functions take turns
in rounds, each round compares within itself, and what is told is the median of the rounds with their quartiles.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from nnstudio.engine.activations.activation import Activation
from nnstudio.engine.activations.piecewise_linear import ReLU

_REPEATS = 3
"""Of so many times in a row the shortest counts: whatever came between made the others longer."""


@dataclass(frozen=True)
class Cost:
    """How many times as long as ReLU: the *median* of the rounds, and their quartiles *low* and *high*."""

    median: float
    low: float
    high: float


class CostMeasurement:
    """Times value and slope of *activations*, as training computes them, on *size* standard normal numbers in float64.

    *clock* returns seconds. A round of eighteen functions on 10,000 numbers takes some 10 to 20 ms, so that a window
    can run one between two of its frames.
    """

    def __init__(
        self,
        activations: Mapping[str, Activation],
        size: int = 10_000,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._activations, self._clock = dict(activations), clock
        self._z = np.random.default_rng(0).standard_normal(size)
        self._value, self._slope = np.empty_like(self._z), np.empty_like(self._z)
        self._ratios: list[dict[str, float]] = []

    @property
    def rounds(self) -> int:
        """How many rounds were run."""
        return len(self._ratios)

    def round(self) -> None:
        """Time every function once more, and ReLU before them."""
        relu = self._seconds(ReLU())
        self._ratios.append(
            {
                name: 1.0 if isinstance(activation, ReLU) else self._seconds(activation) / relu
                for name, activation in self._activations.items()
            }
        )

    def result(self) -> dict[str, Cost]:
        """Return what the rounds so far say; nothing before the first."""
        if not self._ratios:
            return {}
        costs = {}
        for name in self._activations:
            low, median, high = np.quantile([ratios[name] for ratios in self._ratios], [0.25, 0.5, 0.75])
            costs[name] = Cost(float(median), float(low), float(high))
        return costs

    def _seconds(self, activation: Activation) -> float:
        work = activation.work_for(self._z)
        times = []
        with np.errstate(all="ignore"):  # what an own formula does is its learner's affair
            for _ in range(_REPEATS):
                start = self._clock()
                activation.evaluate(self._z, self._value, work)
                activation.slope(self._z, self._value, self._slope, work)
                times.append(self._clock() - start)
        return max(min(times), 1e-9)
