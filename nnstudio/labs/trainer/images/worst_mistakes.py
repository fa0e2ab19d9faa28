"""The examples that a network is most sure of, and wrong."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from nnstudio.data.bundled import DIGIT_SHAPE
from nnstudio.labs.trainer.images.class_word import ClassName, class_words
from nnstudio.labs.trainer.images.mistakes import Mistakes
from nnstudio.labs.trainer.images.sheet import Sheet, as_pictures, in_ink, paint_strip
from nnstudio.notation.figures import MINUS
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.exported import Table, Tabled
from nnstudio.widgets.kept_picture import KeptPicture
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Text, spoken

_NAME = QT_TRANSLATE_NOOP("Trainer", "The worst mistakes: truth, answer, and what the network said of its answer")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer",
    "The examples that the network gets wrong, the most confident mistakes first: true class → answer, and how sure it"
    " was. A click or the arrow keys choose the one that is worked out on the right.",
)
_ALL = QT_TRANSLATE_NOOP("Trainer", "All {count} mistakes among {examples}: truth → answer, output")
_SOME = QT_TRANSLATE_NOOP("Trainer", "{shown} worst of {count} mistakes among {examples}: truth → answer, output")
_NONE = QT_TRANSLATE_NOOP("Trainer", "No mistakes among {examples} examples.")
_NOT_JUDGED = QT_TRANSLATE_NOOP("Trainer", "The network has not answered yet.")
_NO_EXAMPLES = QT_TRANSLATE_NOOP("Trainer", "There are no examples to judge: put some aside for validation.")
_TRUTH = QT_TRANSLATE_NOOP("Trainer", "truth")
_ANSWER = QT_TRANSLATE_NOOP("Trainer", "answer")
_OUTPUT = QT_TRANSLATE_NOOP("Trainer", "output")
_ARROW = " → "
_APART = 8
"""How far words below neighbours are apart at least, in pixels."""
_SMALL = 0.85
"""The size of the letters, in parts of the usual ones."""
_LONGEST = 3.2
"""Names need no more room than that, in heights of a letter: longer ones may be cut."""


def _said(output: float) -> str:
    """Write an output with two decimals; nothing but 1 is written as 1."""
    if np.isnan(output):
        return "–"
    return "> 0.99" if 0.995 <= output < 1.0 else f"{output:.2f}".replace("-", MINUS)


def _taken_for(name: str) -> str:
    """Write the answer below the truth."""
    return f"{_ARROW.strip()} {name}"


class _MistakesSheet(Tabled, Sheet):
    """The pictures, and below each what is true and what the network takes it for; so many as have room for that."""

    count_changed = Signal()
    """So many are shown now as have room."""

    def __init__(self, name: str) -> None:
        self._fitting: int | None = None
        self._images: npt.NDArray[np.floating] = np.zeros((0, *DIGIT_SHAPE))
        self._labels: list[tuple[int, int, float]] = []
        self._names: tuple[ClassName, ...] = ()
        self._nothing: Sentence = SILENCE
        self._below_one_another = False
        self._drawn = KeptPicture(self, self._draw_mistakes)
        super().__init__(name)
        self.retranslate()

    def show_mistakes(
        self,
        images: npt.NDArray[np.floating],
        labels: list[tuple[int, int, float]],
        names: tuple[ClassName, ...],
        nothing: Sentence,
    ) -> None:
        """Show *images* ``(images, rows, columns)`` with truth, answer and output of each, or say *nothing*."""
        self._fitting = None
        self._images, self._labels, self._names, self._nothing = images, labels, names, nothing
        self._shape = (images.shape[1], images.shape[2])
        self._chosen = None
        self._forget_drawing()
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(_NAME))
        self.setWhatsThis(spoken(_EXPLAINED))
        told = "; ".join(self._texts()) if self._labels else spoken(self._nothing) or spoken(_NOT_JUDGED)
        self.setAccessibleDescription(told)
        self._forget_drawing()

    def table(self) -> Table | None:
        names = self._classes()
        rows = [(names[truth], names[answer], output) for truth, answer, output in self._labels]
        return Table.of([spoken(_TRUTH), spoken(_ANSWER), spoken(_OUTPUT)], rows) if rows else None

    @property
    def count(self) -> int:
        """How many of the mistakes are shown: the first ones, as many as have room."""
        return self._count

    @property
    def _count(self) -> int:
        if self._fitting is None:
            self._fitting = self._fit()
        return self._fitting

    def _forget_drawing(self) -> None:
        self._drawn.forget()
        self._fitting = None
        super()._forget_drawing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.count_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.count_changed.emit()

    def _classes(self) -> list[str]:
        return class_words(self._names, 1 + max((max(truth, answer) for truth, answer, _ in self._labels), default=0))

    def _texts(self) -> list[str]:
        names = self._classes()
        return [f"{names[truth]}{_ARROW}{names[answer]} · {_said(output)}" for truth, answer, output in self._labels]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with QPainter(self) as painter:
            painter.setOpacity(self.opacity)
            if not self._labels:
                painter.setPen(QColor(current_theme().quiet))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(self.rect(), flags, spoken(self._nothing))
                return
            self._drawn.paint(painter)
            self._paint_chosen(painter)

    def _told(self, index: int) -> str:
        return self._texts()[index]

    def _letters(self) -> QFont:
        letters = QFont(self.font())
        letters.setPixelSize(max(1, int(_SMALL * letters.pixelSize())))
        return letters

    def _label(self) -> float:
        """Return how high the lines are: truth and answer, side by side or below one another, and the output."""
        return (3 if self._below_one_another else 2) * QFontMetricsF(self._letters()).height()

    def _answers(self) -> list[str]:
        """Return the longest words of each mistake beside its output, as its lines are chosen."""
        names = self._classes()
        if self._below_one_another:
            return [text for truth, answer, _ in self._labels for text in (names[truth], _taken_for(names[answer]))]
        return [f"{names[truth]}{_ARROW}{names[answer]}" for truth, answer, _ in self._labels]

    def _fit(self) -> int:
        """Return how many have room for their words, and put truth and answer below one another where names are long.

        Fewer pictures are larger, and so have more room below them.
        """
        if not self._labels:
            return 0
        width, longest = QFontMetricsF(self._letters()).horizontalAdvance, _LONGEST * self.fontMetrics().height()
        self._below_one_another = False
        self._below_one_another = max(map(width, self._answers())) > longest
        outputs = max(width(_said(output)) for *_, output in self._labels)
        least = max(outputs, min(longest, max(map(width, self._answers())))) + _APART
        counts = range(len(self._labels), 0, -1)
        return next((count for count in counts if self._cells(count)[1] >= least), 1)

    def _draw_mistakes(self, painter: QPainter) -> None:
        theme = current_theme()
        corners, cell = self._cells(self._count)
        names = self._classes()
        letters = self._letters()
        metrics = QFontMetricsF(letters)
        first = self._cell_size(cell).height() - 0.1 * cell + metrics.ascent()
        paint_strip(painter, in_ink(self._images[: self._count], theme), self._picture_places())
        painter.setFont(letters)
        for corner, (truth, answer, output) in zip(corners, self._labels, strict=False):
            classes = [f"{names[truth]}{_ARROW}{names[answer]}"]
            if self._below_one_another:
                classes = [names[truth], _taken_for(names[answer])]
            for i, text in enumerate((*classes, _said(output))):
                painter.setPen(QColor(theme.trouble_text if i < len(classes) else theme.text))
                shown = text
                if metrics.horizontalAdvance(text) > cell - _APART:
                    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, cell - _APART)
                left = (cell - metrics.horizontalAdvance(shown)) / 2
                painter.drawText(corner + QPointF(left, first + i * metrics.height()), shown)


class WorstMistakes(QWidget):
    """A sentence on how many mistakes there are, and below it the pictures of the worst, the worst first."""

    example_chosen = Signal(int)
    """One has been clicked: its index in the set, as it was given."""

    def __init__(self) -> None:
        super().__init__()
        self._indices: list[int] = []
        self._found = 0, 0
        """How many mistakes there are, and among how many examples."""
        self._chosen: int | None = None
        self._caption = Text(SILENCE, "caption")
        self._caption.setObjectName("trainer.mistakes.caption")
        self._caption.setWordWrap(True)
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.sheet = _MistakesSheet("trainer.mistakes")
        self.sheet.example_chosen.connect(self._tell_chosen)
        self.sheet.count_changed.connect(self._say_how_many)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self._caption)
        rows.addWidget(self.sheet, 1)

    def show_mistakes(
        self,
        images: npt.ArrayLike,
        image_shape: tuple[int, int],
        mistakes: Mistakes,
        class_names: Sequence[ClassName] = (),
    ) -> None:
        """Show *mistakes*, which have *images* ``(mistakes, pixels)``, 0 (paper) … 1 (ink), in the same order.

        Without *class_names* the classes are called by their numbers.
        """
        self._indices = mistakes.indices.tolist()
        self._found = mistakes.count, mistakes.examples
        self._caption.setVisible(len(self._indices) > 0)
        nothing = _NONE.fill(examples=mistakes.examples) if mistakes.examples else _NO_EXAMPLES
        labels = zip(mistakes.truths.tolist(), mistakes.answers.tolist(), mistakes.outputs.tolist(), strict=True)
        self.sheet.show_mistakes(as_pictures(images, image_shape), list(labels), tuple(class_names), nothing)
        self._say_how_many()
        self.choose(self._chosen)

    def choose(self, index: int | None) -> None:
        """Put a ring around the example of that *index* in the set, whenever it is among those shown."""
        self._chosen = index
        self.sheet.choose(self._indices.index(index) if index in self._indices else None)

    def _say_how_many(self) -> None:
        count, examples = self._found
        shown = self.sheet.count
        told = (_ALL if shown == count else _SOME).fill(shown=shown, count=count, examples=examples)
        self._caption.say(told if shown else SILENCE)

    def _tell_chosen(self, place: int) -> None:
        self.example_chosen.emit(self._indices[place])
