"""What the program proposes for a data set and an activation, and the learner may overrule (row N13).

- Output and loss: sigmoid and binary cross-entropy for yes or no, softmax and cross-entropy for several classes, the
  identity and the squared error for a number. Each is the pair of which ∂loss/∂z = prediction − truth.
- Initialiser: by the activation of the first hidden layer, He for ReLU and its kin, LeCun for SELU, else Xavier.
"""

from dataclasses import dataclass

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


def fitting_losses(classes: int, output: str) -> tuple[str, ...]:
    """Return the losses that make sense behind *output* for so many classes, 0 for a number."""
    return tuple(
        name for name, loss in LOSSES.items() if output in loss.outputs and (classes or not loss.judges_classes)
    )
