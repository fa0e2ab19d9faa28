"""The table of properties: sorted by a click on a heading, a function chosen by a click on its row."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QSignalBlocker,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from nnstudio.labs.activation.properties.table_model import FUNCTION_ROLE, SORT_ROLE, PropertyModel
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.exported import Table, TabledView
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken

_NAME = QT_TRANSLATE_NOOP("Activation", "Properties of the functions")
_HINT = QT_TRANSLATE_NOOP(
    "Activation", "A click on a heading sorts, a click on a row looks at a function more closely."
)
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Activation",
    "One row for each function, with what can be computed of it. A click on a heading sorts by it, as the key S does "
    "by the column that the keys are on; the row that is chosen is worked out on the right.",
)

_BESIDE_HEADING = 0.6
"""How many heights of a letter a column is wider than its heading."""


class PropertyTable(TabledView, Worded, QTableView):
    """Shows a `PropertyModel`."""

    chosen = Signal(str)
    """A function was chosen, by mouse or by the arrow keys."""

    def __init__(self, name: str, model: PropertyModel) -> None:
        super().__init__()
        self.setObjectName(name)
        self._model = model
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(model)
        self._sorted.setSortRole(SORT_ROLE)
        self.setModel(self._sorted)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap.value))
        self._sorted.dataChanged.connect(self._fit_columns)
        self._sorted.modelReset.connect(self._fit_columns)
        self._fit()
        self.explain(_EXPLAINED, _NAME)
        self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let S sort by the column that the keys are on, and once more the other way round."""
        column = self.currentIndex().column()
        if event.key() != Qt.Key.Key_S or event.modifiers() or column < 0:
            super().keyPressEvent(event)
            return
        header, orders = self.horizontalHeader(), Qt.SortOrder
        again = header.sortIndicatorSection() == column and header.sortIndicatorOrder() == orders.AscendingOrder
        self.sortByColumn(column, orders.DescendingOrder if again else orders.AscendingOrder)

    def show_chosen(self, function: str) -> None:
        """Mark the row of *function*, which nobody has chosen by that."""
        for row in range(self._sorted.rowCount()):
            index = self._sorted.index(row, 0)
            if index.data(FUNCTION_ROLE) == function and index.row() != self.currentIndex().row():
                flags = QItemSelectionModel.SelectionFlag
                with QSignalBlocker(self):
                    self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.chosen.emit(current.data(FUNCTION_ROLE))

    def set_stale(self, stale: bool) -> None:
        """Be there still: what is said of a function holds whatever else is wrong."""

    def table(self) -> Table | None:
        """Return what it shows, in the words of a table that has room."""
        model = self._model
        narrow = model.parts_titles, model.shortens_names
        model.parts_titles = model.shortens_names = False
        table = super().table()
        model.parts_titles, model.shortens_names = narrow
        return table

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_model"):
            self._fit()

    def retranslate(self) -> None:
        self._model.retranslate()
        self._fit_columns()
        self.setAccessibleDescription(spoken(_HINT))

    def _fit(self) -> None:
        em = self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(round(1.75 * em))
        self.horizontalHeader().setFixedHeight(round(2.6 * em))
        size = QSize(round(1.8 * em), round(1.1 * em))
        self.setIconSize(size)
        self._model.set_picture_look(size, current_theme().truth, self.devicePixelRatioF())
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Make every column as wide as it needs to be; where that is too wide for the table, with shorter words."""
        for parts, shortens in ((False, False), (True, False), (True, True)):
            self._model.parts_titles, self._model.shortens_names = parts, shortens
            widths = [self._needed(column) for column in range(self._sorted.columnCount())]
            if sum(widths) <= self.viewport().width():
                break
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    def _needed(self, column: int) -> int:
        """Return how wide the cells of *column* are, or the longest word of its heading, which may take two lines."""
        metrics = self.horizontalHeader().fontMetrics()
        heading = self._sorted.headerData(column, Qt.Orientation.Horizontal) or ""
        words = max(map(metrics.horizontalAdvance, _words(heading)), default=0)
        return max(words + round(_BESIDE_HEADING * self.fontMetrics().height()), self.sizeHintForColumn(column))


def _words(heading: str) -> list[str]:
    """Split *heading* where a line may end: Chinese needs no spaces for that."""
    first, *others = heading.replace("-", "- ").split(" ")
    return [first[:4] if first > "\u2e80" else first, *others]
