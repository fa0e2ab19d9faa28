"""Where the layers stand: small plots of one size, in as many columns as suit them."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize

_SHAPE = 1.6
"""How wide a plot should be, in heights of its own."""


class GridLayout:
    """Places *count* plots in *size*: a title of a *line* above each, numbers left of the first column, *margin* wide.

    Below the last plot of each column stand the numbers of its epochs.
    """

    def __init__(self, size: QSize, count: int, line: float, margin: float) -> None:
        self.count, self.line, self.margin = count, line, margin
        self._gap = 0.5 * line
        self._room = max(1.0, size.width() - margin - 2), max(1.0, size.height() - 1.2 * line)
        self.columns = min(range(1, count + 1), key=self._badness)
        self.width, self.height = self._plot_size(self.columns)

    def _plot_size(self, columns: int) -> tuple[float, float]:
        rows = math.ceil(self.count / columns)
        width = (self._room[0] - (columns - 1) * self._gap) / columns
        height = self._room[1] / rows - 1.25 * self.line
        return max(1.0, math.floor(width)), max(1.0, math.floor(height))

    def _badness(self, columns: int) -> float:
        width, height = self._plot_size(columns)
        rows = math.ceil(self.count / columns)
        return abs(math.log(width / height / _SHAPE)) + 0.15 * (rows * columns - self.count)

    def plot(self, index: int) -> QRectF:
        """Return the area between the axes of a layer."""
        row, column = divmod(index, self.columns)
        x = self.margin + column * (self.width + self._gap)
        y = row * (self.height + 1.25 * self.line) + 1.1 * self.line
        return QRectF(round(x), round(y), self.width, self.height)

    def plots(self) -> Sequence[QRectF]:
        """Return the areas of all layers."""
        return [self.plot(index) for index in range(self.count)]

    def title(self, index: int) -> QRectF:
        """Return the place of a layer's title."""
        plot = self.plot(index)
        return QRectF(plot.left(), plot.top() - 1.1 * self.line, plot.width(), self.line)

    def epochs(self, index: int) -> QRectF | None:
        """Return the place of the numbers of epochs below a layer; None where another layer stands there."""
        if index + self.columns < self.count:
            return None
        plot = self.plot(index)
        return QRectF(plot.left(), plot.bottom() + 0.1 * self.line, plot.width(), self.line)

    def numbers(self, index: int) -> bool:
        """Whether the numbers of the other axis stand left of a layer."""
        return index % self.columns == 0

    def plot_at(self, point: QPointF) -> int | None:
        """Return which layer's plot is at *point*, or is so near that the first and the last epoch are easily met."""
        near = 0.5 * self._gap
        plots = (plot.adjusted(-near, -self.line, near, 0) for plot in self.plots())
        return next((index for index, plot in enumerate(plots) if plot.contains(point)), None)
