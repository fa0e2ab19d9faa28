"""A panel that folds away behind its heading."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.icons import drawing
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.theme import current_theme
from nnstudio.widgets.words import Worded, spoken


class Fold(Worded, QFrame):
    """A surface of which at first only the heading, a button called *name*, is seen; contents go into `rows`."""

    def __init__(self, name: str, heading: Sentence, hint: Sentence) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._heading, self._hint = heading, hint
        self.button = QToolButton()
        self.button.setObjectName(name)
        self.button.setProperty("role", "fold")
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.toggled.connect(self._fold)
        self._contents = QWidget()
        self.rows = QVBoxLayout(self._contents)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(8)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 8, 16, 10)
        rows.setSpacing(8)
        rows.addWidget(self.button)
        rows.addWidget(self._contents)
        self.retranslate()
        self._fold(False)

    def retranslate(self) -> None:
        self.button.setText(spoken(self._heading))
        self.button.setAccessibleName(spoken(self._heading))
        self.button.setToolTip(with_names(spoken(self._hint), spoken(self._heading)))
        self.button.setAccessibleDescription(spoken(self._hint))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_contents"):
            self._draw()

    def _fold(self, opened: bool) -> None:
        self._contents.setVisible(opened)
        self._draw()

    def _draw(self) -> None:
        side = self.fontMetrics().height()
        icon = "chevron-down" if self.button.isChecked() else "chevron-right"
        self.button.setIcon(drawing(icon, current_theme().text, 2 * side))
        self.button.setIconSize(QSize(side, side))
