"""The page on softmax regression, put together."""

from nnstudio.document.store import Store
from nnstudio.labs.page import Page
from nnstudio.labs.playback import Playback, PlaybackHints
from nnstudio.labs.played import Played
from nnstudio.labs.softmax.keys import REGRESSION_KEYS
from nnstudio.labs.softmax.regression import explain
from nnstudio.labs.softmax.regression.batch import with_kept_parameters
from nnstudio.labs.softmax.regression.figures_shown import RegressionFigures
from nnstudio.labs.softmax.regression.gradient_table import GradientTable
from nnstudio.labs.softmax.regression.loss_plot import LossPlot
from nnstudio.labs.softmax.regression.meaning import likelihood_meaning, meaning, standing, suggestion
from nnstudio.labs.softmax.regression.names import MEASURES, SPECIES, species
from nnstudio.labs.softmax.regression.network_picture import NetworkPicture
from nnstudio.labs.softmax.regression.problems import problems
from nnstudio.labs.softmax.regression.results import CLASSES, MOST_STEPS, RegressionResults, compute
from nnstudio.labs.softmax.regression.set_up import SetUp
from nnstudio.labs.softmax.regression.weight_map import WeightMap
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.worked_class import WorkedClass
from nnstudio.notation.formulas import GAP
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.panel import Column, Panel, grouped
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.words import Text

SET_UP_WIDTH = 24
_OURS = QT_TRANSLATE_NOOP("Softmax", "The flowers on the left together:")
_ALL = QT_TRANSLATE_NOOP("Softmax", "All 150 flowers, which it is trained on:")
_UNIT = QT_TRANSLATE_NOOP("Softmax", "Unit {number}, {species}, for flower {sample}:")
_LOSSES = QT_TRANSLATE_NOOP("Softmax", "Both losses of flower {sample}:")
_BATCH = QT_TRANSLATE_NOOP("Softmax", "All {samples} labels together:")
_GRADIENT = QT_TRANSLATE_NOOP("Softmax", "∂ℓ/∂W = xᵀ(q − y) · 4 × 3, of these {samples} flowers:")
_NEXT_STEP = QT_TRANSLATE_NOOP(
    "Softmax", "The next step of training changes this weight by the mean gradient of all 150 flowers:"
)
_HINTS = PlaybackHints(
    QT_TRANSLATE_NOOP("Softmax", "Back to the W and b on the left"),
    QT_TRANSLATE_NOOP("Softmax", "One step of gradient descent on the mean loss of all 150 flowers"),
    QT_TRANSLATE_NOOP("Softmax", "Let it train, or stand still; it takes some six seconds. Space does the same."),
    QT_TRANSLATE_NOOP("Softmax", "Which step of training is looked at"),
)


class RegressionPage(Played, Page[SoftmaxScene, RegressionResults]):
    """A network of one layer, worked out by hand for one flower and trained on all of them."""

    keys = REGRESSION_KEYS

    def __init__(self, store: Store[SoftmaxScene]) -> None:
        super().__init__(store)
        self._spotlight = Spotlight()
        self._worked = WorkedClass(self._spotlight, self)
        self._worked.changed.connect(self._work_out_unit)
        self._input = 0
        self._sample: int | None = None
        self._set_up = SetUp(store, self.bind, self._spotlight)
        self._set_up.keep.clicked.connect(self._keep_parameters)
        self._network = NetworkPicture("softmax.network", self._spotlight)
        self._weights = WeightMap("softmax.weight_map", MEASURES, SPECIES, self._spotlight)
        self._losses = LossPlot("softmax.training_losses")
        self._playback = Playback("softmax", "training", store, _HINTS)
        self._losses.wanted.connect(self._playback.go_to)
        self._figures = RegressionFigures()
        self._unit_caption, self._losses_caption, self._batch_caption, self._gradient_caption = (
            Text(SILENCE, "quiet") for _ in range(4)
        )
        self._of_unit, self._of_losses, self._of_batch, self._of_gradient, self._of_step = (
            Formula(f"softmax.formula.{name}", self._spotlight)
            for name in ("unit", "losses", "batch", "gradient", "training_step")
        )
        self._gradient = GradientTable("softmax.weight_gradient", MEASURES, SPECIES, self._spotlight)
        self._gradient.chosen.connect(self._choose_entry)
        self._batch_meaning, self._suggestion = Text(SILENCE), Text(SILENCE, "quiet")
        figures = self._figures
        self.compose(
            self._set_up,
            self._see(),
            grouped(
                [*figures.of_sample, self._meaning],
                [Text(_OURS, "quiet"), *figures.of_batch, self._batch_meaning],
                [Text(_ALL, "quiet"), *figures.of_training],
                [self._suggestion],
                [self._unit_caption, self._of_unit],
                [self._losses_caption, self._of_losses],
                [self._batch_caption, self._of_batch],
                [self._gradient_caption, self._gradient, self._of_gradient],
                [Text(_NEXT_STEP, "quiet"), self._of_step],
            ),
            (
                self._network,
                self._weights,
                self._losses,
                *figures.all(),
                self._gradient,
                self._of_unit,
                self._of_losses,
                self._of_batch,
                self._of_gradient,
                self._of_step,
            ),
            set_up_width=SET_UP_WIDTH,
        )

    def _see(self) -> Column:
        panel = Panel()
        panel.rows.setSpacing(4)
        panel.rows.addWidget(self._network, 10)
        panel.rows.addWidget(self._weights, 6)
        panel.rows.addWidget(self._losses, 7)
        return Column(panel, self._playback, stretch=(1, 0))

    def problems(self, scene: SoftmaxScene) -> tuple[Problem, ...]:
        return problems(scene)

    def compute(self, scene: SoftmaxScene) -> RegressionResults:
        return compute(scene)

    def show_scene(self, scene: SoftmaxScene) -> None:
        if scene.sample != self._sample:  # of another flower its true class is worked out at first
            self._sample = scene.sample
            self._worked.start_afresh()
        self._set_up.show_scene(scene)

    def what_runs(self, scene: SoftmaxScene) -> object:
        return scene.weights, scene.biases, scene.training_rate

    def last_step(self) -> int:
        return MOST_STEPS

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        super().show_problems(problems)
        self._set_up.tell(problems)

    def show_results(self, scene: SoftmaxScene, results: RegressionResults) -> None:  # noqa: ARG002
        judgement, n = results.judgement, results.sample
        self._network.show_results(results)
        self._weights.show_weights(results.weights, results.start_weights)
        self._losses.show_results(results)
        self._figures.show_results(results)
        self._gradient.show_numbers(judgement.weight_gradient)
        samples = len(judgement.labels)
        self._losses_caption.say(_LOSSES.fill(sample=n + 1))
        self._batch_caption.say(_BATCH.fill(samples=samples))
        self._gradient_caption.say(_GRADIENT.fill(samples=samples))
        self._of_losses.show_at_rest(lambda: explain.losses_lines(results))
        self._of_batch.show_at_rest(lambda: explain.likelihood_lines(results))
        self._work_out_unit()
        self._meaning.say(meaning(results))
        self._batch_meaning.say(likelihood_meaning(results))
        self._suggestion.say(suggestion(results))
        self._playback.say(standing(results))

    def start_afresh(self) -> None:
        self._worked.start_afresh()

    def _choose_entry(self, row: int, column: int) -> None:
        self._input = row
        self._worked.choose(column)

    def _work_out_unit(self) -> None:
        """Write out one unit, and one entry of the gradient in its column."""
        results = self.results
        if results is None or self.found:
            return
        j = self._worked.index(int(results.judgement.labels[results.sample]), CLASSES)
        k = self._input
        self._network.work_out(j)
        self._gradient.choose(k, j)
        self._unit_caption.say(_UNIT.fill(number=j + 1, species=species(j), sample=results.sample + 1))
        self._of_unit.show_at_rest(lambda: (*explain.unit_lines(results, j), GAP, *explain.softmax_lines(results, j)))
        self._of_gradient.show_at_rest(lambda: explain.gradient_lines(results, k, j))
        rate = self.store.scene.training_rate
        self._of_step.show_at_rest(lambda: explain.step_lines(results, rate, k, j))

    def _keep_parameters(self) -> None:
        """Let training start from where it has come to."""
        if self.results is not None and not self.found:
            self.store.replace(with_kept_parameters(self.store.scene, self.results))
