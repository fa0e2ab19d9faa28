"""A figure that can be chosen among others, to see how it comes about."""

from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.theme import current_theme


class ChoosableReadout(Readout):
    """A readout that a click, Space or Enter chooses; the chosen one carries a bar in the accent's colour."""

    chosen = Signal()

    def __init__(self, name: str, caption: Sentence, **looks: Any) -> None:
        super().__init__(name, caption, **looks)
        self._chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.layout().setContentsMargins(8, 1, 6, 1)

    def set_chosen(self, chosen: bool) -> None:
        """Show whether this is the one whose formula is on the screen."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if self._chosen or self.underMouse():
                painter.setBrush(QColor(theme.accent_soft))
                painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
            if self._chosen:
                painter.setBrush(QColor(theme.accent))
                painter.drawRoundedRect(QRectF(0, 2, 3, self.height() - 4), 1.5, 1.5)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.accent), 1))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
