"""What is wrong with a table, and where, in a form that a view can turn into a sentence."""

from typing import Literal, TypeAlias, get_args

SHOWN_CHARACTERS = 40
"""So much of a cell is told at most."""

Kind: TypeAlias = Literal[
    "vanished",
    "forbidden",
    "unreadable",
    "damaged_gzip",
    "too_large",
    "inflates_too_far",
    "empty",
    "binary",
    "nul",
    "undecodable",
    "line_too_long",
    "row_too_long",
    "field_too_long",
    "open_quote",
    "stray_quote",
    "too_many_columns",
    "ragged",
    "not_a_number",
    "thousands",
    "infinite",
    "number_too_large",
    "missing",
    "all_missing",
    "name_too_long",
    "unprintable",
    "too_many_categories",
    "too_many_classes",
    "too_many_inputs",
    "too_many_numbers",
    "no_inputs",
    "header_only",
    "too_few_rows",
    "one_class",
]
KINDS: tuple[Kind, ...] = get_args(Kind)


class CsvError(ValueError):
    """A table cannot be read.

    Attributes: *kind* of the problem; the *row*, counted as a spreadsheet does from 1, the header too, and 0 where none
    is to blame; the name of the *column*, or nothing; the *text* found there, shortened; what was *found* too many or
    too few of, and how many there may be: *allowed*.
    """

    def __init__(
        self, kind: Kind, *, row: int = 0, column: str = "", text: str = "", found: int = 0, allowed: int = 0
    ) -> None:
        self.kind: Kind = kind
        self.row, self.found, self.allowed = row, found, allowed
        self.column, self.text = shortened(column), shortened(text)
        super().__init__(f"{kind}: row {row}, column {self.column!r}, {self.text!r}, {found} of {allowed}")


def shortened(text: str) -> str:
    """Return *text* on one line, and of a long one the beginning."""
    line = " ".join(text[: 2 * SHOWN_CHARACTERS].split())
    return (
        line if len(line) <= SHOWN_CHARACTERS and len(text) <= 2 * SHOWN_CHARACTERS else f"{line[:SHOWN_CHARACTERS]}…"
    )
