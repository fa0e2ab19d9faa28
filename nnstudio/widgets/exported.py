"""What widgets have to offer that other programs can take up: a picture, a table."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from nnstudio.data.csv_export import Cell
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.accessible import Role
from nnstudio.widgets.words import spoken

NAME = QT_TRANSLATE_NOOP("Export", "Name")
"""The heading of a column of names."""
FIGURE_ROLE = Qt.ItemDataRole.UserRole + 99
"""What stands in the cell of a Qt model, with every digit: a number, or a text; None where that is what is shown."""


@dataclass(frozen=True)
class Table:
    """The *names* of the columns in the language of the screen, and *rows* of as many cells; figures are numbers."""

    names: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    @classmethod
    def of(cls, names: Iterable[str], rows: Iterable[Sequence[Cell]]) -> "Table":
        """Return a table of *names* and *rows*."""
        return cls(tuple(names), tuple(tuple(row) for row in rows))


class Titled:
    """Mixin for a widget that says what it is: by its accessible name, unless it knows better.

    What is to be seen and done in it is *explained* in its "What's this?".
    """

    _what_it_is: Sentence | None = None
    _what_is_seen: Sentence | None = None

    def title(self) -> str:
        """Return what it shows, in the language of the screen, without how it is used."""
        return re.split("[;；]", self.accessibleName())[0]  # type: ignore[attr-defined]

    def explain(self, explained: Sentence, name: Sentence | None = None) -> None:
        """Say from now on what is to be seen and done here, and with *name* what it is."""
        self._what_is_seen, self._what_it_is = explained, name
        self._say_what_it_is()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)  # type: ignore[misc]
        if event.type() == QEvent.Type.LanguageChange:
            self._say_what_it_is()

    def _say_what_it_is(self) -> None:
        if self._what_is_seen:
            self.setWhatsThis(spoken(self._what_is_seen))  # type: ignore[attr-defined]
        if self._what_it_is:
            self.setAccessibleName(spoken(self._what_it_is))  # type: ignore[attr-defined]


class Pictured(Titled):
    """Mixin for a widget whose picture can be taken.

    Its class keeps up to date in its description what it shows now.
    """

    accessible_role: Role | None = Role.Chart

    def reads_at(self, place: QPointF) -> bool:  # noqa: ARG002 - for pictures that are read off in a part of them
        """Whether the mouse at *place* reads something off, which an explanation would hide."""
        return self.hasMouseTracking()  # type: ignore[attr-defined, no-any-return]


class Tabled(Titled):
    """Mixin for a widget whose figures can be taken as a table."""

    def table(self) -> Table | None:
        """Return what it shows, with every digit; None while it shows nothing."""
        raise NotImplementedError


class TabledView(Pictured, Tabled):
    """Mixin for a `QTableView`: its table is that of its model, in the order in which it is shown.

    The keys that copy go on to who makes tables of it: Qt would copy what is shown in one cell.
    """

    accessible_role = None  # Qt tells its cells

    def reads_at(self, place: QPointF) -> bool:
        """Whether the mouse at *place* is on a cell: beside them, and on the headings, nothing is read off."""
        view: Any = self
        return view.indexAt(view.viewport().mapFrom(view, place.toPoint())).isValid() and super().reads_at(place)

    def table(self) -> Table | None:
        model: QAbstractItemModel = self.model()  # type: ignore[attr-defined]
        columns = range(model.columnCount())
        names = [str(model.headerData(i, Qt.Orientation.Horizontal) or "") for i in columns]
        rows = [[cell_of(model.index(row, i)) for i in columns] for row in range(model.rowCount())]
        return Table.of(names, rows) if rows else None

    def selected_cells(self) -> tuple[tuple[Cell, ...], ...]:
        """Return the cells that are chosen, row by row; nothing where none is."""
        rows: dict[int, list[QModelIndex]] = {}
        for index in self.selectionModel().selectedIndexes():  # type: ignore[attr-defined]
            rows.setdefault(index.row(), []).append(index)
        return tuple(
            tuple(cell_of(index) for index in sorted(indexes, key=QModelIndex.column))
            for _row, indexes in sorted(rows.items())
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()
        else:
            super().keyPressEvent(event)  # type: ignore[misc]


def cell_of(index: QModelIndex) -> Cell:
    """Return what stands at *index*, with every digit."""
    figure: Any = index.data(FIGURE_ROLE)
    shown = index.data() if figure is None else figure
    return shown if isinstance(shown, (int, float)) else str(shown or "")
