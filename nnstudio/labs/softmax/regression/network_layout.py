"""What stands where in the picture of the layer."""

from PySide6.QtCore import QLineF, QPointF, QRectF

from nnstudio.labs.softmax.regression.results import CLASSES, INPUTS

BARS = 4.6
"""How many heights of a letter the bars of y and q are long."""
RADIUS = 0.95
"""Of the circle of a unit, in heights of a letter."""
_HEAD = 1.5
_WORDS = 5.5
"""How many heights of a letter the words of a unit are wide."""


class NetworkLayout:
    """Places in a picture *width* × *height* pixels large, with letters *em* high; *names* is how wide those of the
    inputs are.

    Input k stands on the left, the constant 1 below the last one; unit j on the right, then its words, then its bars.
    """

    def __init__(self, width: float, height: float, em: float, names: float) -> None:
        self.width, self.em = width, em
        self._names = names
        self._top, self._height = _HEAD * em, height - _HEAD * em

    def input(self, k: int) -> QRectF:
        """Return the room of input *k*."""
        pitch = self._height / (INPUTS + 1)
        height = min(1.5 * self.em, pitch - 2)
        left = self._names + 0.5 * self.em
        return QRectF(left, self._top + (k + 0.5) * pitch - height / 2, 2.9 * self.em, height)

    def centre(self, j: int) -> QPointF:
        """Return the centre of unit *j*."""
        left = self.width - (BARS + _WORDS + 4.6) * self.em
        return QPointF(left, self._top + (j + 0.5) * self._height / CLASSES)

    def unit(self, j: int) -> QRectF:
        """Return the room of unit *j* with its words and its bars, where the mouse is on it."""
        centre, height, margin = self.centre(j), self._height / CLASSES - 4, 1.3 * self.em
        return QRectF(centre.x() - margin, centre.y() - height / 2, self.width - centre.x() + margin, height)

    def words(self, j: int, line: int) -> QRectF:
        """Return the room of one of the three lines of words of unit *j*."""
        centre, height = self.centre(j), 1.08 * self.em
        left = centre.x() + (RADIUS + 0.5) * self.em
        return QRectF(left, centre.y() + (line - 1.5) * height, self.width - left, height)

    def bar(self, j: int, i: int) -> QRectF:
        """Return the room of the whole length of a bar of unit *j*: the upper one for *i* = 0, the lower one for 1."""
        height = min(0.95 * self.em, 0.26 * self.unit(j).height())
        top = self.centre(j).y() + ((i - 1) * 1.15 + 0.07) * height
        return QRectF(self.width - BARS * self.em, top, (BARS - 0.3) * self.em, height)

    def edge(self, k: int, j: int) -> QLineF:
        """Return the line from input *k* to unit *j*."""
        source, centre = self.input(k), self.centre(j)
        return QLineF(source.right(), source.center().y(), centre.x() - RADIUS * self.em, centre.y())

    def unit_at(self, point: QPointF) -> int | None:
        """Return the unit at *point*."""
        return next((j for j in range(CLASSES) if self.unit(j).contains(point)), None)
