"""Paints the Jacobian and the columns beside it, all cells of a kind at once: 400 of them in a few milliseconds."""

import math
from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from nnstudio.engine.arrays import Floats
from nnstudio.labs.softmax.gradients.captions import CAPTIONS, formula
from nnstudio.labs.softmax.gradients.cell import Cell
from nnstudio.labs.softmax.gradients.map_layout import SMALL, WIDEST_FIGURE, MapLayout
from nnstudio.labs.softmax.gradients.results import GradientsResults
from nnstudio.labs.softmax.gradients.shades import LEVELS, hatching, levels, surface
from nnstudio.notation.figures import MINUS, brief, short
from nnstudio.widgets.hatching import fill_rects_hatched
from nnstudio.widgets.readout import UNDEFINED
from nnstudio.widgets.theme import Theme, current_theme
from nnstudio.widgets.words import spoken

_SHORT_FIGURE = "−0.00"
_CENTRE, _RIGHT = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_COLOURS = {"slopes": "text", "product": "text", "gradient": "gradient_text", "measured": "text", "difference": "quiet"}


class MapPainter:
    """One repaint of a `HeatMap`, with *painter*."""

    def __init__(self, painter: QPainter, font: QFont, layout: MapLayout, names: Sequence[str]) -> None:
        self._painter, self._layout, self._names = painter, layout, names
        self._theme: Theme = current_theme()
        self._font, self._small = font, QFont(font)
        self._small.setPixelSize(max(1, round(SMALL * font.pixelSize())))
        self._letters, self._figures = QFontMetricsF(font), QFontMetricsF(self._small)
        self._em = self._letters.height()

    def paint(
        self,
        results: GradientsResults,
        temperature: float,
        *,
        chosen: Cell,
        row: int | None,
        column: int | None,
        focused: bool,
    ) -> None:
        """Paint all; *row* and *column* are lit, *chosen* is framed."""
        row = row if row is not None and row < self._layout.classes else None
        column = column if column is not None and column < self._layout.classes else None
        self._paint_light(row, column)
        strengths = levels(results.jacobian, 1 / (4 * temperature))
        self._paint_cells(strengths)
        self._paint_values(results.jacobian, strengths)
        self._paint_names(chosen, row, column)
        for name in self._layout.columns:
            self._paint_column(name, temperature, results.column(name))
        self._paint_signs()
        self._paint_key(temperature)
        self._paint_frames(chosen, row, column, focused=focused)

    def _paint_light(self, row: int | None, column: int | None) -> None:
        light, layout = QColor(self._theme.accent_soft), self._layout
        if row is not None:
            room = layout.row(row)
            right = round(layout.beside(layout.columns[-1]).right())
            self._painter.fillRect(QRect(0, room.top(), right, room.height()), light)
        if column is not None:
            room = layout.column(column)
            head = round(1.3 * self._em)
            self._painter.fillRect(QRect(room.left(), layout.top - head, room.width(), head), light)

    def _paint_cells(self, strengths: list[list[int]]) -> None:
        painter, layout = self._painter, self._layout
        rows = [layout.row(i) for i in range(layout.classes)]
        columns = [layout.column(j) for j in range(layout.classes)]
        gap = 1 if columns[0].width() > 6 else 0
        of_level: dict[int, list[QRect]] = defaultdict(list)
        for row, of_row in zip(rows, strengths, strict=True):
            for column, level in zip(columns, of_row, strict=True):
                of_level[level].append(QRect(column.left(), row.top(), column.width() - gap, row.height() - gap))
        painter.fillRect(layout.cells, QColor(self._theme.panel))
        painter.setPen(Qt.PenStyle.NoPen)
        for level, rects in of_level.items():
            painter.setBrush(surface(self._theme, level))
            painter.drawRects(rects)
            if level < 0:
                fill_rects_hatched(painter, rects, hatching(self._theme, level), Qt.BrushStyle.BDiagPattern)
                painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.hairline), 1))
        painter.drawRect(layout.cells.adjusted(-1, -1, 0, 0))

    def _paint_values(self, jacobian: Floats, strengths: list[list[int]]) -> None:
        """Write the entries into their cells: with four decimals, with two, or where there is no room not at all."""
        layout, painter = self._layout, self._painter
        room = layout.cell(Cell(0, 0)).width() - 2
        wide = self._figures.horizontalAdvance(WIDEST_FIGURE) <= room
        if not wide and self._figures.horizontalAdvance(_SHORT_FIGURE) > room:
            return
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.text))
        for i, of_row in enumerate(jacobian.tolist()):
            for j, entry in enumerate(of_row):
                text = brief(entry) if wide else _two_decimals(entry)
                width = self._figures.horizontalAdvance(text)
                if width > room:
                    continue
                cell = layout.cell(Cell(i, j))
                level = strengths[i][j]
                if level < 0:  # no hatching runs through figures
                    place = QRectF(0, 0, width + 4, 0.9 * self._figures.height())
                    place.moveCenter(QRectF(cell).center())
                    painter.fillRect(place, surface(self._theme, level))
                painter.drawText(cell, _CENTRE, text)

    def _paint_names(self, chosen: Cell, row: int | None, column: int | None) -> None:
        layout, painter, em = self._layout, self._painter, self._em
        painter.setFont(self._font)
        width = layout.column(0).width()
        widest = max(map(self._letters.horizontalAdvance, self._names))
        every = 1 if widest <= width else math.ceil(1.5 * em / width)
        for i, name in enumerate(self._names):
            painter.setPen(QColor(self._theme.text if i in (row, chosen.row) else self._theme.quiet))
            place = layout.row(i)
            text = self._elided(name, layout.left - 0.4 * em)
            painter.drawText(QRectF(0, place.top(), layout.left - 0.4 * em, place.height()), _RIGHT, text)
        for j in range(0, len(self._names), every):
            painter.setPen(QColor(self._theme.text if j in (column, chosen.column) else self._theme.quiet))
            place = layout.column(j)
            text = self._elided(self._names[j], every * width - 2)
            middle = QPointF(place.center().x(), layout.top - 0.65 * em)
            painter.drawText(
                QRectF(middle.x() - every * width / 2, middle.y() - em / 2, every * width, em), _CENTRE, text
            )
        painter.setPen(QColor(self._theme.text))
        painter.drawText(QRectF(layout.left, 0.2 * em, layout.right - layout.left, em), _CENTRE, "J = ∂q/∂o")

    def _paint_column(self, name: str, temperature: float, values: Floats) -> None:
        layout, painter, em = self._layout, self._painter, self._em
        room = layout.beside(name)
        painter.setFont(self._small)
        for line, text in enumerate((spoken(CAPTIONS[name]), formula(name, temperature))):
            painter.setPen(QColor(self._theme.quiet if line else self._theme.text))
            painter.drawText(QRectF(room.left(), (0.2 + 1.45 * line) * em, room.width(), em), _RIGHT, text)
        painter.setPen(QColor(getattr(self._theme, _COLOURS[name])))
        undefined = spoken(UNDEFINED)
        for i, value in enumerate(values.tolist()):
            place = layout.row(i)
            text = undefined if math.isnan(value) else brief(value)
            painter.drawText(QRectF(room.left(), place.top(), room.width(), place.height()), _RIGHT, text)

    def _paint_signs(self) -> None:
        self._painter.setFont(self._font)
        self._painter.setPen(QColor(self._theme.text))
        for place, sign in zip(self._layout.signs(), "×=", strict=True):
            self._painter.drawText(place, _CENTRE, sign)

    def _paint_key(self, temperature: float) -> None:
        """Paint what the colours stand for: from the least entry that there can be to the largest one."""
        painter, em = self._painter, self._em
        end = short(1 / (4 * temperature))
        painter.setFont(self._small)
        width = self._figures.horizontalAdvance(f"{MINUS}{end}")
        y = self._layout.bottom + 0.55 * em
        step = max(2, round(0.35 * em))
        x = round(self._layout.left + width + 0.3 * em)
        for level in range(-LEVELS, LEVELS + 1, 2):
            swatch = QRect(x, round(y), step, round(0.8 * em))
            painter.fillRect(swatch, surface(self._theme, level))
            if level < 0:
                fill_rects_hatched(painter, [swatch], hatching(self._theme, level), Qt.BrushStyle.BDiagPattern)
            x += step
        painter.setPen(QColor(self._theme.quiet))
        place = QRectF(self._layout.left, y - 0.1 * em, width, em)
        painter.drawText(place, _RIGHT, f"{MINUS}{end}")
        place.moveLeft(x + 0.3 * em)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, end)

    def _paint_frames(self, chosen: Cell, row: int | None, column: int | None, *, focused: bool) -> None:
        painter, layout = self._painter, self._layout
        painter.setPen(QPen(QColor(self._theme.accent), 1))
        if row is not None:
            painter.drawRect(layout.row(row).adjusted(-1, -1, -1, -1))
        if column is not None:
            painter.drawRect(layout.column(column).adjusted(-1, -1, -1, -1))
        pen = QPen(QColor(self._theme.focus if focused else self._theme.accent_strong), 3 if focused else 2)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(layout.cell(chosen).adjusted(0, 0, -1, -1))

    def _elided(self, name: str, width: float) -> str:
        return self._letters.elidedText(name, Qt.TextElideMode.ElideRight, width)


def _two_decimals(entry: float) -> str:
    if not entry or abs(entry) >= 10:
        return brief(entry)
    return f"{entry:.2f}".replace("-", MINUS)
