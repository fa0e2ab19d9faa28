"""Strengths and weaknesses of an own formula, as far as a look at many places tells.

`properties` looks further and closer, but takes a tenth of a second, which a drag of a has not got.
"""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.activations import Activation
from nnstudio.engine.arrays import Floats
from nnstudio.notation.figures import in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_NEAR = 12.0
_INSIDE = np.linspace(-_NEAR, _NEAR, 3073)
_OUTSIDE = np.logspace(np.log10(_NEAR), 6, 64)
PROBE = np.concatenate([-_OUTSIDE[::-1], _INSIDE, _OUTSIDE])
"""Where a formula is asked whether it has a value: every 1/128 from −12 to 12, and beyond, up to ±10⁶."""
_FAR, _FARTHER = (np.concatenate([-z, z]) for z in (np.logspace(0, 9, 64), np.logspace(0, 12, 85)))
_GROWTH = 1.01
"""What spreads so many times as far up to 10¹² as up to 10⁹ has no bound; even logarithms of logarithms do."""
_CLOSE = 1e-4
"""So near to 1 the steepest of these places may be where the slope is 1 between them."""

_ZOOMS = 5
_UPRIGHT = 1e4
"""From this slope on nothing is said of its size."""

_NO_NUMBER = QT_TRANSLATE_NOOP("Activation", "For some z it gives no number, so a network could not use it.")
_BOTH = QT_TRANSLATE_NOOP("Activation", "{shape} {steepness}")
_BOUNDED = QT_TRANSLATE_NOOP("Activation", "Bounded, and it never falls.")
_BOUNDED_FALLING = QT_TRANSLATE_NOOP(
    "Activation", "Bounded, but somewhere it falls, and there gradients change their sign."
)
_UNBOUNDED = QT_TRANSLATE_NOOP("Activation", "Not bounded, and it never falls.")
_UNBOUNDED_FALLING = QT_TRANSLATE_NOOP(
    "Activation", "Not bounded, and somewhere it falls: there gradients change their sign."
)
_SHAPES = {
    (True, False): _BOUNDED,
    (True, True): _BOUNDED_FALLING,
    (False, False): _UNBOUNDED,
    (False, True): _UNBOUNDED_FALLING,
}
"""By whether it is bounded, and whether it falls."""
_POLE = QT_TRANSLATE_NOOP("Activation", "Somewhere from −12 to 12 it runs off to infinity.")
_STEEP = QT_TRANSLATE_NOOP(
    "Activation", "Its slope reaches {slope} in size, so through many layers gradients may grow."
)
_AT_MOST_ONE = QT_TRANSLATE_NOOP(
    "Activation", "From −12 to 12 it is nowhere steeper than 1, so by itself it lets no gradient grow."
)
_GENTLE = QT_TRANSLATE_NOOP(
    "Activation", "From −12 to 12 it is nowhere steeper than {slope}, so through many layers gradients fade."
)
_UPRIGHT_SOMEWHERE = QT_TRANSLATE_NOOP(
    "Activation", "It gets as good as upright: a gradient that passes there is too large to be of use."
)
_FLAT = QT_TRANSLATE_NOOP("Activation", "It is flat from −12 to 12: no gradient passes, so nothing can be learnt.")


def defined_everywhere(activation: Activation) -> bool:
    """Whether *activation* has a value wherever it was asked for one."""
    return not np.isnan(activation.value(PROBE)).any()


def own_character(activation: Activation) -> Sentence:
    """Say what speaks for and against *activation*, of which nothing is known."""
    if not defined_everywhere(activation):
        return _NO_NUMBER
    inside = _climb(activation, _INSIDE)
    if inside.has_gap:
        return _NO_NUMBER
    if inside.steepest == 0:
        return _FLAT
    if inside.has_pole:
        return _BOTH.fill(shape=_POLE, steepness=_UPRIGHT_SOMEWHERE)
    falls = bool(np.nanmin(activation.derivative(PROBE), initial=0.0) < 0)
    bounded = _settles(activation) and not any(_climb(activation, z).has_pole for z in (-_OUTSIDE[::-1], _OUTSIDE))
    return _BOTH.fill(shape=_SHAPES[bounded, falls], steepness=_steepness(inside.steepest))


def _steepness(steepest: float) -> Sentence:
    if steepest > _UPRIGHT:
        return _UPRIGHT_SOMEWHERE
    if abs(steepest - 1.0) <= _CLOSE:
        return _AT_MOST_ONE
    return (_STEEP if steepest > 1.0 else _GENTLE).fill(slope=in_words(float(f"{steepest:.9g}")))


@dataclass(frozen=True)
class _Climb:
    """What is found where a function is steepest: the largest |f′|, and whether it has a pole or no value there."""

    steepest: float
    has_pole: bool
    has_gap: bool


def _climb(activation: Activation, z: Floats) -> _Climb:
    """Look closer and closer at where *activation* is steepest between the first and the last *z*.

    Towards a pole f leaves the values that it has on the *z*, and goes on changing from look to look, or within the
    last one, if an early look came upon the pole by chance. Where f only stands upright, as √|z| does at 0, it changes
    less and less.
    """
    values, slopes = activation.value(z), _sizes(activation, z)
    low, high = values.min(), values.max()
    top, reached, has_gap = 0.0, list[float](), False
    for _ in range(_ZOOMS):
        place = int(np.argmax(slopes))
        top = max(top, float(slopes[place]))
        reached.append(float(values[place]))
        z = np.linspace(z[max(place - 1, 0)], z[min(place + 1, z.size - 1)], 65)
        values, slopes = activation.value(z), _sizes(activation, z)
        has_gap = has_gap or int(np.count_nonzero(np.isnan(values))) > 1  # a single one is a pole that is hit
    with np.errstate(all="ignore"):
        changes = np.abs(np.diff(reached))
        goes_on = max(changes[-1], np.nanmax(np.abs(np.diff(values)), initial=0.0)) > np.max(changes) / 4
        leaves = max(low - reached[-1], reached[-1] - high) > (high - low) / 4
    has_pole = bool(top > _UPRIGHT and goes_on and leaves)
    return _Climb(max(top, float(np.max(slopes))), has_pole, has_gap)


def _sizes(activation: Activation, z: Floats) -> Floats:
    return np.nan_to_num(np.abs(activation.derivative(z)), nan=0.0)


def _settles(activation: Activation) -> bool:
    """Whether the values spread no further as z grows."""
    far, farther = (_spread(activation.value(z)) for z in (_FAR, _FARTHER))
    return bool(np.isfinite(farther) and farther <= _GROWTH * far)


def _spread(values: Floats) -> float:
    """Return how far apart *values* are, those that are no number left out; ∞ where one is too large."""
    known = values[~np.isnan(values)]
    return float(np.ptp(known)) if np.isfinite(known).all() else float("inf")
