"""A table as a CSV file."""

import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from nnstudio.data.csv_export import Cell, write_table

_BUFFER = 1 << 20


def save_table(path: Path, names: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Write a line of *names* and a line for each of *rows* to *path*; see `write_table` for how.

    Either the whole table is written or the file stays what it was. Returns what went wrong in the system's words, or
    nothing.
    """
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return file.errorString()
    try:
        stream = io.BufferedWriter(_Written(file), _BUFFER)
        write_table(stream, names, rows)
        stream.flush()
    except _RefusedError:
        return file.errorString()
    return "" if file.commit() else file.errorString()


class _RefusedError(OSError):
    """The file does not take any more."""


class _Written(io.RawIOBase):
    """A file of Qt's, as Python writes to one."""

    def __init__(self, file: QSaveFile) -> None:
        super().__init__()
        self._file = file

    def writable(self) -> bool:
        return True

    def write(self, data: bytes | memoryview, /) -> int:
        written = self._file.write(bytes(data))
        if written < 0:
            raise _RefusedError
        return written
