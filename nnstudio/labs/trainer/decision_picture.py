"""The plane as the network sees it: each class's colour, the deeper the surer; the examples on top."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.data.dataset import PLANE, Dataset
from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.class_marks import class_colours, paint_mark
from nnstudio.labs.trainer.pixels import image, rgb
from nnstudio.labs.trainer.results import Experiment
from nnstudio.notation.figures import typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

_KEY_CLASS = QT_TRANSLATE_NOOP("Trainer", "class {number}")
_KEY_TRAINING = QT_TRANSLATE_NOOP("Trainer", "training")
_KEY_VALIDATION = QT_TRANSLATE_NOOP("Trainer", "validation")

DEEPEST = 0.62
"""How much of a class's colour there is where the network is certain; the rest is paper."""


class DecisionPicture(Fading, Worded, QWidget):
    """Training examples are large marks, validation examples small ones."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._experiment: Experiment | None = None
        self._probabilities: Floats | None = None
        self._image = QImage()
        self._marks = QPixmap()

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the examples of *experiment*."""
        self._experiment = experiment
        self._marks = QPixmap()
        self.update()

    def show_probabilities(self, probabilities: Floats) -> None:
        """Show the probability of each class, ``(rows, columns, classes)``, the bottom row first."""
        self._probabilities = probabilities
        self._image = self._coloured(probabilities)
        self.update()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(18 * em, 18 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(10 * em, 12 * em)

    def retranslate(self) -> None:
        self._marks = QPixmap()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._marks = QPixmap()
            if self._probabilities is not None:
                self._image = self._coloured(self._probabilities)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._marks = QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setOpacity(self.opacity)
            square = self._square()
            painter.drawImage(square, self._image)
            if self._marks.isNull():
                self._marks = self._drawn_marks(square)
            painter.drawPixmap(0, 0, self._marks)

    def _square(self) -> QRectF:
        """Return the plane's place: as large as can be, with the axes' numbers left and below, and the key below."""
        em = self.fontMetrics().height()
        side = max(em, min(self.width() - 1.6 * em, self.height() - 1.6 * em - self._key_height()))
        return QRectF(1.3 * em + (self.width() - side - 1.6 * em) / 2, 0.3 * em, side, side)

    def _key_height(self) -> float:
        classes = self._experiment.train.classes if self._experiment else 2
        return (1.5 * -(-classes // 2) + 1.9) * self.fontMetrics().height()

    def _coloured(self, probabilities: Floats) -> QImage:
        """Mix the classes' colours by their probabilities, on paper."""
        theme = current_theme()
        colours = np.array([rgb(colour) for colour in class_colours(theme, probabilities.shape[-1])])
        paper = rgb(theme.panel)
        mixed = paper + DEEPEST * (probabilities @ (colours - paper))
        return image(mixed[::-1])

    def _drawn_marks(self, square: QRectF) -> QPixmap:
        """Draw examples and axes once, not at every frame."""
        ratio = self.devicePixelRatioF()
        marks = QPixmap(self.size() * ratio)
        marks.setDevicePixelRatio(ratio)
        marks.fill(Qt.GlobalColor.transparent)
        with QPainter(marks) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.font())
            self._paint_axes(painter, square)
            if self._experiment is not None:
                size = self.fontMetrics().height()
                self._paint_examples(painter, square, self._experiment.validation, 0.16 * size)
                self._paint_examples(painter, square, self._experiment.train, 0.24 * size)
                self._paint_key(painter, square, 0.24 * size, 0.16 * size)
        return marks

    def _paint_examples(self, painter: QPainter, square: QRectF, dataset: Dataset, radius: float) -> None:
        theme = current_theme()
        colours = class_colours(theme, dataset.classes)
        painter.setClipRect(square)
        for (x1, x2), label in zip(dataset.x, dataset.labels, strict=True):
            paint_mark(painter, self._place(square, x1, x2), radius, int(label), colours[label], theme)
        painter.setClipping(False)

    def _paint_key(self, painter: QPainter, square: QRectF, large: float, small: float) -> None:
        """Name the classes and what large and small marks are, two to a row below the picture."""
        assert self._experiment is not None  # noqa: S101 - it is about its examples
        theme = current_theme()
        metrics = self.fontMetrics()
        em = metrics.height()
        classes = self._experiment.train.classes
        colours = class_colours(theme, classes)
        entries = [(i, large, colours[i], _KEY_CLASS.fill(number=i + 1)) for i in range(classes)]
        entries += [(0, large, QColor(theme.quiet), SILENCE)] * (classes % 2)
        entries += [(0, large, QColor(theme.quiet), _KEY_TRAINING), (0, small, QColor(theme.quiet), _KEY_VALIDATION)]
        width = 2.4 * em + max(metrics.horizontalAdvance(spoken(sentence)) for *_rest, sentence in entries)
        for i, (label, radius, colour, sentence) in enumerate(entries):
            if sentence is SILENCE:
                continue
            x = square.center().x() + (i % 2 - 1) * width
            y = square.bottom() + (2.2 + 1.5 * (i // 2)) * em
            paint_mark(painter, QPointF(x + 0.5 * em, y), radius, label, colour, theme)
            painter.setPen(QColor(theme.text))
            painter.drawText(QPointF(x + 1.4 * em, y + 0.35 * metrics.ascent()), spoken(sentence))

    def _paint_axes(self, painter: QPainter, square: QRectF) -> None:
        theme = current_theme()
        metrics = self.fontMetrics()
        painter.setPen(QPen(QColor(theme.hairline), 1))
        painter.drawRect(square)
        painter.setPen(QColor(theme.quiet))
        left, right, bottom, top = PLANE
        for value in (left, 0.0, right):
            text = typed(value)
            width = metrics.horizontalAdvance(text)
            place = self._place(square, value, bottom)
            x = min(max(place.x() - width / 2, square.left()), square.right() - width)
            painter.drawText(QPointF(x, square.bottom() + metrics.ascent() + 3), text)
        for value in (bottom, 0.0, top):
            text = typed(value)
            place = self._place(square, left, value)
            y = min(max(place.y() + metrics.ascent() / 3, square.top() + metrics.ascent()), square.bottom())
            painter.drawText(QPointF(square.left() - metrics.horizontalAdvance(text) - 5, y), text)
        painter.drawText(QPointF(square.right() - 2.6 * metrics.height(), square.bottom() + metrics.ascent() + 3), "x₁")
        painter.drawText(QPointF(square.left() - 1.3 * metrics.height(), square.top() + 2.8 * metrics.height()), "x₂")

    @staticmethod
    def _place(square: QRectF, x1: float, x2: float) -> QPointF:
        left, right, bottom, top = PLANE
        return QPointF(
            square.left() + square.width() * (x1 - left) / (right - left),
            square.bottom() - square.height() * (x2 - bottom) / (top - bottom),
        )
