"""What a network of two inputs says at every point of a rectangle."""

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.network import Network
from nnstudio.engine.pieces import Pieces


class Boundary:
    """The output of a *network* with two inputs on a grid of *resolution* × *resolution* points.

    *extent* is (left, right, bottom, top). The grid and the arrays of the pass are made once.

    Raises `NetworkError` for a network of other than two inputs.
    """

    def __init__(self, network: Network, extent: tuple[float, float, float, float], resolution: int) -> None:
        left, right, bottom, top = extent
        x1, x2 = np.meshgrid(np.linspace(left, right, resolution), np.linspace(bottom, top, resolution))
        self._pieces = Pieces(network, network.with_ones(np.column_stack([x1.ravel(), x2.ravel()])))
        self._lead, self._outputs = network.lead, network.sizes[-1]
        self._resolution, self._dtype = resolution, network.parameters.dtype

    def output(self) -> Floats:
        """Return the output at every point, ``(*runs, rows, columns, outputs)``, the bottom row first."""
        points = self._resolution**2
        output: Floats = np.empty((*self._lead, points, self._outputs), self._dtype)
        with np.errstate(all="ignore"):  # what is infinite is infinite
            for piece, forward in self._pieces.run():
                output[..., piece, :] = forward.output()
        return output.reshape(*self._lead, self._resolution, self._resolution, self._outputs)
