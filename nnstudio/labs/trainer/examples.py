"""What the network learns from, and what is kept back: it follows from the data of a scene alone."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nnstudio.data.dataset import Dataset
from nnstudio.data.features import applicable
from nnstudio.data.inputs import Inputs
from nnstudio.data.split import split, steady_split
from nnstudio.engine.arrays import Floats
from nnstudio.labs.trainer.scene import TrainerScene

DATA, SPLIT, SHUFFLE = range(3)
"""Each use of the scene's seed draws from a stream of its own."""


@dataclass(frozen=True, eq=False)
class Examples:
    """Examples as they are measured or drawn; `inputs` makes of them what the network sees."""

    train: Dataset
    validation: Dataset
    inputs: Inputs
    decided_by: tuple[object, ...]
    """All that these examples follow from: equal ones have equal examples."""

    @cached_property
    def train_inputs(self) -> Floats:
        """What the network sees of the training examples, ``(examples, inputs)``; not to be written to."""
        return self.inputs(self.train.x)

    @cached_property
    def validation_inputs(self) -> Floats:
        """What the network sees of the examples kept back, ``(examples, inputs)``; not to be written to."""
        return self.inputs(self.validation.x)


def examples_of(scene: TrainerScene, before: Examples | None = None) -> Examples:
    """Return the examples of a scene that has no problems: those of *before*, where nothing else decides them now."""
    names = tuple(name for name in applicable(scene.source.inputs) if name in scene.features)
    decided_by = (
        *(scene.dataset, scene.chosen_own, scene.added, scene.example_count()),
        *(scene.noise, scene.class_count(), scene.seed, scene.train_share, names, scene.standardise),
    )
    if before is not None and before.decided_by == decided_by:
        return before
    train, validation = _divided(scene)
    return Examples(train, validation, Inputs.fitted(train.x, names, scene.standardise), decided_by)


def stream_seed(seed: int, stream: int) -> int:
    """Return the seed of one of the streams that *seed* decides."""
    return int(np.random.SeedSequence((seed, stream)).generate_state(1)[0])


def _divided(scene: TrainerScene) -> tuple[Dataset, Dataset]:
    rng = np.random.default_rng(stream_seed(scene.seed, DATA))
    dataset = scene.source.make(rng, scene.example_count(), scene.noise, scene.class_count())
    divide = steady_split if scene.is_drawn else split
    train, validation = divide(dataset, scene.train_share, np.random.default_rng(stream_seed(scene.seed, SPLIT)))
    if scene.added is not None:
        train = train.joined(scene.added.take(np.arange(len(scene.added))))
    return train, validation
