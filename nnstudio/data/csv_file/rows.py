"""The rows of a table, a block at a time: so much memory is taken, however long the file is."""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from nnstudio.data.csv_file.errors import CsvError
from nnstudio.data.csv_file.layout import separator_named_by

CELLS_AT_ONCE = 40_000
ROWS_AT_ONCE = 500
"""More lists at once would let Python look through all its objects for garbage, and the window would stutter."""
CHARACTERS_AT_ONCE = 2**22
LONGEST_LINE = 2**20
LONGEST_ROW = 2**22
"""A row goes over many lines where a quotation mark is open."""
CHARACTERS_BETWEEN_CALLS = 2**16
MOST_COLUMNS = 4096


@dataclass(frozen=True)
class Block:
    """Some *rows*, all of one width, and their *numbers*, counted from 1 as a spreadsheet does."""

    rows: list[list[str]]
    numbers: range | list[int]


class Rows:
    """Iterates over the rows of *stream*, opened with ``newline=""``, in blocks; rows of which nothing is told are left
    out, and counted as `blank`. So is a first line that names the separator, `separator_line`: it is no row.

    *go_on* is called every few milliseconds, whatever stands in the file, and may raise what ends the reading.

    Each row has as many fields as the first, or as many as *width* where that is above 0. Raises `CsvError` at the row
    that is at fault: ``"undecodable"``, ``"nul"``, ``"line_too_long"``, ``"row_too_long"``, ``"field_too_long"``,
    ``"open_quote"``, ``"stray_quote"``, ``"ragged"``, ``"too_many_columns"``.
    """

    def __init__(
        self, stream: io.TextIOBase, separator: str, width: int = 0, go_on: Callable[[], None] = lambda: None
    ) -> None:
        self._stream, self._go_on = stream, go_on
        self._reader = csv.reader(self._lines(), delimiter=separator, skipinitialspace=True, strict=True)
        self.width = width
        self.blank = 0
        self.separator_line = ""
        self._done = 0
        """Rows that have been read."""
        self._characters = 0
        """How many the block has that is being read."""
        self._in_row = 0
        """How many the row has that is being read."""
        self._fault: CsvError | None = None
        """What is to be raised when the good rows before it have been handed out."""

    def blocks(self) -> Iterator[Block]:
        """Yield what is left of the rows."""
        while True:
            rows = self._next_rows()
            if not rows:
                return
            block = self._checked(rows, self._done + 1)
            self._done += len(rows)
            if block.rows:
                yield block
            if self._fault:
                raise self._fault

    def first(self) -> list[str]:
        """Return the first row that tells something; it is then over. Of an empty table it is empty."""
        for row in self._guarded([]):
            self._done += 1
            if not _is_blank(row):
                self._set_width(row)
                return row
            self.blank += 1
        return []

    def _next_rows(self) -> list[list[str]]:
        most = max(1, min(ROWS_AT_ONCE, CELLS_AT_ONCE // self.width)) if self.width else 1
        rows: list[list[str]] = []
        self._characters = 0
        try:
            for row in self._guarded(rows):
                rows.append(row)
                if len(rows) == most or self._characters > CHARACTERS_AT_ONCE:
                    break
        except CsvError as fault:
            self._fault = fault
            if not rows:
                raise
        return rows

    def _guarded(self, taken: list[list[str]]) -> Iterator[list[str]]:
        """Yield the rows; a fault is told with the number of the row after those that were *taken*."""
        try:
            for row in self._reader:
                self._in_row = 0
                yield row
        except csv.Error as error:
            raise _csv_error(str(error), self._done + len(taken) + 1) from None
        except UnicodeError as error:
            raise CsvError("undecodable", row=self._done + len(taken) + 1 + lines_before(error)) from None
        except CsvError as error:
            error.row = self._done + len(taken) + 1
            raise

    def _lines(self) -> Iterator[str]:
        line = self._stream.readline(LONGEST_LINE + 1)
        if separator_named_by(line):
            self.separator_line = line.strip()
            line = self._stream.readline(LONGEST_LINE + 1)
        since_call = 0
        while line:
            self._characters += len(line)
            self._in_row += len(line)
            since_call += len(line)
            if since_call > CHARACTERS_BETWEEN_CALLS:
                since_call = 0
                self._go_on()
            if "\0" in line:
                raise CsvError("nul")
            if len(line) > LONGEST_LINE:
                raise CsvError("line_too_long", allowed=LONGEST_LINE)
            if self._in_row > LONGEST_ROW:
                raise CsvError("row_too_long", allowed=LONGEST_ROW)
            yield line
            line = self._stream.readline(LONGEST_LINE + 1)
        self._go_on()

    def _checked(self, rows: list[list[str]], first: int) -> Block:
        if not self.width:
            self._set_width(next((row for row in rows if not _is_blank(row)), []))
        if self.width > 1 and set(map(len, rows)) == {self.width}:
            return Block(rows, range(first, first + len(rows)))
        kept, numbers = [], []
        for number, row in enumerate(rows, first):
            if _is_blank(row):
                self.blank += 1
            elif len(row) != self.width:
                self._fault = CsvError("ragged", row=number, found=len(row), allowed=self.width)
                break
            else:
                kept.append(row)
                numbers.append(number)
        return Block(kept, numbers)

    def _set_width(self, row: list[str]) -> None:
        if len(row) > MOST_COLUMNS:
            raise CsvError("too_many_columns", found=len(row), allowed=MOST_COLUMNS)
        self.width = self.width or len(row)


def lines_before(error: UnicodeError) -> int:
    """Return how many lines end in what was being decoded before the fault."""
    if not isinstance(error, UnicodeDecodeError):
        return 0
    before = error.object[: error.start].decode(error.encoding, errors="ignore")
    return max(before.count("\n"), before.count("\r"))


def _is_blank(row: list[str]) -> bool:
    """Tell whether *row* is that of an empty line. One of nothing but separators is not: there all is missing."""
    return not row or (len(row) == 1 and not row[0].strip())


def _csv_error(reason: str, row: int) -> CsvError:
    """Return what Python's reader means by *reason*."""
    if "field limit" in reason:
        return CsvError("field_too_long", row=row, allowed=csv.field_size_limit())
    return CsvError("open_quote" if "unexpected end" in reason else "stray_quote", row=row)
