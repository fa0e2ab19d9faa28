"""What follows from the scene of the Activation Explorer."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.arrays import Floats
from nnstudio.labs.activation.scene import ActivationScene

Z_LOW, Z_HIGH = -6.0, 6.0
"""The ends of the picture."""

SAMPLES = 401
_BESIDE = 1e-9
"""How near to a kink its two sides are looked at."""


@dataclass(frozen=True, eq=False)
class Curve:
    """One function over the picture: f at *z*, and f′ at *slope_z*.

    The two differ at a kink: f is drawn through it, f′ jumps there, so its curve ends and begins anew (a NaN between).
    """

    function: str
    z: Floats
    value: Floats
    slope_z: Floats
    slope: Floats


@dataclass(frozen=True)
class Reading:
    """f(z) and f′(z) at the point."""

    function: str
    value: float
    slope: float


@dataclass(frozen=True)
class Kink:
    """Where f has no derivative: the slope that is used there by convention, and those just before and behind.

    *jump*: whether f itself jumps there, to or from *value*.
    """

    z: float
    value: float
    slope: float
    slope_before: float
    slope_behind: float
    jump: bool


@dataclass(frozen=True, eq=False)
class ActivationResults:
    """Readings and curves in the order of the scene's functions; kinks of the first."""

    z: float
    readings: tuple[Reading, ...]
    curves: tuple[Curve, ...]
    kinks: tuple[Kink, ...]
    sigmoid_of_double: float
    """σ(2z), of which tanh z = 2σ(2z) − 1 is made."""
    tanh_of_sigmoid: Floats | None
    """2σ(2z) − 1 over the picture, at the z of the curves, where tanh and sigmoid and no others are compared."""

    @property
    def main(self) -> Reading:
        """Return the reading of the function that carries the tangent."""
        return self.readings[0]


def compute(scene: ActivationScene) -> ActivationResults:
    """Return all figures of a scene that has no problems."""
    main = scene.functions[0]
    return ActivationResults(
        z=scene.z,
        readings=tuple(read(name, scene.z) for name in scene.functions),
        curves=tuple(curve(name) for name in scene.functions),
        kinks=tuple(kink(main, z) for z in ACTIVATIONS[main].kinks),
        sigmoid_of_double=read("sigmoid", 2.0 * scene.z).value,
        tanh_of_sigmoid=_tanh_of_sigmoid() if sorted(scene.functions) == ["sigmoid", "tanh"] else None,
    )


def read(function: str, z: float) -> Reading:
    """Read *function* and its slope at *z*."""
    activation = ACTIVATIONS[function]
    return Reading(function, float(activation.value(z)), float(activation.derivative(z)))


def kink(function: str, z: float) -> Kink:
    """Look at *function* on both sides of *z*."""
    before, at, behind = (read(function, near) for near in (z - _BESIDE, z, z + _BESIDE))
    jump = abs(behind.value - before.value) > 10 * _BESIDE  # no slope here is that steep
    return Kink(z, at.value, at.slope, before.slope, behind.slope, jump)


@cache
def curve(function: str) -> Curve:
    """Sample *function* over the picture. Dragging the point does not change the curve, so it is kept."""
    activation = ACTIVATIONS[function]
    even = np.linspace(Z_LOW, Z_HIGH, SAMPLES)
    z = np.union1d(even, np.add.outer([-_BESIDE, 0.0, _BESIDE], activation.kinks))
    slope_z, slope = even, activation.derivative(even)
    for kink in activation.kinks:
        beside = np.array([kink - _BESIDE, kink, kink + _BESIDE])
        jump = activation.derivative(beside)
        jump[1] = np.nan
        keep = slope_z != kink
        place = int(np.searchsorted(slope_z[keep], kink))
        slope_z, slope = np.insert(slope_z[keep], [place] * 3, beside), np.insert(slope[keep], [place] * 3, jump)
    return Curve(function, z, activation.value(z), slope_z, slope)


@cache
def _tanh_of_sigmoid() -> Floats:
    doubled: Floats = 2.0 * ACTIVATIONS["sigmoid"].value(2.0 * curve("tanh").z) - 1.0
    return doubled
