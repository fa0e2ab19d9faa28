"""The table of outcomes, and what is wrong with its cells below it."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.labs.entropy.columns import NAME, Column
from nnstudio.labs.entropy.outcome_model import OutcomeModel
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.words import Worded, spoken

ROWS = 8
"""As many outcomes are shown at once; more can be scrolled to."""


class _View(QTableView):
    """A table whose cells open at the first click, and whose row under the mouse is lit."""

    pasted = Signal()

    def __init__(self, spotlight: Spotlight) -> None:
        super().__init__()
        self._spotlight = spotlight
        self.setMouseTracking(True)
        self.entered.connect(lambda index: spotlight.light(index.row()))
        self.viewportEntered.connect(lambda: spotlight.light(None))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed)
        self.clicked.connect(self._open)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._spotlight.light(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        else:
            super().keyPressEvent(event)

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
        header = self.view.horizontalHeader()
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.problem = ProblemLabel(f"{name}.problem")
        self.model.refused.connect(self.problem.tell_refused)
        self.model.modelReset.connect(self._fit)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.view)
        rows.addWidget(self.problem)
        self.retranslate()
        self._fit()

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

    def retranslate(self) -> None:
        self.view.setAccessibleName(spoken(QT_TRANSLATE_NOOP("Entropy", "Outcomes with their probabilities p and q")))
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
        rows = min(ROWS, max(2, self.model.rowCount()))
        self.view.setFixedHeight(self.view.horizontalHeader().sizeHint().height() + rows * height + 4)
        for i, column in enumerate(self._columns):
            if i != NAME:
                self.view.setColumnWidth(i, metrics.horizontalAdvance("0" * column.digits) + em)
