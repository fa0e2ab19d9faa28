"""The first rows of a table, as Qt's views read them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor

from nnstudio.data.csv_file.cells import as_name
from nnstudio.data.csv_file.plan import ImportPlan
from nnstudio.data.csv_file.preview import Preview
from nnstudio.labs.trainer.own_file.csv_titles import MISSING_CELL, ROLES, TARGET
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import spoken

ROWS_SHOWN = 100
_LONGEST_CELL = 60
_NO_PARENT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CsvPreviewModel(QAbstractTableModel):
    """Above each column stand its name and its role; rows are numbered as a spreadsheet does."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self._plan: ImportPlan | None = None
        self._rows: list[list[str]] = []
        self._numbers: list[int] = []
        self.shortened: Callable[[str], str] = str
        """Returns as much of a name as has room above its column."""

    def show_preview(self, preview: Preview | None, plan: ImportPlan | None) -> None:
        """Show the first rows of *preview*, and what *plan* makes of its columns."""
        if preview is self._preview:
            self._plan = plan
            self._tell_changed()
            return
        self.beginResetModel()
        self._preview, self._plan = preview, plan
        blocks = preview.blocks if preview else ()
        self._rows = preview.rows(ROWS_SHOWN) if preview else []
        self._numbers = [number for block in blocks for number in block.numbers[:ROWS_SHOWN]][:ROWS_SHOWN]
        self.endResetModel()

    def retranslate(self) -> None:
        """Show the words anew, and the colours."""
        self._tell_changed()

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() or self._preview is None else len(self._preview.names)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                text = " ".join(cell[: 2 * _LONGEST_CELL].split())[:_LONGEST_CELL]
                return text or spoken(MISSING_CELL)
            case Qt.ItemDataRole.ForegroundRole:
                return self._colour(index.column(), cell)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if self._holds_numbers(index.column()) else _LEFT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return self._numbers[section] if role == Qt.ItemDataRole.DisplayRole else None
        if self._preview is None or not 0 <= section < len(self._preview.names):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                name = self._preview.names[section]
                return f"{self.shortened(name)}\n{self._role_told(section)}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if self._holds_numbers(section) else _LEFT
            case Qt.ItemDataRole.ToolTipRole:
                return f"{self._preview.names[section]}: {self._role_told(section)}"
        return None

    def _tell_changed(self) -> None:
        if self.columnCount():
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, self.columnCount() - 1))

    def _role_told(self, column: int) -> str:
        if self._plan is None:
            return ""
        return spoken(TARGET if column == self._plan.target else ROLES[self._plan.roles[column]])

    def _holds_numbers(self, column: int) -> bool:
        return self._preview is not None and self._preview.columns[column].is_numeric

    def _colour(self, column: int, cell: str) -> QColor | None:
        plan, theme = self._plan, current_theme()
        if plan is not None and column != plan.target and plan.roles[column] == "leave_out":
            return QColor(theme.quiet)
        if not as_name(cell):
            return QColor(theme.trouble_text)
        return QColor(theme.truth_text) if plan is not None and column == plan.target else None
