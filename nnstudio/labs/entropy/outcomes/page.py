"""The page of outcomes, put together."""

import math

from nnstudio.document.store import Store
from nnstudio.labs.entropy.outcomes import explain
from nnstudio.labs.entropy.outcomes.outcome_table import OutcomeTable
from nnstudio.labs.entropy.presets import PRESETS
from nnstudio.labs.entropy.outcomes.results import OutcomesResults, compute
from nnstudio.labs.entropy.outcomes.problems import problems
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.units import unit
from nnstudio.labs.entropy.outcomes.stacked_bar import StackedBar
from nnstudio.labs.page import Page
from nnstudio.notation.formulas import GAP
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem, Sentence
from nnstudio.widgets.bar_chart import BarChart, Series
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.panel import Column, Panel, grouped
from nnstudio.widgets.presets import PresetButton
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.words import Text, spoken

_X = {
    2.0: QT_TRANSLATE_NOOP("Entropy", "2 · bits"),
    math.e: QT_TRANSLATE_NOOP("Entropy", "e · nats"),
    10.0: QT_TRANSLATE_NOOP("Entropy", "10 · hartleys"),
}
_TRUTH = QT_TRANSLATE_NOOP("Entropy", "p · truth")
_BELIEF = QT_TRANSLATE_NOOP("Entropy", "q · belief")


class _Termed(Readout):
    """A readout whose caption tells its other name on hover."""

    def __init__(self, name: str, caption: Sentence, hint: Sentence) -> None:
        super().__init__(name, caption)
        self._hint = hint
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._caption.setToolTip(spoken(self._hint))


class OutcomesPage(Page[EntropyScene, OutcomesResults]):
    """Outcomes with truth p and belief q; how surprising they are, and what the belief costs."""

    def __init__(self, store: Store[EntropyScene]) -> None:
        super().__init__(store)
        self._table = OutcomeTable(store)
        self._bars = BarChart("entropy.bars")
        self._stacked = StackedBar("entropy.stacked")
        self._cross_entropy = Readout(
            "entropy.result.cross_entropy", QT_TRANSLATE_NOOP("Entropy", "Cross-entropy H(p,q)"), main=True
        )
        self._figures = {
            "entropy": Readout("entropy.result.entropy", QT_TRANSLATE_NOOP("Entropy", "Entropy H(p)")),
            "entropy_q": Readout("entropy.result.entropy_q", QT_TRANSLATE_NOOP("Entropy", "Entropy H(q)")),
            "kl_divergence": _Termed(
                "entropy.result.kl_divergence",
                QT_TRANSLATE_NOOP("Entropy", "KL divergence D(p‖q)"),
                QT_TRANSLATE_NOOP("Entropy", "Kullback–Leibler divergence, also called relative entropy"),
            ),
            "kl_reverse": Readout("entropy.result.kl_reverse", QT_TRANSLATE_NOOP("Entropy", "Reversed, D(q‖p)")),
            "perplexity": Readout("entropy.result.perplexity", QT_TRANSLATE_NOOP("Entropy", "Perplexity of p")),
        }
        self._formula = Formula("entropy.formula")
        self._suggestion = Text(SILENCE, "quiet")
        self.compose(
            self._set_up(),
            self._see(),
            grouped(
                [self._cross_entropy, self._meaning], [*self._figures.values()], [self._formula], [self._suggestion]
            ),
            (self._bars, self._stacked, self._formula, self._cross_entropy, *self._figures.values()),
        )

    def _set_up(self) -> Column:
        panel = Panel(QT_TRANSLATE_NOOP("Entropy", "Outcomes"))
        panel.rows.addWidget(self._table)
        return Column(panel)

    def _see(self) -> Column:
        distributions = Panel(QT_TRANSLATE_NOOP("Entropy", "What happens, and what one believes"))
        distributions.rows.addWidget(self._bars, 1)
        price = Panel(QT_TRANSLATE_NOOP("Entropy", "What it costs to believe q"))
        price.rows.addWidget(self._stacked)
        return Column(distributions, price, stretch=(1, 0))

    def problems(self, scene: EntropyScene) -> tuple[Problem, ...]:
        return problems(scene)

    def compute(self, scene: EntropyScene) -> OutcomesResults:
        return compute(scene)

    def show_scene(self, scene: EntropyScene) -> None:
        pass

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        super().show_problems(problems)
        if problems:
            self._table.show(self.results, problems)

    def show_results(self, scene: EntropyScene, results: OutcomesResults) -> None:
        units = unit(scene.base)
        self._table.show(results, ())
        self._bars.show_bars(
            [scene.name(i) for i in range(scene.outcomes())],
            [Series(_TRUTH, "truth", scene.p), Series(_BELIEF, "prediction", scene.q, hatched=True)],
        )
        self._stacked.show_results(results, units)
        self._cross_entropy.show_value(results.cross_entropy, units)
        self._figures["entropy"].show_value(results.entropy_p, units)
        self._figures["entropy_q"].show_value(results.entropy_q, units)
        self._figures["kl_divergence"].show_value(results.kl_divergence, units)
        self._figures["kl_reverse"].show_value(results.kl_reverse, units)
        self._figures["perplexity"].show_value(results.perplexity, QT_TRANSLATE_NOOP("Entropy", "choices"))
        self._formula.show_lines(
            (
                *explain.cross_entropy_lines(scene, results),
                GAP,
                *explain.entropy_lines(scene, results),
                GAP,
                *explain.kl_lines(scene, results),
            )
        )
        self._meaning.say(explain.meaning(scene, results))
        self._suggestion.say(explain.suggestion(scene))

    def _open(self, scene: EntropyScene) -> None:
        """Open a worked example: what was typed before and could not be read belongs to it no more."""
        self._table.model.forget_unreadable()
        self.store.replace(scene)
