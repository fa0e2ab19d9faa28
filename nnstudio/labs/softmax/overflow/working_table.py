"""The table of the workings of one precision."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from nnstudio.labs.softmax.overflow.results import Working
from nnstudio.labs.softmax.overflow.working_model import WorkingModel
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.exported import TabledView
from nnstudio.widgets.focus_frame import paint_focus
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.words import Worded, spoken

_NAME = QT_TRANSLATE_NOOP("Softmax", "Softmax worked out in {precision}")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Softmax",
    "Softmax step by step, as a computer with so many digits does it: what grows too large becomes ∞, and ∞ ÷ ∞ is no"
    " number. ↑ and ↓ lead from class to class.",
)
_NOTHING = QT_TRANSLATE_NOOP("Softmax", "There are no numbers yet.")
_MOST_TOLD = 8
ROW = 1.6
"""How many heights of a letter a row is high."""


class WorkingTable(TabledView, Worded, QTableView):
    """The row under the mouse is lit by the *spotlight*."""

    def __init__(self, name: str, precision: str, spotlight: Spotlight) -> None:
        super().__init__()
        self._precision, self._spotlight = precision, spotlight
        self._model = WorkingModel(spotlight, self)
        self.setObjectName(name)
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.entered.connect(lambda index: self._light(index.row()))
        self.viewportEntered.connect(lambda: spotlight.light(None))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._model.modelReset.connect(self.updateGeometry)
        self._fit()
        self.retranslate()

    def show_working(self, names: Sequence[str], working: Working) -> None:
        """Show the *working* of the classes called *names*."""
        self._model.show_working(names, working)
        self._describe()

    def set_stale(self, stale: bool) -> None:
        """Fade while this belongs to the last good scene."""
        self._model.set_stale(stale)

    def sizeHint(self) -> QSize:
        rows = max(2, self._model.rowCount())
        return QSize(30 * self.fontMetrics().height(), self._header_height() + rows * self._row_height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * self.fontMetrics().height(), self._header_height() + 4 * self._row_height() + 4)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._spotlight.light(None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_model"):
            self._fit()

    def retranslate(self) -> None:
        self._model.retranslate()
        self.setAccessibleName(spoken(_NAME.fill(precision=self._precision)))
        self.setWhatsThis(spoken(_EXPLAINED))
        self._describe()

    def _describe(self) -> None:
        """Tell the figures of the first classes, row by row."""
        columns = range(self._model.columnCount())
        names = [str(self._model.headerData(i, Qt.Orientation.Horizontal) or "") for i in columns]
        rows = [
            ", ".join(f"{name} {self._model.index(row, i).data() or ''}".strip() for i, name in enumerate(names))
            for row in range(min(self._model.rowCount(), _MOST_TOLD))
        ]
        self.setAccessibleDescription("; ".join(rows) or spoken(_NOTHING))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._light(current.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0, 0))
        self._light(self.currentIndex().row())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._spotlight.light(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self.viewport()) as painter:
                paint_focus(painter, QRectF(self.viewport().rect()))

    def _light(self, row: int) -> None:
        self._spotlight.light(row if row < self._model.rowCount() - 1 else None)

    def _row_height(self) -> int:
        return round(ROW * self.fontMetrics().height())

    def _header_height(self) -> int:
        return self.horizontalHeader().sizeHint().height()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._row_height())
        self.updateGeometry()
