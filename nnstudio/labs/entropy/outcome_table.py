"""The table of outcomes, and what is wrong with its cells below it."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from nnstudio.document.store import Store
from nnstudio.labs.entropy.columns import NAME, Column
from nnstudio.labs.entropy.outcome_model import OutcomeModel
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem
from nnstudio.widgets.exported import TabledView
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.words import Worded, spoken

ROWS = 8
"""As many outcomes are shown at once; more can be scrolled to."""

LEAST_NAME = 2.9
"""How many heights of a letter the column of names keeps: room for its heading."""
LEAST_SHARE = 0.9
"""How much of their room the other columns keep at least."""


class _Editor(QLineEdit):
    """The field of an open cell.

    A cell opens at the first click, so the second one of a double click falls on its field: it takes all, not a word.
    """

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self.selectAll()


class _Delegate(QStyledItemDelegate):
    def createEditor(self, parent: QWidget, *_of_cell: object) -> QWidget:
        return _Editor(parent)


TITLE = QT_TRANSLATE_NOOP("Entropy", "Outcomes with their probabilities p and q")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Entropy",
    "One row for each outcome: what it is called, how likely it is, p, and how likely it is believed to be, q. Type "
    "into these; the other columns are computed.",
)
_TOLD = QT_TRANSLATE_NOOP("Entropy", "Outcomes: {outcomes}. F2 or a letter opens a cell, Enter takes what was typed.")
_NO_OUTCOMES = QT_TRANSLATE_NOOP("Entropy", "There are no outcomes. “Add” makes the first one.")


class _View(TabledView, QTableView):
    """A table whose cells open at the first click, and whose row under the mouse is lit."""

    pasted = Signal()
    undone = Signal()
    """The keys for undo were pressed while a cell holds what cannot be taken."""

    def __init__(self, spotlight: Spotlight) -> None:
        super().__init__()
        self._spotlight = spotlight
        self.setMouseTracking(True)
        self.entered.connect(lambda index: spotlight.light(index.row()))
        self.viewportEntered.connect(lambda: spotlight.light(None))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed)
        self.clicked.connect(self._open)
        self.setItemDelegate(_Delegate(self))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._spotlight.light(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
            and self.model().has_refused()
        ):
            event.accept()  # what was typed last is not in the history yet: that is taken back first
        return super().event(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Let Tab go from cell to cell, and out of the table behind the last one: else nobody would get out."""
        index = self.currentIndex()
        editable = [i for i in range(self.model().columnCount()) if self._can_be_typed(index.row(), i)]
        ends = (index.model().rowCount() - 1, max(editable)) if forwards and editable else (0, min(editable, default=0))
        if not index.isValid() or (index.row(), index.column()) == ends:
            return self.parentWidget().focusNextPrevChild(forwards)
        return super().focusNextPrevChild(forwards)

    def _can_be_typed(self, row: int, column: int) -> bool:
        return bool(self.model().index(row, column).flags() & Qt.ItemFlag.ItemIsEditable)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Let Tab go through the cells that can be typed into, and over those that are computed."""
        actions = QAbstractItemView.CursorAction
        index = super().moveCursor(action, modifiers)
        if action in (actions.MoveNext, actions.MovePrevious):
            columns, step = self.model().columnCount(), 1 if action == actions.MoveNext else -1
            for _ in range(columns):
                if not index.isValid() or index.flags() & Qt.ItemFlag.ItemIsEditable:
                    break
                place = index.row() * columns + index.column() + step
                index = self.model().index(place // columns, place % columns)
        return index

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._spotlight.light(current.row() if current.isValid() else None)

    def _open(self, index: QModelIndex) -> None:
        """Open a cell at the first click; Qt's own trigger for that waits for a double click."""
        if index.flags() & Qt.ItemFlag.ItemIsEditable and self.state() != QAbstractItemView.State.EditingState:
            self.edit(index)


class OutcomeTable(Worded, QWidget):
    """The scene's outcomes in *columns*; p, q and the names can be typed."""

    pasted = Signal()
    """The keys for pasting were pressed."""

    def __init__(
        self, name: str, store: Store[EntropyScene], columns: tuple[Column, ...], spotlight: Spotlight
    ) -> None:
        super().__init__()
        self._columns = columns
        self.view = _View(spotlight)
        self.view.setObjectName(name)
        self.model = OutcomeModel(store, columns, spotlight, self.view)
        self.view.setModel(self.model)
        self.view.verticalHeader().hide()
        self.view.setShowGrid(False)
        self.view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.view.pasted.connect(self.pasted)
        self.view.undone.connect(self.model.forget_refused)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.problem = ProblemLabel(f"{name}.problem")
        self.model.refused.connect(self.problem.tell_refused)
        self.model.modelReset.connect(self._fit)
        self.model.modelReset.connect(self._describe)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.view)
        rows.addWidget(self.problem)
        self.view.explain(_EXPLAINED, TITLE)
        self.retranslate()
        self._fit()

    def _describe(self) -> None:
        told = _TOLD.fill(outcomes=self.model.rowCount()) if self.model.rowCount() else _NO_OUTCOMES
        self.view.setAccessibleDescription(spoken(told))

    def show_results(self, results: object, problems: tuple[Problem, ...]) -> None:
        """Show what follows from the scene, or what is wrong with it."""
        self.model.show(results, problems)
        self.problem.tell(next((problem.sentence for problem in problems if problem.field in ("p", "q")), None))

    def current_row(self) -> int | None:
        """Return the row that was clicked last, if any."""
        index = self.view.currentIndex()
        return index.row() if index.isValid() else None

    def go_to_row(self, row: int) -> None:
        """Make *row* the one that buttons speak of."""
        self.view.setCurrentIndex(self.model.index(row, max(0, self.view.currentIndex().column())))

    def open_cell(self, row: int, column: int) -> None:
        """Let a cell be typed into."""
        self.view.setCurrentIndex(self.model.index(row, column))
        self.view.setFocus()
        self.view.edit(self.model.index(row, column))

    def retranslate(self) -> None:
        self._describe()
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        types = QEvent.Type
        if hasattr(self, "view") and event.type() in (types.FontChange, types.StyleChange, types.LanguageChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()  # only now the header knows how high its letters are

    def _fit(self) -> None:
        """Show up to eight rows at once, each as high as its letters need, in columns that stand still."""
        metrics, em = self.view.fontMetrics(), self.fontMetrics().height()
        height = round(1.9 * em)
        self.view.verticalHeader().setDefaultSectionSize(height)
        self.view.horizontalHeader().setMinimumSectionSize(round(LEAST_NAME * em))
        rows = min(ROWS, max(2, self.model.rowCount()))
        self.view.setFixedHeight(self.view.horizontalHeader().sizeHint().height() + rows * height + 4)
        # Where not all have their room, all give way alike; the name keeps a little, and far below one scrolls.
        wanted = [metrics.horizontalAdvance("0." + "0" * (one.digits - 2)) + em for one in self._columns[NAME + 1 :]]
        share = (self.view.viewport().width() - LEAST_NAME * em) / sum(wanted)
        for i, width in enumerate(wanted, NAME + 1):
            self.view.setColumnWidth(i, round(width * min(1.0, max(LEAST_SHARE, share))))
