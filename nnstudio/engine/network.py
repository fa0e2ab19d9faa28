"""A network of fully connected layers, its forward pass and its backward pass.

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

from nnstudio.engine.activations import ACTIVATIONS, Activation, LeakyReLU, ParametricReLU, RandomizedReLU
from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.initializers import INITIALIZERS, Initializer
from nnstudio.engine.losses import Loss
from nnstudio.engine.registry import named
from nnstudio.engine.softmax import write_softmax

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


# The passes. Inside them every example is a COLUMN: a layer's units then lie together in memory, apart from the row of
# ones, and with its transposed products z = Wᵀa + b reads as in most textbooks.


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

    def __init__(self, network: Network, batch: int, *, training: bool = False, dropout: bool = False) -> None:
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


def transposed(array: Floats) -> Floats:
    """Return a view with the last two axes exchanged."""
    return np.swapaxes(array, -1, -2)


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


def _columns(network: Network, batch: int, units: int) -> Floats:
    """Return an empty array ``(*runs, units, batch)`` in which the values of one unit lie together, over all runs."""
    array: Floats = np.empty((units, *network.lead, batch), network.parameters.dtype)
    return np.moveaxis(array, 0, -2)


def _draw_uniform(generators: Sequence[np.random.Generator], out: Floats, lead: tuple[int, ...]) -> None:
    for run, rng in zip(np.ndindex(lead), generators, strict=True):
        rng.random(out=out[run], dtype=out.dtype)


def _checked_sizes(sizes: Sequence[int]) -> tuple[int, ...]:
    try:
        checked = tuple(operator.index(size) for size in sizes)
    except TypeError:
        raise NetworkError(f"sizes {tuple(sizes)} must be whole numbers") from None
    if len(checked) < 2 or min(checked) < 1:
        raise NetworkError(f"sizes {checked} need an input and an output layer of at least one unit")
    return checked
