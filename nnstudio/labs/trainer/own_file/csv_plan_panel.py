"""What is made of a table: what is to be learnt, from which columns, and what becomes of missing values."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from nnstudio.data.csv_file.errors import CsvError, shortened
from nnstudio.data.csv_file.plan import ImportPlan, propose_target_kind
from nnstudio.data.csv_file.preview import Preview
from nnstudio.labs.trainer.own_file.csv_column_list import CsvColumnList
from nnstudio.labs.trainer.own_file.csv_titles import MISSING, TARGET_KINDS
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, verbatim
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.panel import Panel, Rule
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.words import Text

_TARGET = QT_TRANSLATE_NOOP("Trainer", "To be learnt")
_TARGET_KIND = QT_TRANSLATE_NOOP("Trainer", "How it is learnt")
_MISSING = QT_TRANSLATE_NOOP("Trainer", "Where a value is missing")
_TARGET_HINT = QT_TRANSLATE_NOOP("Trainer", "The column that the network is to predict from the others")
_KIND_HINT = QT_TRANSLATE_NOOP(
    "Trainer", "Whether it holds one of a few classes, or a number to be hit as nearly as can be"
)
_MISSING_HINT = QT_TRANSLATE_NOOP(
    "Trainer", "Missing is what is empty, NA, N/A, NaN, null, ? or -. A row whose target is missing is always left out."
)
_RENAMED = QT_TRANSLATE_NOOP("Trainer", "Several columns are called {names}. They are told apart by a number.")
_LONGEST_TITLE, _MOST_RENAMED = 40, 5


class CsvPlanPanel(Panel):
    """Shows an `ImportPlan`, and each problem beside its cause."""

    chosen = Signal(object)
    """Another `ImportPlan` was chosen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._preview: Preview | None = None
        self._plan: ImportPlan | None = None
        self._target = Choice(f"{name}.target", {})
        self._kind = Choice(f"{name}.target_kind", TARGET_KINDS)
        self._missing = Choice(f"{name}.missing", MISSING)
        self._columns = CsvColumnList(f"{name}.column", self._missing)
        self._target_row = FieldRow(_TARGET, self._target, _TARGET_HINT, problem_below=False)
        self._missing_row = FieldRow(_MISSING, self._missing, _MISSING_HINT)
        self._columns_problem = ProblemLabel(f"{name}.columns.problem")
        self._renamed = Text(verbatim(""), "quiet")
        self._renamed.setObjectName(f"{name}.renamed")
        self._renamed.hide()
        target = QHBoxLayout()
        target.setSpacing(8)
        target.addWidget(self._target_row, 3)
        target.addWidget(FieldRow(_TARGET_KIND, self._kind, _KIND_HINT), 2)
        self.rows.addLayout(target)
        self.rows.addWidget(self._target_row.problem)
        self.rows.addWidget(self._missing_row)
        self.rows.addWidget(Rule())
        self.rows.addWidget(self._columns, 1)
        self.rows.addWidget(self._columns_problem)
        self.rows.addWidget(self._renamed)
        self._target.chosen.connect(self._choose_target)
        self._kind.chosen.connect(lambda kind: self._choose(target_kind=kind))
        self._missing.chosen.connect(lambda missing: self._choose(missing=missing))
        self._columns.chosen.connect(self._choose_role)

    def show_plan(self, preview: Preview, plan: ImportPlan) -> None:
        """Show what *plan* makes of the columns of *preview*."""
        self._preview, self._plan = preview, plan
        self._target.offer({i: verbatim(name[:_LONGEST_TITLE]) for i, name in enumerate(preview.names)})
        self._target.show_value(plan.target)
        self._kind.show_value(plan.target_kind)
        self._missing.show_value(plan.missing)
        self._columns.show_columns(preview, plan)
        self._renamed.setVisible(bool(preview.renamed))
        names = ", ".join(f"“{name[:_LONGEST_TITLE]}”" for name in preview.renamed[:_MOST_RENAMED])
        self._renamed.say(_RENAMED.fill(names=names if len(preview.renamed) <= _MOST_RENAMED else f"{names}, …"))

    def tell(self, error: Exception | None, sentence: Sentence | None) -> bool:
        """Say beside its cause what is wrong, or that nothing is; return whether the cause is here."""
        place = self._place(error)
        for label in (self._target_row.problem, self._missing_row.problem, self._columns_problem):
            label.tell(sentence if label is place else None)
        return place is not None

    def _place(self, error: Exception | None) -> ProblemLabel | None:
        if not isinstance(error, CsvError) or self._plan is None or self._preview is None:
            return None
        if error.kind in ("one_class", "too_many_classes"):
            return self._target_row.problem
        if error.kind in ("missing", "too_few_rows"):
            return self._missing_row.problem
        if error.kind in ("no_inputs", "too_many_inputs", "too_many_numbers"):
            return self._columns_problem
        if not error.column:
            return None
        return (
            self._target_row.problem
            if error.column == shortened(self._preview.names[self._plan.target])
            else self._columns_problem
        )

    def _choose(self, **changed: object) -> None:
        if self._plan is not None:
            self.chosen.emit(replace(self._plan, **changed))  # type: ignore[arg-type]

    def _choose_target(self, target: int) -> None:
        if self._preview is not None:
            self._choose(target=target, target_kind=propose_target_kind(self._preview.columns[target]))

    def _choose_role(self, columns: range | tuple[int, ...], role: str) -> None:
        if self._plan is not None:
            chosen = set(columns)
            self._choose(roles=tuple(role if i in chosen else old for i, old in enumerate(self._plan.roles)))
