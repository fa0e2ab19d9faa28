"""One IDX file, plain or compressed, read from its beginning and no further than needed."""

import os
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from nnstudio.data.cancelled import CancelledError, IsCancelled, Progress, never_cancelled, no_progress
from nnstudio.data.idx_file.errors import (
    CutShortError,
    ExamplesError,
    GzipError,
    IdxError,
    Kind,
    KindError,
    NotIdxError,
    Reason,
    TooLongError,
    UnreadableError,
)
from nnstudio.data.idx_file.header import Header, parsed_header
from nnstudio.data.inflating import MAGIC, MOST_EXPANSION, Inflating

MOST_BYTES = 64_000_000
"""Of pixels, or of labels, in memory: more are not even asked for."""
_PIECE = 1 << 20


class _Source(Protocol):
    def read(self, size: int, /) -> bytes: ...


def read_header(path: Path, kind: Kind | None = None) -> Header:
    """Return what the file *path* holds, by its first bytes, and by its length where it is not compressed.

    Raises an `IdxError` for a file that cannot be read, or holds neither pictures nor labels, or not that *kind*.
    """
    with _opened(path, kind) as (_file, header):
        return header


def begins_as_idx(path: Path) -> bool:
    """Tell whether the file *path*, or what is compressed in it, begins as an IDX file does, be it a faulty one."""
    try:
        read_header(path)
    except (NotIdxError, UnreadableError, GzipError):
        return False
    except IdxError:
        return True
    return True


def read_bytes(
    path: Path,
    kind: Kind,
    examples: int | None,
    progress: Progress = no_progress,
    cancelled: IsCancelled = never_cancelled,
) -> tuple[Header, npt.NDArray[np.uint8]]:
    """Return the header of *path* and the bytes of its first *examples*, or of all: ``(examples, bytes_each)``.

    Nobody can write to them. With all of them, a compressed file is also checked to its end. *progress* is told which
    share has been read, some hundred times a second; as often *cancelled* is asked, after which `CancelledError` is
    raised.

    Raises an `IdxError` for a file that cannot be read or holds something else, and for more than `MOST_BYTES`.
    """
    with _opened(path, kind) as (file, header):
        taken = taken_of(path, header, examples)
        values = np.empty((taken, header.bytes_each), np.uint8)
        found = _fill(values.reshape(-1), file, progress, cancelled)
        if found < values.size:
            raise CutShortError(path, header.file_bytes, header.length + found)
        if taken == header.count and file.read(1):
            raise TooLongError(path, header.file_bytes)
        values.flags.writeable = False
        return header, values


def taken_of(path: Path, header: Header, examples: int | None) -> int:
    """Return how many examples are taken where *examples* are wanted of *path*, or all that *header* promises.

    Raises `ExamplesError` for none, for more than there are, and for more than `MOST_BYTES`.
    """
    taken = header.count if examples is None else examples
    most = MOST_BYTES // header.bytes_each
    if not 0 < taken <= min(header.count, most):
        raise ExamplesError(path, taken, header.count, most)
    return taken


@contextmanager
def _opened(path: Path, kind: Kind | None) -> Iterator[tuple[_Source, Header]]:
    """Open *path* and read its header; what follows are the examples."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # to open a pipe would wait for somebody who writes into it
            raise UnreadableError(path, "no_file", "not a file")
        with path.open("rb") as plain:
            is_compressed = plain.read(len(MAGIC)) == MAGIC
            plain.seek(0)
            file = Inflating(plain) if is_compressed else plain
            start = _first(file, 4)
            start += _first(file, 4 * start[3]) if len(start) == 4 else b""
            header = parsed_header(path, start)
            if kind not in (None, header.kind):
                raise KindError(path, header.kind)
            _look_at_length(path, header, os.fstat(plain.fileno()).st_size, is_compressed=is_compressed)
            yield file, header
    except IdxError:
        raise
    except (EOFError, zlib.error):
        raise GzipError(path) from None
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        trouble = getattr(error, "strerror", None) or str(error)
        raise UnreadableError(path, _reason(error), trouble) from None


def _look_at_length(path: Path, header: Header, size: int, *, is_compressed: bool) -> None:
    """Compare the *size* of the file with what its header promises, before any memory is taken for that."""
    promised = header.file_bytes
    if is_compressed:
        if promised > MOST_EXPANSION * size:
            raise CutShortError(path, promised, None)
    elif size < promised:
        raise CutShortError(path, promised, size)
    elif size > promised:
        raise TooLongError(path, promised)


def _first(file: _Source, size: int) -> bytes:
    """Return the next *size* bytes, or all that there are."""
    found = b""
    while len(found) < size and (piece := file.read(size - len(found))):
        found += piece
    return found


def _fill(values: npt.NDArray[np.uint8], file: _Source, progress: Progress, cancelled: IsCancelled) -> int:
    """Fill *values* ``(bytes,)`` piece by piece, and return how many there were."""
    found = 0
    while found < len(values) and (piece := file.read(min(_PIECE, len(values) - found))):
        values[found : found + len(piece)] = np.frombuffer(piece, np.uint8)
        found += len(piece)
        progress(found / len(values))
        if cancelled():
            raise CancelledError
    return found


def _reason(error: Exception) -> Reason:
    if isinstance(error, PermissionError):
        return "forbidden"
    return "missing" if isinstance(error, FileNotFoundError) else "other"
