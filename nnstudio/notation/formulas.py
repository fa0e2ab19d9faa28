"""A worked formula: lines of LaTeX pieces, each of which may belong to one term of the sum."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    r"""A piece of LaTeX that is never broken across lines, e.g. ``+\,0.6\cdot 0.7370``.

    *term* is the index of the outcome, class or unit that it speaks of, None where it speaks of the whole.
    """

    latex: str
    term: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """Pieces that follow one another; a long line wraps between them. A line without pieces is a small gap."""

    pieces: tuple[Piece, ...]


def line(*pieces: str | Piece) -> Line:
    """Make a line; plain strings belong to no term."""
    return Line(tuple(piece if isinstance(piece, Piece) else Piece(piece) for piece in pieces))


GAP = Line(())

LONGEST_SUM = 12
"""How many terms of a sum are written out before an ellipsis stands for the rest."""


def sum_of(terms: Sequence[Piece]) -> tuple[Piece, ...]:
    """Join *terms* by plus signs; a long sum keeps its beginning and its last term."""
    pieces = [term if i == 0 else Piece(rf"+\,{term.latex}", term.term) for i, term in enumerate(terms)]
    if len(pieces) <= LONGEST_SUM:
        return tuple(pieces)
    return (*pieces[: LONGEST_SUM - 1], Piece(r"+\,\cdots"), pieces[-1])
