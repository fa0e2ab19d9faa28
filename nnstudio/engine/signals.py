"""What becomes of signals and gradients on their way through many layers, for a batch of examples.

The formulas are those of `trace`, for all examples at once and read layer by layer: the spread of activations on the
way forward, the size of ∂ℓ/∂z on the way back. Source: Glorot and Bengio, *Understanding the difficulty of training
deep feedforward neural networks* (2010), whose figures show the same.
"""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import FloatLike, Floats, as_floats
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.losses import Loss
from nnstudio.engine.network import Network

QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)


@dataclass(frozen=True, eq=False)
class LayerSignals:
    """One hidden layer of so many *units*, over all its units and all examples.

    *spread* are the `QUANTILES` of the activations a, *mean* and *deviation* their mean and standard deviation.
    *gradient* is the root mean square of ∂ℓ/∂z, where ℓ is the loss of one example; *slope* the mean of |f′(z)|.
    *silent* is the share of activations that are exactly 0. *dead* counts the units whose slope is 0 for every
    example: no gradient reaches their weights.
    """

    units: int
    spread: tuple[float, ...]
    mean: float
    deviation: float
    gradient: float
    slope: float
    silent: float
    dead: int


def signals(network: Network, x: FloatLike, y: FloatLike, loss: Loss) -> tuple[LayerSignals, ...]:
    """Return what examples *x* ``(batch, inputs)`` with targets *y* ``(batch, outputs)`` do in each hidden layer.

    From the first to the last. Numbers that grow beyond all bounds become ∞, and what follows from those may be no
    number; no warning is given. Randomised ReLUs have their mean slope.

    Raises `NetworkError` for a stack, for a loss that does not take the network's logits, and for shapes that do not
    fit.
    """
    x, y = as_floats(x), as_floats(y)
    if network.lead:
        raise NetworkError("signals are followed through a single network")
    if x.ndim != 2 or x.shape[1] != network.sizes[0] or y.shape != (len(x), network.sizes[-1]):
        raise NetworkError(f"examples of shapes {x.shape} and {y.shape} for a network of sizes {network.sizes}")
    if loss.takes != "logits" or network.output not in loss.outputs:
        raise NetworkError(f"{loss} does not fit the logits of {network.output} outputs")
    with np.errstate(all="ignore"):  # what is infinite is infinite
        values, slopes, logits = _forward(network, x)
        gradients = _backward(network, slopes, loss.gradient(y, logits))
        return tuple(_read(*layer) for layer in zip(values, slopes, gradients, strict=True))


def _forward(network: Network, x: Floats) -> tuple[list[Floats], list[Floats], Floats]:
    """Return a and f′(z) of each hidden layer, and the logits."""
    *hidden, last = zip(network.weights, network.biases, strict=True)
    values: list[Floats] = []
    slopes: list[Floats] = []
    a = x
    for index, (weights, biases) in enumerate(hidden):
        activation = network.activation(index)
        z = a @ weights + biases
        a = activation.value(z)
        values.append(a)
        slope = np.empty_like(z)
        activation.slope(z, a, slope, activation.work_for(z))  # `derivative` would compute a once more
        slopes.append(slope)
    return values, slopes, a @ last[0] + last[1]


def _backward(network: Network, slopes: list[Floats], delta: Floats) -> list[Floats]:
    """Return ∂ℓ/∂z of each hidden layer: δ ← (δ Wᵀ) ⊙ f′(z), from the logits' *delta* down."""
    gradients: list[Floats] = []
    for slope, weights_above in zip(reversed(slopes), reversed(network.weights), strict=False):
        delta = (delta @ weights_above.T) * slope
        gradients.append(delta)
    return gradients[::-1]


def _read(a: Floats, slope: Floats, gradient: Floats) -> LayerSignals:
    return LayerSignals(
        units=int(a.shape[1]),
        spread=_spread(a),
        mean=float(a.mean()),
        deviation=float(a.std()),
        gradient=_root_mean_square(gradient),
        slope=float(np.abs(slope).mean()),
        silent=int(np.count_nonzero(a == 0)) / a.size,
        dead=int(np.count_nonzero(~slope.any(axis=0))),
    )


def _spread(a: Floats) -> tuple[float, ...]:
    """Return the `QUANTILES` of *a*, on the line between neighbours; NaN where one number is none.

    They are those of `np.quantile`, which takes six times as long: it does not sort, but selects ten places one by one.
    """
    ordered = np.sort(a, axis=None)
    if np.isnan(ordered[-1]):  # where they are sorted to
        return (np.nan,) * len(QUANTILES)
    places = np.multiply(QUANTILES, len(ordered) - 1)
    below = places.astype(int)
    low, high = ordered[below], ordered[np.minimum(below + 1, len(ordered) - 1)]
    between = low + (places - below) * (high - low)
    return tuple(np.where((places == below) | (low == high), low, between).tolist())  # else ∞ − ∞ and 0 · ∞


def _root_mean_square(numbers: Floats) -> float:
    """√(mean x²), scaled so that the squares of tiny numbers do not vanish."""
    largest = float(np.max(np.abs(numbers)))
    if largest == 0 or not np.isfinite(largest):
        return largest
    return largest * float(np.sqrt(np.mean(np.square(numbers / largest))))
