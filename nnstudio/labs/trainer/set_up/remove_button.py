"""A small ✕ behind something that can be taken away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.words import Worded, spoken

_UNDO = QT_TRANSLATE_NOOP("Trainer", "Undo brings it back")


class RemoveButton(Worded, QToolButton):
    """Its *hint* says what it takes away. As what it stands beside goes with it, a click leaves the focus alone."""

    def __init__(self, name: str, hint: Sentence) -> None:
        super().__init__()
        self._hint = hint
        self.setObjectName(name)
        self.setProperty("role", "flat")
        self.setText("✕")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(spoken(self._hint))
        self.setAccessibleDescription(spoken(_UNDO))
        self.setToolTip(with_names(self.accessibleName(), self.accessibleName()))
