"""One line of the list of pitfalls."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from nnstudio.labs.trainer.pitfalls.pitfall import Pitfall
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

_HIGH, _PAD, _BAR = 2.6, 0.55, 0.2
"""How high it is, the room at its sides, and how wide the bar is of the open one, in heights of a letter."""
_SMALLER = 0.9


class PitfallRow(Worded, QAbstractButton):
    """Opens *pitfall* with one click; a bar at its left, and its ground, tell that it is open."""

    def __init__(self, pitfall: Pitfall) -> None:
        super().__init__()
        self._pitfall = pitfall
        self.setObjectName(f"trainer.pitfall.{pitfall.key}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus to the page, where Space is Start
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        title, line = spoken(self._pitfall.title), spoken(self._pitfall.line)
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.setToolTip(line)
        self.update()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(12 * em, round(_HIGH * em))

    def nextCheckState(self) -> None:
        """A click alone does not check it: the scene decides what is open."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space and self.isChecked():
            event.ignore()  # it is open, and says that Space is Start
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme, em = current_theme(), self.fontMetrics().height()
        whole, is_open = self.rect().toRectF(), self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            if is_open or self.underMouse():
                painter.setBrush(QColor(theme.accent_soft))
                painter.drawRoundedRect(whole, 6, 6)
            if is_open:
                bar = _BAR * em
                painter.setBrush(QColor(theme.accent))
                painter.drawRoundedRect(QRectF(0, 0.35 * em, bar, whole.height() - 0.7 * em), bar / 2, bar / 2)
            if self.hasFocus():
                painter.setPen(QPen(QColor(theme.text), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 6, 6)
            half = whole.adjusted(_PAD * em, 0.15 * em, -_PAD * em, -0.15 * em)
            half.setHeight(half.height() / 2)
            self._write(painter, half, spoken(self._pitfall.title), self._bold(), theme.text)
            half.moveTop(half.bottom())
            self._write(painter, half, spoken(self._pitfall.line), self._small(), theme.quiet)

    def _write(self, painter: QPainter, room: QRectF, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(_SMALLER * font.pixelSize()))
        return font
