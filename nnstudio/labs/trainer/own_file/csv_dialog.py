"""A table from a file: how it is read, what is made of it, a look at it, and loading it."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnstudio.data.csv_file.encoding import guess_encoding
from nnstudio.data.csv_file.errors import CsvError
from nnstudio.data.csv_file.layout import CsvLayout, guess_layout
from nnstudio.data.csv_file.plan import ImportPlan, propose
from nnstudio.data.csv_file.preview import Preview, look, prospect
from nnstudio.data.csv_file.reading import Sample, sample
from nnstudio.labs.trainer.own_file.csv_layout_row import CsvLayoutRow
from nnstudio.labs.trainer.own_file.csv_plan_panel import CsvPlanPanel
from nnstudio.labs.trainer.own_file.csv_preview_table import CsvPreviewTable
from nnstudio.labs.trainer.own_file.csv_sentences import sentence
from nnstudio.labs.trainer.own_file.csv_told import prospect_told
from nnstudio.labs.trainer.own_file.loading import load_table
from nnstudio.labs.trainer.own_file.loading_dialog import LoadingDialog
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE
from nnstudio.widgets.words import spoken

_TITLE = QT_TRANSLATE_NOOP("Trainer", "A table from “{file}”")
_LOADING = QT_TRANSLATE_NOOP("Trainer", "The table is being read. Cancel leaves everything as it was.")
_DESCRIBED = QT_TRANSLATE_NOOP(
    "Trainer", "How the table is read, what each column is used for, and what its first lines look like then"
)
_PROGRESS = QT_TRANSLATE_NOOP("Trainer", "How much of the table has been read")
_WIDTH, _HEIGHT, _PANEL_WIDTH = 56, 38, 21
"""In heights of a letter."""


class CsvDialog(LoadingDialog):
    """Opens with the file *path*, all choices as they are guessed from its beginning."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__("trainer.csv", _PROGRESS, parent)
        self._path = path
        self._sample: Sample | None = None
        self._preview: Preview | None = None
        self._plan: ImportPlan | None = None
        self._promise = SILENCE
        """What will be loaded."""
        self._layout = CsvLayoutRow("trainer.csv")
        self._panel = CsvPlanPanel("trainer.csv")
        self._table = CsvPreviewTable("trainer.csv.preview")
        self._lay_out()
        self._layout.chosen.connect(self._read_anew)
        self._panel.chosen.connect(self._replan)
        self.retranslate()
        self._open()

    def retranslate(self) -> None:
        self.setWindowTitle(spoken(_TITLE.fill(file=self._path.name)))
        self.setAccessibleName(self.windowTitle())
        self.setAccessibleDescription(spoken(_DESCRIBED))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_panel"):
            self._panel.setFixedWidth(_PANEL_WIDTH * self.fontMetrics().height())

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        self._panel.setFixedWidth(_PANEL_WIDTH * em)
        self._summary.setMinimumHeight(2 * em)
        middle, buttons = QHBoxLayout(), QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self._panel)
        middle.addWidget(self._table, 1)
        buttons.setSpacing(8)
        buttons.addWidget(self._summary, 1)
        buttons.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignBottom)
        buttons.addWidget(self._load, 0, Qt.AlignmentFlag.AlignBottom)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        whole.addWidget(self._layout)
        whole.addLayout(middle, 1)
        whole.addWidget(self._progress)
        whole.addLayout(buttons)
        self._cancel.setAutoDefault(False)
        self._load.setDefault(True)
        room = self.screen().availableSize()
        self.resize(min(_WIDTH * em, room.width()), min(_HEIGHT * em, room.height()))

    def _open(self) -> None:
        """Look at the beginning of the file, and guess how it is written."""
        layout = CsvLayout()
        try:
            self._sample = sample(self._path)
            layout = replace(layout, encoding=guess_encoding(self._sample.start))
            layout = guess_layout(self._sample.text(layout.encoding), layout.encoding)
        except CsvError as error:
            self._layout.show_layout(layout)
            self._fail(error)
        else:
            self._read_anew(layout)

    def _read_anew(self, layout: CsvLayout) -> None:
        """Read the beginning in another *layout*; what was chosen stays where the columns are as many."""
        self._layout.show_layout(layout)
        if self._sample is None:
            return
        try:
            self._preview = look(self._sample, layout)
        except CsvError as error:
            self._preview = None
            self._table.show_preview(None, None)
            self._fail(error)
            return
        before, self._plan = self._plan, propose(layout, self._preview.columns)
        if before is not None:
            self._plan = replace(self._plan, missing=before.missing)
            if len(before.roles) == len(self._plan.roles):
                self._plan = replace(self._plan, target=before.target, target_kind=before.target_kind)
        self._judge()

    def _replan(self, plan: ImportPlan) -> None:
        self._plan = plan
        self._judge()

    def _judge(self) -> None:
        """Show what the plan makes of the beginning, or why it cannot be followed."""
        if self._preview is None or self._plan is None:
            return
        self._panel.show_plan(self._preview, self._plan)
        self._table.show_preview(self._preview, self._plan)
        try:
            expected = prospect(self._preview, self._plan)
        except CsvError as error:
            self._fail(error)
        else:
            self._tell(None)
            self._promise = prospect_told(expected)
            self._summary.say(self._promise)
            self._allow(can_load=True)

    def _fail(self, error: Exception) -> None:
        self._tell(error)
        self._summary.say(SILENCE)
        self._allow(can_load=False)

    def _tell(self, error: Exception | None) -> None:
        """Say what is wrong beside its cause; what is wrong with the file itself, below how it is read."""
        told = sentence(error) if error is not None else None
        is_told = self._panel.tell(error, told)
        self._layout.problem.tell(None if is_told else told)

    def _allow(self, *, can_load: bool) -> None:
        """Let only that be pressed which has an effect."""
        self._layout.allow(not self.is_loading and self._sample is not None)
        self._panel.setEnabled(not self.is_loading and self._preview is not None)
        self._load.setEnabled(can_load)

    def _allow_now(self) -> None:
        self._allow(can_load=False)

    def _show_promise(self) -> None:
        self._summary.say(self._promise)
        self._allow(can_load=True)

    def _start(self) -> None:
        if self._plan is not None and not self.is_loading:
            self._begin(partial(load_table, self._path, self._plan), _LOADING)

    def _refuse(self, error: Exception) -> None:
        self._stop()
        self._fail(error)
