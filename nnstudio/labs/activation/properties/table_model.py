"""The table of properties as Qt's models know it."""

import math
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon

from nnstudio.engine.activations import Activation
from nnstudio.engine.activations.cost import Cost
from nnstudio.labs.activation.chosen import CHOICES, LETTERS
from nnstudio.labs.activation.functions.small_picture import small_picture
from nnstudio.labs.activation.properties.columns import COLUMNS, Cell
from nnstudio.labs.activation.properties.results import Row
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.exported import FIGURE_ROLE
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.words import spoken

SORT_ROLE = Qt.ItemDataRole.UserRole
FUNCTION_ROLE = Qt.ItemDataRole.UserRole + 1
_FUNCTION = QT_TRANSLATE_NOOP("Activation", "Function")
_COST = QT_TRANSLATE_NOOP("Activation", "Cost, × ReLU")
_COST_HINT = QT_TRANSLATE_NOOP(
    "Activation",
    "How long value and slope take on this machine, beside ReLU's: the median, ± half of what the middle half spans",
)
_NOT_DEFINED = QT_TRANSLATE_NOOP("Activation", "not defined everywhere")
_LONG_NAME = 11
"""Names of more letters than that can be shortened."""
COST_COLUMN = len(COLUMNS) + 1

Index = QModelIndex | QPersistentModelIndex


class PropertyModel(QAbstractTableModel):
    """A row for each function: its name, its properties, and what it costs where that was measured."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self.parts_titles = self.shortens_names = False
        """What is done where there is little room."""
        self._costs: Mapping[str, Cost] = {}
        self._picture_look: tuple[QSize, str, float] | None = None
        self._pictures: dict[str, tuple[Activation, QIcon]] = {}

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show *rows* in place of others."""
        if [row.function for row in rows] != [row.function for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows != self._rows:
            self._rows = rows
            self._tell_changed()

    def show_costs(self, costs: Mapping[str, Cost]) -> None:
        """Show what was measured, by the names of functions."""
        self._costs = costs
        self._tell_changed()

    def retranslate(self) -> None:
        """Say every word anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self._tell_changed()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COST_COLUMN + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            parted = list(COLUMNS.values())[section - 1].parted if 0 < section < COST_COLUMN else None
            return spoken(parted if parted is not None and self.parts_titles else self._title(section))
        if role == Qt.ItemDataRole.ToolTipRole and section:
            hint = spoken(_COST_HINT if section == COST_COLUMN else list(COLUMNS.values())[section - 1].hint)
            return with_names(hint, spoken(self._title(section)), hint)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        if role == FUNCTION_ROLE:
            return row.function
        if role == Qt.ItemDataRole.DecorationRole and column == 0:
            return self._picture(row)
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return Qt.AlignmentFlag.AlignCenter
        if role not in (Qt.ItemDataRole.DisplayRole, SORT_ROLE, FIGURE_ROLE):
            return None
        if column == 0:
            name = spoken(CHOICES[row.function])
            if role == Qt.ItemDataRole.DisplayRole and self.shortens_names and len(name) > _LONG_NAME:
                return LETTERS[row.function]
            return float(index.row()) if role == SORT_ROLE else name
        cell = self._cell(row, column)
        if role == FIGURE_ROLE:
            return cell.figure
        if role == SORT_ROLE:
            return cell.key
        return spoken(cell.text) if isinstance(cell.text, Sentence) else cell.text

    def set_picture_look(self, size: QSize, colour: str, ratio: float) -> None:
        """Draw the small pictures of functions in this *size* and *colour*."""
        self._picture_look = (size, colour, ratio)
        self._pictures.clear()
        self._tell_changed()

    def _picture(self, row: Row) -> QIcon | None:
        if self._picture_look is None:
            return None
        drawn = self._pictures.get(row.function)
        if drawn is None or drawn[0] != row.activation:
            drawn = self._pictures[row.function] = (
                row.activation,
                small_picture(row.function, row.activation, *self._picture_look),
            )
        return drawn[1]

    def _title(self, column: int) -> Sentence:
        if column == 0:
            return _FUNCTION
        return _COST if column == COST_COLUMN else list(COLUMNS.values())[column - 1].title

    def _cell(self, row: Row, column: int) -> Cell:
        if column == COST_COLUMN:
            cost = self._costs.get(row.function)
            return Cell(written_cost(cost), cost.median, cost.median) if cost else Cell("–", math.inf)
        if row.properties is None:
            return Cell(_NOT_DEFINED if column == 1 else "–", -math.inf)
        return list(COLUMNS.values())[column - 1].cell(row.properties)

    def _tell_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, COST_COLUMN))


def written_cost(cost: Cost) -> str:
    """Write how many times as long as ReLU's, and half the width of the middle half of rounds: ``3.21 ± 0.15``."""
    return f"{cost.median:.2f} ± {(cost.high - cost.low) / 2:.2f}"
