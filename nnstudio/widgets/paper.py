"""Images where there are no pixels: in an SVG, in a PDF, and in a picture that is finer than the screen."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from nnstudio.widgets.kept_picture import shows_pixels

_FINE = 3
"""So many pixels of a smooth image lie on one of the screen."""


def paint_part(painter: QPainter, place: QRectF, image: QImage, part: QRectF) -> None:
    """Paint *part* of *image*, in pixels of that, into *place*; smooth where the painter is to smooth pictures.

    An SVG would take the whole image for its part, and every program that shows it would smooth it in its own way.
    """
    if shows_pixels(painter):
        painter.drawImage(place, image, part)
    elif painter.renderHints() & QPainter.RenderHint.SmoothPixmapTransform:
        size = (place.size() * _FINE).toSize().expandedTo(part.size().toSize())
        smooth = QImage(size, QImage.Format.Format_RGB32)
        with QPainter(smooth) as drawing:
            drawing.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            drawing.drawImage(QRectF(smooth.rect()), image, part)
        painter.drawImage(place, smooth)
    else:
        painter.drawImage(place, image.copy(part.toRect()))


def paint_cells(painter: QPainter, place: QRectF, pixels: npt.NDArray[np.uint32]) -> None:
    """Fill *place* with cells of the colours *pixels* ``(rows, columns)``, 0xAARRGGBB, premultiplied."""
    rows, columns = pixels.shape
    if shows_pixels(painter):
        image = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied)
        painter.drawImage(place, image)
        return
    width, height = place.width() / columns, place.height() / rows
    painter.setPen(Qt.PenStyle.NoPen)
    for (row, column), colour in np.ndenumerate(pixels):
        cell = QRectF(place.left() + column * width, place.top() + row * height, width, height)
        if colour:
            painter.fillRect(cell, QColor.fromRgba(int(colour)))
