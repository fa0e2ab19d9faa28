"""W as it is at the step that is looked at: a bar in each cell, and where it began."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from nnstudio.engine.arrays import Floats
from nnstudio.labs.softmax.regression.cell_table import CellTable
from nnstudio.labs.softmax.regression.edges import compact, sign_colour
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.painting import paint_bar
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.steps import stepped_up
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_CAPTION = QT_TRANSLATE_NOOP("Softmax", "W at this step; dotted: its start")
_DESCRIBED = QT_TRANSLATE_NOOP(
    "Softmax", "The weights W at the step that is looked at, beside those that training began with"
)
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Softmax",
    "A bar for each weight: to the right it speaks for the class, to the left, hatched, against it; dotted is where it"
    " began. ← and → lead from class to class.",
)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class WeightMap(CellTable):
    """Bars to the right are positive, hatched ones to the left negative; all cells have the same axis."""

    row_height = 1.3

    def __init__(self, name: str, rows: Sequence[Sentence], columns: Sequence[Sentence], spotlight: Spotlight) -> None:
        self._start: Floats | None = None
        self._reach = 1.0
        super().__init__(name, _CAPTION, _DESCRIBED, rows, columns, spotlight, _EXPLAINED)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or self._numbers is None:
            super().keyPressEvent(event)
            return
        lit = self._spotlight.place
        column = min(max(0 if lit is None else lit + step, 0), len(self._columns) - 1)
        self._spotlight.light(column)
        announce(self, ", ".join([spoken(self._columns[column]), *map(figure, self._numbers[:, column].tolist())]))

    def show_weights(self, weights: Floats, start: Floats) -> None:
        """Show *weights* and those of the *start*, both ``(inputs, classes)``."""
        self._start = start
        self._reach = stepped_up(float(max(np.abs(weights).max(), np.abs(start).max())))
        self.show_numbers(weights)

    def _paint_cell(self, painter: QPainter, theme: Theme, room: QRectF, cell: tuple[int, int]) -> None:
        if self._numbers is None or self._start is None:
            return
        em, middle, half = self.fontMetrics().height(), room.center().x(), 0.46 * room.width()
        height = min(0.72 * room.height(), 0.95 * em)
        top = room.center().y() - height / 2
        painter.setPen(QPen(QColor(theme.edge), 1))
        painter.drawLine(QPointF(middle, room.top()), QPointF(middle, room.bottom()))
        now, start = (float(numbers[cell]) for numbers in (self._numbers, self._start))
        length = half * now / self._reach
        bar = QRectF(min(middle, middle + length), top, abs(length), height)
        paint_bar(painter, sign_colour(theme, now), bar, hatched=now < 0)
        if start != now:
            x = middle + half * start / self._reach
            painter.setPen(QPen(QColor(theme.text), 0.1 * em, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, top - 0.1 * em), QPointF(x, top + height + 0.1 * em))
        gap = 0.35 * em
        beside = QRectF(middle + gap, room.top(), half, room.height())
        if now >= 0:  # the number stands where the bar is not
            beside.moveRight(middle - gap)
        painter.setPen(QColor(theme.text))
        side = Qt.AlignmentFlag.AlignLeft if now < 0 else Qt.AlignmentFlag.AlignRight
        painter.drawText(beside, side | Qt.AlignmentFlag.AlignVCenter, compact(now))
