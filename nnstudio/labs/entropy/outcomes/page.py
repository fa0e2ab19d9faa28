"""The page of outcomes, put together."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from nnstudio.document.store import Store
from nnstudio.labs.entropy.outcome_table import TITLE as OUTCOMES_NAME
from nnstudio.labs.entropy.outcomes import explain
from nnstudio.labs.entropy.outcomes.binary_curve import TWO_OUTCOMES, BinaryCurve
from nnstudio.labs.entropy.outcomes.meaning import meaning, suggestion
from nnstudio.labs.entropy.outcomes.probability_bars import ProbabilityBars
from nnstudio.labs.entropy.outcomes.problems import problems
from nnstudio.labs.entropy.outcomes.results import OutcomesResults, compute
from nnstudio.labs.entropy.outcomes.stacked_bar import StackedBar
from nnstudio.labs.entropy.outcomes.table_panel import TablePanel
from nnstudio.labs.entropy.outcomes.text_panel import TextPanel
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.units import unit
from nnstudio.labs.page import Page
from nnstudio.labs.shared_keys import (
    CHOOSE_A_FIGURE,
    COPY_A_FIGURE,
    LIGHT_TERMS,
    bars_that_are_pulled,
    bars_that_are_read,
    curves_that_are_read,
    rows_that_are_read,
)
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem
from nnstudio.widgets.bar_chart import BarChart, align
from nnstudio.widgets.bar_layout import Series
from nnstudio.widgets.choosable_readout import ChoosableReadout
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.keys import Key
from nnstudio.widgets.length_bars import Length, LengthBars
from nnstudio.widgets.panel import Column, Panel, grouped
from nnstudio.widgets.scales import LinearScale
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.words import Text

SET_UP_WIDTH, LEAST_SEE_WIDTH = 26.5, 31
_SURPRISAL_P = QT_TRANSLATE_NOOP("Entropy", "−log p · surprisal")
_SURPRISAL_Q = QT_TRANSLATE_NOOP("Entropy", "−log q · surprisal if you believe q")
_OUTCOME = QT_TRANSLATE_NOOP("Entropy", "Outcome {number} alone, {name}:")
_CHOICES = QT_TRANSLATE_NOOP("Entropy", "choices")
_DIVERGENCES = (
    ("kl_divergence", QT_TRANSLATE_NOOP("Entropy", "D(p‖q)")),
    ("kl_reverse", QT_TRANSLATE_NOOP("Entropy", "D(q‖p)")),
    ("jensen_shannon", QT_TRANSLATE_NOOP("Entropy", "Jensen–Shannon")),
)


_SURPRISALS = QT_TRANSLATE_NOOP("Entropy", "How surprising each outcome is, by p and by q")
_SURPRISALS_EXPLAINED = QT_TRANSLATE_NOOP(
    "Entropy",
    "The less likely an outcome, the higher its bar: −log of its probability. ← and → go from outcome to outcome, as "
    "the mouse does.",
)
_DIVERGENCES_NAME = QT_TRANSLATE_NOOP("Entropy", "Three ways to measure how far q is from p")
_DIVERGENCES_EXPLAINED = QT_TRANSLATE_NOOP(
    "Entropy",
    "All are 0 where p and q are the same. Point at a bar, or press ↑ and ↓, to read all of its digits.",
)


def _figures() -> dict[str, ChoosableReadout]:
    """Return a readout for every figure that can be explained."""
    captions = {
        "cross_entropy": (
            QT_TRANSLATE_NOOP("Entropy", "Cross-entropy H(p,q)"),
            QT_TRANSLATE_NOOP("Entropy", "Mean surprisal of one who believes q while p is true"),
        ),
        "entropy": (
            QT_TRANSLATE_NOOP("Entropy", "Entropy H(p)"),
            QT_TRANSLATE_NOOP("Entropy", "Expected surprisal: how uncertain the outcome is"),
        ),
        "entropy_q": (
            QT_TRANSLATE_NOOP("Entropy", "Entropy H(q)"),
            QT_TRANSLATE_NOOP("Entropy", "How uncertain one who believes q thinks the outcome is"),
        ),
        "kl_divergence": (
            QT_TRANSLATE_NOOP("Entropy", "KL divergence D(p‖q)"),
            QT_TRANSLATE_NOOP("Entropy", "Kullback–Leibler divergence, also called relative entropy"),
        ),
        "kl_reverse": (
            QT_TRANSLATE_NOOP("Entropy", "Reversed, D(q‖p)"),
            QT_TRANSLATE_NOOP(
                "Entropy", "The price of believing p where q is true: another figure, as it is not symmetric"
            ),
        ),
        "jensen_shannon": (
            QT_TRANSLATE_NOOP("Entropy", "Jensen–Shannon"),
            QT_TRANSLATE_NOOP("Entropy", "Jensen–Shannon divergence: symmetric, and never infinite"),
        ),
        "perplexity": (
            QT_TRANSLATE_NOOP("Entropy", "Perplexity of p"),
            QT_TRANSLATE_NOOP("Entropy", "To how many equally likely choices the uncertainty amounts"),
        ),
    }
    return {
        name: ChoosableReadout(f"entropy.result.{name}", caption, hint=hint, main=name == "cross_entropy")
        for name, (caption, hint) in captions.items()
    }


class OutcomesPage(Page[EntropyScene, OutcomesResults]):
    """Outcomes with truth p and belief q; how surprising they are, and what the belief costs."""

    keys = (
        *bars_that_are_pulled(QT_TRANSLATE_NOOP("Entropy", "Bars of p and q"), lockable=True),
        *bars_that_are_read(_SURPRISALS),
        *curves_that_are_read(TWO_OUTCOMES),
        *rows_that_are_read(_DIVERGENCES_NAME),
        Key("Alt+Up Alt+Down", QT_TRANSLATE_NOOP("Entropy", "Move the outcome up or down"), OUTCOMES_NAME),
        CHOOSE_A_FIGURE,
        COPY_A_FIGURE,
        LIGHT_TERMS,
    )

    def __init__(self, store: Store[EntropyScene]) -> None:
        super().__init__(store)
        self._spotlight = Spotlight()
        self._spotlight.moved.connect(self._explain_outcome)
        self._table = TablePanel(store, self._spotlight)
        self._bars = ProbabilityBars(store, self._spotlight)
        self._surprisals = BarChart("entropy.surprisals", high=None, least=1.0)
        self._surprisals.explain(_SURPRISALS_EXPLAINED, _SURPRISALS)
        align(self._bars.chart, self._surprisals)
        self._curve = BinaryCurve("entropy.binary_entropy")
        self._stacked = StackedBar("entropy.stacked")
        self._divergences = LengthBars("entropy.divergences")
        self._divergences.explain(_DIVERGENCES_EXPLAINED, _DIVERGENCES_NAME)
        self._figures = _figures()
        for name, readout in self._figures.items():
            readout.chosen.connect(partial(self._explain, name))
        self._formula = Formula("entropy.formula", self._spotlight)
        self._of_outcome = Formula("entropy.formula.outcome", self._spotlight)
        self._outcome_name = Text(SILENCE, "quiet")
        self._suggestion = Text(SILENCE, "quiet")
        main, *others = self._figures.values()
        self.compose(
            self._set_up(),
            self._see(),
            grouped(
                [main, self._meaning],
                others,
                [self._suggestion],
                [self._formula],
                [self._outcome_name, self._of_outcome],
            ),
            (
                self._bars,
                self._surprisals,
                self._curve,
                self._stacked,
                self._divergences,
                self._formula,
                self._of_outcome,
                *self._figures.values(),
            ),
            set_up_width=SET_UP_WIDTH,
            least_see_width=LEAST_SEE_WIDTH,
        )

    def _set_up(self) -> Column:
        soften = Panel(QT_TRANSLATE_NOOP("Entropy", "Smoothing"))
        soften.rows.addWidget(
            self.bind(
                "epsilon",
                FieldRow(
                    QT_TRANSLATE_NOOP("Entropy", "Label smoothing of p, ε"),
                    SliderField("entropy.epsilon", LinearScale(0.0, 0.5), step=0.01),
                    QT_TRANSLATE_NOOP("Entropy", "A share ε of p is spread evenly over all outcomes"),
                ),
            )
        )
        soften.rows.addWidget(
            self.bind(
                "alpha",
                FieldRow(
                    QT_TRANSLATE_NOOP("Entropy", "Additive smoothing of q, α"),
                    SliderField("entropy.alpha", LinearScale(0.0, 0.5), step=0.01),
                    QT_TRANSLATE_NOOP("Entropy", "α is added to every q, and all are divided by their new sum"),
                ),
            )
        )
        return Column(self._table, soften, TextPanel(self.store))

    def _see(self) -> Column:
        distributions = Panel(QT_TRANSLATE_NOOP("Entropy", "Truth and belief"))
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(self._bars, 1)
        beside.addWidget(self._curve, 1)
        distributions.rows.addLayout(beside, 3)
        distributions.rows.addWidget(self._surprisals, 2)
        price = Panel(QT_TRANSLATE_NOOP("Entropy", "What it costs to believe q"))
        price.rows.addWidget(self._stacked)
        price.rows.addWidget(self._divergences)
        return Column(distributions, price, stretch=(1, 0))

    def problems(self, scene: EntropyScene) -> tuple[Problem, ...]:
        return problems(scene)

    def compute(self, scene: EntropyScene) -> OutcomesResults:
        return compute(scene)

    def start_afresh(self) -> None:
        self._table.start_afresh()

    def show_scene(self, scene: EntropyScene) -> None:
        for field in ("epsilon", "alpha"):
            self.row(field).control.show_value(getattr(scene, field))
        explained = scene.explained if scene.explained in self._figures else explain.FIRST
        for name, readout in self._figures.items():
            readout.set_chosen(name == explained)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        super().show_problems(problems)
        if problems:
            self._table.show_results(self.results, problems)

    def show_results(self, scene: EntropyScene, results: OutcomesResults) -> None:
        units = unit(scene.base)
        self._table.show_results(results, ())
        self._bars.show_results(scene, results)
        self._surprisals.low = 0.0 if scene.base > 1 else None  # below 1 all signs are turned around
        self._surprisals.show_bars(
            [scene.name(i) for i in range(scene.outcomes())],
            [
                Series(_SURPRISAL_P, "truth", tuple(results.surprisal_p.tolist())),
                Series(_SURPRISAL_Q, "prediction", tuple(results.surprisal_q.tolist()), hatched=True),
            ],
        )
        two = scene.outcomes() == 2
        self._curve.setVisible(two)
        if two:
            self._curve.show_results(scene, results)
        self._stacked.show_results(results, units)
        self._divergences.show_lengths(
            [Length(caption, "trouble", getattr(results, name), hatched=True) for name, caption in _DIVERGENCES], units
        )
        for name, readout in self._figures.items():
            value = getattr(results, name)
            readout.show_value(value, _CHOICES if name == "perplexity" else units)
        self._formula.show_lines(explain.formula(scene, results))
        self._explain_outcome()
        self._meaning.say(meaning(scene, results))
        self._suggestion.say(suggestion(scene, results))

    def _explain(self, figure: str) -> None:
        """Show how *figure* comes about."""
        self.store.look(explained=figure)

    def _explain_outcome(self) -> None:
        """Work out the outcome in the spotlight; the last one stays when the mouse leaves, the first is there first."""
        if self.results is not None and not self.found:
            outcome = min(self._spotlight.last, len(self.results.p) - 1)
            name = self.store.scene.name(outcome)
            self._outcome_name.say(_OUTCOME.fill(number=outcome + 1, name=name))
            self._of_outcome.show_lines(explain.outcome_lines(self.store.scene, self.results, outcome))
