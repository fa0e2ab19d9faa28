"""The frame that tells which picture the keys go to."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen

from nnstudio.widgets.kept_picture import shows_pixels
from nnstudio.widgets.theme import current_theme

FRAME = 2.0
"""How wide the frame is, in pixels."""
MARGIN = 4
"""How many pixels letters stay away from the edge of what is framed, so that the frame touches none."""


def paint_focus(painter: QPainter, place: QRectF, *, over_colours: bool = False) -> None:
    """Frame *place* along its edge; on paper no keys go anywhere.

    *Over colours*, which may be that of the frame, a light line within it parts the two.
    """
    if not shows_pixels(painter):
        return
    half = FRAME / 2
    painter.save()
    painter.setOpacity(1.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    theme = current_theme()
    lines = [(theme.panel, half + FRAME)] if over_colours else []
    for colour, inset in (*lines, (theme.focus, half)):
        painter.setPen(QPen(QColor(colour), FRAME))
        painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), 3, 3)
    painter.restore()


class FocusFramed:
    """Mixin for a `QGraphicsView`, such as every `Plot`, that shows the frame while it has the keys."""

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        super().drawForeground(painter, rect)  # type: ignore[misc]
        if self.hasFocus():  # type: ignore[attr-defined]
            painter.save()
            painter.resetTransform()
            paint_focus(painter, QRectF(self.viewport().rect()))  # type: ignore[attr-defined]
            painter.restore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)  # type: ignore[misc]
        self.viewport().update()  # type: ignore[attr-defined]

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)  # type: ignore[misc]
        self.viewport().update()  # type: ignore[attr-defined]
