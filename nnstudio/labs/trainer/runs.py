"""The network in training and those that were left: into a project and out of it, begun anew, and back by undo."""

from concurrent.futures import Future
from dataclasses import replace

from nnstudio.document.store import Store
from nnstudio.labs.trainer.kept.kept_run import KeptRun, kept_run
from nnstudio.labs.trainer.kept.mark import ProgressMark, mark_of
from nnstudio.labs.trainer.left_runs import LeftRuns, Run
from nnstudio.labs.trainer.observer import Observer
from nnstudio.labs.trainer.results import Experiment
from nnstudio.labs.trainer.scene import TrainerScene, attempt_after
from nnstudio.labs.trainer.session.request import at_once
from nnstudio.labs.trainer.session.session import TrainingSession
from nnstudio.labs.trainer.session.snapshot import Snapshot, take_snapshot
from nnstudio.labs.trainer.weights_by_hand import WeightsByHand


class Runs:
    """Knows which network *session* trains, and which ones it has trained before."""

    def __init__(self, store: Store[TrainerScene], session: TrainingSession) -> None:
        self._store, self._session = store, session
        self._left = LeftRuns()
        self.by_hand = WeightsByHand(store, session)
        self.observer: Observer | None = None
        """What looks at the network at hand; None before there is one."""
        self.snapshot: Snapshot | None = None
        """Where it is now, as it was told last; None before that."""

    @property
    def is_trained(self) -> bool:
        """Whether there is anything to be lost of the network at hand."""
        return self.snapshot is not None and (self.snapshot.is_trained or self._session.is_running)

    @property
    def is_running(self) -> bool:
        """Whether the network at hand is trained in the background just now."""
        return self._session.is_running

    @property
    def looks_back(self) -> bool:
        """Whether an earlier moment is shown than training has come to."""
        return self.snapshot is not None and self.snapshot.epoch < self.snapshot.last_epoch

    # Into a project, and out of it

    def kept(self) -> Future[KeptRun] | None:
        """Return what a project keeps: the network at hand, or as long as that is untrained one that it has brought."""
        scene, run, observer = self._store.scene, self._left.brought, self.observer
        if observer is not None and self.is_trained:
            experiment, live = observer.experiment, self.by_hand.live.written()
            return self._session.ask(lambda trainer: kept_run(trainer, scene, experiment, live))
        if run is None:
            return None
        return at_once(kept_run(run.trainer, scene, run.experiment, run.live_edits.written()))

    def progress_mark(self) -> ProgressMark:
        """Return the mark of what is `kept`."""
        if self.observer is not None and self.snapshot is not None and self.snapshot.is_trained:
            return mark_of(self.observer.experiment.scene, self.snapshot)
        run = self._left.brought
        return None if run is None else mark_of(run.experiment.scene, take_snapshot(run.trainer, exact=False))

    def welcome(self, run: Run | None) -> None:
        """Let *run* be what a project has brought; what is here is dropped."""
        self._session.release()
        self._left.welcome(run)

    # From one to another

    def anew(self, scene: TrainerScene) -> TrainerScene:
        """Return *scene* as an attempt at its experiment that nothing has been learnt in yet."""
        known = self._left.attempts_at(scene)
        present = None if self.observer is None else self.observer.experiment.scene
        if present is not None and present.is_another_attempt_at(scene):
            if not self.is_trained:
                return replace(scene, attempt=present.attempt)
            known = (*known, present.attempt)
        return replace(scene, attempt=attempt_after(known)) if known else scene

    def take(self, experiment: Experiment) -> Run | None:
        """Return the run of *experiment* to which one comes back; None where it begins now.

        By undo and redo that is the network as it was left, and by whatever way the one that a project has brought.
        """
        return self._left.take(experiment, returns=self._store.returns)

    def turn_to(self, observer: Observer) -> None:
        """The network that *observer* looks at is the one at hand now."""
        self.observer, self.snapshot = observer, None

    def leave(self) -> None:
        """Keep the network at hand, for who comes back."""
        trainer = self._session.release()
        if self.observer is not None and trainer is not None:
            self._left.leave(Run(self.observer.experiment, trainer, self.by_hand.live))
