"""p and q as bars that can be pulled; the others give way."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.engine.redistribution import reach, redistributed
from nnstudio.labs.entropy.outcomes.results import OutcomesResults
from nnstudio.labs.entropy.scene import EntropyScene, Side
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.bar_layout import Series
from nnstudio.widgets.draggable_bars import DraggableBars
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.spotlight import Spotlight

_CAPTIONS = {"p": QT_TRANSLATE_NOOP("Entropy", "p · truth"), "q": QT_TRANSLATE_NOOP("Entropy", "q · belief")}
_SMOOTHED = {
    "p": QT_TRANSLATE_NOOP("Entropy", "p · truth, smoothed"),
    "q": QT_TRANSLATE_NOOP("Entropy", "q · belief, smoothed"),
}
_STUCK = QT_TRANSLATE_NOOP(
    "Entropy", "All other bars of {side} are locked, so none can give way. Click a padlock to open it."
)
_ALONE = QT_TRANSLATE_NOOP("Entropy", "The only outcome is certain. Add another one, to which it can give way.")
_TAKEN = QT_TRANSLATE_NOOP(
    "Entropy", "The locked bars of {side} hold all there is, so this one can only be 0. Click a padlock to open it."
)
FEW = 5
"""So many outcomes share an axis from 0 to 1; with more the axis is as long as they need."""
SIDES: tuple[Side, Side] = ("p", "q")


_NAME = QT_TRANSLATE_NOOP("Entropy", "Bars of p and q; arrow keys choose and change one, L locks it")
_EXPLAINED = QT_TRANSLATE_NOOP(
    "Entropy",
    "How likely each outcome is, p, and how likely it is believed to be, q. Pull a bar by its end, or with ↑ and ↓: "
    "the others give way, unless their padlock is closed.",
)


class ProbabilityBars(QWidget):
    """The bars, and over them why one cannot be pulled.

    While a hand holds a bar, the others give way from where they stood when it was taken, so that they come back when
    it does.
    """

    def __init__(self, store: Store[EntropyScene], spotlight: Spotlight) -> None:
        super().__init__()
        self._store = store
        self._held: EntropyScene | None = None
        self._pulled: EntropyScene | None = None
        self.chart = DraggableBars("entropy.bars", high=None)
        self.chart.share_spotlight(spotlight)
        self.chart.explain(_EXPLAINED, _NAME)
        self._problem = ProblemLabel("entropy.bars.problem")
        self._problem.setParent(self.chart)  # above the bars, where it moves nothing away
        self.chart.grabbed.connect(self._grab)
        self.chart.released.connect(self._release)
        self.chart.pulled.connect(self._pull)
        self.chart.lock_turned.connect(self._turn_lock)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.chart, 1)

    def show_results(self, scene: EntropyScene, results: OutcomesResults) -> None:
        """Show p and q as they were computed with."""
        self._problem.tell(None)
        self.chart.least = 1.0 if scene.outcomes() <= FEW else 0.0
        series = []
        for side, colour, values, smoothed in (
            ("p", "truth", results.p, scene.epsilon > 0),
            ("q", "prediction", results.q, scene.alpha > 0),
        ):
            series.append(
                Series(
                    (_SMOOTHED if smoothed else _CAPTIONS)[side],
                    colour,
                    tuple(values.tolist()),
                    hatched=side == "q",
                    locked=frozenset(i for i, locked in enumerate(getattr(scene, f"locked_{side}")) if locked),
                    fixed=smoothed,
                )
            )
        self.chart.show_bars([scene.name(i) for i in range(scene.outcomes())], series)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.chart.width()
        self._problem.setGeometry(0, 0, width, self._problem.heightForWidth(width))

    def set_stale(self, stale: bool) -> None:
        """Fade while the scene cannot be computed."""
        self.chart.set_stale(stale)

    def _grab(self) -> None:
        self._held = self._pulled = self._store.scene
        self._store.begin_gesture()

    def _release(self) -> None:
        self._held = None
        self._store.end_gesture()

    def _pull(self, series: int, outcome: int, probability: float) -> None:
        if self._held is not None and self._store.scene is not self._pulled:
            self.chart.let_go()  # something else has changed the scene meanwhile: an undo, a worked example
            return
        side = SIDES[series]
        start = self._held or self._store.scene
        values = getattr(start, side)
        locked = [start.is_locked(side, i) for i in range(len(values))]
        low, high = reach(values, outcome, locked)
        if low == high:
            others_locked = all(locked[:outcome] + locked[outcome + 1 :])
            sentence = _ALONE if len(values) == 1 else _STUCK if others_locked else _TAKEN
            self._problem.tell(sentence.fill(side=side))
            self._problem.resize(self.chart.width(), self._problem.heightForWidth(self.chart.width()))
            return
        moved = redistributed(values, outcome, min(high, max(low, probability)), locked)
        self._store.edit(**{side: tuple(moved.tolist())})
        self._pulled = self._store.scene

    def _turn_lock(self, series: int, outcome: int) -> None:
        self._store.edit(**self._store.scene.lock_turned(SIDES[series], outcome))
