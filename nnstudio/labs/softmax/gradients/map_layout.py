"""What stands where in the picture of the Jacobian: names, cells, and the columns beside them."""

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from nnstudio.labs.softmax.gradients.cell import Cell

HIGHEST_ROW = 4.5
"""How many heights of a letter a row has at most."""
HEAD, FOOT = 3.0, 1.9
"""Room above the cells for headings, and below them for the key, in heights of a letter."""
SIGN = 1.0
"""Room for a multiplication dot and an equals sign, in heights of a letter."""
LONGEST_NAME = 4.5
WIDEST_FIGURE = "−0.0000"
SMALL = 0.86
"""How large figures are, beside other words."""
LEAST_CELL = 2.3
"""Where cells would be narrower than so many heights of a letter, the column of the product makes room for them."""


class MapLayout:
    """Where things are in a picture of *size* for the classes called *names*.

    *letters* measure the font of the picture. Beside the cells is a column for each of *captions*, as wide as the
    longer of its caption and a figure; *axis* is the least room on the left. All edges of cells are whole pixels.
    """

    def __init__(
        self,
        size: QSizeF,
        letters: QFontMetricsF,
        names: Sequence[str],
        captions: Mapping[str, str],
        axis: float = 0.0,
    ) -> None:
        em = self._em = letters.height()
        self.classes = max(1, len(names))
        widest_name = max(map(letters.horizontalAdvance, names), default=0.0)
        self.left = round(max(axis, min(widest_name, LONGEST_NAME * em) + 0.5 * em))
        self._widths = {
            column: SMALL * max(map(letters.horizontalAdvance, (caption, WIDEST_FIGURE))) + 0.6 * em
            for column, caption in captions.items()
        }
        if (size.width() - self.left - self._beside()) / self.classes < LEAST_CELL * em:
            self._widths.pop("product", None)
        self.right = self.left + max(self.classes, math.floor(size.width() - self.left - self._beside()))
        self.top = round(HEAD * em)
        height = min(size.height() - self.top - FOOT * em, HIGHEST_ROW * em * self.classes)
        self.bottom = self.top + max(self.classes, math.floor(height))

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns beside the cells that there is room for."""
        return tuple(self._widths)

    @property
    def cells(self) -> QRect:
        """All cells together."""
        return QRect(self.left, self.top, self.right - self.left, self.bottom - self.top)

    def cell(self, place: Cell) -> QRect:
        """Return the room of one cell."""
        row, column = self.row(place.row), self.column(place.column)
        return QRect(column.left(), row.top(), column.width(), row.height())

    def row(self, i: int) -> QRect:
        """Return row *i* of the cells."""
        top, bottom = (self.top + round(k * (self.bottom - self.top) / self.classes) for k in (i, i + 1))
        return QRect(self.left, top, self.right - self.left, bottom - top)

    def column(self, j: int) -> QRect:
        """Return column *j* of the cells."""
        left, right = (self.left + round(k * (self.right - self.left) / self.classes) for k in (j, j + 1))
        return QRect(left, self.top, right - left, self.bottom - self.top)

    def beside(self, name: str) -> QRectF:
        """Return the room of the column *name* beside the cells."""
        before = self.columns[: self.columns.index(name)]
        signs = SIGN * self._em * (2 if before else 1)  # the dot before the slopes, the equals sign behind them
        left = self.right + signs + sum(self._widths[column] for column in before)
        return QRectF(left, self.top, self._widths[name], self.bottom - self.top)

    def signs(self) -> tuple[QRectF, QRectF]:
        """Return the room of the dot and of the equals sign around the slopes."""
        slopes, width = self.beside("slopes"), SIGN * self._em
        dot, equals = QRectF(slopes), QRectF(slopes)
        dot.setLeft(slopes.left() - width)
        dot.setWidth(width)
        equals.setLeft(slopes.right())
        equals.setWidth(width)
        return dot, equals

    def cell_at(self, point: QPointF) -> Cell | None:
        """Return the cell at *point*; None beside all."""
        i = self.row_at(point)
        if i is None or not self.left <= point.x() < self.right:
            return None
        columns = range(self.classes)
        return Cell(i, next(j for j in columns if point.x() < self.column(j).left() + self.column(j).width()))

    def row_at(self, point: QPointF) -> int | None:
        """Return the row that *point* is in, also beside the cells; None above and below them."""
        if not self.top <= point.y() < self.bottom:
            return None
        return next(i for i in range(self.classes) if point.y() < self.row(i).top() + self.row(i).height())

    def column_at(self, point: QPointF) -> str | None:
        """Return the name of the column beside the cells at *point*; None where there is none."""
        return next((name for name in self.columns if self.beside(name).contains(point)), None)

    def _beside(self) -> float:
        return sum(self._widths.values()) + 2 * SIGN * self._em
