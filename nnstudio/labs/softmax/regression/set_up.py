"""What can be set for the softmax regression: samples, parameters, and how they are trained."""

from collections.abc import Callable

from PySide6.QtCore import QEvent

from nnstudio.document.store import Store
from nnstudio.labs.softmax.regression.batch import with_zero_parameters
from nnstudio.labs.softmax.regression.matrix_field import MatrixField
from nnstudio.labs.softmax.regression.names import MEASURES, SPECIES
from nnstudio.labs.softmax.regression.problems import BIAS, WEIGHT
from nnstudio.labs.softmax.regression.results import CLASSES, INPUTS
from nnstudio.labs.softmax.regression.samples_field import SamplesField, x_heading
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem, Sentence, verbatim
from nnstudio.widgets.field_row import FieldRow
from nnstudio.widgets.panel import Column, Panel, side_by_side
from nnstudio.widgets.scales import LogarithmicScale
from nnstudio.widgets.slider_field import SliderField
from nnstudio.widgets.spotlight import Spotlight
from nnstudio.widgets.words import Button, Text

LEAST_RATE, HIGH_RATE = 0.001, 10.0
"""How far the slider of η goes."""
HEADING_WIDTH = 5.4
"""How many heights of a letter the headings of the rows of W and b are wide."""
_W = QT_TRANSLATE_NOOP("Softmax", "W at the start · 4 × 3")
_B = verbatim("b · 1 × 3")
_W_EXPLAINED = QT_TRANSLATE_NOOP(
    "Softmax",
    "A weight says how much a centimetre of a measure, by its row, adds to the logit of a species, by its column.",
)
_B_EXPLAINED = QT_TRANSLATE_NOOP("Softmax", "A bias is what the logit of a species begins with, whatever is measured.")


class SetUp(Column):
    """The left column. *bind* connects a row with a field of the scene, as `Page.bind` does.

    The mouse on a column of W or b lights up its class by *spotlight*.
    """

    def __init__(
        self, store: Store[SoftmaxScene], bind: Callable[[str, FieldRow], FieldRow], spotlight: Spotlight
    ) -> None:
        self._x_heading = Text(SILENCE, "heading")
        self._samples = SamplesField(store)
        self._weights = MatrixField(
            "softmax.weights",
            SPECIES,
            lambda row: MEASURES[row],
            _weight_name,
            _W_EXPLAINED,
            called=_W,
            spotlight=spotlight,
        )
        self._biases = MatrixField(
            "softmax.biases",
            SPECIES,
            lambda row: _B,  # noqa: ARG005 - of its only row
            lambda j: BIAS.fill(output=j + 1),
            _B_EXPLAINED,
            called=_B,
            headed=False,
            spotlight=spotlight,
        )
        for field, matrix in (("weights", self._weights), ("biases", self._biases)):
            matrix.edited.connect(lambda i, number, field=field: store.edit_entry(field, i, number))
        zero = Button(
            "softmax.zero_weights",
            QT_TRANSLATE_NOOP("Softmax", "All zero"),
            hint=QT_TRANSLATE_NOOP(
                "Softmax", "Put W and b to 0: a single layer may start there, as each unit has another target"
            ),
        )
        self.keep = Button(
            "softmax.keep_weights",
            QT_TRANSLATE_NOOP("Softmax", "Keep these weights"),
            hint=QT_TRANSLATE_NOOP(
                "Softmax", "Put W and b of the step that is looked at here; training starts from them"
            ),
        )
        zero.clicked.connect(lambda: store.replace(with_zero_parameters(store.scene)))
        self._rate = SliderField("softmax.training_rate", LogarithmicScale(LEAST_RATE, HIGH_RATE))
        rate_row = FieldRow(
            QT_TRANSLATE_NOOP("Softmax", "Learning rate η"),
            self._rate,
            QT_TRANSLATE_NOOP("Softmax", "Each step takes η times the mean gradient of all 150 flowers from W and b"),
        )
        samples, parameters, training = (
            Panel(),
            Panel(_W),
            Panel(),
        )
        samples.rows.addWidget(self._x_heading)
        samples.rows.addWidget(self._samples)
        for widget in (self._weights, self._biases, self._weights.problem, self._biases.problem):
            parameters.rows.addWidget(widget)
        parameters.rows.addLayout(side_by_side(zero, self.keep, stretch=(1, 1)))
        training.rows.addWidget(bind("training_rate", rate_row))
        super().__init__(samples, parameters, training)
        self._fit()

    def show_scene(self, scene: SoftmaxScene) -> None:
        """Let every control show what *scene* holds."""
        self._x_heading.say(x_heading(scene))
        self._samples.show_scene(scene)
        self._weights.show_numbers(scene.weights, INPUTS)
        self._biases.show_numbers(scene.biases, 1)
        self._rate.show_value(scene.training_rate)
        self.keep.setEnabled(scene.training_step > 0)

    def tell(self, problems: tuple[Problem, ...]) -> None:
        """Say what the scene finds wrong with the matrices."""
        self._samples.tell(problems)
        for field, matrix in (("weights", self._weights), ("biases", self._biases)):
            matrix.tell([problem for problem in problems if problem.field == field])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_biases"):
            self._fit()

    def _fit(self) -> None:
        """Let the columns of b stand below those of W."""
        for matrix in (self._weights, self._biases):
            matrix.set_heading_width(round(HEADING_WIDTH * self.fontMetrics().height()))


def _weight_name(i: int) -> Sentence:
    return WEIGHT.fill(input=i // CLASSES + 1, output=i % CLASSES + 1)
