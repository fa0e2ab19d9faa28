"""A row of one line, for a short caption."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnstudio.labs.trainer.set_up.recaptioned_row import RecaptionedRow
from nnstudio.notation.sentences import Sentence

_GAP = 6


class LineRow(RecaptionedRow):
    """Its caption stands in front of *control*, and what is *behind* after it; what is wrong is told below all."""

    def __init__(self, caption: Sentence, control: QWidget, hint: Sentence, *behind: QWidget) -> None:
        super().__init__(caption, control, hint)
        control.setMinimumWidth(1)  # it takes what the words leave, be that less than it would like
        line = QHBoxLayout()
        line.setSpacing(_GAP)
        line.addWidget(self._label)
        line.addWidget(control, 1)
        for widget in behind:
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        rows = self.layout()
        assert isinstance(rows, QVBoxLayout)  # noqa: S101 - as every row has it
        rows.insertLayout(0, line)
