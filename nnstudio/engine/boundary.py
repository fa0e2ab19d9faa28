"""What a network of two inputs says at every point of a rectangle."""

import numpy as np

from nnstudio.engine.arrays import Floats
from nnstudio.engine.network import ForwardPass, Network


class Boundary:
    """The output of a *network* with two inputs on a grid of *resolution* × *resolution* points.

    *extent* is (left, right, bottom, top). The grid and the arrays of the pass are made once.
    """

    def __init__(self, network: Network, extent: tuple[float, float, float, float], resolution: int) -> None:
        left, right, bottom, top = extent
        x1, x2 = np.meshgrid(np.linspace(left, right, resolution), np.linspace(bottom, top, resolution))
        self._points = network.with_ones(np.column_stack([x1.ravel(), x2.ravel()]))
        self._forward = ForwardPass(network, len(self._points))
        self._shape = (resolution, resolution)

    def output(self) -> Floats:
        """Return the output at every point, ``(rows, columns, outputs)``, the bottom row first."""
        self._forward.run(self._points)
        return self._forward.output().reshape(*self._shape, -1)
