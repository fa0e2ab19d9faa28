"""Who has a project file open: a small file beside it says so, which is void when the window closes or dies."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile


@dataclass(frozen=True)
class Holder:
    """The program that has a file open, on which computer."""

    process: int
    computer: str


class ProjectLock:
    """Claims the project file at *path* for one window."""

    def __init__(self, path: Path) -> None:
        self._file = QLockFile(str(path.with_name(f".{path.name}.lock")))
        self._file.setStaleLockTime(0)  # however long a lesson takes; that of a program that has died is void at once

    def claim(self) -> Holder | None:
        """Return who else has the file open; None if it is claimed now, or lies where nobody can claim anything."""
        if self._file.tryLock(0) or self._file.error() != QLockFile.LockError.LockFailedError:
            return None
        process, computer, _program = self._file.getLockInfo()
        return Holder(process, computer)

    def release(self) -> None:
        """Let others have the file."""
        self._file.unlock()
