"""The page on which one network is trained from many seeds at once, put together."""

from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from nnstudio.document.store import Store
from nnstudio.engine.errors import DivergenceError
from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.failures import why_failed
from nnstudio.labs.trainer.kept.kept_run import KeptRun
from nnstudio.labs.trainer.kept.mark import ProgressMark, mark_of
from nnstudio.labs.trainer.kept.stack_run import StackRun, kept_stack, mark_of_stack
from nnstudio.labs.trainer.keys import SEEDS_KEYS
from nnstudio.labs.trainer.scene import TrainerScene, attempt_after
from nnstudio.labs.trainer.seeds.left_stacks import LeftStacks
from nnstudio.labs.trainer.seeds.problems import problems
from nnstudio.labs.trainer.seeds.results import (
    SOLVED_AT,
    Stack,
    compute,
    holds,
    is_another_attempt,
    outcome,
    taken_over,
)
from nnstudio.labs.trainer.seeds.see import SeeSeeds
from nnstudio.labs.trainer.seeds.transport import SeedsTransport
from nnstudio.labs.trainer.seeds.understand import Understand
from nnstudio.labs.trainer.session.request import at_once
from nnstudio.labs.trainer.session.snapshot import Snapshot
from nnstudio.labs.trainer.settings import tune
from nnstudio.labs.trainer.trained_page import TrainedPage
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE, Problem

FRAMES_PER_PICTURE = 6
"""Pictures, then figures, then curves follow 5 times a second, never two of them in one frame: so all has time."""

_ALL_DIVERGED = QT_TRANSLATE_NOOP(
    "Trainer",
    "In epoch {epoch} the last of the {count} networks diverged: the steps are too large. The last finite weights are "
    "back. Choose a smaller learning rate, press Reset and then Start.",
)
_ENDED = {
    "epochs": QT_TRANSLATE_NOOP("Trainer", "Epoch {epoch}: all epochs are done. Press Start to go on."),
    "loss": QT_TRANSLATE_NOOP("Trainer", "Stopped in epoch {epoch}: the training loss of every network is low enough."),
    "patience": QT_TRANSLATE_NOOP("Trainer", "Stopped in epoch {epoch}: no network makes progress any more."),
}


class SeedsPage(TrainedPage[Stack]):
    """A data set, one network begun from many seeds, and the training of all of them in the background.

    From which share on a network counts as one that has solved it belongs to the page, not to the scene.
    """

    keys = SEEDS_KEYS

    taken_over = Signal(int)
    """A network is on the page of one network now; here it has been trained for so many whole epochs."""

    def __init__(self, store: Store[TrainerScene]) -> None:
        transport = SeedsTransport()
        super().__init__(store, transport, "trainer.seeds.problem", ("epochs",))
        self._transport = transport
        self._shown: Stack | None = None
        self._snapshot: Snapshot | None = None
        self._brought: StackRun | None = None
        """What a project has brought, as long as nothing has been trained or reset here."""
        self._left = LeftStacks()
        self._solved_at = SOLVED_AT
        self._frame = 0
        self._see = SeeSeeds(SOLVED_AT)
        self._understand = Understand(self._meaning)
        self._connect()
        middle = self._middle(self._see, self._transport)
        self.compose(self.set_up, middle, self._understand, (*self._see.parts, *self._understand.parts))

    @property
    def _is_trained(self) -> bool:
        return self._snapshot is not None and (self._snapshot.is_trained or self.session.is_running)

    def _connect(self) -> None:
        self._connect_training()
        self._understand.threshold.control.edited.connect(self.solve_at)
        self._see.tiles.example_chosen.connect(self.take_over)
        self._see.logarithmic.edited.connect(lambda ticked: self.store.look(logarithmic=ticked))

    # What a person, a lesson or a script can ask for

    def start(self) -> None:
        """Train all networks on for as many epochs as the scene says, or until one of its stop rules is met for all.

        A limit to the speed, which is for watching one network, does not hold here.
        """
        if self.found or self.session.is_running or self._snapshot is None:
            return
        self._brought = None
        scene, epoch = self.store.scene, self._snapshot.epoch
        self._problem.tell(None)
        self._transport.say_end(SILENCE)
        self._run = (epoch, epoch + scene.epochs)
        self.session.start(scene.epochs, 0.0, scene.stop_below, scene.patience)

    def reset(self) -> None:
        """Go back to the same random weights; undo leads back to what has been learnt."""
        if self.results is None or self.found:
            return
        self._brought = None
        if self._is_trained:
            self.store.edit(seeds_attempt=self.anew(self.store.scene).seeds_attempt)
        else:
            self._begin(self.store.scene, self.results)

    def anew(self, scene: TrainerScene) -> TrainerScene:
        """Return *scene* as one that begins with untrained networks, whatever has been learnt of it before."""
        known = self._left.attempts_at(scene)
        for stack in (self._shown, self._brought.stack if self._brought else None):
            if stack is not None and is_another_attempt(stack, scene):
                if stack is self._shown and not self._is_trained:
                    return replace(scene, seeds_attempt=stack.attempt)
                known = (*known, stack.attempt)
        return replace(scene, seeds_attempt=attempt_after(known)) if known else scene

    def solve_at(self, share: float) -> None:
        """Count as one that has solved it each network whose accuracy, or R², is *share* at least."""
        if not self._understand.take_threshold(share):
            return
        self._solved_at = share
        self._see.show_goal(share)
        self._show_all()

    def take_over(self, run: int) -> None:
        """Put network number *run* on the page of one network, in one step that can be undone."""
        if self.found or self.results is None or self._snapshot is None:
            return
        self.session.pause()
        epoch = self._snapshot.epoch
        self.store.replace(taken_over(self.store.scene, self.results.seeds[run]))
        self.taken_over.emit(epoch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._start_or_pause()
        else:
            super().keyPressEvent(event)

    # Into a project, and out of it

    def kept(self) -> Future[KeptRun] | None:
        scene, stack, brought = self.store.scene, self._shown, self._brought
        if stack is not None and self._is_trained:
            return self.session.ask(lambda trainer: kept_stack(trainer, scene, stack))
        return None if brought is None else at_once(kept_stack(brought.trainer, scene, brought.stack))

    def progress_mark(self) -> ProgressMark:
        if self._shown is not None and self._snapshot is not None and self._snapshot.is_trained:
            return mark_of(self._shown.experiment.scene, self._snapshot)
        return None if self._brought is None else mark_of_stack(self._brought)

    def take_up(self, scene: TrainerScene, run: StackRun | None) -> None:
        """Put *run* in place of the networks that are there, which are dropped; *scene* will be that of the tab.

        Where there is none, what is there becomes untrained, until *scene* shows something else.
        """
        self.session.release()
        self._left.forget()
        self._brought = run
        if run is not None:
            self.results = run.stack
            self._begin(scene, run.stack, run.trainer)
        elif self._shown is not None:
            self._begin(self._shown.experiment.scene, self._shown)

    # From scene to screen

    def problems(self, scene: TrainerScene) -> tuple[Problem, ...]:
        return problems(scene)

    def compute(self, scene: TrainerScene) -> Stack:
        """Return the stack of *scene*: the present one, where only settings changed that may change on the way."""
        if self.results is not None and holds(self.results, scene):
            return self.results
        run = self._to_return_to(scene)
        return run.stack if run else compute(scene, self.results)

    def _to_return_to(self, scene: TrainerScene) -> StackRun | None:
        """Return the networks of *scene* as a project has brought them, or, by undo and redo, as they were left."""
        if self._brought is not None and holds(self._brought.stack, scene):
            return self._brought
        return self._left.find(scene) if self.store.returns else None

    def show_scene(self, scene: TrainerScene) -> None:
        self.set_up.show_scene(scene)
        self._transport.show_scene(scene)
        self._see.set_logarithmic(scene.logarithmic)

    def show_results(self, scene: TrainerScene, results: Stack) -> None:
        self._problem.tell(None)
        if results is not self._shown:
            run = self._to_return_to(scene)
            trainer = run.trainer if run and run.stack is results else results.experiment.stack(scene, results.seeds)
            self._leave()
            self._begin(scene, results, trainer)
            self._see.mark_taken_over(scene.weight_seed)
            self.session.tune(partial(tune, scene=scene), 0.0, scene.stop_below, scene.patience)
            return
        self._see.mark_taken_over(scene.weight_seed)
        self.session.tune(partial(tune, scene=scene), 0.0, scene.stop_below, scene.patience)
        self._show_running(self.session.is_running)
        self._show_all()

    def _leave(self) -> None:
        """Keep the networks that were there, for who comes back."""
        trainer = self.session.release()
        if self._shown is not None and trainer is not None:
            self._left.leave(StackRun(self._shown, trainer))

    def _begin(self, scene: TrainerScene, stack: Stack, trained: Trainer | None = None) -> None:
        """Put networks in place of those before, untrained ones if none are *trained*; what can fail comes first."""
        trainer = trained or stack.experiment.stack(scene, stack.seeds)
        if stack is not self._shown:
            self._see.show_stack(stack)
            self._understand.show_stack(stack)
        self._shown, self._snapshot = stack, None
        self._run = (0, max(scene.epochs, trainer.epoch))
        self._problem.tell(None)
        self._transport.say_end(SILENCE)
        self.session.prepare(trainer)
        self._show_running(False)

    def _show_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        if not self.session.is_running:
            self._show_all()
            return
        self._frame = (self._frame + 1) % FRAMES_PER_PICTURE
        if self._frame == 0:
            self._see.show_pictures(snapshot)
        elif self._frame == 2:
            self._show_figures(snapshot)
        elif self._frame == 4:
            self._see.show_curves(snapshot, self._run[1])

    def _show_all(self) -> None:
        if self._snapshot is not None and self._shown is not None:
            self._see.show_pictures(self._snapshot)
            self._show_figures(self._snapshot)
            self._see.show_curves(self._snapshot, self._run[1])

    def _show_figures(self, snapshot: Snapshot) -> None:
        assert self._shown is not None  # noqa: S101 - there is no snapshot before there is a stack
        running = self.session.is_running
        found = outcome(self._shown, snapshot, self._solved_at)
        self._see.tiles.show_outcome(found)
        self._understand.show_outcome(found, snapshot, running=running)
        if running:
            self._transport.progress.show_run(self._run[0], snapshot.epoch, self._run[1], snapshot.epochs_per_second)

    def _show_end(self, reason: str) -> None:
        if self._snapshot is not None:
            self._transport.say_end(_ENDED[reason].fill(epoch=f"{self._snapshot.epoch:,}"))

    def _show_failure(self, error: Exception) -> None:
        if isinstance(error, DivergenceError) and self._shown is not None:
            self._problem.tell(_ALL_DIVERGED.fill(epoch=error.epoch, count=len(self._shown.seeds)))
        else:
            self._problem.tell(why_failed(error))
