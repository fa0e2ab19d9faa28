"""The columns that a table of outcomes can have."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence


@dataclass(frozen=True)
class Column:
    """A *header*, and a *hint* that says what stands below it.

    It *edits* a field of the scene (``"names"``, ``"p"`` or ``"q"``), or it shows what *cell* takes from the results of
    the page for an outcome: a number, or a text, which is *written* shorter where it is long, and whole on hover. The
    column has room for so many *digits*.
    """

    header: Sentence
    hint: Sentence
    edits: str = ""
    cell: Callable[[Any, int], float | str] | None = None
    written: Callable[[str], str] = str
    digits: int = 6


SMOOTHED = QT_TRANSLATE_NOOP("Entropy", "{side}, smooth")
SMOOTHED_HINT = QT_TRANSLATE_NOOP(
    "Entropy", "What is computed with: the probability after smoothing. Open a cell to see what was typed"
)
NAME, P, Q = range(3)
"""Where the columns stand that every table has."""

GIVEN = (
    Column(
        QT_TRANSLATE_NOOP("Entropy", "Name"),
        QT_TRANSLATE_NOOP("Entropy", "What may happen. Click a name to change it"),
        edits="names",
    ),
    Column(
        QT_TRANSLATE_NOOP("Entropy", "p"),
        QT_TRANSLATE_NOOP("Entropy", "Truth: how often it really happens"),
        edits="p",
        digits=7,
    ),
    Column(
        QT_TRANSLATE_NOOP("Entropy", "q"),
        QT_TRANSLATE_NOOP("Entropy", "Belief: how often one expects it"),
        edits="q",
        digits=7,
    ),
)
