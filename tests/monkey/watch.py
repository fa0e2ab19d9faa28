"""What goes wrong while something runs: exceptions, Qt's warnings, and what is left running in the end."""

import gc
import sys
import threading
import traceback
from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer, QtMsgType, qInstallMessageHandler
from shiboken6 import isValid

from nnstudio.app.trouble.whole_errors import without_handled

_HARMLESS = (
    "This plugin does not support",  # the offscreen platform has no window manager
    "QFont::setPixelSize",  # Qt's own print preview, before it has a page
)

_FRAMES = 12
"""So many of the calls that have led to a warning of Qt's are told."""


@dataclass(frozen=True)
class Trouble:
    """One thing that went wrong, at or after the event *number*, which was *doing* something."""

    number: int
    doing: str
    text: str


class Watch:
    """Takes down all that goes wrong within a ``with`` block; `number` and `doing` say what is being done."""

    def __init__(self) -> None:
        self.number, self.doing = 0, ""
        self.troubles: list[Trouble] = []

    def take_down(self, text: str) -> None:
        """Remember that *text* went wrong."""
        self.troubles.append(Trouble(self.number, self.doing, text))

    def __enter__(self) -> Self:
        self._hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        self._threads = set(threading.enumerate())
        sys.excepthook = self.take_down_error
        threading.excepthook = lambda told: self.take_down_error(told.exc_type, told.exc_value, told.exc_traceback)
        sys.unraisablehook = lambda told: self.take_down_error(told.exc_type, told.exc_value, told.exc_traceback)
        self._handler = qInstallMessageHandler(self._hear)
        return self

    def __exit__(self, *_error: object) -> None:
        qInstallMessageHandler(self._handler)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks

    def take_down_what_is_left(self) -> None:
        """Call when all windows are closed: every thread and timer that still runs is a trouble."""
        self.doing = "afterwards"
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        gc.collect()
        for thread in set(threading.enumerate()) - self._threads:
            thread.join(2)
            if thread.is_alive():
                self.take_down(f"a thread is left: {thread}")
        here = QThread.currentThread()
        for thing in gc.get_objects():  # by type: to ask some library's object for its __class__ may warn
            if not issubclass(type(thing), QTimer | QThread) or not isValid(thing) or thing == here:
                continue
            if (isinstance(thing, QTimer) and thing.isActive()) or (isinstance(thing, QThread) and thing.isRunning()):
                self.take_down(f"still running: {thing}, {thing.objectName()!r} of {thing.parent()}")

    def take_down_error(self, kind: object, error: object, trace: object) -> None:
        """Remember an exception, and where it came from."""
        without_handled(error)  # type: ignore[arg-type]
        self.take_down("".join(traceback.format_exception(kind, error, trace)))  # type: ignore[arg-type]

    def _hear(self, kind: QtMsgType, _context: object, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not text.startswith(_HARMLESS):
            self.take_down("".join(traceback.format_stack(sys._getframe(1), limit=_FRAMES)) + f"Qt: {text}")
