"""What stands around the small picture of a network: its frame, how well it does, and its seed."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from nnstudio.widgets.theme import Theme

SOLVED_MARK, DIVERGED_MARK = "✓", "✕"


@dataclass(frozen=True)
class Label:
    """What is written: *mark* is one of the marks above, or nothing."""

    mark: str
    seed: str
    measured: str


def paint_frame(painter: QPainter, place: QRectF, label: Label, theme: Theme, em: float) -> None:
    """Frame a picture: boldly and with a tick in its corner where it is solved, dashed where it has diverged."""
    marks = {
        SOLVED_MARK: (QColor(theme.good), Qt.PenStyle.SolidLine),
        DIVERGED_MARK: (QColor(theme.trouble), Qt.PenStyle.DashLine),
    }
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if label.mark not in marks:
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.drawRect(place)
        return
    colour, style = marks[label.mark]
    width = max(2.0, 0.03 * place.width())
    painter.setPen(QPen(colour, width, style))
    out = width / 2 - 0.5
    painter.drawRect(place.adjusted(-out, -out, out, out))
    badge = QRectF(0, 0, 1.15 * em, 1.15 * em)
    badge.moveTopRight(place.topRight() + QPointF(0.25 * em, -width))
    painter.setPen(QPen(QColor(theme.panel), 1))
    painter.setBrush(colour)
    painter.drawEllipse(badge)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, label.mark)


def paint_label(painter: QPainter, place: QRectF, label: Label, metrics: QFontMetricsF, theme: Theme) -> None:
    """Write how well it does at the left, and the seed at the right where there is room."""
    base = place.bottom() + 0.12 * metrics.height() + metrics.ascent() + 1
    painter.setPen(QColor(theme.text if label.mark == SOLVED_MARK else theme.quiet))
    painter.drawText(QPointF(place.left(), base), label.measured)
    room = place.width() - metrics.horizontalAdvance(label.measured) - 0.1 * metrics.height()
    if metrics.horizontalAdvance(label.seed) <= room:
        painter.setPen(QColor(theme.quiet))
        painter.drawText(QPointF(place.right() - metrics.horizontalAdvance(label.seed), base), label.seed)
