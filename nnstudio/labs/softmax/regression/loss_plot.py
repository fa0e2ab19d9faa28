"""The mean loss of all flowers, step by step, to the step that is looked at."""

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor

from nnstudio.labs.softmax.regression.results import CLASSES, MOST_STEPS, RegressionResults
from nnstudio.labs.step_scale import marks, position, step_at
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.named_line import NamedLine, dress
from nnstudio.widgets.point_plot import PointPlot
from nnstudio.widgets.steps import stepped_up
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_STEP = QT_TRANSLATE_NOOP("Softmax", "step of training")
_TITLE = QT_TRANSLATE_NOOP("Softmax", "Mean loss of all 150 flowers, in nats; press to look at a step")
_DESCRIBED = QT_TRANSLATE_NOOP(
    "Softmax", "The mean loss of all flowers over the steps of training; press to look at one"
)
_TOLD = QT_TRANSLATE_NOOP("Softmax", "Step {step}: mean loss {loss} nats; it began with {first}")
_GUESSING = QT_TRANSLATE_NOOP("Softmax", "guessing: ln 3")
_LOSS = QT_TRANSLATE_NOOP("Softmax", "loss")
_SAMPLES = sorted({round(step) - before for step in np.geomspace(1, MOST_STEPS, 200) for before in (0, 1)})
"""Which steps are drawn: all of the first ones, then pairs, which show a loss that jumps up and down."""
_ENDS = np.array([0.0, position(MOST_STEPS)])
_CHANCE = np.full(2, math.log(CLASSES))
_DASH = (4.0, 3.0)


class LossPlot(PointPlot):
    """Press anywhere to look at the step there. The scale of steps is logarithmic."""

    wanted = Signal(int)
    """This step is to be looked at."""

    def __init__(self, name: str) -> None:
        super().__init__(name, _STEP, _TITLE, _DESCRIBED, low=0.0, high=position(MOST_STEPS), digits=4)
        self._loss, self._guessing = NamedLine(self, depth=1), NamedLine(self)
        self._drawn: tuple[np.ndarray, np.ndarray] = (np.zeros(0), np.zeros(0))
        self._at: tuple[float, float] | None = None
        self._told: Sentence = SILENCE
        self.moved.connect(lambda place: self.wanted.emit(step_at(place)))
        self.getAxis("bottom").setStyle(hideOverlappingLabels=True)
        self.getAxis("bottom").setTicks([[(position(step), f"{step:,}") for step in marks(MOST_STEPS)]])
        self.make_ready()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(24 * em, 8 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(12 * em, 6 * em)

    def lines(self) -> Sequence[NamedLine]:
        return [line for line in (self._loss, self._guessing) if line.visible]

    def show_results(self, results: RegressionResults) -> None:
        """Draw the losses so far, and mark the step that is looked at."""
        steps = np.array([*(step for step in _SAMPLES if step < results.step), results.step])
        places, losses = np.log10(1.0 + steps), results.losses[steps]
        if not (np.array_equal(places, self._drawn[0]) and np.array_equal(losses, self._drawn[1])):
            self._drawn = (places, losses)
        self._at = (position(results.step), results.loss)
        self._told = _TOLD.fill(
            step=f"{results.step:,}", loss=figure(results.loss), first=figure(float(results.losses[0]))
        )
        self._speak()
        self.show_point(*self._at)
        top = stepped_up(max(float(np.max(losses)), 1.2), (1, 1.5, 2, 3, 4, 6, 8))
        self.set_axis(-0.04 * top, 1.04 * top)

    def _speak(self) -> None:
        if self._at is not None:
            self._loss.show(spoken(_LOSS), *self._drawn, self._at)
            self._guessing.show(spoken(_GUESSING), _ENDS, _CHANCE)
        self.setAccessibleDescription(spoken(self._told))

    def retranslate(self) -> None:
        if self._ready:
            self._speak()
        super().retranslate()

    def wear(self, theme: Theme) -> None:
        if self._ready:
            em = self.fontMetrics().height()
            self._loss.wear(pg.mkPen(QColor(theme.text), width=em / 8), theme.text, self.font())
            self._guessing.wear(pg.mkPen(QColor(theme.quiet), width=em / 12, dash=_DASH), theme.quiet, self.font())
            dress(self._loss.point, "o", 0.8 * em, QColor(theme.accent), QColor(theme.panel))
        super().wear(theme)
