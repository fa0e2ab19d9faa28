"""Pictures, such as handwritten digits, that the network has not learnt from, with what it takes them for."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent

from nnstudio.data.bundled import DIGIT_SHAPE
from nnstudio.data.dataset import Dataset
from nnstudio.labs.trainer.images.class_word import ClassName, class_words
from nnstudio.labs.trainer.images.sheet import Sheet, as_pictures, cut, fitting, in_ink, paint_strip
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.kept_picture import KeptPicture
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import spoken

_NAME = QT_TRANSLATE_NOOP("Trainer", "Handwritten digits, and what the network takes each of them for")
_NAME_OF_PICTURES = QT_TRANSLATE_NOOP("Trainer", "Pictures, and what the network takes each of them for")
_RIGHT = QT_TRANSLATE_NOOP("Trainer", "{right} of {count} digits are recognised.")
_RIGHT_PICTURES = QT_TRANSLATE_NOOP("Trainer", "{right} of {count} pictures are recognised.")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer",
    "Examples that the network has not learnt from, each with its answer below; a frame marks a wrong one, true class"
    " first. A click or the arrow keys choose the one that is worked out on the right.",
)
_NOT_JUDGED = QT_TRANSLATE_NOOP("Trainer", "The network has not answered yet.")
_CHOSEN_RIGHT = QT_TRANSLATE_NOOP("Trainer", "Chosen: picture {number}, {answer}.")
_CHOSEN_WRONG = QT_TRANSLATE_NOOP("Trainer", "Chosen: picture {number}, {truth}, taken for {answer}.")
_ARROW = " → "
_FEWER, _FEW_LONG, _SHORT = (60, 50, 40, 30, 24, 20, 18, 15, 12), 24, 2
"""So many pictures are shown, with names below them that are longer than so many letters a few at most, …"""
_WIDE_ENOUGH, _WIDE_ENOUGH_FOR_LONG = 1.6, 2.6
"""… but so few that each is as wide as so many heights of a letter: 3 → 8 has room below it."""


class DigitsPicture(Sheet):
    """A sheet of digits; under each the predicted one, or where that is wrong, in a frame, the true and the predicted.

    The digits are drawn once, the answers whenever one of them changes: most frames change none.
    """

    def __init__(self, name: str) -> None:
        self._examples: Dataset | None = None
        self._names: tuple[ClassName, ...] = ()
        self._are_digits, self._are_long = True, False
        self._fitting: int | None = None
        self._predictions: npt.NDArray[np.intp] | None = None
        self._sheet, self._answers = KeptPicture(self, self._draw_sheet), KeptPicture(self, self._draw_answers)
        super().__init__(name)
        self.retranslate()

    def show_examples(
        self,
        examples: Dataset,
        image_shape: tuple[int, int] = DIGIT_SHAPE,
        class_names: Sequence[ClassName] = (),
    ) -> None:
        """Show *examples*, whose inputs are pictures of *image_shape*, 0 (paper) … 1 (ink).

        Without *class_names* the classes are digits: each is called by its number. Where names are longer only the
        first examples are shown, as many as have room.
        """
        self._examples, self._shape, self._names = examples, image_shape, tuple(class_names)
        numbers, words = class_words((), examples.classes), class_words(self._names, examples.classes)
        self._are_digits = words == numbers
        self._are_long = max(map(len, words)) > _SHORT
        self._predictions = self._chosen = None
        self._forget_drawing()
        self.retranslate()

    def show_predictions(self, predictions: npt.NDArray[np.intp]) -> None:
        """Show what the network takes each example for, ``(examples,)``."""
        if self._predictions is not None and np.array_equal(predictions, self._predictions):
            return
        self._predictions = predictions.copy()
        self._answers.forget()
        self._describe()
        self.update()

    def choose(self, index: int | None) -> None:
        super().choose(index)
        self._describe()

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(_NAME if self._are_digits else _NAME_OF_PICTURES))
        self.setWhatsThis(spoken(_EXPLAINED))
        self._answers.forget()
        self._describe()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._examples is None or not len(self._examples):
            return
        with QPainter(self) as painter:
            painter.setOpacity(self.opacity)
            self._sheet.paint(painter)
            if self._predictions is not None:
                self._answers.paint(painter)
            self._paint_chosen(painter)

    @property
    def _count(self) -> int:
        if self._examples is None:
            return 0
        if self._fitting is None:
            self._fitting = self._fit(len(self._examples))
        return self._fitting

    def _fit(self, count: int) -> int:
        """Return how many of *count* examples are shown, so that their names have room."""
        most = min(count, _FEW_LONG) if self._are_long else count
        counts = [most, *(fewer for fewer in _FEWER if fewer < most)]
        least = (_WIDE_ENOUGH_FOR_LONG if self._are_long else _WIDE_ENOUGH) * self.fontMetrics().height()
        return next((fewer for fewer in counts if self._cells(fewer)[1] >= least), counts[-1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._describe()

    def _forget_drawing(self) -> None:
        self._sheet.forget()
        self._answers.forget()
        self._fitting = None
        super()._forget_drawing()

    def _told(self, index: int) -> str:
        """Return the names where they may have been cut; digits can be read below their pictures."""
        if self._examples is None or self._predictions is None or self._are_digits:
            return ""
        names = class_words(self._names, self._examples.classes)
        truth, answer = self._examples.labels[index], self._predictions[index]
        return names[answer] if truth == answer else f"{names[truth]}{_ARROW}{names[answer]}"

    def _describe(self) -> None:
        if self._examples is None or self._predictions is None:
            self.setAccessibleDescription(spoken(_NOT_JUDGED))
            return
        count = self._count
        right = int(np.sum(self._predictions[:count] == self._examples.labels[:count]))
        told = _RIGHT if self._are_digits else _RIGHT_PICTURES
        said = [spoken(told.fill(right=right, count=count)), self._told_of_chosen()]
        self.setAccessibleDescription(" ".join(filter(None, said)))

    def _told_of_chosen(self) -> str:
        chosen = self._chosen
        if self._examples is None or self._predictions is None or chosen is None or chosen >= self._count:
            return ""
        names = class_words(self._names, self._examples.classes)
        truth, answer = int(self._examples.labels[chosen]), int(self._predictions[chosen])
        told = _CHOSEN_RIGHT if truth == answer else _CHOSEN_WRONG
        return spoken(told.fill(number=chosen + 1, truth=names[truth], answer=names[answer]))

    def _draw_sheet(self, painter: QPainter) -> None:
        """Draw the digits in the theme's colours of text on paper."""
        assert self._examples is not None  # noqa: S101 - nothing is painted before there are examples
        strip = in_ink(as_pictures(self._examples.x[: self._count], self._shape), current_theme())
        paint_strip(painter, strip, self._picture_places())

    def _draw_answers(self, painter: QPainter) -> None:
        assert self._examples is not None  # noqa: S101 - examples come before their predictions
        assert self._predictions is not None  # noqa: S101 - painted only where there are some
        theme, predictions = current_theme(), self._predictions[: self._count]
        quiet, trouble = QColor(theme.quiet), QColor(theme.trouble_text)
        frame = QPen(QColor(theme.trouble), max(2.0, 0.1 * self.fontMetrics().height()))
        corners, cell = self._cells(len(predictions))
        names = class_words(self._names, self._examples.classes)
        width, longest = 0.92 * cell, max(names, key=len)
        letters = fitting(_ARROW.join([longest, longest]), _ARROW.join("00"), width, self.font())
        metrics = QFontMetrics(letters)
        size = self._cell_size(cell)
        truths = self._examples.labels[: self._count].tolist()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(letters)
        for corner, truth, answer in zip(corners, truths, predictions.tolist(), strict=True):
            is_wrong = truth != answer
            told = [names[truth], names[answer]] if is_wrong else [names[answer]]
            text = cut(told, _ARROW, width, metrics)
            painter.setPen(trouble if is_wrong else quiet)
            middle = corner.x() + (cell - metrics.horizontalAdvance(text)) / 2
            painter.drawText(QPointF(middle, corner.y() + size.height() - 0.1 * cell + metrics.ascent()), text)
            if is_wrong:
                painter.setPen(frame)
                place = QRectF(corner, size).adjusted(0.06 * cell, 0.02 * cell, -0.06 * cell, -0.1 * cell)
                painter.drawRoundedRect(place, 4, 4)
