"""How far both axes reach, and which pixel of the plot belongs to which point."""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.learning_curves.curve import FARTHEST, Curve
from nnstudio.labs.trainer.learning_curves.end_names import EndName
from nnstudio.labs.trainer.learning_curves.ticks import Tick, linear_ticks, log_ends, log_ticks, upper_half_ticks
from nnstudio.widgets.steps import stepped_up

STEPS = (1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.4, 8)
"""Where the axes stop while they grow: ten to a power of ten."""
FEWEST_EPOCHS = 10.0
_UPPER_HALF = 0.5
"""What lies above that part of a fixed axis is shown twice as large."""
_MOST_FOR_NAMES = 0.6
"""Where a name would take more than that of the width, no room is kept for it."""
_LEFT, _RIGHT, _ABOVE = 0.4, 1.0, 0.65
"""Room around the axes in heights of a letter: for half of the last number, and for what is drawn on their ends."""
_NARROWEST = 2.8
"""The width of the axis of heights, where its numbers are no wider; so plots one above the other are in line."""
_LABEL, _LOG_LABEL = 1.6, 1.25
"""How far apart numbers are at least: of a linear axis in parts of the whole box, of a logarithmic one on the axis."""

_LEAST_OF_ALL = 0.1
"""Where so small a part of the powers of ten would be left out above 1, a logarithmic axis begins there."""

_Heights = TypeVar("_Heights", float, Floats)


class Axes:
    """The axes of *plot*: epochs from 0 on, and heights from 0 on, or as logarithms to the base 10.

    *top* is where the heights end, or None where that follows from the curves. Where it is fixed, and the axis
    `may_begin_in_the_middle`, it does so as long as no curve has ever been below.
    """

    may_begin_in_the_middle = False

    def __init__(self, plot: pg.PlotWidget, top: float | None) -> None:
        self._plot = plot
        self._box = plot.getViewBox()
        self._fixed_top = top
        self.right, self.bottom, self.top = FEWEST_EPOCHS, 0.0, 1.0
        self._em = 1.0
        self._size = (1.0, 1.0)
        self._set: object = None

    def fit(self, curves: Sequence[Curve], names: Sequence[EndName], em: float, *, logarithmic: bool) -> None:
        """Let both axes end in steps that leave room for the *curves*, and for the *names* behind their ends.

        *em* is the height of a letter.
        """
        width, height = self._size = max(self._box.width(), 1.0), max(self._box.height(), 1.0)
        self._em = em
        self.right = self._reach([name for name in names if name.is_wanted()], width)
        self.bottom, self.top = self._heights([curve for curve in curves if len(curve.x)], logarithmic=logarithmic)
        state = (self.right, self.bottom, self.top, width, height, em, logarithmic)
        if state == self._set:  # to set a range draws the axes anew
            return
        self._set = state
        x = self.right / max(width - (_LEFT + _RIGHT) * em, 1.0)
        y = (self.top - self.bottom) / max(height - 2 * _ABOVE * em, 1.0) * _ABOVE * em
        xs = (-x * _LEFT * em, self.right + x * _RIGHT * em)
        self._box.setRange(xRange=xs, yRange=(self.bottom - y, self.top + y), padding=0)
        axis = self._plot.getAxis("left")
        ticks = self._ticks(height / em, logarithmic=logarithmic)
        axis.setTicks(ticks)
        # What is wider than the axis pyqtgraph leaves out.
        metrics = QFontMetricsF(self._plot.font())
        widest = max((metrics.horizontalAdvance(text) for level in ticks for _place, text in level), default=0.0)
        axis.setWidth(round(max(_NARROWEST * em, widest + 0.8 * em)))

    def size(self) -> tuple[float, float]:
        """Return how many pixels wide and high the plot was between its axes when they were fitted."""
        return self._size

    def pixel(self, x: float, y: float) -> QPointF:
        """Return where a point lies in the box of the plot; one beyond the axes at their end."""
        return QPointF(self.column(x), self.row(min(max(y, self.bottom), self.top)))

    def column(self, x: float) -> float:
        """Return the pixel of the epoch *x*, from the left."""
        return _LEFT * self._em + x / self.right * self._length()

    def row(self, y: _Heights) -> _Heights:
        """Return the pixels of the heights *y*, from above."""
        height = self._size[1] - 2 * _ABOVE * self._em
        return _ABOVE * self._em + height * (self.top - y) / (self.top - self.bottom)

    def epoch(self, column: float) -> float:
        """Return the epoch at the pixel *column*."""
        return (column - _LEFT * self._em) / self._length() * self.right

    def _length(self) -> float:
        return max(self._size[0] - (_LEFT + _RIGHT) * self._em, 1.0)

    def _reach(self, named: Sequence[EndName], width: float) -> float:
        within_first = all(name.curve.x[-1] < 1.0 for name in named) and bool(named)
        reach = 1.0 if within_first else FEWEST_EPOCHS  # else one could not see how far single steps have come
        for name in named:
            room = name.room(self._em)
            free = width - _LEFT * self._em - (room if room <= _MOST_FOR_NAMES * width else 0.0)
            reach = max(reach, float(name.curve.x[-1]) * max(1.0, self._length() / max(free, 1.0)))
        return stepped_up(reach, STEPS)

    def _heights(self, curves: Sequence[Curve], *, logarithmic: bool) -> tuple[float, float]:
        if self._fixed_top is not None:
            middle = _UPPER_HALF * self._fixed_top
            is_high = self.may_begin_in_the_middle and all(float(curve.y.min()) >= middle for curve in curves)
            return middle if is_high and curves else 0.0, self._fixed_top
        highest = max((curve.highest for curve in curves), default=0.0)
        if not logarithmic:
            return 0.0, min(stepped_up(highest, STEPS), FARTHEST)
        lowest = min((float(np.min(curve.y)) for curve in curves), default=-1.0)
        bottom, top = log_ends(lowest, highest)
        return (0.0, top) if 0.0 < bottom < _LEAST_OF_ALL * top else (bottom, top)

    def _ticks(self, height: float, *, logarithmic: bool) -> list[list[Tick]]:
        """Return the lines of an axis in a box of that *height*, in heights of a letter."""
        if logarithmic:
            return log_ticks(self.bottom, self.top, (height - 2 * _ABOVE) / _LOG_LABEL)
        most = int(height / _LABEL)
        return upper_half_ticks(self.top, most) if self.bottom else linear_ticks(self.top, most)
