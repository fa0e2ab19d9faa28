"""The surfaces of a tab: panels, and the three columns of set up, see, understand."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.words import Text


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
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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


class Columns(QSplitter):
    """Set up, see, understand, from left to right; the middle takes the room that is left."""

    def __init__(self, set_up: QWidget, see: QWidget, understand: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setHandleWidth(8)
        for column in (set_up, see, understand):
            self.addWidget(column)
        see.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setStretchFactor(1, 1)
        self.setCollapsible(0, False)
        self.setCollapsible(1, False)
        self._em = 0
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the side columns the width of so many letters, so that they grow with the zoom."""
        em = self.fontMetrics().height()
        if em == self._em or self.count() < 3:
            return
        self._em = em
        set_up, _see, understand = (self.widget(i) for i in range(3))
        set_up.setMinimumWidth(17 * em)
        understand.setMinimumWidth(18 * em)
        self.setSizes([19 * em, 40 * em, 20 * em])
