"""The page of depth, put together."""

import math
from dataclasses import replace

from nnstudio.document.store import Store
from nnstudio.labs.activation.chosen import CHOICES
from nnstudio.labs.activation.depth import explain
from nnstudio.labs.activation.depth.gradient_plot import GradientPlot
from nnstudio.labs.activation.depth.meaning import about_dead, meaning, suggestion
from nnstudio.labs.activation.depth.problems import problems
from nnstudio.labs.activation.depth.results import DepthResults, compute
from nnstudio.labs.activation.depth.set_up import SetUp
from nnstudio.labs.activation.depth.signal_plot import SignalPlot
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.page import Page
from nnstudio.labs.shared_keys import COPY_A_FIGURE, curves_that_are_read
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.line_plot import align
from nnstudio.widgets.panel import Column, Panel, grouped
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.words import Text

_INVITATION = QT_TRANSLATE_NOOP("Activation", "Point at a layer to read its figures.")
_LAYER = QT_TRANSLATE_NOOP(
    "Activation",
    "Layer {number}: a = {mean} ± {deviation}, {silent} % are 0, dead {dead} of {units}; mean |f′| {slope}, "
    "gradient {gradient}",
)


class DepthPage(Page[ActivationScene, DepthResults]):
    """What a stack of layers does to the signals on their way up, and to the gradients on their way down."""

    keys = (*curves_that_are_read(QT_TRANSLATE_NOOP("Activation", "Pictures of the layers")), COPY_A_FIGURE)

    def __init__(self, store: Store[ActivationScene]) -> None:
        super().__init__(store)
        self._set_up = SetUp(store, self.bind)
        self._signals, self._gradients = SignalPlot("activation.signals"), GradientPlot("activation.gradients")
        align(self._signals, self._gradients)
        self._signals.name_axis(False)
        for plot in (self._signals, self._gradients):
            plot.hovered.connect(self._hover)
        self._title = Text(SILENCE, "heading")
        self._caption = Text(_INVITATION, "quiet")
        for plot in (self._signals, self._gradients):
            plot.remark = self._caption
        captions = {
            "gradient_ratio": (
                QT_TRANSLATE_NOOP("Activation", "Gradient, first layer ÷ last layer"),
                QT_TRANSLATE_NOOP("Activation", "Far below 1 it vanishes on its way back, far above 1 it explodes"),
            ),
            "slope_product": (
                QT_TRANSLATE_NOOP("Activation", "Slopes alone would leave"),
                QT_TRANSLATE_NOOP("Activation", "The mean slopes of all layers multiplied, without the weights"),
            ),
            "first_gradient": (
                QT_TRANSLATE_NOOP("Activation", "In the first layer"),
                QT_TRANSLATE_NOOP("Activation", "Root mean square of ∂ℓ/∂z there, where the gradient arrives last"),
            ),
            "last_gradient": (
                QT_TRANSLATE_NOOP("Activation", "In the last layer"),
                QT_TRANSLATE_NOOP("Activation", "Root mean square of ∂ℓ/∂z there, where the way back begins"),
            ),
            "dead_units": (
                QT_TRANSLATE_NOOP("Activation", "Dead units"),
                QT_TRANSLATE_NOOP("Activation", "Units that answer 0 to every example, so they learn nothing"),
            ),
        }
        self._figures = {
            name: Readout(
                f"activation.result.{name}",
                caption,
                main=name == "gradient_ratio",
                whole=name == "dead_units",
                hint=hint,
            )
            for name, (caption, hint) in captions.items()
        }
        self._formula = Formula("activation.formula.depth")
        self._dead = Text(SILENCE)
        self._suggestion = Text(SILENCE, "quiet")
        main, *others = self._figures.values()
        self.compose(
            self._set_up,
            self._see(),
            grouped(
                [main, self._meaning],
                [*others, self._dead],
                [self._formula],
                [self._suggestion],
            ),
            (self._signals, self._gradients, self._formula, *self._figures.values()),
        )

    def _see(self) -> Column:
        panel = Panel()
        panel.rows.addWidget(self._title)
        panel.rows.addWidget(self._signals, 1)
        panel.rows.addWidget(self._gradients, 1)
        panel.rows.addWidget(self._caption)
        return Column(panel, stretch=(1,))

    def start_afresh(self) -> None:
        self._set_up.start_afresh()

    def problems(self, scene: ActivationScene) -> tuple[Problem, ...]:
        return problems(scene)

    def compute(self, scene: ActivationScene) -> DepthResults:
        return compute(scene)

    def show_scene(self, scene: ActivationScene) -> None:
        self._set_up.show_scene(scene)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        # The own formula, and parameters of a wrong number, have no row here: they are told of beside their function.
        super().show_problems(
            tuple(
                problem
                if problem.field in self._rows or problem.entry is not None
                else replace(problem, field="stack_activation")
                for problem in problems
            )
        )
        self._set_up.tell(problems)

    def show_results(self, scene: ActivationScene, results: DepthResults) -> None:  # noqa: ARG002
        self._title.say(CHOICES[results.function])
        for plot in (self._signals, self._gradients):
            plot.show_results(results)
        for plot in (self._signals, self._gradients):
            plot.lay_out()
        for name, value in (
            ("gradient_ratio", results.gradient_ratio),
            ("slope_product", results.slope_product),
            ("first_gradient", results.layers[0].gradient),
            ("last_gradient", results.layers[-1].gradient),
            ("dead_units", math.nan if results.dead_units is None else results.dead_units),
        ):
            self._figures[name].show_value(value)
        self._formula.show_lines(explain.lines(results))
        self._meaning.say(meaning(results))
        self._dead.say(about_dead(results))
        self._suggestion.say(suggestion(results))
        self._hover(None)

    def _hover(self, number: float | None) -> None:
        """Tell the figures of layer *number*, which the mouse is on; without one, what can be done."""
        number = None if number is None else round(number)
        results = self.results
        for plot in (self._signals, self._gradients):
            plot.guide_to(number)
        if number is None or results is None or number > len(results.layers):
            self._caption.say(_INVITATION)
            return
        layer = results.layers[number - 1]
        self._caption.say(
            _LAYER.fill(
                number=number,
                mean=figure(layer.mean),
                deviation=figure(layer.deviation),
                silent=f"{100 * layer.silent:.1f}",
                dead=layer.dead,
                units=layer.units,
                slope=figure(layer.slope),
                gradient=figure(layer.gradient),
            )
        )
