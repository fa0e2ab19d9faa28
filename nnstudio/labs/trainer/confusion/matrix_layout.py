"""Where everything stands in a confusion matrix."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF

_SMALL, _LARGE = 0.86, 1.4
_LEAST_PIXELS = 8
"""Smaller figures cannot be read."""


@dataclass(frozen=True)
class Fonts:
    """Of what is written in a confusion matrix."""

    headings: QFont
    rows: QFont
    """Of the names of rows, and of the recalls."""
    counts: QFont
    rates: QFont
    """Of the rates below the counts."""
    precisions: QFont


class MatrixLayout:
    """Places of a matrix of so many *classes* in *size*; *digits* is the length of the longest count.

    *names* is how wide the names of rows are, in pixels, *short_names* that of their shortest form. Cells are whole
    pixels wide and high. Where there is no room for recalls and precisions (`has_shares`), names of rows and columns
    stand for them: it is they that are pointed at.
    """

    def __init__(
        self, size: QSize, font: QFont, classes: int, digits: int, names: float, short_names: float = 0.0
    ) -> None:
        self.classes = classes
        small = _sized(font, _SMALL * font.pixelSize())
        metrics = QFontMetricsF(small)
        self.line = metrics.height()
        share = metrics.horizontalAdvance("100.0 %") + 8
        left = min(names, 0.34 * size.width()) + 8
        head, foot = 2 * self.line + 4, self.line + 4
        widest, highest = (size.width() - left - share) / classes, (size.height() - head - foot) / classes
        self.has_shares = widest >= metrics.horizontalAdvance("100") + 6 and highest >= 1.1 * self.line
        if not self.has_shares:
            left, share, foot = min(short_names or names, 0.34 * size.width()) + 8, 1.0, 1.0
            widest, highest = (size.width() - left - share) / classes, (size.height() - head - foot) / classes
        largest = 9.0 * QFontMetricsF(font).height()
        self.cell_width = int(max(1, min(widest, largest)))
        self.cell_height = int(max(1, min(highest, 0.7 * largest)))
        used = left + share + classes * self.cell_width, head + foot + classes * self.cell_height
        self.left = round(left + max(0.0, size.width() - used[0]) / 2)
        self.top = round(head + max(0.0, size.height() - used[1]) / 2)
        self.names_width, self.share_width, self.foot = left - 8, share, foot
        self.has_rates = self.has_shares and self.cell_width >= share and self.cell_height >= 2.4 * self.line
        digit = metrics.horizontalAdvance("0") / small.pixelSize()
        high = (0.3 if self.has_rates else 0.62 if self.has_shares else 0.76) * self.cell_height
        counts = min(_LARGE * font.pixelSize(), (self.cell_width - 4) / (digits * digit), high)
        precisions = small.pixelSize() if self.cell_width >= share else (self.cell_width - 2) / (3 * digit)
        self.fonts = Fonts(
            headings=small,
            rows=_sized(font, min(small.pixelSize(), 0.8 * self.cell_height)),
            counts=_sized(font, max(_LEAST_PIXELS, counts)),
            rates=small,
            precisions=_sized(font, min(small.pixelSize(), max(_LEAST_PIXELS, precisions))),
        )

    def column_font(self, titles: Sequence[str]) -> QFont:
        """Return the font for the names of columns: smaller, where that lets all of them fit."""
        small = self.fonts.headings
        widest = max(map(QFontMetricsF(small).horizontalAdvance, titles))
        fitting = small.pixelSize() * (self.cell_width - 2) / widest
        return _sized(small, fitting) if _LEAST_PIXELS <= fitting < small.pixelSize() else small

    @property
    def cells(self) -> QRectF:
        """The square of all counts."""
        return QRectF(self.left, self.top, self.classes * self.cell_width, self.classes * self.cell_height)

    def place(self, row: int, column: int) -> QRectF:
        """Return the place of a count; behind the last column that of a recall, below the last row of a precision.

        Without room for these it is that of the name of the row, or of the column.
        """
        last = self.classes
        if not self.has_shares and last in (row, column):
            names = self.left - self.names_width - 8
            x, width = (names, self.left - names) if column == last else (self._x(column), self.cell_width)
            above = self.top - self.line - 4
            y, height = (above, self.line + 4) if row == last else (self._y(row), self.cell_height)
            return QRectF(x, y, width, height)
        width = self.share_width if column == last else self.cell_width
        height = self.line + 4 if row == last else self.cell_height
        return QRectF(self._x(column), self._y(row), width, height)

    def _x(self, column: int) -> float:
        return self.left + column * self.cell_width

    def _y(self, row: int) -> float:
        return self.top + row * self.cell_height

    def row_name(self, row: int) -> QRectF:
        """Return where the name of a row stands; that of the row of precisions, too."""
        height = self.foot if row == self.classes else self.cell_height
        return QRectF(self.left - self.names_width - 8, self._y(row), self.names_width, height)

    def column_name(self, column: int) -> QRectF:
        """Return where the name of a column stands; that of the column of recalls, too."""
        width = self.share_width if column == self.classes else self.cell_width
        return QRectF(self._x(column), self.top - self.line - 2, width, self.line)

    def axis_names(self) -> tuple[QRectF, QRectF]:
        """Return where it says that rows are the truth and columns the prediction; both in one line without shares."""
        cells, names = self.cells, self.row_name(0)
        if not self.has_shares:
            line = QRectF(names.left(), self.top - 2 * self.line - 4, cells.right() - names.left(), self.line)
            return line, line
        rows = QRectF(names.left(), self.top - self.line - 2, names.width(), self.line)
        above = self.top - 2 * self.line - 4
        return rows, QRectF(cells.left(), above, cells.width() + self.share_width, self.line)

    def lines(self) -> list[QLineF]:
        """Return what parts the cells."""
        cells = self.cells
        xs = [cells.left() + k * self.cell_width for k in range(1, self.classes)]
        ys = [cells.top() + k * self.cell_height for k in range(1, self.classes)]
        upright = [QLineF(x, cells.top(), x, cells.bottom()) for x in xs]
        return upright + [QLineF(cells.left(), y, cells.right(), y) for y in ys]

    def place_at(self, point: QPointF) -> tuple[int, int] | None:
        """Return ``(row, column)`` of the place at *point*, each up to the number of classes; None for none."""
        across, down = point.x() - self.left, point.y() - self.top
        last = self.classes
        width, height = last * self.cell_width, last * self.cell_height
        if not self.has_shares:
            if not (-self.names_width - 8 <= across < width and -self.line - 4 <= down < height):
                return None
            return last if down < 0 else int(down // self.cell_height), last if across < 0 else int(
                across // self.cell_width
            )
        if not (0 <= across < width + self.share_width and 0 <= down < height + self.line + 4):
            return None
        return min(last, int(down // self.cell_height)), min(last, int(across // self.cell_width))


def _sized(font: QFont, pixels: float) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(max(1, int(pixels)))
    return sized
