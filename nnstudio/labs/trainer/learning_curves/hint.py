"""Why there is nothing in a plot."""

import pyqtgraph as pg
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QGraphicsSimpleTextItem

_MOST = 0.96
"""What is longer than that part of the width becomes smaller."""


class Hint:
    """Words in the middle of the *box* of a plot."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._words = QGraphicsSimpleTextItem(box)
        self._words.hide()

    @property
    def text(self) -> str:
        """What is said, nothing while there is something in the plot."""
        return str(self._words.text()) if self._words.isVisible() else ""

    def say(self, text: str, width: float, height: float) -> None:
        """Say *text* in the middle of a box of that size, or nothing."""
        self._words.setVisible(bool(text))
        if text:
            self._words.setText(text)
            size = self._words.boundingRect()
            scale = min(1.0, _MOST * width / max(size.width(), 1.0))
            self._words.setScale(scale)
            self._words.setPos(round((width - scale * size.width()) / 2), round((height - scale * size.height()) / 2))

    def wear(self, ink: QColor, font: QFont) -> None:
        """Put on the colour of *ink*, and *font*."""
        self._words.setBrush(ink)
        self._words.setFont(font)
