"""A widget as a PNG."""

from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

PRINT_SCALE = 2.0


def save_picture(widget: QWidget, path: Path, scale: float = PRINT_SCALE) -> str:
    """Write *widget* as it looks now to *path*, *scale* times as fine as the screen.

    Either the whole picture is written or the file stays what it was. Returns what went wrong in the system's words,
    or nothing.
    """
    picture = QPixmap(widget.size() * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(widget.palette().color(widget.backgroundRole()))
    widget.render(picture)
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return file.errorString()
    if not picture.save(file, "PNG") or not file.commit():
        return file.errorString()
    return ""
