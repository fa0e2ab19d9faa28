"""Where a distribution over three classes stands in a triangle, and which one stands at a point of it.

The triangle has equal sides. A corner is the distribution that is sure of its class; of any other point the distances
to the three sides, in parts of the height, are the three probabilities (barycentric coordinates).
"""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

HEIGHT = math.sqrt(3) / 2
"""The height of a triangle whose sides are 1."""


class TriangleLayout:
    """The largest such triangle in *room*, in its middle; *corners* are those of the classes: left, top and right."""

    def __init__(self, room: QRectF) -> None:
        side = max(1.0, min(room.width(), room.height() / HEIGHT))
        foot = room.center().y() + HEIGHT * side / 2
        middle = room.center().x()
        self.side = side
        self.corners = (
            QPointF(middle - side / 2, foot),
            QPointF(middle, foot - HEIGHT * side),
            QPointF(middle + side / 2, foot),
        )

    def point(self, probabilities: Sequence[float]) -> QPointF:
        """Return where *probabilities* stand."""
        return QPointF(
            math.fsum(p * corner.x() for p, corner in zip(probabilities, self.corners, strict=True)),
            math.fsum(p * corner.y() for p, corner in zip(probabilities, self.corners, strict=True)),
        )

    def probabilities(self, point: QPointF) -> tuple[float, float, float]:
        """Return the distribution at *point*; outside of the triangle one is below 0."""
        left, top, _right = self.corners
        height = HEIGHT * self.side
        second = (left.y() - point.y()) / height
        third = (point.x() - left.x() - second * (top.x() - left.x())) / self.side
        return 1.0 - second - third, second, third

    def nearest(self, point: QPointF) -> tuple[float, float, float]:
        """Return the distribution at *point*; of one outside, what is below 0 counts as 0."""
        inside = [max(0.0, p) for p in self.probabilities(point)]
        total = math.fsum(inside)
        first, second, third = (p / total for p in inside)
        return first, second, third

    def contains(self, point: QPointF) -> bool:
        """Whether *point* lies in the triangle or on its sides."""
        return min(self.probabilities(point)) >= 0.0
