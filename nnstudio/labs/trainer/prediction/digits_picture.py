"""Handwritten digits that the network has not learnt from, with what it takes them for."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.data.bundled import DIGIT_SHAPE
from nnstudio.data.dataset import Dataset
from nnstudio.labs.trainer.prediction.colouring import image, rgb
from nnstudio.labs.trainer.prediction.pointers import RING_WIDTHS
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

_NAME = QT_TRANSLATE_NOOP("Trainer", "Handwritten digits, and what the network takes each of them for")
_RIGHT = QT_TRANSLATE_NOOP("Trainer", "{right} of {count} digits are recognised.")
_WRONG = "{truth} → {answer}"
_LABEL = 1.15
"""How high the line under a digit is, in heights of a letter."""


class DigitsPicture(Fading, Worded, QWidget):
    """A sheet of digits; under each the predicted one, or where that is wrong, in a frame, the true and the predicted.

    The digits are drawn once, the answers whenever one of them changes: most frames change none.
    """

    example_chosen = Signal(int)
    """A digit has been clicked: its index among those that are shown."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._examples: Dataset | None = None
        self._predictions: npt.NDArray[np.intp] | None = None
        self._chosen: int | None = None
        self._forget_drawing()
        self.retranslate()

    def show_examples(self, examples: Dataset) -> None:
        """Show *examples*, whose inputs are pictures of `DIGIT_SHAPE`."""
        self._examples = examples
        self._predictions = self._chosen = None
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

    def choose(self, index: int | None) -> None:
        """Put a ring around the digit of that *index*, or around none."""
        self._chosen = index if index is not None and 0 <= index < self._count else None
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

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on_digit = self._digit_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if on_digit else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._digit_at(event.position())
        if index is not None and event.button() == Qt.MouseButton.LeftButton:
            self.example_chosen.emit(index)

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
            self._paint_chosen(painter)

    @property
    def _count(self) -> int:
        return 0 if self._examples is None else len(self._examples)

    def _digit_at(self, position: QPointF) -> int | None:
        """Return the index of the digit under the mouse, its answer included; None beside all."""
        corners, cell = self._cells(self._count)
        size = QSizeF(cell, cell + _LABEL * self.fontMetrics().height())
        return next((i for i, corner in enumerate(corners) if QRectF(corner, size).contains(position)), None)

    def _paint_chosen(self, painter: QPainter) -> None:
        """Draw the ring around the chosen digit, dark on light so that it stands out from the frame of a wrong one."""
        if self._chosen is None:
            return
        theme, em = current_theme(), self.fontMetrics().height()
        corners, cell = self._cells(self._count)
        place = QRectF(corners[self._chosen], QSizeF(cell, cell)).adjusted(1, 1, -1, -1 - 0.06 * cell)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in zip((theme.panel, theme.text), RING_WIDTHS, strict=True):
            painter.setPen(QPen(QColor(colour), width * em))
            painter.drawRoundedRect(place, 0.3 * em, 0.3 * em)

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
        if not count:
            return [], 0.0
        label = _LABEL * self.fontMetrics().height()

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
        assert self._examples is not None  # noqa: S101 - examples come before their predictions
        theme, answers = current_theme(), self._transparent()
        quiet, trouble = QColor(theme.quiet), QColor(theme.trouble_text)
        frame = QPen(QColor(theme.trouble), max(2.0, 0.1 * self.fontMetrics().height()))
        corners, cell = self._cells(len(predictions))
        letters = _fitting(_WRONG.format(truth=0, answer=0), 0.92 * cell, self.font())
        metrics = QFontMetrics(letters)
        truths = self._examples.labels.tolist()
        with QPainter(answers) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(letters)
            rows = zip(corners, truths, predictions.tolist(), wrong.tolist(), strict=True)
            for corner, truth, answer, is_wrong in rows:
                text = _WRONG.format(truth=truth, answer=answer) if is_wrong else str(answer)
                painter.setPen(trouble if is_wrong else quiet)
                middle = corner.x() + (cell - metrics.horizontalAdvance(text)) / 2
                painter.drawText(QPointF(middle, corner.y() + 0.9 * cell + metrics.ascent()), text)
                if is_wrong:
                    painter.setPen(frame)
                    place = QRectF(corner.x() + 0.06 * cell, corner.y() + 0.02 * cell, 0.88 * cell, 0.88 * cell)
                    painter.drawRoundedRect(place, 4, 4)
        return answers


def _fitting(text: str, width: float, font: QFont) -> QFont:
    """Return *font*, smaller where *text* would be wider than *width*."""
    needed = QFontMetrics(font).horizontalAdvance(text)
    letters = QFont(font)
    letters.setPixelSize(max(1, int(font.pixelSize() * min(1.0, width / needed))))
    return letters
