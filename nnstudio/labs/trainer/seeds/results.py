"""What many networks that differ by their seed alone have come to. No Qt."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from nnstudio.data.dataset import Dataset
from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.results import Experiment
from nnstudio.labs.trainer.results import compute as compute_experiment
from nnstudio.labs.trainer.scene import LARGEST_SEED, TrainerScene, attempt_after
from nnstudio.labs.trainer.session.snapshot import Snapshot

NETWORKS = 32
"""How many networks are trained at once."""
SOLVED_AT = 0.95
"""The accuracy, or R², from which a network counts as one that has solved it, unless the learner says otherwise."""


@dataclass(frozen=True, eq=False)
class Stack:
    """One experiment, to be begun from each of *seeds*: data and split are the same, first weights and order are not.

    *seeds* follow on one another; after the largest one comes 0. *attempt* is the scene's `seeds_attempt`.
    """

    experiment: Experiment
    seeds: tuple[int, ...]
    attempt: int = 0


def compute(scene: TrainerScene, before: Stack | None = None) -> Stack:
    """Return the stack of a scene that has no problems, its own seed first.

    The stack *before* is kept where it is of the same experiment and has that seed too: whoever takes one of its
    networks over, and comes back, finds it as it was.
    """
    if before is None or not _is_of_the_same(before, scene):
        return Stack(compute_experiment(scene), seeds_from(scene.network_seed), scene.seeds_attempt)
    if scene.network_seed not in before.seeds:
        return Stack(before.experiment, seeds_from(scene.network_seed), scene.seeds_attempt)
    return before if before.attempt == scene.seeds_attempt else replace(before, attempt=scene.seeds_attempt)


def holds(stack: Stack, scene: TrainerScene) -> bool:
    """Return whether the network of *scene* is among those of *stack*."""
    return is_another_attempt(stack, scene) and stack.attempt == scene.seeds_attempt


def is_another_attempt(stack: Stack, scene: TrainerScene) -> bool:
    """Return whether the network of *scene* is among those of *stack*, begun anew or not."""
    return _is_of_the_same(stack, scene) and scene.network_seed in stack.seeds


def taken_over(scene: TrainerScene, seed: int) -> TrainerScene:
    """Return *scene* with the network that begins from *seed*, on the page of one network.

    It begins anew, also where it had been there before. Weights that were set by hand in that network once are
    forgotten: in the stack there are none.
    """
    taken = replace(scene, weight_seed=seed, page="training", attempt=attempt_after((scene.attempt,)))
    mark = taken.mark()
    return replace(taken, weight_edits=tuple(edit for edit in taken.weight_edits if edit.of != mark))


@dataclass(frozen=True, eq=False)
class Outcome:
    """How well each network of a stack does at one moment, by its number.

    *measured* ``(runs,)`` is the accuracy, of numbers R², on the validation examples, or on those of training where
    none are kept back; *losses* ``(runs,)`` is that of training. Both are NaN of networks that have *diverged*, which
    count as not *solved*. Before the first step they are not trained, and none has solved anything, whatever it
    answers: what is right then is right by luck.
    """

    measured: Floats
    losses: Floats
    solved: npt.NDArray[np.bool_]
    diverged: npt.NDArray[np.bool_]
    is_trained: bool = True

    @property
    def count(self) -> int:
        """How many networks there are."""
        return len(self.measured)

    @property
    def solved_count(self) -> int:
        """How many have solved it."""
        return int(np.count_nonzero(self.solved))

    @property
    def diverged_count(self) -> int:
        """How many have diverged."""
        return int(np.count_nonzero(self.diverged))

    @property
    def median(self) -> float:
        """The median of *measured* over the networks that go on; NaN where none does, as of all that follows."""
        return _quantile(self.measured, 0.5)

    @property
    def best(self) -> float:
        """The highest of *measured*."""
        return _quantile(self.measured, 1.0)

    @property
    def worst(self) -> float:
        """The lowest of *measured*."""
        return _quantile(self.measured, 0.0)

    @property
    def median_loss(self) -> float:
        """The median of the training losses."""
        return _quantile(self.losses, 0.5)

    @property
    def loss_spread(self) -> float:
        """How wide the middle half of the training losses is: the interquartile range."""
        return _quantile(self.losses, 0.75) - _quantile(self.losses, 0.25)


def outcome(stack: Stack, snapshot: Snapshot, solved_at: float) -> Outcome:
    """Return what the networks of *stack* have come to at *snapshot*; solved is what training got to *solved_at*."""
    measured = snapshot.figures[measured_column(stack)]
    diverged = np.zeros(len(measured), dtype=bool)
    diverged[list(snapshot.divergences)] = True
    is_trained = snapshot.step > 0
    with np.errstate(invalid="ignore"):
        solved = (measured >= solved_at) & is_trained
    return Outcome(measured, snapshot.figures[1], solved, diverged, is_trained)


def judges(stack: Stack) -> Dataset:
    """Return the examples by which the networks are judged: those of validation, or where there are none, of training.

    They are what `Outcome.measured` is measured on.
    """
    return stack.experiment.validation if len(stack.experiment.validation) else stack.experiment.train


def measured_column(stack: Stack) -> int:
    """Return in which column of a history is how well a network does: of validation, or else of training."""
    return 4 if len(stack.experiment.validation) else 3


def seeds_from(first: int) -> tuple[int, ...]:
    """Return the seeds of a stack whose first network begins from *first*."""
    return tuple((first + run) % (LARGEST_SEED + 1) for run in range(NETWORKS))


def _is_of_the_same(stack: Stack, scene: TrainerScene) -> bool:
    return _but_for_seed(stack.experiment.scene) == _but_for_seed(scene)


def _but_for_seed(scene: TrainerScene) -> TrainerScene:
    """Return what decides the stack: to begin the one network anew does not."""
    return replace(scene.experiment(), weight_seed=None, attempt=0)


def _quantile(values: Floats, share: float) -> float:
    known = values[np.isfinite(values)]
    return float(np.quantile(known, share)) if known.size else float("nan")
