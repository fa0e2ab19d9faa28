"""How the curves beside the explained one are drawn: each in a colour and a dash of its own, many with a letter."""

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from nnstudio.widgets.theme import Theme

_COLOURS = (1, 2, 5, 7, 6, 4, 8, 9)
"""Which of the theme's class colours the overlaid functions wear: none that already means f or f′ here."""
_DASHES = (
    (6.0, 2.0, 1.0, 2.0),
    (3.0, 2.0),
    (9.0, 3.0),
    (1.0, 1.5),
    (6.0, 1.5, 1.0, 1.5, 1.0, 1.5),
    (3.0, 1.5, 3.0, 4.5),
    (1.0, 4.0),
    (13.0, 1.5),
    (7.0, 1.5, 3.0, 1.5),
    (1.0, 1.0, 1.0, 4.0),
    (3.0, 1.5, 1.0, 1.5, 1.0, 1.5, 1.0, 1.5),
)
"""In widths of the line: as many as there can be functions beside the explained one, so that no two are alike."""
LETTERED = 4
"""From so many functions beside the explained one on, each has a letter: more dashes nobody keeps apart."""


def overlay_colour(theme: Theme, i: int) -> QColor:
    """Return what the overlaid function *i* wears."""
    return QColor(theme.classes[_COLOURS[i % len(_COLOURS)]])


def overlay_letter(i: int) -> str:
    """Return the sign of the overlaid function *i*, for where its name has no room."""
    return chr(ord("a") + i)


def overlay_pen(theme: Theme, i: int, width: float) -> QPen:
    """Return how the overlaid function *i* is drawn where the main one is *width* wide."""
    dashes = _DASHES[i % len(_DASHES)]
    pen = pg.mkPen(overlay_colour(theme, i), width=0.8 * width, dash=dashes)
    pen.setDashOffset(2.5 * (i % 3))  # where two lie on one another, one shows in the gaps of the other
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
