"""From a file to examples, and before that to the beginning of it."""

import io
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from nnstudio.data.cancelled import CancelledError, IsCancelled, Progress, never_cancelled, no_progress
from nnstudio.data.csv_file.assembly import Assembly
from nnstudio.data.csv_file.cells import has_control_characters
from nnstudio.data.csv_file.encoding import CODECS, SAMPLE_BYTES, decoded
from nnstudio.data.csv_file.errors import CsvError
from nnstudio.data.csv_file.header import column_number, unique_names
from nnstudio.data.csv_file.opening import Opened, opened
from nnstudio.data.csv_file.plan import ImportPlan
from nnstudio.data.csv_file.report import Report
from nnstudio.data.csv_file.rows import Rows, lines_before

_UPPER_CONTROL = re.compile(r"[\x80-\x9f]")


@dataclass(frozen=True)
class Sample:
    """The beginning of a file of *size* bytes; of a compressed one *size* is larger than the beginning, or not."""

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
        if encoding == "latin-1" and (found := _UPPER_CONTROL.search(text)):
            raise CsvError("undecodable", row=text[: found.start()].count("\n") + 1)
        if "\0" in text:
            raise CsvError("nul", row=text[: text.index("\0")].count("\n") + 1)
        return text if self.is_whole else text[: max(text.rfind("\n"), text.rfind("\r")) + 1] or text


def sample(path: Path) -> Sample:
    """Return the beginning of the file at *path*.

    Raises `CsvError`: ``"vanished"``, ``"forbidden"``, ``"unreadable"``, ``"damaged_gzip"``, ``"too_large"`` or
    ``"empty"``.
    """
    with opened(path) as found:
        start = found.stream.read(SAMPLE_BYTES)
        if not start:
            raise CsvError("empty")
        more = len(found.stream.read(1)) if found.is_compressed else found.size - len(start)
        return Sample(start, len(start) + more)


def read(
    path: Path,
    plan: ImportPlan,
    progress: Progress = no_progress,
    cancelled: IsCancelled = never_cancelled,
) -> Report:
    """Return the examples in the table at *path*, read as *plan* says.

    *progress* is told which share has been read, some hundred times a second; as often *cancelled* is asked, after
    which `CancelledError` is raised. Raises `CsvError` for all that is wrong with the file.
    """
    with opened(path) as found:
        return read_opened(found, path.name, plan, progress, cancelled)


def read_opened(
    found: Opened,
    name: str,
    plan: ImportPlan,
    progress: Progress = no_progress,
    cancelled: IsCancelled = never_cancelled,
) -> Report:
    """Return the examples in what was *found* in the file *name*; see `read`."""

    def go_on() -> None:
        if cancelled():
            raise CancelledError

    def go_on_and_tell() -> None:
        go_on()
        progress(found.share)
        time.sleep(0)  # whoever waits for the interpreter gets it

    with _text(found.stream, plan.layout.encoding) as text:
        rows = Rows(text, plan.layout.separator, len(plan.roles), go_on_and_tell)
        names = header_of(rows, plan)
        assembly = Assembly(plan, names)
        for block in rows.blocks():
            go_on()
            assembly.take(block)
    return assembly.finish(name, rows, go_on)


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
