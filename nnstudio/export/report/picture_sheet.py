"""The pictures of a report, in the arrangement of the screen, with what was between them taken out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from nnstudio.export.report.blocks import write
from nnstudio.export.report.content import Picture
from nnstudio.export.report.painted_svg import paint_svg
from nnstudio.export.report.type import PT, text_height

_GAP = 10.0
_BELOW_TITLE = 0.35
"""Between a title and its picture so many heights of a letter are left."""
_TITLE_SIZE = 10.0
"""Points; titles are no larger."""
_TOUCHING = 2.0
"""Pictures that share no more pixels than these stand beside one another."""


@dataclass(frozen=True)
class Placed:
    """A picture and where it lies on the sheet, in pixels of the screen."""

    picture: Picture
    left: float
    top: float
    free: float
    """How wide its title may be."""


@dataclass(frozen=True)
class PictureSheet:
    """Pictures in pixels of the screen; *width* and *height* are those of them all."""

    placed: tuple[Placed, ...]
    width: float
    height: float
    letters: float

    def paint(self, painter: QPainter, x: float, y: float, scale: float) -> None:
        """Paint all, *scale* times as large as the pixels, from (*x*, *y*) on."""
        size = min(_TITLE_SIZE, scale * self.letters / PT)
        for each in self.placed:
            picture = each.picture
            room = QRectF(x + scale * each.left, y + scale * each.top, scale * picture.width, scale * picture.height)
            paint_svg(painter, picture.svg, room, clipped=True)
            if picture.title:
                title, width = _without_colon(picture.title), scale * each.free
                high = text_height(title, width, size, bold=True)
                top = room.top() - scale * _BELOW_TITLE * self.letters - high
                write(painter, QRectF(room.left(), top, width, high), title, size, bold=True)


def sheet_of(pictures: Sequence[Picture], letters: float) -> PictureSheet:
    """Arrange *pictures* as on the screen, but closer: gaps that no picture reaches into are closed.

    *letters* is the size of the letters in them, in pixels.
    """
    if not pictures:
        return PictureSheet((), 0.0, 0.0, letters)
    rooms = _apart([QRectF(each.left, each.top, each.width, each.height) for each in pictures])
    across = _closed([(room.left(), room.right(), 0.0) for room in rooms])
    width = max(left + room.width() for left, room in zip(across, rooms, strict=True))
    free = [_free(i, across, rooms, width) for i in range(len(rooms))]
    above = [_title_height(each.title, wide, letters) for each, wide in zip(pictures, free, strict=True)]
    down = _closed([(room.top(), room.bottom(), high) for room, high in zip(rooms, above, strict=True)])
    _make_room(down, above, across, free, rooms)
    placed = tuple(Placed(*each) for each in zip(pictures, across, down, free, strict=True))
    height = max(each.top + each.picture.height for each in placed)
    return PictureSheet(placed, width, height, letters)


def _apart(rooms: Sequence[QRectF]) -> list[QRectF]:
    """Return *rooms*, with those that would cover another one moved below it."""
    apart: dict[int, QRectF] = {}
    for i in sorted(range(len(rooms)), key=lambda i: (rooms[i].top(), rooms[i].left())):
        room = QRectF(rooms[i])
        while covered := [other for other in apart.values() if _cover(room, other)]:
            room.moveTop(max(other.bottom() for other in covered) + _GAP)
        apart[i] = room
    return [apart[i] for i in range(len(rooms))]


def _make_room(
    down: list[float],
    above: Sequence[float],
    across: Sequence[float],
    free: Sequence[float],
    rooms: Sequence[QRectF],
) -> None:
    """Move pictures, and all below them, down where their titles would lie on another one."""
    for i in sorted(range(len(down)), key=down.__getitem__):
        title = QRectF(across[i], down[i] - above[i], free[i], above[i])
        taken = [QRectF(across[j], down[j], rooms[j].width(), rooms[j].height()) for j in range(len(down)) if j != i]
        covered = [room for room in taken if above[i] and room.top() < down[i] and _cover(title, room)]
        lack = max((room.bottom() - title.top() for room in covered), default=0.0)
        top = down[i]
        for j, place in enumerate(down):
            if place >= top:
                down[j] += lack


def _cover(one: QRectF, other: QRectF) -> bool:
    shared = one.intersected(other)
    return shared.width() > _TOUCHING and shared.height() > _TOUCHING


def _free(i: int, lefts: Sequence[float], rooms: Sequence[QRectF], width: float) -> float:
    """Return how wide the title of picture *i* may be: as far as the next one on its right."""
    top = rooms[i].top()
    beside = [
        left
        for left, room in zip(lefts, rooms, strict=True)
        if left > lefts[i] and room.top() - 2 * _GAP < top < room.bottom() + _GAP
    ]
    return min(beside, default=width) - lefts[i] - (_GAP if beside else 0.0)


def _title_height(title: str, width: float, letters: float) -> float:
    """Return how much room a title needs above its picture, in pixels, as the letters of that are *letters* high."""
    if not title:
        return 0.0
    fine = _TITLE_SIZE * PT / letters
    narrow = 0.95 * fine * width  # letters of other sizes are not exactly as much narrower
    return text_height(_without_colon(title), narrow, _TITLE_SIZE, bold=True) / fine + _BELOW_TITLE * letters


def _without_colon(title: str) -> str:
    return title.rstrip(":：")


def _closed(spans: Sequence[tuple[float, float, float]]) -> list[float]:
    """Return where each span (begin, end, room wanted before it) begins when the gaps between all are closed.

    Before a new stretch so much room is left that each in it has what it asks for.
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
        lack = max(spans[i][2] - (spans[i][0] - begin) for i in stretch)
        place += max(lack, 0.0) + (_GAP if place else 0.0)
        shift = place - begin
        for i in stretch:
            starts[i] = spans[i][0] + shift
        place = max(spans[i][1] for i in stretch) + shift
    return starts
