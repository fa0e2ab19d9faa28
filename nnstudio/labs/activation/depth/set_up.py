"""What can be set for the stack: its function, its size, its weights and what is sent through it."""

from collections.abc import Callable

from nnstudio.document.store import Store
from nnstudio.labs.activation.chosen import CHOICES
from nnstudio.labs.activation.depth.problems import DEEPEST, INPUTS, LARGEST_SEED, WIDEST
from nnstudio.labs.activation.parameter_rows import ParameterRows
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.initializer_names import INITIALIZER_TITLES
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem
from nnstudio.widgets.choice import Choice
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.number_field import NumberField
from nnstudio.widgets.panel import Column, Panel
from nnstudio.widgets.scales import LinearScale, LogarithmicScale
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.words import Button


class SetUp(Column):
    """The left column. *bind* connects a row with a field of the scene, as `Page.bind` does."""

    def __init__(self, store: Store[ActivationScene], bind: Callable[[str, FieldRow], FieldRow]) -> None:
        self._store = store
        self._controls = {
            "stack_activation": Choice("activation.stack_activation", CHOICES),
            "depth": SliderField("activation.depth", LinearScale(1, DEEPEST), whole=True),
            "width": SliderField("activation.width", LogarithmicScale(1, WIDEST), whole=True),
            "initializer": Choice("activation.initializer", INITIALIZER_TITLES),
            "inputs": Choice("activation.inputs", INPUTS),
            "seed": NumberField("activation.seed", whole=True),
        }
        captions = {
            "stack_activation": (
                QT_TRANSLATE_NOOP("Activation", "Activation of every unit"),
                QT_TRANSLATE_NOOP("Activation", "The own formula is written on the page “Functions”"),
            ),
            "depth": (
                QT_TRANSLATE_NOOP("Activation", "Depth: hidden layers"),
                QT_TRANSLATE_NOOP("Activation", "From 1 to 50, all alike; a softmax layer stands behind them"),
            ),
            "width": (
                QT_TRANSLATE_NOOP("Activation", "Width: units in each layer"),
                QT_TRANSLATE_NOOP("Activation", "From 1 to 256"),
            ),
            "initializer": (
                QT_TRANSLATE_NOOP("Activation", "Weights at the start"),
                QT_TRANSLATE_NOOP("Activation", "How they are drawn; biases are 0"),
            ),
            "inputs": (
                QT_TRANSLATE_NOOP("Activation", "What is sent through"),
                QT_TRANSLATE_NOOP(
                    "Activation", "64 examples, standardised: over all their numbers the mean is 0, the deviation 1"
                ),
            ),
            "seed": (
                QT_TRANSLATE_NOOP("Activation", "Seed of the weights"),
                QT_TRANSLATE_NOOP("Activation", "The same seed draws the same weights"),
            ),
        }
        stack, data = (
            Panel(QT_TRANSLATE_NOOP("Activation", "The stack")),
            Panel(QT_TRANSLATE_NOOP("Activation", "Weights and inputs")),
        )
        self._parameters = ParameterRows(store, "activation.stack")
        for field, (caption, hint) in captions.items():
            panel = stack if field in ("stack_activation", "depth", "width") else data
            panel.rows.addWidget(bind(field, FieldRow(caption, self._controls[field], hint)))
            if field == "stack_activation":
                stack.rows.addWidget(self._parameters)
        redraw = Button(
            "activation.redraw",
            QT_TRANSLATE_NOOP("Activation", "Draw other weights"),
            hint=QT_TRANSLATE_NOOP("Activation", "Take the next seed"),
        )
        redraw.clicked.connect(lambda: store.edit(seed=(store.scene.seed + 1) % (LARGEST_SEED + 1)))
        data.rows.addWidget(redraw)
        super().__init__(stack, data)

    def show_scene(self, scene: ActivationScene) -> None:
        """Let every control show what *scene* holds."""
        for field, control in self._controls.items():
            control.show_value(getattr(scene, field))
        self._parameters.show_scene(scene, (scene.stack_activation,))

    def tell(self, problems: tuple[Problem, ...]) -> None:
        """Tell what is wrong with the parameters of the function."""
        self._parameters.tell(problems)

    def start_afresh(self) -> None:
        """Forget what was typed and could not be read."""
        self._parameters.start_afresh()
