"""Where a function is steepest, and whether it runs off to infinity or has no value there.

Of a formula nothing is known but what it gives at the places that it is asked for; see `climb` for what may be missed.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnstudio.engine.activations.activation import Activation
from nnstudio.engine.activations.grids import PROBE
from nnstudio.engine.arrays import Floats

UPRIGHT = 1e4
"""From this slope on a curve as good as stands upright."""
_PEAKS, _ZOOMS = 4, 5
_STEEPER = 1.5
"""Beside a pole two looks find a slope that is more than so many times as steep, or already as good as upright."""
_PARTS = 64
"""Each look takes a 32nd of the interval before: the two of its 64 parts that meet where it is steepest."""


@dataclass(frozen=True)
class Climb:
    """What is found where a function is steepest.

    *steepest*: the largest |f′|; *up* and *down*: the pole nearest to 0 beside which f goes to +∞, and to −∞, None
    where there is none; *has_gap*: whether there f has no value.
    """

    steepest: float
    up: float | None
    down: float | None
    has_gap: bool

    @property
    def has_pole(self) -> bool:
        """Whether f runs off to infinity somewhere."""
        return self.up is not None or self.down is not None


def defined_everywhere(activation: Activation) -> bool:
    """Whether *activation* has a value wherever it is asked for one: every 1/128 from −12 to 12, and on to ±10⁶."""
    return not np.isnan(activation.value(PROBE)).any()


def climb(activation: Activation, z: Floats) -> Climb:
    """Look closer and closer at the up to four steepest places of *activation* between the first and the last *z*.

    Towards a pole f leaves the values that it has on the *z*, and goes on changing from look to look, or within the
    last one, if an early look came upon the pole by chance. Where f only stands upright, as √|z| does at 0, it changes
    less and less. Missed is a pole that shows in no slope on the *z*, and one at which f gets only a little way beyond
    its values elsewhere, as e^z + log |z − 0.3| does.
    """
    values, slopes = activation.value(z), _sizes(activation, z)
    low, high, steepest, has_gap = values.min(), values.max(), float(slopes.max()), False
    places = _peaks(slopes)
    reached, rows = [values[places]], np.arange(places.size)
    left, right = z[np.maximum(places - 1, 0)], z[np.minimum(places + 1, z.size - 1)]
    tame = min(UPRIGHT, _STEEPER * steepest)
    for zoom in range(_ZOOMS):
        z = np.linspace(left, right, _PARTS + 1, axis=1)
        values, slopes = activation.value(z), _sizes(activation, z)
        has_gap = has_gap or bool(np.any(np.count_nonzero(np.isnan(values), axis=1) > 1))  # one may be a pole, hit
        steepest = max(steepest, float(slopes.max()))
        if zoom and steepest <= tame:
            return Climb(steepest, None, None, has_gap)
        best = np.argmax(slopes, axis=1)
        reached.append(values[rows, best])
        left, right = z[rows, np.maximum(best - 1, 0)], z[rows, np.minimum(best + 1, _PARTS)]
    with np.errstate(all="ignore"):
        changes = np.abs(np.diff(reached, axis=0))
        within = np.fmax.reduce(np.abs(np.diff(values, axis=1)), axis=1)
        goes_on = np.fmax(changes[-1], within) > np.fmax.reduce(changes, axis=0) / 4
        runs_off = goes_on & (slopes.max(axis=1) > UPRIGHT)
        up = runs_off & (np.fmax.reduce(values, axis=1) - high > (high - low) / 4)
        down = runs_off & (low - np.fmin.reduce(values, axis=1) > (high - low) / 4)
    middle = (left + right) / 2
    return Climb(steepest, _nearest(middle[up]), _nearest(middle[down]), has_gap)


def _peaks(slopes: Floats) -> npt.NDArray[np.intp]:
    """Return where the largest of the peaks among *slopes* are, the very largest first; of a level stretch its end."""
    walled = np.concatenate([[-1.0], slopes, [-1.0]])
    places = np.flatnonzero((walled[1:-1] >= walled[:-2]) & (walled[1:-1] > walled[2:]))
    return places[np.argsort(-slopes[places], kind="stable")[:_PEAKS]]


def _nearest(places: Floats) -> float | None:
    return float(places[np.argmin(np.abs(places))]) if places.size else None


def _sizes(activation: Activation, z: Floats) -> Floats:
    return np.nan_to_num(np.abs(activation.derivative(z)), nan=0.0)
