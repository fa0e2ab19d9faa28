"""What can be set on the page of functions: which, with which parameters, the own one, and where they are read."""

from collections.abc import Callable

from nnstudio.document.store import Store
from nnstudio.labs.activation.chosen import CHOICES, FORMULA, LARGEST_A, LEAST_A, parameter_problems
from nnstudio.labs.activation.functions.formula_field import FormulaField
from nnstudio.labs.activation.functions.function_list import FunctionList
from nnstudio.labs.activation.functions.results import Z_HIGH, Z_LOW
from nnstudio.labs.activation.parameter_rows import ParameterRows
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.panel import Column, Panel
from nnstudio.widgets.scales import LinearScale, LogarithmicScale
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.tick import Tick

LEAST_THRESHOLD = 0.001
_CURVATURE = QT_TRANSLATE_NOOP("Activation", "Show f″(z), too")
_CURVATURE_HINT = QT_TRANSLATE_NOOP("Activation", "How the slope itself changes: a third picture, and its formula")


class SetUp(Column):
    """The left column. *bind* connects a row with a field of the scene, as `Page.bind` does."""

    def __init__(self, store: Store[ActivationScene], bind: Callable[..., FieldRow]) -> None:
        self._store = store
        self._functions = FunctionList("activation.functions")
        self._z = SliderField("activation.z", LinearScale(Z_LOW, Z_HIGH))
        self._parameters = ParameterRows(store)
        self._formula = FormulaField("activation.own_formula")
        self._a = SliderField("activation.a", LinearScale(LEAST_A, LARGEST_A))
        self._a.slider.setProperty("centred", True)
        self._threshold = SliderField("activation.threshold", LogarithmicScale(LEAST_THRESHOLD, 1.0))
        self._curvature = Tick("activation.curvature", _CURVATURE, _CURVATURE_HINT)
        self._curvature.edited.connect(lambda wanted: store.edit(curvature=wanted))
        unit, own, shown = (
            Panel(QT_TRANSLATE_NOOP("Activation", "Functions")),
            Panel(QT_TRANSLATE_NOOP("Activation", "Own formula")),
            Panel(QT_TRANSLATE_NOOP("Activation", "What is shown")),
        )
        for panel, field, caption, control, hint in (
            (
                unit,
                "functions",
                QT_TRANSLATE_NOOP("Activation", "Function; tick others to compare"),
                self._functions,
                QT_TRANSLATE_NOOP(
                    "Activation", "The arrow keys choose a function. Ctrl with an arrow key and Space tick another."
                ),
            ),
            (
                unit,
                "z",
                QT_TRANSLATE_NOOP("Activation", "Weighted sum z, the point"),
                self._z,
                QT_TRANSLATE_NOOP("Activation", "Where the functions are read"),
            ),
            (
                own,
                "a",
                QT_TRANSLATE_NOOP("Activation", "a, a number in the formula"),
                self._a,
                QT_TRANSLATE_NOOP("Activation", "Whatever a means in the formula: a slope, a stretch, a shift"),
            ),
            (
                shown,
                "threshold",
                QT_TRANSLATE_NOOP("Activation", "Shade where |f′(z)| stays below"),
                self._threshold,
                QT_TRANSLATE_NOOP("Activation", "So flat is saturated: hardly any gradient passes"),
            ),
        ):
            panel.rows.addWidget(bind(field, FieldRow(caption, control, hint)))
        row = FieldRow(
            QT_TRANSLATE_NOOP("Activation", "g(z) ="),
            self._formula,
            QT_TRANSLATE_NOOP(
                "Activation",
                "Numbers, z and a with + − * / ^ and brackets; exp, log, tanh, sigmoid, sqrt, sin, cos, abs, max, min",
            ),
        )
        own.rows.insertWidget(own.rows.count() - 1, bind("own_formula", row, self._take_formula))
        unit.rows.addWidget(self._parameters)
        shown.rows.addWidget(self._curvature)
        self._own = own
        super().__init__(unit, own, shown)

    def show_scene(self, scene: ActivationScene) -> None:
        """Let every control show what *scene* holds."""
        if self._store.in_gesture:  # small pictures can wait until the hand has let go
            self._functions.show_functions(scene.functions)
        else:
            broken = {name for name in CHOICES if parameter_problems(scene, (name,))}
            self._functions.show_scene(scene, broken)
        self._z.show_value(scene.z)
        self._parameters.show_scene(scene, scene.functions)
        self._own.setProperty("unused", FORMULA not in scene.functions)
        self._formula.show_value(scene.own_formula)
        self._a.show_value(scene.a)
        self._threshold.show_value(scene.threshold)
        self._curvature.show_value(scene.curvature)

    def tell(self, problems: tuple[Problem, ...]) -> None:
        """Tell what is wrong with the parameters."""
        self._parameters.tell(problems)

    def start_afresh(self) -> None:
        """Forget what was typed and could not be read."""
        self._parameters.start_afresh()

    def _take_formula(self, text: str) -> None:
        """Take another formula; it comes to the front, with the others beside it, where it was not on the screen."""
        functions = self._store.scene.functions
        if FORMULA not in functions:
            functions = (FORMULA, *functions)
        self._store.edit(own_formula=text, functions=functions)
