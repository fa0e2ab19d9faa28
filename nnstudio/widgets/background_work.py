"""Work beside the window, which stays alive."""

import atexit
import sys
from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtCore import QThread, QTimer, Signal

from nnstudio.data.cancelled import IsCancelled, Progress

Work: TypeAlias = Callable[[Progress, IsCancelled], Any]
"""Tells its progress, and raises something soon after it is cancelled."""


def tell_unexpected(error: Exception) -> None:
    """Hand *error*, which a thread has raised and nobody expects, to who is told of errors that nobody has caught."""
    sys.excepthook(type(error), error, error.__traceback__)


class BackgroundWork(QThread):
    """Does *work* in a thread of its own, after `begin`; whoever waits for it may be gone before it ends.

    When the program ends, the work is cancelled, or done to its end if it *is_kept*; the program waits for it.
    """

    succeeded = Signal(object)
    """The work is done: its result. Not told after `cancel`."""
    failed = Signal(object)
    """The work could not be done: the exception. Not told after `cancel`."""

    def __init__(self, work: Work, *, is_kept: bool = False) -> None:
        super().__init__()
        self._work, self.is_kept = work, is_kept
        self._is_cancelled = False
        self._result: Any = None
        self._error: Exception | None = None
        self.share = 0.0
        """Which share of the work is done. No signal tells of it: the window looks when it has time."""
        self.finished.connect(self._end)

    def begin(self) -> None:
        """Start, and return at once."""
        _RUNNING.add(self)
        self.start()

    def cancel(self) -> None:
        """Let the work end soon, and tell nobody of it; return at once."""
        self._is_cancelled = True

    def run(self) -> None:
        try:
            self._result = self._work(self._tell, lambda: self._is_cancelled)
        except Exception as error:  # noqa: BLE001 - whatever it is, the window tells it
            self._error = error

    def _tell(self, share: float) -> None:
        self.share = share

    def _end(self) -> None:
        self.wait()
        result, error, self._result, self._error = self._result, self._error, None, None
        if not self._is_cancelled:
            if error is None:
                self.succeeded.emit(result)
            else:
                self.failed.emit(error)
        QTimer.singleShot(0, lambda: _RUNNING.discard(self))  # an object must not vanish while it tells of its end


_RUNNING: set[BackgroundWork] = set()
"""Keeps what is running alive, whatever becomes of the dialogs: Qt aborts where a running thread is destroyed."""


def _end_all() -> None:
    for work in _RUNNING:
        if not work.is_kept:
            work.cancel()
    while _RUNNING:
        _RUNNING.pop().wait()


atexit.register(_end_all)
