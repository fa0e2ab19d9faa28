"""A training written down: all that decides how it goes on, and all of its past that can be shown."""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nnstudio.engine.errors import NetworkError
from nnstudio.engine.history import Buckets, History
from nnstudio.engine.stacked_moments import LARGEST_STEP, Place, StackedMoments, check, stacked, unstacked
from nnstudio.engine.timeline import MOST_MOMENTS, Moment, Timeline

_LARGEST_DISTANCE = 2**31
_LARGEST_BATCH = 2**53


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """What `Trainer.checkpoint` writes and `Trainer.resume` takes up, bit for bit; nobody writes into the arrays.

    It holds no settings that can be changed at any time, no examples and no architecture: who resumes brings a trainer
    of the same kind. Made of numbers and arrays alone, so that a file can hold it.

    - *moments*: all moments that matter, each once; others are named by their row there.
    - *kept*: the first so many are the timeline's, one for each *every* epochs; *end*: the one from which one went back
      in time, where it is not among these.
    - *now*: the present one; *last_good*: the one that a divergence leads back to.
    - *left*: where an earlier moment than the last one is present, the last record before one went back, else None;
      *left_step*: how many steps had been taken by then.
    - In force until the end of the epoch: *batch_size*; *dropout*, float64 ``()`` or ``(runs,)``; *factor*, the
      schedule's.
    - *order*: int64 ``(*runs, examples)``, which example stands where in the epoch under way; None between two epochs.
    - *history*: the records.
    """

    moments: StackedMoments
    kept: int
    every: int
    end: int | None
    now: int
    last_good: int
    left: int | None
    left_step: int
    batch_size: int
    dropout: npt.NDArray[np.float64]
    factor: float
    order: npt.NDArray[np.int64] | None
    history: Buckets


@dataclass(frozen=True, eq=False)
class Position:
    """Where training has got to: what a checkpoint holds beside settings and order of the epoch under way."""

    now: Moment
    last_good: Moment
    left: tuple[int, Moment] | None
    """Step and last record from which one went back; None unless one did."""
    timeline: Timeline
    history: History


def written(
    position: Position, batch_size: int, dropout: npt.ArrayLike, factor: float, order: npt.NDArray[np.intp]
) -> Checkpoint:
    """Return *position*, and what is in force in the epoch under way, as a checkpoint."""
    kept, end = position.timeline.kept, position.timeline.end
    left_step, left = position.left or (0, None)
    others = [moment for moment in (end, position.last_good, left, position.now) if moment is not None]
    rows = {id(moment): row for row, moment in enumerate(dict.fromkeys((*kept, *others)))}
    moments = list(dict.fromkeys((*kept, *others)))
    return Checkpoint(
        moments=stacked(moments),
        kept=len(kept),
        every=position.timeline.every,
        end=None if end is None else rows[id(end)],
        now=rows[id(position.now)],
        last_good=rows[id(position.last_good)],
        left=None if left is None else rows[id(left)],
        left_step=left_step,
        batch_size=batch_size,
        dropout=np.array(dropout, np.float64),
        factor=float(factor),
        order=order.astype(np.int64) if any(moment.next_batch for moment in moments) else None,
        history=position.history.buckets,
    )


def read(checkpoint: Checkpoint, place: Place, record_every: int) -> Position:
    """Return where *checkpoint* has got to, every part of which may have been made up by a stranger.

    Raises `NetworkError` for what does not fit *place*, and for what training can never come to.
    """
    _check_epoch_under_way(checkpoint, place)
    moments = unstacked(checkpoint.moments, place)
    kept, every = moments[: checkpoint.kept], checkpoint.every
    if not 1 <= checkpoint.kept <= min(len(moments), MOST_MOMENTS):
        raise NetworkError(f"a timeline of {checkpoint.kept} moments out of {len(moments)}")
    if not 1 <= every <= _LARGEST_DISTANCE or every & (every - 1) or any(moment.epoch % every for moment in kept):
        raise NetworkError(f"a timeline with a moment each {every} epochs")
    end, left = _moment(moments, checkpoint.end), _moment(moments, checkpoint.left)
    now, last_good = _one_of(moments, checkpoint.now), _one_of(moments, checkpoint.last_good)
    if kept[0].epoch or not _rise(kept) or any(each.next_batch for each in (*kept, last_good, left) if each):
        raise NetworkError("moments that do not rise from the beginning of training")
    in_epoch = -(-place.examples // checkpoint.batch_size)
    if any(each.next_batch >= in_epoch for each in moments):
        raise NetworkError("a mini-batch beyond the end of the epoch")
    if left is not None and not now.step < checkpoint.left_step <= LARGEST_STEP:
        raise NetworkError("an earlier moment that is not earlier")
    history = History.of(checkpoint.history, place.runs)
    _check_together(now, kept[-1], end, history, record_every, looks_back=left is not None)
    return Position(
        now, last_good, None if left is None else (checkpoint.left_step, left), Timeline(kept, end, every), history
    )


def _check_epoch_under_way(checkpoint: Checkpoint, place: Place) -> None:
    if not 1 <= checkpoint.batch_size <= _LARGEST_BATCH:
        raise NetworkError(f"a batch of {checkpoint.batch_size} examples")
    dropout = checkpoint.dropout
    if dropout.ndim:
        check("dropout", dropout, np.float64, place.runs)
    check("dropout", dropout, np.float64, dropout.shape)
    if not ((dropout >= 0) & (dropout < 1)).all():
        raise NetworkError(f"a dropout of {dropout}")
    if not (math.isfinite(checkpoint.factor) and checkpoint.factor >= 0):
        raise NetworkError(f"a factor of the learning rate of {checkpoint.factor}")
    order = checkpoint.order
    if order is not None:
        check("order", order, np.int64, (*place.runs, place.examples))
        if (np.sort(order, axis=-1) != np.arange(place.examples)).any():
            raise NetworkError("an order that does not hold each example once")
    elif checkpoint.moments.next_batches.any():
        raise NetworkError("an epoch under way without an order of its examples")


def _check_together(
    now: Moment, last_kept: Moment, end: Moment | None, history: History, record_every: int, *, looks_back: bool
) -> None:
    """Look whether present moment, timeline and history are of one training."""
    last = history.last_epoch
    if last_kept.epoch > last or (end is not None and end.epoch > last + record_every):
        raise NetworkError("moments beyond the end of the history")
    if now.epoch > last + record_every or (not looks_back and not last_kept.epoch <= now.epoch):
        raise NetworkError("a present that is not at the end of the past")


def _rise(moments: Sequence[Moment]) -> bool:
    pairs = itertools.pairwise(moments)
    return all(one.epoch < other.epoch and one.step < other.step for one, other in pairs)


def _moment(moments: Sequence[Moment], row: int | None) -> Moment | None:
    return None if row is None else _one_of(moments, row)


def _one_of(moments: Sequence[Moment], row: int) -> Moment:
    if not 0 <= row < len(moments):
        raise NetworkError(f"no moment number {row} among {len(moments)}")
    return moments[row]
