"""A small matrix as a picture: rows of inputs, columns of classes."""

import html
import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnstudio.engine.arrays import Floats
from nnstudio.notation.figures import exact, figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.exported import NAME, Pictured, Table, Tabled
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.focus_frame import paint_focus
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.theme import Theme, current_theme
from nnstudio.widgets.words import Worded, spoken

_NO_NUMBERS = QT_TRANSLATE_NOOP("Softmax", "There are no numbers yet.")
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CellTable(Pictured, Tabled, Fading, Worded, QWidget):
    """Paints a caption, the names of rows and columns, and cells. The column under the mouse is lit by *spotlight*.

    A subclass paints a cell, and says how high a row is, in heights of a letter.
    """

    row_height = 1.5

    def __init__(
        self,
        name: str,
        caption: Sentence,
        described: Sentence,
        rows: Sequence[Sentence],
        columns: Sequence[Sentence],
        spotlight: Spotlight,
        explained: Sentence,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._caption, self._described, self._rows, self._columns = caption, described, rows, columns
        self._spotlight, self._explained = spotlight, explained
        self._numbers: Floats | None = None
        self._measured: float | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        spotlight.moved.connect(self.update)
        self.retranslate()

    @property
    def numbers(self) -> Floats | None:
        """What is shown, ``(rows, columns)``."""
        return self._numbers

    def show_numbers(self, numbers: Floats) -> None:
        """Show *numbers*, ``(rows, columns)``."""
        self._numbers = numbers
        self._describe()
        self.update()

    def say(self, caption: Sentence) -> None:
        """Say what is shown."""
        self._caption = caption
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measured = None

    def retranslate(self) -> None:
        self._measured = None
        self.setAccessibleName(spoken(self._described))
        self.setWhatsThis(spoken(self._explained))
        self._describe()
        self.update()

    def table(self) -> Table | None:
        if self._numbers is None:
            return None
        rows = [(spoken(row), *cells) for row, cells in zip(self._rows, self._numbers.tolist(), strict=True)]
        return Table.of([spoken(NAME), *map(spoken, self._columns)], rows)

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(18 * em, math.ceil((self._head() + self.row_height * len(self._rows)) * em))

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(12 * em, math.ceil((self._head() + 1.1 * len(self._rows)) * em))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme, em = current_theme(), float(self.fontMetrics().height())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(theme.text))
            painter.drawText(QRectF(0, 0, self.width(), 1.3 * em), _LEFT, spoken(self._caption))
            if self._numbers is None:
                return
            painter.setOpacity(self.opacity)
            lit = self._spotlight.place
            if lit is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.accent_soft))
                painter.drawRoundedRect(self._column(lit), 4, 4)
            small = self._small()
            painter.setFont(small)
            metrics = QFontMetricsF(small)
            for j, column in enumerate(self._columns):
                room = self._column(j)
                head = QRectF(0, room.top(), self.width(), 1.2 * em)
                painter.setPen(QColor(theme.text if j == lit else theme.quiet))
                name = metrics.elidedText(spoken(column), Qt.TextElideMode.ElideRight, room.width() + 4)
                painter.drawText(room.adjusted(-2, 0, 2, 0).intersected(head), _CENTRE, name)
            for k, row in enumerate(self._rows):
                painter.setPen(QColor(theme.text if self._is_chosen_row(k) else theme.quiet))
                painter.drawText(
                    QRectF(0, self._cell(k, 0).top(), self._left() - 0.3 * em, self._cell(k, 0).height()),
                    _RIGHT,
                    spoken(row),
                )
                for j in range(len(self._columns)):
                    self._paint_cell(painter, theme, self._cell(k, j), (k, j))
            if self.hasFocus():
                paint_focus(painter, QRectF(self.rect()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._spotlight.light(None)

    def reads_at(self, place: QPointF) -> bool:
        """Whether the mouse at *place* is on a cell, not on a heading."""
        return self._cell_at(place) is not None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        self._spotlight.light(cell[1] if cell else None)
        if cell and self._numbers is not None:
            QToolTip.showText(event.globalPosition().toPoint(), self._told(cell), self)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._spotlight.light(None)

    def _paint_cell(self, painter: QPainter, theme: Theme, room: QRectF, cell: tuple[int, int]) -> None:
        raise NotImplementedError

    def _is_chosen_row(self, row: int) -> bool:  # noqa: ARG002 - a subclass may know one
        return False

    def _told(self, cell: tuple[int, int]) -> str:
        """Return the tool tip of a cell, with every digit."""
        assert self._numbers is not None  # noqa: S101 - only what is shown can be pointed at
        lines = (f"{spoken(self._rows[cell[0]])} → {spoken(self._columns[cell[1]])}", exact(self._numbers[cell]))
        return f"<span>{'<br>'.join(map(html.escape, lines))}</span>"

    def _describe(self) -> None:
        if self._numbers is None:
            self.setAccessibleDescription(spoken(_NO_NUMBERS))
            return
        self.setAccessibleDescription(
            "; ".join(
                f"{spoken(row)}: " + ", ".join(map(figure, numbers))
                for row, numbers in zip(self._rows, self._numbers.tolist(), strict=True)
            )
        )

    # What stands where

    def _head(self) -> float:
        """Return how many heights of a letter stand above the first row: the caption, and the names of the columns."""
        return 2.7 if self._caption != SILENCE else 1.3

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(0.86 * font.pixelSize()))
        return font

    def _left(self) -> float:
        """Return how wide the names of the rows are; they are measured once, as every cell asks."""
        if self._measured is None:
            metrics = QFontMetricsF(self._small())
            widest = max(metrics.horizontalAdvance(spoken(row)) for row in self._rows)
            self._measured = widest + 0.5 * self.fontMetrics().height()
        return self._measured

    def _column(self, j: int) -> QRectF:
        em, left = self.fontMetrics().height(), self._left()
        width = (self.width() - left) / len(self._columns)
        top = (self._head() - 1.3) * em
        return QRectF(left + j * width + 2, top, width - 4, self.height() - top)

    def _cell(self, k: int, j: int) -> QRectF:
        em, column = self.fontMetrics().height(), self._column(j)
        top = self._head() * em
        height = (self.height() - top) / len(self._rows)
        return QRectF(column.left(), top + k * height, column.width(), height)

    def _cell_at(self, point: QPointF) -> tuple[int, int] | None:
        for k in range(len(self._rows)):
            for j in range(len(self._columns)):
                if self._cell(k, j).contains(point):
                    return k, j
        return None
