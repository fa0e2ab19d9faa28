"""What a hand holds over a plane, and where it leaves points. No Qt."""

import math
from dataclasses import dataclass
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]

SPACING = 0.35
"""How far apart a drag lays points, in the units of the plane."""
ERASER_RADIUS = 0.4
"""How far the eraser reaches, in the units of the plane."""
ERASER_SPACING = 0.15
"""How far apart a drag erases: small against the radius, so that all in its way goes."""


@dataclass(frozen=True)
class Tool:
    """A pen for points of the class *label*; what *erases*; or, with neither, what chooses an example."""

    label: int | None = None
    erases: bool = False

    @property
    def draws(self) -> bool:
        """Whether it changes the points."""
        return self.erases or self.label is not None


LOOK = Tool()
ERASER = Tool(erases=True)


class Path:
    """Points along a line that is drawn bit by bit, *spacing* apart."""

    def __init__(self, spacing: float) -> None:
        self._spacing = spacing
        self._last: Point | None = None

    def to(self, point: Point | None) -> list[Point]:
        """Return the points on the way to *point*; beside the plane, None, the pen is lifted."""
        if point is None or self._last is None:
            self._last = point
            return [] if point is None else [point]
        (x, y), (to_x, to_y) = self._last, point
        distance = math.hypot(to_x - x, to_y - y)
        count = int(distance / self._spacing + 1e-9)
        shares = [k * self._spacing / distance for k in range(1, count + 1)]
        points = [(x + share * (to_x - x), y + share * (to_y - y)) for share in shares]
        if points:
            self._last = points[-1]
        return points
