"""What the overlaid curves are at the point: a row of figures for each, its name underlined as the curve is drawn."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from nnstudio.labs.activation.overlay import LETTERED, overlay_letter, overlay_pen
from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.exported import NAME, Table, Tabled
from nnstudio.widgets.readout import UNDEFINED, BareReadout
from nnstudio.widgets.roving import Roving
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Text, spoken

_BELOW_NAME, _BELOW_LETTERED = 4, 10
"""In pixels: the room for the line below a name, and for one with a letter at its end."""


class ReadingRows(Roving, Tabled, QWidget):
    """A table under *title*, with a column for each of *heads*.

    *name* says what the row of a curve is called, *described* what the figure in one of its columns is called aloud,
    *hints* what a figure of each column is for, and *explained* what they all are.
    Figures are called ``activation.result.<column>.<curve>``.
    """

    def __init__(
        self,
        title: Sentence,
        heads: Mapping[str, Sentence],
        name: Callable[[str], Sentence],
        described: Callable[[str, str], Sentence],
        hints: Mapping[str, Sentence],
        explained: Sentence,
    ) -> None:
        super().__init__()
        self.explain(explained)
        self._title, self._heads_said = title, heads
        self._name, self._described, self._hints = name, described, hints
        self._without: Sequence[str] = ()
        self._rows: dict[str, _Row] = {}
        self._shown: list[str] = []
        self._roved_over: object = None
        self._stale = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)  # figures have margins of their own
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._heads = {column: Text(head, "caption") for column, head in heads.items()}
        self._set_row(0, [Text(title, "caption"), *self._heads.values()])

    def show_figures(self, rows: Mapping[str, Mapping[str, float]], *, without: Sequence[str] = ()) -> None:
        """Show for each curve the figures of its columns, but leave out some columns."""
        self._without = without
        if list(rows) != self._shown:
            self._arrange(list(rows))
        for column, head in self._heads.items():
            head.setVisible(column not in without)
        for curve, figures in rows.items():
            for column, readout in self._rows[curve].figures.items():
                readout.setVisible(column not in without)
                readout.show_value(figures[column])
        self.setVisible(bool(rows))
        if (list(rows), without) != self._roved_over:
            self._roved_over = (list(rows), without)
            self.rove([list(self._rows[curve].figures.values()) for curve in rows])

    def title(self) -> str:
        return spoken(self._title)

    def table(self) -> Table | None:
        columns = [column for column in self._heads if column not in self._without]
        rows = [
            (spoken(self._name(curve)), *(self._rows[curve].figures[column].value for column in columns))
            for curve in self._shown
        ]
        names = [spoken(NAME), *(spoken(self._heads_said[column]) for column in columns)]
        return Table.of(names, rows) if rows else None

    def set_stale(self, stale: bool) -> None:
        """Mark all figures as the last good ones, or as current."""
        self._stale = stale
        for row in self._rows.values():
            row.set_stale(stale)

    def _arrange(self, curves: list[str]) -> None:
        """Let rows come, go, and change places."""
        self._shown = curves
        for curve in [curve for curve in self._rows if curve not in curves]:
            self._rows.pop(curve).take_leave()
        for i, curve in enumerate(curves):
            if curve not in self._rows:
                self._rows[curve] = self._made(curve)
            row = self._rows[curve]
            row.name.stand_for(i, lettered=len(curves) >= LETTERED)
            self._set_row(i + 1, row.widgets())
            for widget in row.widgets():
                widget.show()  # Qt would only do so when the event loop comes round

    def _set_row(self, row: int, widgets: Sequence[QWidget]) -> None:
        for column, widget in enumerate(widgets):
            self._grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag(0))

    def _made(self, curve: str) -> "_Row":
        figures = {
            column: BareReadout(
                f"activation.result.{column}.{curve}",
                self._described(curve, column),
                hint=self._hints[column],
                undefined=UNDEFINED,
            )
            for column in self._heads
        }
        row = _Row(_Name(self._name(curve)), figures)
        row.set_stale(self._stale)
        return row


class _Row:
    """The widgets of one curve."""

    def __init__(self, name: "_Name", figures: dict[str, BareReadout]) -> None:
        self.name, self.figures = name, figures
        for readout in figures.values():
            readout.make_small()

    def widgets(self) -> list[QWidget]:
        """Return all, from left to right."""
        return [self.name, *self.figures.values()]

    def set_stale(self, stale: bool) -> None:
        for readout in self.figures.values():
            readout.set_stale(stale)

    def take_leave(self) -> None:
        """Go from the screen."""
        for widget in self.widgets():
            widget.setParent(None)
            widget.deleteLater()


class _Name(Text):
    """The name of a curve, underlined by a piece of the line that stands for it in the pictures, with its letter."""

    def __init__(self, name: Sentence) -> None:
        super().__init__(name, "small")
        self.number, self.is_lettered = 0, False
        self.setContentsMargins(0, 0, 0, _BELOW_NAME)

    def stand_for(self, number: int, *, lettered: bool) -> None:
        """Stand for the overlaid curve of that *number*; *lettered* where there are so many that each has a letter."""
        self.number, self.is_lettered = number, lettered
        self.setContentsMargins(0, 0, 0, _BELOW_LETTERED if lettered else _BELOW_NAME)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            em, end = self.fontMetrics().height(), self.width()
            if self.is_lettered:
                letter = overlay_letter(self.number)
                end -= self.fontMetrics().horizontalAdvance(letter)
                painter.drawText(end, self.height() - 1 - self.fontMetrics().descent(), letter)
                end -= em // 4
            painter.setPen(overlay_pen(current_theme(), self.number, em / 7))
            line = self.height() - (_BELOW_LETTERED if self.is_lettered else _BELOW_NAME) // 2
            painter.drawLine(0, line, end, line)
