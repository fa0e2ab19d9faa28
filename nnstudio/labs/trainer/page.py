"""The page on which one network is trained, put together."""

from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from nnstudio.document.store import Store
from nnstudio.engine.arrays import Floats
from nnstudio.engine.errors import DivergenceError
from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.failures import why_failed
from nnstudio.labs.trainer.images.adding import with_drawing
from nnstudio.labs.trainer.kept.kept_run import KeptRun, kept_run
from nnstudio.labs.trainer.kept.mark import ProgressMark, mark_of
from nnstudio.labs.trainer.left_runs import LeftRuns, Run
from nnstudio.labs.trainer.looking import let_look
from nnstudio.labs.trainer.meaning import why_stopped
from nnstudio.labs.trainer.observer import Observer
from nnstudio.labs.trainer.own_points.editor import OwnPointsEditor
from nnstudio.labs.trainer.own_points.edits import drawn_scatter_of
from nnstudio.labs.trainer.problems import problems
from nnstudio.labs.trainer.results import Experiment, compute, first_edits, looked_at
from nnstudio.labs.trainer.scene import LOOKED_AT, TrainerScene
from nnstudio.labs.trainer.see.see import See
from nnstudio.labs.trainer.session.question import at_once
from nnstudio.labs.trainer.session.snapshot import Snapshot, take_snapshot
from nnstudio.labs.trainer.settings import tune
from nnstudio.labs.trainer.timeline.travel import TimeTravel
from nnstudio.labs.trainer.trained_page import TrainedPage
from nnstudio.labs.trainer.transport import Transport
from nnstudio.labs.trainer.understand import Understand
from nnstudio.labs.trainer.weight_edits import LiveEdits
from nnstudio.labs.trainer.weights_by_hand import WeightsByHand
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem, Sentence

FRAMES_PER_FIGURE = 4
"""Curves move 30 times a second; figures change 8 times, since nobody reads faster, and a text costs a layout."""

FOLLOWED_SPEED = 5.0
"""Up to so many epochs a second the worked unit goes along."""

_LOOKING_BACK = QT_TRANSLATE_NOOP(
    "Trainer", "Looking back: epoch {epoch} of {last}. Start goes on from here and forgets what came later."
)

_NOT_IN_THE_PAST = QT_TRANSLATE_NOOP(
    "Trainer",
    "You are looking back at epoch {epoch}. Go to the end, or press Start to go on from here, before you change a "
    "weight.",
)


class TrainingPage(TrainedPage[Experiment]):
    """A data set, a network, and its training in the background."""

    def __init__(self, store: Store[TrainerScene]) -> None:
        transport = Transport()
        super().__init__(store, transport, "trainer.problem", ("epochs", "speed"))
        self._transport = transport
        self._observer: Observer | None = None
        self._snapshot: Snapshot | None = None
        self._by_hand = WeightsByHand(store, self.session)
        self._left_runs = LeftRuns()
        self._frame = 0
        self._shows_unlearnt = False
        """Whether points are shown that no network can learn yet."""
        self._ended = SILENCE
        """Why training has ended by itself."""
        self._looked: tuple[object, ...] = ()
        """What was looked at when it was shown last."""
        self._see = see = See()
        self._understand = Understand(self._meaning)
        pictures = {"prediction": see.prediction, "network": see.network, "all": see}
        self._travel = TimeTravel(self._transport.timeline, self.session, pictures, self._follow_travel)
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
        return self._observer

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
        """Go back to the same random weights."""
        if self.results is not None and not self.found:
            self._left_runs.forget_brought()
            self._prepare(self.store.scene, self.results.trainer(self.store.scene))

    def edit_weight(self, layer: int, row: int, column: int, weight: float) -> None:
        """Set one weight, or a bias where *row* is fan_in; this can be undone."""
        if self._snapshot is None or self._observer is None or self.found:
            return
        if self._looks_back:
            self._problem.tell(_NOT_IN_THE_PAST.fill(epoch=self._snapshot.epoch))
            return
        self._by_hand.set_weight(self._observer.network, self._snapshot, layer, row, column, weight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._start_or_pause()
        elif event.key() == Qt.Key.Key_Right:
            self.step() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self.step_epoch()
        else:
            super().keyPressEvent(event)

    @property
    def _looks_back(self) -> bool:
        """Whether an earlier moment is shown than training has come to."""
        return self._snapshot is not None and self._snapshot.epoch < self._snapshot.last_epoch

    def _may_begin(self) -> bool:
        return not self.found and not self.session.is_running and self._snapshot is not None

    def _begin(self, epochs: int) -> None:
        """Make ready for so many epochs more."""
        assert self._snapshot is not None  # noqa: S101 - it may begin
        self._problem.tell(None)
        self._transport.progress.rest()
        self._ended = SILENCE
        self._understand.say_ended(SILENCE)
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
        assert self._observer is not None  # noqa: S101 - there is nothing to travel through before
        self._by_hand.turn_to(epoch, self._observer.network)

    # Into a project, and out of it

    def kept(self) -> Future[KeptRun] | None:
        scene, run = self.store.scene, self._left_runs.brought
        is_trained = self._snapshot is not None and (self._snapshot.is_trained or self.session.is_running)
        if self._observer is not None and is_trained:
            experiment, live = self._observer.experiment, self._by_hand.live.written()
            return self.session.ask(lambda trainer: kept_run(trainer, scene, experiment, live))
        if run is None:
            return None
        return at_once(kept_run(run.trainer, scene, run.experiment, run.live_edits.written()))

    def progress_mark(self) -> ProgressMark:
        if self._observer is not None and self._snapshot is not None and self._snapshot.is_trained:
            return mark_of(self._observer.experiment.scene, self._snapshot)
        run = self._left_runs.brought
        return None if run is None else mark_of(run.experiment.scene, take_snapshot(run.trainer, exact=False))

    def take_up(self, scene: TrainerScene, run: Run | None) -> None:
        """Put *run* in place of the network that is there, which is dropped; *scene* will be that of the tab.

        Where there is none, what is there becomes untrained, until *scene* shows something else.
        """
        self.session.release()
        self._left_runs.welcome(run)
        if run is not None:
            self._show_run(looked_at(run.experiment, scene), run, Observer(run.experiment))
        elif self._observer is not None:
            experiment = self._observer.experiment
            self._by_hand.live = LiveEdits()
            self._by_hand.live.begin(experiment.first_edits)
            self._take_up(experiment.trainer(experiment.scene))

    # From scene to screen

    def start_afresh(self) -> None:
        """Begin a new run for a worked example, also where only the training differs from what was there."""
        if self.session.is_running or (self._snapshot is not None and (self._snapshot.step or self._looks_back)):
            self.reset()

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
        assert self._observer is not None  # noqa: S101 - else all is new
        self._observer.experiment = results
        if self._shows_unlearnt and self._snapshot is not None:  # undone: the network is still there
            self._shows_unlearnt = False
            self._see.show_experiment(results, self._observer)
            self._see.look(looked_at(results, scene))
            self._see.show_snapshot(self._snapshot, in_motion=False)
        self._understand.show_experiment(scene, results)
        self.session.tune(partial(tune, scene=scene), scene.speed, scene.stop_below, scene.patience)
        self._write_edits(scene)
        self._show_running(self.session.is_running)
        if self._snapshot is not None:
            self._show_understanding(self._snapshot)
            if not self.session.is_running:
                self._show_moment(self._snapshot)

    def _differs_in_points(self, results: Experiment) -> bool:
        """Whether a hand that draws points has made *results* of the present experiment: training follows it."""
        if self._observer is None or not results.scene.is_drawn:
            return False
        before = self._observer.experiment.scene
        return before.is_drawn and replace(before, own=results.scene.own) == results.scene

    def _is_new(self, results: Experiment) -> bool:
        """Whether *results* are another experiment, or begin with other weights before the first step was taken."""
        if self._observer is None or self._observer.experiment.scene != results.scene:
            return True
        untrained = self._snapshot is None or self._snapshot.step == 0
        return untrained and self._observer.experiment is not results

    def _begin_experiment(self, scene: TrainerScene, results: Experiment) -> None:
        """Put another experiment in place of the one before; all that can fail comes first.

        By undo and redo one comes back to the network as it was left, and by whatever way to the one that a project
        has brought; else it begins anew.
        """
        run, observer = self._left_runs.take(results, returns=self.store.returns), Observer(results)
        trainer = run.trainer if run else results.trainer(scene)
        self._leave()
        if run is None:
            self._show_experiment(scene, results, observer)
            self._prepare(scene, trainer)
            return
        tune(trainer, scene)
        self._show_run(scene, run, observer)
        self._write_edits(scene)

    def _show_run(self, scene: TrainerScene, run: Run, observer: Observer) -> None:
        """Show the experiment of *run*, and its network as it was left."""
        self.results = run.experiment
        self._show_experiment(scene, run.experiment, observer)
        self._by_hand.live = run.live_edits
        self._take_up(run.trainer)

    def _show_experiment(self, scene: TrainerScene, results: Experiment, observer: Observer) -> None:
        self._observer, self._snapshot, self._shows_unlearnt = observer, None, False
        self._see.show_experiment(results, observer)
        self._understand.show_experiment(scene, results)
        self._looked = ()
        self._look(scene, results)

    def _leave(self) -> None:
        """Keep the network that was there, for who comes back."""
        trainer = self.session.release()
        if self._observer is not None and trainer is not None:
            self._left_runs.leave(Run(self._observer.experiment, trainer, self._by_hand.live))

    def _look(self, scene: TrainerScene, results: Experiment) -> None:
        """Show what *scene* looks at, where that is something else than before."""
        looked = tuple(getattr(scene, field) for field in LOOKED_AT)
        if looked == self._looked:
            return
        self._looked = looked
        self._see.look(looked_at(results, scene))
        if self._observer is not None and self._snapshot is not None:
            self._understand.work_out(self._observer, looked_at(results, scene))

    def _prepare(self, scene: TrainerScene, trainer: Trainer) -> None:
        """Begin anew with *trainer*, whose network is as it is before the first step."""
        self._by_hand.begin(scene)
        self._take_up(trainer)

    def _take_up(self, trainer: Trainer) -> None:
        """Let *trainer* be the one that is trained."""
        self._problem.tell(None)
        self._ended = SILENCE
        self._see.training.begin_run()
        self.session.prepare(trainer)
        self._show_running(False)

    def _write_edits(self, scene: TrainerScene) -> None:
        """Set by hand, or back, what the scene has set by hand since training began."""
        if self._looks_back and self._by_hand.differ(scene):  # a weight set back would end what came later
            self._travel.turn_to_end()
        self._by_hand.follow(scene)

    def _show_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._frame += 1
        running = self.session.is_running
        self._see.show_snapshot(snapshot, in_motion=running)
        if not running:
            self._show_moment(snapshot)
        if running and self._frame % FRAMES_PER_FIGURE != 3:
            return
        if running:
            limit, measured = self.store.scene.speed, snapshot.epochs_per_second
            speed = limit if limit and not measured < limit else measured
            self._transport.progress.show_run(self._run[0], snapshot.epoch, self._run[1], speed)
        self._show_understanding(snapshot)

    def _show_moment(self, snapshot: Snapshot) -> None:
        """Show where in all the training *snapshot* lies."""
        self._travel.show_snapshot(snapshot)
        looks_back = self._looks_back
        self._see.training.guide_to(snapshot.epoch if looks_back else None, snapshot.figures if looks_back else None)
        back = _LOOKING_BACK.fill(epoch=snapshot.epoch, last=snapshot.last_epoch)
        self._understand.say_ended(back if looks_back else self._ended)

    def _show_understanding(self, snapshot: Snapshot) -> None:
        """Show figures and words; while it runs fast no eye could follow what is worked out."""
        assert self._observer is not None  # noqa: S101 - there is no snapshot before there are results
        running, speed = self.session.is_running, self.store.scene.speed
        followed = not running or 0 < speed <= FOLLOWED_SPEED
        scene = looked_at(self._observer.experiment, self.store.scene)
        self._understand.show_snapshot(snapshot.of_then(), self._observer, scene, running=running, followed=followed)

    def _show_end(self, reason: str) -> None:
        if self._snapshot is not None:
            self._ended = why_stopped(reason, self.store.scene, self._snapshot)
            self._understand.say_ended(self._ended)

    def _show_failure(self, error: Exception) -> None:
        self._problem.tell(why_failed(error))
        if isinstance(error, DivergenceError):
            self._see.training.mark_divergence(error.epoch, error.loss)
