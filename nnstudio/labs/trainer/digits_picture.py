"""Handwritten digits that the network has not learnt from, with what it takes them for."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.data.bundled import DIGIT_SHAPE
from nnstudio.data.dataset import Dataset
from nnstudio.labs.trainer.pixels import image, rgb
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.theme import current_theme


class DigitsPicture(Fading, QWidget):
    """A sheet of digits; under each the predicted one, and a frame and a crossed-out answer where that is wrong."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._examples: Dataset | None = None
        self._images: list[QImage] = []
        self._predictions: npt.NDArray[np.intp] | None = None

    def show_examples(self, examples: Dataset) -> None:
        """Show *examples*, whose inputs are pictures of `DIGIT_SHAPE`."""
        self._examples = examples
        self._predictions = None
        self._draw()

    def show_predictions(self, predictions: npt.NDArray[np.intp]) -> None:
        """Show what the network takes each example for."""
        self._predictions = predictions
        assert self._examples is not None  # noqa: S101 - examples come first
        right = int(np.sum(predictions == self._examples.labels))
        self.setAccessibleDescription(f"{right} / {len(self._examples)}")
        self.update()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(22 * em, 20 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(10 * em, 12 * em)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        """Turn ink into pictures in the theme's colours of text on paper."""
        if self._examples is None:  # the palette changed before there was a sheet
            return
        theme = current_theme()
        paper, ink = rgb(theme.panel), rgb(theme.text)
        darkness = self._examples.x.reshape(-1, *DIGIT_SHAPE, 1)
        self._images = [image(one) for one in paper + darkness * (ink - paper)]
        self.update()

    def _cell(self, columns: int, label: float) -> float:
        """Return how wide a digit can be if there are so many side by side, each with a *label* below."""
        rows = -(-len(self._images) // columns)
        return min(self.width() / columns, self.height() / rows - label)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if not self._images:
            return
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setOpacity(self.opacity)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            metrics = self.fontMetrics()
            label = 1.15 * metrics.height()
            cell, columns = max((self._cell(columns, label), columns) for columns in range(1, len(self._images) + 1))
            left = (self.width() - columns * cell) / 2
            for i, image in enumerate(self._images):
                x, y = left + (i % columns) * cell, (i // columns) * (cell + label)
                painter.drawImage(QRectF(x + 0.1 * cell, y + 0.06 * cell, 0.8 * cell, 0.8 * cell), image)
                if self._predictions is None:
                    continue
                wrong = self._predictions[i] != self._examples.labels[i]
                text = f"✗ {self._predictions[i]}" if wrong else str(self._predictions[i])
                painter.setPen(QColor(theme.trouble_text if wrong else theme.quiet))
                painter.drawText(
                    QPointF(x + (cell - metrics.horizontalAdvance(text)) / 2, y + 0.9 * cell + metrics.ascent()), text
                )
                if wrong:
                    painter.setPen(QPen(QColor(theme.trouble), 2))
                    painter.drawRoundedRect(QRectF(x + 0.06 * cell, y + 0.02 * cell, 0.88 * cell, 0.88 * cell), 4, 4)
