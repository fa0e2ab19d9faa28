"""The table of outcomes: name, p, q, and what each outcome tells."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.labs.entropy.results import EntropyResults
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.figures import exact, figure, read_number, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence
from nnstudio.widgets.panel import side_by_side
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.theme import theme_of
from nnstudio.widgets.words import Button, Worded, spoken

NAME, P, Q, SURPRISAL_P, SURPRISAL_Q = range(5)
_HEADERS = (
    (QT_TRANSLATE_NOOP("Entropy", "Outcome"), QT_TRANSLATE_NOOP("Entropy", "What may happen")),
    (QT_TRANSLATE_NOOP("Entropy", "p"), QT_TRANSLATE_NOOP("Entropy", "Truth: how often it really happens")),
    (QT_TRANSLATE_NOOP("Entropy", "q"), QT_TRANSLATE_NOOP("Entropy", "Belief: how often one expects it")),
    (
        QT_TRANSLATE_NOOP("Entropy", "−log p"),
        QT_TRANSLATE_NOOP("Entropy", "Surprisal: what it tells one who knows p"),
    ),
    (QT_TRANSLATE_NOOP("Entropy", "−log q"), QT_TRANSLATE_NOOP("Entropy", "Surprise of one who believes q")),
)
_FIELDS = {P: "p", Q: "q"}
_UNREADABLE = QT_TRANSLATE_NOOP(
    "Entropy", "{name} of {outcome}: “{text}” is not a number. Type one like 0.25, 1/4 or 25 %."
)
_EMPTY_CELL = QT_TRANSLATE_NOOP("Entropy", "{name} of {outcome} is empty. Type a number like 0.25, 1/4 or 25 %.")


class OutcomeModel(QAbstractTableModel):
    """The scene as a table. What is typed and cannot be read stays in its cell, marked, until it is mended."""

    refused = Signal(object)

    def __init__(self, store: Store[EntropyScene], parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._results: EntropyResults | None = None
        self._problems: tuple[Problem, ...] = ()
        self._unreadable: dict[tuple[int, int], str] = {}
        self._rows = store.scene.outcomes()
        store.changed.connect(self._follow)

    def show(self, results: EntropyResults | None, problems: tuple[Problem, ...]) -> None:
        """Show what follows from the scene, or which cells are wrong."""
        self._results, self._problems = results, problems
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, SURPRISAL_Q))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._rows

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_HEADERS)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in (NAME, P, Q) else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return spoken(_HEADERS[section][0])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            return spoken(_HEADERS[section][1])
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        roles = Qt.ItemDataRole
        if role == roles.DisplayRole:
            return self._text(row, column, figure)
        if role == roles.EditRole:
            return self._text(row, column, typed)
        if role == roles.ToolTipRole and column != NAME:
            return self._text(row, column, exact)
        if role == roles.TextAlignmentRole and column != NAME:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        theme = theme_of(self.parent().palette())
        if role == roles.ForegroundRole:
            if self._is_wrong(row, column):
                return QBrush(QColor(theme.trouble_text))
            stale = column in (SURPRISAL_P, SURPRISAL_Q)
            return QBrush(QColor(theme.quiet if stale else theme.text))
        if role == roles.BackgroundRole and self._is_wrong(row, column):
            return QBrush(QColor(theme.trouble_soft))
        if role == roles.FontRole and self._is_wrong(row, column):
            font = QFont(self.parent().font())
            font.setBold(True)
            return font
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        row, column, text = index.row(), index.column(), str(value)
        if column == NAME:
            names = [*self._store.scene.names, *[""] * row][: max(row + 1, len(self._store.scene.names))]
            names[row] = text.strip()
            self._store.edit(names=tuple(names))
            return True
        number = read_number(text)
        if number is None:
            self._unreadable[row, column] = text
            self.dataChanged.emit(index, index)
            self.refused.emit(self._refusal(row, column))
            return True
        if self._unreadable.pop((row, column), None) is not None:
            self.refused.emit(None)
        field = _FIELDS[column]
        values = list(getattr(self._store.scene, field))
        if row < len(values):
            values[row] = number
            self._store.edit(**{field: tuple(values)})
        self.dataChanged.emit(index, index)
        return True

    def _refusal(self, row: int, column: int) -> Sentence:
        sentence = _UNREADABLE if self._unreadable[row, column].strip() else _EMPTY_CELL
        return sentence.fill(
            name=_FIELDS[column], outcome=self._store.scene.name(row), text=self._unreadable[row, column][:40]
        )

    def _text(self, row: int, column: int, write: Callable[[float], str]) -> str:
        scene = self._store.scene
        if (row, column) in self._unreadable:
            return self._unreadable[row, column]
        if column == NAME:
            return scene.name(row)
        if column in _FIELDS:
            values = getattr(scene, _FIELDS[column])
            write = typed if write is figure and len(typed(values[row] if row < len(values) else 0)) <= 7 else write
        elif self._problems or self._results is None:
            return "–"
        else:
            values = self._results.surprisal_p if column == SURPRISAL_P else self._results.surprisal_q
        return write(float(values[row])) if row < len(values) else "–"

    def _is_wrong(self, row: int, column: int) -> bool:
        if (row, column) in self._unreadable:
            return True
        return any(problem.field == _FIELDS.get(column) and problem.entry in (None, row) for problem in self._problems)

    def _follow(self) -> None:
        """Take up a scene that was edited: cells that could not be read give way to it."""
        if self._unreadable:
            self._unreadable.clear()
            self.refused.emit(None)
        rows = self._store.scene.outcomes()
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()


class OutcomeTable(Worded, QWidget):
    """The table with its buttons, and what is wrong with its cells below it."""

    def __init__(self, store: Store[EntropyScene]) -> None:
        super().__init__()
        self._store = store
        self.view = QTableView()
        self.view.setObjectName("entropy.outcomes")
        self.model = OutcomeModel(store, self.view)
        self.view.setModel(self.model)
        self.view.verticalHeader().hide()
        self.view.setShowGrid(False)
        triggers = QAbstractItemView.EditTrigger
        self.view.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed)
        self.view.clicked.connect(self._edit)
        self.view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (SURPRISAL_P, SURPRISAL_Q):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(20)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

        self._refused: Sentence | None = None
        self._found: Sentence | None = None
        self._problem = ProblemLabel("entropy.outcomes.problem")
        add = Button("entropy.add_outcome", QT_TRANSLATE_NOOP("Entropy", "Add"))
        remove = Button("entropy.remove_outcome", QT_TRANSLATE_NOOP("Entropy", "Remove"))
        normalise = Button(
            "entropy.normalise",
            QT_TRANSLATE_NOOP("Entropy", "Normalise"),
            hint=QT_TRANSLATE_NOOP("Entropy", "Divide p and q by their sums, so that both sum to 1"),
        )
        add.clicked.connect(self._add)
        remove.clicked.connect(self._remove)
        normalise.clicked.connect(self._normalise)
        self.model.refused.connect(self._refuse)
        self.model.modelReset.connect(self._fit)

        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.view)
        rows.addWidget(self._problem)
        rows.addLayout(side_by_side(add, remove, normalise, stretch=(1, 1, 1)))
        self.retranslate()
        self._fit()

    def show(self, results: EntropyResults | None, problems: tuple[Problem, ...]) -> None:
        """Show what follows from the scene, or what is wrong with it."""
        self.model.show(results, problems)
        self._found = next((problem.sentence for problem in problems if problem.field in ("p", "q")), None)
        self._tell()

    def retranslate(self) -> None:
        self.view.setAccessibleName(spoken(QT_TRANSLATE_NOOP("Entropy", "Outcomes with their probabilities p and q")))
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, SURPRISAL_Q)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show up to eight rows at once, each as high as its letters need."""
        if not hasattr(self, "view"):
            return
        height = round(1.9 * self.fontMetrics().height())
        self.view.verticalHeader().setDefaultSectionSize(height)
        rows = min(8, max(2, self.model.rowCount()))
        self.view.setFixedHeight(self.view.horizontalHeader().sizeHint().height() + rows * height + 4)

    def _refuse(self, sentence: Sentence | None) -> None:
        self._refused = sentence
        self._tell()

    def _tell(self) -> None:
        self._problem.tell(self._refused or self._found)

    def _edit(self, index: QModelIndex) -> None:
        """Open a cell at the first click; Qt's own trigger for that waits for a double click."""
        if index.flags() & Qt.ItemFlag.ItemIsEditable and self.view.state() != QAbstractItemView.State.EditingState:
            self.view.edit(index)

    def _add(self) -> None:
        scene = self._store.scene
        self._store.edit(p=(*scene.p, 0.0), q=(*scene.q, 0.0))

    def _remove(self) -> None:
        """Take away the current outcome, or the last one."""
        scene = self._store.scene
        if not scene.outcomes():
            return
        index = self.view.currentIndex()
        row = index.row() if index.isValid() else scene.outcomes() - 1
        self._store.edit(
            **{
                field: tuple(v for i, v in enumerate(getattr(scene, field)) if i != row)
                for field in ("p", "q", "names")
            }
        )

    def _normalise(self) -> None:
        scene = self._store.scene
        self._store.edit(**{field: _normalised(getattr(scene, field)) for field in ("p", "q")})


def _normalised(values: tuple[float, ...]) -> tuple[float, ...]:
    """Return *values* over their sum, where that makes them a distribution; else unchanged."""
    total = sum(values)
    if not total > 0 or min(values) < 0 or abs(total - 1.0) < 1e-12:
        return values
    return tuple(value / total for value in values)
