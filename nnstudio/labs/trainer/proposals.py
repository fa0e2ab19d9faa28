"""What the program proposes for a data set and an activation, and the learner may overrule (row N13).

- Output and loss: sigmoid and binary cross-entropy for yes or no, softmax and cross-entropy for several classes, the
  identity and the squared error for a number. Each is the pair of which ∂loss/∂z = prediction − truth.
- Initialiser: by the activation of the first hidden layer, He for ReLU and its kin, LeCun for SELU, else Xavier.
- A network and a way to train it, for the set of data: one that learns it well and quickly, and where a line is all
  that there is to learn, no more than one unit.
"""

from dataclasses import dataclass, fields

from nnstudio.data.features import applicable
from nnstudio.engine.losses import LOSSES
from nnstudio.labs.trainer.scene import TrainerScene

_LOSS_OF_OUTPUT = {"softmax": "cross_entropy", "sigmoid": "binary_cross_entropy"}
_RECTIFIERS = ("relu", "leaky_relu", "prelu", "rrelu", "elu", "gelu", "gelu_tanh", "silu", "mish", "softplus")


@dataclass(frozen=True)
class Choices:
    """Output, loss and initialiser as they are used: chosen by the learner, or else proposed."""

    output: str
    loss: str
    initializer: str
    outputs: int
    """How many units the output layer has."""


@dataclass(frozen=True)
class Setting:
    """A network and how it is trained, by the fields of the scene."""

    hidden_layers: tuple[int, ...]
    activation: str
    optimizer: str
    learning_rate: float
    batch_size: int


_PLANE = Setting((8, 8, 8), "tanh", "sgd", 0.03, 10)
_LINE = Setting((), "tanh", "sgd", 0.03, 10)
_CURVE = Setting((8, 8), "tanh", "adam", 0.01, 10)
_IMAGES = Setting((128,), "relu", "adam", 0.003, 32)
_TABLE = Setting((16, 8), "relu", "adam", 0.01, 32)
_SETTINGS = {
    "line": _LINE,
    "house_prices": _LINE,
    "sine": _CURVE,
    "plane": _LINE,
    "gaussian_bumps": Setting((16, 8), "tanh", "adam", 0.01, 10),
    "iris": Setting((8,), "tanh", "sgd", 0.03, 10),
    "digits": _IMAGES,
}


def proposed_setting(scene: TrainerScene) -> Setting:
    """Return the network for the data set of *scene*, and how to train it."""
    own = scene.chosen_own
    if own is None:
        return _SETTINGS.get(scene.dataset, _PLANE)
    return _PLANE if own.origin == "drawn" else _IMAGES if own.image else _TABLE


def is_proposed(scene: TrainerScene) -> bool:
    """Whether the network of *scene* and its training are as proposed for its data: nothing of it was chosen."""
    proposed = proposed_setting(scene)
    return all(getattr(scene, field.name) == getattr(proposed, field.name) for field in fields(Setting))


def choices(scene: TrainerScene) -> Choices:
    """Return what *scene* chooses, and the proposals where it does not."""
    output = scene.output or proposed_output(scene)
    return Choices(
        output=output,
        loss=scene.loss or proposed_loss(scene, output),
        initializer=scene.initializer or proposed_initializer(scene),
        outputs=output_units(scene.class_count(), output),
    )


def proposed_output(scene: TrainerScene) -> str:
    """Return the output for the kind of the data."""
    classes = scene.class_count()
    return "identity" if classes == 0 else "sigmoid" if classes == 2 else "softmax"


def proposed_loss(scene: TrainerScene, output: str) -> str:
    """Return the loss that belongs to *output*."""
    if scene.class_count() == 0:
        return "squared_error"
    return _LOSS_OF_OUTPUT.get(output, "squared_error")


def proposed_initializer(scene: TrainerScene) -> str:
    """Return the initialiser for the activation of the first hidden layer."""
    first = next(iter(scene.activations()), "identity")
    return "lecun_normal" if first == "selu" else "he_uniform" if first in _RECTIFIERS else "xavier_uniform"


def output_units(classes: int, output: str) -> int:
    """Return how many units tell *classes* apart: one is enough for two, but softmax needs one for each."""
    return 1 if classes == 0 or (classes == 2 and output != "softmax") else classes


def layer_sizes(scene: TrainerScene) -> tuple[int, ...]:
    """Return how many units each layer has, the inputs first."""
    inputs = scene.source.inputs
    features = len(set(scene.features) & set(applicable(inputs)))
    return (features or inputs, *scene.hidden_layers, choices(scene).outputs)


def fitting_losses(classes: int, output: str) -> tuple[str, ...]:
    """Return the losses that make sense behind *output* for so many classes, 0 for a number."""
    return tuple(
        name for name, loss in LOSSES.items() if output in loss.outputs and (classes or not loss.judges_classes)
    )
