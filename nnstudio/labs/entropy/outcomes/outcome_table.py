"""The table of outcomes with the buttons that change it."""

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.labs.entropy.outcomes.outcome_model import SURPRISAL_P, SURPRISAL_Q, OutcomeModel
from nnstudio.labs.entropy.outcomes.results import OutcomesResults
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem
from nnstudio.widgets.panel import side_by_side
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.words import Button, Worded, spoken


class OutcomeTable(Worded, QWidget):
    """The buttons, the table below them, and what is wrong with its cells below that."""

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
        self.model.refused.connect(self._problem.tell_refused)
        self.model.modelReset.connect(self._fit)

        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        # Above what grows and shrinks, so that a button is still there when the mouse arrives.
        rows.addLayout(side_by_side(add, remove, normalise, stretch=(1, 1, 1)))
        rows.addWidget(self.view)
        rows.addWidget(self._problem)
        self.retranslate()
        self._fit()

    def show(self, results: OutcomesResults | None, problems: tuple[Problem, ...]) -> None:
        """Show what follows from the scene, or what is wrong with it."""
        self.model.show(results, problems)
        self._problem.tell(next((problem.sentence for problem in problems if problem.field in ("p", "q")), None))

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
