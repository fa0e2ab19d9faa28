"""Handwritten digits that the network has not learnt from, with what it takes them for."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.data.bundled import DIGIT_SHAPE
from nnstudio.data.dataset import Dataset
from nnstudio.labs.trainer.prediction.colouring import image, rgb
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

_NAME = QT_TRANSLATE_NOOP("Trainer", "Handwritten digits, and what the network takes each of them for")
_RIGHT = QT_TRANSLATE_NOOP("Trainer", "{right} of {count} digits are recognised.")


class DigitsPicture(Fading, Worded, QWidget):
    """A sheet of digits; under each the predicted one, and a frame and a crossed-out answer where that is wrong.

    The digits are drawn once, the answers whenever one of them changes: most frames change none.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._examples: Dataset | None = None
        self._predictions: npt.NDArray[np.intp] | None = None
        self._forget_drawing()
        self.retranslate()

    def show_examples(self, examples: Dataset) -> None:
        """Show *examples*, whose inputs are pictures of `DIGIT_SHAPE`."""
        self._examples = examples
        self._predictions = None
        self._forget_drawing()
        self._describe()

    def show_predictions(self, predictions: npt.NDArray[np.intp]) -> None:
        """Show what the network takes each example for, ``(examples,)``."""
        if self._predictions is not None and np.array_equal(predictions, self._predictions):
            return
        self._predictions = predictions.copy()
        self._answers = None
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(22 * em, 20 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(10 * em, 12 * em)

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(_NAME))
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._forget_drawing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_drawing()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._examples is None or not len(self._examples):
            return
        if self._sheet is None:
            self._sheet = self._drawn_sheet(self._examples)
        if self._answers is None and self._predictions is not None:
            self._answers = self._drawn_answers(self._predictions, self._predictions != self._examples.labels)
        with QPainter(self) as painter:
            painter.setOpacity(self.opacity)
            painter.drawPixmap(0, 0, self._sheet)
            if self._answers is not None:
                painter.drawPixmap(0, 0, self._answers)

    def _forget_drawing(self) -> None:
        self._sheet: QPixmap | None = None
        self._answers: QPixmap | None = None
        self.update()

    def _describe(self) -> None:
        if self._examples is None or self._predictions is None:
            return
        right = int(np.sum(self._predictions == self._examples.labels))
        self.setAccessibleDescription(spoken(_RIGHT.fill(right=right, count=len(self._examples))))

    def _cells(self, count: int) -> tuple[list[QPointF], float]:
        """Return the upper left corners of *count* cells and how wide they can be, with room for an answer below."""
        label = 1.15 * self.fontMetrics().height()

        def width(columns: int) -> float:
            return min(self.width() / columns, self.height() / -(-count // columns) - label)

        columns = max(range(1, count + 1), key=width)
        cell = width(columns)
        left = (self.width() - columns * cell) / 2
        return [QPointF(left + i % columns * cell, i // columns * (cell + label)) for i in range(count)], cell

    def _transparent(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _drawn_sheet(self, examples: Dataset) -> QPixmap:
        """Draw the digits in the theme's colours of text on paper."""
        theme, sheet = current_theme(), self._transparent()
        paper, ink = rgb(theme.panel), rgb(theme.text)
        darkness = examples.x.reshape(-1, *DIGIT_SHAPE, 1)
        corners, cell = self._cells(len(examples))
        with QPainter(sheet) as painter:
            for corner, colours in zip(corners, paper + darkness * (ink - paper), strict=True):
                place = QRectF(corner.x() + 0.1 * cell, corner.y() + 0.06 * cell, 0.8 * cell, 0.8 * cell)
                painter.drawImage(place, image(colours))
        return sheet

    def _drawn_answers(self, predictions: npt.NDArray[np.intp], wrong: npt.NDArray[np.bool_]) -> QPixmap:
        theme, metrics, answers = current_theme(), self.fontMetrics(), self._transparent()
        quiet, trouble = QColor(theme.quiet), QColor(theme.trouble_text)
        frame = QPen(QColor(theme.trouble), max(2.0, 0.1 * metrics.height()))
        corners, cell = self._cells(len(predictions))
        with QPainter(answers) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.font())
            for corner, answer, is_wrong in zip(corners, predictions.tolist(), wrong.tolist(), strict=True):
                text = f"✗ {answer}" if is_wrong else str(answer)
                painter.setPen(trouble if is_wrong else quiet)
                middle = corner.x() + (cell - metrics.horizontalAdvance(text)) / 2
                painter.drawText(QPointF(middle, corner.y() + 0.9 * cell + metrics.ascent()), text)
                if is_wrong:
                    painter.setPen(frame)
                    place = QRectF(corner.x() + 0.06 * cell, corner.y() + 0.02 * cell, 0.88 * cell, 0.88 * cell)
                    painter.drawRoundedRect(place, 4, 4)
        return answers
