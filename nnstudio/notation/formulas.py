"""A worked formula: lines of LaTeX pieces, each of which may belong to one term of the sum."""

from collections.abc import Sequence
from dataclasses import dataclass

from nnstudio.notation.figures import latex_figure, result_sign


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


def evaluated(result: float, *, rounded: bool) -> Line:
    """Write what a formula gives; *rounded* where the numbers before it were."""
    return line(result_sign(result, rounded=rounded), latex_figure(result))


LONGEST_SUM = 12
"""How many terms of a sum are written out before an ellipsis stands for the rest."""


def written_terms(terms: Sequence[int]) -> Sequence[int]:
    """Return those of *terms* that are written out: all, or of a long sum the beginning and the last one."""
    return terms if len(terms) <= LONGEST_SUM else [*terms[: LONGEST_SUM - 1], terms[-1]]


def sum_of(terms: Sequence[Piece], *, of: int = 0) -> tuple[Piece, ...]:
    """Join *terms* by plus signs; dots stand for what is not written out.

    *of* tells how many terms there are where *terms* are only the `written_terms`.
    """
    return listed(terms, r"+\,", of=of)


def listed(terms: Sequence[Piece], joint: str, *, of: int = 0) -> tuple[Piece, ...]:
    """Join *terms* by *joint*, as `sum_of` does by plus signs."""
    written = [terms[i] for i in written_terms(range(len(terms)))]
    pieces = [term if i == 0 else Piece(f"{joint}{term.latex}", term.term) for i, term in enumerate(written)]
    if len(written) < max(of, len(terms)):
        pieces.insert(-1, Piece(rf"{joint}\cdots"))
    return tuple(pieces)
