"""The parts of a page: each knows how high it is at a width, and paints itself. Measured in `type.PT`."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from nnstudio.export.report.content import FormulaPicture
from nnstudio.export.report.formula_svg import SIZE
from nnstudio.export.report.painted_svg import paint_svg
from nnstudio.export.report.type import (
    ACCENT,
    HAIRLINE,
    INK,
    LEAST_SIZE,
    PT,
    QUIET,
    TROUBLE,
    TROUBLE_SOFT,
    set_text,
    text_ascent,
    text_height,
)

_SLACK = 2.0
"""So much wider is a room written into than it was measured, so that no line breaks for a rounding."""
LEAST_FORMULA = 6.2
"""Points; the letters of formulas become no smaller for the sake of the widest one."""


class Block(Protocol):
    """Something that stands in a column; it leaves *lead* free above itself, which no one needs at its head."""

    @property
    def lead(self) -> float: ...

    def height(self, width: float) -> float:
        """Return how high it is at *width*."""

    def paint(self, painter: QPainter, x: float, y: float, width: float) -> None:
        """Paint it with its upper left corner at (*x*, *y*)."""


class Close:
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
    painter.setPen(QColor(colour))
    set_text(text, round(room.width()) + _SLACK, size, bold=bold, right=right).draw(painter, room.topLeft())


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
class Note(Close):
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
class Pair(Close):
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


def formula_scale(formulas: Sequence[FormulaPicture], width: float, size: float) -> float:
    """Return how large *formulas* are, all alike: their letters as the words around them, or smaller where one is wide.

    They stay readable; what is still too wide then is made smaller alone.
    """
    wanted = 1.05 * max(size, LEAST_SIZE) * PT / SIZE
    widest = max((formula.width for formula in formulas), default=1.0)
    return max(min(wanted, width / max(widest, 1.0)), min(wanted, LEAST_FORMULA * PT / SIZE))


@dataclass(frozen=True)
class Formula(Close):
    """A formula, *scale* times as large as it was set."""

    formula: FormulaPicture
    size: float
    scale: float

    def height(self, width: float) -> float:
        return self._scale(width) * self.formula.height + 0.5 * self.size * PT

    def paint(self, painter: QPainter, x: float, y: float, width: float) -> None:
        scale = self._scale(width)
        room = QRectF(x, y + 0.2 * self.size * PT, scale * self.formula.width, scale * self.formula.height)
        paint_svg(painter, self.formula.svg, room)

    def _scale(self, width: float) -> float:
        return min(self.scale, width / max(self.formula.width, 1))
