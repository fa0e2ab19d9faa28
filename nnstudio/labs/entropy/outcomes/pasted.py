"""Outcomes from cells of a spreadsheet, or from lines of text: names, p and q."""

import re
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

    Cells are parted by tabs, else by semicolons, else by commas, else by spaces. A first row without any number is a
    heading. Numbers may be counts; nothing is done to them.
    """
    if len(text) > LONGEST_PASTE:
        return _TOO_LONG.fill(characters=len(text))
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return _NOTHING
    if len(lines) > MOST_OUTCOMES + 1:
        return _TOO_MANY.fill(rows=len(lines), most=MOST_OUTCOMES)
    separator = next((one for one in "\t;," if any(one in line for line in lines)), None)
    rows = [_cells(line, separator) for line in lines]
    numbered = all(len(cells) == 3 and None not in map(read_number, cells) for cells in rows)
    heading = ""
    if len(rows) > 1 and not any(read_number(cell) is not None for cell in rows[0]):
        heading = " · ".join(cell for cell in rows[0] if cell)
        del rows[0], lines[0]
    names: list[str] = []
    columns: list[list[float]] = []
    for i, cells in enumerate(rows):
        numbers = [] if not numbered else [read_number(cell) or 0.0 for cell in cells[1:]]
        while not numbered and len(numbers) < len(cells) and (x := read_number(cells[-1 - len(numbers)])) is not None:
            numbers.insert(0, x)
        told: dict[str, Value] = {"row": i + 1, "text": lines[i].strip()[:SHOWN]}
        if not numbers:
            return _NO_NUMBER.fill(**told)
        if len(numbers) > 2:
            return _MANY_NUMBERS.fill(**told, numbers=len(numbers))
        if columns and len(numbers) != len(columns[0]):
            return _UNEVEN.fill(**told)
        columns.append(numbers)
        names.append(" ".join(cell for cell in cells[: len(cells) - len(numbers)] if cell)[:LONGEST_NAME])
    first: dict[str, int] = {}
    for i, name in enumerate(names):
        if name and first.setdefault(name, i) != i:
            return _SAME_NAME.fill(name=name[:SHOWN], row=first[name] + 1, other=i + 1)
    p, *rest = zip(*columns, strict=True)
    return Pasted(tuple(names), p, rest[0] if rest else None, heading[:SHOWN])


def _cells(line: str, separator: str | None) -> list[str]:
    cells = re.split(r"\s+", line.strip()) if separator is None else line.split(separator)
    return [cell.strip().strip('"') for cell in cells]
