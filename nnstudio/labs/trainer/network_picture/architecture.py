"""What the picture of a network shows: its layers, and the numbers in them."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import Floats
from nnstudio.notation.sentences import Sentence

MOST_UNITS = 16
"""A layer of more units is drawn as one block."""
SEPARATOR = " · "
"""Stands in a title between the name of a layer and its activation."""
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, eq=False)
class LayerLook:
    """One layer behind the inputs: how many *units* it has, and its *title*, such as “hidden 1 · tanh”.

    *names* stand above the units where there is room: numbers, or P₁, P₂, … for those whose lines are drawn in the
    plane. *classes* stand beside outputs: which class speaks for a high one.
    """

    units: int
    title: Sentence
    names: tuple[Sentence, ...] = ()
    classes: tuple[Sentence, ...] = ()


@dataclass(frozen=True, eq=False)
class Architecture:
    """The shape of a network: the names of its *inputs*, and its *layers*, the last of which is the output.

    The outputs of a *class_coloured* network are probabilities of classes; a single one is that of the second class.
    *parameters* counts all that is learnt; 0 where nobody has counted. The weights of a *product* are those of several
    layers multiplied: W.
    """

    inputs: tuple[str, ...]
    layers: tuple[LayerLook, ...]
    class_coloured: bool = False
    parameters: int = 0
    product: bool = False

    @property
    def sizes(self) -> tuple[int, ...]:
        """Return how many inputs there are, and how many units in each layer."""
        return (len(self.inputs), *(layer.units for layer in self.layers))

    def matrix_name(self, layer: int) -> str:
        """Return the name of the weights of *layer*, counted from 0: ``W¹``."""
        return "W" if self.product else f"W{str(layer + 1).translate(_SUPERSCRIPT)}"


@dataclass(frozen=True, eq=False)
class NetworkState:
    """The numbers of a network at one moment, in arrays that nobody changes.

    For each layer, the last of which is the output: *weights* ``(fan_in, fan_out)``, *biases* ``(fan_out,)`` and,
    where the problem lies in a plane, *pictures* ``(units, r, r)`` of what each unit answers there: 0 … 255 stand for
    low … high, the top row first; ``(0, r, r)`` for a layer of more than `MOST_UNITS`. *z* and *a* ``(units,)`` are
    weighted sums and activations for the chosen example, *x* ``(inputs,)`` is that example. *twins* are the groups of
    twin units of each hidden layer, *dead* the units of each that are 0 for every training example.
    """

    weights: tuple[Floats, ...]
    biases: tuple[Floats, ...]
    pictures: tuple[npt.NDArray[np.uint8], ...] | None = None
    z: tuple[Floats, ...] | None = None
    a: tuple[Floats, ...] | None = None
    twins: tuple[tuple[tuple[int, ...], ...], ...] = ()
    dead: tuple[tuple[int, ...], ...] = ()
    x: Floats | None = None

    def fits(self, architecture: Architecture) -> bool:
        """Whether this is a network of that *architecture*: while one is being rebuilt, old numbers may still come."""
        sizes = architecture.sizes
        return [w.shape for w in self.weights] == list(pairwise(sizes))

    def mean_and_largest(self, layer: int) -> tuple[float, float]:
        """Return the mean of the weights of *layer*, and the one of the largest size, with its sign."""
        weights = self.weights[layer].ravel()
        return float(weights.mean()), float(weights[np.abs(weights).argmax()])
