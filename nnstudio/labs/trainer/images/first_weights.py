"""The weights into each unit of the first layer, as a picture of what the unit looks for."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.images.sheet import LABEL, Sheet, cells, paint_strip
from nnstudio.labs.trainer.prediction.colouring import ValueColouring
from nnstudio.labs.trainer.prediction.key import ROW
from nnstudio.notation.figures import MINUS
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE
from nnstudio.widgets.steps import stepped_up
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Text, spoken

MOST = 64
"""So many units are shown: of more nobody sees any."""
SCALES = (1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.4, 8)
"""Where the colours end, times a power of ten: in steps, so that they do not flicker while the network trains."""
_WITHIN = 0.98
"""This share of the weights lies within the scale; else a few large ones would leave all the others pale."""
_LEAST_NUMBERED = 2.4
"""Units have their number below them where they are at least so many heights of a letter wide."""
_NAME = QT_TRANSLATE_NOOP("Trainer", "The weights of the first layer, a picture for each unit")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer",
    "What each unit of the first layer looks for: ink where it is blue makes it answer more, where it is orange less."
    " A click or the arrow keys choose the unit that is worked out on the right.",
)
_CHOSEN = QT_TRANSLATE_NOOP("Trainer", "Chosen: unit {number}.")
_NOTHING = QT_TRANSLATE_NOOP("Trainer", "There are no weights yet.")
_ALL = QT_TRANSLATE_NOOP("Trainer", "Weights into each unit of layer 1, on one scale for all")
_SOME = QT_TRANSLATE_NOOP("Trainer", "Weights into the first {shown} of {count} units, on one scale for all")
_TOLD = QT_TRANSLATE_NOOP(
    "Trainer", "{shown} of {count} units; blue is positive, orange negative, deepest at ±{reach}."
)
_UNIT = QT_TRANSLATE_NOOP("Trainer", "unit {number}")


class _WeightsSheet(Sheet):
    """Pictures of weights: blue positive, orange negative; one scale, so that units can be compared.

    A unit that has learnt little is pale, and one that has been trained stands out from it.
    """

    def __init__(self, name: str) -> None:
        self._weights: Floats | None = None
        self._units = 0
        self._reach = 1.0
        self._goes_beyond = False
        super().__init__(name)
        self.retranslate()

    def show_weights(self, pictures: Floats, units: int) -> None:
        """Show *pictures* ``(pictures, rows, columns)`` of the first ones of so many *units*."""
        sizes = np.abs(pictures[np.isfinite(pictures)])
        reach = stepped_up(float(np.quantile(sizes, _WITHIN)) if sizes.size else 0.0, SCALES)
        self._goes_beyond = bool(np.max(sizes, initial=0.0) > reach)
        changed = (len(pictures), units, reach) != (self._count, self._units, self._reach)
        self._weights, self._units, self._reach = pictures, units, reach
        self._shape = (pictures.shape[1], pictures.shape[2])
        if self._chosen is not None and self._chosen >= len(pictures):
            self._chosen = None
        if changed:
            self._forget_drawing()
            self.retranslate()
        self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(_NAME))
        self.setWhatsThis(spoken(_EXPLAINED))
        self._describe()

    def choose(self, index: int | None) -> None:
        super().choose(index)
        self._describe()

    def _describe(self) -> None:
        said = [_NOTHING]
        if self._weights is not None:
            said = [_TOLD.fill(shown=self._count, count=self._units, reach=f"{self._reach:g}")]
        if self._chosen is not None:
            said.append(_CHOSEN.fill(number=self._chosen + 1))
        self.setAccessibleDescription(" ".join(map(spoken, said)))

    def _told(self, index: int) -> str:
        return spoken(_UNIT.fill(number=index + 1))

    @property
    def _count(self) -> int:
        return 0 if self._weights is None else len(self._weights)

    def _forget_drawing(self) -> None:
        self._colouring: ValueColouring | None = None
        self._places: list[QRectF] | None = None
        super()._forget_drawing()

    def _key_height(self) -> float:
        return ROW * self.fontMetrics().height()

    def _room(self) -> QSizeF:
        return QSizeF(self.width(), max(1.0, self.height() - self._key_height()))

    def _label(self) -> float:
        em = self.fontMetrics().height()
        _corners, cell = cells(self._count, self._room(), LABEL * em, self._shape[0] / self._shape[1])
        return LABEL * em if cell >= _LEAST_NUMBERED * em else 0.0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._weights is None or not len(self._weights):
            return
        theme = current_theme()
        if self._colouring is None:
            self._colouring = ValueColouring(theme, -self._reach, self._reach)
        if self._places is None:
            self._places = self._picture_places()
        # A picture of values has its bottom row first.
        strip = self._colouring.image(self._weights.reshape(-1, self._shape[1])[::-1])
        with QPainter(self) as painter:
            painter.setOpacity(self.opacity)
            paint_strip(painter, strip, self._places)
            painter.setPen(QPen(QColor(theme.hairline), 1))
            painter.drawRects(self._places)
            self._paint_numbers(painter)
            self._paint_key(painter, self._colouring)
            self._paint_chosen(painter)

    def _paint_key(self, painter: QPainter, colouring: ValueColouring) -> None:
        """Draw the colours between the ends of the scale; where there are weights beyond it, that is said there."""
        theme, metrics = current_theme(), painter.fontMetrics()
        em, low, high = metrics.height(), f"{MINUS}{self._reach:g}", f"{self._reach:g}"
        if self._goes_beyond:
            low, high = f"≤ {low}", f"≥ {high}"
        width = metrics.horizontalAdvance(low)
        length = min(12 * em, self.width() - 2 * width - 1.5 * em)
        bar = QRectF((self.width() - length) / 2, self.height() - 0.5 * self._key_height() - 0.3 * em, length, 0.6 * em)
        painter.drawImage(bar, colouring.bar())
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.drawRect(bar)
        painter.setPen(QColor(theme.text))
        base = bar.center().y() + 0.36 * metrics.ascent()
        painter.drawText(QPointF(bar.left() - width - 0.5 * em, base), low)
        painter.drawText(QPointF(bar.right() + 0.5 * em, base), high)

    def _paint_numbers(self, painter: QPainter) -> None:
        label = self._label()
        if not label or self._places is None:
            return
        letters = QFont(self.font())
        letters.setPixelSize(max(1, round(0.85 * letters.pixelSize())))
        metrics = QFontMetricsF(letters)
        painter.setFont(letters)
        painter.setPen(QColor(current_theme().quiet))
        for i, place in enumerate(self._places):
            text = str(i + 1)
            left = place.center().x() - metrics.horizontalAdvance(text) / 2
            painter.drawText(QPointF(left, place.bottom() + metrics.ascent() + 1), text)
        painter.setFont(self.font())


class FirstWeights(QWidget):
    """A sentence on what is shown, the pictures, and the key of their colours."""

    unit_chosen = Signal(int)
    """A unit has been clicked; units are counted from 0."""

    def __init__(self) -> None:
        super().__init__()
        self._told: tuple[int, int] = (0, 0)
        self._caption = Text(SILENCE, "caption")
        self._caption.setObjectName("trainer.first_weights.caption")
        self._caption.setWordWrap(True)
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.sheet = _WeightsSheet("trainer.first_weights")
        self.sheet.example_chosen.connect(self.unit_chosen)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self._caption, 0, Qt.AlignmentFlag.AlignTop)
        rows.addWidget(self.sheet, 1)

    def show_weights(self, weights: Floats, image_shape: tuple[int, int]) -> None:
        """Show *weights* ``(pixels, units)`` as pictures of *image_shape*; of many units the first `MOST`.

        They are copied: the network may learn on.
        """
        pictures = weights[:, :MOST].T.reshape(-1, *image_shape).copy()
        told = len(pictures), weights.shape[1]
        if told != self._told:
            self._told = told
            self._caption.say((_ALL if told[0] == told[1] else _SOME).fill(shown=told[0], count=told[1]))
        self.sheet.show_weights(pictures, weights.shape[1])

    def choose(self, unit: int | None) -> None:
        """Put a ring around *unit*, or around none."""
        self.sheet.choose(unit)
