"""What stands where in the picture of a network."""

import itertools
import math
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF

from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.network_picture.architecture import MOST_UNITS

Unit: TypeAlias = tuple[int, int]
"""A layer behind the inputs, and a unit of it, both counted from 0."""
Edge: TypeAlias = tuple[int, int, int]
"""A layer behind the inputs, an input of it (its fan-in for the constant 1), and a unit of it."""

_LARGEST, _WIDEST_BAND, _HIGHEST_ROW, _WIDEST_BLOCK = 4.0, 18.0, 6.0, 7.5
"""In heights of a letter: a unit; from one layer to the next; from one unit to the next; a layer as one block."""
_ABOVE, _FOOT, _KEY = 0.35, 1.35, 1.2
_HIGH, _LOW = 12.5, 7.2
"""So many heights of a letter a picture needs to have a key, and to have more words than one line of titles."""
_CAPTION, _BELOW_CAPTION, _CAPTION_TOP = 0.85, 0.22, 0.95
"""The room for a caption, how far above its unit it is, for the ring of a choice, and where its letters end."""
_LEAST_CAPTIONED, _CAPTIONED_SHARE = 1.5, 0.6
"""To make room for its caption a unit does not become smaller than that, in heights of a letter and of itself."""
_BESIDE = 0.55
"""Between an output and its name."""
_MOST_DASHED = 200
_DENSE = 80
"""Where more edges lie between two layers, nobody could follow one."""
_MESH, _MESH_THICK = 600, 0.12
"""More edges than so many are all thin, at most so many heights of a letter."""


@dataclass(frozen=True)
class Column:
    """One layer, or the inputs: the *rooms* of its units, or one *block* for all of them, with one *cell* each."""

    count: int
    block: QRectF
    rooms: tuple[QRectF, ...]
    cells: QRectF
    cells_across: int
    heights: Floats
    """y of each unit, ``(units,)``, of an open column."""
    captions: tuple[QRectF, ...] = ()
    """The rooms for names above the units, where there are any."""

    @property
    def is_open(self) -> bool:
        """Whether each unit is drawn."""
        return bool(self.rooms)


class NetworkLayout:
    """Places in a picture *width* × *height* pixels large, with letters *em* high.

    *sizes* counts the inputs and the units of each layer; the longest name of an input is *names* pixels wide, the
    longest one beside an output *beside*, the titles take *title_lines*. The *captioned* layers, counted from 0 behind
    the inputs, have names above their units, where there is room.
    """

    def __init__(
        self,
        width: float,
        height: float,
        em: float,
        sizes: Sequence[int],
        names: float,
        title_lines: int,
        *,
        captioned: Collection[int] = (),
        beside: float = 0.0,
    ) -> None:
        self.em = em
        self.is_low = height < _LOW * em
        """Whether there is no room for what each layer computes, and for the shapes of the weights."""
        self.head = QRectF(0, 0, width, (1 if self.is_low else title_lines) * 1.05 * em)
        self.key = QRectF(0, height, width, 0)
        """The room of the key, at the bottom; of no height in a low picture."""
        if height >= _HIGH * em:
            self.key.setTop(height - _KEY * em)
        foot = 0.0 if self.is_low else _FOOT * em
        self.foot = QRectF(0, self.key.top() - foot, width, foot)
        """The room of the shapes of the weights, below the edges."""
        top = self.head.bottom() + _ABOVE * em
        self._height = self.foot.top() - top
        self._middle = top + self._height / 2
        self._beside = beside
        left, right = (
            (_WIDEST_BLOCK / 2 + 0.2) * em if count > MOST_UNITS else narrow
            for count, narrow in (
                (sizes[0], max(names / 2 + 0.8 * em, 2.6 * em)),
                (sizes[-1], max(2.9 * em, self._largest(sizes[-1]) / 2 + beside + 2 * _BESIDE * em)),
            )
        )
        self.pitch = min((width - left - right) / (len(sizes) - 1), _WIDEST_BAND * em)
        start = (width - self.pitch * (len(sizes) - 1) + left - right) / 2
        self.centres = [start + i * self.pitch for i in range(len(sizes))]
        self.columns = [self._column(self.centres[0], sizes[0], names)]
        self.columns += [
            self._column(x, units, captioned=layer in captioned)
            for layer, (x, units) in enumerate(zip(self.centres[1:], sizes[1:], strict=True))
        ]
        self._edges = [list(self._edges_of(layer)) for layer in range(len(sizes) - 1)]
        self.edges = list(itertools.chain.from_iterable(self._edges))
        """All edges that are drawn, layer by layer, each in the order of its weights W."""
        sides = [room.height() for column in self.columns for room in column.rooms]
        self.thick = max(1.2, min([0.26 * em, *(0.18 * side for side in sides)]))
        """How wide the widest edge is."""
        if len(self.edges) > _MESH:
            self.thick = min(self.thick, _MESH_THICK * em)

    def _row(self, count: int) -> float:
        """Return how far it is from one of *count* units to the next."""
        return min(self._height / count, _HIGHEST_ROW * self.em)

    def _largest(self, count: int) -> float:
        """Return how large one of *count* units would be if nothing else took room."""
        return min(0.86 * self._row(count), _LARGEST * self.em)

    def _column(self, x: float, count: int, names: float | None = None, *, captioned: bool = False) -> Column:
        """Return the column at *x*; inputs have boxes for *names* so wide, units are square."""
        if count > MOST_UNITS:
            return self._block(x, count, image=names is not None and math.isqrt(count) ** 2 == count)
        row = self._row(count)
        if names is None:
            largest = min(self._largest(count), 0.5 * self.pitch)
            side = min(largest, row - 2 * (_CAPTION_TOP - _ABOVE) * self.em)
            captioned = captioned and side >= max(_LEAST_CAPTIONED * self.em, _CAPTIONED_SHARE * largest)
            width = height = float(math.floor(side if captioned else largest))
        else:
            width, height = names + 1.1 * self.em, min(1.6 * self.em, 0.84 * row)
        heights = self._middle + (np.arange(count) - (count - 1) / 2) * row
        rooms = tuple(QRectF(round(x - width / 2), round(y - height / 2), width, height) for y in heights.tolist())
        heights = np.array([room.center().y() for room in rooms])
        block = rooms[0].united(rooms[-1])
        above, wide, high = (_CAPTION + _BELOW_CAPTION) * self.em, 3 * self.em, _CAPTION * self.em
        captions = tuple(QRectF(x - wide / 2, room.top() - above, wide, high) for room in rooms)
        return Column(count, block, rooms, QRectF(), 0, heights, captions if captioned else ())

    def _block(self, x: float, count: int, *, image: bool) -> Column:
        width = min(0.62 * self.pitch, _WIDEST_BLOCK * self.em)
        block = QRectF(x - width / 2, self._middle - self._height / 2, width, self._height)
        pad = 0.35 * self.em
        room = block.adjusted(pad, pad, -pad, -1.5 * self.em)
        across = max(1, min(count, math.ceil(math.sqrt(count * room.width() / room.height()))))
        if image:  # such as 8 × 8 pixels
            across = math.isqrt(count)
        side = math.floor(min(room.width() / across, room.height() / math.ceil(count / across)))
        cells = QRectF(0, 0, side * across, side * math.ceil(count / across))
        cells.moveCenter(room.center())
        cells.moveTopLeft(QPointF(round(cells.left()), round(cells.top())))
        return Column(count, block, (), cells, across, np.empty(0))

    # Units and edges

    def layers_with_edges(self) -> list[int]:
        """Return the layers whose edges are drawn."""
        return [layer for layer, edges in enumerate(self._edges) if edges]

    @property
    def can_be_dashed(self) -> bool:
        """Whether so few edges are drawn, beside those between dense layers, that dashes do not look like noise."""
        layers = range(len(self._edges))
        return sum(len(self._edges[layer]) for layer in layers if not self.is_dense(layer)) <= _MOST_DASHED

    def is_dense(self, layer: int) -> bool:
        """Whether so many edges lead to *layer* that nobody could follow one."""
        return len(self._edges[layer]) > _DENSE

    def unit(self, unit: Unit) -> QRectF:
        """Return the room of *unit*."""
        layer, j = unit
        column = self.columns[layer + 1]
        if column.is_open:
            return column.rooms[j]
        side = column.cells.width() / column.cells_across
        row, across = divmod(j, column.cells_across)
        return QRectF(column.cells.left() + across * side, column.cells.top() + row * side, side, side)

    def around(self, edge: Edge) -> list[QRectF]:
        """Return what a change of *edge* shows in: its unit and the outputs, and where it comes from."""
        layer, row, j = edge
        sources = self.columns[layer].rooms[row : row + 1]
        return [self.unit((layer, j)), *sources, self.columns[-1].block]

    def besides(self) -> list[QRectF]:
        """Return the room for a name beside each output; none where outputs are one block."""
        return [
            QRectF(room.right() + _BESIDE * self.em, room.center().y() - self.em / 2, self._beside, self.em)
            for room in self.columns[-1].rooms
        ]

    def mark(self, unit: Unit) -> QPointF:
        """Return where the bias of *unit* is marked: at its lower left."""
        room = self.unit(unit)
        return QPointF(room.left() - 0.14 * self.em, room.bottom() - 0.04 * room.height())

    def edge(self, edge: Edge) -> QLineF:
        """Return the line of *edge*; where edges are not drawn, and for a bias, one that ends where its unit is."""
        layer, row, j = edge
        source, target = self.columns[layer], self.columns[layer + 1]
        if self._edges[layer] and row < len(source.rooms):
            return self._edges[layer][row * len(target.rooms) + j]
        mark = self.mark((layer, j))
        return QLineF(mark.x() - 0.8 * self.em, mark.y(), mark.x(), mark.y())

    def incoming(self, unit: Unit) -> list[QLineF]:
        """Return the edges to *unit* that are drawn."""
        layer, j = unit
        return self._edges[layer][j :: len(self.columns[layer + 1].rooms) or 1]

    def band(self, layer: int) -> QRectF:
        """Return the room between *layer* and the one before it."""
        left, right = self.columns[layer].block.right(), self.columns[layer + 1].block.left()
        return QRectF(left, self._middle - self._height / 2, right - left, self._height)

    def _edges_of(self, layer: int) -> Iterator[QLineF]:
        source, target = self.columns[layer], self.columns[layer + 1]
        for one in source.rooms:
            for other in target.rooms:
                yield QLineF(one.right() + 1, one.center().y(), other.left() - 1, other.center().y())
