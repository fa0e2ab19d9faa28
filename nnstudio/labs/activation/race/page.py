"""The page of loss and sigmoid, put together."""

from PySide6.QtWidgets import QHBoxLayout

from nnstudio.document.store import Store
from nnstudio.engine.race import unit_state
from nnstudio.labs.activation.race import explain
from nnstudio.labs.activation.race.gradient_plot import GradientPlot
from nnstudio.labs.activation.race.meaning import meaning, penalty_meaning, standing, suggestion
from nnstudio.labs.activation.race.path_plot import PathPlot
from nnstudio.labs.activation.race.penalty_plot import PenaltyPlot
from nnstudio.labs.activation.race.problems import problems
from nnstudio.labs.activation.race.results import Z_HIGH, Z_LOW, RaceResults, compute
from nnstudio.labs.activation.race.set_up import SetUp
from nnstudio.labs.activation.race.steps_readout import StepsReadout
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.page import Page
from nnstudio.labs.playback import Playback, PlaybackHints
from nnstudio.labs.played import Played
from nnstudio.labs.shared_keys import COPY_A_FIGURE, PLAY, point_that_is_moved
from nnstudio.notation.figures import figure, in_words, typed
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.keys import Key
from nnstudio.widgets.panel import Column, Panel, grouped
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.words import Text

SET_UP_WIDTH, UNDERSTAND_WIDTH = 17, 20
_INVITATION = QT_TRANSLATE_NOOP("Activation", "Drag the triangle: there both units start.")
_OUTSIDE = QT_TRANSLATE_NOOP("Activation", "z₀ = {z} lies outside the picture, which goes from −8 to 8.")
_UNDER_MOUSE = QT_TRANSLATE_NOOP("Activation", "At z = {z}: σ(z) − y = {error}, times σ′(z): {product}")
_HERE = QT_TRANSLATE_NOOP("Activation", "At the z that this racer has come to, at the step that is looked at")
_PATHS = QT_TRANSLATE_NOOP("Activation", "Picture of the steps")
_STEPS_HINT = QT_TRANSLATE_NOOP("Activation", "After so many steps this racer comes within 0.1 of the target")
_HINTS = PlaybackHints(
    QT_TRANSLATE_NOOP("Activation", "Both racers back to the start"),
    QT_TRANSLATE_NOOP("Activation", "One step of gradient descent for each racer"),
    QT_TRANSLATE_NOOP(
        "Activation", "Let the race run, or stand still; it takes some six seconds. Space does the same."
    ),
    QT_TRANSLATE_NOOP("Activation", "Which step of the race is looked at"),
)


class RacePage(Played, Page[ActivationScene, RaceResults]):
    """Two sigmoid units race for one target, and −ln q stands beside 1 − q."""

    keys = (
        PLAY,
        *point_that_is_moved(QT_TRANSLATE_NOOP("Activation", "Picture of the gradients")),
        Key("Left Right", QT_TRANSLATE_NOOP("Activation", "Look at the step before, or the next one"), _PATHS),
        Key("PgUp PgDown", QT_TRANSLATE_NOOP("Activation", "Go on, or back, by ten steps"), _PATHS),
        Key("Home End", QT_TRANSLATE_NOOP("Activation", "Look at the start, or at the end"), _PATHS),
        *point_that_is_moved(QT_TRANSLATE_NOOP("Activation", "Picture of the penalties"), is_read=False),
        COPY_A_FIGURE,
    )

    def __init__(self, store: Store[ActivationScene]) -> None:
        super().__init__(store)
        self._set_up = SetUp(self.bind)
        self._gradients = GradientPlot("activation.race_gradients")
        self._paths = PathPlot("activation.race_paths")
        self._penalties = PenaltyPlot("activation.race_penalties")
        for plot, field in ((self._gradients, "race_start"), (self._penalties, "q")):
            store.follow_hand(plot)
            plot.moved.connect(lambda value, field=field: store.edit(**{field: value}))
        self._gradients.hovered.connect(self._hover)
        self._caption = self._gradients.remark = Text(SILENCE, "quiet")
        self._playback = Playback("activation", "race", store, _HINTS)
        self._paths.wanted.connect(self._playback.go_to)
        self._figures = {
            "gradient_cross_entropy": Readout(
                "activation.result.gradient_cross_entropy",
                QT_TRANSLATE_NOOP("Activation", "∂ℓ/∂z of cross-entropy, at this step"),
                main=True,
                hint=_HERE,
            ),
            "gradient_squared_error": Readout(
                "activation.result.gradient_squared_error",
                QT_TRANSLATE_NOOP("Activation", "∂ℓ/∂z of squared error"),
                hint=_HERE,
            ),
            "steps_cross_entropy": StepsReadout(
                "activation.result.steps_cross_entropy",
                QT_TRANSLATE_NOOP("Activation", "Steps, cross-entropy"),
                _STEPS_HINT,
            ),
            "steps_squared_error": StepsReadout(
                "activation.result.steps_squared_error",
                QT_TRANSLATE_NOOP("Activation", "Steps, squared error"),
                _STEPS_HINT,
            ),
            "penalty_log": Readout(
                "activation.result.penalty_log",
                QT_TRANSLATE_NOOP("Activation", "Penalty −ln q"),
                hint=QT_TRANSLATE_NOOP("Activation", "What cross-entropy charges: the surprisal of what came true"),
            ),
            "penalty_linear": Readout(
                "activation.result.penalty_linear",
                QT_TRANSLATE_NOOP("Activation", "Penalty 1 − q"),
                hint=QT_TRANSLATE_NOOP("Activation", "What a straight line would charge, at most 1"),
            ),
        }
        self._formula = Formula("activation.formula.race")
        self._penalty_formula = Formula("activation.formula.penalty")
        self._penalty_meaning, self._suggestion = Text(SILENCE), Text(SILENCE, "quiet")
        *race, log, linear = self._figures.values()
        self.compose(
            self._set_up,
            self._see(),
            grouped(
                [*race, self._meaning],
                [self._formula],
                [log, linear, self._penalty_formula, self._penalty_meaning],
                [self._suggestion],
            ),
            (
                self._gradients,
                self._paths,
                self._penalties,
                *self._figures.values(),
                self._formula,
                self._penalty_formula,
            ),
            set_up_width=SET_UP_WIDTH,
            understand_width=UNDERSTAND_WIDTH,
        )

    def _see(self) -> Column:
        panel = Panel()
        panel.rows.addWidget(self._gradients, 5)
        panel.rows.addWidget(self._caption)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._paths, 3)
        below.addWidget(self._penalties, 2)
        panel.rows.addLayout(below, 4)
        return Column(panel, self._playback, stretch=(1, 0))

    def problems(self, scene: ActivationScene) -> tuple[Problem, ...]:
        return problems(scene)

    def compute(self, scene: ActivationScene) -> RaceResults:
        return compute(scene)

    def show_scene(self, scene: ActivationScene) -> None:
        self._set_up.show_scene(scene)

    def what_runs(self, scene: ActivationScene) -> object:
        return scene.race_start, scene.race_target, scene.race_rate

    def last_step(self) -> int:
        return self.results.end if self.results else 0

    def show_results(self, scene: ActivationScene, results: RaceResults) -> None:
        for plot in (self._gradients, self._paths, self._penalties):
            plot.show_results(results)
        first, second = results.racers
        for name, figure_shown in (
            ("gradient_cross_entropy", first.gradient),
            ("gradient_squared_error", second.gradient),
            ("steps_cross_entropy", first.descent.steps),
            ("steps_squared_error", second.descent.steps),
            ("penalty_log", results.penalty_log),
            ("penalty_linear", results.penalty_linear),
        ):
            self._figures[name].show_value(figure_shown)
        self._formula.show_lines(explain.race_lines(results))
        self._penalty_formula.show_lines(explain.penalty_lines(results))
        self._meaning.say(meaning(results))
        self._penalty_meaning.say(penalty_meaning(results))
        self._suggestion.say(suggestion(results, scene.race_rate))
        self._playback.say(standing(results))
        self._hover(None)

    def _hover(self, z: float | None) -> None:
        """Tell the gradients at *z*, where the mouse is; without it, what can be done."""
        results = self.results
        if results is None:
            return
        self._gradients.guide_to(results.start if z is None else z)
        if z is not None:
            state = unit_state(z, results.target)
            told = {"error": figure(state.error), "product": figure(state.gradient("squared_error"))}
            self._caption.say(_UNDER_MOUSE.fill(z=typed(z), **told))
        elif Z_LOW <= results.start <= Z_HIGH:
            self._caption.say(_INVITATION)
        else:
            self._caption.say(_OUTSIDE.fill(z=in_words(results.start)))
