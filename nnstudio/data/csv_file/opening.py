"""A file of a table, plain or compressed, open for reading."""

import io
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from nnstudio.data.csv_file.errors import CsvError
from nnstudio.data.inflating import MAGIC, InflatedStream

MOST_BYTES = 2**30
"""Of a file, and of what comes out of a compressed one."""


@dataclass(frozen=True)
class Opened:
    """The bytes of a table are read from *stream*; they come from *file* of *size* bytes, which may be compressed."""

    stream: BinaryIO
    file: BinaryIO
    size: int

    @property
    def is_compressed(self) -> bool:
        """Whether nobody knows how long the table is before it has been read."""
        return self.stream is not self.file

    @property
    def share(self) -> float:
        """Which share of the file has been read."""
        return min(1.0, self.file.tell() / max(1, self.size))


@contextmanager
def opened(path: Path) -> Iterator[Opened]:
    """Open the file at *path* as long as the context lasts.

    Raises `CsvError`, also for what happens in the context: ``"vanished"``, ``"forbidden"``, ``"unreadable"``,
    ``"too_large"``, ``"empty"``, ``"damaged_gzip"`` or ``"inflates_too_far"``.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # to open a pipe would wait for somebody who writes into it
            raise CsvError("unreadable")
        if found.st_size > MOST_BYTES:
            raise CsvError("too_large", found=found.st_size, allowed=MOST_BYTES)
        if not found.st_size:
            raise CsvError("empty")
        with path.open("rb") as file:
            yield Opened(_inflated(file), file, found.st_size)
    except FileNotFoundError:
        raise CsvError("vanished") from None
    except PermissionError:
        raise CsvError("forbidden") from None
    except (EOFError, zlib.error):
        raise CsvError("damaged_gzip") from None
    except OverflowError:
        raise CsvError("inflates_too_far", allowed=MOST_BYTES) from None
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        if isinstance(error, CsvError):
            raise
        raise CsvError("unreadable") from None


def _inflated(file: BinaryIO) -> BinaryIO:
    """Return *file*, or what is compressed in it."""
    start = file.read(len(MAGIC))
    file.seek(0)
    return cast(BinaryIO, io.BufferedReader(InflatedStream(file, MOST_BYTES))) if start == MAGIC else file
