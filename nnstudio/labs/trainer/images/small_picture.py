"""One picture as the network sees it: its pixels large, its size beside it."""

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.images.sheet import in_ink
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.exported import Pictured
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

_NAME = QT_TRANSLATE_NOOP("Trainer", "The drawing as the network sees it")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer", "The drawing made as small as the pictures of the set: these few pixels are all that the network gets."
)
_SIZE = QT_TRANSLATE_NOOP("Trainer", "{rows} × {columns}")
_DARKEST = QT_TRANSLATE_NOOP("Trainer", "{rows} × {columns} pixels, ink {share} of them all")
_SIDE = 2.9
"""How wide the picture is at least, in heights of a letter."""


class SmallPicture(Pictured, Worded, QWidget):
    """Shows ``(rows, columns)``, 0 (paper) … 1 (ink)."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._picture: Floats = np.zeros((1, 1))
        self.retranslate()

    def show_picture(self, picture: Floats) -> None:
        """Show *picture*."""
        if picture.shape != self._picture.shape:
            self.updateGeometry()
        self._picture = picture
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(_NAME))
        self.setWhatsThis(spoken(_EXPLAINED))
        self.setToolTip(spoken(_NAME))
        rows, columns = self._picture.shape
        share = f"{100 * float(self._picture.mean()):.0f} %"
        self.setAccessibleDescription(spoken(_DARKEST.fill(rows=rows, columns=columns, share=share)))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        side = round(_SIDE * metrics.height())
        return QSize(side + metrics.horizontalAdvance(self._size()) + metrics.height(), side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme, em = current_theme(), self.fontMetrics().height()
        rows, columns = self._picture.shape
        side = (self.height() - 2) / max(rows, columns)
        place = QRectF(1, 1, columns * side, rows * side)
        with QPainter(self) as painter:
            painter.drawImage(place, in_ink(self._picture[None], theme))
            painter.setPen(QPen(QColor(theme.edge), 1))
            painter.drawRect(place)
            painter.setPen(QColor(theme.quiet))
            beside = QRectF(place.right() + 0.5 * em, 0, self.width(), self.height())
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, self._size())

    def _size(self) -> str:
        rows, columns = self._picture.shape
        return spoken(_SIZE.fill(rows=rows, columns=columns))
