"""The lower right picture: what −ln q and 1 − q charge for the probability of what turned out true."""

import math

import pyqtgraph as pg
from PySide6.QtGui import QColor

from nnstudio.labs.activation.race.results import LARGEST_PENALTY, PENALTIES, RaceResults
from nnstudio.notation.figures import figure, in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, verbatim
from nnstudio.widgets.named_line import dress
from nnstudio.widgets.pair_plot import Curve, PairPlot
from nnstudio.widgets.theme import Theme

_Q = QT_TRANSLATE_NOOP("Activation", "q of what came true")
_TITLE = QT_TRANSLATE_NOOP("Activation", "Penalty in nats")
_DESCRIBED = QT_TRANSLATE_NOOP("Activation", "The penalties −ln q and 1 − q over q; drag to change q")
_LOG, _LINEAR = verbatim("−ln q"), verbatim("1 − q")
_TOLD = QT_TRANSLATE_NOOP("Activation", "q = {q}: −ln q = {log}, 1 − q = {linear}")


_EXPLAINED = QT_TRANSLATE_NOOP(
    "Activation",
    "What each penalty charges for having held the truth only q likely: −ln q rises without end, 1 − q never beyond 1. "
    "Drag the point or move it with ← and →.",
)


class PenaltyPlot(PairPlot):
    """Press anywhere and drag: q follows. Where −ln q leaves the picture, a triangle at its top stands for it."""

    colour = "prediction"

    def __init__(self, name: str) -> None:
        super().__init__(name, _Q, _TITLE, _DESCRIBED, low=0.0, high=1.0, digits=3)
        self._beyond = pg.ScatterPlotItem()
        self.addItem(self._beyond, ignoreBounds=True)
        self._beyond.setZValue(12)
        self.getAxis("bottom").setStyle(hideOverlappingLabels=False)
        self.getAxis("bottom").setTicks([[(q, f"{q:g}") for q in (0, 0.5, 1)]])
        self.explain(_EXPLAINED)
        self.make_ready()

    def show_results(self, results: RaceResults) -> None:
        """Mark q on both curves, which are always the same."""
        q, log, linear = results.q, results.penalty_log, results.penalty_linear
        beyond = log > LARGEST_PENALTY
        told = "∞" if math.isinf(log) else figure(log)
        self.show_curves(
            Curve(_LOG, PENALTIES.log_q, PENALTIES.log, None if beyond else (q, log)),
            Curve(_LINEAR, PENALTIES.linear_q, PENALTIES.linear, (q, linear)),
            _TOLD.fill(q=in_words(q), log=told, linear=figure(linear)),
        )
        self._beyond.setData([q] if beyond else [], [0.97 * LARGEST_PENALTY] if beyond else [])
        self.show_point(q, min(log, LARGEST_PENALTY))
        self.set_axis(-0.06 * LARGEST_PENALTY, LARGEST_PENALTY)

    def wear(self, theme: Theme) -> None:
        if self._ready:
            em = self.fontMetrics().height()
            dress(self._beyond, "t1", 0.95 * em, QColor(theme.prediction), QColor(theme.panel))
        super().wear(theme)
