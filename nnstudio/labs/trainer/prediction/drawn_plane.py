"""Where a point of the plane is on the screen, and which numbers stand at its axes."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from nnstudio.engine.arrays import Floats


@dataclass(frozen=True)
class DrawnPlane:
    """The *extent* (left, right, bottom, top) of a plane, drawn in the rectangle *place* of a widget."""

    extent: tuple[float, float, float, float]
    place: QRectF

    def pixels(self, points: Floats) -> Floats:
        """Return where *points* ``(…, 2)`` are in the widget."""
        left, right, bottom, top = self.extent
        scale = np.array([self.place.width() / (right - left), -self.place.height() / (top - bottom)])
        return (points - (left, bottom)) * scale + (self.place.left(), self.place.bottom())

    def pixel(self, x: float, y: float) -> QPointF:
        """Return where the point (x, y) is in the widget."""
        return QPointF(*self.pixels(np.array([x, y])))

    def point(self, pixel: QPointF) -> tuple[float, float] | None:
        """Return the point under *pixel*; None beside the plane."""
        if not self.place.contains(pixel):
            return None
        left, right, bottom, top = self.extent
        return (
            left + (pixel.x() - self.place.left()) / self.place.width() * (right - left),
            bottom + (self.place.bottom() - pixel.y()) / self.place.height() * (top - bottom),
        )


def fitted(room: QRectF, *, square: bool) -> QRectF:
    """Return the place of a plane in *room*, on whole pixels: all of it, or the largest *square*, in its middle."""
    width, height = max(math.floor(room.width()), 8), max(math.floor(room.height()), 8)
    if square:
        width = height = min(width, height)
    top = max(room.top(), room.center().y() - height / 2)
    return QRectF(round(room.center().x() - width / 2), math.floor(top), width, height)


_STEPS = (1.0, 2.0, 5.0, 3.0, 2.5, 4.0)
"""Distances between numbers of an axis, times a power of ten, the more common ones first."""
FEWEST_TICKS, MOST_TICKS = 3, 5


def ticks(low: float, high: float, most: int = MOST_TICKS) -> list[float]:
    """Return three to *most* round numbers from *low* to *high*, both ends among them if possible."""
    power = math.floor(math.log10(high - low)) - 1
    choices = []
    for rank, step in enumerate(step * 10.0**p for p in (power, power + 1) for step in _STEPS):
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        numbers = [round(k * step, 10) for k in range(first, last + 1)]
        if FEWEST_TICKS <= len(numbers) <= most:
            missed = (not math.isclose(numbers[0], low, abs_tol=1e-9)) + (not math.isclose(numbers[-1], high))
            choices.append((missed if missed != 1 else 2, abs(len(numbers) - 4), rank, numbers))
    return min(choices)[-1] if choices else [low, high]
