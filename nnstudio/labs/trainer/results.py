"""What follows from the scene of the Network Trainer: data, an untrained network, and what trains it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from nnstudio.data.dataset import Dataset
from nnstudio.data.inputs import Inputs
from nnstudio.engine.arrays import Floats
from nnstudio.engine.losses import LOSSES, Loss
from nnstudio.engine.network import Network, Seed
from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.examples import SHUFFLE, Examples, examples_of, stream_seed
from nnstudio.labs.trainer.proposals import Choices, choices
from nnstudio.labs.trainer.scene import LOOKED_AT, TrainerScene, WeightEdit
from nnstudio.labs.trainer.settings import optimizer, tune


@dataclass(frozen=True, eq=False)
class Experiment:
    """The examples of a scene, and a network that has not learnt anything yet."""

    scene: TrainerScene
    """Without what may change while training goes on."""
    examples: Examples
    chosen: Choices
    first_edits: tuple[WeightEdit, ...]
    """Weights set by hand before the first step: they belong to the network as it begins."""

    @property
    def train(self) -> Dataset:
        """The examples to learn from, as they are measured or drawn."""
        return self.examples.train

    @property
    def validation(self) -> Dataset:
        """The examples that are kept back, as they are measured or drawn."""
        return self.examples.validation

    @property
    def inputs(self) -> Inputs:
        """What makes of examples what the network sees."""
        return self.examples.inputs

    @property
    def sizes(self) -> tuple[int, ...]:
        """Units of every layer, the inputs first."""
        return (self.inputs.count, *self.scene.hidden_layers, self.chosen.outputs)

    @property
    def loss(self) -> Loss:
        """The loss by which the network is trained."""
        return LOSSES[self.chosen.loss]

    def network(self) -> Network:
        """Return the network as it is before the first step; always the same for one experiment."""
        network = Network(
            self.sizes,
            hidden=self.scene.activations(),
            output=self.chosen.output,
            init=self.chosen.initializer,
            seed=self.scene.network_seed,
        )
        for edit in self.first_edits:
            network.layers[edit.layer].affine[edit.row, edit.column] = edit.after
        return network

    def answers(self, dataset: Dataset) -> npt.NDArray[np.generic]:
        """Return what is right for each example, as a `Trainer` takes it.

        Numbers ``(examples, 1)``, or classes ``(examples,)``: yes or no where a single output tells them apart.
        """
        if dataset.is_regression:
            return self.targets(dataset)
        return dataset.labels.astype(bool) if self.chosen.outputs == 1 else dataset.labels

    def targets(self, dataset: Dataset) -> Floats:
        """Return what the network's output should be for each example, ``(examples, outputs)``."""
        if dataset.is_regression:
            return np.asarray(dataset.y, np.float64)[:, None]
        return self.loss.targets(dataset.labels, self.chosen.outputs)

    def trainer(self, scene: TrainerScene) -> Trainer:
        """Return a trainer at epoch 0, with the settings of *scene*."""
        return self._trainer(self.network(), scene, stream_seed(scene.network_seed, SHUFFLE))

    def network_stack(self, seeds: Sequence[int]) -> Network:
        """Return one network for each of *seeds* as a stack, as they are before the first step and before any edit."""
        return Network(
            self.sizes,
            hidden=self.scene.activations(),
            output=self.chosen.output,
            init=self.chosen.initializer,
            runs=len(seeds),
            seed=seeds,
        )

    def stack(self, scene: TrainerScene, seeds: Sequence[int]) -> Trainer:
        """Return a trainer of one network for each of *seeds*, at epoch 0, with the settings of *scene*.

        Run r is trained as the single network is whose *weight_seed* is ``seeds[r]``, on the same examples: from the
        same first weights, without any that were set by hand, and with the examples in the same order.
        """
        return self._trainer(self.network_stack(seeds), scene, [stream_seed(seed, SHUFFLE) for seed in seeds])

    def _trainer(self, network: Network, scene: TrainerScene, seed: Seed) -> Trainer:
        validation = None
        if len(self.validation):
            validation = (self.examples.validation_inputs, self.answers(self.validation))
        trainer = Trainer(
            network,
            self.examples.train_inputs,
            self.answers(self.train),
            loss=self.loss,
            optimizer=optimizer(scene),
            batch_size=scene.batch_size,
            seed=seed,
            validation=validation,
        )
        tune(trainer, scene)
        return trainer


def compute(scene: TrainerScene, before: Experiment | None = None) -> Experiment:
    """Return the experiment of a scene that has no problems, with the examples of *before* where they are the same."""
    return Experiment(
        scene=scene.experiment(),
        examples=examples_of(scene, before.examples if before else None),
        chosen=choices(scene),
        first_edits=first_edits(scene),
    )


def first_edits(scene: TrainerScene) -> tuple[WeightEdit, ...]:
    """Return the weights that were set by hand before the first step of the scene's experiment."""
    return tuple(edit for edit in scene.edits(scene.mark()) if edit.epoch == 0)


def looked_at(experiment: Experiment, scene: TrainerScene) -> TrainerScene:
    """Return the scene of *experiment* with what *scene* looks at, which may be of another one already."""
    return replace(experiment.scene, **{field: getattr(scene, field) for field in LOOKED_AT})


def chosen_example(experiment: Experiment, scene: TrainerScene) -> tuple[Dataset, int]:
    """Return the example that *scene* looks at: its set and its place there, the nearest that there is."""
    of_validation = scene.example_of == "validation" and len(experiment.validation) > 0
    dataset = experiment.validation if of_validation else experiment.train
    return dataset, min(max(scene.example, 0), len(dataset) - 1)


def chosen_unit(experiment: Experiment, scene: TrainerScene) -> tuple[int, int]:
    """Return the layer, from 0 for the first hidden one, and the unit that *scene* looks at: the nearest there are."""
    layer = min(max(scene.layer, 0), len(experiment.scene.hidden_layers))
    return layer, min(max(scene.unit, 0), experiment.sizes[layer + 1] - 1)
