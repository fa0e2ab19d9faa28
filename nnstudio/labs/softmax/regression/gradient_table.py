"""∂W of the batch, a number in each cell; one of them is worked out."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen

from nnstudio.labs.softmax.regression.cell_table import CellTable
from nnstudio.notation.figures import brief
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.arrow_keys import ARROWS
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_DESCRIBED = QT_TRANSLATE_NOOP(
    "Softmax", "∂W of the batch, inputs by classes; a click or the arrow keys choose an entry"
)
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Softmax",
    "How the loss of these samples changes with each weight: training takes a part of this from the weights. A click or"
    " the arrow keys choose the entry that is worked out below.",
)


class GradientTable(CellTable):
    """A click or the arrow keys choose an entry; the chosen one is framed."""

    chosen = Signal(int, int)
    """Row, column."""

    def __init__(self, name: str, rows: Sequence[Sentence], columns: Sequence[Sentence], spotlight: Spotlight) -> None:
        self._chosen = (0, 0)
        super().__init__(name, SILENCE, _DESCRIBED, rows, columns, spotlight, _EXPLAINED)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def choose(self, row: int, column: int) -> None:
        """Frame this entry."""
        if (row, column) != self._chosen:
            self._chosen = (row, column)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        cell = self._cell_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and cell:
            self.chosen.emit(*cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = ARROWS.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        row, column = (
            min(max(place + step, 0), most - 1)
            for place, step, most in zip(self._chosen, move, (len(self._rows), len(self._columns)), strict=True)
        )
        self.chosen.emit(row, column)
        if self._numbers is not None:
            announce(self, f"{spoken(self._rows[row])} → {spoken(self._columns[column])}: {self._written(row, column)}")

    def _written(self, row: int, column: int) -> str:
        return "" if self._numbers is None else brief(float(self._numbers[row, column]))

    def _is_chosen_row(self, row: int) -> bool:
        return row == self._chosen[0]

    def _paint_cell(self, painter: QPainter, theme: Theme, room: QRectF, cell: tuple[int, int]) -> None:
        if self._numbers is None:
            return
        painter.setPen(QColor(theme.gradient_text))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, brief(float(self._numbers[cell])))
        if cell == self._chosen:
            colour, width = (theme.focus, 2) if self.hasFocus() else (theme.accent, 1.2)
            painter.setPen(QPen(QColor(colour), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 4, 4)
