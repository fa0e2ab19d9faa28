"""What training has recorded, epoch by epoch, in bounded memory.

The first 8192 records are kept as they are (of a stack fewer, but 512 at least). After that neighbours are put
together, two by two, each time the room is full: of a bucket of records remains the last one, and how far every figure
went down and up on the way. So a curve over ten million records still shows each spike, and takes no more memory than
one over ten thousand.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnstudio.engine.errors import NetworkError

COLUMNS = ("epoch", "train_loss", "validation_loss", "train_accuracy", "validation_accuracy")
"""The figures of one record; NaN where there is nothing to measure (no validation examples)."""

_MOST_BUCKETS, _MOST_PENDING = 8192, 1024
LAST, LOW, HIGH = range(3)
"""The parts of a bucket."""
_WIDEST = 2**40

Table = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Buckets:
    """A history written down: *parts* float64 ``(3, buckets, columns, *runs)``, the last record, lows and highs of each
    bucket; *width* records are in one, a power of 2, the last of which may hold fewer; *records* are in all of them.
    """

    parts: Table
    width: int
    records: int


class History:
    """A table of records, ``(records, columns)``, or ``(records, columns, runs)`` for a stack of networks."""

    def __init__(self, lead: tuple[int, ...] = ()) -> None:
        runs = lead[0] if lead else 1
        self._most_buckets = max(512, _MOST_BUCKETS // runs)
        self._most_pending = max(16, _MOST_PENDING // runs)
        self._shape = (len(COLUMNS), *lead)
        self._room: Table = np.empty((3, self._most_buckets + self._most_pending, *self._shape))
        self._buckets = 0
        self._width = 1
        """Records in a bucket; the last bucket may hold fewer."""
        self._in_buckets = 0
        self._pending: list[tuple[float | Table, ...]] = []
        self._forget_groups()

    @property
    def buckets(self) -> Buckets:
        """All that it holds; a copy."""
        return Buckets(np.array(self._parts()), self._width, self._in_buckets)

    @classmethod
    def of(cls, buckets: Buckets, lead: tuple[int, ...] = ()) -> "History":
        """Return the history that was written down as *buckets*; raise `NetworkError` where they are none of runs
        *lead*.
        """
        history, parts, width = cls(lead), buckets.parts, buckets.width
        shape = (3, parts.shape[1] if parts.ndim > 1 else 0, *history._shape)
        if parts.dtype != np.float64 or parts.shape != shape or not 1 <= shape[1] <= history._most_buckets:
            raise NetworkError(f"a history of shape {parts.shape}")
        if not 1 <= width <= _WIDEST or width & (width - 1):
            raise NetworkError(f"a history with {width} records in a bucket")
        if not (shape[1] - 1) * width < buckets.records <= shape[1] * width:
            raise NetworkError(f"a history of {buckets.records} records in {shape[1]} buckets of {width}")
        _check_epochs(parts[:, :, 0].reshape(3, shape[1], -1))
        _check_figures(parts[:, :, 1:], width)
        history._room[:, : shape[1]] = parts
        history._buckets, history._width, history._in_buckets = shape[1], width, buckets.records
        return history

    def _forget_groups(self) -> None:
        self._known_groups: tuple[int, Table] = 0, np.empty((3, 0, *self._shape))
        """How many buckets were put together for the last thinned table, and the groups of full ones."""

    def __len__(self) -> int:
        return self._in_buckets + len(self._pending)

    @property
    def last_epoch(self) -> int:
        """The epoch of the newest record."""
        return int(np.ravel(self._parts()[LAST, -1, 0])[0])

    @property
    def last(self) -> tuple[float | Table, ...]:
        """The newest record, in the order of `COLUMNS`; there is one at least."""
        return self._pending[-1] if self._pending else tuple(self._parts()[LAST, -1])

    def record_at(self, epoch: int) -> tuple[float | Table, ...] | None:
        """Return the last record of *epoch*; None where there is none, or it has been put together with others."""
        parts = self._parts()
        if self._width > 1:
            return None
        epochs = parts[LAST][:, 0].reshape(parts.shape[1], -1)[:, 0]
        place = int(np.searchsorted(epochs, epoch, side="right")) - 1
        return tuple(parts[LAST, place]) if place >= 0 and epochs[place] == epoch else None

    def append(self, *figures: float | Table) -> None:
        """Add one record, in the order of `COLUMNS`, each figure one number or ``(*runs)``."""
        self._pending.append(figures)
        if len(self._pending) == self._most_pending:
            self._put_pending_into_buckets()

    def cut_after(self, epoch: int) -> None:
        """Forget what came after *epoch*, for training goes on from there; a bucket that reaches beyond it goes too."""
        last = self._parts()[LAST]
        epochs = last[:, 0].reshape(len(last), -1)[:, 0]
        self._forget_groups()
        self._buckets = int(np.searchsorted(epochs, epoch, side="right"))
        self._in_buckets = min(self._in_buckets, self._buckets * self._width)

    def table(self, most: int | None = None) -> Table:
        """Return the records as a copy, oldest first, the last one always as it was recorded.

        Where there are more than *most*, or more than are kept singly, a bucket of them becomes two rows: each
        figure's lowest, at its first epoch, and each figure's highest, at its last epoch.
        """
        parts, width = self._parts(), self._width
        if most is not None:
            together = 1
            while -(-parts.shape[1] // together) > max(1, most if width * together == 1 else (most - 1) // 2):
                together *= 2
            if together > 1:
                parts, width = self._put_together(parts, together), width * together
        if width == 1:
            return np.array(parts[LAST])
        rows = np.stack([parts[LOW], parts[HIGH]], axis=1).reshape(-1, *self._shape)
        return np.concatenate([rows, parts[LAST][-1:]])

    def _put_together(self, parts: Table, together: int) -> Table:
        """Put so many buckets together at a time; those that were so at the last call are not looked at again."""
        known_together, known = self._known_groups
        full = self._in_buckets // self._width // together  # groups of full buckets, which do not change any more
        if known_together != together:
            known = parts[:, :0]
        done = known.shape[1]
        if done < full:
            known = np.concatenate([known, _merged(parts[:, done * together : full * together], together)], axis=1)
        self._known_groups = together, known
        rest = parts[:, full * together :]
        return np.concatenate([known, _merged(rest, together)], axis=1) if rest.shape[1] else known

    def column(self, name: str) -> Table:
        """Return one column as a copy, oldest record first; of each bucket the last record."""
        return np.array(self._parts()[LAST, :, COLUMNS.index(name)])

    @property
    def epoch(self) -> Table:
        """0 for the untrained network, then 1, 2, …"""
        return self.column("epoch")

    @property
    def train_loss(self) -> Table:
        """Mean loss over all training examples, in nats for cross-entropy."""
        return self.column("train_loss")

    @property
    def validation_loss(self) -> Table:
        """Mean loss over all validation examples."""
        return self.column("validation_loss")

    @property
    def train_accuracy(self) -> Table:
        """Share of training examples classified rightly; of numbers R², the share of their variance explained."""
        return self.column("train_accuracy")

    @property
    def validation_accuracy(self) -> Table:
        """Share of validation examples classified rightly; of numbers R²."""
        return self.column("validation_accuracy")

    def _parts(self) -> Table:
        """Return the last records, the lows and the highs of all buckets: ``(3, buckets, columns, *runs)``."""
        self._put_pending_into_buckets()
        return self._room[:, : self._buckets]

    def _put_pending_into_buckets(self) -> None:
        if not self._pending:
            return
        records: Table = np.array(self._pending, dtype=np.float64)
        self._pending = []
        begun = self._in_buckets % self._width  # so many records are in the last bucket, which is not full
        starts = np.flatnonzero((np.arange(begun, begun + len(records)) % self._width) == 0)
        if begun:
            starts = np.union1d(0, starts)
        ends = np.append(starts[1:], len(records)) - 1
        new = np.stack([records[ends], np.fmin.reduceat(records, starts), np.fmax.reduceat(records, starts)])
        if begun:
            self._buckets -= 1
            opened = self._room[:, self._buckets]
            new[LOW, 0] = np.fmin(opened[LOW], new[LOW, 0])
            new[HIGH, 0] = np.fmax(opened[HIGH], new[HIGH, 0])
        self._room[:, self._buckets : self._buckets + len(starts)] = new
        self._buckets += len(starts)
        self._in_buckets += len(records)
        while self._buckets > self._most_buckets:
            self._forget_groups()
            merged = _merged(self._room[:, : self._buckets])
            self._buckets, self._width = merged.shape[1], 2 * self._width
            self._room[:, : self._buckets] = merged


def _check_epochs(epochs: Table) -> None:
    """Raise `NetworkError` where *epochs* ``(3, buckets, runs)`` are not whole, rising, and the same in all runs."""
    if not (
        np.isfinite(epochs).all() and (epochs == np.rint(epochs[..., :1])).all() and (np.abs(epochs) < 2**31).all()
    ):
        raise NetworkError("a history of epochs that there are not")
    last, low, high = epochs[..., 0]
    if low[0] < 0 or (low > last).any() or (last != high).any() or (low[1:] < last[:-1]).any():
        raise NetworkError("a history whose epochs do not rise")


def _check_figures(figures: Table, width: int) -> None:
    """Raise `NetworkError` where *figures* ``(3, buckets, columns, *runs)`` are some that no training records.

    No loss is below 0, and neither an accuracy nor R² above 1; but either may be infinite, or NaN. The last figure of a
    bucket, if it is a number, lies between the lowest and the highest, and is both in one of *width* 1.
    """
    if (figures[:, :, :2] < 0).any() or (figures[:, :, 2:] > 1).any():
        raise NetworkError("a history of figures that there are not")
    last, low, high = figures
    unknown = np.isnan(figures)
    if width == 1:
        are_bounds = ((low == last) & (last == high)) | unknown.all(axis=0)
    else:
        are_bounds = ((low <= high) | (unknown[LOW] & unknown[HIGH])) & (
            ((low <= last) & (last <= high)) | unknown[LAST]
        )
    if not are_bounds.all():
        raise NetworkError("a history whose figures lie beyond their bounds")


def _merged(parts: Table, together: int = 2) -> Table:
    """Put neighbouring buckets together, so many at a time; the last ones may be fewer."""
    whole = parts.shape[1] // together
    grouped = parts[:, : whole * together].reshape(len(parts), whole, together, *parts.shape[2:])
    merged = (
        np.stack([grouped[LAST, :, -1], np.fmin.reduce(grouped[LOW], axis=1), np.fmax.reduce(grouped[HIGH], axis=1)])
        if whole
        else parts[:, :0]
    )
    rest = parts[:, whole * together :]
    if not rest.shape[1]:
        return merged
    end = np.stack([rest[LAST, -1], np.fmin.reduce(rest[LOW], axis=0), np.fmax.reduce(rest[HIGH], axis=0)])
    return np.concatenate([merged, end[:, None]], axis=1)
