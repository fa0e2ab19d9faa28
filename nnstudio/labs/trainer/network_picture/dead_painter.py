"""How dead units are marked: crossed out, and at the right of their layer how many they are, with a word."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from nnstudio.labs.trainer.network_picture.colours import NetworkColours
from nnstudio.labs.trainer.network_picture.layout import NetworkLayout
from nnstudio.labs.trainer.network_picture.lettering import SMALL, sized
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import spoken

_DEAD = QT_TRANSLATE_NOOP("Trainer", "{count} dead")
_CROSS = "✕"
_VEIL = 0.55
"""How much of a dead unit's own picture is covered."""


def paint_dead(
    painter: QPainter,
    places: NetworkLayout,
    colours: NetworkColours,
    font: QFont,
    dead: tuple[tuple[int, ...], ...],
) -> None:
    """Cross out the *dead* units of each hidden layer, and count them; those of one block are only counted."""
    em, small = places.em, sized(font, SMALL)
    metrics, veil = QFontMetricsF(small), QColor(colours.theme.panel)
    veil.setAlphaF(_VEIL)
    for column, units in zip(places.columns[1:], dead, strict=False):
        if not units:
            continue
        rooms = [column.rooms[j] for j in units] if column.is_open else []
        painter.setPen(QPen(QColor(colours.theme.trouble), 0.13 * em))
        for room in rooms:
            painter.fillRect(room, veil)
            inner = room.adjusted(0.15 * em, 0.15 * em, -0.15 * em, -0.15 * em)
            painter.drawLines(
                [QLineF(inner.topLeft(), inner.bottomRight()), QLineF(inner.bottomLeft(), inner.topRight())]
            )
        words = spoken(_DEAD.fill(count=len(units)))
        between = places.pitch - column.block.width() - 1.2 * em
        if column.is_open and metrics.horizontalAdvance(words) > between:
            words = f"{_CROSS} {len(units)}"
        pill = QRectF(0, 0, metrics.horizontalAdvance(words) + 0.6 * em, 1.2 * em)
        if column.is_open:
            pill.moveTopLeft(column.block.topRight() + QPointF(0.35 * em, 0.3 * em))
        else:
            pill.moveCenter(QPointF(column.block.center().x(), column.block.bottom() + 0.35 * em))
        painter.setPen(QPen(QColor(colours.theme.trouble), 0.08 * em))
        painter.setBrush(QColor(colours.theme.trouble_soft))
        painter.drawRoundedRect(pill, 0.3 * em, 0.3 * em)
        painter.setFont(small)
        painter.setPen(QColor(colours.theme.trouble_text))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
