"""What can be set in the Network Trainer, and what is looked at there."""

import itertools
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from nnstudio.data.own_data import OwnData
from nnstudio.data.sources import SOURCES, Source

OWN = "own"
"""The data set that the learner has brought along or drawn."""

FEWEST_EXAMPLES = 2
MOST_LAYERS, MOST_UNITS = 8, 256
LARGEST_LEARNING_RATE = 100.0
LARGEST_NOISE = 5.0
LARGEST_PENALTY = 10.0
MOST_DROPOUT = 0.95
MOST_EPOCHS = 10_000_000
LARGEST_SEED = 2**31 - 1
LARGEST_ATTEMPT = 2**31 - 1
FASTEST_LIMIT = 1e6
LARGEST_WEIGHT = 1e6
LARGEST_LOSS = 1e9
MOST_WORK = 1_000_000_000
"""Products of an example with a weight that one look at all examples may take: about a tenth of a second."""

TUNED = (
    "learning_rate",
    "batch_size",
    "dropout",
    "l1",
    "l2",
    "weight_decay",
    "momentum",
    "decay",
    "beta1",
    "beta2",
    "schedule",
    "schedule_epochs",
    "schedule_factor",
    "epochs",
    "speed",
    "stop_below",
    "patience",
)
"""The fields that may change while training goes on."""
LOOKED_AT = (
    "logarithmic",
    "view",
    "layer",
    "unit",
    "example_of",
    "example",
    "distribution",
    "confusion_of",
    "image_view",
    "pitfall",
    "page",
)
"""The fields that say only what is looked at."""


@dataclass(frozen=True)
class WeightEdit:
    """One weight that was set by hand: from unit *row* of the layer before to unit *column* of *layer*, from 0.

    A *row* below all units is the bias. *epoch* is the one that was under way, from 1, and 0 before the first step.
    *of* marks the experiment (`TrainerScene.mark`) whose network it belongs to.
    """

    of: str
    epoch: int
    layer: int
    row: int
    column: int
    before: float
    after: float


@dataclass(frozen=True)
class TrainerScene:
    """A data set, a network and how it is trained; *seed* makes all of it reproducible.

    None stands for what the program proposes: for *examples* (of all classes together) and *classes* (the arms of a
    spiral) by the data set, for *output*, *loss* and *initializer* by data and activation, for the settings of the
    optimiser and the schedule by the engine.

    - *own*: the examples of the data set ``"own"``.
    - *added*: examples put into the training set by hand, beside those that the split leaves there.
    - *weight_seed*: of the first weights and of the order of the examples alone; None for the *seed* of all the rest.
    - *noise*: the standard deviation of the error added to points of the plane, or to the number to be learnt.
    - *features*: what the network is given of points: names of `nnstudio.data.features.FEATURES`.
    - *layer_activations*: of single hidden layers, from the first one on, where it is not *activation*; ``""`` is that.
    - *epochs*: how far Start trains on; *speed* limits it to so many epochs a second, 0 to none.
    - *stop_below*: a training loss at which to stop, 0 for none; *patience*: after how many epochs without a lower
      validation loss to stop, 0 for never.
    - *pitfall*: of which of the things that go wrong on purpose is told.
    - *attempt*: how often the network was begun anew from the same weights; another one is another training. What is
      not in the scene's ``repr`` is not in its `mark`: weights set by hand before the first step stay.
    - *seeds_attempt*: the same of the many networks, which one and the same seed begins.
    """

    dataset: str = "spiral"
    own: OwnData | None = None
    added: OwnData | None = None
    examples: int | None = None
    classes: int | None = None
    train_share: float = 0.8
    noise: float = 0.1
    seed: int = 0
    weight_seed: int | None = None
    features: tuple[str, ...] = ("x1", "x2")
    standardise: bool = False

    hidden_layers: tuple[int, ...] = (8, 8, 8)
    activation: str = "tanh"
    layer_activations: tuple[str, ...] = ()
    output: str | None = None
    loss: str | None = None
    initializer: str | None = None
    weight_edits: tuple[WeightEdit, ...] = ()

    optimizer: str = "sgd"
    momentum: float | None = None
    decay: float | None = None
    beta1: float | None = None
    beta2: float | None = None
    learning_rate: float = 0.03
    schedule: str = "constant"
    schedule_epochs: int | None = None
    schedule_factor: float | None = None
    batch_size: int = 10
    dropout: float = 0.0
    l1: float = 0.0
    l2: float = 0.0
    weight_decay: float | None = None
    epochs: int = 500
    speed: float = 0.0
    stop_below: float = 0.0
    patience: int = 0
    attempt: int = field(default=0, repr=False)
    seeds_attempt: int = field(default=0, repr=False)

    logarithmic: bool = False
    view: str = "curves"
    layer: int = 0
    unit: int = 0
    example_of: str = "train"
    example: int = 0
    distribution: str = "weights"
    confusion_of: str = "validation"
    image_view: str = "examples"
    pitfall: str = ""
    page: str = "training"

    @property
    def chosen_own(self) -> OwnData | None:
        """The learner's own data, if they are what is learnt from."""
        return self.own if self.dataset == OWN else None

    @property
    def is_drawn(self) -> bool:
        """Whether points drawn by hand are learnt from."""
        return self.chosen_own is not None and self.chosen_own.origin == "drawn"

    @property
    def has_source(self) -> bool:
        """Whether there is such a data set."""
        return self.dataset in SOURCES or self.chosen_own is not None

    @property
    def source(self) -> Source:
        """Where the examples come from; raises `KeyError` for a data set that there is not."""
        return SOURCES[self.dataset] if self.chosen_own is None else self.chosen_own.source

    @property
    def network_seed(self) -> int:
        """The seed of the first weights and of the order of the examples."""
        return self.seed if self.weight_seed is None else self.weight_seed

    def example_count(self) -> int:
        """Return how many examples there are, for training and validation together."""
        return self.source.proposed_examples if self.examples is None else self.examples

    def class_count(self) -> int:
        """Return how many classes there are; 0 where a number is to be learnt."""
        return self.source.proposed_classes if self.classes is None else self.classes

    def train_count(self) -> int:
        """Return how many examples are for training."""
        return max(1, round(self.train_share * self.example_count()))

    def activations(self) -> tuple[str, ...]:
        """Return the activation of each hidden layer."""
        own = itertools.chain(self.layer_activations, itertools.repeat(""))
        return tuple(name or self.activation for _, name in zip(self.hidden_layers, own, strict=False))

    def experiment(self) -> "TrainerScene":
        """Return the scene without what may change while training goes on: what is left decides data and network."""
        return _with_defaults(self, (*TUNED, *LOOKED_AT, "weight_edits", "seeds_attempt"))

    def mark(self) -> str:
        """Return a short name of the experiment, the same for equal ones and in every session."""
        return format(zlib.crc32(repr(self.experiment()).encode()), "08x")

    def is_another_attempt_at(self, other: "TrainerScene") -> bool:
        """Whether both are of the same experiment, begun anew or not."""
        return replace(self.experiment(), attempt=0) == replace(other.experiment(), attempt=0)

    def edits(self, mark: str) -> tuple[WeightEdit, ...]:
        """Return the weights set by hand of the experiment *mark*, in the order in which they were."""
        return tuple(edit for edit in self.weight_edits if edit.of == mark)


def attempt_after(known: Iterable[int]) -> int:
    """Return the number of another attempt than the *known* ones; after the largest one comes 0."""
    return (max(known) + 1) % (LARGEST_ATTEMPT + 1)


def _with_defaults(scene: TrainerScene, fields: tuple[str, ...]) -> TrainerScene:
    kept: dict[str, Any] = {field: getattr(_DEFAULT, field) for field in fields}
    return replace(scene, **kept)


_DEFAULT = TrainerScene()
