"""Examples in mini-batches, in a new order each epoch."""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import Floats

_PAGE = 2**20
"""Numbers laid out at a time, a few megabytes: smaller pages take longer to copy."""


class MiniBatches:
    """Examples *x* ``(examples, inputs)`` with targets *y* ``(examples, outputs)``, *batch_size* at a time.

    The last mini-batch of an epoch holds what is left over, and nothing of the next epoch. Each run of a stack, *lead*,
    has an order of its own. Examples are copied in their new order a page at a time, since neighbours in memory are
    quicker to read than examples strewn about; nothing is allocated after the first page.
    """

    def __init__(self, x: Floats, y: Floats, batch_size: int, lead: tuple[int, ...] = ()) -> None:
        self._x, self._y_columns = x, np.ascontiguousarray(y.T)
        self._full, self._left_over = divmod(len(x), batch_size)
        self.batch_size = batch_size
        rows_at_hand = _PAGE // ((x.shape[1] + y.shape[1]) * int(np.prod(lead)))
        self._per_page = min(max(1, rows_at_hand // batch_size), len(self))
        rows = min(self._per_page * batch_size, len(x))
        self._in_order = np.arange(len(x))
        self._order: npt.NDArray[np.intp] = np.empty((*lead, len(x)), np.intp)
        self._x_page: Floats = np.empty((*lead, rows, x.shape[1]), x.dtype)
        self._y_page: Floats = np.empty((y.shape[1], *lead, rows), y.dtype)
        self._views = [self._view(place * batch_size, batch_size) for place in range(rows // batch_size)]
        self._last_view = self._view(self._full % self._per_page * batch_size, self._left_over)
        self._page = -1

    def __len__(self) -> int:
        """How many mini-batches make up an epoch."""
        return self._full + (self._left_over > 0)

    def shuffle(self, generators: Sequence[np.random.Generator]) -> None:
        """Draw a new order, each run from its own generator."""
        for run, rng in zip(np.ndindex(self._order.shape[:-1]), generators, strict=True):
            order = self._order[run]
            order[...] = self._in_order
            rng.shuffle(order)
        self._page = -1

    def between(self, first: int, stop: int) -> Iterator[tuple[Floats, Floats]]:
        """Yield mini-batches number *first* … *stop* − 1 of the epoch: x as columns, y as rows.

        x ``(*runs, inputs, batch)``, y ``(*runs, batch, outputs)`` are views, which hold until the next one is asked
        for. In memory x lies example by example and y output by output, as the passes through a network read them.
        """
        while first < stop:
            page, place = divmod(first, self._per_page)
            if page != self._page:
                self._lay_out(page)
            end = min(stop, (page + 1) * self._per_page)
            yield from self._views[place : place + min(end, self._full) - first]
            if end > self._full:
                yield self._last_view
            first = end

    def _view(self, start: int, size: int) -> tuple[Floats, Floats]:
        rows = slice(start, start + size)
        return np.swapaxes(self._x_page[..., rows, :], -1, -2), np.moveaxis(self._y_page[..., rows], 0, -1)

    def _lay_out(self, page: int) -> None:
        rows = self._x_page.shape[-2]
        examples = self._order[..., page * rows : (page + 1) * rows]
        count = examples.shape[-1]
        # mode="clip" writes straight into the page; the default would allocate an array in between.
        np.take(self._x, examples, axis=0, out=self._x_page[..., :count, :], mode="clip")
        np.take(self._y_columns, examples, axis=1, out=self._y_page[..., :count], mode="clip")
        self._page = page
