"""The button at the edge of a page behind which a column folds away."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.focus_frame import paint_focus
from nnstudio.widgets.icons import paint_drawing
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

_WIDTH, _ICON, _SPACE = 1.6, 0.9, 0.5
"""Of the button, of the arrow on it, and around that, in heights of a letter."""
_CORNER = 8
_CHINESE_FROM = "\u2e80"
"""From here on characters are written from top to bottom as they are; others lie on their side."""


class FoldButton(Worded, QAbstractButton):
    """A narrow strip with the title written downwards; its arrow points to where the column goes or comes from."""

    def __init__(self, name: str, title: Sentence, hint: Sentence, *, at_left: bool) -> None:
        super().__init__()
        self.at_left = at_left
        self._title, self._hint = title, hint
        self._shows_open = False
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.retranslate()

    def show_open(self, is_open: bool) -> None:
        """Show whether the column is open."""
        if is_open != self._shows_open:
            self._shows_open = is_open
            self.update()

    def retranslate(self) -> None:
        self.setText(spoken(self._title))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(spoken(self._hint))
        self.setToolTip(spoken(self._hint))
        self.setWhatsThis(spoken(self._hint))

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(round(_WIDTH * em), round((_ICON + 2 * _SPACE) * em) + self._length())

    def _length(self) -> int:
        """Return how long the title is downwards."""
        letters = self.fontMetrics()
        if self._is_upright():
            return letters.height() * len(self.text())
        return letters.horizontalAdvance(self.text())

    def _is_upright(self) -> bool:
        return self.text() >= _CHINESE_FROM

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme, em = current_theme(), float(self.fontMetrics().height())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            is_lit = self.underMouse() or self.isDown()
            painter.setPen(QColor(theme.hairline))
            painter.setBrush(QColor(theme.accent_soft if is_lit else theme.panel))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _CORNER, _CORNER)
            self._paint_arrow(painter, em)
            self._paint_title(painter, em)
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))

    def _paint_arrow(self, painter: QPainter, em: float) -> None:
        side = _ICON * em
        painter.save()
        painter.translate(self.width() / 2, _SPACE * em + side / 2)
        if self.at_left == self._shows_open:  # the drawing points to the right
            painter.rotate(180)
        paint_drawing(painter, "chevron-right", current_theme().text, QRectF(-side / 2, -side / 2, side, side))
        painter.restore()

    def _paint_title(self, painter: QPainter, em: float) -> None:
        top = (_ICON + 2 * _SPACE) * em
        painter.setPen(QColor(current_theme().text))
        if self._is_upright():
            for i, letter in enumerate(self.text()):
                room = QRectF(0, top + i * em, self.width(), em)
                painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), letter)
            return
        painter.save()
        painter.translate(self.width(), top)
        painter.rotate(90)
        room = QRectF(0, 0, self._length() + 1, self.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.restore()
