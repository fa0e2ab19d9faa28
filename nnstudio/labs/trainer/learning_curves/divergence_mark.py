"""Where training left the realm of finite numbers."""

import math
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QGraphicsSimpleTextItem

if TYPE_CHECKING:
    from nnstudio.labs.trainer.learning_curves.axes import Axes

_CROSS = "✗"
_APART = 0.25
"""Between cross and word, in heights of a letter."""


class DivergenceMark:
    """A cross at an epoch, and beside it a word; in pixels of the *box*."""

    def __init__(self, box: pg.ViewBox, *, depth: float) -> None:
        self.cross = QGraphicsSimpleTextItem(_CROSS, box)
        self.words = QGraphicsSimpleTextItem(box)
        self.epoch: float | None = None
        """Where training diverged; None where it has not."""
        self._value: float | None = None
        for item in (self.cross, self.words):
            item.setZValue(depth)
            item.hide()

    def say(self, word: str) -> None:
        """Show *word* beside the cross."""
        self.words.setText(word)

    def wear(self, ink: QColor, font: QFont) -> None:
        """Put on the colour of *ink*, and *font*; the cross is heavier."""
        heavy = QFont(font)
        heavy.setBold(True)
        for item, own in ((self.cross, heavy), (self.words, font)):
            item.setBrush(ink)
            item.setFont(own)

    def mark(self, epoch: float | None, value: float | None = None) -> bool:
        """Mark *epoch*, at *value*, or at the top where that is no number; or nothing. Return whether that is new."""
        if value is not None and not math.isfinite(value):
            value = None
        is_new = (epoch, value) != (self.epoch, self._value)
        self.epoch, self._value = epoch, value
        return is_new

    def put(self, axes: "Axes", em: float, *, logarithmic: bool) -> list[QRectF]:
        """Stand where it belongs, and return which places are taken by it.

        *em* is the height of a letter. The word stands behind the cross, where no curve has come, or where there is
        no room, before it.
        """
        if self.epoch is None:
            self.cross.hide()
            self.words.hide()
            return []
        width, _ = axes.size()
        cross, words = self.cross.boundingRect(), self.words.boundingRect()
        place = axes.pixel(min(self.epoch, axes.right), self._height(axes, logarithmic=logarithmic))
        cross.moveCenter(place)
        cross.moveLeft(min(cross.left(), width - cross.width()))
        cross.moveTop(max(cross.top(), 0.0))
        words.moveCenter(cross.center())
        words.moveLeft(cross.right() + _APART * em)
        if words.right() > width:
            words.moveRight(cross.left() - _APART * em)
        for item, at in ((self.cross, cross), (self.words, words)):
            item.setPos(round(at.left()), round(at.top()))
            item.show()
        return [cross, words]

    def _height(self, axes: "Axes", *, logarithmic: bool) -> float:
        if self._value is None or (logarithmic and self._value <= 0):
            return axes.top
        return math.log10(self._value) if logarithmic else self._value
