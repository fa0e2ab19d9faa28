"""The page on which one network is trained, put together."""

from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent

from nnstudio.document.store import Store
from nnstudio.engine.arrays import Floats
from nnstudio.engine.errors import DivergenceError
from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.failures import why_failed
from nnstudio.labs.trainer.images.adding import with_drawing
from nnstudio.labs.trainer.kept.kept_run import KeptRun
from nnstudio.labs.trainer.kept.mark import ProgressMark
from nnstudio.labs.trainer.keys import TRAINING_KEYS
from nnstudio.labs.trainer.left_runs import Run
from nnstudio.labs.trainer.looking import let_look
from nnstudio.labs.trainer.observer import Observer
from nnstudio.labs.trainer.own_points.editor import OwnPointsEditor
from nnstudio.labs.trainer.own_points.edits import drawn_scatter_of
from nnstudio.labs.trainer.problems import problems
from nnstudio.labs.trainer.results import Experiment, compute, first_edits, looked_at
from nnstudio.labs.trainer.runs import Runs
from nnstudio.labs.trainer.scene import LOOKED_AT, TrainerScene
from nnstudio.labs.trainer.see.see import See
from nnstudio.labs.trainer.session.snapshot import Snapshot
from nnstudio.labs.trainer.settings import tune
from nnstudio.labs.trainer.shown_training import ShownTraining
from nnstudio.labs.trainer.timeline.travel import TimeTravel
from nnstudio.labs.trainer.trained_page import TrainedPage
from nnstudio.labs.trainer.transport import Transport
from nnstudio.labs.trainer.understand import Understand
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem, Sentence

_NOT_IN_THE_PAST = QT_TRANSLATE_NOOP(
    "Trainer",
    "You are looking back at epoch {epoch}. Go to the end, or press Start to go on from here, before you change a "
    "weight.",
)


_LOW = 30
"""A page that is less than so many heights of a letter high has a low transport bar, to leave the pictures room."""


class TrainingPage(TrainedPage[Experiment]):
    """A data set, a network, and its training in the background."""

    keys = TRAINING_KEYS

    def __init__(self, store: Store[TrainerScene]) -> None:
        transport = Transport()
        super().__init__(store, transport, "trainer.problem", ("epochs", "speed"))
        self._transport = transport
        self._runs = Runs(store, self.session)
        self._shows_unlearnt = False
        """Whether points are shown that no network can learn yet."""
        self._looked: tuple[object, ...] = ()
        """What was looked at when it was shown last."""
        self._see = see = See()
        self._understand = Understand(self._meaning)
        pictures = {"prediction": see.prediction, "network": see.network, "all": see}
        self._travel = TimeTravel(self._transport.timeline, self.session, pictures, self._follow_travel)
        self._shown = ShownTraining(store, self._runs, see, self._understand, transport, self._travel)
        self._editor = OwnPointsEditor(store, see.prediction.decision, see.prediction.tools)
        self._connect()
        self.compose(
            self.set_up,
            self._middle(self._see, self._transport),
            self._understand,
            (*self._see.parts, *self._understand.parts),
        )

    def _connect(self) -> None:
        self._connect_training()
        self.bind("speed", self._transport.speed)
        self._transport.step.clicked.connect(self.step_epoch)
        self._transport.one_step.clicked.connect(self.step)
        self._see.network.weight_edited.connect(self.edit_weight)
        self._see.prediction.images.drawing_added.connect(self._add_drawing)
        let_look(self.store, self._see, self._understand.example)
        self._understand.bridges.sent.connect(self.sent)

    @property
    def observer(self) -> Observer | None:
        """What looks at the network; None before there is one."""
        return self._runs.observer

    @property
    def _snapshot(self) -> Snapshot | None:
        return self._runs.snapshot

    def tell_failure(self, sentence: Sentence) -> None:
        """Say what could not be done."""
        self._problem.tell(sentence)

    # What a person, a lesson or a script can ask for

    def start(self) -> None:
        """Train on for as many epochs as the scene says, or until one of its stop rules is met."""
        if self._may_begin():
            scene = self.store.scene
            self._begin(scene.epochs)
            self.session.start(scene.epochs, scene.speed, scene.stop_below, scene.patience)

    def train_to(self, epoch: int) -> None:
        """Train on to the end of *epoch*, as fast as can be, whatever the stop rules say."""
        if self._may_begin() and self._snapshot is not None and self._snapshot.epoch < epoch:
            epochs = epoch - self._snapshot.epoch
            self._begin(epochs)
            self.session.start(epochs)

    def step_epoch(self) -> None:
        """Train to the end of the current epoch, whatever the stop rules say."""
        if self._may_begin():
            self._begin(1)
            self.session.start(1)

    def step(self) -> None:
        """Take one step, on the next mini-batch."""
        if self._may_begin():
            self._begin(1)
            self.session.take_steps(1)

    def reset(self) -> None:
        """Go back to the same random weights; undo leads back to what has been learnt."""
        if self.results is None or self.found:
            return
        if self._runs.is_trained:
            self.store.edit(attempt=self.anew(self.store.scene).attempt)
        else:
            self._prepare(self.store.scene, self.results)

    def anew(self, scene: TrainerScene) -> TrainerScene:
        """Return *scene* as one that begins with an untrained network, whatever has been learnt of it before."""
        return self._runs.anew(scene)

    def edit_weight(self, layer: int, row: int, column: int, weight: float) -> None:
        """Set one weight, or a bias where *row* is fan_in; this can be undone."""
        if self._snapshot is None or self.observer is None or self.found:
            return
        if self._runs.looks_back:
            self._problem.tell(_NOT_IN_THE_PAST.fill(epoch=self._snapshot.epoch))
            return
        self._runs.by_hand.set_weight(self.observer.network, self._snapshot, layer, row, column, weight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._start_or_pause()
        elif event.key() == Qt.Key.Key_Right:
            self.step() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self.step_epoch()
        else:
            super().keyPressEvent(event)

    def _may_begin(self) -> bool:
        return not self.found and not self.session.is_running and self._snapshot is not None

    def _begin(self, epochs: int) -> None:
        """Make ready for so many epochs more."""
        assert self._snapshot is not None  # noqa: S101 - it may begin
        self._problem.tell(None)
        self._transport.progress.rest()
        self._shown.forget_end()
        self._see.training.go_on()
        self._run = (self._snapshot.epoch, self._snapshot.epoch + epochs)

    def _add_drawing(self, pixels: Floats, label: int) -> None:
        """Put a drawing among the training examples; as far as the network had come, it is trained anew."""
        if self.results is None or self.found:
            return
        reached = self._snapshot.epoch if self._snapshot is not None else 0
        added = with_drawing(self.store.scene.added, pixels, label, self.results.train.classes)
        self.store.edit(added=added)
        self.train_to(reached)
        if reached:
            self._see.prediction.images.drawing.tell_trained_anew(reached)

    def _follow_travel(self, epoch: int) -> None:
        """Take note that the network is the one of another moment."""
        assert self.observer is not None  # noqa: S101 - there is nothing to travel through before
        self._runs.by_hand.turn_to(epoch, self.observer.network)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_transport"):
            self._fit_bar()

    def _fit_bar(self) -> None:
        self._transport.set_low(self.height() < _LOW * self.fontMetrics().height())

    # Into a project, and out of it

    def kept(self) -> Future[KeptRun] | None:
        return self._runs.kept()

    def progress_mark(self) -> ProgressMark:
        return self._runs.progress_mark()

    def take_up(self, scene: TrainerScene, run: Run | None) -> None:
        """Put *run* in place of the network that is there, which is dropped; *scene* will be that of the tab.

        Where there is none, what is there becomes untrained, until *scene* shows something else.
        """
        self._runs.welcome(run)
        if run is not None:
            self._show_run(looked_at(run.experiment, scene), run, Observer(run.experiment))
        elif self.observer is not None:
            experiment = self.observer.experiment
            self._prepare(replace(experiment.scene, weight_edits=experiment.first_edits), experiment)

    # From scene to screen

    def problems(self, scene: TrainerScene) -> tuple[Problem, ...]:
        return problems(scene)

    def compute(self, scene: TrainerScene) -> Experiment:
        """Return the experiment of *scene*: the present one, where only settings changed that may change on the way."""
        if self.results is None or self.results.scene != scene.experiment():
            return compute(scene, self.results)
        edits = first_edits(scene)
        return self.results if edits == self.results.first_edits else replace(self.results, first_edits=edits)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        if problems:
            self._understand.say_ended(SILENCE)
        super().show_problems(problems)

    def _turn_to(self, problem: Problem) -> None:
        """Show points of which there are too few yet where they are drawn; all else is told in the set-up."""
        if self.store.scene.is_drawn:
            self._shows_unlearnt = True
            self._see.prediction.show_unlearnt(drawn_scatter_of(self.store.scene))
        else:
            super()._turn_to(problem)

    def show_scene(self, scene: TrainerScene) -> None:
        self.set_up.show_scene(scene)
        self._transport.show_scene(scene)
        if self.results is not None:
            self._look(scene, self.results)

    def show_results(self, scene: TrainerScene, results: Experiment) -> None:
        self._problem.tell(None)
        if self._is_new(results):
            goes_on = self.session.is_running and self._differs_in_points(results)
            self._begin_experiment(scene, results)
            if goes_on:
                self.start()
            return
        assert self.observer is not None  # noqa: S101 - else all is new
        self.observer.experiment = results
        if self._shows_unlearnt and self._snapshot is not None:  # undone: the network is still there
            self._shows_unlearnt = False
            self._see.show_experiment(results, self.observer)
            self._see.look(looked_at(results, scene))
            self._see.show_snapshot(self._snapshot, in_motion=False)
        self._understand.show_experiment(scene, results)
        self.session.tune(partial(tune, scene=scene), scene.speed, scene.stop_below, scene.patience)
        self._write_edits(scene)
        self._show_running(self.session.is_running)
        if self._snapshot is not None:
            self._shown.show_understanding(self._snapshot)
            if not self.session.is_running:
                self._shown.show_moment(self._snapshot)

    def _differs_in_points(self, results: Experiment) -> bool:
        """Whether a hand that draws points has made *results* of the present experiment: training follows it."""
        if self.observer is None or not results.scene.is_drawn:
            return False
        before = self.observer.experiment.scene
        return before.is_drawn and replace(before, own=results.scene.own) == results.scene

    def _is_new(self, results: Experiment) -> bool:
        """Whether *results* are another experiment, or begin with other weights before the first step was taken."""
        if self.observer is None or self.observer.experiment.scene != results.scene:
            return True
        untrained = self._snapshot is None or self._snapshot.step == 0
        return untrained and self.observer.experiment is not results

    def _begin_experiment(self, scene: TrainerScene, results: Experiment) -> None:
        """Put another experiment in place of the one before; all that can fail comes first.

        It begins anew, unless it is one to which one comes back.
        """
        run, observer = self._runs.take(results), Observer(results)
        trainer = run.trainer if run else results.trainer(scene)
        self._runs.leave()
        if run is None:
            self._show_experiment(scene, results, observer)
            self._runs.by_hand.begin(scene)
            self._take_up(trainer)
            return
        tune(trainer, scene)
        self._show_run(scene, run, observer)
        self._write_edits(scene)

    def _show_run(self, scene: TrainerScene, run: Run, observer: Observer) -> None:
        """Show the experiment of *run*, and its network as it was left."""
        self.results = run.experiment
        self._show_experiment(scene, run.experiment, observer)
        self._runs.by_hand.live = run.live_edits
        self._take_up(run.trainer)

    def _show_experiment(self, scene: TrainerScene, results: Experiment, observer: Observer) -> None:
        self._runs.turn_to(observer)
        self._shows_unlearnt = False
        self._see.show_experiment(results, observer)
        self._understand.show_experiment(scene, results)
        self._looked = ()
        self._look(scene, results)

    def _look(self, scene: TrainerScene, results: Experiment) -> None:
        """Show what *scene* looks at, where that is something else than before."""
        looked = tuple(getattr(scene, field) for field in LOOKED_AT)
        if looked == self._looked:
            return
        self._looked = looked
        self._see.look(looked_at(results, scene))
        if self.observer is not None and self._snapshot is not None:
            self._understand.work_out(self.observer, looked_at(results, scene))

    def _prepare(self, scene: TrainerScene, experiment: Experiment) -> None:
        """Begin anew with the network of *experiment* as it is before the first step."""
        trainer = experiment.trainer(scene)
        self._runs.by_hand.begin(scene)
        self._take_up(trainer)

    def _take_up(self, trainer: Trainer) -> None:
        """Let *trainer* be the one that is trained."""
        self._problem.tell(None)
        self._shown.forget_end()
        self._see.training.begin_run()
        self.session.prepare(trainer)
        self._show_running(False)

    def _write_edits(self, scene: TrainerScene) -> None:
        """Set by hand, or back, what the scene has set by hand since training began."""
        if self._runs.looks_back and self._runs.by_hand.differ(scene):  # a weight set back would end what came later
            self._travel.turn_to_end()
        self._runs.by_hand.follow(scene)

    def _show_snapshot(self, snapshot: Snapshot) -> None:
        self._runs.snapshot = snapshot
        self._shown.show(snapshot, self._run)

    def _show_end(self, reason: str) -> None:
        self._shown.show_end(reason)

    def _show_failure(self, error: Exception) -> None:
        self._problem.tell(why_failed(error))
        if isinstance(error, DivergenceError):
            self._see.training.mark_divergence(error.epoch, error.loss)
