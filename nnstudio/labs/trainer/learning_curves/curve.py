"""A curve as an item of Qt's own: Qt draws it without Python, beside which a network goes on training."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.learning_curves.thinning import thinned

FARTHEST = 1e100
"""Beyond that no picture goes; what a network that runs away measures may be larger."""


class Curve:
    """One column of a table over its epochs, in the box of a plot."""

    def __init__(self, box: pg.ViewBox, column: int, *, depth: float) -> None:
        self.column = column
        self.x: Floats = np.zeros(0)
        self.y: Floats = np.zeros(0)
        """The points that it is drawn through; where the axis is logarithmic their logarithms to the base 10."""
        self.line = QGraphicsPathItem()
        self.line.setZValue(depth)
        box.addItem(self.line, ignoreBounds=True)

    def draw(self, table: Floats, *, factor: float, logarithmic: bool) -> None:
        """Draw the column of *table*, *factor* times as high; what has no place on the axis is left out."""
        x, y = table[:, 0], table[:, self.column]
        shown = np.isfinite(y)
        if logarithmic:
            shown &= y > 0
        if not shown.all():
            x, y = x[shown], y[shown]
        x, y = thinned(x, y)
        self.x, self.y = x, np.log10(y) if logarithmic else np.minimum(y * factor, FARTHEST)
        self.line.setPath(pg.arrayToQPath(self.x, self.y, connect="all", finiteCheck=False))

    def clear(self) -> None:
        """Draw nothing."""
        self.x = self.y = np.zeros(0)
        self.line.setPath(QPainterPath())

    def wear(self, colour: QColor, style: Qt.PenStyle) -> None:
        """Draw in *colour*."""
        # One pixel, as 0. With any other width Qt would stroke each new path only to learn how much room it takes.
        self.line.setPen(QPen(colour, 0, style))
