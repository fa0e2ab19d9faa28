"""The entropy of two outcomes, as a curve over how likely the first is."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor

from nnstudio.engine.information import binary_entropy
from nnstudio.labs.entropy.outcomes.results import OutcomesResults
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.units import unit
from nnstudio.notation.figures import figure, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.accessible import announce
from nnstudio.widgets.hover_plot import HoverPlot
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_PROBABILITIES = np.linspace(0.0, 1.0, 201)
_HEIGHT = QT_TRANSLATE_NOOP("Entropy", "Entropy, in {unit}")
_TOLD = QT_TRANSLATE_NOOP(
    "Entropy", "A curve that rises from 0 to its top at one half and falls again. On it: H(p) {p}, H(q) {q}"
)
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Entropy",
    "How uncertain a question with two answers is, over how likely the first answer is: most of all at one half. The "
    "disc is p, the diamond q. Move over it, or press ← and →, to read it off.",
)
_READ = QT_TRANSLATE_NOOP("Entropy", "H({x}) = {entropy} {unit}")
TWO_OUTCOMES = QT_TRANSLATE_NOOP("Entropy", "Entropy of two outcomes")
_READ_AT = 0.25
"""How high below the arch stands what is read off, in parts of its height."""
_DIGITS = 2
"""Of a probability that is read off."""


class BinaryCurve(HoverPlot):
    """H over the probability of the first of two outcomes; on it p as a disc, q as a diamond."""

    def __init__(self, name: str) -> None:
        super().__init__(name, QT_TRANSLATE_NOOP("Entropy", "Probability of outcome 1"), _HEIGHT, TWO_OUTCOMES)
        self._zero.hide()
        self._base = 2.0
        self._told = _TOLD.fill(p="–", q="–")
        self._curve = self.plot(antialias=True)
        self._p, self._q = (pg.ScatterPlotItem(size=11, symbol=symbol) for symbol in ("o", "d"))
        self._names = [pg.TextItem(letter, anchor=(0.5, 1.15)) for letter in ("p", "q")]
        self._reading = pg.TextItem(anchor=(0.5, 0.5))
        self._reading.hide()
        for item in (self._p, self._q, *self._names, self._reading):
            self.addItem(item)
        self.setXRange(0.0, 1.0, padding=0.05)
        self.getAxis("bottom").setTicks([[(x, f"{x:g}") for x in (0, 0.25, 0.5, 0.75, 1)]])
        self.explain(_EXPLAINED)
        self.hovered.connect(self._read)
        self.make_ready()

    def show_results(self, scene: EntropyScene, results: OutcomesResults) -> None:
        """Show the curve in the scene's base, with p and q on it; both have two outcomes."""
        self._base = scene.base
        self._y = _HEIGHT.fill(unit=unit(scene.base))
        self._told = _TOLD.fill(p=figure(results.entropy), q=figure(results.entropy_q))
        self._curve.setData(_PROBABILITIES, binary_entropy(_PROBABILITIES, scene.base))
        top = math.log(2.0) / math.log(scene.base)
        self.setYRange(min(0.0, 1.2 * top), max(0.0, 1.2 * top), padding=0.02)
        heights = (results.entropy, results.entropy_q)
        shares = (float(results.p[0]), float(results.q[0]))
        for points, name, x, y in zip((self._p, self._q), self._names, shares, heights, strict=True):
            points.setData([x], [y])
            name.setPos(x, y)
        self._names[1].setVisible(shares[0] != shares[1])
        self.retranslate()

    def readable(self) -> tuple[float, float]:
        return 0.0, 1.0

    def read_by(self, steps: float) -> None:
        super().read_by(steps)
        announce(self, self._reading.toPlainText())

    def _read(self, x: float | None) -> None:
        """Say below the arch how high it is at *x*."""
        inside = x is not None and 0.0 <= x <= 1.0
        self._reading.setVisible(inside)
        self.guide_to(x if inside else None)
        if x is None or not inside:
            return
        x = round(x, _DIGITS)
        entropy = float(binary_entropy(x, self._base))
        self._reading.setText(spoken(_READ.fill(x=typed(x), entropy=figure(entropy), unit=unit(self._base))))
        self._reading.setPos(0.5, _READ_AT * float(binary_entropy(0.5, self._base)))

    def wear(self, theme: Theme) -> None:
        super().wear(theme)
        if self._ready:
            self._curve.setPen(QColor(theme.quiet), width=1)
            self._reading.setColor(QColor(theme.text))
            self._reading.setFont(self.font())
            self._reading.fill = pg.mkBrush(theme.panel)
            for points, name, colour, text in zip(
                (self._p, self._q),
                self._names,
                (theme.truth, theme.prediction),
                (theme.truth_text, theme.prediction_text),
                strict=True,
            ):
                points.setBrush(QColor(colour))
                points.setPen(QColor(theme.panel), width=1.5)
                name.setColor(QColor(text))
                name.setFont(self.font())

    def retranslate(self) -> None:
        super().retranslate()
        if self._ready:
            self.setAccessibleDescription(spoken(self._told))
