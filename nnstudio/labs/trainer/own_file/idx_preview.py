"""The first pictures of a file, each with its label."""

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.data.idx_file.pair import Bytes
from nnstudio.labs.trainer.prediction.colouring import image, rgb
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer", "The first pictures of the file, each with its label: if they do not fit, these files are not a pair."
)
_NAME = QT_TRANSLATE_NOOP("Trainer", "The first pictures of the file, and the label of each")
_LABELLED = QT_TRANSLATE_NOOP("Trainer", "Their labels are {labels}.")
_NOTHING = QT_TRANSLATE_NOOP("Trainer", "No pictures yet.")
COLUMNS, ROWS = 12, 2
_LABEL = 1.3
"""How high the line under a picture is, in heights of a letter."""


class IdxPreview(Worded, QWidget):
    """A sheet of pictures, under each its label; a pixel of 255 is ink, and one of 0 is paper."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._pictures: Bytes | None = None
        self._labels: tuple[int, ...] = ()
        self._sheet: QPixmap | None = None
        self.retranslate()

    def show_pictures(self, pictures: Bytes | None, labels: tuple[int, ...]) -> None:
        """Show *pictures* ``(at most ROWS × COLUMNS, rows, columns)``, 0 … 255, and the label of each, or nothing."""
        same = pictures is self._pictures or (
            pictures is not None and self._pictures is not None and np.array_equal(pictures, self._pictures)
        )
        if same and labels == self._labels:
            return
        self._pictures, self._labels = pictures, labels
        self.retranslate()
        self._forget_drawing()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(int(COLUMNS * 2.8 * em), int(ROWS * (2.8 + _LABEL) * em))

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(int(COLUMNS * 2.3 * em), int(ROWS * (2.3 + _LABEL) * em))

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(_NAME))
        self.setWhatsThis(spoken(_EXPLAINED))
        told = _LABELLED.fill(labels=", ".join(map(str, self._labels))) if self._labels else _NOTHING
        self.setAccessibleDescription(spoken(told))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._forget_drawing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_drawing()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with QPainter(self) as painter:
            if self._pictures is None:
                painter.setPen(QColor(current_theme().quiet))
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, spoken(_NOTHING))
                return
            if self._sheet is None:
                self._sheet = self._drawn_sheet(self._pictures)
            painter.drawPixmap(0, 0, self._sheet)

    def _forget_drawing(self) -> None:
        self._sheet = None
        self.update()

    def _drawn_sheet(self, pictures: Bytes) -> QPixmap:
        """Draw all in the theme's colours of text on paper."""
        theme, ratio = current_theme(), self.devicePixelRatioF()
        sheet = QPixmap(self.size() * ratio)
        sheet.setDevicePixelRatio(ratio)
        sheet.fill(Qt.GlobalColor.transparent)
        paper, ink = rgb(theme.panel), rgb(theme.text)
        label = _LABEL * self.fontMetrics().height()
        across, down = self.width() / COLUMNS, self.height() / ROWS
        side = min(0.9 * across, down - label)
        height, width = (side * size / max(pictures.shape[1:]) for size in pictures.shape[1:])
        with QPainter(sheet) as painter:
            painter.setPen(QColor(theme.text))
            for i, (pixels, number) in enumerate(zip(pictures, self._labels, strict=True)):
                row, column = divmod(i, COLUMNS)
                cell = QRectF(column * across, row * down + (down - label - side) / 2, across, side)
                place = QRectF(0.0, 0.0, width, height)
                place.moveCenter(cell.center())
                painter.drawImage(place, image(paper + pixels[..., None] / 255.0 * (ink - paper)))
                below = QRectF(cell.left(), cell.bottom(), across, label)
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(number))
        return sheet
