"""What stands in the cells of a column: numbers, a name out of a few, or nothing."""

import math
import re
from collections.abc import Sequence

import numpy as np

from nnstudio.data.csv_file.errors import CsvError, Kind
from nnstudio.engine.arrays import Floats

MISSING = frozenset({"", "na", "n/a", "nan", "-nan", "+nan", "null", "?", "-"})
"""A cell that holds one of these, however it is capitalised, holds nothing."""
AS_WRITTEN = MISSING | {"NA", "N/A", "NaN", "NAN", "NULL", "Null"}
"""The usual ways to write these."""
LARGEST_NUMBER = 1e100
"""Squares of larger ones, as standardising takes them, come near to what a computer can hold."""
LONGEST_NAME = 200
"""Characters of a name: of a column, a category or a class."""

_THOUSANDS = {
    ".": re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?", re.ASCII),
    ",": re.compile(r"[+-]?\d{1,3}(\.\d{3})+(,\d*)?", re.ASCII),
}
_PLAIN_NUMBER = {
    ".": re.compile(r"[+-]?(0|[1-9]\d*)(\.\d*)?", re.ASCII),
    ",": re.compile(r"[+-]?(0|[1-9]\d*)(,\d*)?", re.ASCII),
}
_INFINITIES = frozenset({"inf", "infinity", "∞"})
_CONTROL = re.compile(r"[\x01-\x08\x0b\x0e-\x1f\x7f]")
_CONTROL_IN_NAMES = re.compile(r"[\x01-\x08\x0b\x0e-\x1f\x7f-\x9f]")
"""Those above 7F come of a wrong encoding, mostly."""


def numbers(cells: Sequence[str], decimal: str, column: str, rows: Sequence[int]) -> Floats:
    """Return the numbers in *cells*, with *decimal* before the decimals, as ``(cells,)``; NaN where one is missing.

    *column* is what they are called, *rows* where they stand: both are told by a `CsvError`, which is raised of kind
    ``"not_a_number"``, ``"thousands"``, ``"infinite"`` or ``"number_too_large"``.
    """
    together = "".join(cells)
    if "_" in together or (decimal == "," and "." in together):  # what Python would read in its own way
        return _one_by_one(cells, decimal, column, rows)
    texts = [cell.replace(",", ".") for cell in cells] if decimal == "," else cells
    try:
        found = np.fromiter(map(float, texts), float, len(texts))
    except ValueError:
        try:
            found = np.fromiter([math.nan if t in AS_WRITTEN else float(t) for t in texts], float, len(texts))
        except ValueError:
            return _one_by_one(cells, decimal, column, rows)
    if np.any(np.abs(found) > LARGEST_NUMBER):
        return _one_by_one(cells, decimal, column, rows)
    return found


def is_number(cell: str, decimal: str) -> bool:
    """Tell whether *cell* holds a number that can be computed with."""
    return isinstance(read_cell(cell, decimal), float)


def read_cell(cell: str, decimal: str) -> float | Kind:
    """Return the number in *cell*, NaN if it is missing, or else what is wrong with it."""
    text = cell.strip()
    if text.casefold() in MISSING:
        return math.nan
    text = text.replace("−", "-")
    if text.casefold().lstrip("+-") in _INFINITIES:
        return "infinite"
    if _THOUSANDS[decimal].fullmatch(text):
        return "thousands"
    if "_" in text or (decimal == "," and "." in text):
        return "not_a_number"
    try:
        number = float(text.replace(",", ".") if decimal == "," else text)
    except ValueError:
        return "not_a_number"
    if math.isnan(number):  # written in a way that is not among those that are missing
        return "not_a_number"
    return number if abs(number) <= LARGEST_NUMBER else "number_too_large"


def as_name(cell: str) -> str:
    """Return *cell* as a name, on one line and without spaces around it; empty if it is missing."""
    name = " ".join(cell.split())
    return "" if name.casefold() in MISSING else name


def spelling(name: str, decimal: str) -> str:
    """Return what *name* is told apart by: of a number written with decimals or a plus, its shortest form.

    What begins with a needless 0 is rather a code than a number, and stays as it is.

    >>> spelling("1.0", "."), spelling("+2,50", ","), spelling("007", "."), spelling("red", ".")
    ('1', '2,5', '007', 'red')
    """
    if not _PLAIN_NUMBER[decimal].fullmatch(name):
        return name
    shortest = name.removeprefix("+")
    if decimal in shortest:
        shortest = shortest.rstrip("0").removesuffix(decimal)
    return "0" if shortest == "-0" else shortest


def check_name(name: str, column: str, row: int) -> None:
    """Raise `CsvError`, ``"name_too_long"`` or ``"unprintable"``, if *name* cannot stand on a screen."""
    if len(name) > LONGEST_NAME:
        raise CsvError("name_too_long", row=row, column=column, text=name, found=len(name), allowed=LONGEST_NAME)
    if _CONTROL_IN_NAMES.search(name):
        raise CsvError("unprintable", row=row, column=column)


def has_control_characters(text: str) -> bool:
    """Tell whether *text* holds what no table does, even beside NUL bytes: it is the contents of some other file."""
    return _CONTROL.search(text) is not None


def _one_by_one(cells: Sequence[str], decimal: str, column: str, rows: Sequence[int]) -> Floats:
    found = np.empty(len(cells))
    for i, cell in enumerate(cells):
        number = read_cell(cell, decimal)
        if not isinstance(number, float):
            raise CsvError(number, row=rows[i], column=column, text=cell)
        found[i] = number
    return found
