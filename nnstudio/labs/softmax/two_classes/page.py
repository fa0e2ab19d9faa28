"""The page on two classes, put together."""

from nnstudio.document.store import Store
from nnstudio.labs.page import Page
from nnstudio.labs.softmax.class_names import CLASS
from nnstudio.labs.softmax.figure_hints import FIGURE_HINTS
from nnstudio.labs.softmax.keys import TWO_CLASSES_KEYS
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.two_classes import explain
from nnstudio.labs.softmax.two_classes.meaning import meaning, suggestion
from nnstudio.labs.softmax.two_classes.problems import problems
from nnstudio.labs.softmax.two_classes.results import TwoClassesResults, compute
from nnstudio.labs.softmax.two_classes.set_up import SetUp
from nnstudio.labs.softmax.two_classes.sigmoid_plot import SigmoidPlot
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem
from nnstudio.widgets.bar_chart import BarChart
from nnstudio.widgets.bar_layout import Series
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.panel import Column, Panel, grouped
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.words import Text, Worded, spoken

_SOFTMAX = QT_TRANSLATE_NOOP("Softmax", "softmax of o₁ and o₂")
_SIGMOID = QT_TRANSLATE_NOOP("Softmax", "σ of the difference, and what it lacks to 1")

_PAIR = (
    QT_TRANSLATE_NOOP("Softmax", "What softmax and the sigmoid say of both classes: of two classes they say the same."),
    QT_TRANSLATE_NOOP("Softmax", "Softmax and sigmoid of two classes"),
)


class TwoClassesPage(Worded, Page[SoftmaxScene, TwoClassesResults]):
    """Softmax of two logits beside a sigmoid of their difference: the same, to the last digit shown."""

    keys = TWO_CLASSES_KEYS

    def __init__(self, store: Store[SoftmaxScene]) -> None:
        super().__init__(store)
        self._set_up = SetUp(store)
        self._plot = SigmoidPlot("softmax.sigmoid")
        store.follow_hand(self._plot)
        self._plot.moved.connect(self._move_first)
        self._bars = BarChart("softmax.pair_bars")
        self._bars.explain(*_PAIR)
        self._figures = {
            "pair_softmax": Readout(
                "softmax.result.pair_softmax",
                QT_TRANSLATE_NOOP("Softmax", "q₁ by softmax"),
                main=True,
                hint=FIGURE_HINTS["pair_softmax"],
            ),
            "pair_sigmoid": Readout(
                "softmax.result.pair_sigmoid",
                QT_TRANSLATE_NOOP("Softmax", "q₁ by the sigmoid"),
                hint=FIGURE_HINTS["pair_sigmoid"],
            ),
            "pair_second": Readout(
                "softmax.result.pair_second",
                QT_TRANSLATE_NOOP("Softmax", "q₂ by softmax"),
                hint=FIGURE_HINTS["pair_second"],
            ),
            "pair_difference": Readout(
                "softmax.result.pair_difference",
                QT_TRANSLATE_NOOP("Softmax", "Difference o₁ − o₂"),
                hint=FIGURE_HINTS["pair_difference"],
            ),
        }
        self._formula = Formula("softmax.formula.pair")
        self._suggestion = Text(SILENCE, "quiet")
        main, *others = self._figures.values()
        self.compose(
            self._set_up,
            self._see(),
            grouped([main, self._meaning], others, [self._suggestion], [self._formula]),
            (self._plot, self._bars, *self._figures.values(), self._formula),
        )

    def _see(self) -> Column:
        panel = Panel()
        panel.rows.addWidget(self._plot, 3)
        panel.rows.addWidget(self._bars, 2)
        return Column(panel, stretch=(1,))

    def problems(self, scene: SoftmaxScene) -> tuple[Problem, ...]:
        return problems(scene)

    def compute(self, scene: SoftmaxScene) -> TwoClassesResults:
        return compute(scene)

    def show_scene(self, scene: SoftmaxScene) -> None:
        self._set_up.show_scene(scene)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        super().show_problems(problems)
        self._set_up.show_problems(problems)

    def show_results(self, scene: SoftmaxScene, results: TwoClassesResults) -> None:  # noqa: ARG002
        self._plot.show_results(results)
        self._bars.show_bars(
            [spoken(CLASS.fill(number=number)) for number in (1, 2)],
            [
                Series(_SOFTMAX, "prediction", tuple(results.softmax.tolist()), hatched=True),
                Series(_SIGMOID, "quiet", tuple(results.sigmoid.tolist())),
            ],
        )
        for name, value in (
            ("pair_softmax", results.softmax[0]),
            ("pair_sigmoid", results.sigmoid[0]),
            ("pair_second", results.softmax[1]),
            ("pair_difference", results.difference),
        ):
            self._figures[name].show_value(float(value))
        self._formula.show_lines(explain.lines(results))
        self._meaning.say(meaning(results))
        self._suggestion.say(suggestion(results))

    def retranslate(self) -> None:
        """Name the bars anew; all else does so itself."""
        self.refresh()

    def _move_first(self, difference: float) -> None:
        """Let the first logit differ by so much from the second one."""
        second = self.store.scene.pair[1]
        self.store.edit(pair=(float(f"{second + difference:.12g}"), second))
