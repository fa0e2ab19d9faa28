"""What follows from the scene of the Network Trainer: data, an untrained network, and what trains it."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnstudio.data.dataset import Dataset
from nnstudio.data.features import applicable
from nnstudio.data.inputs import Inputs
from nnstudio.data.split import split
from nnstudio.engine.arrays import Floats
from nnstudio.engine.losses import LOSSES, Loss
from nnstudio.engine.network import Network
from nnstudio.engine.optimizers import OPTIMIZERS, Optimizer
from nnstudio.engine.schedules import SCHEDULES, Schedule
from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.proposals import Choices, choices
from nnstudio.labs.trainer.scene import TrainerScene, WeightEdit

_DATA, _SPLIT, _SHUFFLE = range(3)
"""Each use of the scene's seed draws from a stream of its own."""


@dataclass(frozen=True, eq=False)
class Experiment:
    """The examples of a scene, and a network that has not learnt anything yet."""

    scene: TrainerScene
    """Without what may change while training goes on."""
    train: Dataset
    validation: Dataset
    """Examples as they are measured or drawn: `inputs` makes of them what the network sees."""
    inputs: Inputs
    chosen: Choices
    first_edits: tuple[WeightEdit, ...]
    """Weights set by hand before the first step: they belong to the network as it begins."""

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
            seed=self.scene.seed,
        )
        for edit in self.first_edits:
            set_weight(network, edit.layer, edit.row, edit.column, edit.after)
        return network

    def answers(self, dataset: Dataset) -> npt.NDArray[np.generic]:
        """Return what is right for each example, as a `Trainer` takes it.

        Numbers ``(examples, 1)``, or classes ``(examples,)``: yes or no where a single output tells them apart.
        """
        if dataset.is_regression:
            return np.asarray(dataset.y, np.float64)[:, None]
        return dataset.labels.astype(bool) if self.chosen.outputs == 1 else dataset.labels

    def targets(self, dataset: Dataset) -> Floats:
        """Return what the network's output should be for each example, ``(examples, outputs)``."""
        if dataset.is_regression:
            return np.asarray(dataset.y, np.float64)[:, None]
        return self.loss.targets(dataset.labels, self.chosen.outputs)

    def trainer(self, scene: TrainerScene) -> Trainer:
        """Return a trainer at epoch 0, with the settings of *scene*."""
        validation = None
        if len(self.validation):
            validation = (self.inputs(self.validation.x), self.answers(self.validation))
        trainer = Trainer(
            self.network(),
            self.inputs(self.train.x),
            self.answers(self.train),
            loss=self.loss,
            optimizer=optimizer(scene),
            batch_size=scene.batch_size,
            seed=_stream_seed(scene.seed, _SHUFFLE),
            validation=validation,
            dropout=scene.dropout,
        )
        tune(trainer, scene)
        return trainer


def compute(scene: TrainerScene) -> Experiment:
    """Return the experiment of a scene that has no problems."""
    source = scene.source
    rng = np.random.default_rng(_stream_seed(scene.seed, _DATA))
    dataset = source.make(rng, scene.example_count(), scene.noise, scene.class_count())
    train, validation = split(dataset, scene.train_share, np.random.default_rng(_stream_seed(scene.seed, _SPLIT)))
    possible = applicable(source.inputs)
    names = tuple(name for name in possible if name in scene.features)
    return Experiment(
        scene=scene.experiment(),
        train=train,
        validation=validation,
        inputs=Inputs.fitted(train.x, names, scene.standardise),
        chosen=choices(scene),
        first_edits=first_edits(scene),
    )


def first_edits(scene: TrainerScene) -> tuple[WeightEdit, ...]:
    """Return the weights that were set by hand before the first step of the scene's experiment."""
    return tuple(edit for edit in scene.edits(scene.mark()) if edit.epoch == 0)


def chosen_example(experiment: Experiment, scene: TrainerScene) -> tuple[Dataset, int]:
    """Return the example that *scene* looks at: its set and its place there, the nearest that there is."""
    of_validation = scene.example_of == "validation" and len(experiment.validation) > 0
    dataset = experiment.validation if of_validation else experiment.train
    return dataset, min(max(scene.example, 0), len(dataset) - 1)


def chosen_unit(experiment: Experiment, scene: TrainerScene) -> tuple[int, int]:
    """Return the layer, from 0 for the first hidden one, and the unit that *scene* looks at: the nearest there are."""
    layer = min(max(scene.layer, 0), len(experiment.scene.hidden_layers))
    return layer, min(max(scene.unit, 0), experiment.sizes[layer + 1] - 1)


def set_weight(network: Network, layer: int, row: int, column: int, weight: float) -> None:
    """Set one weight of *network*, or the bias where *row* is fan_in; of *layer* 0 and on."""
    network.layers[layer].affine[row, column] = weight


def optimizer(scene: TrainerScene) -> Optimizer:
    """Return the scene's optimiser, with the settings that it has there."""
    rule = OPTIMIZERS[scene.optimizer]
    return rule(**_settings(scene, rule))


def schedule(scene: TrainerScene) -> Schedule:
    """Return the scene's schedule of the learning rate: of n epochs, and with the factor γ, where it has such."""
    rule = SCHEDULES[scene.schedule]
    given = {"gamma": scene.schedule_factor, "every": scene.schedule_epochs, "epochs": scene.schedule_epochs}
    taken = (parameter.name for parameter in rule.parameters if given[parameter.name] is not None)
    return rule(**{name: given[name] for name in taken})


def tune(trainer: Trainer, scene: TrainerScene) -> None:
    """Give *trainer* the settings of *scene* that may change while training goes on."""
    trainer.learning_rate = scene.learning_rate
    trainer.batch_size = scene.batch_size
    trainer.dropout = scene.dropout
    trainer.l1, trainer.l2 = scene.l1, scene.l2
    own = type(trainer.optimizer).weight_decay
    trainer.weight_decay = own if scene.weight_decay is None else scene.weight_decay
    trainer.schedule = schedule(scene)
    for name, value in _settings(scene, type(trainer.optimizer)).items():
        setattr(trainer.optimizer, name, value)


def _settings(scene: TrainerScene, rule: type[Optimizer]) -> dict[str, float]:
    """Return the settings of *rule*, as the scene has them or else as the engine does."""
    found = {}
    for parameter in rule.parameters:
        value = getattr(scene, parameter.name, None)
        found[parameter.name] = getattr(rule, parameter.name) if value is None else value
    return found


def _stream_seed(seed: int, stream: int) -> int:
    return int(np.random.SeedSequence((seed, stream)).generate_state(1)[0])
