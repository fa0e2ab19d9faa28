"""Examples in mini-batches, in a new order each epoch."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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
        self.batch_size = batch_size
        self._lead = lead
        self._x, self._y_columns = x, np.ascontiguousarray(y.T)
        self._in_order = np.arange(len(x))
        self._order: npt.NDArray[np.intp] = np.empty((*lead, len(x)), np.intp)
        width, runs = x.shape[1] + y.shape[1], math.prod(lead)
        self._per_page = min(max(1, _PAGE // (width * runs * batch_size)), len(self))
        self._rows = min(self._per_page * batch_size, len(x))
        self._x_room: Floats = np.empty(runs * self._rows * x.shape[1], x.dtype)
        self._y_room: Floats = np.empty(runs * self._rows * y.shape[1], y.dtype)
        self._last_page = (len(self) - 1) // self._per_page
        self._full_page = self._page(self._rows)
        self._short_page = self._page(len(x) - self._last_page * self._rows)
        self._laid_out = -1

    def __len__(self) -> int:
        """How many mini-batches make up an epoch."""
        return (len(self._x) + self.batch_size - 1) // self.batch_size

    def shuffle(self, generators: Sequence[np.random.Generator]) -> None:
        """Draw a new order, each run from its own generator."""
        for run, rng in zip(np.ndindex(self._lead), generators, strict=True):
            order = self._order[run]
            order[...] = self._in_order
            rng.shuffle(order)
        self._laid_out = -1

    @property
    def order(self) -> npt.NDArray[np.intp]:
        """The order of the present epoch ``(*runs, examples)``: which example stands where; a copy."""
        return self._order.copy()

    def put_in(self, order: npt.NDArray[np.intp]) -> None:
        """Take up the epoch whose *order* is ``(*runs, examples)``; of each run it holds every example once."""
        self._order[...] = order
        self._laid_out = -1

    def between(self, first: int, stop: int) -> Iterator[tuple[Floats, Floats]]:
        """Yield mini-batches number *first* … *stop* − 1 of the epoch: x as columns, y as rows.

        x ``(*runs, inputs, batch)``, y ``(*runs, batch, outputs)`` are views, which hold until the next one is asked
        for. In memory x lies example by example and y output by output, as the passes through a network read them.
        """
        while first < stop:
            number, place = divmod(first, self._per_page)
            page = self._short_page if number == self._last_page else self._full_page
            if number != self._laid_out:
                self._lay_out(number, page)
            here = page.batches[place : place + stop - first]
            yield from here
            first += len(here)

    def _page(self, rows: int) -> "Page":
        """Return a page of so many examples: views of the room there is, without gaps."""
        runs = math.prod(self._lead)
        inputs, outputs = self._x.shape[1], len(self._y_columns)
        x = self._x_room[: runs * rows * inputs].reshape(*self._lead, rows, inputs)
        y = self._y_room[: outputs * runs * rows].reshape(outputs, *self._lead, rows)
        parts = [slice(start, start + self.batch_size) for start in range(0, rows, self.batch_size)]
        batches = [(np.swapaxes(x[..., part, :], -1, -2), np.moveaxis(y[..., part], 0, -1)) for part in parts]
        return Page(x, y, batches)

    def _lay_out(self, number: int, page: "Page") -> None:
        examples = self._order[..., number * self._rows : (number + 1) * self._rows]
        # mode="clip" writes straight into the page; the default would allocate an array in between.
        np.take(self._x, examples, axis=0, out=page.x, mode="clip")
        np.take(self._y_columns, examples, axis=1, out=page.y, mode="clip")
        self._laid_out = number


@dataclass(frozen=True, eq=False)
class Page:
    """Some of the examples in their new order, and the mini-batches that they are cut into."""

    x: Floats
    y: Floats
    batches: list[tuple[Floats, Floats]]
