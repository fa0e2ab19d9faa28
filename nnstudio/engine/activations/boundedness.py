"""Whether an activation has bounds, and whether it ever falls: what a table of it and a sentence on it both need.

Both answers are fast enough for a drag of a parameter, and whoever asks gets the same.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from nnstudio.engine.activations.activation import Activation
from nnstudio.engine.activations.grids import INSIDE, OUTSIDE, PROBE
from nnstudio.engine.activations.growth import grows
from nnstudio.engine.activations.poles import Climb, climb
from nnstudio.engine.arrays import Floats

_SIZES = np.logspace(-308, 308, 616 * 4 + 1)
_WIDELY = np.union1d(PROBE, np.concatenate([-_SIZES, _SIZES]))
_ZOOMS = 4


@dataclass(frozen=True)
class Boundedness:
    """Where an activation has no bound.

    *above*: the z towards which it goes to +∞, a pole or ±∞, None where it is bounded from above; *below*: likewise
    that towards which it goes to −∞; *inside*: what it is like where it is steepest from −12 to 12.
    """

    above: float | None
    below: float | None
    inside: Climb

    @property
    def is_bounded(self) -> bool:
        """Whether all values lie between two numbers."""
        return self.above is None and self.below is None


@lru_cache(maxsize=64)
def boundedness(activation: Activation) -> Boundedness:
    """Return whether *activation* is bounded, as far as `climb` sees poles from −10⁶ to 10⁶, and `grows` growth."""
    climbs = [climb(activation, z) for z in (INSIDE, -OUTSIDE[::-1], OUTSIDE)]
    poles_up = [each.up for each in climbs if each.up is not None]
    poles_down = [each.down for each in climbs if each.down is not None]
    return Boundedness(
        above=_first(poles_up, grows(activation.value)),
        below=_first(poles_down, grows(lambda z: -activation.value(z))),
        inside=climbs[0],
    )


def _first(poles: list[float], ends: tuple[float, ...]) -> float | None:
    return next(iter((*poles, *ends)), None)


@lru_cache(maxsize=64)
def falls(activation: Activation) -> bool:
    """Whether *activation* has a slope below 0, or jumps down at a kink.

    Asked are every 1/128 from −12 to 12, four places in each decade as far as numbers reach, more of them up to 10⁶,
    and ever finer grids round the place where the slope is smallest. Narrower dips may be missed.
    """
    return _jumps_down(activation) or _has_negative_slope(activation)


def _jumps_down(activation: Activation) -> bool:
    kinks = np.array(activation.kinks)
    places = (np.nextafter(kinks, -np.inf), kinks, np.nextafter(kinks, np.inf))
    before, at, behind = (activation.value(z) for z in places)
    return bool(np.any(before > at) or np.any(at > behind))


def _has_negative_slope(activation: Activation) -> bool:
    z: Floats = _WIDELY
    slopes = activation.derivative(z)
    for _ in range(_ZOOMS):
        if np.isnan(slopes).all() or np.any(slopes < 0):
            break
        place = int(np.nanargmin(slopes))
        z = np.linspace(z[max(place - 1, 0)], z[min(place + 1, z.size - 1)], 65)
        slopes = activation.derivative(z)
    return bool(np.any(slopes < 0))
