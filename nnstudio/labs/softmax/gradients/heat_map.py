"""The Jacobian as a heat map, and beside each of its rows what the chain rule and the check make of it."""

import html
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnstudio.labs.softmax.gradients.captions import CAPTIONS, entry_name
from nnstudio.labs.softmax.gradients.cell import Cell
from nnstudio.labs.softmax.gradients.map_layout import FOOT, HEAD, HIGHEST_ROW, MapLayout
from nnstudio.labs.softmax.gradients.map_painter import MapPainter
from nnstudio.labs.softmax.gradients.results import GradientsResults
from nnstudio.notation.figures import exact, figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.arrow_keys import ARROWS
from nnstudio.widgets.exported import NAME, Pictured, Table, Tabled
from nnstudio.widgets.fading import Fading
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.words import Worded, spoken

FIRST = Cell(0, 1)
"""What is chosen at first: a slope of one class along the logit of another."""
_NAME = QT_TRANSLATE_NOOP(
    "Softmax", "Jacobian of softmax, and the check of the gradient row by row; arrow keys choose an entry"
)
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Softmax",
    "How much each probability changes when each logit grows a little, blue up and orange down; beside each row stands"
    " what the chain rule makes of it. A click or the arrow keys choose the entry that is worked out on the right.",
)
_NOTHING = QT_TRANSLATE_NOOP("Softmax", "There are no slopes yet.")
_DESCRIPTION = QT_TRANSLATE_NOOP("Softmax", "Chosen: {chosen} = {value}. Largest: {largest} = {most}.")


class HeatMap(Pictured, Tabled, Fading, Worded, QWidget):
    """Shows ∂qᵢ/∂oⱼ in row i and column j; a click or the arrow keys choose one.

    *rows* and *columns* are the classes whose q, and whose logit, the mouse is on; other parts may share them.
    """

    chosen_changed = Signal()
    span_changed = Signal()
    """The cells stand elsewhere now."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.rows, self.columns = Spotlight(), Spotlight()
        self._results: GradientsResults | None = None
        self._names: tuple[str, ...] = ()
        self._temperature = 1.0
        self._axis = 0.0
        self._wanted = FIRST
        self._layout = self._laid_out()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for spotlight in (self.rows, self.columns):
            spotlight.moved.connect(self.update)
        self.retranslate()

    @property
    def chosen(self) -> Cell:
        """The entry to be worked out."""
        return self._wanted.within(self._layout.classes)

    def choose(self, cell: Cell) -> None:
        """Choose an entry."""
        cell = cell.within(self._layout.classes)
        if cell != self._wanted:
            self._wanted = cell
            self._describe()
            self.update()
            self.chosen_changed.emit()

    def show_results(
        self, names: Sequence[str], temperature: float, results: GradientsResults, axis: float = 0.0
    ) -> None:
        """Show the slopes of the classes called *names*; *axis* is how much room another picture needs on the left."""
        self._names, self._temperature, self._results, self._axis = tuple(names), temperature, results, axis
        self._lay_out()
        self._describe()
        self.update()

    def span(self) -> tuple[int, int]:
        """Return the left end of the cells, and their right one."""
        return self._layout.left, self._layout.right

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(_NAME))
        self.setWhatsThis(spoken(_EXPLAINED))
        self._lay_out()
        self._describe()
        self.update()

    def table(self) -> Table | None:
        if self._results is None:
            return None
        names = [f"∂q/∂o · {name}" for name in self._names] + [spoken(caption) for caption in CAPTIONS.values()]
        columns = [*self._results.jacobian.T, *map(self._results.column, CAPTIONS)]
        rows = [(name, *figures) for name, figures in zip(self._names, np.array(columns).T.tolist(), strict=True)]
        return Table.of([spoken(NAME), *names], rows)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(30 * em, 20 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(24 * em, round((HEAD + FOOT + 1.0 * self._layout.classes) * em))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._results is None:
            return
        with QPainter(self) as painter:
            painter.setOpacity(self.opacity)
            MapPainter(painter, self.font(), self._layout, self._names).paint(
                self._results,
                self._temperature,
                chosen=self.chosen,
                row=self.rows.place,
                column=self.columns.place,
                focused=self.hasFocus(),
            )

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._layout.cell_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or cell is None or self._results is None:
            super().mousePressEvent(event)
            return
        self.choose(cell)

    def reads_at(self, place: QPointF) -> bool:
        """Whether the mouse at *place* is on a figure."""
        return self._results is not None and bool(self._told(self._results, place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._results is None:
            return
        point = event.position()
        cell, row = self._layout.cell_at(point), self._layout.row_at(point)
        self.setCursor(Qt.CursorShape.ArrowCursor if cell is None else Qt.CursorShape.PointingHandCursor)
        self.rows.light(row)
        self.columns.light(None if cell is None else cell.column)
        if told := self._told(self._results, point):
            QToolTip.showText(event.globalPosition().toPoint(), told, self)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.rows.light(None)
        self.columns.light(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = ARROWS.get(Qt.Key(event.key()))
        if move is None or self._results is None:
            super().keyPressEvent(event)
            return
        self.choose(Cell(self.chosen.row + move[0], self.chosen.column + move[1]))
        announce(self, f"{entry_name(self.chosen)} = {figure(self._results.jacobian[self.chosen])}")

    def _told(self, results: GradientsResults, point: QPointF) -> str:
        """Return the tool tip at *point*: names, and every digit."""
        cell, row, beside = self._layout.cell_at(point), self._layout.row_at(point), self._layout.column_at(point)
        if cell is not None:
            lines = (
                f"{self._names[cell.row]}, {self._names[cell.column]}",
                f"{entry_name(cell)} = {exact(results.jacobian[cell])}",
            )
        elif row is not None and beside is not None:
            lines = (self._names[row], f"{spoken(CAPTIONS[beside])}: {exact(results.column(beside)[row])}")
        else:
            return ""
        return f"<span>{'<br>'.join(map(html.escape, lines))}</span>"

    # What is where, in pixels and in words

    def _laid_out(self) -> MapLayout:
        letters = QFontMetricsF(self.font())
        captions = {column: spoken(caption) for column, caption in CAPTIONS.items()}
        return MapLayout(QSizeF(self.size()), letters, self._names, captions, self._axis)

    def _lay_out(self) -> None:
        if not hasattr(self, "_layout"):
            return  # Qt tells the font while the widget is still being built
        before, self._layout = self._layout, self._laid_out()
        if before.classes != self._layout.classes:
            self.updateGeometry()
        self.setMaximumHeight(round((HEAD + FOOT + HIGHEST_ROW * self._layout.classes) * self.fontMetrics().height()))
        if (before.left, before.right) != self.span():
            self.span_changed.emit()

    def _describe(self) -> None:
        if self._results is None:
            self.setAccessibleDescription(spoken(_NOTHING))
            return
        jacobian = self._results.jacobian
        row, column = np.unravel_index(np.argmax(np.abs(jacobian)), jacobian.shape)
        largest = Cell(int(row), int(column))
        self.setAccessibleDescription(
            spoken(
                _DESCRIPTION.fill(
                    chosen=entry_name(self.chosen),
                    value=figure(jacobian[self.chosen]),
                    largest=entry_name(largest),
                    most=figure(jacobian[largest]),
                )
            )
        )
