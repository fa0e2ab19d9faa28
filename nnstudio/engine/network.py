"""A network of fully connected layers.

One layer computes z = x W + b and a = f(z), for a whole batch of examples (rows of x) at once. With one more column
of ones on x and b as one more row under W, that is a single product:

    z = [x 1] [W]        and in the backward pass        ∂W
              [b]                                        ∂b   =  [x 1]ᵀ δ

which is how it is computed here: the homogeneous coordinates of geometry, known as the bias trick. Source: Rumelhart,
Hinton and Williams (1986); notation after Nielsen, *Neural Networks and Deep Learning*, chapter 2.

All parameters of a network lie in ONE flat array; ``weights`` and ``biases`` are views of it, so an optimiser works
on one vector and a moment of training is one copied row. Leading axes are runs: a stack of R networks of one shape is
trained by the same lines, one stacked product each.
"""

import operator
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from nnstudio.engine.activations import ACTIVATIONS, Activation, ParametricReLU
from nnstudio.engine.arrays import FloatLike, Floats, as_floats, transposed
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.initializers import INITIALIZERS, Initializer
from nnstudio.engine.passes import ForwardPass
from nnstudio.engine.registry import named

Seed: TypeAlias = int | Sequence[int]

OUTPUTS = ("softmax", "sigmoid", "tanh", "identity")
"""What may stand behind the last layer: softmax over its units, or an activation for which there is a loss."""


@dataclass(frozen=True)
class Layer:
    """Views of one layer's part of a flat array of parameters (or of their gradients)."""

    affine: Floats
    """W over b: ``(*runs, fan_in + 1, fan_out)``."""
    negative_slope: Floats | None = None
    """The learned slope of a parametric ReLU, one for all units of the layer: ``(*runs, 1, 1)``."""

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

    - *hidden*: activation of the hidden layers, by name or as an `Activation`, or one for each.
    - *output*: one of `OUTPUTS`: ``"softmax"`` over the last layer's units, or the name of an activation.
    - *init*: an initializer, by name or as a function; for a stack also one for each run.
    - *runs*: None for one network, or how many to stack along a leading axis.
    - *seed*: of the generator that draws the weights. Run r of a stack starts from seed + r, or from its own where
      there is one for each run, exactly as a single network with that seed does.

    - *dtype*: ``float64`` or ``float32``.

    A hidden layer of parametric ReLUs (``"prelu"``) learns one slope more than its weights and biases.

    Raises `NetworkError` for a shape, name, precision or seed that is none.
    """

    def __init__(
        self,
        sizes: Sequence[int],
        hidden: str | Activation | Sequence[str | Activation] = "tanh",
        output: str = "softmax",
        init: str | Initializer | Sequence[str | Initializer] = "xavier_uniform",
        runs: int | None = None,
        seed: Seed = 0,
        dtype: npt.DTypeLike = np.float64,
    ) -> None:
        self.sizes = _checked_sizes(sizes)
        if isinstance(hidden, str | Activation):
            hidden = (hidden,) * (len(self.sizes) - 2)
        if len(hidden) != len(self.sizes) - 2:
            raise NetworkError(f"{len(hidden)} activations for {len(self.sizes) - 2} hidden layers")
        self.hidden = tuple(
            named(ACTIVATIONS, each, "activation") if isinstance(each, str) else each for each in hidden
        )
        if output not in OUTPUTS:
            raise NetworkError(f"unknown output {output!r}; there are {', '.join(OUTPUTS)}")
        self.output = output
        for activation in self.hidden:
            if any(isinstance(value, np.ndarray) for value in vars(activation).values()):
                raise NetworkError(f"the parameters of {type(activation).__name__} must be single numbers")
        if np.dtype(dtype) not in (np.float64, np.float32):
            raise NetworkError(f"a network of {np.dtype(dtype)} numbers")
        if runs is not None and (runs < 1 or runs != int(runs)):
            raise NetworkError(f"a stack of {runs} networks")
        self.lead: tuple[int, ...] = () if runs is None else (int(runs),)
        count = sum((fan_in + 1) * fan_out for fan_in, fan_out in self.shapes())
        count += sum(isinstance(activation, ParametricReLU) for activation in self.hidden)
        self.parameters: Floats = np.zeros((*self.lead, count), dtype=dtype)
        self.layers = self.layers_of(self.parameters)
        self.initialize(init, seed)

    def shapes(self) -> Iterator[tuple[int, int]]:
        """Yield (fan_in, fan_out) of each layer."""
        return zip(self.sizes, self.sizes[1:], strict=False)

    def layers_of(self, flat: Floats) -> tuple[Layer, ...]:
        """Return views of *flat* ``(*runs, parameters)``, layer by layer: W row by row, b, then a learned slope."""
        layers, start = [], 0
        for (fan_in, fan_out), activation in zip(self.shapes(), (*self.hidden, None), strict=True):
            stop = start + (fan_in + 1) * fan_out
            affine = flat[..., start:stop].reshape(*self.lead, fan_in + 1, fan_out)
            negative_slope = None
            if isinstance(activation, ParametricReLU):
                negative_slope = flat[..., stop : stop + 1, None]
                stop += 1
            layers.append(Layer(affine, negative_slope))
            start = stop
        return tuple(layers)

    def initialize(self, init: str | Initializer | Sequence[str | Initializer], seed: Seed) -> None:
        """Draw all weights anew; biases become 0, learned slopes what their activation says."""
        runs = list(np.ndindex(self.lead))
        each = [init] * len(runs) if isinstance(init, str) or callable(init) else list(init)
        if len(each) != len(runs):
            raise NetworkError(f"{len(each)} initializers for {len(runs)} networks")
        for run, name, run_seed in zip(runs, each, seeds_of(seed, self.lead), strict=True):
            initializer = named(INITIALIZERS, name, "initializer") if isinstance(name, str) else name
            rng = np.random.default_rng(run_seed)
            for layer, (fan_in, fan_out) in zip(self.layers, self.shapes(), strict=True):
                layer.weights[run] = initializer(rng, fan_in, fan_out)
                layer.biases[run] = 0.0
        for layer, activation in zip(self.layers, self.hidden, strict=False):
            if layer.negative_slope is not None and isinstance(activation, ParametricReLU):
                layer.negative_slope[...] = activation.negative_slope

    @property
    def weights(self) -> tuple[Floats, ...]:
        """Views W of every layer, ``(*runs, fan_in, fan_out)``; writing into one changes the network."""
        return tuple(layer.weights for layer in self.layers)

    @property
    def biases(self) -> tuple[Floats, ...]:
        """Views b of every layer, ``(*runs, 1, fan_out)``; writing into one changes the network."""
        return tuple(layer.biases for layer in self.layers)

    def activation(self, index: int) -> Activation:
        """Return the activation of hidden layer *index*, with the slope learned so far where it learns one."""
        learned = self.layers[index].negative_slope
        return self.hidden[index] if learned is None else ParametricReLU(learned)

    def forward(self, x: FloatLike) -> Floats:
        """Return the network's output for examples *x*, ``(batch, inputs)`` or ``(*runs, batch, inputs)``.

        Shape ``(*runs, batch, outputs)``. Nothing is dropped out, and randomised ReLUs have their mean slope.

        Raises `NetworkError` for examples that do not fit.
        """
        x = self.with_ones(x)
        forward = ForwardPass(self, x.shape[-2])
        with np.errstate(all="ignore"):  # what is infinite is infinite
            forward.run(transposed(x))
            return forward.output().copy(order="C")

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
        with np.errstate(over="ignore"):  # what is too large for single precision is infinite there
            return np.concatenate([x.astype(self.parameters.dtype, copy=False), ones], axis=-1)


def seeds_of(seed: Seed, lead: tuple[int, ...]) -> list[int]:
    """Return the seed of each run: seed, seed + 1, …, or those given."""
    count = lead[0] if lead else 1
    try:
        seeds = (
            [operator.index(each) for each in seed]
            if isinstance(seed, Sequence | np.ndarray)
            else [operator.index(seed) + run for run in range(count)]
        )
    except TypeError:
        raise NetworkError(f"seed {seed} must be a whole number, or one for each network") from None
    if len(seeds) != count:
        raise NetworkError(f"{len(seeds)} seeds for {count} networks")
    if min(seeds) < 0:
        raise NetworkError(f"seed {min(seeds)} is negative")
    return seeds


def _checked_sizes(sizes: Sequence[int]) -> tuple[int, ...]:
    try:
        checked = tuple(operator.index(size) for size in sizes)
    except TypeError:
        raise NetworkError(f"sizes {tuple(sizes)} must be whole numbers") from None
    if len(checked) < 2 or min(checked) < 1:
        raise NetworkError(f"sizes {checked} need an input and an output layer of at least one unit")
    return checked
