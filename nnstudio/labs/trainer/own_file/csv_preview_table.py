"""The table of the first rows."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from nnstudio.data.csv_file.plan import ImportPlan
from nnstudio.data.csv_file.preview import Preview
from nnstudio.labs.trainer.own_file.csv_preview_model import CsvPreviewModel
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import Worded, spoken

_EXPLAINED = QT_TRANSLATE_NOOP(
    "Trainer",
    "The first lines of the file as they are read now: what is not used is pale. If the columns do not look right,"
    " choose another separator or encoding above.",
)
_TOLD = QT_TRANSLATE_NOOP("Trainer", "{rows} lines of {columns} columns: {names}")
_NOTHING = QT_TRANSLATE_NOOP("Trainer", "Nothing of the file can be read like this.")
_NAMED = QT_TRANSLATE_NOOP("Trainer", "The first rows of the table, the role of each column above it")
_ROW = 1.5
"""How many heights of a letter a row is high."""
_NARROWEST, _WIDEST = 4, 8
_COLUMNS_FITTED = 200
"""To look how wide each of thousands has to be would take seconds."""


class CsvPreviewTable(Worded, QTableView):
    """Shows, and lets nothing be changed; the arrow keys go through it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._model = CsvPreviewModel(self)
        self._model.shortened = self._shortened
        self.setObjectName(name)
        self.setModel(self._model)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setStyleSheet("QHeaderView::section { border: none; }")  # no line below each number
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self._model.modelReset.connect(self._fit)
        self._model.headerDataChanged.connect(self._fit)
        self.retranslate()

    def show_preview(self, preview: Preview | None, plan: ImportPlan | None) -> None:
        """Show the first rows of *preview*, and what *plan* makes of its columns: first the one to be learnt."""
        self._model.show_preview(preview, plan)
        self._describe()
        if plan is not None:
            self._put_first(plan.target)

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(_NAMED))
        self.setWhatsThis(spoken(_EXPLAINED))
        self._model.retranslate()
        self._describe()

    def _describe(self) -> None:
        """Tell how large the look at the file is, and what its columns are called."""
        columns = range(self._model.columnCount())
        names = ", ".join(str(self._model.headerData(i, Qt.Orientation.Horizontal) or "") for i in columns)
        told = _TOLD.fill(rows=self._model.rowCount(), columns=len(columns), names=names.replace("\n", " "))
        self.setAccessibleDescription(spoken(told if columns else _NOTHING))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
        if event.type() in kinds and hasattr(self, "_model"):
            self._fit()

    def _put_first(self, column: int) -> None:
        """Let *column* stand before the others, which stay as they are in the file: it may be the last of many."""
        header = self.horizontalHeader()
        if header.visualIndex(column) == 0:
            return
        was_first = header.logicalIndex(0)
        header.moveSection(0, was_first)
        header.moveSection(header.visualIndex(column), 0)
        self.horizontalScrollBar().setValue(0)

    def _shortened(self, name: str) -> str:
        room = (_WIDEST - 1) * self.fontMetrics().height()
        return self.horizontalHeader().fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)

    def _fit(self) -> None:
        em = self.fontMetrics().height()
        self.verticalHeader().setDefaultSectionSize(round(_ROW * em))
        self.horizontalHeader().setDefaultSectionSize(_NARROWEST * em)
        for column in range(min(_COLUMNS_FITTED, self._model.columnCount())):
            wanted = max(self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column)) + em // 2
            self.setColumnWidth(column, min(_WIDEST * em, max(_NARROWEST * em, wanted)))
