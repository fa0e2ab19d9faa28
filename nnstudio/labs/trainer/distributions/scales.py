"""Axes that all layers share, so that they can be compared; they grow in steps. No Qt."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.notation.figures import typed
from nnstudio.widgets.steps import in_quarters, stepped_up

_STEPS = (1, 2, 4, 6, 8)
_EPOCHS = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8)
_MOST_DECADES = 16
_EVERY = (1, 2, 4, 8)
_SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True)
class Scale:
    """An axis from *bottom* to *top*, which can be marked every *step*; *is_log* where it shows powers of ten."""

    bottom: float
    top: float
    step: float
    is_log: bool = False

    def places(self, values: Floats) -> Floats:
        """Return how far up the axis *values* stand: 0 at its bottom, 1 at its top, and none beyond."""
        with np.errstate(divide="ignore", invalid="ignore"):
            shown = np.log10(values) if self.is_log else values
            return np.clip((shown - self.bottom) / (self.top - self.bottom), 0.0, 1.0)

    def marks(self, most: int) -> list[tuple[float, str]]:
        """Return up to so many marks, evenly spaced: how far up each stands, and its number; two at least."""
        count = round((self.top - self.bottom) / self.step)
        first = round(self.bottom / self.step)
        spaced = ([k for k in range(count + 1) if not (first + k) % every] for every in _EVERY)
        steps = next((steps for steps in spaced if 2 <= len(steps) <= max(most, 2)), [0, count])
        return [(k / count, self._number(self.bottom + k * self.step)) for k in steps]

    def _number(self, value: float) -> str:
        if not self.is_log:
            return typed(float(f"{value:.6g}") + 0.0)  # + 0.0: no −0
        power = round(value)
        return typed(10.0**power) if power in (-1, 0, 1) else f"10{str(power).translate(_SUPERSCRIPT)}"


def linear_scale(quantiles: Floats) -> Scale:
    """Return the axis for 0 and all *quantiles* that are finite."""
    finite = quantiles[np.isfinite(quantiles)]
    down, up = in_quarters(float(finite.min(initial=0.0)), float(finite.max(initial=0.0)), _STEPS)
    return Scale(-down, up, stepped_up(max(down, up), _STEPS) / 4)


def log_scale(quantiles: Floats) -> Scale:
    """Return the axis, in whole powers of ten, for *quantiles* ``(..., quantiles)`` of sizes.

    It reaches down to the middle half of every layer, and at most one power further: the smallest of many gradients
    come as near to 0 as one likes, and say nothing. Sizes of 0 stand at its bottom.
    """
    powers = _powers(quantiles)
    if not powers.size:
        return Scale(-1.0, 0.0, 1.0, is_log=True)
    top = math.ceil(powers.max() + 1e-9)
    middle = _powers(quantiles[..., 2:])
    lowest = math.floor(middle.min()) if middle.size else top - 1
    outer = _powers(quantiles[..., 1])
    bottom = max(math.floor(outer.min(initial=lowest)), lowest - 1, top - _MOST_DECADES)
    return Scale(float(min(bottom, top - 1)), float(top), 1.0, is_log=True)


def last_epoch(epochs: Sequence[int]) -> float:
    """Return where the axis of *epochs* ends."""
    return stepped_up(max(float(epochs[-1]), 10.0), _EPOCHS)


def _powers(sizes: Floats) -> Floats:
    usable = sizes[np.isfinite(sizes) & (sizes > 0)]
    return np.log10(usable)
