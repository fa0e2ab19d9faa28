"""What Qt reports while no window is seen."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_OF_EVERY_WINDOW = "This plugin does not support propagateSizeHints()"
"""Said by the platform ``offscreen``, which has no frames of windows to tell how small these may become."""


@contextmanager
def on_the_terminal() -> Iterator[None]:
    """Pass on to the terminal what Qt reports, but for what the invisible platform says of every window."""
    before = qInstallMessageHandler(_tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if message != _OF_EVERY_WINDOW and sys.stderr is not None:
        print(message, file=sys.stderr)  # noqa: T201
