"""A remark that takes the same room whatever it says, so that nothing jumps while the mouse moves."""

from PySide6.QtCore import QSize, Qt

from nnstudio.notation.sentences import SILENCE
from nnstudio.widgets.words import Text


class TwoLines(Text):
    """Says a sentence in at most two lines."""

    def __init__(self, name: str) -> None:
        super().__init__(SILENCE, "caption")
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002 - the same at any width
        return 2 * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        return QSize(10 * self.fontMetrics().height(), self.heightForWidth(0))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
