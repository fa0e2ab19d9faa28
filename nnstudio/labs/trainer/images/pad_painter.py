"""How the paper of a drawing pad looks: ink, the blocks that become pixels, the tip of the pen."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from nnstudio.data.drawn_image import Paper
from nnstudio.widgets.painting import mixed
from nnstudio.widgets.theme import Theme

_FEWEST_PIXELS = 6
"""The grid is drawn where its lines are at least so many pixels apart."""


class PadPainter:
    """Paints *paper*, which takes the *place*, in the colours of *theme*."""

    def __init__(self, painter: QPainter, theme: Theme, paper: Paper, place: QRectF) -> None:
        self._painter, self._theme, self._paper, self._place = painter, theme, paper, place
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not paper.bilevel)

    def paint_ink(self, drawn: QImage) -> None:
        """Draw the grey image *drawn* in the theme's text on paper, and above it where the blocks end."""
        coloured = QImage(
            drawn.constBits(), drawn.width(), drawn.height(), drawn.bytesPerLine(), QImage.Format.Format_Indexed8
        )
        ink, paper = QColor(self._theme.text), QColor(self._theme.field)
        coloured.setColorTable([mixed(ink, paper, value / 255).rgb() for value in range(256)])
        self._painter.drawImage(self._place, coloured)
        self._paint_grid()

    def paint_edge(self, *, lit: bool) -> None:
        """Draw a frame, which stands out where it is *lit*."""
        colour = self._theme.focus if lit else self._theme.edge
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(QColor(colour), 2 if lit else 1))
        self._painter.drawRoundedRect(self._place, 3, 3)

    def paint_hint(self, words: str) -> None:
        """Write what to do on empty paper."""
        self._painter.setPen(QColor(self._theme.quiet))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        self._painter.drawText(self._place.adjusted(4, 4, -4, -4), flags, words)

    def paint_tip(self, tip: QPointF, width: float, *, marked: bool, is_down: bool) -> None:
        """Draw how wide the pen is; where it is led by keys, it is *marked*, with a full dot while it *is_down*."""
        scale = self._place.width() / self._paper.columns
        at, radius = self._place.topLeft() + tip * scale, max(2.0, width * scale / 2)
        self._painter.setClipRect(self._place)
        for colour, thickness in ((self._theme.panel, 3.0), (self._theme.accent, 1.5)):
            self._painter.setPen(QPen(QColor(colour), thickness))
            self._painter.drawEllipse(at, radius, radius)
        if marked:
            self._painter.setBrush(QColor(self._theme.accent) if is_down else Qt.BrushStyle.NoBrush)
            self._painter.drawEllipse(at, 3, 3)

    def _paint_grid(self) -> None:
        rows, columns = self._paper.image_shape
        place, side = self._place, self._place.width() / columns
        if side < _FEWEST_PIXELS:
            return
        self._painter.setPen(QPen(mixed(QColor(self._theme.edge), QColor(self._theme.field), 0.6), 1))
        for i in range(1, columns):
            x = round(place.left() + i * side) + 0.5
            self._painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
        for i in range(1, rows):
            y = round(place.top() + i * side) + 0.5
            self._painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))
