"""The page of functions, put together."""

from nnstudio.document.store import Store
from nnstudio.labs.activation.chosen import CHOICES
from nnstudio.labs.activation.functions import explain
from nnstudio.labs.activation.functions.character import character
from nnstudio.labs.activation.functions.curve_plot import CurvePlot
from nnstudio.labs.activation.functions.meaning import convention, meaning, suggestion
from nnstudio.labs.activation.functions.problems import problems
from nnstudio.labs.activation.functions.readings import Readings
from nnstudio.labs.activation.functions.results import Z_HIGH, Z_LOW, FunctionsResults, compute, read
from nnstudio.labs.activation.functions.set_up import SetUp
from nnstudio.labs.activation.functions.slope_plot import SlopePlot
from nnstudio.labs.activation.functions.value_plot import ValuePlot
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.page import Page
from nnstudio.labs.shared_keys import COPY_A_FIGURE, TABLE_OF_FIGURES, point_that_is_moved
from nnstudio.notation.figures import figure, typed
from nnstudio.notation.formulas import GAP
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.keys import Key
from nnstudio.widgets.line_plot import align
from nnstudio.widgets.panel import Column, Panel, grouped
from nnstudio.widgets.readout import UNDEFINED, Readout
from nnstudio.widgets.words import Text

_INVITATION = QT_TRANSLATE_NOOP("Activation", "Drag the point along the curve, or press anywhere in the picture.")
_OUTSIDE = QT_TRANSLATE_NOOP("Activation", "z = {z} lies outside the picture, which goes from −6 to 6.")
_UNDER_MOUSE = QT_TRANSLATE_NOOP("Activation", "At z = {z}: f(z) = {value}, f′(z) = {slope}")


_LIST = QT_TRANSLATE_NOOP("Activation", "List of functions")


class FunctionsPage(Page[ActivationScene, FunctionsResults]):
    """One function f and its slopes at a point z, beside others where wanted."""

    keys = (
        *point_that_is_moved(QT_TRANSLATE_NOOP("Activation", "Pictures of the functions")),
        Key("Up Down", QT_TRANSLATE_NOOP("Activation", "Choose a function"), _LIST),
        Key("Ctrl+Up Ctrl+Down", QT_TRANSLATE_NOOP("Activation", "Go to a function without choosing it"), _LIST),
        Key("Space", QT_TRANSLATE_NOOP("Activation", "Tick the function, to compare it"), _LIST),
        TABLE_OF_FIGURES,
        COPY_A_FIGURE,
    )

    def __init__(self, store: Store[ActivationScene]) -> None:
        super().__init__(store)
        self._set_up = SetUp(store, self.bind)
        self._values, self._slopes = ValuePlot("activation.plot"), SlopePlot("activation.slopes")
        self._curvatures = CurvePlot("activation.curvatures", "curvature")
        self._curvatures.make_ready()
        self._plots = (self._values, self._slopes, self._curvatures)
        align(*self._plots)
        for plot in self._plots:
            store.follow_hand(plot)
            plot.moved.connect(self._move)
            plot.hovered.connect(self._hover)
        self._title = Text(SILENCE, "heading")
        self._caption = Text(SILENCE, "quiet")
        for plot in self._plots:
            plot.remark = self._caption
        self._value = Readout(
            "activation.result.value",
            QT_TRANSLATE_NOOP("Activation", "Value f(z), what the unit hands on"),
            main=True,
            hint=QT_TRANSLATE_NOOP("Activation", "What the unit answers to the weighted sum z"),
            undefined=UNDEFINED,
        )
        self._slope = Readout(
            "activation.result.slope",
            QT_TRANSLATE_NOOP("Activation", "Slope f′(z)"),
            hint=QT_TRANSLATE_NOOP("Activation", "By this number a gradient is multiplied on its way back"),
            undefined=UNDEFINED,
        )
        self._curvature = Readout(
            "activation.result.curvature",
            QT_TRANSLATE_NOOP("Activation", "Curvature f″(z)"),
            hint=QT_TRANSLATE_NOOP("Activation", "How fast the slope changes at z"),
            undefined=UNDEFINED,
        )
        self._others = Readings()
        self._formula = Formula("activation.formula")
        self._convention = Text(SILENCE, "quiet")
        self._character = Text(SILENCE)
        self._suggestion = Text(SILENCE, "quiet")
        figures = (self._value, self._slope, self._curvature)
        self.compose(
            self._set_up,
            self._see(),
            grouped(
                [*figures, self._others, self._meaning],
                [self._formula, self._convention],
                [self._character, self._suggestion],
            ),
            (*self._plots, *figures, self._others, self._formula),
        )
        store.settled.connect(self._settle)

    def _see(self) -> Column:
        panel = Panel()
        panel.rows.addWidget(self._title)
        for plot, stretch in zip(self._plots, (3, 2, 2), strict=True):
            panel.rows.addWidget(plot, stretch)
        panel.rows.addWidget(self._caption)
        return Column(panel, stretch=(1,))

    def start_afresh(self) -> None:
        self._set_up.start_afresh()

    def problems(self, scene: ActivationScene) -> tuple[Problem, ...]:
        return problems(scene)

    def compute(self, scene: ActivationScene) -> FunctionsResults:
        return compute(scene)

    def show_scene(self, scene: ActivationScene) -> None:
        self._set_up.show_scene(scene)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        super().show_problems(problems)
        self._set_up.tell(problems)

    def show_results(self, scene: ActivationScene, results: FunctionsResults) -> None:
        main = results.main
        self._title.say(CHOICES[main.function])
        self._show_plots(scene, results)
        self._value.show_value(main.value)
        self._slope.show_value(main.slope)
        self._curvature.show_value(main.curvature)
        self._curvature.setVisible(scene.curvature)
        self._others.show_results(results, with_curvature=scene.curvature)
        if self.store.in_gesture:
            self._formula.show_at_rest(lambda: _lines(scene, results))
        else:
            self._formula.show_lines(_lines(scene, results))
        self._meaning.say(meaning(results))
        if not self.store.in_gesture:  # to look an own formula over takes some 2 ms, so that waits for the hand
            self._character.say(character(main.function, main.activation))
        self._suggestion.say(suggestion(results))
        told = convention(results)
        self._convention.setVisible(told is not None)
        self._convention.say(told or SILENCE)
        self._hover(None)

    def _show_plots(self, scene: ActivationScene, results: FunctionsResults) -> None:
        self._curvatures.setVisible(scene.curvature)
        self._slopes.name_axis(not scene.curvature)
        self._values.name_axis(False)
        shown = self._plots if scene.curvature else self._plots[:2]
        for plot in shown:
            plot.show_results(results, held=self.store.in_gesture)
        for plot in shown:  # when all know their names, as each leaves room for those of the others
            plot.lay_out()

    def _settle(self) -> None:
        """The hand has let go: let the axes fit again, and the small pictures follow."""
        if self.isVisible() and self.results is not None:
            main = self.results.main
            self._set_up.show_scene(self.store.scene)
            self._show_plots(self.store.scene, self.results)
            self._character.say(character(main.function, main.activation))

    def _move(self, z: float) -> None:
        self.store.edit(z=z)

    def _hover(self, z: float | None) -> None:
        """Tell the figures at *z*, where the mouse is; without it, what can be done."""
        results = self.results
        if results is None:
            return
        for plot in self._plots:
            plot.guide_to(results.z if z is None else z)
        if z is not None:
            main = results.main
            reading = read(main.function, main.activation, z)
            self._caption.say(_UNDER_MOUSE.fill(z=typed(z), value=figure(reading.value), slope=figure(reading.slope)))
        elif Z_LOW <= results.z <= Z_HIGH:
            self._caption.say(_INVITATION)
        else:
            self._caption.say(_OUTSIDE.fill(z=typed(results.z)))


def _lines(scene: ActivationScene, results: FunctionsResults) -> tuple:
    """Return all that the formula shows, with gaps between its parts."""
    curvature = explain.curvature_lines(results) if scene.curvature else ()
    parts = (explain.value_lines(results), explain.slope_lines(results), curvature, explain.overlay_lines(results))
    lines = []
    for part in filter(None, parts):
        lines += [GAP, *part] if lines else part
    return tuple(lines)
