"""A remark that takes the same room whatever it says, so that nothing jumps while the mouse moves."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt

from nnstudio.notation.sentences import SILENCE
from nnstudio.widgets.words import Text, spoken

_TALLEST = "字g\n漢g"
"""Chinese characters come from another font, whose lines may be higher."""
_WITH_SIGN = (" %", "\N{NO-BREAK SPACE}%")


class TwoLines(Text):
    """Says a sentence in at most two lines."""

    def __init__(self, name: str) -> None:
        self._height = 0
        super().__init__(SILENCE, "caption")
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def retranslate(self) -> None:
        self.setText(spoken(self._sentence).replace(*_WITH_SIGN))  # no sign stands alone in a line

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._height = 0

    def hasHeightForWidth(self) -> bool:
        """It is as high at any width; else all around it would be laid out anew, and otherwise than beside others."""
        return False

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        if not self._height:
            self._height = metrics.boundingRect(QRect(0, 0, 10**4, 10**4), 0, _TALLEST).height()
        return QSize(10 * metrics.height(), self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
