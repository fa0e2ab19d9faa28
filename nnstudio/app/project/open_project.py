"""The project in the window: which file it is of, and its way there and back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from nnstudio.app.file_lock import FileLock, Holder, lock_beside
from nnstudio.app.project.parts import Opened, read, settled
from nnstudio.app.project.workspace import Workspace
from nnstudio.document.project_file import save
from nnstudio.widgets.background_work import BackgroundWork

Stamp = tuple[int, int] | None
"""When a file was written last, and how long it is; None of one that there is not."""
_NEVER: Stamp = (0, 0)
CLAIM_MS = 2000
"""From one time to the next that a file is claimed which another window has."""


class OpenProject(QObject):
    """Reads and writes beside the window, one thing at a time, and claims the file for this window while it is open."""

    changed = Signal()
    """It is another file, or whether it is modified may have changed."""
    opened = Signal(Path)
    """What the file holds is in the window."""
    saved = Signal(Path)
    """What is in the window is in the file."""
    open_failed = Signal(Path, object)
    """The file could not be read, by this exception; nothing has changed."""
    save_failed = Signal(Path, object)
    """The file could not be written, by this exception; it is what it was."""
    busy_changed = Signal(bool)
    """It begins or ends to read or write."""
    overwritten = Signal()
    """Another program has changed the file, or taken it away, while it is open here."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.path: Path | None = None
        self.is_reading = False
        """Whether it is busy with reading."""
        self._lock: FileLock | None = None
        self._stamp: Stamp = None
        self._work: BackgroundWork | None = None
        self._claims = QTimer(self, singleShot=True)
        self._claims.timeout.connect(self._claim)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._look)
        workspace.modified.connect(self.changed)

    @property
    def is_modified(self) -> bool:
        """Whether there is something in the window that its file does not hold."""
        return self.workspace.is_modified

    @property
    def is_busy(self) -> bool:
        """Whether it is reading or writing."""
        return self._work is not None

    @property
    def is_overwritten(self) -> bool:
        """Whether the file is another one now than was opened or saved here last."""
        return self.path is not None and _stamp(self.path) not in (self._stamp, None)

    def is_of(self, path: Path) -> bool:
        """Whether it is the project in the file at *path*, by whatever names and links one gets there."""
        return self.path is not None and self.path.resolve() == path.resolve()

    def holder_of(self, path: Path) -> Holder | None:
        """Return who else has the file at *path* open; None if nobody has, or if it is open here."""
        if self.is_of(path):
            return None
        lock = lock_beside(path)
        holder = lock.claim()
        lock.release()
        return holder

    def new(self) -> None:
        """Let every tab be as it is when the program starts, in no file yet."""
        self._belong_to(None, None, None)
        self.workspace.clear()

    def open(self, path: Path, *, as_copy: bool = False, anyway: bool = False) -> Holder | None:
        """Begin to read the file at *path*, and show it when it has been read; as what no file holds if *as_copy*.

        Returns who else has it open, and does nothing then, unless it is to be opened as a copy or *anyway*.
        """
        lock = None if as_copy else self._lock if self.is_of(path) else lock_beside(path)
        holder = lock.claim() if lock is not None else None
        if holder is not None and not anyway:
            return holder
        self.is_reading = True
        self._begin(
            lambda: (_stamp(path), read(path)),
            partial(self._take_opened, path, lock),
            partial(self._not_opened, path, lock),
        )
        return None

    def save(self, path: Path) -> None:
        """Begin to write what is in the window now to *path*; what is edited meanwhile is not in it."""
        parts = self.workspace.parts()
        self.workspace.mark_saved()
        self._begin(
            lambda: (save(path, settled(parts)), _stamp(path))[1],
            partial(self._take_saved, path),
            partial(self._not_saved, path),
        )

    def release(self) -> None:
        """Let others have the file: the window closes."""
        self._belong_to(None, None, None)

    def recovered(self, opened: Opened, path: Path | None, *, is_newer: bool = False) -> None:
        """Show what was recovered of the project in the file at *path*, which does not hold it yet.

        Where that file *is_newer* than what was recovered, it is taken for one that another program has changed.
        """
        self._belong_to(
            path, lock_beside(path) if path is not None else None, _NEVER if is_newer else path and _stamp(path)
        )
        self.workspace.put(opened)
        self.workspace.mark_modified()

    def _begin(self, work: Callable[[], Any], take: Callable[[Any], None], refuse: Callable[[Exception], None]) -> None:
        assert self._work is None  # noqa: S101 - who asks for more waits until it is no longer busy
        self._work = BackgroundWork(lambda _tell, _cancelled: work(), is_kept=True)
        self._work.succeeded.connect(take)
        self._work.failed.connect(refuse)
        self._work.begin()
        self.busy_changed.emit(True)

    def _end(self) -> None:
        self._work, self.is_reading = None, False
        self.busy_changed.emit(False)

    def _take_opened(self, path: Path, lock: FileLock | None, read_from: tuple[Stamp, Opened]) -> None:
        stamp, opened = read_from
        # Whatever goes wrong while it is being shown: what is in the window then must not be saved over a file.
        self._belong_to(None, None, None)
        self.workspace.mark_modified()
        try:
            self.workspace.put(opened)
        except Exception:
            if lock is not None:
                lock.release()
            raise
        finally:
            self._end()
        if lock is None:
            self.workspace.mark_modified()
        else:
            self._belong_to(path, lock, stamp)
        self.opened.emit(path)

    def _not_opened(self, path: Path, lock: FileLock | None, error: Exception) -> None:
        if lock is not None and lock is not self._lock:
            lock.release()
        self._end()
        self._look()
        self.open_failed.emit(path, error)

    def _take_saved(self, path: Path, stamp: Stamp) -> None:
        self._end()
        self._belong_to(path, self._lock if self._lock is not None and self.is_of(path) else lock_beside(path), stamp)
        self.saved.emit(path)
        self._look()

    def _not_saved(self, path: Path, error: Exception) -> None:
        self.workspace.mark_modified()
        self._end()
        self._look()
        self.save_failed.emit(path, error)

    def _belong_to(self, path: Path | None, lock: FileLock | None, stamp: Stamp) -> None:
        """Belong to the file at *path* from now on, claimed by *lock*, as it was written at *stamp*."""
        if self._lock is not None and self._lock is not lock:
            self._lock.release()
        self.path, self._lock, self._stamp = path, lock, stamp
        self._claim()
        if self._watcher.files():
            self._watcher.removePaths(self._watcher.files())
        if path is not None:
            self._watcher.addPath(str(path))
        self.changed.emit()

    def _claim(self) -> None:
        """Claim the file; where another window has it, as soon as that lets go of it."""
        if self._lock is not None and self._lock.claim() is not None:
            self._claims.start(CLAIM_MS)

    def _look(self, _path: str = "") -> None:
        """Tell of a file that another program has changed; what replaces it is watched in its turn."""
        if self.is_busy or self.path is None:
            return
        if self.path.exists() and str(self.path) not in self._watcher.files():
            self._watcher.addPath(str(self.path))
        if _stamp(self.path) != self._stamp:
            self.workspace.mark_modified()  # what is in the window is in no file any more
            self.overwritten.emit()


def _stamp(path: Path) -> Stamp:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
