"""The names of units: small above them, and of classes beside the outputs."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from nnstudio.labs.trainer.network_picture.architecture import Architecture
from nnstudio.labs.trainer.network_picture.colours import NetworkColours
from nnstudio.labs.trainer.network_picture.layout import NetworkLayout
from nnstudio.labs.trainer.network_picture.lettering import SMALL, SMALLEST, sized
from nnstudio.widgets.words import spoken

_WHOLE = Qt.TextFlag.TextDontClip
_ABOVE = Qt.AlignmentFlag.AlignCenter | _WHOLE
_BESIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | _WHOLE


def paint_names(
    painter: QPainter, places: NetworkLayout, colours: NetworkColours, architecture: Architecture, font: QFont
) -> None:
    """Write above the units of *architecture* what they are called, and beside outputs which class each speaks for."""
    painter.setPen(colours.quiet)
    painter.setFont(sized(font, SMALLEST))
    for column, layer in zip(places.columns[1:], architecture.layers, strict=True):
        for room, name in zip(column.captions, layer.names, strict=False):
            painter.drawText(room, _ABOVE, spoken(name))
    classes, rooms = architecture.layers[-1].classes, places.besides()
    if not classes or not rooms:
        return
    row = min((after.top() - before.top() for before, after in pairwise(rooms)), default=places.em)
    letters = sized(font, SMALL * min(1.0, row / places.em))
    painter.setPen(colours.text)
    painter.setFont(letters)
    metrics = QFontMetricsF(letters)
    for room, name in zip(rooms, classes, strict=True):
        words = metrics.elidedText(spoken(name), Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, _BESIDE, words)
