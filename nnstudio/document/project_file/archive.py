"""A zip that may be anybody's: what it holds, looked at before anything is unpacked."""

import contextlib
import errno
import io
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from nnstudio.document.project_file.errors import ProjectFileError
from nnstudio.document.project_file.places import JSON_NAME, README_NAME

MOST_MEMBERS = 4_096
MOST_BYTES = 2**30
"""Of all members together, unpacked."""
FREE_BYTES, MOST_EXPANSION = 2**26, 200
"""What unpacks to more than so many bytes, and to more than so many times its own size, is a zip bomb."""
_LARGEST_FILE = MOST_BYTES + 2**24
_LARGEST_READ = 2**20
"""At once: also the list of all members, which `zipfile` reads as long as the file says it is."""
_FIRST, _LAST = b"PK\x03\x04", b"PK\x05\x06"
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_WINDOWS_IS_SHARED = (32, 33)
_TROUBLES = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
    LookupError,
)
"""What `zipfile` raises for damaged ones."""


class Archive:
    """The members of the zip in *file*, which can be read once it was found sound as a whole."""

    def __init__(self, file: "_BoundedReads") -> None:
        self._zip = zipfile.ZipFile(file)
        self._members = {info.filename: info for info in self._zip.infolist()}
        self._check(os.fstat(file.fileno()).st_size)

    @property
    def names(self) -> set[str]:
        """The names of all members."""
        return set(self._members)

    @contextlib.contextmanager
    def opened(self, name: str) -> Iterator[tuple[IO[bytes], int]]:
        """Yield the member *name* as a stream, and how many bytes it promises."""
        info = self._members[name]
        with self._zip.open(info) as stream:
            yield stream, info.file_size

    def read(self, name: str, most: int) -> bytes:
        """Return the member *name*, *most* bytes at most."""
        with self.opened(name) as (stream, size):
            if size > most:
                raise ProjectFileError("too_large", f"{size} bytes of {name}")
            pieces = list(iter(lambda: stream.read(_LARGEST_READ), b""))
        return b"".join(pieces)

    def _check(self, size_on_disk: int) -> None:
        infos = self._zip.infolist()
        for info in infos:
            _check_member(info)
        if JSON_NAME not in self._members:
            raise ProjectFileError("foreign", f"no {JSON_NAME}")
        if len(self._members) < len(infos):
            raise ProjectFileError("unsafe", "a name stands twice")
        total = sum(info.file_size for info in infos)
        if len(infos) > MOST_MEMBERS or total > MOST_BYTES:
            raise ProjectFileError("too_large", f"{len(infos)} members of {total} bytes")
        if total > max(FREE_BYTES, MOST_EXPANSION * size_on_disk):
            raise ProjectFileError("too_large", f"{total} bytes out of {size_on_disk}")


def _check_member(info: zipfile.ZipInfo) -> None:
    name = info.orig_filename  # as it is written: what zipfile makes of it may be harmless
    if name.startswith(("/", "\\")) or re.search(r"\\|\0|:|(^|/)\.\.?(/|$)", name):
        raise ProjectFileError("unsafe", f"the path {name[:100]!r}")
    if stat.S_ISLNK(info.external_attr >> 16):
        raise ProjectFileError("unsafe", f"the link {name[:100]!r}")
    if info.flag_bits & _ENCRYPTED:
        raise ProjectFileError("encrypted")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ProjectFileError("damaged", f"packed in the way {info.compress_type}")


def check_known(archive: Archive, referenced: set[str]) -> None:
    """Raise `ProjectFileError` unless *archive* holds what belongs to a project, and nothing else."""
    unknown = archive.names - referenced - {JSON_NAME, README_NAME}
    if unknown:
        raise ProjectFileError("unsafe", f"nothing leads to {min(unknown)[:100]!r}")
    missing = referenced - archive.names
    if missing:
        raise ProjectFileError("damaged", f"{min(missing)[:100]!r} is missing")


@contextlib.contextmanager
def opened_archive(path: Path) -> Iterator[Archive]:
    """Yield the archive at *path*; whatever goes wrong with it, also later on, is raised as `ProjectFileError`."""
    try:
        with _file(path) as file:
            _check_ends(file)
            yield Archive(file)
    except ProjectFileError as error:
        raise error.of_file(path.name) from error.__cause__
    except MemoryError:
        raise ProjectFileError("memory", file=path.name) from None
    except RecursionError:
        raise ProjectFileError("too_large", "nested too deeply", file=path.name) from None
    except OSError as error:
        raise _refused(error).of_file(path.name) from error
    except _TROUBLES as error:
        raise ProjectFileError("damaged", str(error)[:200], file=path.name) from error


def _file(path: Path) -> "_BoundedReads":
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise ProjectFileError("folder")
    if not stat.S_ISREG(mode):  # a pipe would keep whoever opens it waiting
        raise ProjectFileError("foreign", "no plain file")
    return _BoundedReads(path)


def _refused(error: OSError) -> ProjectFileError:
    if getattr(error, "winerror", None) in _WINDOWS_IS_SHARED:
        return ProjectFileError("busy", str(error))
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return ProjectFileError("gone", str(error))
    if isinstance(error, PermissionError):
        return ProjectFileError("rights", str(error))
    if error.errno in (errno.EINVAL, errno.EOVERFLOW):  # sought where no file has a place
        return ProjectFileError("damaged", str(error))
    return ProjectFileError("unreadable", str(error), words=(error.strerror or str(error)).rstrip("."))


def _check_ends(file: "_BoundedReads") -> None:
    """Tell what is no zip from one whose end is missing."""
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    first = file.read(len(_FIRST))
    if first != _FIRST[: len(first)] or (first and len(first) < len(_FIRST)):
        raise ProjectFileError("foreign", "no zip")
    if size > _LARGEST_FILE:
        raise ProjectFileError("too_large", f"a file of {size} bytes")
    file.seek(max(0, size - 2**16 - 22))
    if _LAST not in file.read(_LARGEST_READ):
        raise ProjectFileError("cut", "no list of members at its end")
    file.seek(0)


class _BoundedReads(io.BufferedReader):
    """A file that gives so much at once at most, however much is asked for."""

    def __init__(self, path: Path) -> None:
        super().__init__(io.FileIO(path))

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > _LARGEST_READ:
            raise ProjectFileError("too_large", f"{size} bytes at once")
        return super().read(_LARGEST_READ if size is None or size < 0 else size)
