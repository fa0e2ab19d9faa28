"""A network of fully connected layers, its forward pass and its backward pass.

One layer computes z = x W + b and a = f(z), for a whole batch of examples (rows of x) at once. With one more column
of ones on x and b as one more row under W, that is a single product:

    z = [x 1] [W]        and in the backward pass        ∂W
              [b]                                        ∂b   =  [x 1]ᵀ δ

which is how it is computed here: the homogeneous coordinates of geometry, known as the bias trick. Source: Rumelhart,
Hinton and Williams (1986); notation after Nielsen, *Neural Networks and Deep Learning*, chapter 2, with examples as
rows.

All parameters of a network lie in ONE flat array; ``weights`` and ``biases`` are views of it, so an optimiser works
on one vector and a moment of training is one copied row. Leading axes are runs: a stack of R networks of one shape is
trained by the same lines, one stacked product each.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.initializers import INITIALIZERS
from nnstudio.engine.softmax import softmax

T = TypeVar("T")

OUTPUTS = ("softmax", *ACTIVATIONS)
"""What may stand behind the last layer: softmax over its units, or any elementwise activation."""


@dataclass(frozen=True)
class Layer:
    """Views of one layer's part of a flat array of parameters (or of their gradients)."""

    affine: Floats
    """W over b: ``(*runs, fan_in + 1, fan_out)``."""

    @property
    def weights(self) -> Floats:
        """W, ``(*runs, fan_in, fan_out)``."""
        return self.affine[..., :-1, :]

    @property
    def biases(self) -> Floats:
        """b, ``(*runs, 1, fan_out)``."""
        return self.affine[..., -1:, :]


class Network:
    """Fully connected layers of the given *sizes*, the inputs first: ``Network((2, 8, 8, 2))`` has two hidden layers.

    - *hidden*: name of the activation of the hidden layers, or one name for each.
    - *output*: ``"softmax"`` over the last layer's units, or the name of an activation.
    - *init*: name of an initializer. *seed*: of its generator; with *runs*, run r starts from seed + r, exactly as a
      single network with that seed does.
    - *runs*: None for one network, or how many to stack along a leading axis.

    Raises `NetworkError` for a shape or name that is none.
    """

    def __init__(
        self,
        sizes: Sequence[int],
        hidden: str | Sequence[str] = "tanh",
        output: str = "softmax",
        init: str = "xavier_uniform",
        runs: int | None = None,
        seed: int = 0,
        dtype: npt.DTypeLike = np.float64,
    ) -> None:
        self.sizes = tuple(int(size) for size in sizes)
        if len(self.sizes) < 2 or min(self.sizes) < 1:
            raise NetworkError(f"sizes {self.sizes} need an input and an output layer of at least one unit")
        names = (hidden,) * (len(self.sizes) - 2) if isinstance(hidden, str) else tuple(hidden)
        if len(names) != len(self.sizes) - 2:
            raise NetworkError(f"{len(names)} activations for {len(self.sizes) - 2} hidden layers")
        self.hidden = tuple(_named(ACTIVATIONS, name, "activation") for name in names)
        if output not in OUTPUTS:
            raise NetworkError(f"unknown output {output!r}; there are {', '.join(OUTPUTS)}")
        self.output = output
        if runs is not None and runs < 1:
            raise NetworkError(f"a stack of {runs} networks")
        self.lead: tuple[int, ...] = () if runs is None else (runs,)
        count = sum((fan_in + 1) * fan_out for fan_in, fan_out in self.shapes())
        self.parameters: Floats = np.zeros((*self.lead, count), dtype=dtype)
        self.layers = self.layers_of(self.parameters)
        self.initialize(init, seed)

    def shapes(self) -> Iterator[tuple[int, int]]:
        """Yield (fan_in, fan_out) of each layer."""
        return zip(self.sizes, self.sizes[1:], strict=False)

    def layers_of(self, flat: Floats) -> tuple[Layer, ...]:
        """Return views of *flat* ``(*runs, parameters)``, layer by layer: W row by row, then b."""
        layers, start = [], 0
        for fan_in, fan_out in self.shapes():
            stop = start + (fan_in + 1) * fan_out
            layers.append(Layer(flat[..., start:stop].reshape(*self.lead, fan_in + 1, fan_out)))
            start = stop
        return tuple(layers)

    def initialize(self, init: str, seed: int) -> None:
        """Draw all weights anew; biases become 0."""
        initializer = _named(INITIALIZERS, init, "initializer")
        for run in np.ndindex(self.lead):
            rng = np.random.default_rng(seed + sum(run))
            for layer, (fan_in, fan_out) in zip(self.layers, self.shapes(), strict=True):
                layer.weights[run] = initializer(rng, fan_in, fan_out)
                layer.biases[run] = 0.0

    @property
    def weights(self) -> tuple[Floats, ...]:
        """Views W of every layer, ``(*runs, fan_in, fan_out)``; writing into one changes the network."""
        return tuple(layer.weights for layer in self.layers)

    @property
    def biases(self) -> tuple[Floats, ...]:
        """Views b of every layer, ``(*runs, 1, fan_out)``; writing into one changes the network."""
        return tuple(layer.biases for layer in self.layers)

    def forward(self, x: FloatLike) -> Floats:
        """Return the network's output for examples *x*, ``(batch, inputs)`` or ``(*runs, batch, inputs)``.

        Shape ``(*runs, batch, outputs)``.
        """
        x = self.with_ones(x)
        forward = ForwardPass(self, x.shape[-2])
        forward.run(x)
        return forward.output()

    def with_ones(self, x: FloatLike) -> Floats:
        """Return *x* in the network's precision, with the column of ones that carries the biases.

        Raises `NetworkError` where *x* is not a batch of examples with as many inputs as the network takes, or one
        such batch for each run.
        """
        x = as_floats(x)
        if x.ndim < 2 or x.shape[-1] != self.sizes[0] or x.shape[:-2] not in ((), self.lead):
            stack = f" in a stack of {self.lead[0]}" if self.lead else ""
            raise NetworkError(f"examples of shape {x.shape} for a network of {self.sizes[0]} inputs{stack}")
        ones = np.ones((*x.shape[:-1], 1), dtype=self.parameters.dtype)
        return np.concatenate([x.astype(self.parameters.dtype, copy=False), ones], axis=-1)


class ForwardPass:
    """The forward pass for one size of batch, with the arrays that it fills.

    ``z[l]`` ``(*runs, batch, fan_out)`` is the weighted sum of layer l, the last one the logits; ``a[l]``
    ``(*runs, batch, fan_out + 1)`` the activation of hidden layer l, with its column of ones; the inputs are no layer.
    """

    def __init__(self, network: Network, batch: int) -> None:
        self.network = network
        dtype = network.parameters.dtype
        self.z: list[Floats] = [np.empty((*network.lead, batch, units), dtype) for units in network.sizes[1:]]
        self.a: list[Floats] = [np.ones((*network.lead, batch, units + 1), dtype) for units in network.sizes[1:-1]]
        self.row: Floats = np.empty((*network.lead, batch, 1), dtype)
        self._steps = [
            (layer.affine, z, activation, a, a[..., :-1])
            for layer, z, activation, a in zip(network.layers, self.z, network.hidden, self.a, strict=False)
        ]

    def run(self, x: Floats) -> Floats:
        """Fill z and a from *x* ``(*runs, batch, inputs + 1)``, the last column ones; return the logits."""
        a = x
        for affine, z, activation, next_a, units in self._steps:
            np.matmul(a, affine, out=z)
            activation.value(z, out=units)
            a = next_a
        return np.matmul(a, self.network.layers[-1].affine, out=self.z[-1])

    def output(self) -> Floats:
        """Return what the output activation makes of the logits, as a new array."""
        if self.network.output == "softmax":
            return softmax(self.z[-1])
        return ACTIVATIONS[self.network.output].value(self.z[-1])


class BackwardPass:
    """Back-propagation through what a `ForwardPass` has filled: the chain rule from the last layer to the first.

    ``delta[l]`` ``(*runs, batch, fan_out)`` is ∂loss/∂z of layer l. ``gradients`` ``(*runs, parameters)`` lies as the
    network's parameters do.
    """

    def __init__(self, forward: ForwardPass) -> None:
        network = forward.network
        self.delta: list[Floats] = [np.empty_like(z) for z in forward.z]
        self.gradients: Floats = np.zeros_like(network.parameters)
        layers = network.layers_of(self.gradients)
        self._first = (layers[0].affine, self.delta[0])
        self._steps = [
            (
                np.swapaxes(forward.a[below], -1, -2),
                layers[below + 1].affine,
                self.delta[below + 1],
                np.swapaxes(network.layers[below + 1].weights, -1, -2),
                self.delta[below],
                network.hidden[below],
                forward.z[below],
                forward.a[below][..., :-1],
            )
            for below in reversed(range(len(network.hidden)))
        ]

    def run(self, x: Floats) -> Floats:
        """Fill δ and the gradients from ``delta[-1]``, which the loss has set; return the gradients.

        *x* is what the forward pass was given. Where the loss of ``delta`` is a mean over the batch, so are the
        gradients. The weighted sums z serve as working space and are lost.
        """
        for a_transposed, affine, delta, weights_transposed, delta_below, activation, z, a in self._steps:
            np.matmul(a_transposed, delta, out=affine)
            np.matmul(delta, weights_transposed, out=delta_below)
            np.multiply(delta_below, activation.slope(z, a, out=z), out=delta_below)
        affine, delta = self._first
        np.matmul(np.swapaxes(x, -1, -2), delta, out=affine)
        return self.gradients


def _named(registry: Mapping[str, T], name: str, kind: str) -> T:
    try:
        return registry[name]
    except KeyError:
        raise NetworkError(f"unknown {kind} {name!r}; there are {', '.join(registry)}") from None
