"""Networks as they were when the learner turned to other settings: undo leads back to them. No Qt."""

from dataclasses import dataclass

from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.results import Experiment
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.weight_edits import LiveEdits

MOST_RUNS = 8
MOST_NUMBERS = 16_000_000
"""So many numbers of examples and of kept moments are held for them together: 128 MB."""


@dataclass(frozen=True, eq=False)
class Run:
    """A network in training, and which of the weights set by hand are in it."""

    experiment: Experiment
    trainer: Trainer
    live_edits: LiveEdits


class LeftRuns:
    """The runs that were left last, of different experiments; the oldest ones are forgotten first."""

    def __init__(self) -> None:
        self._runs: list[Run] = []
        self._brought: tuple[Run, int] | None = None

    def welcome(self, run: Run | None) -> None:
        """Let *run* be the one that a project has brought; all that were left before belong to another one."""
        self._runs = []
        self._brought = None if run is None else (run, run.trainer.step)

    @property
    def brought(self) -> Run | None:
        """The run that a project has brought, as long as nobody has trained it on."""
        if self._brought is None or self._brought[0].trainer.step != self._brought[1]:
            return None
        return self._brought[0]

    def attempts_at(self, scene: TrainerScene) -> tuple[int, ...]:
        """Return the numbers of those attempts at the experiment of *scene* that were left, or brought."""
        brought = [] if self._brought is None else [self._brought[0]]
        experiments = [run.experiment.scene for run in (*brought, *self._runs)]
        return tuple(each.attempt for each in experiments if each.is_another_attempt_at(scene))

    def leave(self, run: Run) -> None:
        """Keep *run*, unless nothing has been learnt in it yet."""
        self._runs = [each for each in self._runs if each.experiment.scene != run.experiment.scene]
        if not run.trainer.step and run.trainer.history.last_epoch == 0:
            return
        self._runs.append(run)
        while len(self._runs) > MOST_RUNS or (self._numbers() > MOST_NUMBERS and len(self._runs) > 1):
            self._runs.pop(0)

    def take(self, experiment: Experiment, *, returns: bool = True) -> Run | None:
        """Return the run of an equal experiment, which is left no longer; None where there is none.

        Where one comes to it by another way than undo, *returns* false, it is only one that a project has brought. That
        is forgotten where the same experiment begins anew: nobody comes back to it but by undo.
        """
        brought = self.brought
        wanted = experiment.scene
        if brought is not None and brought.experiment.scene != wanted:
            if brought.experiment.scene.is_another_attempt_at(wanted):
                self._brought = None
            brought = None
        runs = ([] if brought is None else [brought]) + (self._runs if returns else [])
        for run in runs:
            if run.experiment.scene == experiment.scene and run.experiment.first_edits == experiment.first_edits:
                self._runs = [each for each in self._runs if each.experiment.scene != experiment.scene]
                return run
        return None

    def _numbers(self) -> int:
        """Return how many numbers the runs hold; examples that several share are counted once."""
        examples = {id(run.experiment.examples): run.experiment.examples for run in self._runs}
        of_examples = sum(each.train.x.size + each.validation.x.size for each in examples.values())
        return of_examples + sum(run.trainer.timeline.numbers for run in self._runs)
