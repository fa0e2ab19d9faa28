"""From what a project keeps to trainings that go on: all that can fail, before anything is shown. No Qt."""

import itertools
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np

from nnstudio.engine.errors import DivergenceError, NetworkError
from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.kept.kept_run import KeptRun
from nnstudio.labs.trainer.kept.stack_run import StackRun
from nnstudio.labs.trainer.left_runs import Run
from nnstudio.labs.trainer.problems import problems
from nnstudio.labs.trainer.results import Experiment, compute
from nnstudio.labs.trainer.scene import TUNED, TrainerScene
from nnstudio.labs.trainer.seeds.problems import problems as problems_of_many
from nnstudio.labs.trainer.seeds.results import Stack, seeds_from
from nnstudio.labs.trainer.weight_edits import LiveEdit, LiveEdits
from nnstudio.notation.sentences import Problem

KINDS: Mapping[str, type] = MappingProxyType({"training": KeptRun, "seeds": KeptRun})
"""What is kept beside the scene: what each page has trained, by the page's name."""

_LARGEST_WEIGHT = 1e200
"""With a learning rate of 100 at most, a training whose weights become larger has diverged."""


@dataclass(frozen=True, eq=False)
class Prepared:
    """What a tab takes up, or who trains without a window: for one of them only, since training changes it."""

    training: Run | None = None
    seeds: StackRun | None = None


def prepare(scene: TrainerScene, parts: Mapping[str, KeptRun]) -> Prepared:
    """Return the trainings that were kept beside *scene*, by the names of `KINDS`, as far on as they were.

    It may take as long as it takes to make the examples, and may do so in any thread. Raises `ValueError` for what is
    no training of the program.
    """
    one, many = parts.get("training"), parts.get("seeds")
    training = None if one is None else _training(scene, one)
    seeds = None if many is None else _seeds(scene, many, training.experiment if training else None)
    return Prepared(training, seeds)


def begun(scene: TrainerScene) -> Run:
    """Return the network of *scene* before its first step; raise `ValueError` where *scene* has a problem."""
    found = problems(scene)
    if found:
        raise NetworkError(f"nothing can be trained: {found[0].field}")
    experiment = compute(scene)
    live = LiveEdits()
    live.begin(scene.edits(scene.mark()))
    return Run(experiment, _made(lambda: experiment.trainer(scene)), live)


def run_of(scene: TrainerScene, prepared: Prepared) -> Run:
    """Return the training of *scene*: the one that was *prepared* where it is of the same experiment, else a new one.

    Raises `ValueError` as `begun` does.
    """
    run = prepared.training
    if run is not None and not problems(scene) and run.experiment.scene == scene.experiment():
        return run
    return begun(scene)


def _training(scene: TrainerScene, kept: KeptRun) -> Run:
    if kept.seeds:
        raise NetworkError("many networks where there is to be one")
    own = _sound(scene, kept, problems)
    experiment = compute(own)
    if experiment.first_edits != kept.first_edits:
        raise NetworkError("weights set by hand in another network")
    _check_live(kept.live_edits, experiment)
    trainer = _made(lambda: experiment.trainer(own))
    _check_weights(kept)
    trainer.resume(kept.checkpoint)
    return Run(experiment, trainer, LiveEdits.of(kept.live_edits))


def _seeds(scene: TrainerScene, kept: KeptRun, before: Experiment | None) -> StackRun:
    if not kept.seeds or kept.seeds != seeds_from(kept.seeds[0]) or kept.first_edits or kept.live_edits:
        raise NetworkError("no networks of one stack")
    own = _sound(scene, kept, problems_of_many)
    experiment = compute(own, before)
    trainer = _made(lambda: experiment.stack(own, kept.seeds))
    _check_weights(kept)
    trainer.resume(kept.checkpoint)
    return StackRun(Stack(experiment, kept.seeds, kept.experiment.seeds_attempt), trainer)


def _sound(
    scene: TrainerScene, kept: KeptRun, problems_of: Callable[[TrainerScene], tuple[Problem, ...]]
) -> TrainerScene:
    """Return the scene of the kept training, with the settings of *scene* where they make sense."""
    experiment = replace(kept.experiment_beside(scene), weight_edits=kept.first_edits)
    tuned = replace(experiment, **{field: getattr(scene, field) for field in TUNED})
    steady = replace(experiment, batch_size=1)  # what has a problem in *scene* is set anew when that is taken up
    for each in (tuned, steady):
        if not problems_of(each):
            return each
    raise NetworkError(f"a training that there cannot be: {problems_of(steady)[0].field}")


def _made(make: Callable[[], Trainer]) -> Trainer:
    try:
        return make()
    except DivergenceError as error:
        raise NetworkError(str(error)) from None


def _check_weights(kept: KeptRun) -> None:
    """Raise `NetworkError` for weights that no training here comes to: what they give cannot even be drawn."""
    if (np.abs(kept.checkpoint.moments.parameters) > _LARGEST_WEIGHT).any():
        raise NetworkError("weights beyond all bounds")


def _check_live(edits: tuple[LiveEdit, ...], experiment: Experiment) -> None:
    """Raise `NetworkError` for edits of weights that the network does not have, or by numbers that are none."""
    shapes = list(itertools.pairwise(experiment.sizes))
    for each in edits:
        edit = each.edit
        fan_in, fan_out = shapes[edit.layer] if 0 <= edit.layer < len(shapes) else (-1, 0)
        numbers = (edit.before, edit.after, 0.0 if each.replaced is None else each.replaced)
        if not (0 <= edit.row <= fan_in and 0 <= edit.column < fan_out and all(map(math.isfinite, numbers))):
            raise NetworkError(f"no weight {edit.row}, {edit.column} of layer {edit.layer}")
