"""What was made of a table."""

from dataclasses import dataclass

from nnstudio.data.own_data import OwnData


@dataclass(frozen=True)
class Counts:
    """How many rows were read, without empty lines and names; what became of those with missing values; empty lines.

    *separator_line* is the first line where that names the separator, and nothing else.
    """

    rows: int
    rows_dropped_for_missing: int
    cells_filled: int
    blank_lines: int
    separator_line: str = ""


@dataclass(frozen=True)
class Report:
    """The examples, and what had to be done to get them."""

    data: OwnData
    counts: Counts
