"""Which classes each network takes for which others: its confusion matrix without what is right, as a small picture."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.prediction.colouring import image, rgb
from nnstudio.widgets.paper import paint_part
from nnstudio.widgets.theme import Theme

_RIGHT = 0.35
"""How much of the colour of edges is on the diagonal, where what is right would be counted."""
_LEAST = 0.3
"""How much of the colour of trouble a single error has, so that it is seen; the share of a class adds the rest."""


class ErrorTiles:
    """A row for each class, and a column for what its examples are taken for: the deeper, the more of them."""

    still_is_below = True

    def __init__(self) -> None:
        self._output: Floats | None = None
        self._coloured: tuple[Floats, Theme, QImage] | None = None

    def show_output(self, output: Floats) -> None:
        """Take how much of each class is taken for which, ``(runs, classes, classes)``."""
        self._output = output

    def paint(self, painter: QPainter, places: Sequence[QRectF], theme: Theme) -> None:
        if self._output is None:
            return
        classes = self._output.shape[-1]
        strip = self._strip(self._output, theme)
        for run, place in enumerate(places):
            paint_part(painter, place, strip, QRectF(0, run * classes, classes, classes))

    def paint_still(self, painter: QPainter, place: QRectF, theme: Theme) -> None:
        """Draw nothing: there is nothing that does not change."""

    def _strip(self, output: Floats, theme: Theme) -> QImage:
        """Return the matrices below one another, a pixel a cell."""
        if self._coloured is None or self._coloured[0] is not output or self._coloured[1] is not theme:
            self._coloured = (output, theme, _image(output, theme))
        return self._coloured[2]


def error_depths(rates: Floats) -> Floats:
    """Return how deep the colour of each cell is, 0 … 1, for the shares *rates* ``(…, classes, classes)`` of a class.

    It grows with the square root, so that a few in a hundred are seen; what is right has none.
    """
    depths = np.where(rates > 0, _LEAST + (1.0 - _LEAST) * np.sqrt(np.nan_to_num(rates)), 0.0)
    diagonal = np.arange(rates.shape[-1])
    depths[..., diagonal, diagonal] = 0.0
    return depths


def _image(output: Floats, theme: Theme) -> QImage:
    paper, trouble, edge = rgb(theme.panel), rgb(theme.trouble), rgb(theme.edge)
    colours = paper + error_depths(output)[..., None] * (trouble - paper)
    diagonal = np.arange(output.shape[-1])
    colours[:, diagonal, diagonal] = paper + _RIGHT * (edge - paper)
    return image(colours.reshape(-1, *colours.shape[2:]))
