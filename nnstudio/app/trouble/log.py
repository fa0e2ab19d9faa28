"""The log: what the program, Python and Qt have to say, in a file that does not grow without end."""

import logging
import sys
from collections import deque
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import (
    QMessageLogContext,
    QStandardPaths,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices

from nnstudio.app.trouble.versions import versions
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

NAME = "nnstudio"
"""Of the logger that the program writes to: ``logging.getLogger(NAME)``."""
FILE_NAME = "nnstudio.log"
MOST_BYTES, OLDER_FILES = 1_000_000, 2
"""The file is put aside when it gets so large; so many of those are kept beside it."""
LINES_KEPT = 50
"""What a report shows of the log, kept in memory: also where there is no file."""

_FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_NO_LOG = QT_TRANSLATE_NOOP(
    "App",
    "No log can be written in {folder}: {words}. The program works without one;"
    " free some room there, or allow writing, and start it again to have one.",
)
_NOT_OPENED = QT_TRANSLATE_NOOP("App", "No program on this computer opens the log. It lies here: {path}")
_NO_FILE = QT_TRANSLATE_NOOP("App", "There is no log yet, as nothing has been written to {path}.")


def log_folder() -> Path:
    """Return where the log of this user lies."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(place) / "logs"


class Log:
    """The log in *folder*, from `begin` to `end`. Paths may be in it, but nothing else about the person."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME
        self._formatter = logging.Formatter(_FORMAT)
        self._recent = _Recent()
        self._file: _File | None = None
        self._begun = False
        self._previous: object = None
        self._trouble: Sentence | None = None

    @property
    def trouble(self) -> Sentence | None:
        """Why there is no log, or no longer; None while all is well. Such as a disk that has become full since."""
        return self._trouble if self._file is None or self._file.failure is None else self._sentence(self._file.failure)

    def begin(self) -> Sentence | None:
        """Start to write; return why that is not possible, which is no reason not to go on."""
        root, own = logging.getLogger(), logging.getLogger(NAME)
        own.setLevel(logging.INFO)
        self._add(self._recent, root)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._file = _File(self.path)
        except OSError as error:
            self._trouble = self._sentence(error)
        else:
            self._add(self._file, root)
        self._previous = qInstallMessageHandler(self._take_qt_message)
        self._begun = True
        own.info("NN Studio begins: %s", ", ".join(f"{name} {value}" for name, value in versions().items()))
        return self.trouble

    def end(self) -> None:
        """Stop to write, and close the file."""
        if not self._begun:
            return
        self._begun = False
        logging.getLogger(NAME).info("NN Studio ends")
        qInstallMessageHandler(self._previous)  # type: ignore[arg-type]
        for handler in (self._recent, self._file):
            if handler is not None:
                logging.getLogger().removeHandler(handler)
                with suppress(OSError):  # what a full disk has not taken yet
                    handler.close()

    def last_lines(self) -> list[str]:
        """Return the last `LINES_KEPT` entries."""
        return list(self._recent.entries)

    def open(self) -> Sentence | None:
        """Show the file in the program that the system has for it; return why that is not possible."""
        if not self.path.is_file():
            return self.trouble or _NO_FILE.fill(path=str(self.path))
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path))):
            return None
        return _NOT_OPENED.fill(path=str(self.path))

    def _add(self, handler: logging.Handler, logger: logging.Logger) -> None:
        handler.setFormatter(self._formatter)
        logger.addHandler(handler)

    def _sentence(self, error: Exception) -> Sentence:
        words = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        return _NO_LOG.fill(folder=str(self.path.parent), words=words)

    def _take_qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Write down what Qt reports, and show it where it was shown before."""
        with suppress(Exception):  # nothing may go wrong in here: who reports that would come here again
            logging.getLogger(f"{NAME}.qt").log(_LEVELS.get(kind, logging.WARNING), "%s", message)
        if callable(self._previous):
            self._previous(kind, context, message)
        elif sys.stderr is not None:  # there is none where the program was started without a terminal
            with suppress(OSError, ValueError):
                print(message, file=sys.stderr)  # noqa: T201


class _Recent(logging.Handler):
    """Keeps the last entries."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: deque[str] = deque(maxlen=LINES_KEPT)

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(Exception):  # an entry that cannot be written as a text is no reason to stop
            self.entries.append(self.format(record))


class _File(RotatingFileHandler):
    """The file; where it cannot be written to any more, that is remembered and nobody is disturbed."""

    def __init__(self, path: Path) -> None:
        self.failure: Exception | None = None
        # What no UTF-8 can say, as half of a pair of code units in the name of a file, is written by its number.
        super().__init__(
            path, maxBytes=MOST_BYTES, backupCount=OLDER_FILES, encoding="utf-8", errors="backslashreplace"
        )

    def doRollover(self) -> None:
        try:
            super().doRollover()
        except OSError:  # another window of the program writes to it, too, and Windows does not let go of it
            self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002
        error = sys.exc_info()[1]
        if isinstance(error, Exception):
            self.failure = error
