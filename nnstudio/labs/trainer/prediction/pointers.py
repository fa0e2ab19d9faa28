"""What points at one place of a picture: a ring around an example, a cross under the mouse.

Both are dark on light, so that they stand out on any colour.
"""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nnstudio.widgets.theme import Theme

RING_WIDTHS = (0.3, 0.13)
"""Of the light and of the dark ring, in heights of a letter."""


def paint_ring(painter: QPainter, centre: QPointF, theme: Theme) -> None:
    """Draw a ring around *centre*."""
    em = painter.fontMetrics().height()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in zip((theme.panel, theme.text), RING_WIDTHS, strict=True):
        painter.setPen(QPen(QColor(colour), width * em))
        painter.drawEllipse(centre, 0.5 * em, 0.5 * em)


def paint_cross(painter: QPainter, at: QPointF, theme: Theme) -> None:
    """Draw a cross *at* a place."""
    arm = 0.35 * painter.fontMetrics().height()
    for colour, width in ((theme.panel, 3.0), (theme.text, 1.2)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0))
        painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm))
