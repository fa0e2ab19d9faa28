"""A curve as an item of Qt's own: Qt draws it without Python, beside which a network goes on training."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.learning_curves.thinning import thinned

FARTHEST = 1e100
"""Beyond that no picture goes; what a network that runs away measures may be larger."""
_RUN_AWAY = 20.0
"""So many times its first value, and its median, a curve may rise on a linear axis.

What rises further leaves through the top, else all the rest would lie flat on the bottom. A logarithmic axis has room
for all powers of ten.
"""
_BEYOND = 4.0
"""So many times as high as that it is drawn at most: what is far out of the picture Qt cannot clip exactly."""
_DEEPEST = -400.0
"""The same below a fixed axis of per cents, which begins at 0: an R² has no lower end."""


class Curve:
    """One column of a table over its epochs, in the box of a plot."""

    def __init__(self, box: pg.ViewBox, column: int, *, depth: float) -> None:
        self.column = column
        self.x: Floats = np.zeros(0)
        self.y: Floats = np.zeros(0)
        """The points that it is drawn through; where the axis is logarithmic their logarithms to the base 10."""
        self.highest = -math.inf
        """How high the axis has to reach for it."""
        self.line = QGraphicsPathItem()
        self.line.setZValue(depth)
        box.addItem(self.line, ignoreBounds=True)

    def draw(self, table: Floats, *, factor: float, logarithmic: bool, may_run_away: bool) -> None:
        """Draw the column of *table*, *factor* times as high; what has no place on the axis is left out.

        Where it *may run away* a linear axis need not reach as far as it does; else the axis goes from 0 to 100 %.
        """
        x, y = table[:, 0], table[:, self.column]
        shown = np.isfinite(y)
        if logarithmic:
            shown &= y > 0
        if not shown.all():
            x, y = x[shown], y[shown]
        x, y = thinned(x, y)
        y = np.log10(y) if logarithmic else factor * np.clip(y, -FARTHEST / factor, FARTHEST / factor)
        self.highest = float(y.max(initial=-math.inf))
        if not may_run_away:
            y = np.maximum(y, _DEEPEST)
        elif not logarithmic:
            y = self._kept_near(y)
        self.x, self.y = x, y
        self.line.setPath(pg.arrayToQPath(self.x, self.y, connect="all", finiteCheck=False))

    def _kept_near(self, y: Floats) -> Floats:
        """Return *y* as it is, unless it runs away: then no higher than well above the end of the axis."""
        first = float(y[0]) if len(y) else -math.inf
        if first <= 0.0 or self.highest <= _RUN_AWAY * first:
            return y
        limit = _RUN_AWAY * max(first, float(np.median(y)))
        if self.highest <= limit:
            return y
        self.highest = float(y[y <= limit].max())
        return np.minimum(y, _BEYOND * limit)

    def clear(self) -> None:
        """Draw nothing."""
        self.x = self.y = np.zeros(0)
        self.highest = -math.inf
        self.line.setPath(QPainterPath())

    def wear(self, colour: QColor, style: Qt.PenStyle) -> None:
        """Draw in *colour*."""
        # One pixel, as 0. With any other width Qt would stroke each new path only to learn how much room it takes.
        self.line.setPen(QPen(colour, 0, style))
