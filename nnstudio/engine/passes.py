"""The two passes of a network: forward from the examples to the output, backward from the loss to the gradients.

Inside them every example is a COLUMN: a layer's units then lie together in memory, apart from the row of ones, and with
its transposed products z = Wᵀa + b reads as in most textbooks. Sources: Rumelhart, Hinton and Williams (1986);
notation after Nielsen, *Neural Networks and Deep Learning*, chapter 2.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from nnstudio.engine.activations import ACTIVATIONS, Activation, LeakyReLU, RandomizedReLU
from nnstudio.engine.arrays import Floats, transposed
from nnstudio.engine.losses import Loss
from nnstudio.engine.softmax import write_softmax

if TYPE_CHECKING:
    from nnstudio.engine.network import Network


@dataclass(slots=True)
class HiddenPass:
    """What a forward pass keeps of one hidden layer, for the backward pass; ``(*runs, units, batch)`` each."""

    weights_transposed: Floats
    """[W; b]ᵀ, ``(*runs, units, fan_in + 1)``."""
    activation: Activation
    z: Floats
    value: Floats
    """f(z)."""
    a: Floats
    """What the next layer sees: f(z), thinned by dropout, over a row of ones; ``(*runs, units + 1, batch)``."""
    kept: Floats
    """The units of *a*, without the row of ones."""
    mask: Floats | None
    """Dropout: 0 where a unit drops out, 1/(1 − share) where it stays; None without dropout."""
    slopes: Floats | None
    """The slopes drawn for randomised ReLUs while training."""
    work: tuple[Floats, ...]


class ForwardPass:
    """The forward pass for one size of batch, with the arrays that it fills; nothing else is allocated.

    While *training*, randomised ReLUs have slopes of their own for each unit and example, and with *dropout* units
    drop out; `draw` draws both anew. ``logits`` ``(*runs, batch, outputs)`` is the last layer's weighted sum.
    """

    def __init__(self, network: "Network", batch: int, *, training: bool = False, dropout: bool = False) -> None:
        self.network = network
        # For a single network, the same product at half the overhead.
        self.product = np.matmul if network.lead else np.ndarray.dot
        self.hidden = tuple(self._hidden_pass(index, batch, training, dropout) for index in range(len(network.hidden)))
        self.last = transposed(network.layers[-1].affine)
        self.z = _columns(network, batch, network.sizes[-1])
        self.logits = transposed(self.z)
        self.row: Floats = np.empty((*network.lead, batch, 1), network.parameters.dtype)
        self.prediction = transposed(_columns(network, batch, network.sizes[-1]))
        self.output_activation = None if network.output == "softmax" else ACTIVATIONS[network.output]
        self.output_work = () if self.output_activation is None else self.output_activation.work_for(self.logits)

    def _hidden_pass(self, index: int, batch: int, training: bool, dropout: bool) -> HiddenPass:
        network, units = self.network, self.network.sizes[index + 1]
        activation = network.activation(index)
        z = _columns(network, batch, units)
        a = _columns(network, batch, units + 1)
        a[...] = 1.0
        kept = a[..., :-1, :]
        slopes = None
        if training and isinstance(activation, RandomizedReLU):
            slopes = np.full(z.shape, activation.mean_slope, z.dtype)
            activation = LeakyReLU(slopes)
        return HiddenPass(
            weights_transposed=transposed(network.layers[index].affine),
            activation=activation,
            z=z,
            value=np.empty_like(z) if dropout else kept,
            a=a,
            kept=kept,
            mask=np.ones(z.shape, z.dtype) if dropout else None,
            slopes=slopes,
            work=activation.work_for(z),
        )

    def run(self, x: Floats) -> Floats:
        """Go through all layers with *x* ``(*runs, inputs + 1, batch)``, whose last row is ones; return the logits."""
        a, product = x, self.product
        for layer in self.hidden:
            product(layer.weights_transposed, a, layer.z)
            layer.activation.evaluate(layer.z, layer.value, layer.work)
            if layer.mask is not None:
                np.multiply(layer.value, layer.mask, layer.kept)
            a = layer.a
        product(self.last, a, self.z)
        return self.logits

    def output(self) -> Floats:
        """Return what the output activation makes of the logits, ``(*runs, batch, outputs)``.

        The next call overwrites the array.
        """
        if self.output_activation is None:
            write_softmax(self.logits, self.prediction, self.row)
        else:
            self.output_activation.evaluate(self.logits, self.prediction, self.output_work)
        return self.prediction

    def draw(self, generators: Sequence[np.random.Generator], dropout: float | Floats) -> None:
        """Draw what is random while training, each run from its own generator.

        - Randomised ReLU (Xu et al., 2015): a slope between its limits for each unit and example.
        - Inverted dropout (Srivastava et al., 2014): each unit drops out with probability *dropout*, one number or
          ``(*runs, 1, 1)``; what stays is divided by 1 − dropout, so that its mean stays the same.
        """
        for layer, activation in zip(self.hidden, self.network.hidden, strict=True):
            if layer.slopes is not None and isinstance(activation, RandomizedReLU):
                _draw_uniform(generators, layer.slopes, self.network.lead)
                np.multiply(layer.slopes, activation.upper - activation.lower, out=layer.slopes)
                np.add(layer.slopes, activation.lower, out=layer.slopes)
            if layer.mask is not None:
                _draw_uniform(generators, layer.mask, self.network.lead)
                np.greater_equal(layer.mask, dropout, out=layer.mask, casting="unsafe")
                np.divide(layer.mask, 1.0 - dropout, out=layer.mask)


@dataclass(slots=True)
class BackwardStep:
    """One step of the chain rule: from the weighted sums of the layer above to those of the hidden layer below."""

    delta_above: Floats
    delta_above_transposed: Floats
    weights_above: Floats
    gradient_above: Floats
    below: HiddenPass
    delta_below: Floats
    slope_gradient: Floats | None


class BackwardPass:
    """Back-propagation through what a `ForwardPass` has filled: the chain rule from the last layer to the first.

    ``delta[l]`` ``(*runs, fan_out, batch)`` is ∂loss/∂z of layer l. ``gradients`` ``(*runs, parameters)`` lies as the
    network's parameters do; ``layers`` has views of it.
    """

    def __init__(self, forward: ForwardPass, loss: Loss) -> None:
        network = forward.network
        self._forward, self._loss = forward, loss
        self._share: Floats = np.array(1.0 / max(1, forward.z.shape[-1]), forward.z.dtype)
        self.product = forward.product
        self.delta = [*(np.empty_like(layer.z) for layer in forward.hidden), np.empty_like(forward.z)]
        self._output_delta = transposed(self.delta[-1])
        self._output_slope = np.empty_like(self._output_delta)
        self.gradients: Floats = np.zeros_like(network.parameters)
        self.layers = network.layers_of(self.gradients)
        self._steps = tuple(
            BackwardStep(
                delta_above=self.delta[index + 1],
                delta_above_transposed=transposed(self.delta[index + 1]),
                weights_above=network.layers[index + 1].weights,
                gradient_above=self.layers[index + 1].affine,
                below=forward.hidden[index],
                delta_below=self.delta[index],
                slope_gradient=self.layers[index].negative_slope,
            )
            for index in reversed(range(len(forward.hidden)))
        )
        self._first_delta = transposed(self.delta[0])

    def run(self, x: Floats, y: Floats) -> Floats:
        """Fill δ and the gradients of the batch's mean loss; return the gradients.

        *x* is what the forward pass was given, *y* ``(*runs, batch, outputs)`` the targets. The weighted sums of the
        hidden layers serve as working space and are lost.
        """
        self._set_output_delta(y)
        product = self.product
        for step in self._steps:
            layer, delta = step.below, step.delta_below
            product(layer.a, step.delta_above_transposed, step.gradient_above)  # ∂W, ∂b
            product(step.weights_above, step.delta_above, delta)  # ∂loss/∂a
            if layer.mask is not None:
                np.multiply(delta, layer.mask, delta)  # ∂loss/∂f(z)
            if step.slope_gradient is not None:  # of a parametric ReLU, f(z) = max(0, z) + α min(0, z)
                share = np.multiply(np.minimum(layer.z, 0.0, out=layer.work[0]), delta, layer.work[0])
                np.add.reduce(share, axis=(-2, -1), keepdims=True, out=step.slope_gradient)
            layer.activation.slope(layer.z, layer.value, layer.z, layer.work)
            np.multiply(delta, layer.z, delta)  # ∂loss/∂z = ∂loss/∂f(z) · f′(z)
        product(x, self._first_delta, self.layers[0].affine)
        return self.gradients

    def _set_output_delta(self, y: Floats) -> None:
        """Set the last layer's δ: the gradient of the batch's mean loss with respect to the logits."""
        forward, delta = self._forward, self._output_delta
        if self._loss.takes == "logits":
            self._loss.slope(y, forward.logits, delta, forward.row)
        else:
            output, slope = forward.output(), self._output_slope
            self._loss.slope(y, output, delta, forward.row)
            if forward.output_activation is None:  # through the Jacobian of softmax: δ = s ∘ (g − Σ g s)
                products = np.multiply(delta, output, slope)
                np.add.reduce(products, axis=-1, keepdims=True, out=forward.row)
                np.subtract(delta, forward.row, delta)
                np.multiply(delta, output, delta)
            else:
                forward.output_activation.slope(forward.logits, output, slope, forward.output_work)
                np.multiply(delta, slope, delta)
        np.multiply(delta, self._share, delta)


def _columns(network: "Network", batch: int, units: int) -> Floats:
    """Return an empty array ``(*runs, units, batch)`` in which the values of one unit lie together, over all runs."""
    array: Floats = np.empty((units, *network.lead, batch), network.parameters.dtype)
    return np.moveaxis(array, 0, -2)


def _draw_uniform(generators: Sequence[np.random.Generator], out: Floats, lead: tuple[int, ...]) -> None:
    for run, rng in zip(np.ndindex(lead), generators, strict=True):
        rng.random(out=out[run], dtype=out.dtype)
