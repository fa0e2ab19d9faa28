"""The page on gradients, put together."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.labs.softmax.class_names import class_in_sentence
from nnstudio.labs.softmax.figure_hints import FIGURE_HINTS
from nnstudio.labs.softmax.gradients import explain
from nnstudio.labs.softmax.gradients.aligned_bars import AlignedBars, narrow_name
from nnstudio.labs.softmax.gradients.captions import entry_caption, slope_name
from nnstudio.labs.softmax.gradients.heat_map import FIRST, HeatMap
from nnstudio.labs.softmax.gradients.meaning import meaning, suggestion
from nnstudio.labs.softmax.gradients.results import GradientsResults, compute
from nnstudio.labs.softmax.keys import GRADIENTS_KEYS
from nnstudio.labs.softmax.logits_page import LogitsPage
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.set_up.set_up import SetUp
from nnstudio.labs.softmax.spoken_names import spoken_names
from nnstudio.notation.figures import brief
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.panel import Column, Panel, grouped
from nnstudio.widgets.readout import UNDEFINED, Readout
from nnstudio.widgets.words import Text, Worded

_READING = (
    QT_TRANSLATE_NOOP("Softmax", "Row i, column j: how fast qᵢ grows along oⱼ; hatched where it falls."),
    QT_TRANSLATE_NOOP("Softmax", "Each row of J times the column ∂ℓ/∂q, added up, is one entry of ∂ℓ/∂o."),
)
_STEP = QT_TRANSLATE_NOOP("Softmax", "Measured from the loss alone: one logit moved up and down by {step}.")
_ENTRY = QT_TRANSLATE_NOOP("Softmax", "Chosen entry of the Jacobian")
_GRADIENT = QT_TRANSLATE_NOOP("Softmax", "{slope} by the formula")
_MEASURED = QT_TRANSLATE_NOOP("Softmax", "{slope} measured")
READABLE = 29
"""So many heights of a letter the map is wide at least: three classes have room for the figures in their cells."""


class GradientsPage(Worded, LogitsPage[GradientsResults]):
    """The slopes of softmax, what the chain rule makes of them with the loss, and whether that is right."""

    keys = GRADIENTS_KEYS

    def __init__(self, store: Store[SoftmaxScene], set_up: SetUp) -> None:
        super().__init__(store, set_up)
        self._map = HeatMap("softmax.jacobian")
        self._logits = AlignedBars("softmax.gradients.logit_bars", store, self._map)
        self._step = Text(SILENCE, "quiet")
        self._reading = QWidget()
        self._above = QHBoxLayout()
        self._entry = Readout(
            "softmax.result.jacobian_entry", _ENTRY, main=True, undefined=UNDEFINED, hint=FIGURE_HINTS["jacobian_entry"]
        )
        self._gradient = Readout(
            "softmax.result.gradient_entry", SILENCE, undefined=UNDEFINED, hint=FIGURE_HINTS["gradient_entry"]
        )
        self._measured = Readout(
            "softmax.result.measured_gradient_entry",
            SILENCE,
            undefined=UNDEFINED,
            hint=FIGURE_HINTS["measured_gradient_entry"],
        )
        self._difference = Readout(
            "softmax.result.gradient_difference",
            QT_TRANSLATE_NOOP("Softmax", "Difference of the two"),
            undefined=UNDEFINED,
            hint=FIGURE_HINTS["gradient_difference"],
        )
        self._largest = Readout(
            "softmax.result.largest_difference",
            QT_TRANSLATE_NOOP("Softmax", "Largest of all classes"),
            undefined=UNDEFINED,
            hint=FIGURE_HINTS["largest_difference"],
        )
        self._formula = Formula("softmax.formula.jacobian", self._map.rows)
        self._suggestion = Text(SILENCE, "quiet")
        figures = (self._entry, self._gradient, self._measured, self._difference, self._largest)
        self._map.chosen_changed.connect(self._work_out)
        self._map.span_changed.connect(self._fit_reading)
        self.compose_beside(
            self._see(),
            grouped([self._entry, self._meaning], figures[1:], [self._suggestion], [self._formula]),
            (self._logits, self._map, *figures, self._formula),
        )

    def _see(self) -> QWidget:
        self._reading.setMinimumWidth(1)
        words = QVBoxLayout(self._reading)
        words.setContentsMargins(0, 0, 0, 0)
        words.addStretch(1)
        for text in (*(Text(sentence, "quiet") for sentence in _READING), self._step):
            words.addWidget(text)
        words.addStretch(1)
        self._above.setSpacing(0)
        self._above.addWidget(self._logits)
        self._above.addWidget(self._reading)
        panel = Panel()
        panel.rows.addLayout(self._above, 1)
        panel.rows.addWidget(self._map, 3)
        panel.rows.setSpacing(4)
        return Column(panel, stretch=(1,))

    def compute(self, scene: SoftmaxScene) -> GradientsResults:
        return compute(scene)

    def show_results(self, scene: SoftmaxScene, results: GradientsResults) -> None:
        self._logits.show_scene(scene)
        names = spoken_names(scene, narrow_name)
        self._map.show_results(names, scene.temperature, results, self._logits.room_for_axis())
        self._step.say(_STEP.fill(step=f"h\u00a0=\u00a0{brief(results.check.step)}"))
        self._largest.show_value(results.largest_difference)
        self._work_out()
        self._meaning.say(meaning(scene, results))
        self._suggestion.say(suggestion(scene, results))

    def retranslate(self) -> None:
        """Name the classes anew; all else does so itself."""
        self.refresh()

    def start_afresh(self) -> None:
        self._map.choose(FIRST)

    def _work_out(self) -> None:
        """Write out the chosen entry, and the entry of the gradient in its row."""
        if self.results is None or self.found:
            return
        scene, results, cell = self.store.scene, self.results, self._map.chosen
        row, column = (class_in_sentence(scene, i) for i in cell)
        slope = slope_name(cell.row)
        self._entry.say(entry_caption(cell, row, column))
        self._entry.show_value(results.jacobian[cell])
        self._gradient.say(_GRADIENT.fill(slope=slope))
        self._gradient.show_value(results.prediction.gradient[cell.row])
        self._measured.say(_MEASURED.fill(slope=slope))
        self._measured.show_value(results.measured[cell.row])
        self._difference.show_value(results.differences[cell.row])
        self._formula.show_at_rest(lambda: explain.lines(scene, results, cell))

    def _fit_reading(self) -> None:
        """Let the words take the room beside the bars, above the columns of the check."""
        em = self._map.fontMetrics().height()
        self._map.setMinimumWidth(READABLE * em)
        left = self._map.span()[1] + em
        # Shares of the row, not a width: a width would keep the panel from becoming narrower than it was.
        self._above.setStretch(0, left)
        self._above.setStretch(1, max(1, self._map.width() - left))
