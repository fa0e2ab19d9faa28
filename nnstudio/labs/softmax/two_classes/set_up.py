"""The two logits that can be set."""

from PySide6.QtWidgets import QWidget

from nnstudio.document.store import Store
from nnstudio.labs.entry_row import EntryRow
from nnstudio.labs.softmax.scene import SoftmaxScene, logit_name
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem
from nnstudio.widgets.panel import Column, Panel
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.scales import LinearScale
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.words import Text

_LOGIT = QT_TRANSLATE_NOOP("Softmax", "Logit of class {number}")
_LOGIT_HINT = QT_TRANSLATE_NOOP(
    "Softmax", "Any number: the probabilities depend on nothing but the difference of both logits."
)
_WHY = QT_TRANSLATE_NOOP(
    "Softmax",
    "A network that answers yes or no has one logit, o, and its sigmoid. That is softmax of the two logits o and 0.",
)


class SetUp(Column):
    """The left column."""

    def __init__(self, store: Store[SoftmaxScene]) -> None:
        self._rows = [self._row(store, i) for i in range(2)]
        self._problem = ProblemLabel("softmax.pair.problem")
        logits = Panel(QT_TRANSLATE_NOOP("Softmax", "Two logits"))
        for widget in (*self._rows, self._problem):
            logits.rows.addWidget(widget)
        why = Panel(QT_TRANSLATE_NOOP("Softmax", "Why it matters"))
        why.rows.addWidget(Text(_WHY))
        super().__init__(logits, why)

    def show_scene(self, scene: SoftmaxScene) -> None:
        """Show both logits, where there are two."""
        for row, logit in zip(self._rows, scene.pair, strict=False):
            row.show_entry(logit)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Tell each problem below the logit that has it."""
        told = {problem.entry: problem for problem in problems if problem.field == "pair"}
        for i, row in enumerate(self._rows):
            row.tell(told.get(i))
        self._problem.tell(told[None].sentence if None in told else None)

    @staticmethod
    def _row(store: Store[SoftmaxScene], i: int) -> QWidget:
        slider = SliderField(f"softmax.pair.{i}", LinearScale(-10.0, 10.0))
        slider.slider.setProperty("centred", True)
        return EntryRow(store, "pair", i, slider, logit_name(i), _LOGIT.fill(number=i + 1), _LOGIT_HINT)
