"""How a bar looks, wherever it stands: filled or hatched, in the colour of its meaning."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

SMALLEST = 0.5
"""A bar of less than so many pixels is not painted: an outline alone would look like a little of something."""


def paint_bar(
    painter: QPainter,
    colour: QColor,
    bar: QRectF,
    *,
    hatched: bool = False,
    pattern: Qt.BrushStyle = Qt.BrushStyle.BDiagPattern,
    rounding: float = 3.0,
) -> None:
    """Paint *bar*; a *hatched* one is told apart from a plain one without colour."""
    if min(bar.width(), bar.height()) < SMALLEST:
        return
    painter.setPen(QPen(colour, 1.2))
    fill = QColor(colour)
    fill.setAlpha(70 if hatched else 225)
    radius = min(rounding, bar.width() / 4, bar.height() / 4)
    painter.setBrush(fill)
    painter.drawRoundedRect(bar, radius, radius)
    if hatched:
        painter.setBrush(QBrush(colour, pattern))
        painter.drawRoundedRect(bar, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def fade_out(painter: QPainter, background: QColor, bar: QRectF) -> None:
    """Let the right half of *bar* fade into the *background*: it has no end, and no proportion to what has one."""
    middle = bar.left() + 0.45 * bar.width()
    gradient = QLinearGradient(middle, 0, bar.right(), 0)
    gradient.setColorAt(1, background)
    clear = QColor(background)
    clear.setAlpha(0)
    gradient.setColorAt(0, clear)
    painter.setOpacity(1)
    painter.fillRect(QRectF(middle, bar.top() - 2, bar.right() - middle + 2, bar.height() + 4), gradient)
