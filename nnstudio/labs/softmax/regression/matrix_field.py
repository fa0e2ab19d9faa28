"""A matrix as a grid of numbers that can be typed."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nnstudio.labs.softmax.regression.entry_field import EntryField
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem, Sentence
from nnstudio.widgets.exported import NAME, Table, Tabled
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Text, Worded, spoken

GAP = 4
_KEYS = QT_TRANSLATE_NOOP("Softmax", "Type a number; ↑ and ↓ change it a little.")


class MatrixField(Tabled, Worded, QWidget):
    """Edits numbers in rows and columns; entry *i* is ``<name>.<i>``, counted row by row.

    *columns* are the headings of the columns, *row_heading* returns that of a row, *entry_name* says which number an
    entry is, and *explained* what they all are; the matrix itself is *called* so. What is wrong is told by `problem`,
    ``<name>.problem``, whose owner puts it below, and its field is marked. One row can be chosen: it is the one that
    `row_entered` told, by a click into it or by the focus. Where columns are classes, the mouse on one lights it up by
    *spotlight*.
    """

    edited = Signal(int, float)
    """Entry, number."""
    row_entered = Signal(int)

    def __init__(
        self,
        name: str,
        columns: Sequence[Sentence],
        row_heading: Callable[[int], Sentence],
        entry_name: Callable[[int], Sentence],
        explained: Sentence,
        *,
        called: Sentence = SILENCE,
        step: float = 0.1,
        headed: bool = True,
        spotlight: Spotlight | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._columns, self._row_heading, self._entry_name, self._step = columns, row_heading, entry_name, step
        self._called, self._explained = called, explained
        self._spotlight, self._chosen = spotlight, -1
        self._fields: list[EntryField] = []
        self._headings: list[QLabel] = []
        self._refusals: dict[int, Sentence] = {}
        self.explain(explained)
        self.problem = ProblemLabel(f"{name}.problem")
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(7, 0, 3, 2)  # room for the marks of a chosen row
        self.grid.setSpacing(GAP)
        for j, column in enumerate(columns):
            self.grid.setColumnStretch(j + 1, 1)
            if headed:
                heading = Text(column, "caption")
                heading.setWordWrap(True)
                heading.setMinimumWidth(1)
                heading.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
                self.grid.addWidget(heading, 0, j + 1)
        if spotlight:
            spotlight.moved.connect(self.update)

    def rows(self) -> int:
        """Return how many rows there are."""
        return len(self._headings)

    def set_heading_width(self, width: int) -> None:
        """Leave so many pixels for the headings of the rows."""
        self.grid.setColumnMinimumWidth(0, width)

    def show_numbers(self, numbers: Sequence[float], rows: int) -> None:
        """Show *rows* of *numbers*."""
        while self.rows() > rows:
            self._remove_row()
        while self.rows() < rows:
            self._add_row()
        for i, field in enumerate(self._fields):
            field.setEnabled(i < len(numbers))
            if i < len(numbers):
                field.show_value(numbers[i])

    def call(self, title: Sentence) -> None:
        """Call the matrix by *title*, which stands above it."""
        self._called = title

    def title(self) -> str:
        return spoken(self._called)

    def table(self) -> Table | None:
        across = len(self._columns)
        numbers = [math.nan if field.value is None else field.value for field in self._fields]
        rows = [(heading.text(), *numbers[i * across : (i + 1) * across]) for i, heading in enumerate(self._headings)]
        return Table.of([spoken(NAME), *map(spoken, self._columns)], rows) if rows else None

    def choose_row(self, row: int) -> None:
        """Mark *row* as the chosen one."""
        if row != self._chosen:
            self._chosen = row
            self.update()

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say what the scene finds wrong with this matrix, and mark the entries that are meant."""
        entries = {problem.entry for problem in problems}
        for i, field in enumerate(self._fields):
            field.show_found(i in entries)
        self.problem.tell(problems[0].sentence if problems else None)

    def watch(self, widget: QWidget, row: int, column: int | None = None) -> None:
        """Take the focus on *widget* for one on its *row*, and the mouse on it for one on its *column*."""
        widget.setProperty("place", (row, column))
        widget.installEventFilter(self)

    def retranslate(self) -> None:
        for i, field in enumerate(self._fields):
            field.setAccessibleName(spoken(self._entry_name(i)))
            field.setToolTip(with_names(f"{field.accessibleName()}\n{spoken(self._explained)}", field.accessibleName()))
            field.setAccessibleDescription(f"{spoken(self._explained)} {spoken(_KEYS)}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.Enter, QEvent.Type.Leave):
            row, column = watched.property("place")
            if event.type() == QEvent.Type.FocusIn:
                self.row_entered.emit(row)
            elif self._spotlight:
                self._spotlight.light(column if event.type() == QEvent.Type.Enter else None)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        y = event.position().y()
        for row in range(self.rows()):
            if self._row_rect(row).top() <= y <= self._row_rect(row).bottom():
                self.row_entered.emit(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Light up the column in the spotlight and the chosen row."""
        super().paintEvent(event)
        lit = self._spotlight.place if self._spotlight else None
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft))
            if lit is not None and self.rows():
                painter.drawRoundedRect(QRectF(self._column_rect(lit)).adjusted(-2, 0, 2, 0), 4, 4)
            if 0 <= self._chosen < self.rows():
                row_rect = QRectF(self._row_rect(self._chosen)).adjusted(0, -2, 0, 2)
                painter.drawRoundedRect(row_rect, 4, 4)
                painter.setBrush(QColor(theme.accent))
                painter.drawRoundedRect(QRectF(0, row_rect.top() + 2, 3, row_rect.height() - 4), 1.5, 1.5)

    def _row_rect(self, row: int) -> QRect:
        field = self._fields[row * len(self._columns)].geometry()
        return QRect(0, field.top(), self.width(), field.height())

    def _column_rect(self, column: int) -> QRect:
        field = self._fields[column].geometry()
        return QRect(field.left(), 0, field.width(), self.height())

    def _add_row(self) -> None:
        row = self.rows()
        heading = Text(self._row_heading(row), "caption")
        self._headings.append(heading)
        self.grid.addWidget(heading, row + 1, 0)
        for j in range(len(self._columns)):
            i = len(self._fields)
            field = EntryField(f"{self.objectName()}.{i}", self._step)
            field.edited.connect(lambda number, i=i: self.edited.emit(i, number))
            field.refused.connect(lambda sentence, i=i: self._hear_refusal(i, sentence))
            self._fields.append(field)
            self.grid.addWidget(field, row + 1, j + 1)
            self.watch(field, row, j)
            field.show()  # Qt would only do so when the event loop comes round
        heading.show()
        self.retranslate()

    def _remove_row(self) -> None:
        """Remove the last row without a last word: a field that is left would still commit what stands in it."""
        leaving: list[QWidget] = [self._headings.pop()]
        for _ in self._columns:
            field = self._fields.pop()
            field.blockSignals(True)
            self._hear_refusal(len(self._fields), None)
            leaving.append(field)
        for widget in leaving:  # all of them first: the focus goes from one that leaves to the next
            widget.removeEventFilter(self)
        for widget in leaving:
            self.grid.removeWidget(widget)
            widget.setParent(None)
            widget.deleteLater()

    def _hear_refusal(self, i: int, sentence: Sentence | None) -> None:
        """Tell what a field refuses; of several that do, what the first one does."""
        if sentence is None:
            self._refusals.pop(i, None)
        else:
            self._refusals[i] = sentence
        self.problem.tell_refused(self._refusals[min(self._refusals)] if self._refusals else None)
