"""A small label in a picture, beside what it tells about."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from nnstudio.widgets.theme import Theme


def paint_label(
    painter: QPainter, theme: Theme, font: QFont, lines: Sequence[str], beside: QRectF, within: QRectF
) -> None:
    """Paint *lines*, the first one strong, at the right of *beside*, else above or below it, but *within* a room."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    fonts = [strong, *[font] * (len(lines) - 1)]
    metrics = QFontMetricsF(strong)
    em = metrics.height()
    width = max(metrics.horizontalAdvance(line) for line in lines) + em
    height, gap = (len(lines) + 0.4) * em, 0.5 * em
    room = QRectF(beside.right() + gap, beside.center().y() - height / 2, width, height)
    if room.right() > within.right():
        room.moveRight(within.right() - 1)
        room.moveBottom(beside.top() - gap)
        if room.top() < within.top():
            room.moveTop(beside.bottom() + gap)
    room.moveTop(max(1.0, min(room.top(), within.bottom() - height - 1)))
    painter.setPen(QPen(QColor(theme.edge), 1))
    painter.setBrush(QColor(theme.panel))
    painter.drawRoundedRect(room, 5, 5)
    painter.setPen(QColor(theme.text))
    for number, (line, of_line) in enumerate(zip(lines, fonts, strict=True)):
        painter.setFont(of_line)
        place = QRectF(room.left() + 0.5 * em, room.top() + (0.2 + number) * em, room.width(), em)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
