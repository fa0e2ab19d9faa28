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
    nothing. What *rows* raises itself goes on to the caller, except `OSError` and `ValueError`.
    """
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return file.errorString()
    try:
        stream = io.BufferedWriter(_Written(file), _BUFFER)
        write_table(stream, names, rows)
        stream.flush()
    except _RefusedError:
        trouble = file.errorString()
        _forget(file)
        return trouble
    except (OSError, ValueError) as error:  # ValueError: half of a character, which no file can hold
        _forget(file)
        return str(error)
    except BaseException:
        _forget(file)
        raise
    return "" if file.commit() else file.errorString()


def _forget(file: QSaveFile) -> None:
    """Remove what has been written, now: who still holds the exception would keep it on the disk."""
    file.cancelWriting()
    file.commit()


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
