"""How the edges of a network are painted, and the marks of its biases."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.network_picture.architecture import NetworkState
from nnstudio.labs.trainer.network_picture.colours import LEVELS, NetworkColours, largest_of, levels
from nnstudio.labs.trainer.network_picture.layout import Edge, NetworkLayout, Unit

_LOOKS = 2 * (LEVELS + 1)


class EdgesPainter:
    """Paints weights as edges in *colours*: wide for large ones, in proportion to the largest of a layer."""

    def __init__(self, places: NetworkLayout, colours: NetworkColours) -> None:
        self._places, self._colours = places, colours
        self._layers = places.layers_with_edges()
        self._dense = {layer for layer in self._layers if places.is_dense(layer)}
        self._pens = colours.pens + (colours.faint_pens if self._dense else [])
        self._marked = [layer for layer, column in enumerate(places.columns[1:]) if column.is_open]
        marked = [(layer, j) for layer in self._marked for j in range(places.columns[layer + 1].count)]
        self._marks = [places.mark(unit) for unit in marked]
        self._rim = QPen(colours.panel, places.thick + 0.3 * places.em)
        self._rim.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._mark_pens = [self._mark_pen(level, sign) for level in range(LEVELS + 1) for sign in (0, 1)]

    def paint(self, painter: QPainter, state: NetworkState) -> None:
        """Paint all edges, the widest on top; where there are very many, faintly."""
        if not self._layers:
            return
        looks = [
            levels(state.weights[layer].ravel(), largest_of(state.weights[layer])) + _LOOKS * (layer in self._dense)
            for layer in self._layers
        ]
        lines = self._places.edges
        for pen, chosen in zip(self._pens, _by_look(looks, len(self._pens)), strict=True):
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
        for (pen, hollow), chosen in zip(self._mark_pens, _by_look(looks, _LOOKS), strict=True):
            if chosen:
                points = [self._marks[k] for k in chosen]
                painter.setPen(pen)
                painter.drawPoints(points)
                if hollow is not None:
                    painter.setPen(hollow)
                    painter.drawPoints(points)

    def paint_into(self, painter: QPainter, state: NetworkState, unit: Unit, *, rimmed: bool) -> None:
        """Paint the edges to *unit* so that they stand out."""
        layer, j = unit
        if layer in self._layers:
            lines = self._places.incoming(unit)
            self._paint_lit(painter, lines, state.weights[layer][:, j], state.weights[layer], rimmed=rimmed)

    def paint_choice(self, painter: QPainter, state: NetworkState, unit: Unit) -> None:
        """Let one follow what comes into the chosen *unit* where other edges are too many."""
        if unit[0] in self._dense or not self._places.can_be_dashed:
            self.paint_into(painter, state, unit, rimmed=True)

    def paint_one(self, painter: QPainter, state: NetworkState, edge: Edge) -> None:
        """Paint *edge* so that it stands out."""
        layer, row, j = edge
        weights = state.weights[layer]
        if layer in self._layers and row < len(weights):
            self._paint_lit(painter, [self._places.edge(edge)], weights[row, j : j + 1], weights, rimmed=True)

    def _paint_lit(
        self, painter: QPainter, lines: list[QLineF], numbers: Floats, weights: Floats, *, rimmed: bool
    ) -> None:
        """Paint *lines* for *numbers* among the *weights* of a layer: in full colour and, in a mesh, on a rim."""
        pens = [self._colours.lit_pens[look] for look in levels(numbers, largest_of(weights)).tolist()]
        if rimmed:
            painter.setPen(self._rim)
            painter.drawLines(lines)
        for pen, line in zip(pens, lines, strict=True):
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


def _by_look(looks: list[npt.NDArray[np.intp]], count: int) -> list[list[int]]:
    """Return for each of *count* looks the indices of those that have it, the weakest first."""
    all_looks = np.concatenate(looks)
    order = np.argsort(all_looks, kind="stable")
    ends = np.searchsorted(all_looks[order], np.arange(count + 1))
    indices = order.tolist()
    return [indices[start:stop] for start, stop in zip(ends[:-1].tolist(), ends[1:].tolist(), strict=True)]
