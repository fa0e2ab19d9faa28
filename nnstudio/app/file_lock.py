"""Who has a file: a small file beside it says so, which is void when the window that made it closes or dies."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile


@dataclass(frozen=True)
class Holder:
    """The program that has a file, by its process and computer."""

    process: int
    computer: str


class FileLock:
    """Claims something for one window by the file at *path*."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = QLockFile(str(path))
        self._file.setStaleLockTime(0)  # however long a lesson takes; that of a program that has died is void at once

    @property
    def is_held(self) -> bool:
        """Whether it is claimed, and nobody has taken the file away."""
        return self._file.isLocked() and self.path.exists()

    def claim(self) -> Holder | None:
        """Return who else has it; None if it is claimed now, or lies where nobody can claim anything."""
        if self.is_held:
            return None
        self._file.unlock()
        if self._file.tryLock(0) or self._file.error() != QLockFile.LockError.LockFailedError:
            return None
        process, computer, _program = self._file.getLockInfo()
        return Holder(process, computer)

    def release(self) -> None:
        """Let others have it."""
        self._file.unlock()


def lock_beside(path: Path) -> FileLock:
    """Return what claims the file at *path*, by whatever names and links one gets there."""
    real = path.resolve()
    return FileLock(real.with_name(f".{real.name}.lock"))
