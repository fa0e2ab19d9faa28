"""Many networks as they were when the learner turned to others: undo leads back to them. No Qt."""

from nnstudio.labs.trainer.kept.stack_run import StackRun
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.seeds.results import holds, is_another_attempt

MOST_STACKS = 4
MOST_NUMBERS = 32_000_000
"""So many numbers of kept moments are held for them together: 256 MB."""


class LeftStacks:
    """The stacks that were left last; the oldest ones are forgotten first."""

    def __init__(self) -> None:
        self._runs: list[StackRun] = []

    def forget(self) -> None:
        """All of them belong to another project."""
        self._runs = []

    def leave(self, run: StackRun) -> None:
        """Keep *run*, unless nothing has been learnt in it yet."""
        if not run.trainer.step and run.trainer.history.last_epoch == 0:
            return
        self._runs = [each for each in self._runs if each.stack is not run.stack]
        self._runs.append(run)
        while len(self._runs) > MOST_STACKS or (self._numbers() > MOST_NUMBERS and len(self._runs) > 1):
            self._runs.pop(0)

    def find(self, scene: TrainerScene) -> StackRun | None:
        """Return the one that was left last of those that have the network of *scene*."""
        return next((run for run in reversed(self._runs) if holds(run.stack, scene)), None)

    def attempts_at(self, scene: TrainerScene) -> tuple[int, ...]:
        """Return the numbers of those attempts at the networks of *scene* that were left."""
        return tuple(run.stack.attempt for run in self._runs if is_another_attempt(run.stack, scene))

    def _numbers(self) -> int:
        return sum(run.trainer.timeline.numbers for run in self._runs)
