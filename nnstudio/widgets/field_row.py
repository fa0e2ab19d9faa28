"""A caption, a control, and room for what is wrong with it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.words import Text, Worded, spoken


class FieldRow(Worded, QWidget):
    """One setting: its caption above *control*, its problem below.

    What the control itself refuses (its signal ``refused``) is told at once; what the scene finds wrong is told by
    `tell`.
    """

    def __init__(self, caption: Sentence, control: QWidget, hint: Sentence | None = None) -> None:
        super().__init__()
        self.control = control
        self._caption, self._hint = caption, hint
        self._problem = ProblemLabel(f"{control.objectName().removesuffix('.row')}.problem")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(3)
        label = Text(caption, "caption")
        label.setBuddy(control)
        rows.addWidget(label)
        rows.addWidget(control)
        rows.addWidget(self._problem)
        if hasattr(control, "refused"):
            control.refused.connect(self.tell)
        self.retranslate()

    def tell(self, problem: Sentence | None) -> None:
        """Say what is wrong, or that nothing is."""
        self._problem.tell(problem)

    def retranslate(self) -> None:
        self.control.setAccessibleName(spoken(self._caption))
        if self._hint:
            self.control.setToolTip(spoken(self._hint))
            self.control.setAccessibleDescription(spoken(self._hint))
