"""How the numbers of each layer are distributed: its weights, its activations and the sizes of its gradients.

Watched over the epochs they tell what a loss curve does not: weights that spread or die away, activations that
saturate, gradients that vanish from layer to layer (Glorot and Bengio, *Understanding the difficulty of training deep
feedforward neural networks*, 2010, figures 2 to 4 and 6 to 7).
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import FloatLike, Floats, as_floats, transposed
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.losses import Loss
from nnstudio.engine.network import Network
from nnstudio.engine.passes import BackwardPass, ForwardPass

QUANTILES = (0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0)
"""Smallest, the ends of the middle 90 %, of the middle half, the median between them, and largest."""
MOST_EXAMPLES = 256
"""Of more examples only the first ones are looked at: so many tell the spread, and cost little."""
MOST_NUMBERS = 8192
"""Of more numbers in a layer, evenly spaced ones are sorted; the smallest and the largest are those of all."""


@dataclass(frozen=True, eq=False)
class Measured:
    """The `QUANTILES` of each layer's numbers, ``(layers, quantiles)``: hidden layers from the inputs on, then output.

    All NaN where one of a layer's numbers is none; quantiles may be infinite.
    """

    weights: Floats
    """Of W, without the biases."""
    activations: Floats
    """Of a = f(z), over all units and examples; behind the last layer of the network's output."""
    gradients: Floats
    """Of the sizes of ∂loss/∂W, without their signs; loss is the mean over the examples."""


class LayerDistributions:
    """Measures a single network like *network* on the first `MOST_EXAMPLES` of examples *x* ``(examples, inputs)``.

    *y* are their targets, as `Trainer` takes them: whole-number labels ``(examples,)``, which the *loss* turns into
    targets where the network tells classes apart, or the targets ``(examples, outputs)`` themselves.

    Nothing is dropped out, and randomised ReLUs have their mean slope: so two epochs can be compared. All arrays are
    made once; one thread at a time may `measure`.

    Raises `NetworkError` for a stack, for no examples, and for shapes that do not fit.
    """

    def __init__(self, network: Network, x: FloatLike, y: FloatLike, loss: Loss) -> None:
        if network.lead:
            raise NetworkError("distributions are those of a single network")
        dtype = network.parameters.dtype
        self._network = Network(network.sizes, network.hidden, network.output, dtype=dtype)
        self._x = transposed(self._network.with_ones(as_floats(x)[:MOST_EXAMPLES]))
        examples, units = self._x.shape[-1], network.sizes[-1]
        self._y = _targets(np.asarray(y)[:MOST_EXAMPLES], units, network.output, loss).astype(dtype, copy=False)
        if not examples or self._y.shape != (examples, units):
            raise NetworkError(f"targets of shape {self._y.shape} for {examples} examples and {units} outputs")
        self._forward = ForwardPass(self._network, examples)
        self._backward = BackwardPass(self._forward, loss)
        self._row: Floats = np.empty(MOST_NUMBERS, dtype)

    def measure(self, parameters: Floats) -> Measured:
        """Return how the numbers of every layer are distributed with *parameters*, which lie as the network's do.

        What is infinite is infinite; no warning is given.
        """
        self._network.parameters[...] = parameters
        with np.errstate(all="ignore"):
            self._forward.run(self._x)
            activations = [*(layer.kept for layer in self._forward.hidden), self._forward.output()]
            spread = self._quantiles(activations)  # the backward pass works in arrays of the forward pass
            gradients = self._backward.run(self._x, self._y)
            np.abs(gradients, gradients)
            return Measured(
                weights=self._quantiles(self._network.weights),
                activations=spread,
                gradients=self._quantiles([layer.weights for layer in self._backward.layers]),
            )

    def _quantiles(self, layers: list[Floats] | tuple[Floats, ...]) -> Floats:
        return np.array([self._quantiles_of(numbers) for numbers in layers])

    def _quantiles_of(self, numbers: Floats) -> npt.NDArray[np.float64]:
        """Return the `QUANTILES` of *numbers*, each on the line between its neighbours, as `np.quantile` does.

        That takes many times as long: it selects the places one by one, and of all numbers.
        """
        least, largest = float(numbers.min()), float(numbers.max())
        if np.isnan(least):
            return np.full(len(QUANTILES), np.nan)
        flat = numbers.reshape(-1)
        step = -(-flat.size // MOST_NUMBERS)  # rounded up
        while math.gcd(step, numbers.shape[-1]) > 1:  # else it would meet the same columns in every row
            step += 1
        ordered = self._row[: -(-flat.size // step)]
        ordered[...] = flat[::step]
        ordered.sort()
        places = np.multiply(QUANTILES, ordered.size - 1)
        below = places.astype(np.intp)
        low, high = ordered[below].astype(np.float64), ordered[np.minimum(below + 1, ordered.size - 1)]
        between = low + (places - below) * (high - low)
        quantiles = np.where((places == below) | (low == high), low, between)  # else ∞ − ∞ and 0 · ∞
        quantiles[0], quantiles[-1] = least, largest
        return quantiles


def _targets(y: npt.NDArray[np.generic], units: int, output: str, loss: Loss) -> Floats:
    """Return *y* as targets ``(examples, units)``: whole numbers are classes, but for an output that is a number."""
    if y.ndim != 1:
        return as_floats(y)
    are_whole = y.dtype == bool or np.issubdtype(y.dtype, np.integer)
    judges_classes = loss.judges_classes or output in ("softmax", "sigmoid") or units > 1
    return loss.targets(y, units) if are_whole and judges_classes else as_floats(y)[:, None]
