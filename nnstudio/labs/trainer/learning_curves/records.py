"""What training has recorded, and what it has just measured within an epoch. No Qt."""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine.arrays import Floats


@dataclass(frozen=True, eq=False)
class Records:
    """A *table* ``(records, columns)`` of whole epochs; *now*, ``(1, columns)``, is of a moment behind them, if any."""

    table: Floats
    now: Floats | None = None

    @classmethod
    def of(cls, table: Floats, now: Floats | None) -> "Records":
        """Return records of *table* and *now*, ``(columns,)``, which is copied, and left out where it is not new."""
        return cls(table, now[None].copy() if now is not None and now[0] > table[-1, 0] else None)

    @property
    def are_begun(self) -> bool:
        """Whether there is more than the untrained network."""
        return self.now is not None or bool(self.table[-1, 0] > 0)

    def are_those_of(self, other: "Records") -> bool:
        """Whether *other* holds the very same table, and an equal moment."""
        if self.now is None or other.now is None:
            return self.table is other.table and self.now is other.now
        return self.table is other.table and np.array_equal(self.now, other.now, equal_nan=True)

    def all(self) -> Floats:
        """Return the table with the moment behind it."""
        return self.table if self.now is None else np.concatenate([self.table, self.now])

    def epoch_after(self, epoch: float | None, places: float) -> float:
        """Return the epoch so many *places* behind *epoch*, as far as there are any; from None on the last one."""
        epochs = self.all()[:, 0]
        last = len(epochs) - 1
        place = last if epoch is None else int(np.argmin(np.abs(epochs - epoch)))
        if epoch is not None or np.isinf(places):
            place = int(min(max(place + places, 0), last))
        return float(epochs[place])

    def near(self, x: float) -> Floats:
        """Return the records in which to look for the epoch *x*: the table, or the moment where that is nearer."""
        if self.now is not None and (np.isposinf(x) or self.now[0, 0] - x < x - self.table[-1, 0]):
            return self.now
        return self.table
