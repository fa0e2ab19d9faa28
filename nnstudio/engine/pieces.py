"""Forward passes over many examples, a piece at a time, so that what is computed stays at the processor's hand."""

from collections.abc import Iterator

import numpy as np

from nnstudio.engine.arrays import Floats, transposed
from nnstudio.engine.network import Network
from nnstudio.engine.passes import ForwardPass

_AT_HAND = 2**15
"""Numbers of one layer computed at a time: a quarter of a megabyte."""


class Pieces:
    """All of *x* ``(examples, inputs + 1)``, with its column of ones, cut for *network*; arrays are made once."""

    def __init__(self, network: Network, x: Floats) -> None:
        rows = max(1, _AT_HAND // (max(network.sizes) * int(np.prod(network.lead))))
        passes: dict[int, ForwardPass] = {}
        self._pieces: list[tuple[slice, Floats, ForwardPass]] = []
        for start in range(0, len(x), rows):
            piece = slice(start, min(start + rows, len(x)))
            size = piece.stop - piece.start
            if size not in passes:
                passes[size] = ForwardPass(network, size)
            self._pieces.append((piece, np.ascontiguousarray(transposed(x[piece])), passes[size]))

    def run(self) -> Iterator[tuple[slice, ForwardPass]]:
        """Yield which examples they are, and the pass that has gone through with them; the next one overwrites it."""
        for piece, x, forward in self._pieces:
            forward.run(x)
            yield piece, forward
