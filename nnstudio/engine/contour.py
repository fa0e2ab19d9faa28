"""Where a function on a grid takes one value, and where the regions of several classes meet: marching squares.

Every cell of the grid, with its four corners, is looked at by itself. Along an edge of the cell the function is taken
to be linear, so an edge is crossed where one of its ends is above the level and the other one is not; the crossings
are joined by segments. Source: Lorensen and Cline, "Marching cubes" (1987), here in two dimensions.

**Saddles.** Where two opposite corners are above and the other two are not, all four edges are crossed, and either pair
of corners may be the connected one. The bilinear function through the four corners decides: at its saddle point it is
(v₀v₂ − v₁v₃)/(v₀ + v₂ − v₁ − v₃), corners counted round the cell, and where that is above the level, the corners above
it are connected. Source: Nielson and Hamann, "The asymptotic decider" (1991).
"""

from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import Floats

_Point: TypeAlias = tuple[float, ...]
_Indices: TypeAlias = npt.NDArray[np.intp]

# Corners go round the cell from its lower left one: 0 lower left, 1 lower right, 2 upper right, 3 upper left. Edges do
# so from the one below: 0 below, 1 right, 2 above, 3 left. Each leads rightwards or upwards, so that the two cells that
# share it come to the same crossing to the last digit.
_COLUMN = np.array([0, 1, 1, 0])
_ROW = np.array([0, 0, 1, 1])
_FROM = np.array([0, 1, 3, 0])
_TO = np.array([1, 2, 2, 3])

_NONE = -1
_SADDLES = (0b0101, 0b1010)
_PARTING = 16
"""Added to a saddle's case where the corners above the level are not connected but cut off one by one."""


def _table() -> _Indices:
    """Return which edges are joined, ``(cases, 2 segments, 2 ends)``; bit k of a case is corner k above the level."""
    table = np.full((2 * _PARTING, 2, 2), _NONE)
    for case in range(_PARTING):
        above = [case >> corner & 1 for corner in range(4)]
        crossed = [edge for edge in range(4) if above[_FROM[edge]] != above[_TO[edge]]]
        if len(crossed) == 2:
            table[case, 0] = crossed
    # Corner k is cut off by the edges k − 1 and k.
    table[0b0101] = table[0b1010 + _PARTING] = [(0, 1), (2, 3)]  # corners 1 and 3 are cut off
    table[0b1010] = table[0b0101 + _PARTING] = [(3, 0), (1, 2)]  # corners 0 and 2 are cut off
    return table


_JOINED = _table()


def contour(values: Floats, level: float, extent: tuple[float, float, float, float]) -> Floats:
    """Return where *values* ``(rows, columns)``, the bottom row first, are at *level*, as segments ``(n, 2, 2)``.

    A segment is its two ends, each (x, y) in the coordinates of *extent* (left, right, bottom, top), on whose edges the
    outermost values lie. Segments of neighbouring cells end in exactly the same point. A value equal to the level does
    not count as above it. A cell with a corner that is not finite has no segments.
    """
    above = values > level
    cells = _mixed_cells(above)
    corners = _corners(values, cells)
    finite = np.isfinite(corners).all(axis=1)
    corners, cells = corners[finite] - level, tuple(index[finite] for index in cells)
    case = (corners > 0) @ (1 << np.arange(4))
    saddle = (case == _SADDLES[0]) | (case == _SADDLES[1])  # np.isin takes ten times as long
    case[saddle] += _PARTING * ~_connected(corners[saddle])
    ends = _JOINED[case]
    which, segment = np.nonzero(ends[..., 0] != _NONE)
    edges = ends[which, segment]
    start, stop = corners[which[:, None], _FROM[edges]], corners[which[:, None], _TO[edges]]
    return _placed(cells, which, edges, start / (start - stop), values.shape, extent)


def _connected(corners: Floats) -> npt.NDArray[np.bool_]:
    """Whether in these saddles ``(n, 4)``, less the level, the corners above it are connected."""
    one, other = corners[:, 0] * corners[:, 2], corners[:, 1] * corners[:, 3]
    # The denominator is positive where corners 0 and 2 are above, and negative where the other two are.
    connected: npt.NDArray[np.bool_] = np.where(corners[:, 0] > 0, one > other, other > one)
    return connected


def class_borders(probabilities: Floats, extent: tuple[float, float, float, float]) -> Floats:
    """Return where the most probable class changes, as segments ``(n, 2, 2)`` like those of `contour`.

    *probabilities* is ``(rows, columns, classes)``, the bottom row first. An edge of a cell whose ends belong to two
    classes i and j is crossed where pᵢ − pⱼ is 0. The two crossings of a cell are joined; where there are more, as
    three regions meet or there is a saddle, each is joined to their mean. So every border is drawn once, and borders
    that meet do so in one point. A cell with a corner that is not finite has none. Source: Hege and others, "A
    generalized marching cubes algorithm based on non-binary classifications" (1997).
    """
    labels = probabilities.argmax(axis=-1)
    cells = _mixed_cells(labels)
    owners = _corners(labels, cells)
    corners = _corners(probabilities, cells)
    finite = np.isfinite(corners).all(axis=(1, 2))
    owners, corners, cells = owners[finite], corners[finite], tuple(index[finite] for index in cells)
    crossed = owners[:, _FROM] != owners[:, _TO]
    which, edge = np.nonzero(crossed)
    i, j = owners[which, _FROM[edge]], owners[which, _TO[edge]]
    start = corners[which, _FROM[edge], i] - corners[which, _FROM[edge], j]
    stop = corners[which, _TO[edge], i] - corners[which, _TO[edge], j]
    change = start - stop  # 0 where both ends are ties
    along = np.divide(start, change, out=np.full_like(start, 0.5), where=change != 0)
    points: Floats = _placed(cells, which, edge[:, None], along[:, None], labels.shape, extent)[:, 0]
    count = crossed.sum(axis=1)
    pairs: Floats = points[count[which] == 2].reshape(-1, 2, 2)
    meeting = count[which] > 2
    if not meeting.any():
        return pairs
    sums = np.zeros((len(count), 2))
    np.add.at(sums, which[meeting], points[meeting])
    spokes = np.stack([points[meeting], (sums / np.maximum(count, 1)[:, None])[which[meeting]]], axis=1)
    return np.concatenate([pairs, spokes])


def polylines(segments: Floats) -> list[Floats]:
    """Join *segments* ``(n, 2, 2)`` that end in the same point into lines ``(points, 2)``, as few as are found.

    A closed line ends at its start. Where more than two segments end in one point, a line goes on along any of them.
    """
    ends = [(tuple(start), tuple(stop)) for start, stop in segments.tolist()]
    free: dict[_Point, list[int]] = {}
    for index, pair in enumerate(ends):
        for end in pair:
            free.setdefault(end, []).append(index)

    def walk(point: _Point) -> list[_Point]:
        """Go from *point* along free segments as far as they lead; return the points that are reached."""
        reached = []
        while free[point]:
            index = free[point][-1]
            start, stop = ends[index]
            for end in (start, stop):
                free[end].remove(index)
            point = stop if point == start else start
            reached.append(point)
        return reached

    lines = []
    for start, _stop in ends:
        while free[start]:
            ahead = walk(start)
            lines.append(np.array([*reversed(walk(start)), start, *ahead]))
    return lines


def _mixed_cells(kinds: npt.NDArray[Any]) -> tuple[_Indices, ...]:
    """Return rows and columns of the cells whose corners are not all of one kind."""
    lower, upper = kinds[:-1], kinds[1:]
    mixed = (lower[:, :-1] != lower[:, 1:]) | (upper[:, :-1] != upper[:, 1:]) | (lower[:, :-1] != upper[:, :-1])
    return np.nonzero(mixed)


def _corners(grid: npt.NDArray[Any], cells: tuple[_Indices, ...]) -> npt.NDArray[Any]:
    """Return what stands at the four corners of each of *cells*: ``(n, 4, …)``."""
    row, column = cells
    corners: npt.NDArray[Any] = grid[row[:, None] + _ROW, column[:, None] + _COLUMN]
    return corners


def _placed(
    cells: tuple[_Indices, ...],
    which: _Indices,
    edges: _Indices,
    along: Floats,
    shape: tuple[int, ...],
    extent: tuple[float, float, float, float],
) -> Floats:
    """Return the points so far *along* the *edges* ``(n, m)`` of those cells, ``(n, m, 2)``."""
    row, column = (index[which, None] for index in cells)
    start, stop = _FROM[edges], _TO[edges]
    left, right, bottom, top = extent
    x = column + _COLUMN[start] + along * (_COLUMN[stop] - _COLUMN[start])
    y = row + _ROW[start] + along * (_ROW[stop] - _ROW[start])
    return np.stack([left + x * (right - left) / (shape[1] - 1), bottom + y * (top - bottom) / (shape[0] - 1)], axis=-1)
