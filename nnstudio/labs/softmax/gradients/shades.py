"""How the entries of the Jacobian are coloured: by sign, and the stronger the nearer to the largest there can be."""

import numpy as np
from PySide6.QtGui import QColor

from nnstudio.engine.arrays import Floats
from nnstudio.widgets.painting import mixed
from nnstudio.widgets.theme import Theme

LEVELS = 12
FAINTEST = 0.05
STRONGEST = {"light": (0.85, 0.5), "dark": (0.5, 0.5), "contrast": (0.6, 0.38)}
"""How much of the colour there is in the surface of a positive and a negative cell, by the name of the theme: at most
so much that words on it stay readable."""


def levels(jacobian: Floats, largest: float) -> list[list[int]]:
    """Return how strong each entry is shown, from −LEVELS to LEVELS; 0 for 0 alone.

    The level goes with the square root of the entry: with many classes most of them are small.
    """
    shares = np.minimum(np.abs(jacobian) / largest, 1.0)  # rounding may take an entry a little beyond
    of_cells: list[list[int]] = (np.sign(jacobian) * np.ceil(LEVELS * np.sqrt(shares))).astype(int).tolist()
    return of_cells


def surface(theme: Theme, level: int) -> QColor:
    """Return the colour of a cell."""
    of_positive, of_negative = STRONGEST[theme.name]
    strongest = of_positive if level > 0 else of_negative
    share = FAINTEST + (strongest - FAINTEST) * abs(level) / LEVELS if level else 0.0
    return mixed(_colour(theme, level), QColor(theme.panel), share)


def hatching(theme: Theme, level: int) -> QColor:
    """Return the colour of the lines through a cell with a negative entry."""
    return mixed(_colour(theme, level), QColor(theme.panel), 0.1 + 0.7 * abs(level) / LEVELS)


def _colour(theme: Theme, level: int) -> QColor:
    return QColor(theme.gradient if level > 0 else theme.quiet)
