"""The columns of the table: what stands in a cell, and by what its rows are sorted."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from nnstudio.engine.activations.properties import Extreme, Properties
from nnstudio.notation.figures import in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_YES, _NO = QT_TRANSLATE_NOOP("Activation", "yes"), QT_TRANSLATE_NOOP("Activation", "no")


@dataclass(frozen=True)
class Cell:
    """What is written, the number by which it is sorted, and what is written with every digit where that is one."""

    text: str | Sentence
    key: float
    figure: float | None = None


@dataclass(frozen=True)
class PropertyColumn:
    """A property: its *title*, what it means, and the cell of a function."""

    title: Sentence
    hint: Sentence
    cell: Callable[[Properties], Cell]
    parted: Sentence | None = None
    """The title with a hyphen at which it is parted where there is little room."""


def _yes_or_no(answer: bool) -> Cell:
    return Cell(_YES if answer else _NO, float(answer))


def written_range(found: Properties) -> str:
    """Write from where to where the function goes: ``(−1, 1)``, ``[0, ∞)``; a round bracket is never reached.

    Of one with few values write them all: ``{0, 1}``.
    """
    if found.levels:
        return "{" + ", ".join(in_words(round(level, 4) + 0.0) for level in found.levels) + "}"
    low, high = found.infimum, found.supremum
    left, right = ("[" if low.attained else "("), ("]" if high.attained else ")")
    return f"{left}{_end(low)}, {_end(high)}{right}"


def _end(extreme: Extreme) -> str:
    return in_words(round(extreme.value, 4) + 0.0) if math.isfinite(extreme.value) else in_words(extreme.value)


COLUMNS = {
    "range": PropertyColumn(
        QT_TRANSLATE_NOOP("Activation", "Range"),
        QT_TRANSLATE_NOOP(
            "Activation",
            "All values that f gets. What a round bracket stands at is never reached; braces hold single values.",
        ),
        lambda found: Cell(written_range(found), found.supremum.value - found.infimum.value),
    ),
    "bounded": PropertyColumn(
        QT_TRANSLATE_NOOP("Activation", "Bounded"),
        QT_TRANSLATE_NOOP("Activation", "Whether all values lie between two numbers"),
        lambda found: _yes_or_no(found.bounded),
    ),
    "monotone": PropertyColumn(
        QT_TRANSLATE_NOOP("Activation", "Monotone"),
        QT_TRANSLATE_NOOP("Activation", "Whether f never falls"),
        lambda found: _yes_or_no(found.monotone),
        QT_TRANSLATE_NOOP("Activation", "Mono-tone"),
    ),
    "differentiable": PropertyColumn(
        QT_TRANSLATE_NOOP("Activation", "Differentiable"),
        QT_TRANSLATE_NOOP("Activation", "Whether f has a derivative everywhere, and so neither kink nor jump"),
        lambda found: _yes_or_no(found.differentiable),
        QT_TRANSLATE_NOOP("Activation", "Differ-entiable"),
    ),
    "zero_centred": PropertyColumn(
        QT_TRANSLATE_NOOP("Activation", "Zero-centred"),
        QT_TRANSLATE_NOOP("Activation", "Whether the mean output is 0 where z is standard normal"),
        lambda found: Cell(_YES if found.zero_centred else _NO, -abs(found.mean)),
    ),
    "near_identity": PropertyColumn(
        QT_TRANSLATE_NOOP("Activation", "f(z) ≈ z"),
        QT_TRANSLATE_NOOP("Activation", "Whether f is nearly z itself near 0: f(0) = 0 with slope 1"),
        lambda found: _yes_or_no(found.near_identity),
    ),
    "largest_slope": PropertyColumn(
        QT_TRANSLATE_NOOP("Activation", "Largest |f′|"),
        QT_TRANSLATE_NOOP("Activation", "The most of a gradient that passes"),
        lambda found: Cell(
            in_words(round(found.largest_slope.value, 4)), found.largest_slope.value, found.largest_slope.value
        ),
    ),
}
"""By the names that `Properties` has for them, where it has."""
