"""The line above a plane: the name of its upright axis, or what is read off; at its end a remark."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter


def paint_top_line(painter: QPainter, line: QRectF, left: float, words: Sequence[str], remark: str = "") -> None:
    """Write in *line*, from *left* on if there is room, the first of *words* that fits, and *remark* at the right.

    The last of the words is cut if not even that fits, and so is the remark where the words leave too little room.
    """
    metrics = painter.fontMetrics()
    text = next((text for text in words if metrics.horizontalAdvance(text) <= line.width()), words[-1])
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(line.width()))
    width = metrics.horizontalAdvance(text)
    left, base = min(left, line.right() - width), line.top() + metrics.ascent()
    painter.drawText(QPointF(left, base), text)
    if not remark:
        return
    room = line.right() - left - width - metrics.height()
    remark = metrics.elidedText(remark, Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(QPointF(line.right() - metrics.horizontalAdvance(remark), base), remark)
