"""A small label in a picture, beside what it tells about."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from nnstudio.widgets.theme import Theme


def paint_label(
    painter: QPainter,
    theme: Theme,
    font: QFont,
    lines: Sequence[str],
    beside: QRectF,
    within: QRectF,
    clear_of: Sequence[QRectF] = (),
    *,
    stacked: bool = False,
) -> None:
    """Paint *lines*, the first one strong, where there is room *beside* something, *within* a room.

    That is at its right, unless they have to be *stacked*, or above or below it: the first of these places where the
    label covers least of it and of what to stay *clear_of*.
    """
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    fonts = [strong, *[font] * (len(lines) - 1)]
    metrics = QFontMetricsF(strong)
    em = metrics.height()
    width = max(metrics.horizontalAdvance(line) for line in lines) + em
    size = QSizeF(min(width, within.width() - 2), (len(lines) + 0.4) * em)
    room = _room(size, beside, within, 0.5 * em, clear_of, stacked=stacked)
    painter.setPen(QPen(QColor(theme.edge), 1))
    painter.setBrush(QColor(theme.panel))
    painter.drawRoundedRect(room, 5, 5)
    painter.setPen(QColor(theme.text))
    for number, (line, of_line) in enumerate(zip(lines, fonts, strict=True)):
        painter.setFont(of_line)
        place = QRectF(room.left() + 0.5 * em, room.top() + (0.2 + number) * em, room.width() - 0.5 * em, em)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)


def _room(
    size: QSizeF, beside: QRectF, within: QRectF, gap: float, clear_of: Sequence[QRectF], *, stacked: bool
) -> QRectF:
    """Return the best of the places at the right, above and below *beside*, close to it or as far away as possible."""
    at_right = QPointF(beside.right() + gap, beside.center().y() - size.height() / 2)
    heights = (beside.top() - gap - size.height(), beside.bottom() + gap, within.top(), within.bottom())
    lefts = (beside.left(), beside.right() - size.width())
    above_and_below = [QPointF(left, y) for y in heights for left in lefts]
    corners = above_and_below if stacked else [at_right, *above_and_below]
    rooms = [_moved(QRectF(corner, size), within) for corner in corners]
    return min(rooms, key=lambda room: sum(_common(room, each) for each in (beside, *clear_of)))


def _moved(room: QRectF, within: QRectF) -> QRectF:
    """Return *room* moved *within* another one."""
    left = max(within.left() + 1, min(room.left(), within.right() - room.width() - 1))
    top = max(within.top() + 1, min(room.top(), within.bottom() - room.height() - 1))
    return QRectF(QPointF(left, top), room.size())


def _common(one: QRectF, other: QRectF) -> float:
    """Return how much of *other* is covered by *one*, in square pixels."""
    common = one.intersected(other)
    return common.width() * common.height()
