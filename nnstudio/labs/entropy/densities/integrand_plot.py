"""p(x) · log(p(x)/q(x)), whose area is D(p‖q)."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from nnstudio.engine.arrays import Floats
from nnstudio.labs.entropy.densities.aligned_plot import AlignedPlot
from nnstudio.labs.entropy.densities.results import DensitiesResults
from nnstudio.labs.entropy.units import unit
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.shading import Shading
from nnstudio.widgets.steps import stepped_up
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_STEPS = (1, 1.5, 2.5, 4, 6)
_Y = QT_TRANSLATE_NOOP("Entropy", "p(x) · log(p(x)/q(x)), in {unit} per unit of x; its area is D(p‖q)")
_MORE_P = QT_TRANSLATE_NOOP("Entropy", "{sign} p is larger")
_MORE_Q = QT_TRANSLATE_NOOP("Entropy", "{sign} q is larger")
_TOO_LITTLE = 0.02
"""An area that rises no further, in parts of the axis, is not named: nobody would see it."""
_ROOM = 1.6
"""How many letters high the room for a name above or below an area is."""


_EXPLAINED = QT_TRANSLATE_NOOP(
    "Entropy",
    "What each x adds to D(p‖q) where p is larger, and takes away where q is; the whole area is D(p‖q). ← and → read "
    "the curves, as the mouse does.",
)
_TOLD = QT_TRANSLATE_NOOP(
    "Entropy", "It rises to {high} and falls to {low}; the area between it and 0 is D(p‖q) = {area} {unit}."
)
_TOLD_RULED_OUT = QT_TRANSLATE_NOOP(
    "Entropy",
    "It rises to {high} and falls to {low} where q allows for x; where q is 0 and p is not, it is infinite: D(p‖q) = "
    "{area}.",
)
_NOTHING = QT_TRANSLATE_NOOP("Entropy", "There is no curve yet.")


class IntegrandPlot(AlignedPlot):
    """The lower picture: what adds to D(p‖q), and what takes away from it."""

    def __init__(self, name: str) -> None:
        super().__init__(
            name,
            _Y.fill(unit=SILENCE),
            QT_TRANSLATE_NOOP("Entropy", "The integrand of D(p‖q)"),
        )
        self._above = Shading(self, Qt.BrushStyle.BDiagPattern, -1)
        self._below = Shading(self, Qt.BrushStyle.HorPattern, -1)
        self._line = self.plot(antialias=True, connect="finite")
        self._names = (pg.TextItem(anchor=(0.5, 1)), pg.TextItem(anchor=(0.5, 0)))
        for name_item in self._names:
            self.addItem(name_item, ignoreBounds=True)
        self.explain(_EXPLAINED)
        self.make_ready()

    def show_results(self, results: DensitiesResults) -> None:
        """Draw *results*."""
        self.results = results
        x, y = results.curves.x, results.curves.integrand
        finite = _finite(y)
        self._line.setData(x, np.where(np.isfinite(y), y, np.nan))
        self._above.show_under(x, np.maximum(finite, 0.0))
        self._below.show_under(x, np.minimum(finite, 0.0))
        self._colour()
        self._name_y(_Y.fill(unit=unit(results.base)))
        self._word()
        self.lay_out()

    def _name_y(self, y: Sentence) -> None:
        if y != self._y:
            self._y = y
            super().retranslate()

    def wear(self, theme: Theme) -> None:
        if self._ready:
            self._line.setPen(pg.mkPen(QColor(theme.text), width=self.fontMetrics().height() / 11))
            for name in self._names:
                name.setFont(self.font())
            self._colour()
        super().wear(theme)

    def retranslate(self) -> None:
        if self._ready:
            self._word()
        super().retranslate()

    def lay_out(self) -> None:
        if self.results is None:
            return
        results = self.results
        x, y = results.curves.x, _finite(results.curves.integrand)
        highest, lowest = float(y.max()), float(y.min())
        top = stepped_up(highest, _STEPS) if highest > 0 else 0.0
        bottom = stepped_up(-lowest, _STEPS) if lowest < 0 else 0.0
        size = max(top, bottom) or 1.0
        # Each side has some room, so that the axis does not jump when a little comes to lie there.
        top, bottom = max(top, 0.25 * size), max(bottom, 0.25 * size)
        em = self.fontMetrics().height()
        room = (top + bottom) * _ROOM * em / max(self.getViewBox().height() - 2 * _ROOM * em, 4 * em)
        self.set_axes(results.curves.axis, -bottom - room, top + room, results.ruled_out)
        for name, extreme in zip(self._names, (highest, lowest), strict=True):
            name.setVisible(abs(extreme) > _TOO_LITTLE * (top + bottom))
            self._put(name, x[np.abs(y - extreme) <= 0.01 * abs(extreme)], extreme)

    def _put(self, name: pg.TextItem, x: Floats, y: float) -> None:
        """Write *name* at the extreme of its area, which lies at all *x*; not beyond the axis, nor where q is 0."""
        across, _up = self.getViewBox().viewPixelSize()
        half = 0.5 * name.boundingRect().width() * across
        at = 0.5 * float(x[0] + x[-1])
        (low, high), _y = self.viewRange()
        for part in self.results.ruled_out if self.results else ():
            if part.high <= at:
                low = max(low, part.high)
            elif part.low >= at:
                high = min(high, part.low)
        name.setPos(min(max(at, low + half), max(high - half, low + half)), y)

    def _signs_turned(self) -> bool:
        """Whether logarithms are turned around: then the area below 0 is where p is larger."""
        return self.results is not None and self.results.base < 1

    def _word(self) -> None:
        sentences = (_MORE_P.fill(sign="+"), _MORE_Q.fill(sign="−"))
        if self._signs_turned():
            sentences = (_MORE_Q.fill(sign="+"), _MORE_P.fill(sign="−"))
        for name, sentence in zip(self._names, sentences, strict=True):
            name.setText(spoken(sentence))
        self.setAccessibleDescription(spoken(self._told()))

    def _told(self) -> Sentence:
        """Say how high the area rises, how far it falls, and what it all is."""
        if self.results is None:
            return _NOTHING
        y = _finite(self.results.curves.integrand)
        told = _TOLD_RULED_OUT if self.results.ruled_out else _TOLD
        return told.fill(
            high=figure(float(y.max())),
            low=figure(float(y.min())),
            area=figure(self.results.relative_entropy),
            unit=unit(self.results.base),
        )

    def _colour(self) -> None:
        looks = [(self.theme.truth, self.theme.truth_text), (self.theme.prediction, self.theme.prediction_text)]
        if self._signs_turned():
            looks.reverse()
        for shading, name, (colour, words) in zip((self._above, self._below), self._names, looks, strict=True):
            shading.wear(colour)
            name.setColor(QColor(words))


def _finite(y: Floats) -> Floats:
    return np.where(np.isfinite(y), y, 0.0)
