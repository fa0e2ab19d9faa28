"""The page on steps, put together."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnstudio.document.store import Store
from nnstudio.labs.playback import Playback, PlaybackHints
from nnstudio.labs.played import Played
from nnstudio.labs.softmax.captions import NATS, TRUE_CLASS, probability_caption, target_caption
from nnstudio.labs.softmax.class_names import class_name
from nnstudio.labs.softmax.figure_hints import FIGURE_HINTS
from nnstudio.labs.softmax.keys import STEPS_KEYS
from nnstudio.labs.softmax.logits_page import LogitsPage
from nnstudio.labs.softmax.loss_curve import LossCurve
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.set_up.set_up import SetUp
from nnstudio.labs.softmax.spoken_names import spoken_names
from nnstudio.labs.softmax.steps import explain
from nnstudio.labs.softmax.steps.meaning import meaning, standing, suggestion
from nnstudio.labs.softmax.steps.problems import problems
from nnstudio.labs.softmax.steps.reached_bars import ReachedBars
from nnstudio.labs.softmax.steps.results import MOST_STEPS, StepsResults, compute
from nnstudio.labs.softmax.steps.start import mean_logit, with_pointed_start, with_reached_start
from nnstudio.labs.softmax.steps.triangle import CLASSES, Triangle
from nnstudio.labs.softmax.worked_class import WorkedClass
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem
from nnstudio.widgets.bar_chart import BarChart, align
from nnstudio.widgets.bar_layout import Series
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.panel import Column, Panel, grouped
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.scales import LogarithmicScale
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.words import Button, Text, Worded

LEAST_RATE, HIGH_RATE = 0.01, 100.0
"""How far the slider of η goes."""
_PREDICTION = QT_TRANSLATE_NOOP("Softmax", "q · softmax")
_NEXT_STEP = QT_TRANSLATE_NOOP("Softmax", "{name} in the next step:")
_LEAST = QT_TRANSLATE_NOOP("Softmax", "least: {least}")
_TOLD = QT_TRANSLATE_NOOP(
    "Softmax", "Step {step}: loss {loss} nats; it began with {first}, the least possible is {least}"
)
_HINTS = PlaybackHints(
    QT_TRANSLATE_NOOP("Softmax", "Back to the logits on the left, before the first step of the descent"),
    QT_TRANSLATE_NOOP("Softmax", "One step of gradient descent on the logits"),
    QT_TRANSLATE_NOOP("Softmax", "Let it descend, or stand still; it takes some six seconds. Space does the same."),
    QT_TRANSLATE_NOOP("Softmax", "Which step of the descent is looked at"),
)

_PROBABILITIES = (
    QT_TRANSLATE_NOOP(
        "Softmax",
        "The truth, and how likely the prediction calls each class at this step: with every step the second bar of each"
        " class comes closer to the first one.",
    ),
    QT_TRANSLATE_NOOP("Softmax", "Target and prediction at this step"),
)
_LOSSES = QT_TRANSLATE_NOOP(
    "Softmax",
    "The loss over the steps, down to the least that can be reached. Press anywhere, or ← and →, to look at a step.",
)


class StepsPage(Worded, Played, LogitsPage[StepsResults]):
    """The logits go down the slope of the loss, step by step, and softmax follows them to the target."""

    keys = STEPS_KEYS

    def __init__(self, store: Store[SoftmaxScene], set_up: SetUp) -> None:
        super().__init__(store, set_up)
        self._logits = ReachedBars("softmax.steps.logit_bars", store)
        self._probabilities = BarChart("softmax.steps.probability_bars")
        self._probabilities.explain(*_PROBABILITIES)
        align(self._logits, self._probabilities)
        self._spotlight = self._logits.spotlight
        self._worked = WorkedClass(self._spotlight, self)
        self._worked.changed.connect(self._work_out_class)
        self._triangle = Triangle("softmax.triangle", self._spotlight)
        self._mean = 0.0
        store.follow_hand(self._triangle)
        self._triangle.grabbed.connect(self._remember_mean)
        self._triangle.moved.connect(self._start_at)
        self._losses = LossCurve(
            "softmax.descent_losses",
            QT_TRANSLATE_NOOP("Softmax", "step of the descent"),
            QT_TRANSLATE_NOOP("Softmax", "Loss ℓ in nats; press to look at a step"),
            QT_TRANSLATE_NOOP("Softmax", "The loss over the steps of the descent; press to look at one"),
            MOST_STEPS,
        )
        self._losses.explain(_LOSSES)
        self._playback = Playback("softmax", "descent", store, _HINTS)
        self._losses.wanted.connect(self._playback.go_to)
        self._rate = SliderField("softmax.descent_rate", LogarithmicScale(LEAST_RATE, HIGH_RATE))
        self._loss = Readout(
            "softmax.result.descent_loss",
            QT_TRANSLATE_NOOP("Softmax", "Loss ℓ at this step"),
            main=True,
            hint=FIGURE_HINTS["descent_loss"],
        )
        self._figures = {
            "start_loss": Readout(
                "softmax.result.descent_start_loss",
                QT_TRANSLATE_NOOP("Softmax", "Loss at the start"),
                hint=FIGURE_HINTS["descent_start_loss"],
            ),
            "gradient_norm": Readout(
                "softmax.result.descent_gradient_norm",
                QT_TRANSLATE_NOOP("Softmax", "Gradient length ‖∂ℓ/∂o‖"),
                hint=QT_TRANSLATE_NOOP("Softmax", "Tends to 0 where a descent comes to rest, or runs away"),
            ),
            "probability": Readout(
                "softmax.result.descent_probability", TRUE_CLASS, hint=FIGURE_HINTS["descent_probability"]
            ),
        }
        self._continue = Button(
            "softmax.continue_from_here",
            QT_TRANSLATE_NOOP("Softmax", "Start from here"),
            hint=QT_TRANSLATE_NOOP("Softmax", "Put the logits of this step on the left, to descend from there"),
        )
        self._continue.clicked.connect(self._start_from_here)
        self._class_name = Text(SILENCE, "quiet")
        self._formula = Formula("softmax.formula.steps", self._spotlight)
        self._suggestion = Text(SILENCE, "quiet")
        self.compose_beside(
            self._see(),
            grouped(
                [self._loss, self._meaning],
                [*self._figures.values(), self._continue],
                [self._suggestion],
                [self._class_name, self._formula],
            ),
            (
                self._logits,
                self._probabilities,
                self._triangle,
                self._losses,
                self._loss,
                *self._figures.values(),
                self._formula,
            ),
            self._descent_panel(),
        )

    def _descent_panel(self) -> Panel:
        panel = Panel(QT_TRANSLATE_NOOP("Softmax", "Gradient descent"))
        caption = QT_TRANSLATE_NOOP("Softmax", "Learning rate η")
        hint = QT_TRANSLATE_NOOP("Softmax", "Each step takes η times the gradient from the logits")
        panel.rows.addWidget(self.bind("descent_rate", FieldRow(caption, self._rate, hint)))
        return panel

    def _see(self) -> QWidget:
        bars = QVBoxLayout()
        bars.setSpacing(4)
        bars.addWidget(self._logits, 1)
        bars.addWidget(self._probabilities, 1)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addLayout(bars, 1)
        above.addWidget(self._triangle, 1)
        panel = Panel()
        panel.rows.setSpacing(4)
        panel.rows.setContentsMargins(16, 12, 16, 8)
        panel.rows.addLayout(above, 8)
        panel.rows.addWidget(self._losses, 5)
        return Column(panel, self._playback, stretch=(1, 0))

    def problems(self, scene: SoftmaxScene) -> tuple[Problem, ...]:
        return problems(scene)

    def compute(self, scene: SoftmaxScene) -> StepsResults:
        return compute(scene)

    def show_scene(self, scene: SoftmaxScene) -> None:
        super().show_scene(scene)
        self._rate.show_value(scene.descent_rate)

    def what_runs(self, scene: SoftmaxScene) -> object:
        target = (scene.target, scene.mixed_with, scene.mix_share, scene.epsilon)
        return scene.logits, scene.shift, scene.temperature, target, scene.descent_rate

    def last_step(self) -> int:
        return MOST_STEPS

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        super().show_problems(problems)
        self._continue.setEnabled(not problems and self.store.scene.descent_step > 0)

    def show_results(self, scene: SoftmaxScene, results: StepsResults) -> None:
        now = results.now
        names = spoken_names(scene)
        self._logits.show_results(scene, results)
        self._probabilities.show_bars(
            names,
            [
                Series(target_caption(scene), "truth", tuple(now.target.tolist())),
                Series(_PREDICTION, "prediction", tuple(now.probabilities.tolist()), hatched=True),
            ],
        )
        self._triangle.setVisible(scene.classes() == CLASSES)
        if scene.classes() == CLASSES:
            self._triangle.show_results(names, results)
        least = figure(now.target_entropy)
        self._losses.show_losses(
            results.losses,
            now.target_entropy,
            _LEAST.fill(least=least),
            _TOLD.fill(step=f"{results.step:,}", loss=figure(now.loss), first=figure(results.start.loss), least=least),
        )
        self._loss.show_value(now.loss, NATS)
        self._figures["start_loss"].show_value(results.start.loss, NATS)
        self._figures["gradient_norm"].show_value(results.gradient_norm)
        self._figures["probability"].say(probability_caption(now))
        self._figures["probability"].show_value(now.probabilities[now.wanted])
        self._work_out_class()
        self._meaning.say(meaning(scene, results))
        self._suggestion.say(suggestion(scene, results))
        self._playback.say(standing(results))

    def retranslate(self) -> None:
        """Name the classes anew; all else does so itself."""
        self.refresh()

    def start_afresh(self) -> None:
        self._worked.start_afresh()

    def _work_out_class(self) -> None:
        """Write out the next step of one class: at first the true one."""
        results, scene = self.results, self.store.scene
        if results is None or self.found:
            return
        i = self._worked.index(results.now.wanted, scene.classes())
        self._class_name.say(_NEXT_STEP.fill(name=class_name(scene, i)))
        self._formula.show_at_rest(lambda: explain.lines(scene, results, i))

    def _remember_mean(self) -> None:
        self._mean = mean_logit(self.store.scene)

    def _start_at(self, probabilities: tuple[float, ...]) -> None:
        """Let the descent begin where the hand is in the triangle; what runs stands still."""
        self.store.replace(with_pointed_start(self.store.scene, probabilities, self._mean))

    def _start_from_here(self) -> None:
        if self.results is not None and not self.found:
            self.store.replace(with_reached_start(self.store.scene, self.results))
