"""What of the picture is at a point."""

import numpy as np
from PySide6.QtCore import QLineF, QPointF

from nnstudio.labs.trainer.network_picture.layout import Edge, NetworkLayout, Unit
from nnstudio.labs.trainer.network_picture.lit import Lit

_NEAR = 0.28
"""The mouse is on an edge that is no further away, in heights of a letter."""
_MARK = 0.3
"""Where the mouse is on the mark of a bias, in heights of a letter."""


def at(places: NetworkLayout, point: QPointF) -> Lit:
    """Return what is at *point*; the mark of a bias is the edge from the constant 1."""
    marked = _bias_at(places, point)
    if marked is not None:
        layer, j = marked
        return Lit(edge=(layer, places.columns[layer].count, j))
    unit = _unit_at(places, point)
    if unit is not None:
        return Lit(unit=unit)
    return Lit(edge=_edge_at(places, point), matrix=_matrix_at(places, point))


def _unit_at(places: NetworkLayout, point: QPointF) -> Unit | None:
    """Return the unit at *point*."""
    for layer, column in enumerate(places.columns[1:]):
        if column.is_open:
            for j, room in enumerate(column.rooms):
                if room.adjusted(-1, -1, 1, 1).contains(point):
                    return layer, j
        elif column.cells.contains(point):
            side = column.cells.width() / column.cells_across
            inside = point - column.cells.topLeft()
            j = int(inside.y() // side) * column.cells_across + int(inside.x() // side)
            return (layer, j) if j < column.count else None
    return None


def _bias_at(places: NetworkLayout, point: QPointF) -> Unit | None:
    """Return the unit whose mark of its bias is at *point*."""
    for layer, column in enumerate(places.columns[1:]):
        for j, room in enumerate(column.rooms):
            reach = min(_MARK * places.em, 0.3 * room.height())
            if QLineF(places.mark((layer, j)), point).length() <= reach:
                return layer, j
    return None


def _matrix_at(places: NetworkLayout, point: QPointF) -> int | None:
    """Return the layer whose weights are one block, where that is at *point*."""
    drawn, layers = places.layers_with_edges(), range(len(places.columns) - 1)
    return next((layer for layer in layers if layer not in drawn and places.band(layer).contains(point)), None)


def _edge_at(places: NetworkLayout, point: QPointF) -> Edge | None:
    """Return the edge next to *point*, if it is near."""
    for layer in places.layers_with_edges():
        band, source, target = places.band(layer), places.columns[layer], places.columns[layer + 1]
        if not band.left() < point.x() < band.right():
            continue
        start, end = source.heights[:, None], target.heights[None, :]
        share = (point.x() - band.left()) / band.width()
        slope = (end - start) / band.width()
        distance = np.abs(start + share * (end - start) - point.y()) / np.sqrt(1 + slope**2)
        row, j = np.unravel_index(int(distance.argmin()), distance.shape)
        return (layer, int(row), int(j)) if distance[row, j] <= _NEAR * places.em else None
    return None
