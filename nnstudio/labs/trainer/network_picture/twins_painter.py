"""How twin units are marked: a bracket at their right, with an equals sign and a word."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from nnstudio.labs.trainer.network_picture.colours import NetworkColours
from nnstudio.labs.trainer.network_picture.layout import NetworkLayout
from nnstudio.labs.trainer.network_picture.lettering import SMALL, sized
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import spoken

_TWINS = QT_TRANSLATE_NOOP("Trainer", "twins")
_EQUAL = "="


def paint_twins(
    painter: QPainter,
    places: NetworkLayout,
    colours: NetworkColours,
    font: QFont,
    twins: tuple[tuple[tuple[int, ...], ...], ...],
) -> None:
    """Mark the groups of *twins* of each hidden layer; those of a layer drawn as one block only by the word."""
    em, small = places.em, sized(font, SMALL)
    metrics, word = QFontMetricsF(small), f"{_EQUAL} {spoken(_TWINS)}"
    for column, groups in zip(places.columns[1:], twins, strict=False):
        for number, group in enumerate(groups):
            rooms = [column.rooms[j] for j in group] if column.is_open else [column.block]
            x = rooms[0].right() + (0.45 + 0.4 * number) * em
            painter.setPen(QPen(QColor(colours.theme.trouble), 0.12 * em))
            heights = [room.center().y() for room in rooms]
            painter.drawLines(
                [QLineF(x, heights[0], x, heights[-1]), *(QLineF(x - 0.3 * em, y, x, y) for y in heights)]
            )
            roomy = len(groups) == 1 and places.pitch > rooms[0].width() + metrics.horizontalAdvance(word) + em
            text = word if roomy else _EQUAL
            pill = QRectF(0, 0, metrics.horizontalAdvance(text) + 0.5 * em, 1.15 * em)
            pill.moveCenter(QRectF(x, heights[0], 0, heights[-1] - heights[0]).center())
            if roomy:
                pill.moveLeft(x - 0.4 * em)
            painter.setBrush(QColor(colours.theme.trouble_soft))
            painter.drawRoundedRect(pill, 0.3 * em, 0.3 * em)
            painter.setFont(small)
            painter.setPen(QColor(colours.theme.trouble_text))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
            if not column.is_open:
                break
