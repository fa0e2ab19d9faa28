"""The page of densities, put together."""

from nnstudio.document.store import Store
from nnstudio.engine.densities import Interval
from nnstudio.labs.entropy.densities import explain
from nnstudio.labs.entropy.densities.density_panel import DensityPanel
from nnstudio.labs.entropy.densities.density_plot import DensityPlot
from nnstudio.labs.entropy.densities.families import moved
from nnstudio.labs.entropy.densities.figure_table import FigureTable
from nnstudio.labs.entropy.densities.integral_readout import IntegralReadout
from nnstudio.labs.entropy.densities.integrand_plot import IntegrandPlot
from nnstudio.labs.entropy.densities.meaning import about_entropy, meaning, suggestion
from nnstudio.labs.entropy.densities.problems import problems
from nnstudio.labs.entropy.densities.results import DensitiesResults, compute, read
from nnstudio.labs.entropy.scene import EntropyScene, Side
from nnstudio.labs.entropy.units import unit
from nnstudio.labs.page import Page
from nnstudio.labs.shared_keys import COPY_A_FIGURE, TABLE_OF_FIGURES, curves_that_are_read, point_that_is_moved
from nnstudio.notation.figures import figure
from nnstudio.notation.formulas import GAP
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.keys import Key
from nnstudio.widgets.panel import Column, Panel, grouped
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.words import Button, Text

_INVITATION = QT_TRANSLATE_NOOP(
    "Entropy", "Drag a density sideways by its point. Move over the curves, or press Ctrl+→ in them, to read them."
)
_UNDER_MOUSE = QT_TRANSLATE_NOOP("Entropy", "x = {x}: p(x) = {p}, q(x) = {q}, p·log(p/q) = {integrand}")


_DENSITIES = QT_TRANSLATE_NOOP("Entropy", "The densities p and q")


class DensitiesPage(Page[EntropyScene, DensitiesResults]):
    """Truth p and belief q as densities: integrals in place of sums."""

    keys = (
        Key("Up Down", QT_TRANSLATE_NOOP("Entropy", "Choose p, or q"), _DENSITIES),
        *point_that_is_moved(_DENSITIES),
        *curves_that_are_read(QT_TRANSLATE_NOOP("Entropy", "The integrand of D(p‖q)")),
        TABLE_OF_FIGURES,
        COPY_A_FIGURE,
    )

    def __init__(self, store: Store[EntropyScene]) -> None:
        super().__init__(store)
        self._axis: Interval | None = None
        """Where the axis is held while a hand drags in the picture, so that it does not run away from under it."""
        self._sides = (
            DensityPanel(store, "p", QT_TRANSLATE_NOOP("Entropy", "p · truth")),
            DensityPanel(store, "q", QT_TRANSLATE_NOOP("Entropy", "q · belief")),
        )
        self._exchange = Button(
            "entropy.exchange_densities",
            QT_TRANSLATE_NOOP("Entropy", "Exchange p and q"),
            hint=QT_TRANSLATE_NOOP("Entropy", "What was believed becomes true, and the other way round"),
        )
        self._exchange.clicked.connect(self._exchange_densities)
        self._densities = DensityPlot("entropy.densities.plot")
        self._integrand = IntegrandPlot("entropy.densities.integrand")
        self._caption = Text(_INVITATION, "quiet")
        self._densities.grabbed.connect(self._grab)
        self._densities.moved.connect(self._move)
        self._densities.released.connect(self._release)
        for plot in (self._densities, self._integrand):
            plot.hovered.connect(self._hover)
            plot.remark = self._caption
        self._divergence = Readout(
            "entropy.result.relative_entropy",
            QT_TRANSLATE_NOOP("Entropy", "KL divergence D(p‖q)"),
            main=True,
            hint=QT_TRANSLATE_NOOP("Entropy", "What it costs on average to believe q where p is true"),
        )
        self._added_up = IntegralReadout(
            "entropy.result.relative_entropy_added_up",
            QT_TRANSLATE_NOOP("Entropy", "The area, added up"),
        )
        self._figures = FigureTable()
        self._about_entropy = Text(SILENCE, "quiet")
        self._formula = Formula("entropy.densities.formula")
        self._suggestion = Text(SILENCE, "quiet")
        self.compose(
            Column(*self._sides, self._exchange),
            self._see(),
            grouped(
                [self._divergence, self._added_up, self._meaning],
                [self._figures, self._about_entropy],
                [self._suggestion],
                [self._formula],  # last, as its height changes with the families
            ),
            (self._densities, self._integrand, self._divergence, self._added_up, self._figures, self._formula),
        )

    def _see(self) -> Column:
        densities = Panel(QT_TRANSLATE_NOOP("Entropy", "How the probability is spread"))
        densities.rows.addWidget(self._densities, 1)
        densities.rows.addWidget(self._caption)
        integrand = Panel(QT_TRANSLATE_NOOP("Entropy", "What it costs to believe q"))
        integrand.rows.addWidget(self._integrand, 1)
        return Column(densities, integrand, stretch=(1, 1))

    def start_afresh(self) -> None:
        for side in self._sides:
            side.start_afresh()

    def problems(self, scene: EntropyScene) -> tuple[Problem, ...]:
        return problems(scene)

    def compute(self, scene: EntropyScene) -> DensitiesResults:
        return compute(scene, self._axis)

    def show_scene(self, scene: EntropyScene) -> None:
        for side in self._sides:
            side.show_scene(scene)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        super().show_problems(problems)
        for side in self._sides:
            side.tell(problems)

    def show_results(self, scene: EntropyScene, results: DensitiesResults) -> None:
        self._densities.show_results(results)
        self._integrand.show_results(results)
        self._divergence.show_value(results.relative_entropy, unit(scene.base))
        self._added_up.show_integral(results.integrated.relative_entropy)
        self._figures.show_results(results)
        self._formula.show_lines(
            (
                *explain.divergence_lines(results),
                GAP,
                *explain.entropy_lines(results),
                GAP,
                *explain.density_lines(results),
            )
        )
        self._meaning.say(meaning(results))
        self._about_entropy.say(about_entropy(results))
        self._suggestion.say(suggestion(results))
        self._hover(None)

    def _exchange_densities(self) -> None:
        scene = self.store.scene
        self.store.edit(
            density_p=scene.density_q,
            parameters_p=scene.parameters_q,
            density_q=scene.density_p,
            parameters_q=scene.parameters_p,
        )

    def _grab(self) -> None:
        self._axis = self.results.curves.axis if self.results else None
        self.store.begin_gesture()

    def _move(self, side: Side, x: float) -> None:
        if self.results and not self.found:
            density = self.results.p if side == "p" else self.results.q
            self.store.edit(**{f"parameters_{side}": moved(density, x)})

    def _release(self) -> None:
        self._axis = None
        self.store.end_gesture()
        self.refresh()

    def _hover(self, x: float | None) -> None:
        """Tell the values at *x*, where the mouse is; without it, what can be done."""
        for plot in (self._densities, self._integrand):
            plot.guide_to(x)
        if x is None or self.results is None:
            self._caption.say(_INVITATION)
        else:
            at = read(self.results, x)
            self._caption.say(
                _UNDER_MOUSE.fill(x=figure(x), p=figure(at.p), q=figure(at.q), integrand=figure(at.integrand))
            )
