"""A line that leads the eye at one epoch, and above the plot what was measured there."""

from dataclasses import dataclass
from operator import gt

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen
from PySide6.QtWidgets import QGraphicsLineItem, QGraphicsSimpleTextItem

from nnstudio.widgets.theme import Theme

_MARGIN = 4.0
"""Pixels left free to the right of the words."""
_TITLE = 0.86
"""The size of the title of a plot, in parts of that of its numbers."""
_LEAST = 0.85
"""No words are made smaller than so much of their size: nobody could read them."""


@dataclass(frozen=True)
class _Place:
    """Which of the texts is written, and where."""

    text: int
    left: float
    top: float
    beside_title: bool
    scale: float
    """Below 1 where even short texts are too long."""


class EpochLine:
    """Writes beside the title of *plot*; where there is no room for both, in its place."""

    def __init__(self, plot: pg.PlotWidget) -> None:
        self._plot = plot
        self._title = plot.getPlotItem().titleLabel
        self._line = QGraphicsLineItem(plot.getViewBox())
        self._line.setZValue(-1)
        self._words = QGraphicsSimpleTextItem(plot.getPlotItem())
        self._free = 0.0
        self._texts: tuple[str, ...] = ()
        self._longest: list[int] = []
        """How many letters the texts had that were measured last."""
        self._place = _Place(0, 0.0, 0.0, beside_title=True, scale=1.0)
        self._put: _Place | None = None
        self.hide()

    @property
    def text(self) -> str:
        """What is written; nothing while the line is hidden."""
        return str(self._words.text()) if self._words.isVisible() else ""

    @property
    def column(self) -> float | None:
        """At which pixel of the box the line stands; None while it is hidden."""
        return float(self._line.x()) if self._line.isVisible() else None

    def place(self) -> QRectF:
        """Return where the words stand, in the scene."""
        return self._words.mapRectToScene(self._words.boundingRect())

    def show(self, column: float, texts: tuple[str, ...], makeshifts: int = 1) -> None:
        """Stand at that *column* of pixels, and write the first, that is the longest, of *texts* that has room.

        The last ones are *makeshifts*: written where those before have no room even in the place of the title.
        """
        height = float(self._plot.getViewBox().height())
        if self._line.line().length() != height:
            self._line.setLine(QLineF(0.0, 0.0, 0.0, height))
        self._line.setPos(round(column), 0.0)
        self._line.show()
        self._words.show()
        if texts == self._texts:
            return
        self._texts = texts
        # To measure words takes as long as to write them, and digits are equally wide: only longer texts are measured.
        lengths = [len(text) for text in texts]
        if len(lengths) != len(self._longest) or any(map(gt, lengths, self._longest)):
            self._longest = lengths
            self._place = self._choose(texts, makeshifts)
        self._write(texts)

    def hide(self) -> None:
        """Show the plot without it."""
        self._line.hide()
        self._words.hide()
        self._title.setOpacity(1.0)
        self.measure_again()

    def wear(self, theme: Theme) -> None:
        """Colour it after *theme*; the words are as large as the title."""
        font = QFont(self._plot.font())
        font.setPixelSize(round(_TITLE * font.pixelSize()))
        self._line.setPen(QPen(QColor(theme.quiet), 0, Qt.PenStyle.DotLine))
        self._words.setBrush(QColor(theme.text))
        self._words.setFont(font)
        self.measure_again()

    def keep_free(self, width: float) -> None:
        """Write nothing in so many pixels at the right."""
        self._free = width
        self.measure_again()

    def measure_again(self) -> None:
        """Find out anew which words have room, and where."""
        self._texts, self._longest, self._put = (), [], None

    def _choose(self, texts: tuple[str, ...], makeshifts: int) -> _Place:
        """Return which of *texts* has room, and where."""
        metrics = QFontMetricsF(self._words.font())
        title = self._title.geometry()
        end = float(self._plot.getPlotItem().boundingRect().width()) - _MARGIN - self._free
        instead = float(title.left())
        beside = instead + float(self._title.item.boundingRect().width()) + 0.8 * self._plot.fontMetrics().height()
        middle = float(title.center().y()) - metrics.height() / 2
        widths = [max(metrics.horizontalAdvance(text), 1.0) for text in texts]
        for left in (beside, instead):
            for i, width in enumerate(widths[:-makeshifts]):
                if width <= end - left:
                    return _Place(i, left, middle, beside_title=left == beside, scale=1.0)
        small = range(max(0, len(texts) - makeshifts - 1), len(texts))
        chosen = next((i for i in small if _LEAST * widths[i] <= end - _MARGIN), small[-1])
        left = max(min(instead, end - widths[chosen]), _MARGIN)
        scale = max(_LEAST, min(1.0, (end - left) / widths[chosen]))
        return _Place(chosen, left, middle, beside_title=False, scale=scale)

    def _write(self, texts: tuple[str, ...]) -> None:
        place = self._place
        self._words.setText(texts[place.text])
        if place != self._put:
            self._put = place
            self._title.setOpacity(1.0 if place.beside_title else 0.0)
            self._words.setScale(place.scale)
            self._words.setPos(round(place.left), round(place.top))
