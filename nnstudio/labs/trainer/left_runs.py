"""Networks as they were when the learner turned to other settings: undo leads back to them. No Qt."""

from dataclasses import dataclass

from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.results import Experiment
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

    def leave(self, run: Run) -> None:
        """Keep *run*, unless nothing has been learnt in it yet."""
        self._runs = [each for each in self._runs if each.experiment.scene != run.experiment.scene]
        if not run.trainer.step and run.trainer.history.last_epoch == 0:
            return
        self._runs.append(run)
        while len(self._runs) > MOST_RUNS or (self._numbers() > MOST_NUMBERS and len(self._runs) > 1):
            self._runs.pop(0)

    def take(self, experiment: Experiment) -> Run | None:
        """Return the run of an equal experiment, which is kept no longer; None where there is none."""
        for run in self._runs:
            if run.experiment.scene == experiment.scene and run.experiment.first_edits == experiment.first_edits:
                self._runs.remove(run)
                return run
        return None

    def _numbers(self) -> int:
        """Return how many numbers the runs hold; examples that several share are counted once."""
        examples = {id(run.experiment.examples): run.experiment.examples for run in self._runs}
        moments = [moment for run in self._runs for moment in run.trainer.timeline.moments]
        return sum(each.train.x.size + each.validation.x.size for each in examples.values()) + sum(
            moment.parameters.size + moment.optimizer_memory.size for moment in moments
        )
