"""Where the window stands: as it was left, or in the middle of what the screen has room for."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

SIZE = QSize(1280, 800)
_FRAME = QSize(16, 44)
"""What the system puts around a window: without room for it the status line would lie below a small screen."""
_GRIP = 40
"""So many pixels of the window have to be seen in both directions, or no hand could take hold of it."""


def place(window: QWidget, geometry: str) -> None:
    """Put *window* where *geometry* says, which `geometry_of` returned; where that is no place any more, as at first.

    It may have been on a screen that is not there now, or larger than the one that is.
    """
    room = window.screen().availableGeometry().size() - _FRAME
    window.resize(SIZE.boundedTo(room))
    if not geometry or not window.restoreGeometry(QByteArray.fromHex(geometry.encode())):
        return
    frame = window.frameGeometry()
    seen = [screen.availableGeometry().intersected(frame) for screen in QGuiApplication.screens()]
    if not any(part.width() >= _GRIP and part.height() >= _GRIP for part in seen):
        window.resize(SIZE.boundedTo(room))
        window.move(window.screen().availableGeometry().topLeft())


def geometry_of(window: QWidget) -> str:
    """Return where *window* stands, on which screen, and whether it is maximised, in hexadecimal digits."""
    return bytes(window.saveGeometry().toHex().data()).decode()
