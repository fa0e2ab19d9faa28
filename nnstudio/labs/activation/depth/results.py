"""What follows from a stack of layers: signals on their way up, gradients on their way down."""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from nnstudio.data.bundled import digits
from nnstudio.data.dataset import Dataset
from nnstudio.data.plane_classes import spiral
from nnstudio.engine.activations import Activation
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.network import Network
from nnstudio.engine.signals import LayerSignals, signals
from nnstudio.labs.activation.chosen import made
from nnstudio.labs.activation.scene import ActivationScene

EXAMPLES = 64
"""How many examples are sent through: enough for steady figures, few enough for a frame."""
_LOSS = LOSSES["cross_entropy"]


@dataclass(frozen=True, eq=False)
class DepthResults:
    """The hidden *layers* from first to last, and what a gradient keeps on its way down through them.

    *products* ``[l]`` is the product of the mean slopes from layer l up to the last but one: what slopes alone would
    leave of the last layer's gradient.
    """

    function: str
    activation: Activation
    initializer: str
    layers: tuple[LayerSignals, ...]
    products: tuple[float, ...]

    @property
    def gradient_ratio(self) -> float:
        """∂ℓ/∂z of the first layer beside that of the last one."""
        first, last = self.layers[0].gradient, self.layers[-1].gradient
        return first / last if last > 0 else math.nan

    @property
    def slope_product(self) -> float:
        """What the slopes alone leave of it."""
        return self.products[0]

    @property
    def dead_units(self) -> int | None:
        """How many units are dead, in all layers; None where a slope is no number, so that nobody can tell."""
        if any(math.isnan(layer.slope) for layer in self.layers):
            return None
        return sum(layer.dead for layer in self.layers)

    @property
    def broken_from(self) -> int | None:
        """The layer, counted from 1, where numbers stop to be finite; None for none.

        That is the first one whose activations are not, on the way up; only if all are, the last one whose gradient is
        not, on the way down: what overflows at one place spoils everything behind it.
        """
        numbered = list(enumerate(self.layers, start=1))
        for number, layer in numbered:
            if not all(math.isfinite(each) for each in (*layer.spread, layer.mean)):
                return number
        return next((number for number, layer in reversed(numbered) if not math.isfinite(layer.gradient)), None)


def compute(scene: ActivationScene) -> DepthResults:
    """Return all figures of a scene that has no problems."""
    activation = made(scene, scene.stack_activation)
    layers = _layers(activation, scene.initializer, scene.inputs, scene.depth, scene.width, scene.seed)
    products = [1.0]
    for layer in reversed(layers[:-1]):
        products.append(products[-1] * layer.slope)
    return DepthResults(scene.stack_activation, activation, scene.initializer, layers, tuple(reversed(products)))


@lru_cache(maxsize=4)
def _layers(
    activation: Activation, initializer: str, inputs: str, depth: int, width: int, seed: int
) -> tuple[LayerSignals, ...]:
    data = examples(inputs)
    sizes = (data.features, *[width] * depth, data.classes)
    network = Network(sizes, hidden=activation, output="softmax", init=initializer, seed=seed)
    return signals(network, data.x, _LOSS.targets(data.labels, data.classes), _LOSS)


@lru_cache(maxsize=4)
def examples(inputs: str) -> Dataset:
    """Return the examples that go by this name, standardised: over all their numbers the mean is 0, the deviation 1."""
    rng = np.random.default_rng(0)
    if inputs == "digits":
        data = digits().take(np.arange(EXAMPLES))
    elif inputs == "spiral":
        data = spiral(rng, EXAMPLES, 0.0)
    else:
        data = Dataset(rng.standard_normal((EXAMPLES, 64)), np.arange(EXAMPLES) % 10, 10)
    return Dataset((data.x - data.x.mean()) / data.x.std(), data.labels, data.classes)
