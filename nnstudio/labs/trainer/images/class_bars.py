"""What a network says of one picture: a bar for each class, the class that it takes it for standing out."""

import html
import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.images.class_word import ClassName, class_words
from nnstudio.notation.figures import brief, exact
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.exported import NAME, Pictured, Table, Tabled
from nnstudio.widgets.painting import mixed
from nnstudio.widgets.theme import Theme, current_theme
from nnstudio.widgets.words import Worded, spoken

_NAME = QT_TRANSLATE_NOOP("Trainer", "What the network says of the drawing")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer", "A bar for each class: how sure the network is that the drawing belongs to it. The longest bar wins."
)
_PROBABILITY = QT_TRANSLATE_NOOP("Trainer", "probability")
_OUTPUT = QT_TRANSLATE_NOOP("Trainer", "output, no probability")
_OTHERS = QT_TRANSLATE_NOOP("Trainer", "{count} others are smaller")
_MORE = "…"
"""Below the names of some classes, while nothing is said of any."""
_LEAST, _LEAST_WRITTEN = "< 0.0001", 9.5e-5
_NOTHING = QT_TRANSLATE_NOOP("Trainer", "nothing is drawn yet")
_ROW, _SMALLEST = 1.5, 11
"""The most that a row takes, in heights of a letter; the least size of its letters in pixels."""
_LONGEST_NAME = 0.35
"""How much of the width names take at most; longer ones are cut."""


def _written(output: float) -> str:
    """Write *output* with four decimals; of what is positive and rounds to less it is said that it is less."""
    return _LEAST if 0.0 < output < _LEAST_WRITTEN else brief(output)


class ClassBars(Pictured, Tabled, Worded, QWidget):
    """Rows in the order of the classes; where there is no room for all of them those with the largest outputs."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._names: tuple[ClassName, ...] = ()
        self._words: list[str] = []
        self._outputs: Floats | None = None
        self._are_probabilities = True
        self.retranslate()

    def show_classes(self, names: Sequence[ClassName]) -> None:
        """Show rows for the classes of these *names*, without bars."""
        self._names, self._outputs = tuple(names), None
        self.retranslate()

    def show_outputs(self, outputs: Floats | None, *, are_probabilities: bool) -> None:
        """Show the output of each class ``(classes,)``; None for none."""
        self._outputs, self._are_probabilities = outputs, are_probabilities
        self._describe()
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(_NAME))
        self.setWhatsThis(spoken(_EXPLAINED))
        self._words = class_words(self._names, 0)
        self._describe()
        self.update()

    def table(self) -> Table | None:
        if self._outputs is None:
            return None
        title = spoken(_PROBABILITY if self._are_probabilities else _OUTPUT)
        return Table.of([spoken(NAME), title], zip(self._words, self._outputs.tolist(), strict=True))

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(11 * em, 11 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(6 * em, 5 * em)

    def reads_at(self, place: QPointF) -> bool:
        """Whether the mouse at *place* is below the title, where each row is told."""
        _letters, height, _rows = self._rows()
        return place.y() >= height

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        letters, height, rows = self._rows()
        row = int((event.position().y() - height) / height)
        if self._outputs is not None and 0 <= row < len(rows) and letters:
            told = f"{self._words[rows[row]]}: {exact(float(self._outputs[rows[row]]))}"
            QToolTip.showText(event.globalPosition().toPoint(), f"<span>{html.escape(told)}</span>", self)

    def _describe(self) -> None:
        if self._outputs is None:
            told = spoken(_NOTHING)
        else:
            title = spoken(_PROBABILITY if self._are_probabilities else _OUTPUT)
            pairs = zip(self._words, self._outputs.tolist(), strict=True)
            told = f"{title}: " + "; ".join(f"{word} {_written(output)}" for word, output in pairs)
        self.setAccessibleDescription(told)

    def _rows(self) -> tuple[QFont, float, list[int]]:
        """Return the letters, how high a row is, and which classes are shown; one row more is for the title."""
        letters = QFont(self.font())
        em = self.fontMetrics().height()
        count = max(1, len(self._words))
        height = min(_ROW * em, self.height() / (count + 1))
        share = min(0.9, 0.95 * height / em)
        letters.setPixelSize(max(1, min(_SMALLEST, letters.pixelSize()), int(share * letters.pixelSize())))
        height = max(height, QFontMetricsF(letters).height() * 0.95)
        room = int(self.height() / height + 0.01) - 1
        shown = list(range(len(self._words)))
        if room < count:
            order = shown if self._outputs is None else np.argsort(-self._outputs, kind="stable").tolist()
            shown = sorted(order[: max(1, room - 1)])  # and a row that tells of the others
        return letters, height, shown

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if not self._words:
            return
        theme = current_theme()
        letters, height, rows = self._rows()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(letters)
            metrics = QFontMetricsF(letters)
            base = (height + metrics.ascent() - metrics.descent()) / 2
            names = [
                metrics.elidedText(self._words[label], Qt.TextElideMode.ElideRight, _LONGEST_NAME * self.width())
                for label in rows
            ]
            left = max(map(metrics.horizontalAdvance, names)) + 0.5 * metrics.height()
            painter.setPen(QColor(theme.quiet))
            title = spoken(_PROBABILITY if self._are_probabilities else _OUTPUT)
            room = self.width() - metrics.horizontalAdvance(title)
            painter.drawText(QPointF(max(0.0, min(left, room)), base), title)
            self._paint_rows(painter, theme, list(zip(rows, names, strict=True)), left, height, base)
            if len(rows) < len(self._words):
                painter.setPen(QColor(theme.quiet))
                count = len(self._words) - len(rows)
                others = _MORE if self._outputs is None else spoken(_OTHERS.fill(count=count))
                painter.drawText(QPointF(0, (len(rows) + 1) * height + base), others)

    def _paint_rows(
        self, painter: QPainter, theme: Theme, rows: list[tuple[int, str]], left: float, height: float, base: float
    ) -> None:
        """Draw name, bar and figure of each of *rows*; bold and in full colour that of the predicted class."""
        bold = QFont(painter.font())
        bold.setBold(True)
        plain, metrics = QFont(painter.font()), QFontMetricsF(bold)
        room = self.width() - left - metrics.horizontalAdvance(_LEAST) - 0.6 * metrics.height()
        low, high = self._ends()
        predicted = None if self._outputs is None else int(np.argmax(self._outputs))
        colour, panel = QColor(theme.prediction), QColor(theme.panel)
        foot = left + room * -low / (high - low)
        painter.fillRect(QRectF(foot - 1, height, 1, len(rows) * height), QColor(theme.edge))
        for i, (label, name) in enumerate(rows):
            top = (i + 1) * height
            is_predicted = label == predicted
            painter.setFont(bold if is_predicted else plain)
            painter.setPen(QColor(theme.text if is_predicted else theme.quiet))
            width = metrics.horizontalAdvance(name) if is_predicted else QFontMetricsF(plain).horizontalAdvance(name)
            painter.drawText(QPointF(max(0.0, left - 0.5 * metrics.height() - width), top + base), name)
            if self._outputs is None:
                continue
            value = float(self._outputs[label])
            end = foot + room * value / (high - low) if math.isfinite(value) else foot
            bar = QRectF(min(foot, end), top + 0.15 * height, abs(end - foot), 0.7 * height)
            painter.fillRect(bar, colour if is_predicted else mixed(colour, panel, 0.5))
            painter.drawText(QPointF(max(foot, end) + 0.3 * metrics.height(), top + base), _written(value))

    def _ends(self) -> tuple[float, float]:
        """Return what the left and the right end of the room for bars stand for."""
        if self._are_probabilities or self._outputs is None:
            return 0.0, 1.0
        finite = self._outputs[np.isfinite(self._outputs)]
        return float(np.min(finite, initial=0.0)), float(np.max(finite, initial=1.0))
