"""The page on overflow, put together."""

from PySide6.QtWidgets import QWidget

from nnstudio.document.store import Store
from nnstudio.labs.softmax.class_names import class_name
from nnstudio.labs.softmax.figure_hints import FIGURE_HINTS
from nnstudio.labs.softmax.keys import OVERFLOW_KEYS
from nnstudio.labs.softmax.logits_page import LogitsPage
from nnstudio.labs.softmax.overflow import explain
from nnstudio.labs.softmax.overflow.exponent_plot import ExponentPlot
from nnstudio.labs.softmax.overflow.meaning import meaning, suggestion
from nnstudio.labs.softmax.overflow.results import OverflowResults, compute
from nnstudio.labs.softmax.overflow.working_table import WorkingTable
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.set_up.set_up import SetUp
from nnstudio.labs.softmax.spoken_names import spoken_names
from nnstudio.labs.softmax.worked_class import WorkedClass
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.panel import Column, Panel, grouped
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.words import Text, Worded

_PROBABILITY = QT_TRANSLATE_NOOP("Softmax", "Probability of {name}, stable, float64")
_FIGURES = {
    "stable_float32": QT_TRANSLATE_NOOP("Softmax", "Stable, float32"),
    "naive_float64": QT_TRANSLATE_NOOP("Softmax", "Naive, float64"),
    "naive_float32": QT_TRANSLATE_NOOP("Softmax", "Naive, float32"),
}
_NAN = QT_TRANSLATE_NOOP("Softmax", "NaN, undefined")


class OverflowPage(Worded, LogitsPage[OverflowResults]):
    """Softmax as it is written beside softmax as it is computed, in single and in double precision."""

    keys = OVERFLOW_KEYS

    needs_target = False

    def __init__(self, store: Store[SoftmaxScene], set_up: SetUp) -> None:
        super().__init__(store, set_up)
        self._spotlight = Spotlight()
        self._worked = WorkedClass(self._spotlight, self)
        self._worked.changed.connect(self._work_out_class)
        self._plot = ExponentPlot("softmax.exponents")
        self._single = WorkingTable("softmax.working_float32", "float32", self._spotlight)
        self._double = WorkingTable("softmax.working_float64", "float64", self._spotlight)
        self._main = Readout(
            "softmax.result.stable_float64", SILENCE, main=True, undefined=_NAN, hint=FIGURE_HINTS["stable_float64"]
        )
        self._figures = {
            name: Readout(f"softmax.result.{name}", caption, undefined=_NAN, hint=FIGURE_HINTS[name])
            for name, caption in _FIGURES.items()
        }
        self._largest = Readout(
            "softmax.result.largest_exponent",
            QT_TRANSLATE_NOOP("Softmax", "Largest exponent m"),
            hint=QT_TRANSLATE_NOOP("Softmax", "The largest z: what the stable formula subtracts from all"),
        )
        self._formula = Formula("softmax.formula.overflow", self._spotlight)
        self._suggestion = Text(SILENCE, "quiet")
        store.settled.connect(self._come_to_rest)
        self.compose_beside(
            self._see(),
            grouped(
                [self._main, *self._figures.values(), self._meaning],
                [self._largest],
                [self._suggestion],
                [self._formula],
            ),
            (self._plot, self._single, self._double, self._main, *self._figures.values(), self._largest, self._formula),
        )

    def _see(self) -> QWidget:
        exponents = Panel()
        exponents.rows.addWidget(self._plot, 1)
        workings = Panel()
        for heading, table in (
            (QT_TRANSLATE_NOOP("Softmax", "Single precision, float32: 24 binary digits"), self._single),
            (QT_TRANSLATE_NOOP("Softmax", "Double precision, float64: 53 binary digits"), self._double),
        ):
            workings.rows.addWidget(Text(heading, "caption"))
            workings.rows.addWidget(table, 1)
        return Column(exponents, workings, stretch=(2, 3))

    def compute(self, scene: SoftmaxScene) -> OverflowResults:
        return compute(scene)

    def show_results(self, scene: SoftmaxScene, results: OverflowResults) -> None:
        names = spoken_names(scene, class_name)
        self._plot.show_results(names, results, held=self.store.in_gesture)
        self._single.show_working(names, results.single)
        self._double.show_working(names, results.double)
        self._largest.show_value(results.double.largest)
        self._work_out_class()
        self._meaning.say(meaning(scene, results))
        self._suggestion.say(suggestion(scene, results))

    def retranslate(self) -> None:
        """Name the classes anew; all else does so itself."""
        self.refresh()

    def start_afresh(self) -> None:
        self._worked.start_afresh()

    def _come_to_rest(self) -> None:
        """The hand has let go: the axis may shrink again."""
        if self._awake and self.results is not None and not self.found:
            self._plot.show_results(spoken_names(self.store.scene, class_name), self.results, held=False)

    def _work_out_class(self) -> None:
        """Write out one class: at first the one with the largest logit."""
        results, scene = self.results, self.store.scene
        if results is None or self.found:
            return
        i = self._worked.index(results.predicted, scene.classes())
        self._main.say(_PROBABILITY.fill(name=class_name(scene, i)))
        self._main.show_value(float(results.double.stable[i]))
        for name, answers in (
            ("stable_float32", results.single.stable),
            ("naive_float64", results.double.naive),
            ("naive_float32", results.single.naive),
        ):
            self._figures[name].show_value(float(answers[i]))
        self._formula.show_lines(explain.lines(results, i))
