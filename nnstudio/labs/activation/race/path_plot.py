"""The lower left picture: what the two racers answer, step by step."""

import math

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor

from nnstudio.engine.race import TOLERANCE
from nnstudio.labs.activation.race.results import Racer, RaceResults
from nnstudio.labs.step_scale import marks, position, step_at
from nnstudio.notation.figures import figure, in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.named_line import dress, show_points
from nnstudio.widgets.pair_plot import Curve, PairPlot
from nnstudio.widgets.shading import Shading
from nnstudio.widgets.theme import Theme

_STEP = QT_TRANSLATE_NOOP("Activation", "step")
_TITLE = QT_TRANSLATE_NOOP("Activation", "σ(z), what the unit answers after each step")
_DESCRIBED = QT_TRANSLATE_NOOP(
    "Activation", "The answers of both racers over the steps; each line ends where it arrives"
)
_CROSS_ENTROPY = QT_TRANSLATE_NOOP("Activation", "cross-entropy")
_SQUARED_ERROR = QT_TRANSLATE_NOOP("Activation", "squared error")
_TOLD = QT_TRANSLATE_NOOP(
    "Activation",
    "Step {step} of {end}: σ(z) = {first} with cross-entropy, {second} with squared error; target {target}",
)

_DIGITS = 8
"""Of a place on the axis: with fewer a key would stick where thousands of steps stand close to one another."""

_EXPLAINED = QT_TRANSLATE_NOOP(
    "Activation",
    "What the unit answers after each step, trained with cross-entropy (solid) and with squared error (dashed); in the "
    "shaded strip the race is won. Press anywhere, or ← and →, to look at another step.",
)


class PathPlot(PairPlot):
    """Press anywhere to look at the step there. The scale of steps is logarithmic."""

    wanted = Signal(int)
    """This step is to be looked at."""

    def __init__(self, name: str) -> None:
        super().__init__(name, _STEP, _TITLE, _DESCRIBED, low=0.0, high=position(10), digits=_DIGITS)
        self._near = Shading(self, Qt.BrushStyle.NoBrush, -2)
        self._arrivals = pg.ScatterPlotItem()
        self.addItem(self._arrivals, ignoreBounds=True)
        self._arrivals.setZValue(9)
        self._goal_name = pg.TextItem(anchor=(0, 0.5))
        self.addItem(self._goal_name, ignoreBounds=True)
        self._goal_name.setZValue(5)
        self._goal_at: tuple[float, float] | None = None
        self._marked = 0
        self.moved.connect(self._tell_step)
        self.getAxis("bottom").setStyle(hideOverlappingLabels=True)
        self.explain(_EXPLAINED)
        self.make_ready()

    def stepped(self, x: float, steps: float) -> float:
        """Go by whole steps of the race, however near to one another they are drawn."""
        return x + steps if math.isinf(steps) else position(max(step_at(x) + round(steps), 0))

    def accessible_value(self) -> str:
        return f"{step_at(self.adjusted_to()):,}"

    def show_results(self, results: RaceResults) -> None:
        """Draw both ways, and mark the step that is looked at."""
        first, second = results.racers
        place = position(results.step)
        self.show_curves(
            _curve(_CROSS_ENTROPY, first, results.step),
            _curve(_SQUARED_ERROR, second, results.step),
            _TOLD.fill(
                step=f"{results.step:,}",
                end=f"{results.end:,}",
                first=figure(first.state.sigmoid),
                second=figure(second.state.sigmoid),
                target=in_words(results.target),
            ),
        )
        arrived = [racer for racer in results.racers if racer.descent.arrived]
        show_points(self._arrivals, [(float(racer.steps[-1]), float(racer.path[-1])) for racer in arrived])
        self._mark_axis(results.drawn_to)
        self._name_goal(results.target)
        self.show_point(place, first.state.sigmoid)
        self.set_axis(-1.2 * TOLERANCE, 1 + 1.2 * TOLERANCE)

    def _mark_axis(self, end: int) -> None:
        if end != self._marked:
            self._marked, self.high = end, position(end)
            self.getAxis("bottom").setTicks([[(position(step), f"{step:,}") for step in marks(end)]])

    def _name_goal(self, target: float) -> None:
        """Shade what is near enough to the target, and name it there."""
        if (target, self.high) == self._goal_at:
            return
        self._goal_at = (target, self.high)
        self._near.show_boxes([(0.0, self.high)], target - TOLERANCE, target + TOLERANCE)
        self._goal_name.setText(f"y = {in_words(target)} ± {in_words(TOLERANCE)}")
        self._goal_name.setPos(0.0, target)

    def _tell_step(self, place: float) -> None:
        self.wanted.emit(step_at(place))

    def wear(self, theme: Theme) -> None:
        if self._ready:
            em = self.fontMetrics().height()
            self._near.wear(theme.good)
            dress(self._arrivals, "s", 0.45 * em, QColor(theme.truth), QColor(theme.truth))
            self._goal_name.setFont(self.font())
            self._goal_name.setColor(QColor(theme.text))
        super().wear(theme)


def _curve(name: Sentence, racer: Racer, step: int) -> Curve:
    """Return the way of *racer*; who has arrived waits there for the other one."""
    place = min(position(step), float(racer.steps[-1]))
    return Curve(name, racer.steps, racer.path, (place, racer.state.sigmoid))
