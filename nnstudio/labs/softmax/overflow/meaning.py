"""What the figures on overflow mean, and what to try next."""

import numpy as np

from nnstudio.labs.softmax.overflow.results import DOUBLE, SINGLE, OverflowResults
from nnstudio.labs.softmax.rounding import ROUNDED_BY_SHIFT, is_rounded_by_shift
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.figures import figure, in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_EXPONENT = QT_TRANSLATE_NOOP(
    "Softmax",
    "z itself is beyond ±{largest}, where {precision} ends, so even the stable formula fails there: ∞ − ∞ is not a "
    "number. Take logits nearer to 0, or a higher temperature.",
)
_OVERFLOW = QT_TRANSLATE_NOOP(
    "Softmax",
    "e to the power of {z} exceeds the largest {precision}, {largest}, and becomes ∞; ∞ over ∞ is not a number, and a "
    "number over ∞ is 0. With m subtracted no exponent is above 0.",
)
_SUM = QT_TRANSLATE_NOOP(
    "Softmax",
    "Each exponential is still a number, but their sum exceeds the largest {precision}, {largest}, and becomes ∞. A "
    "number over ∞ is 0, which looks like an answer and is none.",
)
_UNDERFLOW = QT_TRANSLATE_NOOP(
    "Softmax",
    "e to the power of {z} is smaller than any {precision} above 0, and so are the others: all become 0, and 0 over 0 "
    "is not a number. With m subtracted one of them is e⁰ = 1.",
)
_DIGITS = QT_TRANSLATE_NOOP(
    "Softmax",
    "The exponentials are so small that a {precision} has few digits left for them: the naive answer is a number, and "
    "a wrong one.",
)
_ROUNDED = QT_TRANSLATE_NOOP(
    "Softmax",
    "A float32 has some 7 digits, too few for exponents around {z}: they are rounded before m is subtracted, and its "
    "stable answer is off. A float64 has some 16.",
)
_AGREE = QT_TRANSLATE_NOOP(
    "Softmax",
    "All four agree as far as their digits go. A float32 holds e to the power of up to {single}, a float64 up to "
    "{double}.",
)
_FAILURES = {
    "exponent": _EXPONENT,
    "overflow": _OVERFLOW,
    "sum": _SUM,
    "underflow": _UNDERFLOW,
    "digits": _DIGITS,
}


def meaning(scene: SoftmaxScene, results: OverflowResults) -> Sentence:
    """Say what goes wrong: with the stable formula, if that does, else with the naive one; there in double precision,
    if it does so there, else in single precision.
    """
    z = in_words(float(f"{results.double.largest:.6g}"))
    if is_rounded_by_shift(scene):
        return ROUNDED_BY_SHIFT
    if results.is_single_rounded:
        return _ROUNDED.fill(z=z)
    stable_fails = results.single.trouble == "exponent"
    for working in (results.single,) if stable_fails else (results.double, results.single):
        if working.trouble:
            return _FAILURES[working.trouble].fill(
                z=z, precision=working.precision.name, largest=figure(working.precision.largest)
            )
    return _AGREE.fill(single=figure(SINGLE.highest), double=figure(DOUBLE.highest))


def suggestion(scene: SoftmaxScene, results: OverflowResults) -> Sentence:
    """Say one next thing to do, which is not on the screen already."""
    if results.double.trouble and float(np.ptp(results.z)) > SINGLE.highest - SINGLE.lowest:
        return QT_TRANSLATE_NOOP(
            "Softmax", "Try this: raise the temperature. The exponents lie so far apart that no c brings them all back."
        )
    if results.double.trouble in ("overflow", "sum"):
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Try this: pull c down until the points leave the shade. The stable columns stay, but for rounding.",
        )
    if results.double.trouble in ("underflow", "digits"):
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Try this: pull c up until the points leave the shade. The stable columns stay, but for rounding.",
        )
    if results.single.trouble:
        return QT_TRANSLATE_NOOP("Softmax", "Try this: pull c on, until float64 fails as well.")
    if scene.shift:
        return QT_TRANSLATE_NOOP("Softmax", "Try this: set the temperature to 0.01. It can overflow just as well.")
    return QT_TRANSLATE_NOOP("Softmax", "Try this: pull c up to 1000, and watch which of the four fails first.")
