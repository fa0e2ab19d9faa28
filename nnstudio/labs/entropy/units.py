"""How logarithms and their units are written."""

import math

from nnstudio.notation.figures import in_words, latex_brief
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_UNITS = {
    2.0: QT_TRANSLATE_NOOP("Entropy", "bits"),
    math.e: QT_TRANSLATE_NOOP("Entropy", "nats"),
    10.0: QT_TRANSLATE_NOOP("Entropy", "hartleys"),
}


BELOW_ONE = QT_TRANSLATE_NOOP("Entropy", "A base below 1 turns the sign of every logarithm around.")
"""All that can be said of a base so small that 1/base is too large a number."""


def unit(base: float) -> Sentence:
    """Return the name of the unit that belongs to *base*."""
    written = in_words(base)
    return _UNITS.get(base, QT_TRANSLATE_NOOP("Entropy", "base-{base} units").fill(base=written))


def logarithm(base: float) -> str:
    """Return the LaTeX of the logarithm to *base*."""
    return r"\ln" if base == math.e else rf"\log_{{{latex_brief(base)}}}"
