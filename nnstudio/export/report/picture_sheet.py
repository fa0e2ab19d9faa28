"""The pictures of a report, in the arrangement of the screen, with what was between them taken out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from nnstudio.export.report.blocks import paint_svg, write
from nnstudio.export.report.content import Picture
from nnstudio.export.report.type import LEAST_SIZE, PT, line_height, text_width

_GAP = 10.0
_TITLE = 1.6
"""Above a picture with a title so many heights of a letter are left."""


@dataclass(frozen=True)
class Placed:
    """A picture and where it lies on the sheet, in pixels of the screen."""

    picture: Picture
    left: float
    top: float


@dataclass(frozen=True)
class PictureSheet:
    """Pictures in pixels of the screen; *width* and *height* are those of them all."""

    placed: tuple[Placed, ...]
    width: float
    height: float
    letters: float

    def paint(self, painter: QPainter, x: float, y: float, scale: float) -> None:
        """Paint all, *scale* times as large as the pixels, from (*x*, *y*) on."""
        size = max(LEAST_SIZE, min(10.0, scale * self.letters / PT))
        for each in self.placed:
            picture = each.picture
            room = QRectF(x + scale * each.left, y + scale * each.top, scale * picture.width, scale * picture.height)
            if picture.title:
                above = QRectF(room.left(), room.top() - line_height(size), scale * self._free(each), line_height(size))
                title = picture.title.rstrip(":：")
                fitting = size * min(1.0, above.width() / max(text_width(title, size, bold=True), 1.0))
                write(painter, above, title, fitting, bold=True)
            paint_svg(painter, picture.svg, room)

    def _free(self, placed: Placed) -> float:
        """Return how wide the title of a picture may be: as far as the next one on its right."""
        beside = (
            other.left
            for other in self.placed
            if other.left > placed.left and other.top < placed.top < other.top + other.picture.height
        )
        return min(beside, default=self.width) - placed.left


def sheet_of(pictures: Sequence[Picture], letters: float) -> PictureSheet:
    """Arrange *pictures* as on the screen, but closer: gaps that no picture reaches into are closed.

    *letters* is the size of the letters in them, in pixels.
    """
    if not pictures:
        return PictureSheet((), 0.0, 0.0, letters)
    across = _closed([(each.left, each.left + each.width, 0.0) for each in pictures])
    room = _TITLE * letters
    down = _closed([(each.top, each.top + each.height, room if each.title else 0.0) for each in pictures])
    placed = tuple(Placed(each, left, top) for each, left, top in zip(pictures, across, down, strict=True))
    width = max(each.left + each.picture.width for each in placed)
    height = max(each.top + each.picture.height for each in placed)
    return PictureSheet(placed, width, height, letters)


def _closed(spans: Sequence[tuple[float, float, float]]) -> list[float]:
    """Return where each span (begin, end, room wanted before it) begins when the gaps between all are closed.

    Before what begins a new stretch the most room is left that one of those that begin it there asks for.
    """
    starts = [0.0] * len(spans)
    shift, end, first = 0.0, 0.0, True
    stretches: list[list[int]] = []
    for i in sorted(range(len(spans)), key=lambda i: spans[i][0]):
        if first or spans[i][0] >= end - 1:
            stretches.append([])
            first = False
        stretches[-1].append(i)
        end = max(end, spans[i][1])
    place = 0.0
    for stretch in stretches:
        begin = min(spans[i][0] for i in stretch)
        place += max(spans[i][2] for i in stretch) + (_GAP if place else 0.0)
        shift = place - begin
        for i in stretch:
            starts[i] = spans[i][0] + shift
        place = max(spans[i][1] for i in stretch) + shift
    return starts
