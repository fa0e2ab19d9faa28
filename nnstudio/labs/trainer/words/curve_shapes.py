"""What the curves of training look like: rising again, flat, or above where they began.

A table has a row a record, with the columns of `nnstudio.engine.history.COLUMNS`. Two rows may be of one epoch: after a
weight is set by hand, the loss is measured once more. Of a long training two rows tell the lowest and the highest of
several epochs each.
"""

import numpy as np

from nnstudio.engine.arrays import Floats

RISE = 1.33
"""So many times its lowest, the validation loss counts as risen again."""
FLAT = 0.01
"""The part of a loss by which it may change and still stand still."""
FEWEST_EPOCHS = 20


def over_fitting_since(table: Floats) -> int | None:
    """Return the row of *table* with the lowest validation loss, where it has risen since by a third; else None.

    Both losses are smoothed over a twentieth of the rows, so that one spike is no rise; the training loss must be lower
    now than it was then.
    """
    window = max(1, len(table) // 20)
    train, validation = _smoothed(table[:, 1], window), _smoothed(table[:, 2], window)
    if not np.all(np.isfinite(validation)):
        return None
    lowest = int(np.argmin(validation))
    row = lowest + int(np.argmin(table[lowest : lowest + window, 2]))
    risen = validation[-1] > RISE * validation[lowest] and table[-1, 2] > table[row, 2]
    fallen = train[-1] < train[lowest] and table[-1, 1] < table[row, 1]
    return row if risen and fallen else None


def standing_still_for(table: Floats) -> int:
    """Return for how many epochs, half of all, the training loss has changed by less than a hundredth; 0 if it has."""
    epochs, losses = table[:, 0], table[:, 1]
    begin = int(np.searchsorted(epochs, epochs[-1] / 2))
    count = int(epochs[-1] - epochs[begin])
    later = losses[begin:]
    largest = float(np.max(later))
    return count if count >= FEWEST_EPOCHS and largest - float(np.min(later)) < FLAT * largest else 0


def is_exact(table: Floats, row: int) -> bool:
    """Whether *row* is of a single epoch: its neighbours are no more than one epoch away."""
    return bool(np.all(np.diff(table[max(0, row - 1) : row + 2, 0]) <= 1))


def first_loss(table: Floats) -> float:
    """Return the training loss before the first step; where the first rows tell of several epochs, the highest."""
    if not is_exact(table, 0):
        return float(np.max(table[:2, 1]))
    return float(table[np.searchsorted(table[:, 0], table[0, 0], side="right") - 1, 1])


def not_falling_for(table: Floats) -> int:
    """Return for how many epochs, half of all, the training loss has gone up and down but not fallen; 0 if it has.

    It has not where the mean of their second half is no lower than that of their first.
    """
    epochs, losses = table[:, 0], table[:, 1]
    begin = int(np.searchsorted(epochs, epochs[-1] / 2))
    count = int(epochs[-1] - epochs[begin])
    if count < FEWEST_EPOCHS:
        return 0
    earlier, later = np.array_split(losses[begin:], 2)
    with np.errstate(over="ignore", invalid="ignore"):
        return count if float(np.mean(later)) >= float(np.mean(earlier)) else 0


def _smoothed(values: Floats, window: int) -> Floats:
    """Return the mean of each *window* neighbours, ``(n − window + 1,)``."""
    with np.errstate(over="ignore", invalid="ignore"):  # what has run away is infinite, or no number
        total = np.concatenate([[0.0], np.cumsum(values)])
        means: Floats = (total[window:] - total[:-window]) / window
    return means
