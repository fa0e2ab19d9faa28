"""Moments of training as a few arrays that can be written down, and back again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nnstudio.engine.arrays import Floats
from nnstudio.engine.errors import DivergenceError, NetworkError
from nnstudio.engine.generator_states import WORDS, check_words, states_of
from nnstudio.engine.stopping import EarlyStopping
from nnstudio.engine.timeline import Moment

LARGEST_EPOCH = 2**31 - 1
LARGEST_STEP = 2**53
"""What a float64, and a history with it, still tells apart."""


@dataclass(frozen=True, eq=False)
class StackedMoments:
    """Several `Moment` one over the other; nobody writes into the arrays.

    - *epochs*, *steps*, *next_batches*, *optimizer_steps*: int64 ``(moments,)``.
    - *parameters*: float64 ``(moments, *runs, parameters)``; *optimizer_memory*: float64 ``(moments, remembers, *runs,
      parameters)``.
    - *generators*: uint64 ``(moments, generators, 6)``: the state and the increment of each PCG64, the higher 64 bits
      first, whether 32 bits are left over from the last number, and these.
    - Early stopping: *patiences* int64 ``(moments,)``, 0 where there is no rule, *least_gains* float64 ``(moments,)``,
      *lowest* float64, *best_epochs* int64 and *stopped* bool, all ``(moments, *runs)``. The best parameters, float64
      ``(bests, *runs, parameters)``, are shared by many moments: *best_rows* int64 ``(moments,)`` names theirs, −1 for
      none.
    - Runs that have diverged: *divergences* int64 ``(divergences, 4)``: run, epoch, step, and layer from 1, or 0 for
      none; *divergence_losses* float64 ``(divergences,)``; *diverged* bool ``(moments, divergences)``: which of them
      had been by then.
    """

    epochs: npt.NDArray[np.int64]
    steps: npt.NDArray[np.int64]
    next_batches: npt.NDArray[np.int64]
    optimizer_steps: npt.NDArray[np.int64]
    parameters: npt.NDArray[np.float64]
    optimizer_memory: npt.NDArray[np.float64]
    generators: npt.NDArray[np.uint64]
    patiences: npt.NDArray[np.int64]
    least_gains: npt.NDArray[np.float64]
    lowest: npt.NDArray[np.float64]
    best_epochs: npt.NDArray[np.int64]
    stopped: npt.NDArray[np.bool_]
    best_rows: npt.NDArray[np.int64]
    best: npt.NDArray[np.float64]
    divergences: npt.NDArray[np.int64]
    divergence_losses: npt.NDArray[np.float64]
    diverged: npt.NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.epochs)


@dataclass(frozen=True, eq=False)
class Place:
    """What a moment has to fit: arrays like the network's *parameters* and the optimiser's *memory*, the increments of
    the *generators*, which no seed shares with another, the *layers* of the network and how many *examples* there are.
    """

    parameters: Floats
    memory: Floats
    generators: Sequence[np.random.Generator]
    layers: int
    examples: int

    @property
    def runs(self) -> tuple[int, ...]:
        """The leading axes of the parameters: ``(runs,)``, or ``()`` of a single network."""
        return self.parameters.shape[:-1]


def stacked(moments: Sequence[Moment]) -> StackedMoments:
    """Return *moments*, one at least, one over the other: copies."""
    runs = moments[0].parameters.shape[:-1]
    nothing = _no_rule(runs)
    rules = [moment.early_stopping or nothing for moment in moments]
    best = {id(rule.best): rule.best for rule in rules if rule.best is not None}
    row_of = {key: row for row, key in enumerate(best)}
    ends = {id(error): (run, error) for moment in moments for run, error in moment.divergences.items()}
    diverged = [{id(error) for error in moment.divergences.values()} for moment in moments]
    return StackedMoments(
        epochs=_whole(moment.epoch for moment in moments),
        steps=_whole(moment.step for moment in moments),
        next_batches=_whole(moment.next_batch for moment in moments),
        optimizer_steps=_whole(moment.optimizer_steps for moment in moments),
        parameters=_doubles([moment.parameters for moment in moments]),
        optimizer_memory=_doubles([moment.optimizer_memory for moment in moments]),
        generators=np.stack([moment.generator_words for moment in moments]),
        patiences=_whole(moment.early_stopping.patience if moment.early_stopping else 0 for moment in moments),
        least_gains=np.array([rule.least_gain for rule in rules], np.float64),
        lowest=_of_runs([rule.lowest for rule in rules], runs, np.float64),
        best_epochs=_of_runs([rule.best_epoch for rule in rules], runs, np.int64),
        stopped=_of_runs([rule.stopped for rule in rules], runs, np.bool_),
        best_rows=_whole(-1 if rule.best is None else row_of[id(rule.best)] for rule in rules),
        best=_doubles(list(best.values())) if best else np.empty((0, *moments[0].parameters.shape)),
        divergences=np.array(
            [(run, error.epoch, error.step, error.layer or 0) for run, error in ends.values()], np.int64
        ).reshape(-1, 4),
        divergence_losses=np.array([error.loss for _, error in ends.values()], np.float64),
        diverged=np.array([[key in each for key in ends] for each in diverged], np.bool_).reshape(
            len(moments), len(ends)
        ),
    )


def unstacked(stack: StackedMoments, place: Place) -> tuple[Moment, ...]:
    """Return the moments of *stack*, which nobody has looked at yet; raise `NetworkError` for what does not fit."""
    count = stack.epochs.size
    _check_shapes(stack, place, count)
    _check_numbers(stack, place)
    with np.errstate(over="ignore"):  # what is too large for single precision is infinite there, and refused
        best = [np.array(each, place.parameters.dtype) for each in stack.best]
        parameters = [np.array(each, place.parameters.dtype) for each in stack.parameters]
        memories = [np.array(each, place.memory.dtype) for each in stack.optimizer_memory]
    errors = [
        (run, DivergenceError(epoch, step, loss, layer or None))
        for (run, epoch, step, layer), loss in zip(
            stack.divergences.tolist(), stack.divergence_losses.tolist(), strict=True
        )
    ]
    moments = tuple(
        Moment(
            epoch=int(stack.epochs[i]),
            step=int(stack.steps[i]),
            parameters=parameters[i],
            optimizer_memory=memories[i],
            optimizer_steps=int(stack.optimizer_steps[i]),
            generators=states_of(stack.generators[i]),
            early_stopping=_rule_of(stack, i, best),
            divergences={run: error for j, (run, error) in enumerate(errors) if stack.diverged[i, j]},
            next_batch=int(stack.next_batches[i]),
        )
        for i in range(count)
    )
    if not all(np.isfinite(each).all() for each in (*parameters, *best)):
        raise NetworkError("parameters that are not finite")
    for moment, count in zip(moments, np.count_nonzero(stack.diverged, axis=1), strict=True):
        if count and (len(moment.divergences) != count or count >= place.runs[0]):
            raise NetworkError("a run that diverged twice, or none that goes on")
    return moments


def check(name: str, array: Any, kind: npt.DTypeLike, shape: tuple[int, ...]) -> None:
    """Raise `NetworkError` where *array* is none of that *kind* and *shape*."""
    if array.dtype != np.dtype(kind) or array.shape != shape:
        raise NetworkError(f"{name}: {array.dtype} of shape {array.shape} instead of {np.dtype(kind)} of {shape}")


def _check_shapes(stack: StackedMoments, place: Place, count: int) -> None:
    runs, shape = place.runs, place.parameters.shape
    if count < 1:
        raise NetworkError("no moments of training")
    for name in ("epochs", "steps", "next_batches", "optimizer_steps", "patiences", "best_rows"):
        check(name, getattr(stack, name), np.int64, (count,))
    check("parameters", stack.parameters, np.float64, (count, *shape))
    check("optimizer_memory", stack.optimizer_memory, np.float64, (count, *place.memory.shape))
    check("generators", stack.generators, np.uint64, (count, len(place.generators), WORDS))
    check("least_gains", stack.least_gains, np.float64, (count,))
    check("lowest", stack.lowest, np.float64, (count, *runs))
    check("best_epochs", stack.best_epochs, np.int64, (count, *runs))
    check("stopped", stack.stopped, np.bool_, (count, *runs))
    check("best", stack.best, np.float64, (min(len(stack.best), count), *shape))
    check("divergences", stack.divergences, np.int64, (stack.divergences.shape[0] if stack.divergences.ndim else 0, 4))
    check("divergence_losses", stack.divergence_losses, np.float64, (len(stack.divergences),))
    check("diverged", stack.diverged, np.bool_, (count, len(stack.divergences)))


def _check_numbers(stack: StackedMoments, place: Place) -> None:
    epochs, steps, next_batches = stack.epochs, stack.steps, stack.next_batches
    _within("epochs", epochs, 0, LARGEST_EPOCH)
    _within("steps", steps, 0, LARGEST_STEP)
    _within("optimizer_steps", stack.optimizer_steps, 0, LARGEST_STEP)
    _within("next_batches", next_batches, 0, place.examples - 1)
    if (steps < epochs + next_batches).any() or (steps > epochs * np.float64(place.examples) + next_batches).any():
        raise NetworkError("numbers of steps that do not fit the epochs")
    check_words(stack.generators, place.generators)
    _within("patiences", stack.patiences, 0, LARGEST_EPOCH)
    if not (stack.least_gains >= 0).all() or np.isnan(stack.lowest).any():
        raise NetworkError("an early stopping that waits for nothing")
    _within("best_epochs", stack.best_epochs, 0, LARGEST_EPOCH)
    _within("best_rows", stack.best_rows, -1, len(stack.best) - 1)
    runs = place.runs[0] if place.runs else 0
    _within("runs", stack.divergences[:, 0], 0, runs - 1)
    _within("epochs", stack.divergences[:, 1], 0, LARGEST_EPOCH)
    _within("steps", stack.divergences[:, 2], 0, LARGEST_STEP)
    _within("layers", stack.divergences[:, 3], 0, place.layers)


def _within(name: str, numbers: npt.NDArray[np.int64], low: int, high: int) -> None:
    if ((numbers < low) | (numbers > high)).any():
        raise NetworkError(f"{name} outside {low} … {high}")


def _no_rule(runs: tuple[int, ...]) -> EarlyStopping:
    rule = EarlyStopping()
    rule.lowest = np.full(runs, np.inf)
    rule.best_epoch, rule.stopped = np.zeros(runs, np.int64), np.zeros(runs, np.bool_)
    return rule


def _of_runs(arrays: Sequence[npt.NDArray[Any]], runs: tuple[int, ...], kind: npt.DTypeLike) -> npt.NDArray[Any]:
    """Return *arrays* one over the other, those of a rule that has seen nothing yet, ``()``, spread over all runs."""
    return np.stack([array if array.shape == runs else np.full(runs, array) for array in arrays]).astype(kind)


def _rule_of(stack: StackedMoments, i: int, best: Sequence[Floats]) -> EarlyStopping | None:
    if not stack.patiences[i]:
        return None
    rule = EarlyStopping(int(stack.patiences[i]), float(stack.least_gains[i]))
    rule.best = best[stack.best_rows[i]] if stack.best_rows[i] >= 0 else None
    rule.lowest = np.array(stack.lowest[i])
    rule.best_epoch, rule.stopped = np.array(stack.best_epochs[i]), np.array(stack.stopped[i])
    return rule


def _whole(numbers: Iterable[int]) -> npt.NDArray[np.int64]:
    return np.array(list(numbers), np.int64)


def _doubles(arrays: Sequence[Floats]) -> npt.NDArray[np.float64]:
    return np.stack(arrays, dtype=np.float64)
