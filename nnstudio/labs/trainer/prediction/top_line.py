"""The line above a plane: the name of its upright axis, or what is read off; at its end a remark."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from nnstudio.widgets.theme import Theme


def arranged_line(
    metrics: QFontMetrics, line: QRectF, left: float, words: Sequence[str], remark: str = ""
) -> tuple[tuple[float, str], tuple[float, str]]:
    """Return where in *line* the first of *words* that fits begins, and where *remark*, and what is written there.

    The words begin at *left*, or further left where they or the remark at the right end would not have room else. What
    does not fit even so is cut: the last of the words, and the remark.
    """
    text = next((text for text in words if metrics.horizontalAdvance(text) <= line.width()), words[-1])
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(line.width()))
    width, gap = metrics.horizontalAdvance(text), metrics.height() if remark else 0
    room = int(line.width() - width - gap)
    remark = metrics.elidedText(remark, Qt.TextElideMode.ElideRight, room)
    end = line.right() - metrics.horizontalAdvance(remark)
    return (max(line.left(), min(left, end - gap - width)), text), (end, remark)


def paint_top_line(
    painter: QPainter, line: QRectF, left: float, words: Sequence[str], remark: str, theme: Theme
) -> None:
    """Write *words* and *remark* in *line*, as `arranged_line` has it; the words in the colour of the pen."""
    metrics = painter.fontMetrics()
    (start, text), (end, said) = arranged_line(metrics, line, left, words, remark)
    base = line.top() + metrics.ascent()
    painter.drawText(QPointF(start, base), text)
    painter.setPen(QColor(theme.text))
    painter.drawText(QPointF(end, base), said)
