"""The families of densities as a learner meets them: their names, their parameters, and one in place of another."""

import math
from dataclasses import dataclass

from nnstudio.engine.densities import DENSITIES, Density, Exponential, Laplace, Normal, Uniform
from nnstudio.engine.errors import EngineError
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence


@dataclass(frozen=True)
class Family:
    """*title* in a list, and for each parameter its *symbols* in plain letters, *meanings*, and what comes of it."""

    title: Sentence
    symbols: tuple[str, ...]
    meanings: tuple[Sentence, ...]
    hints: tuple[Sentence, ...]


_PLACE = QT_TRANSLATE_NOOP("Entropy", "mean: where the middle lies")
_MOVED = QT_TRANSLATE_NOOP(
    "Entropy", "It moves the whole density sideways, and its differential entropy stays the same."
)
_WIDENED = QT_TRANSLATE_NOOP("Entropy", "Twice as wide means half as high, and one bit more of differential entropy.")
_ENDS = QT_TRANSLATE_NOOP("Entropy", "Only the width b − a counts: its logarithm is the differential entropy.")
FAMILIES = {
    "normal": Family(
        QT_TRANSLATE_NOOP("Entropy", "normal"),
        ("μ", "σ"),
        (_PLACE, QT_TRANSLATE_NOOP("Entropy", "standard deviation: how wide it is")),
        (_MOVED, _WIDENED),
    ),
    "uniform": Family(
        QT_TRANSLATE_NOOP("Entropy", "uniform"),
        ("a", "b"),
        (
            QT_TRANSLATE_NOOP("Entropy", "lower end of the interval"),
            QT_TRANSLATE_NOOP("Entropy", "upper end of the interval"),
        ),
        (_ENDS, _ENDS),
    ),
    "exponential": Family(
        QT_TRANSLATE_NOOP("Entropy", "exponential"),
        ("λ",),
        (QT_TRANSLATE_NOOP("Entropy", "rate: how often it happens; the mean wait is 1/λ"),),
        (
            QT_TRANSLATE_NOOP(
                "Entropy", "Twice the rate crowds it into half the width, and takes one bit of differential entropy."
            ),
        ),
    ),
    "laplace": Family(
        QT_TRANSLATE_NOOP("Entropy", "Laplace"),
        ("μ", "b"),
        (_PLACE, QT_TRANSLATE_NOOP("Entropy", "scale: the mean distance from μ")),
        (_MOVED, _WIDENED),
    ),
}
"""By the names that scenes know, in the order of `DENSITIES`."""


def made(name: str, parameters: tuple[float, ...]) -> Density:
    """Return the density that a scene describes.

    Raises `EngineError` for parameters beyond their limits; *name* and their number have to be right.
    """
    return DENSITIES[name](*parameters)


def parameters_of(density: Density) -> tuple[float, ...]:
    """Return the parameters in order, as a scene holds them."""
    return tuple(getattr(density, parameter.name) for parameter in density.parameters)


def in_place_of(name: str, parameters: tuple[float, ...], wanted: str) -> tuple[float, ...]:
    """Return parameters for the family *wanted* that keep mean and standard deviation, to four digits of the latter.

    An exponential density always starts at 0, so it keeps the standard deviation alone. Where the family *name* has no
    density with *parameters*, the ones of *wanted* are what they are at first.
    """
    first = parameters_of(DENSITIES[wanted]())
    if name not in DENSITIES or len(parameters) != len(DENSITIES[name].parameters):
        return first
    try:
        old = made(name, parameters)
        matched = _matched(old.mean_from(0.0), math.sqrt(old.variance), wanted)
        made(wanted, matched)
    except EngineError:
        return first
    return matched


def _matched(mean: float, deviation: float, wanted: str) -> tuple[float, ...]:
    places = 3 - math.floor(math.log10(deviation))
    if DENSITIES[wanted] is Uniform:
        half = math.sqrt(3.0) * deviation
        numbers = [mean - half, mean + half]
    elif DENSITIES[wanted] is Exponential:
        return (float(f"{1.0 / deviation:.4g}"),)
    else:
        numbers = [mean, deviation / math.sqrt(2.0) if DENSITIES[wanted] is Laplace else deviation]
    return tuple(round(number, places) for number in numbers)


def handle(density: Density) -> float | None:
    """Return the x by which a hand can take *density* and move it; None for one that cannot be moved."""
    if isinstance(density, Uniform):
        return density.low + 0.5 * density.width
    return density.mean if isinstance(density, Normal | Laplace) else None


def moved(density: Density, x: float) -> tuple[float, ...]:
    """Return the parameters of *density* moved sideways until its `handle` is at *x*."""
    if isinstance(density, Uniform):
        half = 0.5 * density.width
        return (float(f"{x - half:.12g}"), float(f"{x + half:.12g}"))
    return (x, *parameters_of(density)[1:])
