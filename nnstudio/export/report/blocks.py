"""The parts of a page: each knows how high it is at a width, and paints itself. Measured in `type.PT`."""

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from nnstudio.export.report.content import Figure, FormulaPicture
from nnstudio.export.report.formula_svg import SIZE
from nnstudio.export.report.type import (
    ACCENT,
    HAIRLINE,
    INK,
    LEAST_SIZE,
    PT,
    QUIET,
    TROUBLE,
    TROUBLE_SOFT,
    WRAPPED,
    letters,
    line_height,
    text_ascent,
    text_height,
    text_width,
)

_SLACK = 2.0
"""So much wider is a room written into than it was measured, so that no line breaks for a rounding."""
_MAIN = 1.9
"""How many times as large the one figure that matters is."""


class Block(Protocol):
    """Something that stands in a column; it leaves *lead* free above itself, which no one needs at its head."""

    @property
    def lead(self) -> float: ...

    def height(self, width: float) -> float:
        """Return how high it is at *width*."""

    def paint(self, painter: QPainter, x: float, y: float, width: float) -> None:
        """Paint it with its upper left corner at (*x*, *y*)."""


class _Close:
    """A block that leaves no room above itself."""

    lead = 0.0


def write(
    painter: QPainter,
    room: QRectF,
    text: str,
    size: float,
    colour: str = INK,
    *,
    bold: bool = False,
    right: bool = False,
) -> None:
    """Write *text* into *room*, wrapped at its width."""
    painter.setFont(letters(size, bold=bold))
    painter.setPen(QColor(colour))
    flags = WRAPPED if not right else int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    painter.drawText(room.adjusted(0, 0, _SLACK if not right else 0, 0), flags, text)


def drops(texts: Sequence[str], size: float) -> list[float]:
    """Return how much lower each of *texts* is to be written for all first lines to stand on one line.

    Chinese letters come from another font, which rises higher.
    """
    rises = [text_ascent(text, size) for text in texts]
    return [max(rises) - rise for rise in rises]


def rule(painter: QPainter, x: float, y: float, width: float, colour: str = HAIRLINE, thickness: float = 0.5) -> None:
    """Draw a level line of so many points."""
    painter.setPen(QPen(QColor(colour), thickness * PT))
    painter.drawLine(QPointF(x, y), QPointF(x + width, y))


@dataclass(frozen=True)
class Words:
    """A paragraph; *above* is how much room it leaves over itself, in heights of its letters."""

    text: str
    size: float
    colour: str = INK
    bold: bool = False
    above: float = 0.25

    @property
    def lead(self) -> float:
        return self.above * self.size * PT

    def height(self, width: float) -> float:
        return self.lead + text_height(self.text, width, self.size, bold=self.bold)

    def paint(self, painter: QPainter, x: float, y: float, width: float) -> None:
        room = QRectF(x, y + self.lead, width, self.height(width))
        write(painter, room, self.text, self.size, self.colour, bold=self.bold)


def heading(text: str, size: float) -> Words:
    """Return what stands above a group."""
    return Words(text, 1.12 * size, ACCENT, bold=True, above=0.9)


@dataclass(frozen=True)
class Note(_Close):
    """What is wrong, on a ground of its own."""

    text: str
    size: float

    def height(self, width: float) -> float:
        return text_height(self.text, width - 2 * self.size * PT, self.size) + 1.2 * self.size * PT

    def paint(self, painter: QPainter, x: float, y: float, width: float) -> None:
        em = self.size * PT
        painter.fillRect(QRectF(x, y, width, self.height(width) - 0.4 * em), QColor(TROUBLE_SOFT))
        painter.fillRect(QRectF(x, y, 2 * PT, self.height(width) - 0.4 * em), QColor(TROUBLE))
        write(painter, QRectF(x + em, y + 0.4 * em, width - 2 * em, 1e5), self.text, self.size, TROUBLE)


@dataclass(frozen=True)
class FigureLine(_Close):
    """A figure: its caption on the left, what is shown and its unit on the right, a hairline below."""

    figure: Figure
    size: float

    def height(self, width: float) -> float:
        if self.figure.main:
            caption = text_height(self.figure.caption, width, self.size)
            return caption + line_height(_MAIN * self.size) + 0.3 * self.size * PT
        return text_height(self.figure.caption, self._caption_width(width), self.size) + 0.45 * self.size * PT

    def paint(self, painter: QPainter, x: float, y: float, width: float) -> None:
        em, figure = self.size * PT, self.figure
        if figure.main:
            write(painter, QRectF(x, y, width, 1e5), figure.caption, self.size, QUIET)
            top, large = y + text_height(figure.caption, width, self.size), _MAIN * self.size
            write(painter, QRectF(x, top, width, 1e5), figure.shown, large, bold=True)
            beside = x + text_width(figure.shown, large, bold=True) + 0.4 * em
            lower = text_ascent(figure.shown, large) - text_ascent(figure.unit, self.size)
            write(painter, QRectF(beside, top + lower, width, 1e5), figure.unit, self.size, QUIET)
        else:
            top, unit = y + 0.2 * em, text_width(self._unit, self.size)
            caption, low, shown = drops((figure.caption, self._unit, figure.shown), self.size)
            write(painter, QRectF(x, top + caption, self._caption_width(width), 1e5), figure.caption, self.size, QUIET)
            write(painter, QRectF(x, top + low, width, 1e5), self._unit, self.size, QUIET, right=True)
            write(painter, QRectF(x, top + shown, width - unit, 1e5), figure.shown, self.size, bold=True, right=True)
        rule(painter, x, y + self.height(width), width)

    @property
    def _unit(self) -> str:
        return f" {self.figure.unit}" if self.figure.unit else ""

    def _caption_width(self, width: float) -> float:
        taken = text_width(self.figure.shown, self.size, bold=True) + text_width(self._unit, self.size)
        return max(width - taken - self.size * PT, 0.3 * width)


@dataclass(frozen=True)
class Pair(_Close):
    """A setting: its title, and on the right its value."""

    title: str
    value: str
    size: float

    def height(self, width: float) -> float:
        return (
            max(
                text_height(self.title, self._share(width), self.size),
                text_height(self.value, width - self._share(width) - self.size * PT, self.size),
            )
            + 0.2 * self.size * PT
        )

    def paint(self, painter: QPainter, x: float, y: float, width: float) -> None:
        share, em = self._share(width), self.size * PT
        title, value = drops((self.title, self.value), self.size)
        write(painter, QRectF(x, y + title, share, 1e5), self.title, self.size, QUIET)
        write(painter, QRectF(x + share + em, y + value, width - share - em, 1e5), self.value, self.size)

    def _share(self, width: float) -> float:
        """Return the width of the titles, the same for all, so that values stand in line."""
        return 0.56 * width


@dataclass(frozen=True)
class Formula(_Close):
    """A formula, its letters as large as the words around it; smaller where it would be too wide."""

    formula: FormulaPicture
    size: float

    def height(self, width: float) -> float:
        return self._scale(width) * self.formula.height + 0.5 * self.size * PT

    def paint(self, painter: QPainter, x: float, y: float, width: float) -> None:
        scale = self._scale(width)
        room = QRectF(x, y + 0.2 * self.size * PT, scale * self.formula.width, scale * self.formula.height)
        paint_svg(painter, self.formula.svg, room)

    def _scale(self, width: float) -> float:
        return min(1.05 * max(self.size, LEAST_SIZE) * PT / SIZE, width / max(self.formula.width, 1))


@dataclass(frozen=True)
class Grid(_Close):
    """A table: headings, then *rows*, each with as many cells. Columns share the width by what stands in them."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    size: float

    def height(self, width: float) -> float:
        widths = self._widths(width)
        return sum(self._row_height(row, widths) for row in self._all_rows()) + 0.3 * self.size * PT

    def paint(self, painter: QPainter, x: float, y: float, width: float) -> None:
        widths, em = self._widths(width), self.size * PT
        for i, row in enumerate(self._all_rows()):
            left, height = x, self._row_height(row, widths)
            colour = QUIET if i == 0 and any(self.columns) else INK
            for cell, room, drop in zip(row, widths, drops(row, self.size), strict=True):
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


def paint_svg(painter: QPainter, svg: bytes, room: QRectF) -> None:
    """Paint *svg* into *room*, as strokes and letters."""
    renderer = QSvgRenderer(QByteArray(_unstroked(svg)))
    painter.save()
    painter.setFont(letters(LEAST_SIZE))  # what an SVG does not say of its letters, Qt takes from the painter
    renderer.render(painter, room)
    painter.restore()


@lru_cache(maxsize=64)
def _unstroked(svg: bytes) -> bytes:
    """Return *svg* with strokes of no width where there are none: Qt strokes what has no stroke in black on a PDF."""
    root = ET.fromstring(svg)  # noqa: S314 - written by this program
    for element in root.iter():
        if element.get("stroke", "none" if element is root else "") == "none":
            element.set("stroke-width", "0")
    return ET.tostring(root)
