"""A caption, a control, and room for what is wrong with it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.terms import with_names
from nnstudio.widgets.words import Text, Worded, spoken


class FieldRow(Worded, QWidget):
    """One setting: its caption above *control*, its `problem` below, or wherever else the owner puts that.

    What the control itself refuses (its signal ``refused``) is told at once; what the scene finds wrong is told by
    `tell`.
    """

    def __init__(
        self, caption: Sentence, control: QWidget, hint: Sentence | None = None, *, problem_below: bool = True
    ) -> None:
        super().__init__()
        self.control = control
        self._caption, self._hint, self._told = caption, hint, ""
        self.problem = ProblemLabel(f"{control.objectName().removesuffix('.row')}.problem")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(3)
        self._label = Text(caption, "caption")
        self._label.setBuddy(control)
        rows.addWidget(self._label)
        rows.addWidget(control)
        if problem_below:
            rows.addWidget(self.problem)
        if hasattr(control, "refused"):
            control.refused.connect(self.problem.tell_refused)
        self.retranslate()

    @property
    def title(self) -> str:
        """What the control is called on the screen."""
        return self._label.text()

    def tell(self, problem: Sentence | None) -> None:
        """Say what is wrong, or that nothing is."""
        self.problem.tell(problem)

    def retranslate(self) -> None:
        caption, hint = spoken(self._caption), spoken(self._hint) if self._hint else ""
        self.control.setAccessibleName(caption)
        told = with_names(hint, caption)
        self._label.setToolTip(told)
        if told or self._told:  # else the control may tell something itself
            self.control.setToolTip(told)
        self._told = told
        if hint:
            self.control.setAccessibleDescription(hint)
