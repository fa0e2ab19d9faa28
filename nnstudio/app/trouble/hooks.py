"""Catches what nobody else has caught, in any thread, and hands it to the thread of the window.

Python calls one of three functions for an exception that nobody handles: `sys.excepthook`, `threading.excepthook`, and
`sys.unraisablehook` where there is nobody to raise it to. PySide calls the first one for what was raised in a slot, in
a handler of an event such as ``paintEvent``, or in the ``run`` of a QThread.
"""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from nnstudio.app.trouble.log import NAME
from nnstudio.app.trouble.whole_errors import without_handled

MOST_KINDS = 100
"""So many different errors are told apart; what comes after them is only written down."""
INTERRUPTED = 130
"""The exit code of a program that Ctrl+C has ended."""
_RESERVE = 1 << 20
"""Bytes that are let go of when memory runs out, so that this can be told."""

Kind = tuple[str, ...]


@dataclass(frozen=True)
class Caught:
    """An error that nobody has handled: its *title* in a line, its traceback, in which thread, how many *times* so far.

    The *kind* is the same for errors that were raised at the same place.
    """

    kind: Kind
    title: str
    traceback: str
    thread: str
    times: int = 1
    of_memory: bool = False


OnError = Callable[[Caught], None]


def install(on_error: OnError) -> None:
    """From now on call *on_error* in the thread of the window, which is this one, for what nobody has caught.

    It is called for every kind of error when it has happened first, and later when it has happened again: not for each
    time, but with how many times it has been so far. What *on_error* itself raises is only written down.
    """
    remove()
    _installed.append(_Net(on_error))


def remove() -> None:
    """Let everything be as it was before `install`."""
    while _installed:
        _installed.pop().remove()


class _Net(QObject):
    """Collects errors from all threads; the queued signal carries them to the thread of the window."""

    _woken = Signal()

    def __init__(self, on_error: OnError) -> None:
        super().__init__()
        self._on_error = on_error
        self._lock = threading.RLock()
        self._known: dict[Kind, Caught] = {}
        self._waiting: set[Kind] = set()
        self._busy = threading.local()
        self._reserve = bytearray(_RESERVE)
        # Queued also in the thread of the window: in the middle of painting no dialog can be opened.
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._own = (self._take_raised, self._take_of_thread, self._take_unraisable)  # one object each, to be compared
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._own

    def remove(self) -> None:
        """Put back the functions that were there before, unless others have taken their places since."""
        if sys.excepthook is self._own[0]:
            sys.excepthook = self._before[0]
        if threading.excepthook is self._own[1]:
            threading.excepthook = self._before[1]
        if sys.unraisablehook is self._own[2]:
            sys.unraisablehook = self._before[2]
        self._woken.disconnect(self._deliver)
        self._own = ()  # type: ignore[assignment]
        self.deleteLater()

    def _take_raised(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            QCoreApplication.exit(INTERRUPTED)
            return
        self._take(kind, error, trace)

    def _take_of_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_type is not SystemExit:  # a thread may end so
            thread = told.thread.name if told.thread is not None else ""
            self._take(told.exc_type, told.exc_value, told.exc_traceback, thread)

    def _take_unraisable(self, told: Any) -> None:
        self._take(told.exc_type, told.exc_value, told.exc_traceback)

    def _take(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
        thread: str = "",
    ) -> None:
        """Take note of an error; whatever goes wrong with that, nothing is raised."""
        if getattr(self._busy, "now", False):  # to take note of an error has led to another one
            _tell_terminal(kind, error, trace)
            return
        self._busy.now = True
        try:
            if issubclass(kind, MemoryError):
                self._reserve = bytearray()
            caught = _caught(kind, error, trace, thread or threading.current_thread().name)
            if self._count(caught):
                self._woken.emit()
        except BaseException:  # noqa: BLE001 - here is the last one who could catch it
            _tell_terminal(kind, error, trace)
        finally:
            self._busy.now = False

    def _count(self, caught: Caught) -> bool:
        """Count *caught* and write it down; return whether the thread of the window has to be woken."""
        with self._lock:
            before = self._known.get(caught.kind)
            if before is None and len(self._known) >= MOST_KINDS:
                _LOG.error("One more unexpected error\n%s", caught.traceback)
                return False
            times = 1 if before is None else before.times + 1
            self._known[caught.kind] = _with_times(before or caught, times)
            asleep = not self._waiting
            self._waiting.add(caught.kind)
        if before is None:
            _LOG.error("An unexpected error in the thread %s\n%s", caught.thread, caught.traceback)
            _tell_text(caught.traceback)
        elif _is_round(times):
            _LOG.error("%s: %d times so far", caught.title, times)
        return asleep

    def _deliver(self) -> None:
        with self._lock:
            ready = [self._known[kind] for kind in self._known if kind in self._waiting]
            self._waiting.clear()
        for caught in ready:
            try:
                self._on_error(caught)
            except Exception:  # noqa: BLE001 - raised on, the error of the dialog would bring up the dialog
                with suppress(Exception):
                    _LOG.exception("The error could not be told")
                _tell_text(traceback.format_exc())


def _caught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None, thread: str) -> Caught:
    """Return all that is to be known of an error, as text: so that nothing is held that was in use then."""
    without_handled(error)
    stack = [f"{frame.f_code.co_filename}:{line}" for frame, line in traceback.walk_tb(trace)]
    text = "".join(traceback.format_exception(kind, error, trace)).rstrip()
    title = "".join(traceback.format_exception_only(kind, error)).strip().splitlines()[-1]
    return Caught((kind.__qualname__, *stack[-1:]), title, text, thread, of_memory=issubclass(kind, MemoryError))


def _with_times(caught: Caught, times: int) -> Caught:
    return Caught(caught.kind, caught.title, caught.traceback, caught.thread, times, caught.of_memory)


def _is_round(times: int) -> bool:
    """Whether *times* is 10, 100, 1000 …: an error of every moment does not push all else out of the log."""
    return str(times).rstrip("0") == "1"


def _tell_terminal(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    with suppress(Exception):
        _tell_text("".join(traceback.format_exception(kind, error, trace)))


def _tell_text(text: str) -> None:
    """Show *text* on the terminal, where there is one."""
    if sys.__stderr__ is not None:
        with suppress(Exception):
            print(text, file=sys.__stderr__, flush=True)


_LOG = logging.getLogger(NAME)
_installed: list[_Net] = []
