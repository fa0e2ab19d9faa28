"""Curves over one another: the explained one in the colour of its meaning, the others each in a look of its own."""

import math
from collections.abc import Sequence
from typing import NamedTuple

import pyqtgraph as pg
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from nnstudio.engine.arrays import Floats
from nnstudio.labs.activation.overlay import LETTERED, overlay_colour, overlay_letter, overlay_pen
from nnstudio.notation.figures import typed
from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.named_line import NamedLine, dress
from nnstudio.widgets.point_plot import PointPlot
from nnstudio.widgets.steps import in_quarters
from nnstudio.widgets.still_lines import StillLines
from nnstudio.widgets.theme import Theme

_STEPS = (1, 2, 3, 4, 6, 8)


class Look(NamedTuple):
    """What a picture shows, and what its explained curve wears.

    *colour* and *words* are names of the theme's colours, *symbol* is pyqtgraph's name for the shape of the point.
    """

    title: Sentence
    described: Sentence
    colour: str
    words: str
    symbol: str


class Overlaid(NamedTuple):
    """A curve: its *name*, what it is drawn through, and its *height* at the point."""

    name: str
    x: Floats
    y: Floats
    height: float


class OverlaidPlot(PointPlot):
    """Shows some curves, of which the first one is explained and lies on top; dots mark them all at the point."""

    def __init__(self, name: str, x: Sentence, look: Look, *, low: float, high: float) -> None:
        self.look = look
        super().__init__(name, x, look.title, look.described, low=low, high=high)
        self._main = NamedLine(self, sampled=False)
        self._main.point.setZValue(13)
        self._overlays: list[NamedLine] = []
        self._still = StillLines(self, depth=1)
        self._marked: tuple[float, list[float]] = (0.0, [])
        self._dots, self._brushes = pg.ScatterPlotItem(), []
        self.addItem(self._dots, ignoreBounds=True)
        self._dots.setZValue(11)
        self.getAxis("bottom").setStyle(hideOverlappingLabels=False)
        self.getAxis("bottom").setTicks([[(at, typed(at)) for at in range(round(low), round(high) + 1, 2)]])

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(9 * em, 5 * em)  # three of them have to fit above one another

    def has_letters(self) -> bool:
        return sum(line.visible for line in self._overlays) >= LETTERED

    def lines(self) -> Sequence[NamedLine]:
        return [line for line in (self._main, *self._overlays) if line.visible]

    def show_curves(self, curves: Sequence[Overlaid], x: float, *, held: bool) -> None:
        """Draw *curves*, marked at *x*. While a hand drags (*held*) those that change are drawn fast."""
        main, *others = curves
        self._main.hurry(held)
        self._main.show(main.name, main.x, main.y, (x, main.height))
        if len(others) > len(self._overlays):
            more = range(len(self._overlays), len(others))
            self._overlays += [NamedLine(self, depth=1, letter=overlay_letter(i)) for i in more]
            self.wear(self.theme)
        for overlay in self._overlays[len(others) :]:
            if overlay.visible:
                overlay.set_visible(False)
        for overlay, other in zip(self._overlays, others, strict=False):
            before = overlay.points
            overlay.show(other.name, other.x, other.y)
            overlay.rest(not held or (overlay.resting and overlay.points is before))
        self._still.show_lines(self._overlays)
        self._marked = x, [other.height for other in others]
        self._show_dots()
        self.show_point(x, main.height)

    def fit_axis(self, low: float, high: float, *, rim: float, held: bool) -> None:
        """When it is next laid out let the axis show *low* to *high*, with a *rim* in parts of its longer side.

        Its ends move in steps. While a hand drags (*held*) it may grow but does not shrink, so that it mostly stands
        still.
        """
        bottom, top = in_quarters(low, high, _STEPS)
        bottom, top = -bottom - rim * max(top, bottom), top + rim * max(top, bottom)
        self._axis = (min(bottom, self._axis[0]), max(top, self._axis[1])) if held else (bottom, top)

    def _show_dots(self) -> None:
        """Mark the overlaid curves at the point, all in one item: one for each would cost half of a frame."""
        x, heights = self._marked
        known = [i for i, height in enumerate(heights) if math.isfinite(height)]
        brushes = [self._brushes[i] for i in known]
        self._dots.setData([x] * len(known), [heights[i] for i in known], brush=brushes)

    def wear(self, theme: Theme) -> None:
        if self._ready:
            em, font = self.fontMetrics().height(), self.font()
            width, panel = em / 7, QColor(theme.panel)
            colour = QColor(getattr(theme, self.look.colour))
            self._main.wear(pg.mkPen(colour, width=width), getattr(theme, self.look.words), font)
            dress(self._main.point, self.look.symbol, 0.95 * em, colour, panel)
            for i, overlay in enumerate(self._overlays):
                overlay.wear(overlay_pen(theme, i, width), theme.text, font)
            self._still.update()
            # Kept, as pyqtgraph draws a symbol anew for every brush that it has not seen.
            self._brushes = [pg.mkBrush(overlay_colour(theme, i)) for i in range(len(self._overlays))]
            dress(self._dots, "s", 0.55 * em, QColor(theme.text), panel)
            self._show_dots()
        super().wear(theme)
