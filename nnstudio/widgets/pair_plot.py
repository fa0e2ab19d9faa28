"""A picture that sets two lines beside each other, and a point on each."""

from collections.abc import Sequence
from typing import NamedTuple

import pyqtgraph as pg
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from nnstudio.engine.arrays import Floats
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.named_line import NamedLine, dress
from nnstudio.widgets.point_plot import PointPlot
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_DASH = (5.0, 3.0)


_NOTHING = QT_TRANSLATE_NOOP("Plots", "There are no curves yet.")


class Curve(NamedTuple):
    """A line to draw, its name, and the point on it, None for none."""

    name: Sentence
    x: Floats
    y: Floats
    point: tuple[float, float] | None


class PairPlot(PointPlot):
    """The first line is solid, with a disc on it; the second one is dashed, with a diamond."""

    colour = "truth"
    """Which of the theme's colours both lines wear: they show the same quantity. Its shade for words has its name."""

    def __init__(
        self, name: str, x: Sentence, y: Sentence, described: Sentence, *, low: float, high: float, digits: int = 2
    ) -> None:
        super().__init__(name, x, y, described, low=low, high=high, digits=digits)
        self._pair = (NamedLine(self), NamedLine(self, depth=1))  # both of one colour: a sample tells whose name it is
        self._curves: Sequence[Curve] = ()
        self._told = SILENCE

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(11 * em, 7 * em)

    def lines(self) -> Sequence[NamedLine]:
        return [line for line in self._pair if line.visible]

    def show_curves(self, first: Curve, second: Curve, told: Sentence) -> None:
        """Draw both curves, and tell in words what they show; the owner of the axes then lays out."""
        self._curves, self._told = (first, second), told
        self._speak()

    def _speak(self) -> None:
        for line, curve in zip(self._pair, self._curves, strict=False):
            line.show(spoken(curve.name), curve.x, curve.y, curve.point)
        self.setAccessibleDescription(spoken(self._told) or spoken(_NOTHING))

    def retranslate(self) -> None:
        if self._ready:
            self._speak()
        super().retranslate()

    def wear(self, theme: Theme) -> None:
        if self._ready:
            em, panel = self.fontMetrics().height(), QColor(theme.panel)
            colour, words = QColor(getattr(theme, self.colour)), getattr(theme, f"{self.colour}_text")
            for line, dash, width, symbol, size in zip(
                self._pair, (None, _DASH), (em / 7, em / 8), "od", (0.85, 0.95), strict=True
            ):
                line.wear(pg.mkPen(colour, width=width, dash=dash), words, self.font())
                dress(line.point, symbol, size * em, colour, panel)
        super().wear(theme)
