"""The Activation Explorer, put together."""

from nnstudio.document.store import Store
from nnstudio.labs.activation import explain
from nnstudio.labs.activation.curve_plot import CurvePlot
from nnstudio.labs.activation.function_list import FunctionList
from nnstudio.labs.activation.presets import PRESETS
from nnstudio.labs.activation.results import Z_HIGH, Z_LOW, ActivationResults, compute, read
from nnstudio.labs.activation.scene import ActivationScene, problems
from nnstudio.labs.activation_names import TITLES
from nnstudio.labs.page import Page
from nnstudio.notation.figures import figure, typed
from nnstudio.notation.formulas import GAP
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.panel import Column, Panel, grouped
from nnstudio.widgets.presets import PresetButton
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.words import Text

_INVITATION = QT_TRANSLATE_NOOP("Activation", "Drag the point along the curve, or press anywhere in the picture.")
_OUTSIDE = QT_TRANSLATE_NOOP("Activation", "z = {z} lies outside the picture, which goes from −6 to 6.")
_UNDER_MOUSE = QT_TRANSLATE_NOOP("Activation", "Under the mouse: z = {z}, f(z) = {value}, f′(z) = {slope}")


class ActivationTab(Page[ActivationScene, ActivationResults]):
    """One function f and its slope f′ at a point z, beside others where wanted."""

    def __init__(self, store: Store[ActivationScene]) -> None:
        super().__init__(store)
        self._presets = PresetButton("activation.presets", PRESETS)
        self._presets.chosen.connect(store.replace)
        self._functions = FunctionList("activation.functions")
        self._z = SliderField("activation.z", Z_LOW, Z_HIGH)
        self._plot = CurvePlot("activation.plot")
        self._plot.grabbed.connect(store.begin_gesture)
        self._plot.moved.connect(self._move)
        self._plot.released.connect(store.end_gesture)
        self._plot.hovered.connect(self._hover)
        self._title = Text(SILENCE, "heading")
        self._caption = Text(_INVITATION, "quiet")
        self._value = Readout(
            "activation.result.value", QT_TRANSLATE_NOOP("Activation", "Value f(z), what the unit hands on"), main=True
        )
        self._slope = Readout("activation.result.slope", QT_TRANSLATE_NOOP("Activation", "Slope f′(z)"))
        self._formula = Formula("activation.formula")
        self._convention = Text(SILENCE, "quiet")
        self._suggestion = Text(SILENCE, "quiet")
        self.compose(
            self._set_up(),
            self._see(),
            grouped([self._value, self._slope, self._meaning], [self._formula, self._convention], [self._suggestion]),
            (self._plot, self._formula, self._value, self._slope),
        )

    def _set_up(self) -> Column:
        panel = Panel(QT_TRANSLATE_NOOP("Activation", "One unit"))
        panel.rows.addWidget(self._presets)
        panel.rows.addWidget(
            self.bind(
                "functions",
                FieldRow(
                    QT_TRANSLATE_NOOP("Activation", "Function; tick others to compare"),
                    self._functions,
                    QT_TRANSLATE_NOOP(
                        "Activation", "The arrow keys choose a function. Ctrl with an arrow key and Space tick another."
                    ),
                ),
            )
        )
        panel.rows.addWidget(
            self.bind("z", FieldRow(QT_TRANSLATE_NOOP("Activation", "Weighted sum z, the point"), self._z))
        )
        return Column(panel)

    def _see(self) -> Column:
        panel = Panel()
        panel.rows.addWidget(self._title)
        panel.rows.addWidget(self._plot, 1)
        panel.rows.addWidget(self._caption)
        return Column(panel, stretch=(1,))

    def problems(self, scene: ActivationScene) -> tuple[Problem, ...]:
        return problems(scene)

    def compute(self, scene: ActivationScene) -> ActivationResults:
        return compute(scene)

    def show_scene(self, scene: ActivationScene) -> None:
        self._functions.show_functions(scene.functions)
        self._z.show_value(scene.z)

    def show_results(self, scene: ActivationScene, results: ActivationResults) -> None:
        self._title.say(TITLES[scene.functions[0]])
        self._plot.show_results(results)
        self._value.show_value(results.main.value)
        self._slope.show_value(results.main.slope)
        overlays = explain.overlay_lines(results)
        self._formula.show_lines(
            (
                *explain.value_lines(results),
                GAP,
                *explain.slope_lines(results),
                *((GAP, *overlays) if overlays else ()),
            )
        )
        self._meaning.say(explain.meaning(results))
        self._suggestion.say(explain.suggestion(results))
        convention = explain.convention(results)
        self._convention.setVisible(convention is not None)
        if convention:
            self._convention.say(convention)
        self._hover(None)

    def _move(self, z: float) -> None:
        self.store.edit(z=z)

    def _hover(self, z: float | None) -> None:
        """Tell the figures at *z*, where the mouse is; without it, what can be done."""
        results = self.results
        if results is None or (z is None and Z_LOW <= results.z <= Z_HIGH):
            self._caption.say(_INVITATION)
        elif z is None:
            self._caption.say(_OUTSIDE.fill(z=typed(results.z)))
        else:
            reading = read(results.main.function, z)
            self._caption.say(_UNDER_MOUSE.fill(z=typed(z), value=figure(reading.value), slope=figure(reading.slope)))
