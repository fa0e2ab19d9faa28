"""One example on its way through a network and back, with every number kept in its place.

The formulas are written out once more here, plainly and without regard for speed: what training computes can be read
and checked against them. Source: Nielsen, *Neural Networks and Deep Learning*, chapter 2, equations BP1 to BP4.
"""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.losses import Loss
from nnstudio.engine.network import Network
from nnstudio.engine.softmax import softmax, softmax_jacobian


@dataclass(frozen=True, eq=False)
class LayerTrace:
    """What happens in one layer: copies, which nothing changes any more.

    Forward, *x* ``(fan_in,)`` is what comes in, *z* = x W + b and *a* = f(z) ``(fan_out,)``. Backward, *delta* is
    ∂loss/∂z ``(fan_out,)``, *weight_gradients* ∂loss/∂W = xᵀ δ ``(fan_in, fan_out)``, *bias_gradients* ∂loss/∂b = δ.
    """

    x: Floats
    weights: Floats
    biases: Floats
    z: Floats
    a: Floats
    delta: Floats
    weight_gradients: Floats
    bias_gradients: Floats
    activation_gradients: Floats
    """∂loss/∂a ``(fan_out,)``."""
    slopes: Floats | None
    """f′(z) ``(fan_out,)``; None for softmax, each of whose outputs depends on all z."""
    negative_slope_gradient: float | None
    """∂loss/∂α of a parametric ReLU."""


@dataclass(frozen=True, eq=False)
class Trace:
    """One example *x* ``(inputs,)`` with target *y* ``(outputs,)``, its *loss*, and every layer from first to last."""

    x: Floats
    y: Floats
    loss: float
    layers: tuple[LayerTrace, ...]

    @property
    def output(self) -> Floats:
        """What the network says, ``(outputs,)``."""
        return self.layers[-1].a


def trace(network: Network, x: FloatLike, y: FloatLike, loss: Loss) -> Trace:
    """Follow one example *x* ``(inputs,)`` with target *y* ``(outputs,)`` through *network*, forward and backward.

    Nothing is dropped out. For a loss that takes logits, ∂loss/∂a of the last layer is unknown and NaN: softmax or
    sigmoid and logarithm are differentiated together there.

    It is computed in double precision, whatever the network's.

    Raises `NetworkError` for a stack of networks, and where x, y or the loss does not fit the network.
    """
    x, y = as_floats(x), as_floats(y)
    if network.lead:
        raise NetworkError("only a single network can be traced")
    if x.shape != network.sizes[:1] or y.shape != network.sizes[-1:]:
        raise NetworkError(f"an example of shapes {x.shape} and {y.shape} for a network of sizes {network.sizes}")
    if network.output not in loss.outputs:
        raise NetworkError(f"{loss} does not fit {network.output} outputs; use one of {loss.outputs}")
    loss.check_targets(y)
    with np.errstate(all="ignore"):  # what is infinite is infinite
        inputs, zs = _forward(network, x)
        output = softmax(zs[-1]) if network.output == "softmax" else ACTIVATIONS[network.output].value(zs[-1])
        value = float(loss.value(y, zs[-1] if loss.takes == "logits" else output))
        return Trace(x.copy(), y.copy(), value, _backward(network, loss, inputs, zs, output, y))


def _forward(network: Network, x: Floats) -> tuple[list[Floats], list[Floats]]:
    """Return what comes into each layer, and the weighted sums there."""
    inputs, zs = [x], []
    for index, (weights, biases) in enumerate(zip(network.weights, network.biases, strict=True)):
        zs.append(inputs[-1] @ weights + biases[0])
        if index < len(network.hidden):
            inputs.append(network.activation(index).value(zs[-1][None])[0])
    return inputs, zs


def _backward(
    network: Network, loss: Loss, inputs: list[Floats], zs: list[Floats], output: Floats, y: Floats
) -> tuple[LayerTrace, ...]:
    layers: list[LayerTrace] = []
    for index in reversed(range(len(zs))):
        x, z, weights = inputs[index], zs[index], network.weights[index]
        slopes = negative_slope_gradient = None
        if index == len(network.hidden):
            a = output
            if loss.takes == "logits":
                delta = loss.gradient(y, z)
                activation_gradients = np.full_like(delta, np.nan)
            else:
                activation_gradients = loss.gradient(y, a)
                if network.output == "softmax":
                    delta = softmax_jacobian(z) @ activation_gradients  # BP1, through the Jacobian
                else:
                    slopes = ACTIVATIONS[network.output].derivative(z)
                    delta = activation_gradients * slopes  # BP1
        else:
            above = layers[-1]
            a, activation = inputs[index + 1], network.activation(index)
            activation_gradients = above.weights @ above.delta
            slopes = activation.derivative(z[None])[0]
            delta = activation_gradients * slopes  # BP2
            if network.layers[index].negative_slope is not None:
                negative_slope_gradient = float(np.sum(activation_gradients * np.minimum(0.0, z)))
        layers.append(
            LayerTrace(
                x=x.copy(),
                weights=weights.copy(),
                biases=network.biases[index][0].copy(),
                z=z,
                a=a.copy(),
                delta=delta,
                weight_gradients=np.outer(x, delta),  # BP4
                bias_gradients=delta.copy(),  # BP3
                activation_gradients=activation_gradients,
                slopes=slopes,
                negative_slope_gradient=negative_slope_gradient,
            )
        )
    return tuple(reversed(layers))
