"""How the edges of a network are painted, and the marks of its biases."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from nnstudio.labs.trainer.network_picture.architecture import NetworkState
from nnstudio.labs.trainer.network_picture.colours import LEVELS, NetworkColours, largest_of, levels
from nnstudio.labs.trainer.network_picture.layout import Edge, NetworkLayout

MOST_DASHED = 200
"""Where there are more edges, negative ones are told by their colour alone: in a mesh dashes look like noise."""


class EdgesPainter:
    """Paints weights as edges in *colours*: wide for large ones, in proportion to the largest of a layer."""

    def __init__(self, places: NetworkLayout, colours: NetworkColours) -> None:
        self._places, self._colours = places, colours
        self._layers = places.layers_with_edges()
        self._marked = [layer for layer, column in enumerate(places.columns[1:]) if column.is_open]
        marked = [(layer, j) for layer in self._marked for j in range(places.columns[layer + 1].count)]
        self._marks = [places.mark(unit) for unit in marked]
        self._mark_pens = [self._mark_pen(level, sign) for level in range(LEVELS + 1) for sign in (0, 1)]

    def paint(self, painter: QPainter, state: NetworkState) -> None:
        """Paint all edges, the widest on top."""
        if not self._layers:
            return
        looks = [levels(state.weights[layer].ravel(), largest_of(state.weights[layer])) for layer in self._layers]
        lines = self._places.edges
        for pen, chosen in zip(self._colours.pens, _by_look(looks), strict=True):
            if chosen:
                painter.setPen(pen)
                painter.drawLines([lines[k] for k in chosen])

    def paint_marks(self, painter: QPainter, state: NetworkState) -> None:
        """Paint a dot for each bias, as large as its size in proportion to the weights; a ring for a negative one."""
        if not self._marked:
            return
        looks = [
            levels(state.biases[layer], max(largest_of(state.weights[layer]), largest_of(state.biases[layer])))
            for layer in self._marked
        ]
        for (pen, hollow), chosen in zip(self._mark_pens, _by_look(looks), strict=True):
            if chosen:
                points = [self._marks[k] for k in chosen]
                painter.setPen(pen)
                painter.drawPoints(points)
                if hollow is not None:
                    painter.setPen(hollow)
                    painter.drawPoints(points)

    def paint_lit(self, painter: QPainter, state: NetworkState, edge: Edge, *, rimmed: bool) -> None:
        """Paint *edge* so that it stands out: in full colour and, in a mesh, on a rim of the background."""
        layer, row, j = edge
        weights = state.weights[layer]
        if layer not in self._layers or row >= len(weights):
            return
        look = int(levels(weights[row, j : j + 1], largest_of(weights))[0])
        line, pen = self._places.edge(edge), QPen(self._colours.pens[look])
        if rimmed:
            rim = QPen(self._colours.panel, pen.widthF() + 0.5 * self._places.em)
            rim.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(rim)
            painter.drawLine(line)
        pen.setColor(self._colours.signs[look % 2] if weights[row, j] else self._colours.quiet)
        pen.setWidthF(max(pen.widthF() + 0.5, 0.12 * self._places.em))
        painter.setPen(pen)
        painter.drawLine(line)

    def _mark_pen(self, level: int, sign: int) -> tuple[QPen, QPen | None]:
        sides = [column.rooms[0].height() for column in self._places.columns[1:] if column.is_open]
        largest = min([0.5 * self._places.em, *(0.42 * side for side in sides)])
        size = max(2.4, (0.35 + 0.65 * level / LEVELS) * largest)
        pen = QPen(self._colours.signs[sign] if level else self._colours.edge, size)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if not sign or not level:
            return pen, None
        hollow = QPen(self._colours.panel, 0.5 * size)
        hollow.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen, hollow


def _by_look(looks: list[npt.NDArray[np.intp]]) -> list[list[int]]:
    """Return for each look the indices of those that have it, the weakest first."""
    all_looks = np.concatenate(looks)
    order = np.argsort(all_looks, kind="stable")
    ends = np.searchsorted(all_looks[order], np.arange(2 * LEVELS + 3))
    indices = order.tolist()
    return [indices[start:stop] for start, stop in zip(ends[:-1].tolist(), ends[1:].tolist(), strict=True)]
