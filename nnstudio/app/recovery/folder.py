"""Where work that is not saved yet is kept: a file for each window, claimed for as long as that lives."""

import re
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QStandardPaths

from nnstudio.app.file_lock import FileLock
from nnstudio.document.not_written import NotWrittenError
from nnstudio.document.project_file import SUFFIX, save

LOCK_SUFFIX = ".lock"
_ID = re.compile(r"[0-9a-f]{32}")


class RecoveryFile:
    """The file at *path*. Any thread may write it or give it up, and several at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = FileLock(path.with_suffix(LOCK_SUFFIX))
        self._at_work = threading.Lock()
        self._is_given_up = False

    def claim(self) -> bool:
        """Return whether it is claimed now, or lies where nobody can claim anything: no living window writes it."""
        return self._lock.claim() is None

    def write(self, parts: Mapping[str, Any], is_wanted: Callable[[], bool]) -> None:
        """Put *parts* into it, unless they are not wanted any more, or it is given up.

        Raises `NotWrittenError`, and what `project_file.save` raises; the file then is what it was.
        """
        with self._at_work:
            if is_wanted() and not self._is_given_up:
                self._make_folder()
                self.claim()
                save(self.path, parts, compress=False)
        if self._is_given_up:
            self.give_up()

    def give_up(self) -> None:
        """Remove it for good: now, or by who is writing it, when that is done. Does not wait."""
        self._is_given_up = True
        if self._at_work.acquire(blocking=False):
            try:
                self._remove()
            finally:
                self._at_work.release()

    def release(self) -> None:
        """Leave it to whoever starts next."""
        self._lock.release()

    def set_aside(self) -> None:
        """Move it to where it is kept, but not offered any more; where that fails, it stays where it is."""
        target = self.path.parent / "damaged" / self.path.name
        with suppress(OSError):
            target.parent.mkdir(exist_ok=True)
            self.path = self.path.replace(target)

    def _remove(self) -> None:
        """Remove it, and what a writing that was killed has left beside it."""
        with suppress(OSError):
            for path in (self.path, *self.path.parent.glob(f"{self.path.name}.*")):
                path.unlink(missing_ok=True)
        self.release()

    def _make_folder(self) -> None:
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except FileNotFoundError as error:
            raise NotWrittenError("gone", str(error.strerror)) from error
        except OSError as error:  # one may not, or a file lies in the way
            raise NotWrittenError("rights", str(error.strerror)) from error


class RecoveryFolder:
    """The files at *path*. Nothing is made there before something has to be kept."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def new_file(self) -> RecoveryFile:
        """Return a file that nobody has yet."""
        return RecoveryFile(self.path / f"{uuid4().hex}{SUFFIX}")

    def claim_left_behind(self) -> list[RecoveryFile]:
        """Return the files whose windows are not there any more, claimed; and remove what else these have left.

        Until they are released or given up, no other window finds them.
        """
        found = []
        with suppress(OSError):
            names = {path.name.partition(".")[0] for path in self.path.iterdir()}
            for name in sorted(filter(_ID.fullmatch, names)):
                file = RecoveryFile(self.path / f"{name}{SUFFIX}")
                if not file.claim():
                    continue
                if file.path.is_file():
                    found.append(file)
                else:  # killed before anything was kept
                    file.give_up()
        return found


def default_folder() -> Path:
    """Return where work of this user is kept."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation)) / "recovery"
