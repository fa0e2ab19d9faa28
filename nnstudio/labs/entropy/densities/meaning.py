"""What the figures of the page of densities mean, in sentences."""

import math

from nnstudio.engine.densities import Interval
from nnstudio.labs.entropy.densities.results import DensitiesResults
from nnstudio.labs.entropy.units import BELOW_ONE, unit
from nnstudio.notation.figures import figure, in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_BELOW = QT_TRANSLATE_NOOP("Entropy", "below {high}")
_ABOVE = QT_TRANSLATE_NOOP("Entropy", "above {low}")
_BETWEEN = QT_TRANSLATE_NOOP("Entropy", "from {low} to {high}")
_BOTH = QT_TRANSLATE_NOOP("Entropy", "{first} and {second}")
_RULED_OUT = QT_TRANSLATE_NOOP(
    "Entropy",
    "Infinite: x can lie {where}, but q(x) = 0 there. What q rules out comes as an infinite surprise, and one such x "
    "is enough.",
)
_BASE_BELOW_1 = QT_TRANSLATE_NOOP(
    "Entropy",
    "A base below 1 turns the sign of every logarithm around. With the other sign, h and D are what they are in base "
    "{inverse}.",
)
_AGREE = QT_TRANSLATE_NOOP(
    "Entropy", "Belief and truth agree, so nothing is lost: h(p,q) is as small as it can be, h(p)."
)
_PRICE = QT_TRANSLATE_NOOP(
    "Entropy", "Believing q when p is true costs {price} {unit} more per x than necessary, whatever unit x has."
)
_NEGATIVE = QT_TRANSLATE_NOOP(
    "Entropy",
    "h(p) is below 0: a density may exceed 1, and p reaches {peak}. Only probabilities, areas under p, stay below 1. "
    "With x in a unit a thousandth as large, h(p) would be {growth} {unit} more.",
)
_DEPENDS = QT_TRANSLATE_NOOP(
    "Entropy",
    "h depends on the unit of x: in one a thousandth as large (mm for m), h(p) is {growth} {unit} more. It may even be "
    "negative. D stays as it is.",
)
_TURNED = QT_TRANSLATE_NOOP(
    "Entropy",
    "In a base below 1, h(p) is above 0 where p is narrow, and below 0 where it is wide. With x in a unit a thousandth "
    "as large, h(p) would be {fall} {unit} less. D stays as it is.",
)
_TRY_NORMAL = QT_TRANSLATE_NOOP(
    "Entropy", "Try this: choose the normal density for q. It is 0 nowhere, so D(p‖q) becomes finite."
)
_TRY_APART = QT_TRANSLATE_NOOP("Entropy", "Try this: change one number of q a little, and watch D(p‖q) leave 0.")
_TRY_NARROW = QT_TRANSLATE_NOOP(
    "Entropy", "Try this: make p narrower and narrower. When does h(p) fall below 0, and why?"
)
_TRY_NARROW_TURNED = QT_TRANSLATE_NOOP(
    "Entropy", "Try this: make p narrower and narrower. When does h(p) rise above 0, and why?"
)
_TRY_EXPONENTIAL = QT_TRANSLATE_NOOP(
    "Entropy", "Try this: choose the exponential density for q. What does it say about an x below 0?"
)
_TRY_UNIFORM = QT_TRANSLATE_NOOP(
    "Entropy", "Try this: choose the uniform density for q, and let its interval end inside of p."
)


def meaning(results: DensitiesResults) -> Sentence:
    """Say in words what D(p‖q) tells."""
    if results.ruled_out:
        parts = [_where(part) for part in results.ruled_out]
        both = parts[0] if len(parts) == 1 else _BOTH.fill(first=parts[0], second=parts[1])
        return _RULED_OUT.fill(where=both)
    if results.base < 1:
        inverse = 1.0 / results.base
        return _BASE_BELOW_1.fill(inverse=in_words(inverse)) if math.isfinite(inverse) else BELOW_ONE
    if results.p == results.q:
        return _AGREE
    return _PRICE.fill(price=figure(results.relative_entropy), unit=unit(results.base))


def about_entropy(results: DensitiesResults) -> Sentence:
    """Say what kind of number h(p) is, and why it can be negative."""
    growth, units = math.log(1000.0) / math.log(results.base), unit(results.base)
    if results.base < 1:
        return _TURNED.fill(fall=figure(-growth), unit=units)
    sentence = _NEGATIVE.fill(peak=in_words(results.p.peak)) if results.entropy_p < 0 else _DEPENDS
    return sentence.fill(growth=figure(growth), unit=units)


def suggestion(results: DensitiesResults) -> Sentence:
    """Say what to do next: something that is not on the screen already."""
    if results.ruled_out:
        return _TRY_NORMAL
    if results.p == results.q:
        return _TRY_APART
    if results.base < 1 and results.entropy_p <= 0:
        return _TRY_NARROW_TURNED
    if results.base > 1 and results.entropy_p >= 0:
        return _TRY_NARROW
    return _TRY_EXPONENTIAL if results.p.support.low < 0 else _TRY_UNIFORM


def _where(part: Interval) -> Sentence:
    if math.isinf(part.low):
        return _BELOW.fill(high=in_words(part.high))
    if math.isinf(part.high):
        return _ABOVE.fill(low=in_words(part.low))
    return _BETWEEN.fill(low=in_words(part.low), high=in_words(part.high))
