"""A figure of the result on a page."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from nnstudio.export.report.blocks import Close, drops, rule, write
from nnstudio.export.report.content import Figure
from nnstudio.export.report.type import PT, QUIET, text_ascent, text_height, text_width

_MOST_BESIDE = 0.62
"""Of the width; a wider figure stands below its caption."""
_MAIN = 1.9
"""How many times as large the one figure that matters is."""


@dataclass(frozen=True)
class FigureLine(Close):
    """A figure: its caption on the left, what is shown and its unit on the right, a hairline below."""

    figure: Figure
    size: float

    def height(self, width: float) -> float:
        em, figure = self.size * PT, self.figure
        if figure.main:
            caption = text_height(figure.caption, width, self.size)
            return caption + self._main_height(width) + 0.3 * em
        caption = text_height(figure.caption, self._caption_width(width), self.size)
        return caption + (0.0 if self._fits_beside(width) else self._below_height(width)) + 0.45 * em

    def paint(self, painter: QPainter, x: float, y: float, width: float) -> None:
        em, figure = self.size * PT, self.figure
        if figure.main:
            write(painter, QRectF(x, y, width, 1e5), figure.caption, self.size, QUIET)
            self._paint_main(painter, x, y + text_height(figure.caption, width, self.size), width)
        else:
            top = y + 0.2 * em
            caption, low, shown = drops((figure.caption, self._unit, figure.shown), self.size)
            if not self._fits_beside(width):
                write(painter, QRectF(x, top, width, 1e5), figure.caption, self.size, QUIET)
                top += text_height(figure.caption, width, self.size)
                write(painter, QRectF(x, top, width, 1e5), self._told, self.size, bold=True, right=True)
            else:
                room = QRectF(x, top + caption, self._caption_width(width), 1e5)
                write(painter, room, figure.caption, self.size, QUIET)
                write(painter, QRectF(x, top + low, width, 1e5), self._unit, self.size, QUIET, right=True)
                room = QRectF(x, top + shown, width - text_width(self._unit, self.size), 1e5)
                write(painter, room, figure.shown, self.size, bold=True, right=True)
        rule(painter, x, y + self.height(width), width)

    @property
    def _unit(self) -> str:
        return f" {self.figure.unit}" if self.figure.unit else ""

    @property
    def _told(self) -> str:
        return f"{self.figure.shown}{self._unit}"

    @property
    def _taken(self) -> float:
        """How wide what is shown is, with its unit."""
        return text_width(self.figure.shown, self.size, bold=True) + text_width(self._unit, self.size)

    def _fits_beside(self, width: float) -> bool:
        """Whether there is room for the figure beside its caption, or it stands below."""
        return self._taken <= _MOST_BESIDE * width

    def _caption_width(self, width: float) -> float:
        return width - self._taken - self.size * PT if self._fits_beside(width) else width

    def _below_height(self, width: float) -> float:
        return text_height(self._told, width, self.size, bold=True)

    def _is_on_a_line(self, width: float) -> bool:
        """Whether the unit of the main figure fits beside it."""
        large = text_width(self.figure.shown, _MAIN * self.size, bold=True)
        return large + text_width(self._unit, self.size) + 0.4 * self.size * PT <= width

    def _main_height(self, width: float) -> float:
        shown = text_height(self.figure.shown, width, _MAIN * self.size, bold=True)
        return shown + (0.0 if self._is_on_a_line(width) else text_height(self.figure.unit, width, self.size))

    def _paint_main(self, painter: QPainter, x: float, y: float, width: float) -> None:
        figure, large = self.figure, _MAIN * self.size
        write(painter, QRectF(x, y, width, 1e5), figure.shown, large, bold=True)
        if self._is_on_a_line(width):
            beside = text_width(figure.shown, large, bold=True) + 0.4 * self.size * PT
            lower = text_ascent(figure.shown, large, bold=True) - text_ascent(figure.unit, self.size)
            write(painter, QRectF(x + beside, y + lower, width - beside, 1e5), figure.unit, self.size, QUIET)
        else:
            top = y + text_height(figure.shown, width, large, bold=True)
            write(painter, QRectF(x, top, width, 1e5), figure.unit, self.size, QUIET)
