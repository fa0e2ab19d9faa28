"""How the curves beside the explained one are drawn: each in a colour and a dash of its own."""

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from nnstudio.widgets.theme import Theme

_COLOURS = (1, 2, 5, 7, 6, 4, 8, 9)
"""Which of the theme's class colours the overlaid functions wear: none that already means f or f′ here."""
_DASHES = ((6.0, 2.0, 1.0, 2.0), (3.0, 2.0), (9.0, 3.0))
"""As many as share no factor with the colours: so neighbours differ in both, and no two of 24 are alike."""


def overlay_colour(theme: Theme, i: int) -> QColor:
    """Return what the overlaid function *i* wears."""
    return QColor(theme.classes[_COLOURS[i % len(_COLOURS)]])


def overlay_pen(theme: Theme, i: int, width: float) -> QPen:
    """Return how the overlaid function *i* is drawn where the main one is *width* wide."""
    dashes = _DASHES[i % len(_DASHES)]
    pen = pg.mkPen(overlay_colour(theme, i), width=0.8 * width, dash=dashes)
    pen.setDashOffset(3.0 * i)  # where two lie on one another, one shows in the gaps of the other
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
