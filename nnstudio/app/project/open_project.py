"""The project in the window: which file it is of, and its way there and back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from nnstudio.app.project.lock import Holder, ProjectLock
from nnstudio.app.project.parts import Opened, read, settled
from nnstudio.app.project.workspace import Workspace
from nnstudio.document.project_file import save
from nnstudio.widgets.background_work import BackgroundWork

Stamp = tuple[int, int] | None
"""When a file was written last, and how long it is; None of one that there is not."""
_NEVER: Stamp = (0, 0)


class OpenProject(QObject):
    """Reads and writes beside the window, one thing at a time, and claims the file for this window while it is open."""

    changed = Signal()
    """It is another file, or whether it is modified may have changed."""
    opened = Signal(Path)
    """What the file holds is in the window."""
    saved = Signal(Path)
    """What is in the window is in the file."""
    open_failed = Signal(Path, object)
    """The file could not be opened, by this exception; nothing has changed."""
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
        self._lock: ProjectLock | None = None
        self._stamp: Stamp = None
        self._work: BackgroundWork | None = None
        self.is_reading = False
        """Whether it is reading, and not writing, while it is busy."""
        self._when_done: list[Callable[[], object]] = []
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

    def when_done(self, then: Callable[[], object]) -> None:
        """Do *then* when it is no longer busy."""
        self._when_done.append(then)

    def claim(self, path: Path) -> Holder | None:
        """Return who else has the file at *path* open; None if nobody has."""
        if self._lock is not None and path == self.path:
            return None
        lock = ProjectLock(path)
        holder = lock.claim()
        lock.release()
        return holder

    def new(self) -> None:
        """Let every tab be as it is when the program starts, in no file yet."""
        self._belong_to(None)
        self.workspace.clear()

    def open(self, path: Path, *, as_copy: bool = False) -> None:
        """Begin to read the file at *path*, and show it when it has been read; as what no file holds if *as_copy*."""
        self.is_reading = True
        self._begin(
            partial(read, path),
            partial(self._take_opened, path, as_copy),
            partial(self._refuse, path, self.open_failed),
        )

    def save(self, path: Path) -> None:
        """Begin to write what is in the window now to *path*; what is edited meanwhile is not in it."""
        self.is_reading = False
        parts = self.workspace.parts()
        self.workspace.mark_saved()
        self._begin(
            lambda: save(path, settled(parts)), lambda _none: self._take_saved(path), partial(self._not_saved, path)
        )

    def release(self) -> None:
        """Let others have the file: the window closes."""
        self._belong_to(None)

    def recovered(self, opened: Opened, path: Path | None, *, is_newer: bool = False) -> None:
        """Show what was recovered of the project in the file at *path*, which does not hold it yet.

        Where that file *is_newer* than what was recovered, it is taken for one that another program has changed.
        """
        self._belong_to(path)
        if is_newer:
            self._stamp = _NEVER
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
        self._work = None
        self.busy_changed.emit(False)
        waiting, self._when_done = self._when_done, []
        for then in waiting:
            QTimer.singleShot(0, then)

    def _take_opened(self, path: Path, as_copy: bool, opened: Opened) -> None:
        self._end()
        self._belong_to(None if as_copy else path)
        self.workspace.put(opened)
        if as_copy:
            self.workspace.mark_modified()
        self.opened.emit(path)

    def _take_saved(self, path: Path) -> None:
        self._end()
        self._belong_to(path)
        self.saved.emit(path)

    def _not_saved(self, path: Path, error: Exception) -> None:
        self.workspace.mark_modified()
        self._refuse(path, self.save_failed, error)

    def _refuse(self, path: Path, failed: Any, error: Exception) -> None:
        self._end()
        failed.emit(path, error)

    def _belong_to(self, path: Path | None) -> None:
        """Belong to the file at *path* from now on, and claim it for this window."""
        if path != self.path or self._lock is None:
            if self._lock is not None:
                self._lock.release()
            self._lock = ProjectLock(path) if path is not None else None
            if self._lock is not None:
                self._lock.claim()
        self.path = path
        self._stamp = None if path is None else _stamp(path)
        if self._watcher.files():
            self._watcher.removePaths(self._watcher.files())
        if path is not None:
            self._watcher.addPath(str(path))
        self.changed.emit()

    def _look(self, _path: str) -> None:
        """Tell of a file that another program has changed; what replaces it is watched in its turn."""
        if self.is_busy or self.path is None:
            return
        if self.path.exists() and str(self.path) not in self._watcher.files():
            self._watcher.addPath(str(self.path))
        if _stamp(self.path) != self._stamp:
            self.overwritten.emit()


def _stamp(path: Path) -> Stamp:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
