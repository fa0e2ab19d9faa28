"""The outcomes as a Qt table: name, p, q, and what each outcome tells."""

import html
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QWidget

from nnstudio.document.store import Store
from nnstudio.labs.entropy.outcomes.results import OutcomesResults
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.figures import exact, figure, read_number, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem
from nnstudio.widgets.bar_chart import short
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import spoken

NAME, P, Q, SURPRISAL_P, SURPRISAL_Q = range(5)
_HEADERS = (
    (QT_TRANSLATE_NOOP("Entropy", "Outcome"), QT_TRANSLATE_NOOP("Entropy", "What may happen")),
    (QT_TRANSLATE_NOOP("Entropy", "p"), QT_TRANSLATE_NOOP("Entropy", "Truth: how often it really happens")),
    (QT_TRANSLATE_NOOP("Entropy", "q"), QT_TRANSLATE_NOOP("Entropy", "Belief: how often one expects it")),
    (
        QT_TRANSLATE_NOOP("Entropy", "−log p"),
        QT_TRANSLATE_NOOP("Entropy", "Surprisal: what it tells one who knows p"),
    ),
    (
        QT_TRANSLATE_NOOP("Entropy", "−log q"),
        QT_TRANSLATE_NOOP("Entropy", "Surprisal: what it tells one who believes q"),
    ),
)
_FIELDS = {P: "p", Q: "q"}
_UNREADABLE = QT_TRANSLATE_NOOP(
    "Entropy", "{name} of {outcome}: “{text}” is not a number. Type one like 0.25, 1/4 or 25 %."
)
_EMPTY_CELL = QT_TRANSLATE_NOOP("Entropy", "{name} of {outcome} is empty. Type a number like 0.25, 1/4 or 25 %.")


class _Unreadable(NamedTuple):
    """What was typed into a cell, and the number that the scene has there all the while."""

    text: str
    value: float | None


class OutcomeModel(QAbstractTableModel):
    """The scene as a table.

    What is typed and cannot be read stays in its cell, marked, until it is mended: by a number, or by an edit that
    gives that very cell another value. Qt calls `data` and `setData` from where no exception can be caught, so an
    index that does not belong to the table is answered with nothing.
    """

    refused = Signal(object)
    """The sentence about a cell that cannot be read; None where all can."""

    def __init__(self, store: Store[EntropyScene], parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._results: OutcomesResults | None = None
        self._problems: tuple[Problem, ...] = ()
        self._unreadable: dict[tuple[int, int], _Unreadable] = {}
        self._shown = store.scene
        store.changed.connect(self._follow)

    def show(self, results: OutcomesResults | None, problems: tuple[Problem, ...]) -> None:
        """Show what follows from the scene, or which cells are wrong."""
        self._results, self._problems = results, problems
        self._repaint()

    def forget_unreadable(self) -> None:
        """Let all cells show the scene again."""
        self._unreadable.clear()
        self._repaint()
        self._refuse()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._shown.outcomes()

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_HEADERS)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in (NAME, P, Q) else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(_HEADERS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return spoken(_HEADERS[section][0])
        if role == Qt.ItemDataRole.ToolTipRole:
            return spoken(_HEADERS[section][1])
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        roles = Qt.ItemDataRole
        if not self._has(row, column):
            return None
        if role == roles.DisplayRole:
            return self._text(row, column, _displayed)
        if role == roles.EditRole:
            return self._text(row, column, typed)
        if role == roles.ToolTipRole and column != NAME:
            # Qt takes a tool tip for HTML where it looks like it.
            return f"<span>{html.escape(self._text(row, column, exact))}</span>"
        if role == roles.TextAlignmentRole and column != NAME:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        theme = current_theme()
        if role == roles.ForegroundRole:
            if self._is_wrong(row, column):
                return QBrush(QColor(theme.trouble_text))
            computed = column in (SURPRISAL_P, SURPRISAL_Q)
            return QBrush(QColor(theme.quiet if computed else theme.text))
        if role == roles.BackgroundRole and self._is_wrong(row, column):
            return QBrush(QColor(theme.trouble_soft))
        if role == roles.FontRole and self._is_wrong(row, column):
            font = QFont(self.parent().font())
            font.setBold(True)
            return font
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, column, text = index.row(), index.column(), str(value)
        if role != Qt.ItemDataRole.EditRole or not self._has(row, column):
            return False
        if column == NAME:
            if text.strip() != self._shown.name(row):
                self._store.edit(names=self._shown.renamed(row, text.strip()))
            return True
        if column not in _FIELDS:
            return False
        if text == self._text(row, column, typed):
            return True  # opened and closed again
        self._unreadable.pop((row, column), None)
        number = read_number(text)
        if number is None:
            self._unreadable[row, column] = _Unreadable(text, self._value(self._shown, row, column))
        else:
            values = getattr(self._shown, _FIELDS[column])
            values = (*values, *[0.0] * (row + 1 - len(values)))
            self._store.edit(**{_FIELDS[column]: (*values[:row], number, *values[row + 1 :])})
        self.dataChanged.emit(index, index)
        self._refuse()
        return True

    def _refuse(self) -> None:
        """Tell the cell that could not be read most recently, if any."""
        if not self._unreadable:
            self.refused.emit(None)
            return
        (row, column), (text, _value) = list(self._unreadable.items())[-1]
        sentence = _UNREADABLE if text.strip() else _EMPTY_CELL
        self.refused.emit(sentence.fill(name=_FIELDS[column], outcome=self._shown.name(row), text=text[:40]))

    def _has(self, row: int, column: int) -> bool:
        return 0 <= row < self._shown.outcomes() and 0 <= column < len(_HEADERS)

    @staticmethod
    def _value(scene: EntropyScene, row: int, column: int) -> float | None:
        values = getattr(scene, _FIELDS[column])
        return values[row] if row < len(values) else None

    def _text(self, row: int, column: int, write: Callable[[float], str]) -> str:
        if (row, column) in self._unreadable:
            return self._unreadable[row, column].text
        if column == NAME:
            return self._shown.name(row)
        if column in _FIELDS:
            value = self._value(self._shown, row, column)
            return "–" if value is None else write(value)
        if self._problems or self._results is None:
            return "–"
        values = self._results.surprisal_p if column == SURPRISAL_P else self._results.surprisal_q
        return (figure if write is _displayed else write)(float(values[row])) if row < len(values) else "–"

    def _is_wrong(self, row: int, column: int) -> bool:
        if (row, column) in self._unreadable:
            return True
        return any(problem.field == _FIELDS.get(column) and problem.entry in (None, row) for problem in self._problems)

    def _follow(self) -> None:
        """Take up a scene that was edited; a cell that could not be read gives way where its own value is another."""
        before, now = self._shown, self._store.scene
        n = before.outcomes()
        if now.outcomes() == n or (now.p[:n], now.q[:n]) == (before.p, before.q):  # also where rows were added below
            self._unreadable = {
                cell: typed_in
                for cell, typed_in in self._unreadable.items()
                if repr(self._value(now, *cell)) == repr(typed_in.value)  # NaN is the same as NaN here
            }
        else:
            self._unreadable.clear()
        if now.outcomes() != n:
            self.beginResetModel()
            self._shown = now
            self.endResetModel()
        else:
            self._shown = now
            self._repaint()
        self._refuse()

    def _repaint(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, SURPRISAL_Q))


def _displayed(value: float) -> str:
    return short(value, 7)
