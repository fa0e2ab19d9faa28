"""How logarithms and their units are written."""

import math

from nnstudio.notation.figures import exactly, latex_figure, plain
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_UNITS = {
    2.0: QT_TRANSLATE_NOOP("Entropy", "bits"),
    math.e: QT_TRANSLATE_NOOP("Entropy", "nats"),
    10.0: QT_TRANSLATE_NOOP("Entropy", "hartleys"),
}


def unit(base: float) -> Sentence:
    """Return the name of the unit that belongs to *base*."""
    written = plain(exactly(base) or latex_figure(base))
    return _UNITS.get(base, QT_TRANSLATE_NOOP("Entropy", "base-{base} units").fill(base=written))


def logarithm(base: float) -> str:
    """Return the LaTeX of the logarithm to *base*."""
    return r"\ln" if base == math.e else rf"\log_{{{exactly(base) or latex_figure(base)}}}"
