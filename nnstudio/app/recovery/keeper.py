"""Keeps what is not saved yet, every few seconds, while the window goes on."""

import logging
import time
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.app.project.open_project import OpenProject
from nnstudio.app.recovery.arrival import arrived
from nnstudio.app.recovery.folder import RecoveryFile, RecoveryFolder
from nnstudio.app.recovery.note import PART, RecoveryNote
from nnstudio.app.recovery.troubles import not_in_time, why_not_kept
from nnstudio.app.trouble.log import NAME
from nnstudio.data.cancelled import IsCancelled, Progress
from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.background_work import BackgroundWork


@dataclass(frozen=True)
class Pace:
    """How often work is kept, in seconds."""

    first: float = 3.0
    """From the first edit that is not kept to when it is."""
    between: float = 5.0
    """At least, from one writing to the next."""
    rest: float = 20.0
    """How many times as long as a writing took nothing is written after it."""
    after_failure: float = 60.0
    handing_over: float = 30.0
    """So long a step of training may take, after which the thread hands over what is kept of it."""
    now: float = 2.0
    """So long the window waits for `RecoveryKeeper.keep_now`; half of it for what a thread hands over."""


class RecoveryKeeper(QObject):
    """Keeps what is in the window of *project* in a file in *folder*, while the project's own file does not hold it.

    Without a *folder* it keeps nothing.
    """

    troubled = Signal(object)
    """Work cannot be kept: a sentence. Told once, though it goes on trying."""

    def __init__(self, project: OpenProject, folder: Path | None, pace: Pace = Pace()) -> None:
        super().__init__(project)
        self.folder = RecoveryFolder(folder) if folder is not None else None
        self.is_over = folder is None
        """Whether nothing is kept any more."""
        self._project, self._pace = project, pace
        self._file: RecoveryFile | None = None
        self._work: BackgroundWork | None = None
        self._is_behind = True
        """Whether the file does not hold all that is in the window."""
        self._kept: Mapping[str, Any] = {}
        self._not_before = 0.0
        self._has_told = False
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._keep)
        # A moment later: what is being saved is marked as saved before it begins to be.
        self._not_needed = QTimer(self, singleShot=True, interval=0)
        self._not_needed.timeout.connect(self._forget_if_not_needed)
        if not self.is_over:
            project.workspace.edited.connect(self._fall_behind)
            project.workspace.modified.connect(self._look)
            project.busy_changed.connect(self._look)

    def keep_now(self) -> Sentence | None:
        """Keep what is not saved at once, and wait for it a moment; return why that failed, None if all is safe."""
        if self.is_over or not self._is_needed:
            return None
        outcome = self._write(self._pace.now / 2)
        try:
            outcome.result(self._pace.now)
        except TimeoutError:
            return not_in_time()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is told
            self._has_told = True
            return why_not_kept(error, self._folder.path)
        return None

    def adopt(self, file: RecoveryFile) -> None:
        """Go on with *file*, which holds what has just been put into the window, and is in no other file."""
        if self.is_over:
            file.release()
            return
        self._forget()
        self._file = file
        self._look()

    def shut_down(self) -> None:
        """Remove what was kept: the window closes, and what is not saved is not wanted any more."""
        self.is_over = True
        self._due.stop()
        self._not_needed.stop()
        if self._work is not None:
            self._work.cancel()
        if self._file is not None:
            self._file.give_up()

    @property
    def _folder(self) -> RecoveryFolder:
        assert self.folder is not None  # noqa: S101 - else it is over from the beginning
        return self.folder

    @property
    def _is_needed(self) -> bool:
        """Whether the project's own file does not hold what is in the window, or not safely yet."""
        is_saving = self._project.is_busy and not self._project.is_reading
        return self._project.is_modified or is_saving

    def _fall_behind(self) -> None:
        self._is_behind = True
        self._look()

    def _look(self) -> None:
        """See to it that something is kept soon, or nothing any more."""
        if self.is_over:
            return
        if not self._is_needed:
            self._not_needed.start()
        elif self._is_behind and self._work is None and not self._due.isActive():
            wait = max(self._pace.first, self._not_before - time.monotonic())
            self._due.start(round(1000 * wait))

    def _keep(self) -> None:
        if self._is_needed:
            self._write(self._pace.handing_over)

    def _write(self, patience: float) -> Future[None]:
        """Begin to write what is in the window now; return what tells of the end, also to who blocks the window."""
        self._due.stop()
        if self._work is not None:
            self._work.cancel()  # what it would write is old by now
        self._file = self._file or self._folder.new_file()
        self._is_behind = False
        parts = self._project.workspace.parts()
        path, tab = self._project.path, parts["window"].tab
        parts[PART] = RecoveryNote(str(path or ""), datetime.now().astimezone().isoformat(timespec="milliseconds"), tab)
        writing = _Writing(self._file, parts, patience, self._kept)
        self._work = BackgroundWork(writing.do)
        self._work.succeeded.connect(self._take_kept)
        self._work.failed.connect(self._take_failure)
        self._work.begin()
        return writing.outcome

    def _take_kept(self, done: "_Done") -> None:
        self._work = None
        self._kept = done.parts
        self._not_before = time.monotonic() + max(self._pace.between - self._pace.first, self._pace.rest * done.seconds)
        self._look()

    def _take_failure(self, error: Exception) -> None:
        self._work = None
        self._is_behind = True
        self._not_before = time.monotonic() + self._pace.after_failure
        logging.getLogger(NAME).warning("Work could not be kept", exc_info=error)
        if not self._has_told:
            self._has_told = True
            self.troubled.emit(why_not_kept(error, self._folder.path))
        self._look()

    def _forget_if_not_needed(self) -> None:
        if not self._is_needed:
            self._forget()

    def _forget(self) -> None:
        """Keep nothing any more: it is saved, or was left on purpose."""
        self._due.stop()
        if self._work is not None:
            self._work.cancel()
            self._work = None
        file, self._file = self._file, None
        self._is_behind = True
        self._kept = {}
        if file is not None:
            BackgroundWork(lambda _tell, _cancelled: file.give_up(), is_kept=True).begin()


@dataclass(frozen=True)
class _Done:
    """The *parts* that are kept now, and how many *seconds* it took to write them."""

    parts: Mapping[str, Any]
    seconds: float


class _Writing:
    """Writes *parts* to *file* in a thread of its own."""

    def __init__(
        self, file: RecoveryFile, parts: Mapping[str, Any], patience: float, before: Mapping[str, Any]
    ) -> None:
        self._file, self._parts, self._patience, self._before = file, parts, patience, before
        self.outcome: Future[None] = Future()

    def do(self, _tell: Progress, is_cancelled: IsCancelled) -> _Done:
        try:
            parts = arrived(self._parts, self._patience, self._before)
            began = time.perf_counter()
            self._file.write(parts, lambda: not is_cancelled())
            seconds = time.perf_counter() - began
        except BaseException as error:
            self.outcome.set_exception(error)
            raise
        self.outcome.set_result(None)
        return _Done(parts, seconds)
