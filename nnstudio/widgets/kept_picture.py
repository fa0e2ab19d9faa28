"""What is painted once and kept as pixels for the screen, and painted anew, stroke by stroke, wherever else it goes."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPixmap
from PySide6.QtWidgets import QWidget


def shows_pixels(painter: QPainter) -> bool:
    """Whether pixels kept for the screen look right where *painter*, which began on a widget, now paints.

    They do on that screen, whose engine paints pixels; not in an SVG, in a PDF, or in a picture that is finer than the
    screen, each of which has an engine of its own.
    """
    return painter.paintEngine().type() == QPaintEngine.Type.Raster


def blank(widget: QWidget) -> QPixmap:
    """Return a transparent pixmap as large as *widget*, in the pixels of its screen."""
    ratio = widget.devicePixelRatioF()
    pixmap = QPixmap(widget.size() * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


class KeptPicture:
    """A layer of *widget* that *draw* paints; its owner says when to `forget` it, for a new size, font or theme too."""

    def __init__(self, widget: QWidget, draw: Callable[[QPainter], None]) -> None:
        self._widget, self._draw = widget, draw
        self._pixels: QPixmap | None = None

    def forget(self) -> None:
        """Draw it anew when it is painted next."""
        self._pixels = None

    def paint(self, painter: QPainter) -> None:
        """Lay it over the widget."""
        if not shows_pixels(painter):
            painter.save()
            painter.setFont(self._widget.font())
            self._draw(painter)
            painter.restore()
            return
        if self._pixels is None:
            self._pixels = blank(self._widget)
            with QPainter(self._pixels) as kept:
                kept.setFont(self._widget.font())
                self._draw(kept)
        painter.drawPixmap(0, 0, self._pixels)
