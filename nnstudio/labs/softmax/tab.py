"""The Softmax Playground, put together."""

from nnstudio.document.store import Store
from nnstudio.labs.page import Page
from nnstudio.labs.softmax import explain
from nnstudio.labs.softmax.logit_sliders import LogitSliders
from nnstudio.labs.softmax.presets import PRESETS
from nnstudio.labs.softmax.results import SoftmaxResults, compute
from nnstudio.labs.softmax.scene import SoftmaxScene, problems
from nnstudio.labs.softmax.target_choice import CLASS, TargetChoice
from nnstudio.notation.formulas import GAP
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem
from nnstudio.widgets.bar_chart import BarChart, align
from nnstudio.widgets.bar_layout import Series
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.panel import Column, Panel, grouped
from nnstudio.widgets.presets import PresetButton
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.scales import LogarithmicScale
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.words import Text, Worded, spoken

_TARGET = QT_TRANSLATE_NOOP("Softmax", "y · target")
_PREDICTION = QT_TRANSLATE_NOOP("Softmax", "q · softmax of the logits")
_GRADIENT = QT_TRANSLATE_NOOP("Softmax", "∂ℓ/∂o · gradient of the loss")
_TRUE_CLASS = QT_TRANSLATE_NOOP("Softmax", "Probability of the true class")
_LIKELIEST_CLASS = QT_TRANSLATE_NOOP("Softmax", "Probability of the likeliest target class")
_NATS = QT_TRANSLATE_NOOP("Softmax", "nats")
ROOM_FOR_NAMES = 6
"""With more classes than these their numbers alone stand under the bars."""


class SoftmaxTab(Worded, Page[SoftmaxScene, SoftmaxResults]):
    """Logits, what softmax makes of them, what that costs, and which way each logit should go."""

    def __init__(self, store: Store[SoftmaxScene]) -> None:
        super().__init__(store)
        self._logits = LogitSliders(store)
        self._target = TargetChoice("softmax.target")
        self._temperature = SliderField("softmax.temperature", LogarithmicScale(0.01, 100))
        self._presets = PresetButton("softmax.presets", PRESETS)
        self._presets.chosen.connect(store.replace)
        self._probability_bars = BarChart("softmax.probability_bars")
        self._gradient_bars = BarChart("softmax.gradient_bars", low=None, high=None, least=0.1)
        align(self._probability_bars, self._gradient_bars)
        self._loss = Readout("softmax.result.loss", QT_TRANSLATE_NOOP("Softmax", "Cross-entropy loss ℓ"), main=True)
        self._figures = {
            "probability": Readout("softmax.result.probability", _TRUE_CLASS),
            "predicted_class": Readout(
                "softmax.result.predicted_class",
                QT_TRANSLATE_NOOP("Softmax", "Predicted class (argmax)"),
                whole=True,
            ),
            "entropy": Readout("softmax.result.entropy", QT_TRANSLATE_NOOP("Softmax", "Entropy of the prediction")),
        }
        self._formula = Formula("softmax.formula")
        self._suggestion = Text(SILENCE, "quiet")
        self.compose(
            self._set_up(),
            self._see(),
            grouped([self._loss, self._meaning], [*self._figures.values()], [self._formula], [self._suggestion]),
            (
                self._probability_bars,
                self._gradient_bars,
                self._formula,
                self._loss,
                *self._figures.values(),
            ),
        )

    def _set_up(self) -> Column:
        panel = Panel(QT_TRANSLATE_NOOP("Softmax", "Logits"))
        panel.rows.addWidget(self._presets)
        panel.rows.addWidget(self._logits)
        panel.rows.addWidget(self.bind("target", FieldRow(QT_TRANSLATE_NOOP("Softmax", "True class"), self._target)))
        panel.rows.addWidget(
            self.bind(
                "temperature",
                FieldRow(
                    QT_TRANSLATE_NOOP("Softmax", "Temperature T"),
                    self._temperature,
                    QT_TRANSLATE_NOOP("Softmax", "Divides all logits: a low one sharpens, a high one levels"),
                ),
            )
        )
        return Column(panel)

    def _see(self) -> Column:
        probabilities = Panel(QT_TRANSLATE_NOOP("Softmax", "What is true, and what is predicted"))
        probabilities.rows.addWidget(self._probability_bars, 1)
        gradient = Panel(QT_TRANSLATE_NOOP("Softmax", "Which way the loss grows"))
        gradient.rows.addWidget(self._gradient_bars, 1)
        return Column(probabilities, gradient, stretch=(3, 2))

    def problems(self, scene: SoftmaxScene) -> tuple[Problem, ...]:
        return problems(scene)

    def compute(self, scene: SoftmaxScene) -> SoftmaxResults:
        return compute(scene)

    def show_scene(self, scene: SoftmaxScene) -> None:
        self._logits.show_scene(scene)
        self._target.show_scene(scene)
        self._temperature.show_value(scene.temperature)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        super().show_problems(problems)
        self._logits.show_problems(problems)

    def show_results(self, scene: SoftmaxScene, results: SoftmaxResults) -> None:
        names = _names(scene)
        self._probability_bars.show_bars(
            names,
            [
                Series(_TARGET, "truth", scene.target),
                Series(_PREDICTION, "prediction", tuple(results.probabilities), hatched=True),
            ],
        )
        self._gradient_bars.show_bars(names, [Series(_GRADIENT, "gradient", tuple(results.gradient))])
        self._loss.show_value(results.loss, _NATS)
        self._figures["probability"].say(_LIKELIEST_CLASS if scene.true_class() is None else _TRUE_CLASS)
        self._figures["probability"].show_value(results.probabilities[results.wanted])
        self._figures["predicted_class"].show_value(results.predicted + 1)
        self._figures["entropy"].show_value(results.entropy, _NATS)
        self._formula.show_lines(
            (
                *explain.softmax_lines(scene, results),
                GAP,
                *explain.loss_lines(scene, results),
                GAP,
                *explain.gradient_lines(scene, results),
            )
        )
        self._meaning.say(explain.meaning(scene, results))
        self._suggestion.say(explain.suggestion(scene, results))

    def retranslate(self) -> None:
        """Name the bars anew; all else does so itself."""
        self.refresh()


def _names(scene: SoftmaxScene) -> list[str]:
    """Return what stands under the bars."""
    if scene.classes() > ROOM_FOR_NAMES:
        return [str(i + 1) for i in range(scene.classes())]
    return [spoken(CLASS.fill(number=i + 1)) for i in range(scene.classes())]
