"""How bars look, wherever they stand: filled or hatched, in the colour of their meaning."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from nnstudio.engine.arrays import Floats
from nnstudio.widgets.icons import drawing

LONGEST = 1e300
"""An axis ends here, so that twice its length is still a number."""
LOCK = 0.8
"""How large a padlock is, in heights of a letter."""
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


def paint_lock(painter: QPainter, colour: QColor, top: QPointF, em: float, *, icon: str = "lock") -> None:
    """Paint a padlock with its upper edge in the middle at *top*, beside letters *em* high."""
    side = round(LOCK * em)
    painter.drawPixmap(round(top.x() - side / 2), round(top.y()), drawing(icon, colour.name(), side))


def outline(values: Floats, pixels: int) -> tuple[Floats, Floats]:
    """Return an x in pixels for each column of them, and the highest of the *values* that fall there; NaN is 0."""
    values = np.nan_to_num(values, nan=0.0, posinf=LONGEST, neginf=-LONGEST)
    columns = np.arange(max(1, min(pixels, len(values))))
    first = columns * len(values) // len(columns)
    return (columns + 0.5) * pixels / len(columns), np.maximum.reduceat(values, first)
