"""Outcomes from cells of a spreadsheet, or from lines of text: names, p and q."""

import csv
import math
from collections.abc import Sequence
from dataclasses import dataclass

from nnstudio.labs.entropy.scene import LONGEST_NAME, MOST_OUTCOMES
from nnstudio.notation.figures import read_number
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, Value

LONGEST_PASTE = 1_000_000
"""Longer texts are no table of at most 10,000 outcomes."""
SHOWN = 30
"""How many letters of a bad row a sentence repeats."""

_NOTHING = QT_TRANSLATE_NOOP(
    "Entropy", "There is nothing to paste. Copy cells of a spreadsheet first: a name, p and q in each row."
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "Entropy",
    "What was copied has {characters} characters, too many for a table of outcomes. Nothing was changed. To count a "
    "text, open “Count a text” below.",
)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "Entropy", "What was copied has {rows} rows, and there is room for {most} outcomes. Nothing was changed."
)
_NO_NUMBER = QT_TRANSLATE_NOOP(
    "Entropy",
    "Row {row}, “{text}”, has no number in its last cell. Copy rows like “sunny 0.7 0.5”: a name, p and q. Nothing "
    "was changed.",
)
_MANY_NUMBERS = QT_TRANSLATE_NOOP(
    "Entropy", "Row {row}, “{text}”, has {numbers} numbers; p and q are two. Copy fewer columns. Nothing was changed."
)
_UNEVEN = QT_TRANSLATE_NOOP(
    "Entropy",
    "Row {row}, “{text}”, has another number of probabilities than the rows above. Fill the gap and copy again. "
    "Nothing was changed.",
)
_SAME_NAME = QT_TRANSLATE_NOOP(
    "Entropy", "“{name}” is the name of rows {row} and {other}. Give each outcome its own name. Nothing was changed."
)


@dataclass(frozen=True)
class Pasted:
    """Outcomes that were read: *q* is None where only one column of numbers was there; *heading* tells of a heading."""

    names: tuple[str, ...]
    p: tuple[float, ...]
    q: tuple[float, ...] | None
    heading: str


def read_pasted(text: str) -> Pasted | Sentence:
    """Read a row for each outcome: its name, if it has one, then p, then q if there is one; or say why it cannot be.

    Cells are parted by tabs, else by semicolons, else by commas, else by spaces; quotes keep a cell together as in CSV
    files. A first row without any number is a heading. Numbers may be counts; nothing is done to them.
    """
    if len(text) > LONGEST_PASTE:
        return _TOO_LONG.fill(characters=len(text))
    rows = _rows(text.lstrip("\ufeff"))
    if not rows:
        return _NOTHING
    if len(rows) > MOST_OUTCOMES + 1:
        return _TOO_MANY.fill(rows=len(rows), most=MOST_OUTCOMES)
    has_heading = len(rows) > 1 and not any(_number(cell) is not None for cell in rows[0])
    heading = " · ".join(cell for cell in rows[0] if cell) if has_heading else ""
    first = 2 if has_heading else 1
    rows = rows[first - 1 :]
    names: list[str] = []
    columns: list[list[float]] = []
    numbered = all(len(cells) == 3 and None not in map(_number, cells) for cells in rows)
    for i, cells in enumerate(rows, first):
        numbers = _last_numbers(cells[1:] if numbered else cells)
        told: dict[str, Value] = {"row": i, "text": " ".join(cells)[:SHOWN]}
        if not numbers:
            return _NO_NUMBER.fill(**told)
        if len(numbers) > 2:
            return _MANY_NUMBERS.fill(**told, numbers=len(numbers))
        if columns and len(numbers) != len(columns[0]):
            return _UNEVEN.fill(**told)
        columns.append(numbers)
        names.append(" ".join(cell for cell in cells[: len(cells) - len(numbers)] if cell)[:LONGEST_NAME])
    seen: dict[str, int] = {}
    for i, name in enumerate(names, first):
        if name and seen.setdefault(name, i) != i:
            return _SAME_NAME.fill(name=name[:SHOWN], row=seen[name], other=i)
    p, *rest = zip(*columns, strict=True)
    return Pasted(tuple(names), p, rest[0] if rest else None, heading[:SHOWN])


def _rows(text: str) -> list[list[str]]:
    """Part *text* into rows and those into cells."""
    for separator in "\t;,":
        if separator in text:
            rows = _parted(text, separator)
            # In “a 1,234” and “sunny 0,7 0,5” the comma belongs to a number: which one, nobody can know.
            if separator != "," or not any(" " in row[0] and _last_numbers(row[0].split()) for row in rows):
                return rows
    return [line.split() for line in text.splitlines() if line.strip()]


def _parted(text: str, separator: str) -> list[list[str]]:
    try:
        rows = list(csv.reader(text.splitlines(keepends=True), delimiter=separator, skipinitialspace=True))
    except csv.Error:  # a cell that is longer than any could be
        rows = [line.split(separator) for line in text.splitlines()]
    return [[cell.strip() for cell in row] for row in rows if any(cell.strip() for cell in row)]


def _last_numbers(cells: Sequence[str]) -> list[float]:
    """Return the numbers at the end of a row."""
    numbers: list[float] = []
    for cell in reversed(cells):
        number = _number(cell)
        if number is None:
            break
        numbers.insert(0, number)
    return numbers


def _number(cell: str) -> float | None:
    """Read a number; “nan” and “inf” are names here."""
    number = read_number(cell)
    return number if number is not None and math.isfinite(number) else None
