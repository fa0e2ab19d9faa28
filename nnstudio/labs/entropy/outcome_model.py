"""The outcomes as a Qt table: name, p, q, and what a page computes for each."""

import html
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QWidget

from nnstudio.document.store import Store
from nnstudio.labs.entropy.cell_entry import entry
from nnstudio.labs.entropy.columns import NAME, SMOOTHED, SMOOTHED_HINT, Column
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.figures import brief, exact, short, typed
from nnstudio.notation.sentences import Problem, Sentence
from nnstudio.widgets.exported import FIGURE_ROLE
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import spoken

_UNANSWERED = {Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.CheckStateRole}
"""What Qt asks of each cell each time, and never gets."""


class _Refused(NamedTuple):
    """What was typed into a cell, why it is not taken, and what the scene has there all the while."""

    text: str
    sentence: Sentence
    value: float | str | None


class OutcomeModel(QAbstractTableModel):
    """The scene as a table of *columns*.

    What is typed and cannot be taken stays in its cell, marked, until it is mended: by typing, or by an edit that gives
    that very cell another value. Qt calls `data` and `setData` from where no exception can be caught, so an index that
    does not belong to the table is answered with nothing.
    """

    refused = Signal(object)
    """The sentence about a cell that cannot be taken; None where all can."""

    def __init__(
        self, store: Store[EntropyScene], columns: tuple[Column, ...], spotlight: Spotlight, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._store, self._columns, self._spotlight = store, columns, spotlight
        self._results: Any = None
        self._problems: tuple[Problem, ...] = ()
        self._wrong: set[tuple[str, int | None]] = set()
        self._refused: dict[tuple[int, int], _Refused] = {}
        self._shown = store.scene
        store.changed.connect(self._follow)
        spotlight.moved.connect(self._repaint)

    def show(self, results: Any, problems: tuple[Problem, ...]) -> None:
        """Show what follows from the scene, or which cells are wrong."""
        self._results, self._problems = results, problems
        self._wrong = {(problem.field, problem.entry) for problem in problems}
        self._repaint()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def forget_refused(self) -> None:
        """Let all cells show the scene again."""
        self._refused.clear()
        self._repaint()
        self._tell()

    def has_refused(self) -> bool:
        """Whether a cell holds what cannot be taken."""
        return bool(self._refused)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._shown.outcomes()

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = self._has(index.row(), index.column()) and self._columns[index.column()].edits
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        smoothed = self._is_smoothed(column.edits)
        if role == Qt.ItemDataRole.DisplayRole:
            return spoken(SMOOTHED.fill(side=column.edits) if smoothed else column.header)
        if role == Qt.ItemDataRole.ToolTipRole:
            hint = spoken(SMOOTHED_HINT if smoothed else column.hint)
            return with_names(hint, spoken(column.header), hint)
        if role == Qt.ItemDataRole.TextAlignmentRole and section == NAME:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        roles = Qt.ItemDataRole
        if role in _UNANSWERED or not self._has(row, column):
            return None
        if role == roles.DisplayRole:
            return self._text(row, column, _displayed)
        if role == roles.EditRole:
            return self._text(row, column, typed)
        if role == FIGURE_ROLE:
            return self._figure(row, column)
        if role == roles.ToolTipRole:
            # Qt takes a tool tip for HTML where it looks like it.
            return f"<span>{html.escape(self._text(row, column, exact))}</span>"
        if role == roles.TextAlignmentRole and column != NAME:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        wrong, theme = self._is_wrong(row, column), current_theme()
        if role == roles.ForegroundRole:
            given = self._columns[column].edits
            return QBrush(QColor(theme.trouble_text if wrong else theme.text if given else theme.quiet))
        if role == roles.BackgroundRole:
            lit = row == self._spotlight.place
            return QBrush(QColor(theme.trouble_soft if wrong else theme.accent_soft)) if wrong or lit else None
        if role == roles.FontRole and wrong:
            font = QFont(self.parent().font())
            font.setBold(True)
            return font
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, column, text = index.row(), index.column(), str(value)
        if role != Qt.ItemDataRole.EditRole or not self._has(row, column) or not self._columns[column].edits:
            return False
        if text == self._text(row, column, typed):
            return True  # opened and closed again
        self._refused.pop((row, column), None)
        field = self._columns[column].edits
        taken = entry(self._shown, field, row, text)
        if isinstance(taken, Sentence):
            self._refused[row, column] = _Refused(text, taken, self._value(self._shown, row, column))
        else:
            self._store.edit(**taken)
        self.dataChanged.emit(index, index)
        self._tell()
        return True

    def _tell(self) -> None:
        """Tell the cell that was refused most recently, if any."""
        refused = list(self._refused.values())
        self.refused.emit(refused[-1].sentence if refused else None)

    def _has(self, row: int, column: int) -> bool:
        return 0 <= row < self._shown.outcomes() and 0 <= column < len(self._columns)

    def _value(self, scene: EntropyScene, row: int, column: int) -> float | str | None:
        if column == NAME:
            return scene.name(row)
        values: tuple[float, ...] = getattr(scene, self._columns[column].edits)
        return values[row] if row < len(values) else None

    def _text(self, row: int, column: int, write: Callable[[float], str]) -> str:
        if (row, column) in self._refused:
            return self._refused[row, column].text
        cell = self._columns[column].cell
        if cell is not None:
            if self._problems or self._results is None or row >= len(self._results.p):
                return "–"  # also where the page rests, and its results are of another scene
            value = cell(self._results, row)
            displayed = write is _displayed
            if isinstance(value, str):
                return self._columns[column].written(value) if displayed else value
            return (brief if displayed else write)(value)
        value = self._value(self._shown, row, column)
        if isinstance(value, str) or value is None:
            return value or "–"
        field = self._columns[column].edits
        if write is not typed and self._is_smoothed(field):
            value = float(getattr(self._results, field)[row])
        return write(value)

    def _figure(self, row: int, column: int) -> float | str | None:
        """Return what `_text` writes as it is, where it is a number."""
        if (row, column) in self._refused or not self._has(row, column):
            return None
        cell, field = self._columns[column].cell, self._columns[column].edits
        if cell is None:
            value = self._value(self._shown, row, column)
            return float(getattr(self._results, field)[row]) if self._is_smoothed(field) else value
        is_known = not self._problems and self._results is not None and row < len(self._results.p)
        return cell(self._results, row) if is_known else None

    def _is_smoothed(self, field: str) -> bool:
        """Whether the page computes with another p or q than was typed; then that is shown, as all else follows it."""
        asked = {"p": self._shown.epsilon, "q": self._shown.alpha}.get(field, 0.0)
        return bool(asked) and not self._problems and len(getattr(self._results, field, ())) == self.rowCount()

    def _is_wrong(self, row: int, column: int) -> bool:
        if (row, column) in self._refused:
            return True
        field = self._columns[column].edits
        return (field, row) in self._wrong or (field, None) in self._wrong

    def _follow(self) -> None:
        """Take up a scene that was edited; a cell that was refused gives way where its own value is another."""
        before, now = self._shown, self._store.scene
        if now is before:
            return
        n = before.outcomes()
        if now.outcomes() == n or (now.p[:n], now.q[:n]) == (before.p, before.q):  # also where rows were added below
            self._refused = {
                cell: refused
                for cell, refused in self._refused.items()
                if repr(self._value(now, *cell)) == repr(refused.value)  # NaN is the same as NaN here
            }
        else:
            self._refused.clear()
        if now.outcomes() != n:
            self.beginResetModel()
            self._shown = now
            self.endResetModel()
        else:
            self._shown = now
            self._repaint()
        self._tell()

    def _repaint(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self._columns) - 1))


def _displayed(value: float) -> str:
    """Write what was typed as it was typed, where that is short."""
    text = short(value, 7)
    return text if len(text) <= 7 else brief(value)
