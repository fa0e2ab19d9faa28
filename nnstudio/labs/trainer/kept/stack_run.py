"""Many networks that a project has brought. No Qt."""

from dataclasses import dataclass, replace

from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.kept.kept_run import KeptRun, kept_run
from nnstudio.labs.trainer.kept.mark import ProgressMark, mark_of
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.seeds.results import Stack
from nnstudio.labs.trainer.session.snapshot import take_snapshot


@dataclass(frozen=True, eq=False)
class StackRun:
    """Many networks in training, which rests."""

    stack: Stack
    trainer: Trainer


def kept_stack(trainer: Trainer, scene: TrainerScene, stack: Stack) -> KeptRun:
    """Return what a project keeps beside *scene* of *stack*, which *trainer* trains."""
    kept = kept_run(trainer, scene, stack.experiment, seeds=stack.seeds)
    return replace(kept, experiment=replace(kept.experiment, seeds_attempt=stack.attempt))


def mark_of_stack(run: StackRun) -> ProgressMark:
    """Return the mark of *run*."""
    return mark_of(run.stack.experiment.scene, take_snapshot(run.trainer, exact=False))
