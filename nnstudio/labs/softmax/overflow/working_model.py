"""The workings of one precision as a Qt table: a row for each class, and one for the sums."""

import math
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QWidget

from nnstudio.engine.arrays import Floats
from nnstudio.labs.softmax.overflow.results import Working
from nnstudio.notation.figures import brief, exact
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.exported import FIGURE_ROLE
from nnstudio.widgets.fading import FADED
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import spoken

Index = QModelIndex | QPersistentModelIndex


class Column(NamedTuple):
    """A heading, what stands below it, its sum where that is worked with, and what it is for."""

    heading: Sentence
    numbers: Callable[[Working], Floats]
    sum: Callable[[Working], float] | None
    hint: Sentence


COLUMNS = (
    Column(
        QT_TRANSLATE_NOOP("Softmax", "z"),
        lambda working: working.z,
        None,
        QT_TRANSLATE_NOOP("Softmax", "The logit with c added, divided by T, in this precision"),
    ),
    Column(
        QT_TRANSLATE_NOOP("Softmax", "eᶻ"),
        lambda working: working.exponentials,
        lambda working: working.sum,
        QT_TRANSLATE_NOOP("Softmax", "The exponential as the formula has it"),
    ),
    Column(
        QT_TRANSLATE_NOOP("Softmax", "naive q"),
        lambda working: working.naive,
        None,
        QT_TRANSLATE_NOOP("Softmax", "The exponential over the sum: the formula as it is written"),
    ),
    Column(
        QT_TRANSLATE_NOOP("Softmax", "z − m"),
        lambda working: working.shifted,
        None,
        QT_TRANSLATE_NOOP("Softmax", "The largest z is subtracted from all: none is above 0 now"),
    ),
    Column(
        QT_TRANSLATE_NOOP("Softmax", "eᶻ⁻ᵐ"),
        lambda working: working.shifted_exponentials,
        lambda working: working.shifted_sum,
        QT_TRANSLATE_NOOP("Softmax", "Exponentials of at most 1: none can overflow, and one is 1"),
    ),
    Column(
        QT_TRANSLATE_NOOP("Softmax", "stable q"),
        lambda working: working.stable,
        None,
        QT_TRANSLATE_NOOP("Softmax", "The same probability, and always a number"),
    ),
)
_CLASS = QT_TRANSLATE_NOOP("Softmax", "Class")
_ANSWERS = (2, 5)
"""Which columns are the two answers."""


class WorkingModel(QAbstractTableModel):
    """What is no finite number is marked by a sign, by its colour and in bold."""

    def __init__(self, spotlight: Spotlight, parent: QWidget) -> None:
        super().__init__(parent)
        self._spotlight = spotlight
        self._names: tuple[str, ...] = ()
        self._working: Working | None = None
        self._stale = False
        spotlight.moved.connect(self._repaint)

    def set_stale(self, stale: bool) -> None:
        """Fade while this belongs to the last good scene."""
        if stale != self._stale:
            self._stale = stale
            self._repaint()

    def show_working(self, names: Sequence[str], working: Working) -> None:
        """Show the *working* of the classes called *names*."""
        if len(names) != len(self._names):
            self.beginResetModel()
            self._names, self._working = tuple(names), working
            self.endResetModel()
        else:
            self._names, self._working = tuple(names), working
            self._repaint()

    def retranslate(self) -> None:
        """Say the headings anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() or self._working is None else len(self._names) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return spoken(COLUMNS[section - 1].heading if section else _CLASS)
        if role == Qt.ItemDataRole.ToolTipRole and section:
            column = COLUMNS[section - 1]
            return with_names(spoken(column.hint), spoken(column.heading), spoken(column.hint))
        if role == Qt.ItemDataRole.TextAlignmentRole and not section:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        roles = Qt.ItemDataRole
        if role == roles.TextAlignmentRole:
            return (
                Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            ) | Qt.AlignmentFlag.AlignVCenter
        if role == roles.BackgroundRole and row == self._spotlight.place:
            return QBrush(QColor(current_theme().accent_soft))
        number = self._number(row, column)
        wrong = number is not None and self._is_wrong(number, column)
        if role == roles.ForegroundRole:
            return self._brush(column, wrong=wrong)
        if role == FIGURE_ROLE:
            return number
        if role == roles.DisplayRole:
            if column == 0:
                return self._names[row] if row < len(self._names) else "Σ"
            return "" if number is None else written(number, wrong=wrong)
        if number is None:
            return None
        if role == roles.ToolTipRole:
            return exact(number) if math.isfinite(number) else written(number, wrong=True)
        if role == roles.FontRole and (wrong or column - 1 in _ANSWERS):
            font = QFont(self.parent().font())
            font.setBold(True)
            return font
        return None

    def _is_wrong(self, number: float, column: int) -> bool:
        """Whether *number* is none, or an answer that is only 0 because the sum is ∞."""
        lost = column - 1 == _ANSWERS[0] and self._working is not None and math.isinf(self._working.sum)
        return lost or not math.isfinite(number)

    def _brush(self, column: int, *, wrong: bool) -> QBrush:
        theme = current_theme()
        plain = theme.text if column == 0 or column - 1 in _ANSWERS else theme.quiet
        colour = QColor(theme.trouble_text if wrong else plain)
        colour.setAlphaF(FADED if self._stale else 1.0)
        return QBrush(colour)

    def _number(self, row: int, column: int) -> float | None:
        if column == 0 or self._working is None:
            return None
        chosen = COLUMNS[column - 1]
        if row < len(self._names):
            return float(chosen.numbers(self._working)[row])
        return chosen.sum(self._working) if chosen.sum else None

    def _repaint(self) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))


def written(number: float, *, wrong: bool) -> str:
    """Write *number*, by the machine's own word where it is none; one that is *wrong* behind a sign."""
    text = "NaN" if math.isnan(number) else brief(number)
    return f"⚠ {text}" if wrong else text
