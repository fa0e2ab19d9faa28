"""A caption that takes a second line where it is too long for one."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.words import Text


class WrappedCaption(Text):
    """A caption that asks for no width of its own, and for as many lines as it needs at the width that it has got.

    Qt's own labels that wrap make all around them as high as they would like to be, while plots can do with less.
    """

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence, "caption")
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def hasHeightForWidth(self) -> bool:
        return False

    def retranslate(self) -> None:
        super().retranslate()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        room = QRect(0, 0, max(1, self.width()), 1)
        self.setFixedHeight(self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).height())
