"""Pictures painted into a page: as strokes and letters, and small images as the squares that their pixels are."""

import base64
import xml.etree.ElementTree as ET
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from nnstudio.export.png import png_of
from nnstudio.export.report.inline_svg import XLINK
from nnstudio.export.report.type import LEAST_SIZE, letters

_FINE = 512
"""Pixels; to so many a small image is magnified, so that edges between its pixels are sharp."""
_HREF, _DATA = f"{{{XLINK}}}href", "data:image/png;base64,"


def paint_mark(painter: QPainter, svg: bytes, room: QRectF) -> None:
    """Paint *svg* at the left of *room*, as high as that."""
    size = _renderer(svg).defaultSize()
    scale = min(room.height() / max(size.height(), 1), room.width() / max(size.width(), 1))
    paint_svg(painter, svg, QRectF(room.x(), room.y(), scale * size.width(), scale * size.height()))


def paint_svg(painter: QPainter, svg: bytes, room: QRectF, *, clipped: bool = False) -> None:
    """Paint *svg* into *room*, as strokes and letters; *clipped*: nothing of it beyond."""
    renderer = _renderer(svg)
    painter.save()
    if clipped:
        painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
    painter.setFont(letters(LEAST_SIZE))  # what an SVG does not say of its letters, Qt takes from the painter
    renderer.render(painter, room)
    painter.restore()


@lru_cache(maxsize=64)
def _renderer(svg: bytes) -> QSvgRenderer:
    """Return what paints *svg* on a PDF.

    Qt strokes what has no stroke in black there: such strokes get no width. And it smooths every image: where each
    pixel means something, as in a small image of a digit, it becomes a square of many. Of a list of fonts it takes
    none, and draws Chinese as in Japan: the usual ones are left to the painter, which has the same.
    """
    root = ET.fromstring(svg)  # noqa: S314 - written by this program
    root.attrib.pop("font-family", None)
    for element in root.iter():
        if element.get("stroke", "none" if element is root else "") == "none":
            element.set("stroke-width", "0")
        if element.get("image-rendering") == "optimizeSpeed":
            element.set(_HREF, _DATA + _magnified(element.get(_HREF, "").removeprefix(_DATA)))
    return QSvgRenderer(QByteArray(ET.tostring(root)))


def _magnified(png: str) -> str:
    """Return an image, a PNG in Base64, with every pixel as a square, so many times as large as is worth while."""
    image = QImage.fromData(base64.b64decode(png))
    times = max(1, _FINE // max(image.width(), image.height(), 1))
    image = image.scaled(image.size() * times, mode=Qt.TransformationMode.FastTransformation)
    return base64.b64encode(png_of(image)).decode()
