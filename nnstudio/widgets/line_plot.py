"""Lines over one axis, named at their ends."""

import math
from collections.abc import Sequence

from nnstudio.notation.sentences import Sentence
from nnstudio.widgets.hover_plot import HoverPlot
from nnstudio.widgets.named_line import NamedLine, spread
from nnstudio.widgets.plot import AXIS_HEIGHT
from nnstudio.widgets.theme import Theme

MARGIN = 1 / 24
"""Room to the left of the lines, in parts of their length."""


def align(*plots: "LinePlot") -> None:
    """Let *plots*, one above the other, all leave as much room as the longest name takes: so their axes are in line."""
    for plot in plots:
        plot.in_line = plots


class LinePlot(HoverPlot):
    """Shows x from *low* to *high*, and to the right of that the names."""

    def __init__(self, name: str, x: Sentence, y: Sentence, described: Sentence, *, low: float, high: float) -> None:
        self.low, self.high = low, high
        self._axis: tuple[float, float] = (0.0, 1.0)
        self._ranged: object = None
        self._named: object = None
        self.in_line: Sequence[LinePlot] = (self,)
        self._axis_named = True
        super().__init__(name, x, y, described)

    def lines(self) -> Sequence[NamedLine]:
        """Return the lines that are drawn, whose names stand behind their ends."""
        raise NotImplementedError

    def readable(self) -> tuple[float, float]:
        return self.low, self.high

    def set_axis(self, bottom: float, top: float) -> None:
        """Show y from *bottom* to *top*; to the right there is room for the names."""
        self._axis = (bottom, top)
        self.lay_out()

    def lay_out(self) -> None:
        lines = [line for line in self.lines() if line.visible]
        em = self.fontMetrics().height()
        box = self.getViewBox()
        names = [line.room(em) for plot in self.in_line for line in plot.lines() if line.visible]
        room = max(names, default=0.0) + 0.3 * em
        # Most frames of a drag change nothing of this, and to set a range draws the axes anew.
        state = (self._axis, self.low, self.high, room, box.width(), box.height(), em)
        if state != self._ranged:
            self._ranged = state
            width = max(box.width(), room + 1.0)
            length = self.high - self.low
            shown = length * (1 + MARGIN)
            reach = shown * room / (width - room)
            self.setRange(xRange=(self.low - MARGIN * length, self.high + reach), yRange=self._axis, padding=0)
            self._zero.setSpan(0.0, shown / (shown + reach))  # it crosses out no names
        # Names follow the ends of their lines in steps of a quarter of a letter: to place them all takes a while.
        step = 0.25 * em * self.getViewBox().viewPixelSize()[1]
        if not step:
            return  # squeezed to no height at all, where there is nothing to be seen
        bottom, top = self._axis
        ends = [round(min(max(line.end, bottom), top) / step) * step for line in lines]
        if (state, ends) != self._named:
            self._named = (state, ends)
            self._place_names(lines, ends, em)

    def _place_names(self, lines: Sequence[NamedLine], ends: Sequence[float], em: float) -> None:
        """Put each name behind the end of its line, and names that would cover one another apart."""
        pixel_width, pixel_height = self.getViewBox().viewPixelSize()
        distance = 1.15 * em * pixel_height
        low, high = self._axis
        within = (low + distance / 2, high - distance / 2)
        fit = len(lines) * distance <= high - low
        named = len(lines) if fit else 1  # where there is no room for all, only the first one is named
        truly = [line.end for line in lines[:named]]
        heights = spread([min(max(end, within[0]), within[1]) for end in ends[:named]], distance, within, truly)
        heights += [within[0]] * (len(lines) - len(heights))
        letters = {} if fit or not self.has_letters() else self._letter_places(lines, ends, em)
        for i, (line, height) in enumerate(zip(lines, heights, strict=True)):
            line.show_name(i < named)
            line.put_letter(letters.get(i))
            if i < named:
                shift = (self._columns(lines, em) + 0.4) * em * pixel_width if letters else 0.0
                line.put_name(self.high + shift, height, em * pixel_width)

    def has_letters(self) -> bool:
        """Whether letters stand for the names that have no room; the names themselves are told elsewhere then."""
        return False

    def _columns(self, lines: Sequence[NamedLine], em: float) -> int:
        """Return in how many columns there is room for the letters of all *lines*, below one another."""
        low, high = self._axis
        return math.ceil(len(lines) * em * self.getViewBox().viewPixelSize()[1] / (high - low))

    def _letter_places(
        self, lines: Sequence[NamedLine], ends: Sequence[float], em: float
    ) -> dict[int, tuple[float, float]]:
        """Return where the letters of *lines* stand, all but the first: in columns, each as near its end as can be."""
        pixel_width, pixel_height = self.getViewBox().viewPixelSize()
        low, high = self._axis
        distance = em * pixel_height
        within = (low + distance / 2, high - distance / 2)
        columns = self._columns(lines, em)
        ranked = sorted(range(1, len(lines)), key=lambda i: (ends[i], lines[i].end))
        places = {}
        for column in range(columns):
            members = ranked[column::columns]
            heights = spread([min(max(ends[i], within[0]), within[1]) for i in members], distance, within)
            x = self.high + (0.4 + column) * em * pixel_width
            places |= {i: (x, height) for i, height in zip(members, heights, strict=True)}
        return places

    def name_axis(self, named: bool) -> None:
        """Write below the axis what it shows, or do not, as another plot stands below this one."""
        if named != self._axis_named:
            self._axis_named = named
            self._fit_axis()

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        self._fit_axis()

    def retranslate(self) -> None:
        super().retranslate()
        self._fit_axis()  # to set a label shows it again

    def _fit_axis(self) -> None:
        axis = self.getAxis("bottom")
        axis.showLabel(self._axis_named)
        axis.setHeight(round((AXIS_HEIGHT if self._axis_named else 1.4) * self.fontMetrics().height()))
