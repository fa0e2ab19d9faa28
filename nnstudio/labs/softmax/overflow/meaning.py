"""What the figures on overflow mean, and what to try next."""

from nnstudio.labs.softmax.overflow.results import DOUBLE, SINGLE, OverflowResults
from nnstudio.labs.softmax.rounding import ROUNDED_BY_SHIFT, is_rounded_by_shift
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.figures import figure, in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_OVERFLOW_BOTH = QT_TRANSLATE_NOOP(
    "Softmax",
    "e to the power of {z} exceeds the largest float64, {largest}, and becomes ∞; ∞ over ∞ is not a number. With m "
    "subtracted no exponent is above 0.",
)
_OVERFLOW_SINGLE = QT_TRANSLATE_NOOP(
    "Softmax",
    "e to the power of {z} exceeds the largest float32, {largest}, and becomes ∞; ∞ over ∞ is not a number. float64 "
    "still holds it, up to e to the power of {highest}.",
)
_UNDERFLOW_BOTH = QT_TRANSLATE_NOOP(
    "Softmax",
    "e to the power of {z} is smaller than any float64 above 0, and so are the others: all become 0, and 0 over 0 is "
    "not a number. With m subtracted one of them is e⁰ = 1.",
)
_UNDERFLOW_SINGLE = QT_TRANSLATE_NOOP(
    "Softmax",
    "e to the power of {z} is smaller than any float32 above 0, and so are the others: all become 0, and 0 over 0 is "
    "not a number. float64 still holds them, down to e to the power of {lowest}.",
)
_AGREE = QT_TRANSLATE_NOOP(
    "Softmax",
    "All four agree as far as their digits go. A float32 holds e to the power of up to {single}, a float64 up to "
    "{double}.",
)


def meaning(scene: SoftmaxScene, results: OverflowResults) -> Sentence:
    """Say where ∞ and NaN come from."""
    single, double = results.single, results.double
    z = in_words(float(f"{double.largest:.6g}"))
    if is_rounded_by_shift(scene):
        return ROUNDED_BY_SHIFT
    if double.trouble == "overflow":
        return _OVERFLOW_BOTH.fill(z=z, largest=figure(DOUBLE.largest))
    if double.trouble == "underflow":
        return _UNDERFLOW_BOTH.fill(z=z)
    if single.trouble == "overflow":
        return _OVERFLOW_SINGLE.fill(z=z, largest=figure(SINGLE.largest), highest=figure(DOUBLE.highest))
    if single.trouble == "underflow":
        return _UNDERFLOW_SINGLE.fill(z=z, lowest=figure(DOUBLE.lowest))
    return _AGREE.fill(single=figure(SINGLE.highest), double=figure(DOUBLE.highest))


def suggestion(scene: SoftmaxScene, results: OverflowResults) -> Sentence:
    """Say one next thing to do, which is not on the screen already."""
    if results.double.trouble == "overflow":
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Try this: pull c down until the points leave the shade. No stable column moves meanwhile.",
        )
    if results.double.trouble == "underflow":
        return QT_TRANSLATE_NOOP(
            "Softmax",
            "Try this: pull c up until the points leave the shade. No stable column moves meanwhile.",
        )
    if results.single.trouble:
        return QT_TRANSLATE_NOOP("Softmax", "Try this: pull c on, until float64 fails as well.")
    if scene.shift:
        return QT_TRANSLATE_NOOP("Softmax", "Try this: set the temperature to 0.01. It can overflow just as well.")
    return QT_TRANSLATE_NOOP("Softmax", "Try this: pull c up to 1000, and watch which of the four fails first.")
