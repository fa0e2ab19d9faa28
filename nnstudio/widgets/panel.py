"""The surfaces of a tab: panels, and the three columns of set up, see, understand."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.words import Text

SET_UP_WIDTH, UNDERSTAND_WIDTH = 19, 20
"""How many heights of a letter the side columns are wide."""
LEAST_SEE_WIDTH = 21
"""Where less than this would be left for the middle, the right column folds away."""
LARGEST_SET_UP_SHARE = 0.45
"""How much of the whole width the left column takes at most."""


class Panel(QFrame):
    """A surface with a small heading; its contents go into `rows`."""

    def __init__(self, heading: Sentence | None = None) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(16, 12, 16, 16)
        self.rows.setSpacing(8)
        if heading:
            self.rows.addWidget(Text(heading, "heading"))


class Rule(QFrame):
    """A hairline between two groups."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "line")


def side_by_side(*widgets: QWidget, stretch: tuple[int, ...] = ()) -> QHBoxLayout:
    """Lay *widgets* in a row, 8 px apart."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for i, widget in enumerate(widgets):
        row.addWidget(widget, stretch[i] if stretch else 0, Qt.AlignmentFlag.AlignTop)
    return row


class Column(QScrollArea):
    """A column of panels that scrolls where the window is too low; *stretch* says which panels grow."""

    def __init__(self, *panels: QWidget, stretch: tuple[int, ...] = ()) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        contents = QWidget()
        self.rows = QVBoxLayout(contents)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(8)
        for i, panel in enumerate(panels):
            self.rows.addWidget(panel, stretch[i] if stretch else 0)
        if not any(stretch):
            self.rows.addStretch(1)
        self.setWidget(contents)


def grouped(*groups: Sequence[QWidget]) -> Column:
    """Return a column of one panel, in which hairlines part the *groups*."""
    return Column(grouped_panel(*groups))


def grouped_panel(*groups: Sequence[QWidget]) -> Panel:
    """Return a panel in which hairlines part the *groups*."""
    panel = Panel()
    for i, group in enumerate(groups):
        if i:
            panel.rows.addWidget(Rule())
        for widget in group:
            panel.rows.addWidget(widget)
    return panel


class Columns(QSplitter):
    """Set up, see, understand, from left to right; the middle takes the room that is left.

    The side columns are as wide as so many letters, so that they grow with the zoom. Where that leaves too little for
    the middle, the right one folds away behind its handle, from where it can be pulled out again.
    """

    def __init__(
        self,
        set_up: QWidget,
        see: QWidget,
        understand: QWidget,
        set_up_width: int = SET_UP_WIDTH,
        understand_width: int = UNDERSTAND_WIDTH,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._set_up_width, self._understand_width = set_up_width, understand_width
        self.setHandleWidth(8)
        for column in (set_up, see, understand):
            self.addWidget(column)
        self.setCollapsible(0, False)
        self.setCollapsible(1, False)
        self._fitted = (0, 0)
        self._moved = False
        self.splitterMoved.connect(self._remember_move)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self.count() == 3:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _remember_move(self) -> None:
        self._moved = True

    def _fit(self) -> None:
        em = self.fontMetrics().height()
        if (self.width(), em) == self._fitted:
            return
        zoomed = em != self._fitted[1]
        self._fitted = (self.width(), em)
        self.widget(0).setMinimumWidth(10 * em)
        self.widget(1).setMinimumWidth(12 * em)
        if self._moved and not zoomed:
            return  # where the hand has put them
        set_up = min(self._set_up_width * em, round(LARGEST_SET_UP_SHARE * self.width()))
        needed = (self._set_up_width + LEAST_SEE_WIDTH + self._understand_width) * em
        understand = 0 if self.width() < needed else self._understand_width * em
        self.setSizes([set_up, self.width() - set_up - understand, understand])
