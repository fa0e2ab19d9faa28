"""Strengths and weaknesses of an own formula, as far as a look at many places tells.

The engine decides what is bounded and what falls, as it does for the table of `properties`, so that both always agree.
"""

from nnstudio.engine.activations import Activation
from nnstudio.engine.activations.boundedness import boundedness, falls
from nnstudio.engine.activations.poles import UPRIGHT, defined_everywhere
from nnstudio.notation.figures import in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_CLOSE = 1e-4
"""So near to 1 the steepest of the places that are looked at may be where the slope is 1 between them."""

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


def own_character(activation: Activation) -> Sentence:
    """Say what speaks for and against *activation*, of which nothing is known."""
    if not defined_everywhere(activation):
        return _NO_NUMBER
    bounds = boundedness(activation)
    inside = bounds.inside
    if inside.has_gap:
        return _NO_NUMBER
    if inside.steepest == 0:
        return _FLAT
    if inside.has_pole:
        return _BOTH.fill(shape=_POLE, steepness=_UPRIGHT_SOMEWHERE)
    shape = _SHAPES[bounds.is_bounded, falls(activation)]
    return _BOTH.fill(shape=shape, steepness=_steepness(inside.steepest))


def _steepness(steepest: float) -> Sentence:
    if steepest > UPRIGHT:
        return _UPRIGHT_SOMEWHERE
    if abs(steepest - 1.0) <= _CLOSE:
        return _AT_MOST_ONE
    return (_STEEP if steepest > 1.0 else _GENTLE).fill(slope=in_words(float(f"{steepest:.9g}")))
