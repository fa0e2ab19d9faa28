"""Numbers as colours: probabilities of classes, and values between a lowest and a highest one."""

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QImage

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.class_colours import class_colours
from nnstudio.widgets.theme import Theme

DEEPEST = 0.62
"""How much of a class's colour there is where the network is certain; the rest is paper."""
_VALUE_DEEPEST = 0.85
_SHADES = 255


def rgb(colour: QColor | str) -> Floats:
    """Return red, green and blue of *colour*, 0 … 255."""
    return np.array(QColor(colour).getRgb()[:3], dtype=np.float64)


def image(colours: Floats) -> QImage:
    """Return the picture of *colours* ``(rows, columns, 3)``, 0 … 255, the top row first."""
    picture = _Picture(colours.shape[:2])
    picture.pixels[...] = 0xFF000000 | (colours + 0.5).astype(np.uint32) @ _PLACES
    return picture.image.copy()


_PLACES = np.array([1 << 16, 1 << 8, 1], np.uint32)
"""Where red, green and blue are in a pixel, whose highest byte is opaque: Qt's RGB32, which it paints fastest."""


class _Picture:
    """An image and its pixels ``(rows, columns)``, the top row first: what is written to one is seen in the other."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        rows, columns = shape
        self.pixels = np.empty((rows, columns), np.uint32)
        self.image = QImage(self.pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)


class ClassColouring:
    """Mixes the colours of classes on paper: the deeper, the surer, and none where all classes are equally probable.

    Of K classes each has the share (q − 1/K)/(1 − 1/K), or none where that is negative.
    """

    def __init__(self, theme: Theme, classes: int) -> None:
        paper = rgb(theme.panel)
        colours = np.array([rgb(colour) for colour in class_colours(theme, classes)])
        self._shares = np.asarray(DEEPEST * (colours - paper), np.float32)
        self._paper = np.asarray(paper + 0.5, np.float32)
        self._picture = _Picture((1, 1))

    def image(self, probabilities: Floats) -> QImage:
        """Return the picture of ``(rows, columns, classes)``, the bottom row first; the next call overwrites it."""
        if self._picture.pixels.shape != probabilities.shape[:2]:
            self._picture = _Picture(probabilities.shape[:2])
        even = np.float32(1.0 / len(self._shares))
        shares = (probabilities.astype(np.float32).reshape(-1, len(self._shares)) - even) / (1 - even)
        mixed = np.clip(shares, 0.0, 1.0, out=shares) @ self._shares + self._paper
        np.copyto(mixed, self._paper, where=np.isnan(mixed))
        pixels = mixed.astype(np.uint32) @ _PLACES
        np.bitwise_or(pixels.reshape(self._picture.pixels.shape)[::-1], 0xFF000000, out=self._picture.pixels)
        return self._picture.image


class ValueColouring:
    """Colours values from *low*, orange, by way of paper to *high*, blue; what lies beyond is as the end."""

    def __init__(self, theme: Theme, low: float, high: float) -> None:
        self.low, self.high = low, high
        ends = np.array([rgb(theme.prediction), rgb(theme.truth)])
        along = np.linspace(-1.0, 1.0, _SHADES)[:, None]
        depth = _VALUE_DEEPEST * np.abs(along)
        colours = (1 - depth) * rgb(theme.panel) + depth * np.where(along < 0, *ends)
        self._shades: npt.NDArray[np.uint32] = 0xFF000000 | (colours + 0.5).astype(np.uint32) @ _PLACES
        self._picture = _Picture((1, 1))

    def image(self, values: Floats) -> QImage:
        """Return the picture of *values* ``(rows, columns)``, the bottom row first; the next call overwrites it."""
        if self._picture.pixels.shape != values.shape:
            self._picture = _Picture(values.shape)
        np.take(self._shades, self._shade(values[::-1]), out=self._picture.pixels)
        return self._picture.image

    def colours(self, values: Floats) -> list[QColor]:
        """Return the colour of each of *values*."""
        return [QColor.fromRgb(int(self._shades[shade])) for shade in self._shade(values)]

    def bar(self) -> QImage:
        """Return all colours side by side, the one of the lowest value first."""
        picture = _Picture((1, _SHADES))
        picture.pixels[...] = self._shades
        return picture.image.copy()

    def _shade(self, values: Floats) -> npt.NDArray[np.intp]:
        share = (values - self.low) / (self.high - self.low)
        share = np.nan_to_num(share, nan=0.5, posinf=1.0, neginf=0.0)
        return np.asarray(np.clip(share, 0.0, 1.0) * (_SHADES - 1) + 0.5, np.intp)
