"""Moments of training that can be returned to."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import Floats
from nnstudio.engine.errors import DivergenceError
from nnstudio.engine.generator_states import words_of
from nnstudio.engine.stopping import EarlyStopping

_MOST_BYTES = 2**26
MOST_MOMENTS, _FEWEST_MOMENTS = 256, 16


@dataclass(frozen=True, eq=False)
class Moment:
    """What decides, beside its settings, how training goes on from the end of an epoch; copies."""

    epoch: int
    step: int
    parameters: Floats
    optimizer_memory: Floats
    optimizer_steps: int
    generators: tuple[dict[str, Any], ...]
    """The states of all random numbers."""
    early_stopping: EarlyStopping | None
    divergences: Mapping[int, DivergenceError]
    next_batch: int = 0
    """How many mini-batches of the epoch that follows have been done; 0 but for the moment from which one goes back."""

    @cached_property
    def generator_words(self) -> npt.NDArray[np.uint64]:
        """The states of all random numbers, ``(generators, 6)``: worked out once: a moment is written often."""
        return words_of(self.generators)


class Timeline:
    """Moments at even distances, the first one at epoch 0.

    At first every epoch is kept; each time the room is full, 64 MB or 256 moments but never fewer than 16, every second
    one goes, and from then on only every 2nd, 4th, 8th … epoch is kept. Besides, who goes back keeps the moment from
    which he went.
    """

    def __init__(self, moments: Sequence[Moment] = (), end: Moment | None = None, every: int = 1) -> None:
        self._moments = list(moments)
        self._end = end
        self._every = every

    @property
    def kept(self) -> tuple[Moment, ...]:
        """Those at even distances, in rising order."""
        return tuple(self._moments)

    @property
    def end(self) -> Moment | None:
        """The one from which one went back, where it is not among these."""
        return self._end

    @property
    def every(self) -> int:
        """Each so manieth epoch is kept: a power of 2."""
        return self._every

    @property
    def moments(self) -> tuple[Moment, ...]:
        """All that are kept, in rising order; nobody writes into them."""
        return tuple(self._moments) if self._end is None else (*self._moments, self._end)

    @property
    def epochs(self) -> tuple[int, ...]:
        """The epochs that can be returned to, in rising order."""
        return tuple(moment.epoch for moment in self.moments)

    @property
    def numbers(self) -> int:
        """How many numbers the moments hold together."""
        return sum(moment.parameters.size + moment.optimizer_memory.size for moment in self.moments)

    def is_due(self, epoch: int) -> bool:
        """Return whether the moment at the end of *epoch* is one to keep."""
        return epoch % self._every == 0

    def keep(self, moment: Moment) -> None:
        """Add *moment*, later than all before it."""
        self._moments.append(moment)
        self._end = None  # one came forth to it again, and has gone on
        size = moment.parameters.nbytes + moment.optimizer_memory.nbytes
        if moment.early_stopping is not None:
            size += moment.parameters.nbytes  # of the best epoch
        if len(self._moments) > min(MOST_MOMENTS, max(_FEWEST_MOMENTS, _MOST_BYTES // size)):
            self._every *= 2
            self._moments = [moment for moment in self._moments if self.is_due(moment.epoch)]

    def keep_instead(self, moment: Moment) -> None:
        """Put *moment* in place of the last one kept, if that is of the same epoch."""
        if self._moments and self._moments[-1].epoch == moment.epoch:
            self._moments[-1] = moment

    def at(self, epoch: int) -> Moment:
        """Return the last moment kept up to *epoch*; there is always the one at epoch 0."""
        return self.moments[max(0, bisect_right(self.epochs, epoch) - 1)]

    def keep_end(self, moment: Moment) -> None:
        """Keep *moment*, the last one of all, until training goes on: from there one goes back."""
        self._end = moment if moment.step > self._moments[-1].step else None

    def cut_after(self, epoch: int) -> None:
        """Forget the moments after *epoch*, for training goes on from there."""
        self._moments, self._end = [moment for moment in self._moments if moment.epoch <= epoch], None
