"""A table on a page."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from nnstudio.export.report.blocks import Close, drops, rule, write
from nnstudio.export.report.painted_svg import paint_mark
from nnstudio.export.report.type import INK, PT, QUIET, text_height, text_width


@dataclass(frozen=True)
class Grid(Close):
    """A table: headings, then *rows*, each with as many cells. Columns share the width by what stands in them."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    size: float
    marks: tuple[bytes, ...] = ()
    """Where there are some, they stand for the first cells."""

    def height(self, width: float) -> float:
        widths = self._widths(width)
        return sum(self._row_height(row, widths) for row in self._all_rows()) + 0.3 * self.size * PT

    def paint(self, painter: QPainter, x: float, y: float, width: float) -> None:
        widths, em = self._widths(width), self.size * PT
        for i, row in enumerate(self._all_rows()):
            left, height = x, self._row_height(row, widths)
            is_head = i == 0 and any(self.columns)
            colour = QUIET if is_head else INK
            mark = self.marks[i - any(self.columns)] if self.marks and not is_head else b""
            if mark:
                paint_mark(painter, mark, QRectF(x, y + 0.15 * em, widths[0] - 0.5 * em, height - 0.3 * em))
            cells = ("", *row[1:]) if mark else row
            for cell, room, drop in zip(cells, widths, drops(row, self.size), strict=True):
                write(painter, QRectF(left, y + 0.15 * em + drop, room - 0.5 * em, 1e5), cell, self.size, colour)
                left += room
            y += height
            rule(painter, x, y, width)

    def _all_rows(self) -> Sequence[tuple[str, ...]]:
        return (self.columns, *self.rows) if any(self.columns) else self.rows

    def squeezed(self, width: float) -> float:
        """Return by which share the table would have to be wider for no cell to be broken."""
        return max(0.0, sum(self._wanted("\n")) / width - 1)

    def _widths(self, width: float) -> list[float]:
        """Return the width of each column: what it wants, or where there is less a share of it, but no word is cut."""
        em = self.size * PT
        wanted, least = self._wanted("\n"), self._wanted(" ")
        spare = width - sum(wanted)
        if spare >= 0:
            return [each + min(spare / len(wanted), 2 * em) for each in wanted]
        if sum(least) >= width:
            return [width * each / sum(least) for each in least]
        share = (width - sum(least)) / (sum(wanted) - sum(least))
        return [low + share * (high - low) for low, high in zip(least, wanted, strict=True)]

    def _wanted(self, parted_at: str) -> list[float]:
        """Return how wide the widest part of each column is, where cells may be *parted_at* a character."""
        em = self.size * PT
        return [
            max(text_width(part, self.size) for row in self._all_rows() for part in row[i].split(parted_at)) + 0.8 * em
            for i in range(len(self.columns))
        ]

    def _row_height(self, row: tuple[str, ...], widths: Sequence[float]) -> float:
        em = self.size * PT
        cells = zip(row, widths, strict=True)
        return max(text_height(cell, room - 0.5 * em, self.size) for cell, room in cells) + 0.3 * em
