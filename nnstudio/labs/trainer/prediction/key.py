"""Which mark stands for which examples, below a picture; for values a bar of their colours."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from nnstudio.labs.trainer.prediction.colouring import ValueColouring
from nnstudio.labs.trainer.prediction.marks import Mark, paint_marks
from nnstudio.labs.trainer.prediction.reading import rounded
from nnstudio.widgets.theme import Theme

ROW = 1.4
"""How high a row of the key is, in heights of a letter."""
_MOST_ROWS = 3
_MARK_ROOM = 1.0
_SLACK = 2
"""Letters on a pixmap may be so many pixels wider than on the screen."""
_GAP, _NARROW_GAP = 0.8, 0.25
"""Between columns, if there is room, and at least."""


@dataclass(frozen=True)
class Entry:
    """A mark and its words."""

    mark: Mark
    words: str


@dataclass(frozen=True)
class Arrangement:
    """Entries of a key row by row: how wide its columns are, the *gap* between them, and how many *rows* there are."""

    widths: tuple[float, ...]
    gap: float
    rows: int


def arranged(entries: Sequence[Entry], room: float, metrics: QFontMetrics) -> Arrangement:
    """Arrange *entries* in as few rows as their words fit in; in three rows words that are longer get cut."""
    em = metrics.height()
    needed = [metrics.horizontalAdvance(entry.words) + _MARK_ROOM * em for entry in entries]
    for rows in range(1, min(_MOST_ROWS, len(entries)) + 1):
        columns = -(-len(entries) // rows)
        widths = tuple(max(needed[column::columns]) for column in range(columns))
        spare = (room - sum(widths)) / max(columns - 1, 1)
        if spare >= _NARROW_GAP * em:
            return Arrangement(widths, min(spare, _GAP * em), -(-len(entries) // columns))
    width = (room + _NARROW_GAP * em) / columns - _NARROW_GAP * em
    return Arrangement((width,) * columns, _NARROW_GAP * em, -(-len(entries) // columns))


def paint_entries(
    painter: QPainter, entries: Sequence[Entry], arrangement: Arrangement, place: QRectF, theme: Theme
) -> None:
    """Draw *entries* row by row from the top of *place* on, the columns in its middle."""
    metrics = painter.fontMetrics()
    em, widths, gap = metrics.height(), arrangement.widths, arrangement.gap
    left = place.center().x() - (sum(widths) + gap * (len(widths) - 1)) / 2
    for i, entry in enumerate(entries):
        row, column = divmod(i, len(widths))
        x, y = left + sum(widths[:column]) + gap * column, place.top() + (row + 0.5) * ROW * em
        paint_marks(painter, entry.mark, np.array([[x + 0.35 * em, y]]))
        painter.setPen(QColor(theme.text))
        room = math.ceil(widths[column] - _MARK_ROOM * em) + _SLACK
        words = metrics.elidedText(entry.words, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QPointF(x + _MARK_ROOM * em, y + 0.36 * metrics.ascent()), words)


def paint_colour_bar(painter: QPainter, colouring: ValueColouring, place: QRectF, theme: Theme) -> None:
    """Draw the colours of values in the middle of *place*, with the lowest and the highest value."""
    metrics = painter.fontMetrics()
    em = metrics.height()
    numbers = [rounded(value) for value in (colouring.low, colouring.high)]
    widths = [metrics.horizontalAdvance(number) for number in numbers]
    length = min(12 * em, place.width() - sum(widths) - em)
    bar = QRectF(place.center().x() - length / 2, place.top() + 0.5 * ROW * em - 0.3 * em, length, 0.6 * em)
    painter.drawImage(bar, colouring.bar())
    painter.setPen(QPen(QColor(theme.edge), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar)
    painter.setPen(QColor(theme.text))
    base = bar.center().y() + 0.36 * metrics.ascent()
    painter.drawText(QPointF(bar.left() - widths[0] - 0.5 * em, base), numbers[0])
    painter.drawText(QPointF(bar.right() + 0.5 * em, base), numbers[1])
