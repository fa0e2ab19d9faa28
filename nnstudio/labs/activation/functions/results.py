"""What follows from the functions that are chosen, and the point at which they are read."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

import numpy as np

from nnstudio.engine.activations import ACTIVATIONS, Activation, Sigmoid
from nnstudio.engine.activations.saturation import saturated_regions
from nnstudio.engine.arrays import Floats
from nnstudio.engine.expressions import OwnFormula, Undefined, undefined_at
from nnstudio.labs.activation.chosen import made
from nnstudio.labs.activation.scene import ActivationScene

Z_LOW, Z_HIGH = -6.0, 6.0
"""The ends of the picture."""

_COARSE, _HALVINGS, _STRAIGHT = 97, 5, 4e-3
"""Curves are sampled at so many places, and between two of them again and again where a chord is further from the curve
than this part of its height: few points where it is straight, as every point takes time to draw."""
_BESIDE = 1e-9
"""How near to a kink its two sides are looked at."""
_ENOUGH, _MOST = 12.0, (0.08, 0.92)
"""Where a curve reaches further, only so much of it decides how much is shown."""
_TANGENT = 2.0
"""How far the tangent reaches to either side, in z."""
_KEPT = 256
"""How many curves are kept: dragging the point changes none of them, dragging a parameter one."""


class Samples(NamedTuple):
    """What a curve is drawn through, from the left to the right; *low* and *high* are how far it reaches.

    Where it runs away those are how far most of it does, as a picture of all would show nothing else.
    """

    z: Floats
    y: Floats
    low: float
    high: float


@dataclass(frozen=True, eq=False)
class Curve:
    """One function over the picture: f, f′ and f″, each sampled when it is first asked for.

    f is drawn through its kinks; f′ jumps there, so its curve ends and begins anew (a NaN between). f″ does so where f′
    has a kink, too.
    """

    function: str
    activation: Activation

    @cached_property
    def value(self) -> Samples:
        """Return f."""
        return _sampled(self.activation.value, self._kinks)

    @cached_property
    def slope(self) -> Samples:
        """Return f′."""
        return _sampled(self.activation.derivative, self._kinks, broken=True)

    @cached_property
    def curvature(self) -> Samples:
        """Return f″."""
        return _sampled(self.activation.second_derivative, (*self._kinks, *self.activation.bends), broken=True)

    @property
    def _kinks(self) -> tuple[float, ...]:
        return tuple(at for at in self.activation.kinks if Z_LOW <= at <= Z_HIGH)


@dataclass(frozen=True)
class Reading:
    """f(z), f′(z) and f″(z) at the point; NaN where the function is not defined."""

    function: str
    activation: Activation
    value: float
    slope: float
    curvature: float


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
class FunctionsResults:
    """Readings and curves in the order of the scene's functions; kinks, flat and undefined parts of the first."""

    z: float
    readings: tuple[Reading, ...]
    curves: tuple[Curve, ...]
    kinks: tuple[Kink, ...]
    threshold: float
    saturated: tuple[tuple[float, float], ...]
    """Where in the picture |f′| stays below *threshold*, from left to right."""
    not_defined: tuple[tuple[float, float], ...]
    """Where in the picture the first function has no value, from left to right."""
    undefined: Undefined | None
    """Why the first function has no value at the point, where it has none."""
    sigmoid_of_double: float
    """σ(2z), of which tanh z = 2σ(2z) − 1 is made."""
    tanh_of_sigmoid: Samples | None
    """2σ(2z) − 1 over the picture, where tanh and sigmoid and no others are compared."""

    @property
    def main(self) -> Reading:
        """Return the reading of the function that carries the tangent."""
        return self.readings[0]

    @property
    def tangent(self) -> tuple[Floats, Floats] | None:
        """Return z and height of both ends of the tangent at the point, in the picture; None where there is none."""
        ends = np.clip([self.z - _TANGENT, self.z + _TANGENT], Z_LOW, Z_HIGH)
        with np.errstate(over="ignore"):
            heights = self.main.value + self.main.slope * (ends - self.z)
        return (ends, heights) if ends[0] < ends[1] and np.isfinite(heights).all() else None


def compute(scene: ActivationScene) -> FunctionsResults:
    """Return all figures of a scene that has no problems."""
    activations = [made(scene, name) for name in scene.functions]
    main = activations[0]
    own = main if isinstance(main, OwnFormula) else None
    curves = tuple(curve(name, each) for name, each in zip(scene.functions, activations, strict=True))
    return FunctionsResults(
        z=scene.z,
        readings=tuple(read(name, each, scene.z) for name, each in zip(scene.functions, activations, strict=True)),
        curves=curves,
        kinks=_kinks(scene.functions[0], main),
        threshold=scene.threshold,
        saturated=_saturated(main, scene.threshold),
        not_defined=_gaps(curves[0]) if own else (),
        undefined=undefined_at(own.expression, scene.z, own.a) if own else None,
        sigmoid_of_double=read("sigmoid", ACTIVATIONS["sigmoid"], 2.0 * scene.z).value,
        tanh_of_sigmoid=_tanh_of_sigmoid() if sorted(scene.functions) == ["sigmoid", "tanh"] else None,
    )


@lru_cache(maxsize=_KEPT)  # dragging a parameter changes none of the others
def read(name: str, activation: Activation, z: float) -> Reading:
    """Read *activation* and its slopes at *z*."""
    return Reading(
        name,
        activation,
        float(activation.value(z)),
        float(activation.derivative(z)),
        float(activation.second_derivative(z)),
    )


def kink(name: str, activation: Activation, z: float) -> Kink:
    """Look at *activation* on both sides of *z*."""
    before, at, behind = (read(name, activation, near) for near in (z - _BESIDE, z, z + _BESIDE))
    steepest = max(1.0, abs(before.slope), abs(behind.slope))
    jump = abs(behind.value - before.value) > 10 * _BESIDE * steepest
    return Kink(z, at.value, at.slope, before.slope, behind.slope, jump)


@lru_cache(maxsize=_KEPT)
def curve(name: str, activation: Activation) -> Curve:
    """Return the curve of *activation*. Dragging the point does not change it, so it is kept."""
    return Curve(name, activation)


def _sampled(f: Callable[[Floats], Floats], breaks: tuple[float, ...], *, broken: bool = False) -> Samples:
    """Sample *f* with the *breaks* and their two sides; *broken*: at a break the curve ends and begins anew."""
    z = np.union1d(np.linspace(Z_LOW, Z_HIGH, _COARSE), np.add.outer([-_BESIDE, 0.0, _BESIDE], breaks))
    y = f(z)
    finite = _finite(y)
    height = max(1.0, float(np.ptp(np.quantile(finite, _MOST)))) if finite.size else 1.0
    for _ in range(_HALVINGS):
        middle, chord = (z[1:] + z[:-1]) / 2, y[1:] / 2 + y[:-1] / 2
        between = f(middle)
        with np.errstate(invalid="ignore"):
            straight = np.abs(between - chord) <= _STRAIGHT * height
            far = np.minimum(np.abs(y[1:]), np.abs(y[:-1])) > 4.0 * height  # beyond the picture
        known = np.isfinite(between) | np.isfinite(chord)
        places = np.flatnonzero(~straight & ~far & known & (np.diff(z) > 2 * _BESIDE)) + 1
        if not places.size:
            break
        z, y = np.insert(z, places, middle[places - 1]), np.insert(y, places, between[places - 1])
    if broken:
        y = np.where(np.isin(z, breaks), np.nan, y)
    return _reaching(z, y)


def _reaching(z: Floats, y: Floats) -> Samples:
    """Find out how far *y* reaches."""
    finite = _finite(y)
    if not finite.size:
        return Samples(z, y, 0.0, 0.0)
    low, high = finite.min(), finite.max()
    if max(-low, high) > _ENOUGH:
        # Weighted by how much of the axis they stand for, as samples are dense where a curve bends.
        even = np.linspace(Z_LOW, Z_HIGH, 4 * _COARSE)
        beside = np.searchsorted(z, even).clip(1, z.size - 1)
        defined = np.isfinite(y[beside - 1]) & np.isfinite(y[beside])
        most = np.interp(even[defined], z[np.isfinite(y)], finite) if defined.any() else finite
        low, high = np.quantile(most, _MOST)
    return Samples(z, y, min(float(low), 0.0), max(float(high), 0.0))


def _finite(y: Floats) -> Floats:
    """Return what of *y* is finite, cut off at ±10³⁰⁰: between larger numbers quantiles leave all numbers."""
    cut: Floats = np.clip(y[np.isfinite(y)], -1e300, 1e300)
    return cut


@lru_cache(maxsize=_KEPT)
def _kinks(name: str, activation: Activation) -> tuple[Kink, ...]:
    return tuple(kink(name, activation, z) for z in activation.kinks)


@lru_cache(maxsize=_KEPT)
def _saturated(activation: Activation, threshold: float) -> tuple[tuple[float, float], ...]:
    return saturated_regions(activation, threshold, within=(Z_LOW, Z_HIGH))


def _gaps(sampled: Curve) -> tuple[tuple[float, float], ...]:
    """Return the parts of the picture where the samples have no value, to the nearest sample."""
    z = sampled.value.z
    missing = np.isnan(sampled.value.y).astype(int)
    edges = np.diff(missing, prepend=0, append=0)
    starts, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1) - 1
    return tuple((float(z[low]), float(z[high])) for low, high in zip(starts, ends, strict=True))


@lru_cache(maxsize=1)
def _tanh_of_sigmoid() -> Samples:
    return _sampled(lambda z: 2.0 * Sigmoid().value(2.0 * z) - 1.0, ())
