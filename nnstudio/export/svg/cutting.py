"""Lines end at the edges of the room that is left to them: some programs, Qt's own reader among them, clip nothing."""

import numpy as np
from PySide6.QtCore import QRectF

from nnstudio.engine.arrays import Floats


def lines_within(line: Floats, room: QRectF) -> list[Floats]:
    """Return the pieces of *line* ``(corners, 2)`` that lie within *room*, each ``(corners, 2)``.

    Source: Liang and Barsky, A new concept and method for line clipping, ACM Transactions on Graphics 3 (1984).
    """
    low, high = np.array([room.left(), room.top()]), np.array([room.right(), room.bottom()])
    starts, ways = line[:-1], np.diff(line, axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        at_low, at_high = (low - starts) / ways, (high - starts) / ways
    enter, leave = np.fmin(at_low, at_high), np.fmax(at_low, at_high)
    level = ways == 0  # in this direction a line is within all along, or nowhere
    within = (starts >= low) & (starts <= high)
    enter[level], leave[level] = np.where(within, -np.inf, np.inf)[level], np.inf
    first, last = np.clip(enter.max(axis=1), 0.0, None), np.clip(leave.min(axis=1), None, 1.0)
    pieces: list[list[Floats]] = []
    for k in np.flatnonzero(first <= last).tolist():
        start, end = starts[k] + first[k] * ways[k], starts[k] + last[k] * ways[k]
        if not pieces or first[k] > 0.0 or not np.array_equal(pieces[-1][-1], start):
            pieces.append([start])
        pieces[-1].append(line[k + 1] if last[k] == 1.0 else end)
    return [np.array(piece) for piece in pieces]
