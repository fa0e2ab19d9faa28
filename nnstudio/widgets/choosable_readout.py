"""A figure that can be chosen among others, to see how it comes about."""

from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.accessible import Role
from nnstudio.widgets.focus_frame import paint_focus
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.theme import current_theme

_CHOOSE = QT_TRANSLATE_NOOP("Figures", "Space, or a click, shows how it comes about.")


class ChoosableReadout(Readout):
    """A readout that a click, Space or Enter chooses; the chosen one carries a bar in the accent's colour."""

    accessible_role = Role.RadioButton
    key_hints = (_CHOOSE, *Readout.key_hints)
    chosen = Signal()

    def __init__(self, name: str, caption: Sentence, **looks: Any) -> None:
        super().__init__(name, caption, **looks)
        self._chosen = False
        self._caption.links = None  # a click chooses, wherever it falls
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.layout().setContentsMargins(8, 1, 6, 1)

    def is_checked(self) -> bool:
        """Whether this is the one whose formula is on the screen, as a screen reader asks."""
        return self._chosen

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
                paint_focus(painter, QRectF(self.rect()))
