"""What is seen of a network in training: pictures with each frame, figures and words now and then."""

from nnstudio.document.store import Store
from nnstudio.labs.trainer.meaning import why_stopped
from nnstudio.labs.trainer.results import looked_at
from nnstudio.labs.trainer.runs import Runs
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.see.see import See
from nnstudio.labs.trainer.session.snapshot import Snapshot
from nnstudio.labs.trainer.timeline.travel import TimeTravel
from nnstudio.labs.trainer.transport import Transport
from nnstudio.labs.trainer.understand import Understand
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, SILENCE

FRAMES_PER_FIGURE = 4
"""Curves move 30 times a second; figures change 8 times, since nobody reads faster, and a text costs a layout."""

FOLLOWED_SPEED = 5.0
"""Up to so many epochs a second the worked unit goes along."""

_LOOKING_BACK = QT_TRANSLATE_NOOP(
    "Trainer", "Looking back: epoch {epoch} of {last}. Start goes on from here and forgets what came later."
)


class ShownTraining:
    """Shows the snapshots of the network of *runs* that is at hand, and why its training has ended by itself."""

    def __init__(
        self,
        store: Store[TrainerScene],
        runs: Runs,
        see: See,
        understand: Understand,
        transport: Transport,
        travel: TimeTravel,
    ) -> None:
        self._store, self._runs = store, runs
        self._see, self._understand, self._transport, self._travel = see, understand, transport, travel
        self._frame = 0
        self._ended = SILENCE
        """Why training has ended by itself."""

    def show(self, snapshot: Snapshot, epochs: tuple[int, int]) -> None:
        """Show *snapshot*, taken while training goes on, or rests, from the first of *epochs* to the second."""
        self._frame += 1
        running = self._runs.is_running
        self._see.show_snapshot(snapshot, in_motion=running)
        if not running:
            self.show_moment(snapshot)
        if running and self._frame % FRAMES_PER_FIGURE != 3:
            return
        if running:
            limit, measured = self._store.scene.speed, snapshot.epochs_per_second
            speed = limit if limit and not measured < limit else measured
            self._transport.progress.show_run(epochs[0], snapshot.epoch, epochs[1], speed)
        self.show_understanding(snapshot)

    def show_moment(self, snapshot: Snapshot) -> None:
        """Show where in all the training *snapshot* lies."""
        self._travel.show_snapshot(snapshot)
        looks_back = self._runs.looks_back
        self._see.training.guide_to(snapshot.epoch if looks_back else None, snapshot.figures if looks_back else None)
        back = _LOOKING_BACK.fill(epoch=snapshot.epoch, last=snapshot.last_epoch)
        self._understand.say_ended(back if looks_back else self._ended)

    def show_understanding(self, snapshot: Snapshot) -> None:
        """Show figures and words; while it runs fast no eye could follow what is worked out."""
        observer, scene = self._runs.observer, self._store.scene
        assert observer is not None  # noqa: S101 - there is no snapshot before there are results
        running = self._runs.is_running
        followed = not running or 0 < scene.speed <= FOLLOWED_SPEED
        looked = looked_at(observer.experiment, scene)
        self._understand.show_snapshot(snapshot.of_then(), observer, looked, running=running, followed=followed)

    def show_end(self, reason: str) -> None:
        """Say why training has ended by itself: the `StopReason`."""
        if self._runs.snapshot is not None:
            self._ended = why_stopped(reason, self._store.scene, self._runs.snapshot)
            self._understand.say_ended(self._ended)

    def forget_end(self) -> None:
        """It goes on, or begins anew."""
        self._ended = SILENCE
        self._understand.say_ended(SILENCE)
