"""How a table is written down: what parts the fields, what stands before the decimals, whether names come first."""

import csv
import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from nnstudio.data.csv_file.cells import MISSING

SEPARATORS = (",", ";", "\t", "|")
DECIMALS = (".", ",")
_SEPARATOR_LINE = re.compile(r"\"?sep=([,;\t|])\"?[,;\t|]*\s*", re.IGNORECASE)
_ROWS_LOOKED_AT = 200
_LONGEST_LINE_LOOKED_AT = 100_000
_REGULAR_SHARE = 0.9
_NUMBER = re.compile(r"\s*[+\-−]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?\s*", re.ASCII)


@dataclass(frozen=True)
class CsvLayout:
    """The dialect of a table: one of `ENCODINGS`, of `SEPARATORS` and of `DECIMALS`, and whether names come first."""

    encoding: str = "utf-8"
    separator: str = ","
    decimal: str = "."
    has_header: bool = True


def guess_layout(text: str, encoding: str) -> CsvLayout:
    """Return the layout that *text*, the beginning of a table, most likely has."""
    declared = separator_named_by(text[: text.find("\n") + 1])
    if declared:
        text = text[text.find("\n") + 1 :]
    lines = [line for line in text.splitlines(keepends=True)[:_ROWS_LOOKED_AT] if line.strip()]
    lines = [line for line in lines if len(line) <= _LONGEST_LINE_LOOKED_AT]
    separator = declared or max(SEPARATORS, key=lambda each: _regularity(_rows(lines, each), each))
    rows = _rows(lines, separator)
    return CsvLayout(encoding, separator, _decimal(rows, separator), looks_like_header(rows))


def separator_named_by(line: str) -> str:
    """Return the separator that *line*, the first one, names as spreadsheet programs do: ``sep=;``; or nothing."""
    found = _SEPARATOR_LINE.fullmatch(line)
    return found[1] if found else ""


def looks_like_header(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether the first of *rows* holds names.

    It does if it has a word above a column of numbers. Where no column is of numbers it does if it has no number either
    and no word in it comes again below.
    """
    if not rows:
        return False
    names, columns = rows[0], list(itertools.zip_longest(*rows[1:], fillvalue=""))
    above_numbers = [
        not _is_number(name) and not _is_missing(name) and _are_numbers(column)
        for name, column in zip(names, columns, strict=False)
    ]
    if any(above_numbers):
        return True
    if any(_is_number(name) for name in names):
        return False
    return not any(name in column for name, column in zip(names, columns, strict=False))


def _rows(lines: Sequence[str], separator: str) -> list[list[str]]:
    rows = []
    try:
        for row in csv.reader(lines, delimiter=separator, skipinitialspace=True):
            rows.append(row)  # noqa: PERF402 - what came before a fault is kept
    except csv.Error:
        pass
    return rows


def _regularity(rows: Sequence[Sequence[str]], separator: str) -> tuple[float, bool, int]:
    """Return how regular *rows* are, to be compared with those of other separators.

    First counts which share of them has the width that most have, where it is no single column; a few may be at fault.
    Then a comma comes last: it may also stand before decimals.
    """
    widths = Counter(map(len, rows))
    if not widths:
        return 0.0, False, 0
    width, count = widths.most_common(1)[0]
    share = count / len(rows) if width > 1 else 0.0
    return min(share, _REGULAR_SHARE), separator != ",", width


def _decimal(rows: Sequence[Sequence[str]], separator: str) -> str:
    """Return the decimal sign of more numbers; where a comma parts the fields, it is the point."""
    if separator == ",":
        return "."
    numbers = [cell for row in rows for cell in row if _is_number(cell)]
    return "," if sum("," in cell for cell in numbers) > sum("." in cell for cell in numbers) else "."


def _is_number(cell: str) -> bool:
    return _NUMBER.fullmatch(cell) is not None


def _is_missing(cell: str) -> bool:
    return cell.strip().casefold() in MISSING


def _are_numbers(column: Sequence[str]) -> bool:
    told = [cell for cell in column if not _is_missing(cell)]
    return bool(told) and all(map(_is_number, told))
