"""The Network Trainer, put together."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from nnstudio.document.store import Store
from nnstudio.engine.errors import DivergenceError
from nnstudio.labs.page import Page
from nnstudio.labs.trainer import explain
from nnstudio.labs.trainer.curves import CurveKey, Curves
from nnstudio.labs.trainer.decision_picture import DecisionPicture
from nnstudio.labs.trainer.digits_picture import DigitsPicture
from nnstudio.labs.trainer.results import Experiment, Pictures, compute
from nnstudio.labs.trainer.scene import TrainerScene, problems
from nnstudio.labs.trainer.session import TrainingSession
from nnstudio.labs.trainer.set_up import SetUp
from nnstudio.labs.trainer.snapshot import Snapshot
from nnstudio.labs.trainer.transport import Transport
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.panel import Column, Panel, grouped
from nnstudio.widgets.problem import ProblemLabel
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.typed_field import forget_typed
from nnstudio.widgets.words import Text

FRAMES_PER_FIGURE = 3
"""Pictures move 30 times a second; figures change 10 times, since nobody reads faster, and a text costs a layout."""

_SPEED = QT_TRANSLATE_NOOP("Trainer", "epochs/s")
_NATS = QT_TRANSLATE_NOOP("Trainer", "nats")
_DIVERGED = QT_TRANSLATE_NOOP(
    "Trainer",
    "In epoch {epoch} the loss became {loss}: the steps are too large. The last good weights are back. Choose a "
    "smaller learning rate and press Start.",
)
_DIVERGED_IN = QT_TRANSLATE_NOOP(
    "Trainer",
    "In step {step} (epoch {epoch}) numbers in layer {layer} went beyond all bounds: the steps are too large. The last "
    "good weights are back. Choose a smaller learning rate and press Start.",
)
_FAILED = QT_TRANSLATE_NOOP("Trainer", "Training stopped: {error}. Press Reset to begin again.")


_PLANE = QT_TRANSLATE_NOOP("Trainer", "Each point of the plane has the colour of its class, the deeper the surer.")
_DIGITS = QT_TRANSLATE_NOOP(
    "Trainer", "Digits it has not learnt from, and below each what it takes them for. ✗ marks a wrong answer."
)


class TrainerTab(Page[TrainerScene, Experiment]):
    """A data set, a network, and its training in the background."""

    def __init__(self, store: Store[TrainerScene]) -> None:
        super().__init__(store)
        self.session = TrainingSession(self)
        self._pictures: Pictures | None = None
        self._snapshot: Snapshot | None = None
        self._frame = 0
        self._set_up = SetUp()
        self._transport = Transport()
        self._decision = DecisionPicture("trainer.decision")
        self._digits = DigitsPicture("trainer.digits")
        self._loss = Curves("trainer.loss_curves", "loss", QT_TRANSLATE_NOOP("Trainer", "loss (nats)"))
        self._accuracy = Curves(
            "trainer.accuracy_curves", "accuracy", QT_TRANSLATE_NOOP("Trainer", "accuracy (%)"), percent=True
        )
        self._problem = ProblemLabel("trainer.problem")
        self._readouts = {
            "validation_accuracy": Readout(
                "trainer.result.validation_accuracy",
                QT_TRANSLATE_NOOP("Trainer", "Validation accuracy"),
                main=True,
                percent=True,
            ),
            "epoch": Readout("trainer.result.epoch", QT_TRANSLATE_NOOP("Trainer", "Epoch"), whole=True),
            "train_loss": Readout("trainer.result.train_loss", QT_TRANSLATE_NOOP("Trainer", "Training loss")),
            "validation_loss": Readout(
                "trainer.result.validation_loss", QT_TRANSLATE_NOOP("Trainer", "Validation loss")
            ),
            "train_accuracy": Readout(
                "trainer.result.train_accuracy", QT_TRANSLATE_NOOP("Trainer", "Training accuracy"), percent=True
            ),
            "epochs_per_second": Readout(
                "trainer.result.epochs_per_second", QT_TRANSLATE_NOOP("Trainer", "Speed"), whole=True
            ),
        }
        self._suggestion = Text(SILENCE, "quiet")
        self._formula = Formula("trainer.formula")
        self._connect()
        self.compose(
            self._set_up,
            self._see(),
            grouped([*self._readouts.values()], [self._meaning], [self._formula], [self._suggestion]),
            (self._decision, self._digits, self._formula, *self._readouts.values()),
        )

    # Composition

    def _connect(self) -> None:
        self._set_up.presets.chosen.connect(self._open)
        # Another data set comes with the number of examples that it proposes.
        take = {"dataset": lambda name: self.store.edit(dataset=name, examples=None)}
        for field, row in self._set_up.fields.items():
            self.bind(field, row, take.get(field))
        self.bind("epochs", self._transport.epochs)
        self.bind("speed", self._transport.speed)
        self._transport.start.clicked.connect(self.start)
        self._transport.pause.clicked.connect(self.session.pause)
        self._transport.step.clicked.connect(self.step_epoch)
        self._transport.reset.clicked.connect(self.reset)
        self.session.progressed.connect(self._show_snapshot)
        self.session.running_changed.connect(self._show_running)
        self.session.failed.connect(self._show_failure)

    def _see(self) -> Column:
        self._picture = QStackedWidget()
        self._picture_caption = Text(SILENCE, "caption")
        self._picture_caption.setWordWrap(True)
        self._picture.addWidget(self._decision)
        self._picture.addWidget(self._digits)
        picture = Panel(QT_TRANSLATE_NOOP("Trainer", "What the network predicts"))
        picture.rows.addWidget(self._picture_caption)
        picture.rows.addWidget(self._picture, 1)
        curves = Panel()
        curves.rows.addWidget(CurveKey())
        curves.rows.addWidget(self._loss, 1)
        curves.rows.addWidget(self._accuracy, 1)
        pictures = QWidget()
        row = QHBoxLayout(pictures)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(picture, 11)
        row.addWidget(curves, 9)
        return Column(pictures, self._problem, self._transport, stretch=(1, 0, 0))

    # What a person, a lesson or a script can ask for

    def start(self) -> None:
        """Train on for as many epochs as the scene says."""
        self._train(self.store.scene.epochs, self.store.scene.speed)

    def step_epoch(self) -> None:
        """Train to the end of the current epoch."""
        self._train(1, speed=0.0)

    def reset(self) -> None:
        """Go back to the same random weights."""
        if self.results is not None and not self.found:
            self._problem.tell(None)
            self.session.prepare(self.results.trainer(self.store.scene))

    def shut_down(self) -> None:
        self.session.shut_down()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.session.pause() if self.session.is_running else self.start()
        elif event.key() == Qt.Key.Key_Right:
            self.step_epoch()
        else:
            super().keyPressEvent(event)

    def _train(self, epochs: int, speed: float) -> None:
        if not self.found:
            self._problem.tell(None)
            self.session.start(epochs, speed)

    # From scene to screen

    def _open(self, scene: TrainerScene) -> None:
        """Open a worked example."""
        self.store.replace(scene)
        forget_typed(self)

    def problems(self, scene: TrainerScene) -> tuple[Problem, ...]:
        return problems(scene)

    def compute(self, scene: TrainerScene) -> Experiment:
        """Return the experiment of *scene*: the present one, where only settings changed that may change on the way."""
        if self.results is not None and self.results.scene == scene.experiment():
            return self.results
        return compute(scene)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        super().show_problems(problems)
        elsewhere = [problem.sentence for problem in problems if problem.field not in self._rows]
        self._problem.tell(elsewhere[0] if elsewhere else None)
        if problems:
            self.session.pause()
            self._show_running(False)

    def show_scene(self, scene: TrainerScene) -> None:
        self._set_up.show_scene(scene)
        self._transport.epochs.control.show_value(scene.epochs)
        self._transport.speed.control.show_value(scene.speed)

    def show_results(self, scene: TrainerScene, results: Experiment) -> None:
        self._formula.show_lines(explain.lines(scene, results))
        self._suggestion.say(explain.suggestion(scene))
        self._problem.tell(None)
        if self._pictures is not None and self._pictures.experiment is results:
            self.session.tune(scene.learning_rate, scene.batch_size, scene.speed)
            self._show_running(self.session.is_running)
            if self._snapshot is not None:
                self._meaning.say(explain.meaning(results, self._snapshot))
            return
        self._pictures = Pictures(results)
        if results.is_plane:
            self._decision.show_experiment(results)
        else:
            self._digits.show_examples(self._pictures.examples)
        self._picture.setCurrentWidget(self._decision if results.is_plane else self._digits)
        self._picture_caption.say(_PLANE if results.is_plane else _DIGITS)
        self.session.prepare(results.trainer(scene))
        self._show_running(False)

    def _show_snapshot(self, snapshot: Snapshot) -> None:
        assert self.results is not None  # noqa: S101 - there is no session before there are results
        assert self._pictures is not None  # noqa: S101
        self._snapshot = snapshot
        self._frame += 1
        if not self.session.is_running or self._frame % FRAMES_PER_FIGURE == 0:
            self._show_figures(self.results, snapshot)
        self._loss.show_table(snapshot.table)
        self._accuracy.show_table(snapshot.table)
        if self.results.is_plane:
            self._decision.show_probabilities(self._pictures.decision(snapshot.parameters))
        else:
            self._digits.show_predictions(self._pictures.predictions(snapshot.parameters))

    def _show_figures(self, experiment: Experiment, snapshot: Snapshot) -> None:
        for name, readout in self._readouts.items():
            unit = _NATS if name.endswith("loss") else _SPEED if name == "epochs_per_second" else None
            readout.show_value(getattr(snapshot, name), unit)
        self._meaning.say(explain.meaning(experiment, snapshot))

    def _show_running(self, running: bool) -> None:
        self._transport.show_state(running=running, possible=not self.found)

    def _show_failure(self, error: Exception) -> None:
        if isinstance(error, DivergenceError):
            sentence = _DIVERGED if error.layer is None else _DIVERGED_IN
            loss = figure(error.loss)
            self._problem.tell(sentence.fill(epoch=error.epoch, step=error.step, layer=str(error.layer), loss=loss))
        else:
            self._problem.tell(_FAILED.fill(error=f"{type(error).__name__}: {error}"))
