"""Lengths under one another: what is compared begins at the same line."""

import html
import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnstudio.notation.figures import exact, figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.exported import NAME, Pictured, Table, Tabled
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.focus_frame import paint_focus
from nnstudio.widgets.painting import fade_out, paint_bar
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

_NO_BARS = QT_TRANSLATE_NOOP("Bars", "There are no bars yet.")


@dataclass(frozen=True)
class Length:
    """One bar: its caption, the `Theme` colour of its meaning, and its length, of which only the size is drawn."""

    caption: Sentence
    colour: str
    value: float
    hatched: bool = False


class LengthBars(Pictured, Tabled, Fading, Worded, QWidget):
    """Horizontal bars, one a row: caption, bar, and the figure behind it. ∞ is a bar without an end.

    All digits are told of the row that the mouse is on, or the keys ↑ and ↓.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._read: int | None = None
        self._lengths: tuple[Length, ...] = ()
        self._unit = SILENCE

    def show_lengths(self, lengths: Sequence[Length], unit: Sentence = SILENCE) -> None:
        """Show *lengths*, all in *unit*."""
        rows = len(self._lengths)
        self._lengths, self._unit = tuple(lengths), unit
        if len(self._lengths) != rows:
            self.updateGeometry()
        self.retranslate()

    def retranslate(self) -> None:
        told = "; ".join(f"{spoken(one.caption)}: {figure(one.value)} {spoken(self._unit)}" for one in self._lengths)
        self.setAccessibleDescription(told or spoken(_NO_BARS))
        self.update()

    def title(self) -> str:
        return super().title() or ", ".join(spoken(one.caption) for one in self._lengths)

    def table(self) -> Table | None:
        rows = [(spoken(one.caption), one.value) for one in self._lengths]
        return Table.of([spoken(NAME), spoken(self._unit)], rows) if rows else None

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(16 * em, math.ceil(self._row() * len(self._lengths)))

    def minimumSizeHint(self) -> QSize:
        return QSize(10 * self.fontMetrics().height(), self.sizeHint().height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.reads_at(event.position()):
            self._tell(int(event.position().y() / self._row()), event.globalPosition().toPoint())

    def reads_at(self, place: QPointF) -> bool:
        """Whether the mouse at *place* is on a bar or its figure, not on what it is called."""
        rows = 0 <= place.y() < len(self._lengths) * self._row()
        return rows and place.x() >= self._captions_width()

    def _captions_width(self) -> float:
        metrics = QFontMetricsF(self.font())
        return max(metrics.horizontalAdvance(spoken(one.caption)) for one in self._lengths) + 0.6 * metrics.height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._lengths) - 1
        at = -1 if self._read is None else self._read
        rows = {
            Qt.Key.Key_Up: max(at - 1, 0),
            Qt.Key.Key_Down: min(at + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        row = rows.get(Qt.Key(event.key()))
        if row is None or last < 0:
            super().keyPressEvent(event)
            return
        self._read = row
        place = QPoint(self.width() // 2, round((row + 0.5) * self._row()))
        announce(self, self._tell(row, self.mapToGlobal(place)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._read = None

    def _tell(self, row: int, place: QPoint) -> str:
        """Tell all digits of *row* on the screen at *place*, and return what was told."""
        one = self._lengths[row]
        told = f"{spoken(one.caption)}: {exact(one.value)} {spoken(self._unit)}"
        QToolTip.showText(place, f"<span>{html.escape(told)}</span>", self)
        return told

    def _row(self) -> float:
        return 1.4 * self.fontMetrics().height()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if not self._lengths:
            return
        theme = current_theme()
        metrics = QFontMetricsF(self.font())
        em = metrics.height()
        captions = [spoken(one.caption) for one in self._lengths]
        figures = [figure(one.value) for one in self._lengths]
        left = self._captions_width()
        right = max(metrics.horizontalAdvance(text) for text in (*figures, "0.0000")) + 0.5 * em
        room = max(1.0, self.width() - left - right - 2)
        longest = max((abs(one.value) for one in self._lengths if math.isfinite(one.value)), default=0.0)
        endless = any(math.isinf(one.value) for one in self._lengths)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(self.opacity)
            for i, one in enumerate(self._lengths):
                top = i * self._row()
                baseline = top + 0.15 * em + metrics.ascent()
                painter.setPen(QColor(theme.quiet))
                painter.drawText(QPointF(0, baseline), captions[i])
                bar = QRectF(left, top + 0.2 * em, room * _share(one.value, longest, endless=endless), 0.9 * em)
                paint_bar(painter, QColor(getattr(theme, one.colour)), bar, hatched=one.hatched)
                if math.isinf(one.value):
                    fade_out(painter, QColor(theme.panel), bar)
                painter.setPen(QColor(theme.text))
                painter.setOpacity(self.opacity)
                end = left + room - 2 * em if math.isinf(one.value) else bar.right()
                painter.drawText(QPointF(end + 0.4 * em, baseline), figures[i])
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))


def _share(length: float, longest: float, *, endless: bool) -> float:
    """Return how much of the room a bar takes; beside an endless one all others take at most half."""
    if math.isinf(length):
        return 1.0
    return abs(length) / longest * (0.5 if endless else 1.0) if longest and not math.isnan(length) else 0.0
