"""The right column: how well the network does, one unit worked out, and the formulas of the whole."""

import math

from nnstudio.engine.trace import Trace
from nnstudio.engine.twins import twins
from nnstudio.labs.trainer import explain
from nnstudio.labs.trainer.bridges import to_activation, to_entropy, to_softmax
from nnstudio.labs.trainer.bridges_row import BridgesRow
from nnstudio.labs.trainer.example_field import ExampleField
from nnstudio.labs.trainer.figure_hints import FIGURE_HINTS
from nnstudio.labs.trainer.meaning import meaning
from nnstudio.labs.trainer.names import class_names
from nnstudio.labs.trainer.observer import Observer
from nnstudio.labs.trainer.results import Experiment, chosen_example, chosen_unit
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.session.snapshot import Snapshot
from nnstudio.labs.trainer.words.suggestions import suggestion
from nnstudio.labs.trainer.worked.collapse import collapse_lines, collapse_meaning
from nnstudio.labs.trainer.worked.example import example_sentence
from nnstudio.labs.trainer.worked.unit import unit_lines
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Sentence
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.panel import Column, grouped_panel
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.words import Text

_SPEED = QT_TRANSLATE_NOOP("Trainer", "epochs/s")
_NATS = QT_TRANSLATE_NOOP("Trainer", "nats")
_UNIT = QT_TRANSLATE_NOOP("Trainer", "Unit {unit} of hidden layer {layer}, worked out:")
_OUTPUT_UNIT = QT_TRANSLATE_NOOP("Trainer", "Output unit {unit}, worked out:")
_CAPTIONS = {
    "validation_accuracy": (
        QT_TRANSLATE_NOOP("Trainer", "Validation accuracy"),
        QT_TRANSLATE_NOOP("Trainer", "Validation R²"),
    ),
    "train_accuracy": (
        QT_TRANSLATE_NOOP("Trainer", "Training accuracy"),
        QT_TRANSLATE_NOOP("Trainer", "Training R²"),
    ),
}
_NONE_KEPT = QT_TRANSLATE_NOOP("Trainer", "none kept back")
_IN_NATS = ("cross_entropy", "binary_cross_entropy")


class Understand(Column):
    """Figures and words follow the training, formulas what is set, and the worked unit what is looked at.

    *meaning_text* is where the page says what the results mean.
    """

    def __init__(self, meaning_text: Text) -> None:
        self.figures = {
            "validation_accuracy": Readout(
                "trainer.result.validation_accuracy",
                _CAPTIONS["validation_accuracy"][0],
                main=True,
                percent=True,
                undefined=_NONE_KEPT,
                hint=FIGURE_HINTS["validation_accuracy"],
            ),
            "epoch": Readout(
                "trainer.result.epoch", QT_TRANSLATE_NOOP("Trainer", "Epoch"), whole=True, hint=FIGURE_HINTS["epoch"]
            ),
            "step": Readout(
                "trainer.result.step", QT_TRANSLATE_NOOP("Trainer", "Step"), whole=True, hint=FIGURE_HINTS["step"]
            ),
            "train_loss": Readout(
                "trainer.result.train_loss",
                QT_TRANSLATE_NOOP("Trainer", "Training loss"),
                hint=FIGURE_HINTS["train_loss"],
            ),
            "validation_loss": Readout(
                "trainer.result.validation_loss",
                QT_TRANSLATE_NOOP("Trainer", "Validation loss"),
                hint=FIGURE_HINTS["validation_loss"],
            ),
            "train_accuracy": Readout(
                "trainer.result.train_accuracy",
                _CAPTIONS["train_accuracy"][0],
                percent=True,
                hint=FIGURE_HINTS["train_accuracy"],
            ),
            "epochs_per_second": Readout(
                "trainer.result.epochs_per_second",
                QT_TRANSLATE_NOOP("Trainer", "Speed"),
                whole=True,
                hint=FIGURE_HINTS["epochs_per_second"],
            ),
        }
        self.meaning = meaning_text
        self.example = ExampleField()
        self.bridges = BridgesRow()
        self._ended = Text(SILENCE)
        self._example_told, self._unit_told = Text(SILENCE, "quiet"), Text(SILENCE, "quiet")
        self._of_unit = Formula("trainer.formula.unit")
        self._collapse_told = Text(SILENCE, "quiet")
        self._of_collapse = Formula("trainer.formula.collapse")
        self._formula = Formula("trainer.formula")
        self._suggestion, self._penalty_told = Text(SILENCE, "quiet"), Text(SILENCE, "quiet")
        self._experiment: Experiment | None = None
        super().__init__(
            grouped_panel(
                [*self.figures.values(), self._penalty_told],
                [self._ended, self.meaning],
                [self._suggestion],
                [
                    self._collapse_told,
                    self._of_collapse,
                    self._unit_told,
                    self.example,
                    self._example_told,
                    self._of_unit,
                    self.bridges,
                ],
                [self._formula],
            )
        )

    @property
    def parts(self) -> tuple[Readout | Formula, ...]:
        """All that fades while the scene cannot be computed."""
        return (*self.figures.values(), self._of_unit, self._of_collapse, self._formula)

    def say_ended(self, why: Sentence) -> None:
        """Say why training has ended by itself; silence, and it goes on, or has not begun."""
        self._ended.say(why)
        self._ended.setVisible(why is not SILENCE)

    def show_experiment(self, scene: TrainerScene, experiment: Experiment) -> None:
        """Write the formulas of *experiment* with the settings of *scene*, and say what to try."""
        if experiment is not self._experiment:
            self._of_unit.outdate()
            self._of_collapse.outdate()
            self._formula.outdate()
        self._experiment = experiment
        self._formula.show_at_rest(lambda: explain.lines(scene, experiment))
        self._suggestion.say(suggestion(scene))
        note = explain.penalty_note(scene)
        self._penalty_told.say(note)
        self._penalty_told.setVisible(note is not SILENCE)
        for name, captions in _CAPTIONS.items():
            self.figures[name].say(captions[experiment.train.is_regression])

    def show_snapshot(
        self, snapshot: Snapshot, observer: Observer, scene: TrainerScene, *, running: bool, followed: bool
    ) -> None:
        """Show how well the network does at *snapshot*, which *observer* looks at.

        Formulas follow only if they can be *followed*; else they fade until it stands still.
        """
        loss_unit = _NATS if observer.experiment.chosen.loss in _IN_NATS else None
        for name, readout in self.figures.items():
            value = getattr(snapshot, name)
            unit = loss_unit if name.endswith("loss") else _SPEED if name == "epochs_per_second" else None
            readout.show_value(value, None if math.isnan(value) else unit)
        alike, dead = twins(observer.network), observer.dead
        self.meaning.say(meaning(observer.experiment, snapshot, alike, dead, running=running))
        if followed:
            self.work_out(observer, scene)
        else:
            self._say_example(observer, scene)
            self._of_unit.outdate()
            self._of_collapse.outdate()

    def work_out(self, observer: Observer, scene: TrainerScene) -> None:
        """Work out the unit that *scene* looks at, for its example, and the product of layers without a bend."""
        experiment, network = observer.experiment, observer.network
        dataset, index = chosen_example(experiment, scene)
        layer, unit = chosen_unit(experiment, scene)
        trace = self._say_example(observer, scene)
        kind = "train" if dataset is experiment.train else "validation"
        self.example.show_value(kind, index)
        is_output = layer == len(experiment.scene.hidden_layers)
        self.bridges.offer(
            {
                "softmax": to_softmax(experiment, trace),
                "entropy": to_entropy(experiment, trace),
                "activation": to_activation(experiment, trace, layer, unit),
            },
            class_names(experiment.scene, experiment.train.classes),
        )
        self._unit_told.say((_OUTPUT_UNIT if is_output else _UNIT).fill(unit=unit + 1, layer=layer + 1))
        self._of_unit.show_at_rest(lambda: unit_lines(experiment, trace, layer, unit))
        self._collapse_told.say(collapse_meaning(network))
        lines = collapse_lines(network)
        for widget in (self._collapse_told, self._of_collapse):
            widget.setVisible(bool(lines))
        self._of_collapse.show_at_rest(lambda: lines)

    def _say_example(self, observer: Observer, scene: TrainerScene) -> Trace:
        """Say what the network says to the example that *scene* looks at, and return how it comes to that."""
        trace = observer.trace(*chosen_example(observer.experiment, scene))
        self._example_told.say(example_sentence(scene, observer.experiment, trace))
        return trace
