"""Up to 256 colours for all frames of a film, and which of them stands for which colour of a frame."""

import numpy as np
from numpy.typing import NDArray

MOST_COLOURS = 256
_EXACT = 32
"""So many of the most frequent colours are kept as they are: grounds, lines, words."""
_ROUNDS = 3
"""How often k-means improves the others."""
_AT_ONCE = 4096
_UNKNOWN = -1


class FilmPalette:
    """Gives each pixel of a frame the nearest of the colours, undithered; learnt from some of the frames by `see`.

    A frame is an array of shape (height, width, 3) and dtype uint8: red, green, blue. One palette for all frames: what
    stands still keeps its colour and does not flicker. The table of all colours met so far takes 32 MB.
    """

    def __init__(self) -> None:
        self._seen: list[tuple[NDArray[np.int32], NDArray[np.intp]]] = []
        """Of each frame the colours and how many pixels have them."""
        self._colours: NDArray[np.uint8] | None = None
        self._indices = np.full(1 << 24, _UNKNOWN, dtype=np.int16)

    @property
    def colours(self) -> NDArray[np.uint8]:
        """Those of the frames seen so far, shape (number of colours, 3); from now on they stay the same."""
        if self._colours is None:
            self._colours = _chosen(self._seen)
            self._seen.clear()
        return self._colours

    def see(self, frame: NDArray[np.uint8]) -> None:
        """Take the colours of *frame* into account."""
        self._seen.append(np.unique(_packed(frame), return_counts=True))

    def paint(self, frame: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Return for each pixel of *frame* the index of its colour, shape (height, width)."""
        packed = _packed(frame)
        indices = self._indices[packed]
        unknown = indices == _UNKNOWN
        if unknown.any():
            new = np.unique(packed[unknown])
            for first in range(0, len(new), _AT_ONCE):
                some = new[first : first + _AT_ONCE]
                self._indices[some] = self._nearest(_unpacked(some))
            indices = self._indices[packed]
        return indices.astype(np.uint8)

    def _nearest(self, colours: NDArray[np.uint8]) -> NDArray[np.intp]:
        """Return the index of the colour with the least squared distance to each of *colours*."""
        ours = self.colours.astype(np.float32)
        distances: NDArray[np.float32] = (ours**2).sum(axis=1) - 2 * (colours.astype(np.float32) @ ours.T)
        nearest: NDArray[np.intp] = distances.argmin(axis=1)
        return nearest


def _chosen(seen: list[tuple[NDArray[np.int32], NDArray[np.intp]]]) -> NDArray[np.uint8]:
    """Return the most frequent colours, and others that lie near all the rest."""
    from PIL import Image  # noqa: PLC0415 - the start of the program does not wait for it

    found, places = np.unique(np.concatenate([colours for colours, _counts in seen]), return_inverse=True)
    counts = np.bincount(places, np.concatenate([counts for _colours, counts in seen]))
    by_count = np.argsort(-counts, kind="stable")
    colours, counts = _unpacked(found[by_count]), counts[by_count]
    if len(colours) <= MOST_COLOURS:
        return colours
    # By the root of how often they occur: wide fields get fine shades, and thin lines are not forgotten.
    times = np.ceil(np.sqrt(counts[_EXACT:])).astype(np.intp)
    rest = Image.fromarray(np.repeat(colours[_EXACT:], times, axis=0)[np.newaxis])
    others = rest.quantize(MOST_COLOURS - _EXACT, Image.Quantize.MEDIANCUT, kmeans=_ROUNDS).getpalette()
    return np.concatenate((colours[:_EXACT], np.array(others, dtype=np.uint8).reshape(-1, 3)))


def _packed(frame: NDArray[np.uint8]) -> NDArray[np.int32]:
    """Return each colour as one number."""
    red, green, blue = (frame[..., i].astype(np.int32) for i in range(3))
    return red << 16 | green << 8 | blue


def _unpacked(packed: NDArray[np.int32]) -> NDArray[np.uint8]:
    return np.stack((packed >> 16, packed >> 8 & 255, packed & 255), axis=-1).astype(np.uint8)
