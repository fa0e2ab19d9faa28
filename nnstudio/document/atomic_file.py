"""A file is replaced as a whole, or not at all."""

import contextlib
import ctypes
import errno
import io
import os
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, BinaryIO, cast

from PySide6.QtCore import QCoreApplication, QIODevice, QSaveFile

from nnstudio.document.not_written import NotWrittenError, NotWrittenReason

_BUFFER = 1 << 20
_PATIENCE = (0.02, 0.05, 0.1, 0.2, 0.4)
"""Seconds from one look at a file that another program holds to the next."""


def replace_file(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Let *write* write a whole new file, and put it in place of the one at *path* when it lies safely on the disk.

    Whatever happens, at any moment: at *path* is the new file, or what was there before. The stream that *write* gets
    can be sought in. Where *path* is a link, what it leads to is replaced. Any thread may call this.

    Raises `NotWrittenError` where the file cannot be written. What *write* raises itself goes on to the caller.
    """
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _error(file, path)
    written = _Written(file)
    stream = io.BufferedWriter(written, _BUFFER)
    try:
        write(cast("BinaryIO", stream))
        stream.flush()
    except _RefusedError:
        trouble = _error(file, path)
        written.forget()
        raise trouble from None
    except BaseException:
        written.forget()
        raise
    _wait_for_disk(file)
    _wait_for_others(path)
    if not file.commit():
        raise _error(file, path)


def _wait_for_disk(file: QSaveFile) -> None:
    """Wait until all of *file* lies on the disk, while other threads go on: Qt's own `commit` would let them wait, too.

    What goes wrong here, or where the system numbers no files, goes wrong or is done there.
    """
    with contextlib.suppress(OSError):
        if file.flush() and file.handle() >= 0:
            os.fsync(file.handle())


def _wait_for_others(path: Path) -> None:
    """Wait a moment while another program of Windows holds the file at *path*: what looks for viruses soon lets go.

    Qt's `commit` would give up at once, and throw away what has been written.
    """
    if sys.platform == "win32":
        for seconds in _PATIENCE:
            try:
                os.rename(path, path)  # noqa: PTH104 - moves nothing, and asks whether it may be moved
            except PermissionError:
                time.sleep(seconds)
            except OSError:
                return
            else:
                return


class _RefusedError(OSError):
    """The file does not take any more."""


class _Written(io.RawIOBase):
    """A file of Qt's, as Python writes to one."""

    def __init__(self, file: QSaveFile) -> None:
        super().__init__()
        self._file = file
        self._is_forgotten = False

    def forget(self) -> None:
        """Remove what has been written, now: who still holds the exception would keep it on the disk.

        What stands in the buffer before this goes nowhere.
        """
        self._is_forgotten = True
        self._file.cancelWriting()
        self._file.commit()

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._file.pos(), os.SEEK_END: self._file.size()}[whence]
        if not self._is_forgotten and not self._file.seek(start + offset):
            raise _RefusedError
        return start + offset

    def write(self, data: Any, /) -> int:
        if self._is_forgotten:
            return len(data)
        written = self._file.write(bytes(memoryview(data)[:_BUFFER]))  # no copy of a whole array
        if written < 0:
            raise _RefusedError
        return written


_POSIX: dict[NotWrittenReason, tuple[int, ...]] = {
    "full": (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG),
    "rights": (errno.EACCES, errno.EPERM, errno.EROFS),
    "gone": (errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO),
    "busy": (errno.EBUSY, getattr(errno, "ETXTBSY", errno.EBUSY)),
}
_WINDOWS: dict[NotWrittenReason, tuple[int, ...]] = {
    "full": (39, 112, 1295),  # a full handle, a full disk, a used up share
    "rights": (5, 19),  # access denied, write protected
    "gone": (2, 3, 15, 21, 53, 67),  # no such file, path or drive, drive not ready, no such network path or name
    "busy": (32, 33),  # held or locked by another process
}


def _error(file: QSaveFile, path: Path) -> NotWrittenError:
    """Return why *file* was refused.

    Qt tells the system's number for it to nobody, but its words: so they are looked up among those for each number.
    """
    words = file.errorString().strip().rstrip(".")
    for reason, numbers in (_WINDOWS if sys.platform == "win32" else _POSIX).items():
        if words in _words(numbers):
            return NotWrittenError(reason, words)
    if not os.path.isdir(path.parent):  # noqa: PTH112 - it raises nothing
        return NotWrittenError("gone", words)
    if path.is_file() and not os.access(path, os.W_OK):  # Qt has not even asked the system then
        return NotWrittenError("rights", words)
    by_qt: dict[QSaveFile.FileError, NotWrittenReason] = {
        QSaveFile.FileError.ResourceError: "full",
        QSaveFile.FileError.PermissionsError: "rights",
    }
    return NotWrittenError(by_qt.get(file.error(), "other"), words)


def _words(numbers: Iterable[int]) -> set[str]:
    """Return what the system says for its error *numbers*, and what Qt makes of that in the learner's language."""
    says = getattr(ctypes, "FormatError", os.strerror)
    plain = {says(number).strip().rstrip(".") for number in numbers}
    return plain | {QCoreApplication.translate("QIODevice", each) for each in plain}
