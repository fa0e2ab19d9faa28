"""Which of the epochs that are kept come next, and which make up a film. No Qt."""

from bisect import bisect_left, bisect_right


def epochs_of_film(epochs: tuple[int, ...], frames: int) -> tuple[int, ...]:
    """Return *frames* of *epochs*, which rise, spread evenly from the first to the last; all where there are fewer.

    Raises ValueError for fewer than two frames of more than one epoch: the first and the last are always among them.
    """
    steps = len(epochs) - 1
    if frames > steps:
        return epochs
    if frames < 2:
        raise ValueError(f"{frames} frames cannot show both the first and the last of {len(epochs)} epochs")
    return tuple(epochs[(2 * i * steps + frames - 1) // (2 * (frames - 1))] for i in range(frames))


def moved(epochs: tuple[int, ...], now: int, steps: int) -> int:
    """Return the epoch *steps* places after *now* among *epochs*, which rise; at most the last, at least the first.

    Where *now* is not among them, the first step leads to its neighbour.
    """
    place = bisect_right(epochs, now) - 1 + steps if steps > 0 else bisect_left(epochs, now) + steps
    return epochs[min(max(place, 0), len(epochs) - 1)]


def nearest(epochs: tuple[int, ...], epoch: int) -> int:
    """Return which of *epochs*, which rise, is nearest to *epoch*; of two equally near the earlier one."""
    return min(moved(epochs, epoch + 1, -1), moved(epochs, epoch - 1, 1), key=lambda each: abs(each - epoch))
