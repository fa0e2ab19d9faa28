"""From a file to examples, and before that to the beginning of it."""

import io
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from nnstudio.data.csv_file.assembly import Assembly
from nnstudio.data.csv_file.cells import has_control_characters
from nnstudio.data.csv_file.encoding import CODECS, SAMPLE_BYTES, decoded
from nnstudio.data.csv_file.errors import CsvError, ReadingCancelledError
from nnstudio.data.csv_file.header import column_number, unique_names
from nnstudio.data.csv_file.plan import ImportPlan
from nnstudio.data.csv_file.report import Report
from nnstudio.data.csv_file.rows import Rows, lines_before

MOST_BYTES = 2**30


@dataclass(frozen=True)
class Sample:
    """The beginning of a file of *size* bytes."""

    start: bytes
    size: int

    @property
    def is_whole(self) -> bool:
        """Whether the file has nothing more."""
        return self.size <= len(self.start)

    def text(self, encoding: str) -> str:
        """Return it as text, of a part of a file whole lines only.

        Raises `CsvError`: ``"undecodable"``, ``"nul"`` or ``"binary"``.
        """
        text = decoded(self.start, encoding)
        if text is None:
            raise CsvError("undecodable", row=_faulty_row(self.start, encoding))
        if has_control_characters(text):
            raise CsvError("binary")
        if "\0" in text:
            raise CsvError("nul", row=text[: text.index("\0")].count("\n") + 1)
        return text if self.is_whole else text[: max(text.rfind("\n"), text.rfind("\r")) + 1] or text


def sample(path: Path) -> Sample:
    """Return the beginning of the file at *path*.

    Raises `CsvError`: ``"vanished"``, ``"forbidden"``, ``"unreadable"``, ``"too_large"`` or ``"empty"``.
    """
    with _opened(path) as (stream, size):
        return Sample(stream.read(SAMPLE_BYTES), size)


def read(
    path: Path,
    plan: ImportPlan,
    progress: Callable[[float], None] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Return the examples in the table at *path*, read as *plan* says.

    *progress* is told which share has been read, some hundred times a second; as often *cancelled* is asked, after
    which `ReadingCancelledError` is raised. Raises `CsvError` for all that is wrong with the file.
    """
    with _opened(path) as (stream, size):
        return read_stream(stream, size, path.name, plan, progress, cancelled)


def read_stream(
    stream: BinaryIO,
    size: int,
    name: str,
    plan: ImportPlan,
    progress: Callable[[float], None] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Return the examples in a *stream* of *size* bytes; see `read`."""

    def go_on() -> None:
        if cancelled():
            raise ReadingCancelledError

    with _text(stream, plan.layout.encoding) as text:
        rows = Rows(text, plan.layout.separator, len(plan.roles))
        names = header_of(rows, plan)
        assembly = Assembly(plan, names)
        for block in rows.blocks():
            go_on()
            assembly.take(block)
            progress(min(1.0, stream.tell() / max(1, size)))
            time.sleep(0)  # whoever waits for the interpreter gets it
    return assembly.finish(name, rows.blank, go_on)


def header_of(rows: Rows, plan: ImportPlan) -> tuple[str, ...]:
    """Return the names of the columns, which *rows* begin with or not; they are as many as the *plan* knows.

    Raises `CsvError`, ``"ragged"``, if they are others, as if the file had been changed meanwhile.
    """
    if not plan.layout.has_header:
        return tuple(map(column_number, range(len(plan.roles))))
    header = rows.first()
    if len(header) != len(plan.roles):
        raise CsvError("ragged" if header else "empty", row=1, found=len(header), allowed=len(plan.roles))
    return unique_names(header)


@contextmanager
def _opened(path: Path) -> Iterator[tuple[BinaryIO, int]]:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise CsvError("unreadable")
        if found.st_size > MOST_BYTES:
            raise CsvError("too_large", found=found.st_size, allowed=MOST_BYTES)
        if not found.st_size:
            raise CsvError("empty")
        with path.open("rb") as stream:
            yield stream, found.st_size
    except FileNotFoundError:
        raise CsvError("vanished") from None
    except PermissionError:
        raise CsvError("forbidden") from None
    except OSError:
        raise CsvError("unreadable") from None


@contextmanager
def _text(stream: BinaryIO, encoding: str) -> Iterator[io.TextIOWrapper]:
    text = io.TextIOWrapper(stream, CODECS[encoding], newline="")
    try:
        yield text
    finally:
        text.detach()  # who opened the stream closes it


def _faulty_row(start: bytes, encoding: str) -> int:
    try:
        start.decode(CODECS[encoding])
    except UnicodeError as error:
        return lines_before(error) + 1
    return 1
