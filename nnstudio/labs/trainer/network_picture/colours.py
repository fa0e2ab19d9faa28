"""The colours of a network: of weights by their sign, of activations from low to high."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPen

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.class_colours import class_colours
from nnstudio.widgets.painting import mixed
from nnstudio.widgets.theme import Theme

LEVELS = 6
"""So many widths stand for all sizes of weights: edges of one look are drawn at once."""
MIDDLE = 127.5
"""Of the values 0 … 255."""
_FAINT, _LIT = 0.55, 3.0
"""How much of its colour and width a faint edge keeps; how wide at the least the widest one is that stands out."""


def levels(numbers: Floats, largest: float) -> npt.NDArray[np.intp]:
    """Return 2 · level + (1 for a negative one) of each of *numbers*: level 0 for 0, `LEVELS` for the *largest*."""
    share = np.abs(numbers) / largest if largest > 0 else np.zeros_like(numbers)
    level = np.ceil(np.nan_to_num(share, nan=0.0, posinf=1.0) * LEVELS).clip(0, LEVELS)
    return np.asarray(2 * level + (numbers < 0), dtype=np.intp)


def largest_of(weights: Floats) -> float:
    """Return the size of the largest finite one of *weights*, 0 where there is none."""
    finite = np.abs(weights[np.isfinite(weights)])
    return float(finite.max()) if finite.size else 0.0


class NetworkColours:
    """Pens, brushes and tables of colours in *theme*, for edges of at most *thick* pixels."""

    def __init__(self, theme: Theme, thick: float, *, dashed: bool) -> None:
        self.theme = theme
        self.panel, self.edge, self.text = QColor(theme.panel), QColor(theme.edge), QColor(theme.text)
        self.quiet, self.accent = QColor(theme.quiet), QColor(theme.accent)
        self.signs = QColor(theme.truth), QColor(theme.prediction)
        """Of positive and of negative numbers."""
        self.brushes = [QBrush(sign) for sign in self.signs]
        self.pens = [self._pen(level, sign, thick, dashed=dashed) for level in range(LEVELS + 1) for sign in (0, 1)]
        """For each of `levels`; opaque, for transparent lines take ten times as long."""
        self.faint_pens = [self._faint(level, sign, thick) for level in range(LEVELS + 1) for sign in (0, 1)]
        """Where there are so many edges that nobody could follow one."""
        self.lit_pens = [self._lit(level, sign, thick) for level in range(LEVELS + 1) for sign in (0, 1)]
        """For edges that stand out: in full colour, and negative ones are dashed in any case."""
        self.diverging = self._table(theme.prediction, theme.truth)

    def of_outputs(self, outputs: int, *, class_coloured: bool) -> list[npt.NDArray[np.uint32]]:
        """Return the colours of the values 0 … 255 of each output unit."""
        if not class_coloured:
            return [self.diverging] * outputs
        classes = class_colours(self.theme, max(2, outputs))
        if outputs == 1:
            return [self._table(*classes)]
        return [self._table(None, colour) for colour in classes]

    def _pen(self, level: int, sign: int, thick: float, *, dashed: bool) -> QPen:
        if level == 0:
            return QPen(QColor(self.theme.hairline), 1)
        share = level / LEVELS
        width = max(0.9, share * thick)
        pen = QPen(mixed(self.signs[sign], self.panel, 0.3 + 0.7 * share), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dashed and sign:
            pen.setDashPattern([max(3.0, 5.0 / width), max(1.6, 3.0 / width)])
        return pen

    def _faint(self, level: int, sign: int, thick: float) -> QPen:
        pen = self._pen(level, sign, _FAINT * thick, dashed=False)
        pen.setColor(mixed(pen.color(), self.panel, _FAINT))
        return pen

    def _lit(self, level: int, sign: int, thick: float) -> QPen:
        if level == 0:
            return QPen(self.quiet, 1)
        pen = self._pen(level, sign, max(thick, _LIT), dashed=True)
        pen.setColor(self.signs[sign])
        pen.setWidthF(pen.widthF() + 0.6)
        return pen

    def _table(self, low: str | None, high: str) -> npt.NDArray[np.uint32]:
        return _table(self.theme.panel, low, high)


@lru_cache(maxsize=64)
def _table(paper: str, low: str | None, high: str) -> npt.NDArray[np.uint32]:
    """Return 256 colours, 0xAARRGGBB: from *low* through *paper* to *high*, or from *paper* where there is no low."""
    colours = []
    for value in range(256):
        share = value / 255 if low is None else abs(value - MIDDLE) / MIDDLE
        side = high if low is None or value > MIDDLE else low
        colours.append(mixed(QColor(side), QColor(paper), 0.92 * share).rgba())
    table = np.array(colours, dtype=np.uint32)
    table.setflags(write=False)  # all networks have the same
    return table


def shades(activations: Floats, *, probabilities: bool) -> npt.NDArray[np.uint8]:
    """Return *activations* of one layer as values 0 … 255: 0 … 1 of *probabilities*, else 0 is in the middle."""
    numbers = np.nan_to_num(activations, nan=0.0)
    if probabilities:
        return np.asarray(np.clip(numbers, 0, 1) * 255, dtype=np.uint8)
    reach = max(1.0, largest_of(numbers))
    return np.asarray(np.clip(MIDDLE + MIDDLE * numbers / reach, 0, 255), dtype=np.uint8)
