"""The page of yes-or-no questions, put together."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from nnstudio.document.store import Store
from nnstudio.labs.entropy.labels import explain
from nnstudio.labs.entropy.labels.cost_curve import CostCurve
from nnstudio.labs.entropy.labels.label_rows import LabelRows
from nnstudio.labs.entropy.labels.loss_readout import LossReadout
from nnstudio.labs.entropy.labels.meaning import WHY, comparison, meaning, suggestion
from nnstudio.labs.entropy.labels.problems import problems
from nnstudio.labs.entropy.labels.results import LabelsResults, compute
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.page import Page
from nnstudio.labs.shared_keys import (
    CHOOSE_A_FIGURE,
    COPY_A_FIGURE,
    LIGHT_TERMS,
    bars_that_are_read,
    point_that_is_moved,
)
from nnstudio.notation.figures import near_one, short
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem
from nnstudio.widgets.bar_chart import BarChart, align
from nnstudio.widgets.bar_layout import Series
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.keys import Key
from nnstudio.widgets.panel import Column, Panel, grouped, side_by_side
from nnstudio.widgets.scales import LinearScale
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.words import Text, Worded, spoken

SET_UP_WIDTH = 21
_TRUTH = QT_TRANSLATE_NOOP("Entropy", "y · truth")
_SIGMOID = QT_TRANSLATE_NOOP("Entropy", "σ(z) · sigmoid")
_SOFTMAX = QT_TRANSLATE_NOOP("Entropy", "softmax(z)")
_LABEL = QT_TRANSLATE_NOOP("Entropy", "label {number}")
_EACH_ITS_OWN = QT_TRANSLATE_NOOP("Entropy", "Each label by itself")
_SIGMOID_SUM = QT_TRANSLATE_NOOP("Entropy", "the sum is {sum}")
_ONE_OF_ALL = QT_TRANSLATE_NOOP("Entropy", "One class of all")
_SOFTMAX_SUM = QT_TRANSLATE_NOOP("Entropy", "the truth sums to {sum}")


_CURVE = QT_TRANSLATE_NOOP("Entropy", "Binary cross-entropy over the believed probability of yes")
_SIGMOIDS_EXPLAINED = QT_TRANSLATE_NOOP(
    "Entropy",
    "Each score goes through a sigmoid of its own, so several labels can be likely at once. ← and → go from label to "
    "label.",
)
_SOFTMAXES_EXPLAINED = QT_TRANSLATE_NOOP(
    "Entropy",
    "The same scores through softmax share one whole: what one class gains, the others lose. ← and → go from class to "
    "class.",
)


def _figures() -> dict[str, LossReadout]:
    """Return a readout for every figure that can be explained."""
    captions = {
        "binary_cross_entropy": (
            QT_TRANSLATE_NOOP("Entropy", "Binary cross-entropy H(p₀,q₀)"),
            QT_TRANSLATE_NOOP("Entropy", "What the answer costs on average, if yes is believed with probability q₀"),
        ),
        "binary_entropy": (
            QT_TRANSLATE_NOOP("Entropy", "Entropy H(p₀)"),
            QT_TRANSLATE_NOOP(
                "Entropy", "What the answer costs one who believes the truth: how uncertain it is in itself"
            ),
        ),
        "binary_divergence": (
            QT_TRANSLATE_NOOP("Entropy", "Excess D(p₀‖q₀)"),
            QT_TRANSLATE_NOOP("Entropy", "KL divergence: what the belief adds to H(p₀)"),
        ),
        "multi_label_loss": (
            QT_TRANSLATE_NOOP("Entropy", "Multi-label loss"),
            QT_TRANSLATE_NOOP("Entropy", "The sum of the binary cross-entropies of all labels"),
        ),
        "multi_class_loss": (
            QT_TRANSLATE_NOOP("Entropy", "Multi-class loss"),
            QT_TRANSLATE_NOOP("Entropy", "−log softmax of the true class, where the truths sum to 1"),
        ),
    }
    return {
        name: LossReadout(f"entropy.result.{name}", caption, hint=hint, main=name == "binary_cross_entropy")
        for name, (caption, hint) in captions.items()
    }


class LabelsPage(Worded, Page[EntropyScene, LabelsResults]):
    """One question with truth p₀ and belief q₀; then several labels, as questions of their own and as classes."""

    keys = (
        Key("Up Down", QT_TRANSLATE_NOOP("Entropy", "Choose p₀, or q₀"), _CURVE),
        *point_that_is_moved(_CURVE, is_read=False),
        *bars_that_are_read(_EACH_ITS_OWN),
        *bars_that_are_read(_ONE_OF_ALL),
        CHOOSE_A_FIGURE,
        COPY_A_FIGURE,
        LIGHT_TERMS,
    )

    def __init__(self, store: Store[EntropyScene]) -> None:
        super().__init__(store)
        self._curve = CostCurve("entropy.cost_curve")
        store.follow_hand(self._curve)
        self._curve.moved.connect(lambda field, probability: store.edit(**{field: probability}))
        self._sigmoids, self._softmaxes = BarChart("entropy.label_bars"), BarChart("entropy.class_bars")
        self._sigmoids.explain(_SIGMOIDS_EXPLAINED, _EACH_ITS_OWN)
        self._softmaxes.explain(_SOFTMAXES_EXPLAINED, _ONE_OF_ALL)
        align(self._sigmoids, self._softmaxes)
        self._sigmoid_sum, self._softmax_sum = Text(SILENCE, "quiet"), Text(SILENCE, "quiet")
        spotlight = self._sigmoids.spotlight
        self._labels = LabelRows(store, spotlight)
        self._figures = _figures()
        for name, readout in self._figures.items():
            readout.chosen.connect(partial(self._explain, name))
        self._comparison = Text(SILENCE)
        self._formula = Formula("entropy.formula.labels", spotlight)
        self._suggestion = Text(SILENCE, "quiet")
        main, entropy, divergence, *losses = self._figures.values()
        self.compose(
            self._set_up(),
            self._see(),
            grouped(
                [main, self._meaning, entropy, divergence],
                [*losses, self._comparison],
                [self._formula],
                [Text(WHY, "quiet"), self._suggestion],
            ),
            (self._curve, self._sigmoids, self._softmaxes, self._formula, *self._figures.values()),
            set_up_width=SET_UP_WIDTH,
        )

    def _set_up(self) -> Column:
        question = Panel(QT_TRANSLATE_NOOP("Entropy", "One question"))
        for field, caption, hint in (
            (
                "p0",
                QT_TRANSLATE_NOOP("Entropy", "Truth p₀: how often the answer is yes"),
                QT_TRANSLATE_NOOP("Entropy", "1 where the answer is yes for sure, 0 where it is no"),
            ),
            (
                "q0",
                QT_TRANSLATE_NOOP("Entropy", "Belief q₀: how likely yes is thought to be"),
                QT_TRANSLATE_NOOP("Entropy", "What a model says, the output of a sigmoid"),
            ),
        ):
            row = FieldRow(caption, SliderField(f"entropy.{field}", LinearScale(0.0, 1.0), step=0.01), hint)
            question.rows.addWidget(self.bind(field, row))
        labels = Panel(QT_TRANSLATE_NOOP("Entropy", "Several labels"))
        story = QT_TRANSLATE_NOOP(
            "Entropy", "Tags of a photo, say. A model gives each a score z; tick those that are true."
        )
        labels.rows.addWidget(Text(story, "quiet"))
        labels.rows.addWidget(self._labels)
        return Column(question, labels)

    def _see(self) -> Column:
        question, labels = Panel(), Panel()
        question.rows.addWidget(self._curve, 1)
        for heading, told, bars in (
            (_EACH_ITS_OWN, self._sigmoid_sum, self._sigmoids),
            (_ONE_OF_ALL, self._softmax_sum, self._softmaxes),
        ):
            # A text that wraps would let the column be as high as its parts like to be, and scroll.
            told.setWordWrap(False)
            told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            labels.rows.addLayout(side_by_side(Text(heading, "heading"), told, stretch=(0, 1)))
            labels.rows.addWidget(bars, 1)
        return Column(question, labels, stretch=(4, 5))

    def problems(self, scene: EntropyScene) -> tuple[Problem, ...]:
        return problems(scene)

    def compute(self, scene: EntropyScene) -> LabelsResults:
        return compute(scene)

    def show_scene(self, scene: EntropyScene) -> None:
        for field in ("p0", "q0"):
            self.row(field).control.show_value(getattr(scene, field))
        self._labels.show_scene(scene)
        shown = explain.explained(scene)
        for name, readout in self._figures.items():
            readout.set_chosen(name == shown)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        super().show_problems(problems)
        self._labels.show_problems(problems)

    def show_results(self, scene: EntropyScene, results: LabelsResults) -> None:
        self._curve.show_results(scene, results)
        names = [spoken(_LABEL.fill(number=i + 1)) for i in range(len(scene.label_logits))]
        truth = Series(_TRUTH, "truth", scene.label_targets)
        for bars, caption, values in (
            (self._sigmoids, _SIGMOID, results.sigmoids),
            (self._softmaxes, _SOFTMAX, results.softmaxes),
        ):
            bars.show_bars(names, [truth, Series(caption, "prediction", tuple(values.tolist()), hatched=True)])
        self._sigmoid_sum.say(_SIGMOID_SUM.fill(sum=short(float(results.sigmoids.sum()))))
        self._softmax_sum.say(_SOFTMAX_SUM.fill(sum=near_one(results.target_sum) or short(results.target_sum)))
        for name, readout in self._figures.items():
            readout.show_loss(scene, getattr(results, name))
        self._formula.show_lines(explain.formula(scene, results))
        self._meaning.say(meaning(scene, results))
        self._comparison.say(comparison(scene, results))
        self._suggestion.say(suggestion(scene, results))

    def retranslate(self) -> None:
        """Name the bars anew; all else does so itself."""
        self.refresh()

    def _explain(self, figure: str) -> None:
        """Show how *figure* comes about."""
        self.store.look(explained=figure)
