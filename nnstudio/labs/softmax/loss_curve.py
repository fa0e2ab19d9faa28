"""A loss, step by step, to the step that is looked at."""

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor

from nnstudio.engine.arrays import Floats
from nnstudio.labs.step_scale import drawn_steps, marks, position, step_at, up_to
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.exported import Table, Tabled
from nnstudio.widgets.named_line import NamedLine, dress
from nnstudio.widgets.point_plot import PointPlot
from nnstudio.widgets.steps import stepped_up
from nnstudio.widgets.theme import Theme
from nnstudio.widgets.words import spoken

_LOSS = QT_TRANSLATE_NOOP("Softmax", "loss")
_DASH = (4.0, 3.0)
_DIGITS = 8
"""Of a place on the axis: with fewer a key would stick where thousands of steps stand close to one another."""
_ROOM = 1.1
"""How much higher than everything in it the picture is at least."""


class LossCurve(Tabled, PointPlot):
    """Press anywhere to look at the step there. The scale of steps is logarithmic; a dashed line is a level to compare.

    All of the first steps are drawn, and then pairs, which show a loss that jumps up and down.
    """

    wanted = Signal(int)
    """This step is to be looked at."""

    def __init__(self, name: str, x: Sentence, title: Sentence, described: Sentence, most_steps: int) -> None:
        self._samples = drawn_steps(most_steps, 200)
        self._ends = np.array([0.0, position(most_steps)])
        super().__init__(name, x, title, described, low=0.0, high=position(most_steps), digits=_DIGITS)
        self._loss, self._level = NamedLine(self, depth=1), NamedLine(self)
        self._drawn: tuple[Floats, Floats] = (np.zeros(0), np.zeros(0))
        self._levels: Floats = np.zeros(2)
        self._level_name: Sentence = SILENCE
        self._at: tuple[float, float] | None = None
        self._told: Sentence = SILENCE
        self.moved.connect(lambda place: self.wanted.emit(step_at(place)))
        self.getAxis("bottom").setStyle(hideOverlappingLabels=True)
        self.getAxis("bottom").setTicks([[(position(step), f"{step:,}") for step in marks(most_steps)]])
        self.make_ready()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(24 * em, 5 * em)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(12 * em, 5 * em)

    def lines(self) -> Sequence[NamedLine]:
        return [line for line in (self._loss, self._level) if line.visible]

    def show_losses(self, losses: Floats, level: float, level_name: Sentence, told: Sentence) -> None:
        """Draw *losses* ``(step + 1,)``, in nats, beside a *level*; *told* says in words what is to be seen."""
        step = len(losses) - 1
        steps = np.array(up_to(step, self._samples))
        places, drawn = np.log10(1.0 + steps), losses[steps]
        if not (np.array_equal(places, self._drawn[0]) and np.array_equal(drawn, self._drawn[1])):
            self._drawn = (places, drawn)
        if level != self._levels[0]:
            self._levels = np.full(2, level)
        self._at, self._level_name, self._told = (position(step), float(losses[-1])), level_name, told
        self._speak()
        self.show_point(*self._at)
        top = stepped_up(_ROOM * max(float(np.max(drawn)), level), (1, 1.5, 2, 3, 4, 6, 8))
        self.set_axis(-0.08 * top, 1.04 * top)

    def stepped(self, x: float, steps: float) -> float:
        """A key goes on by whole steps of the descent, which stand ever closer."""
        return self.high if math.isinf(steps) and steps > 0 else position(max(0.0, step_at(x) + steps))

    def accessible_value(self) -> str:
        return f"{step_at(self.adjusted_to()):,}"

    def read_step(self) -> float:
        return (self.high - self.low) / 100

    def table(self) -> Table | None:
        steps = np.rint(10.0 ** self._drawn[0] - 1.0).astype(int).tolist()
        return Table.of([spoken(self._x), spoken(_LOSS)], zip(steps, self._drawn[1].tolist(), strict=True))

    def _speak(self) -> None:
        if self._at is not None:
            self._loss.show(spoken(_LOSS), *self._drawn, self._at)
            self._level.show(spoken(self._level_name), self._ends, self._levels)
        self.setAccessibleDescription(spoken(self._told))

    def retranslate(self) -> None:
        if self._ready:
            self._speak()
        super().retranslate()

    def wear(self, theme: Theme) -> None:
        if self._ready:
            em = self.fontMetrics().height()
            self._loss.wear(pg.mkPen(QColor(theme.text), width=em / 8), theme.text, self.font())
            self._level.wear(pg.mkPen(QColor(theme.quiet), width=em / 12, dash=_DASH), theme.quiet, self.font())
            dress(self._loss.point, "o", 0.8 * em, QColor(theme.accent), QColor(theme.panel))
        super().wear(theme)
