"""What has to change together when hidden layers come, go or get an activation of their own. No Qt.

The activations of single layers are a tuple that may be shorter than that of the layers; ``""`` in it, and what it
lacks, stand for the activation of all hidden layers.
"""

from typing import Any

from nnstudio.labs.trainer.scene import TrainerScene

FIRST_UNITS = 8
"""How many units the first hidden layer has that is added."""


def own_activation(scene: TrainerScene, layer: int) -> str:
    """Return the activation of the hidden *layer* (from 0) where it has one of its own, else ``""``."""
    return scene.layer_activations[layer] if layer < len(scene.layer_activations) else ""


def layers_typed(scene: TrainerScene, units: tuple[int, ...]) -> dict[str, Any]:
    """Return which fields of *scene* change when all layers are typed anew: those that stay keep their activation."""
    return {"hidden_layers": units, "layer_activations": _trimmed(scene.layer_activations[: len(units)])}


def layer_added(scene: TrainerScene) -> dict[str, Any]:
    """Return which fields of *scene* change with another hidden layer, behind the last one and as wide."""
    layers = scene.hidden_layers
    return {
        "hidden_layers": (*layers, layers[-1] if layers else FIRST_UNITS),
        "layer_activations": _trimmed(scene.layer_activations[: len(layers)]),
    }


def layer_removed(scene: TrainerScene, layer: int) -> dict[str, Any]:
    """Return which fields of *scene* change without the hidden *layer* (from 0)."""
    layers, own = scene.hidden_layers, scene.layer_activations
    return {
        "hidden_layers": layers[:layer] + layers[layer + 1 :],
        "layer_activations": _trimmed(own[:layer] + own[layer + 1 :]),
    }


def activation_chosen(scene: TrainerScene, layer: int, name: str) -> tuple[str, ...]:
    """Return the activations of single layers once the hidden *layer* (from 0) has *name*."""
    own = scene.layer_activations
    padded = own + ("",) * (layer - len(own))
    return _trimmed((*padded[:layer], name, *padded[layer + 1 :]))


def _trimmed(own: tuple[str, ...]) -> tuple[str, ...]:
    """Without what follows the last activation: two scenes that mean the same are the same."""
    while own and not own[-1]:
        own = own[:-1]
    return own
