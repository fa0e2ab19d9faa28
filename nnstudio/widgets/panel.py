"""The surfaces of a tab: panels, and columns of them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

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


_MEASURING = (QEvent.Type.StyleChange, QEvent.Type.LayoutRequest)


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
        self.setWidget(contents)  # while it is empty: it is measured now, and would be dressed for that with all in it
        for i, panel in enumerate(panels):
            self.rows.addWidget(panel, stretch[i] if stretch else 0)
        if not any(stretch):
            self.rows.addStretch(1)

    def event(self, event: QEvent) -> bool:
        """Measure what is in the column only once it is on the screen: Qt does so each time it is put somewhere."""
        if event.type() in _MEASURING and not self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            return QAbstractScrollArea.event(self, event)
        return super().event(event)


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
