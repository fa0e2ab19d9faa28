"""What a network says at every point of a rectangle of the plane."""

from collections.abc import Callable

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.network import Network
from nnstudio.engine.pieces import Pieces


class Boundary:
    """The output of a *network* on a grid of *resolution* × *resolution* points of the plane.

    *extent* is (left, right, bottom, top); the outermost points lie on its edges. *inputs* turns points ``(n, 2)`` into
    what the network takes, ``(n, inputs)``, such as standardised or hand-made features; None for the points themselves.
    The grid, its inputs and the arrays of the pass are made once. Every n-th row and column are a coarser grid.

    Raises `NetworkError` where what *inputs* makes of the points does not fit the network.
    """

    def __init__(
        self,
        network: Network,
        extent: tuple[float, float, float, float],
        resolution: int,
        inputs: Callable[[Floats], Floats] | None = None,
    ) -> None:
        left, right, bottom, top = extent
        x1, x2 = np.meshgrid(np.linspace(left, right, resolution), np.linspace(bottom, top, resolution))
        points: Floats = np.column_stack([x1.ravel(), x2.ravel()])
        self._inputs = network.with_ones(points if inputs is None else inputs(points))
        self._pieces = Pieces(network, self._inputs)
        self._lead, self._sizes = network.lead, network.sizes
        self._resolution, self._dtype = resolution, network.parameters.dtype

    def output(self) -> Floats:
        """Return the output at every point, ``(*runs, rows, columns, outputs)``, the bottom row first."""
        output = self._empty_output()
        with np.errstate(all="ignore"):  # what is infinite is infinite
            for piece, forward in self._pieces.run():
                output[..., piece, :] = forward.output()
        return self._gridded(output)

    def layers(self) -> tuple[tuple[Floats, ...], Floats]:
        """Return each hidden layer's activations, ``(units, rows, columns)``, and the output as `output` does.

        All come from one pass, the bottom row first.

        Raises `NetworkError` for a stack of networks.
        """
        if self._lead:
            raise NetworkError("only a single network's layers can be told")
        output = self._empty_output()
        hidden = [np.empty((units, self._resolution**2), self._dtype) for units in self._sizes[1:-1]]
        with np.errstate(all="ignore"):
            for piece, forward in self._pieces.run():
                for activations, layer in zip(hidden, forward.hidden, strict=True):
                    activations[:, piece] = layer.value
                output[piece] = forward.output()
        side = self._resolution
        return tuple(activations.reshape(-1, side, side) for activations in hidden), self._gridded(output)

    def _empty_output(self) -> Floats:
        return np.empty((*self._lead, self._resolution**2, self._sizes[-1]), self._dtype)

    def _gridded(self, output: Floats) -> Floats:
        return output.reshape(*self._lead, self._resolution, self._resolution, self._sizes[-1])
