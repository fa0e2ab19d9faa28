"""What Qt reports while no window is seen."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler


@contextmanager
def on_the_terminal() -> Iterator[None]:
    """Pass on to the terminal what Qt reports, but for what the invisible platform says of every window."""
    before = qInstallMessageHandler(_tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if "propagateSizeHints" not in message and sys.stderr is not None:
        print(message, file=sys.stderr)  # noqa: T201
