"""Many networks that a project has brought. No Qt."""

from concurrent.futures import Future
from dataclasses import dataclass

from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.kept.kept_run import KeptRun, kept_run
from nnstudio.labs.trainer.kept.mark import ProgressMark, mark_of
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.seeds.results import Stack
from nnstudio.labs.trainer.session.question import at_once
from nnstudio.labs.trainer.session.snapshot import take_snapshot


@dataclass(frozen=True, eq=False)
class StackRun:
    """Many networks in training, which rests."""

    stack: Stack
    trainer: Trainer


def kept_stack(run: StackRun, scene: TrainerScene) -> Future[KeptRun]:
    """Return what a project keeps of *run* beside *scene*."""
    return at_once(kept_run(run.trainer, scene, run.stack.experiment, seeds=run.stack.seeds))


def mark_of_stack(run: StackRun) -> ProgressMark:
    """Return the mark of *run*."""
    return mark_of(run.stack.experiment.scene, take_snapshot(run.trainer, exact=False))
