"""The program's line drawings, in the colour of the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from nnstudio.resource_path import resource_path


@lru_cache(maxsize=256)
def drawing(icon: str, colour: str, side: int) -> QPixmap:
    """Return the drawing ``resources/icons/<icon>.svg`` in *colour*, *side* pixels wide and high."""
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        paint_drawing(painter, icon, colour, QRectF(0, 0, side, side))
    return pixmap


def paint_drawing(painter: QPainter, icon: str, colour: str, room: QRectF) -> None:
    """Paint the same drawing, which is square, into *room*."""
    text = resource_path("icons", f"{icon}.svg").read_text(encoding="utf-8")
    QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode())).render(painter, room)
