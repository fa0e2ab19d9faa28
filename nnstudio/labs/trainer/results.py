"""What follows from the scene of the Network Trainer: data, an untrained network, and pictures of a trained one."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnstudio.data.bundled import digits
from nnstudio.data.dataset import PLANE, Dataset
from nnstudio.data.split import split
from nnstudio.data.synthetic import SYNTHETIC
from nnstudio.engine.arrays import Floats
from nnstudio.engine.boundary import Boundary
from nnstudio.engine.network import Network
from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.scene import TrainerScene

FINEST_PICTURE, COARSEST_PICTURE = 80, 24
PICTURE_WORK = 50_000_000
"""Products that one picture may take, about 3 ms: a larger network is looked at in fewer points."""
SHOWN_DIGITS = 60

_DATA, _SPLIT, _SHUFFLE = range(3)
"""Each use of the scene's seed draws from a stream of its own."""


@dataclass(frozen=True)
class Experiment:
    """The examples of a scene, and a network that has not learnt anything yet."""

    scene: TrainerScene
    train: Dataset
    validation: Dataset

    @property
    def sizes(self) -> tuple[int, ...]:
        """Units of every layer, the inputs first."""
        return (self.train.features, *self.scene.hidden_layers, self.train.classes)

    @property
    def is_plane(self) -> bool:
        """Whether the examples are points that can be drawn."""
        return self.train.features == 2

    def network(self) -> Network:
        """Return the network as it is before the first step; always the same for one scene."""
        return Network(self.sizes, hidden=self.scene.activation, output="softmax", seed=self.scene.seed)

    def trainer(self, scene: TrainerScene) -> Trainer:
        """Return a trainer at epoch 0, with the learning rate and batch size of *scene*."""
        validation = (self.validation.x, self.validation.labels) if len(self.validation) else None
        return Trainer(
            self.network(),
            self.train.x,
            self.train.labels,
            optimizer=scene.optimizer,
            learning_rate=scene.learning_rate,
            batch_size=scene.batch_size,
            seed=_stream_seed(scene.seed, _SHUFFLE),
            validation=validation,
        )


def compute(scene: TrainerScene) -> Experiment:
    """Return the experiment of a scene that has no problems."""
    rng = np.random.default_rng(_stream_seed(scene.seed, _DATA))
    if scene.dataset == "digits":
        dataset = digits().take(np.sort(rng.permutation(len(digits()))[: scene.example_count()]))
    else:
        dataset = SYNTHETIC[scene.dataset](rng, scene.example_count(), scene.noise)
    train, validation = split(dataset, scene.train_share, np.random.default_rng(_stream_seed(scene.seed, _SPLIT)))
    return Experiment(scene.experiment(), train, validation)


class Pictures:
    """What a network with given parameters says of all points of the plane, or of the first examples kept back.

    It has a network of its own, so that pictures can be made while another thread trains.
    """

    def __init__(self, experiment: Experiment) -> None:
        self.experiment = experiment
        self._network = experiment.network()
        points = PICTURE_WORK / self._network.parameters.size
        resolution = min(FINEST_PICTURE, max(COARSEST_PICTURE, math.isqrt(int(points))))
        self._boundary = Boundary(self._network, PLANE, resolution) if experiment.is_plane else None
        shown = experiment.validation if len(experiment.validation) else experiment.train
        self.examples = shown.take(np.arange(min(SHOWN_DIGITS, len(shown))))

    def decision(self, parameters: Floats) -> Floats:
        """Return the probability of each class at each point, ``(rows, columns, classes)``, the bottom row first."""
        assert self._boundary is not None  # noqa: S101 - asked only of points in the plane
        self._network.parameters[...] = parameters
        return self._boundary.output()

    def predictions(self, parameters: Floats) -> npt.NDArray[np.intp]:
        """Return the predicted class of each of `examples`."""
        self._network.parameters[...] = parameters
        predicted: npt.NDArray[np.intp] = np.argmax(self._network.forward(self.examples.x), axis=-1)
        return predicted


def _stream_seed(seed: int, stream: int) -> int:
    return int(np.random.SeedSequence((seed, stream)).generate_state(1)[0])
