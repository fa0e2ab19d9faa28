"""How far learning has come, as long as nothing more can be said; and that it has not, where the loss says so."""

import math

from nnstudio.labs.trainer.results import Experiment
from nnstudio.labs.trainer.session.snapshot import Snapshot
from nnstudio.labs.trainer.words.curve_shapes import first_loss, not_falling_for
from nnstudio.labs.trainer.words.shares import explained, percent, r_squared
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_CLEARLY = 1.01
"""So many times the first loss, a loss counts as risen."""
_MOST_TIMES = 1_000_000

_FAR_ABOVE_START = QT_TRANSLATE_NOOP(
    "Trainer",
    "The training loss is {now}: more than {times} times what it was at the start. Most often the steps are too large: "
    "choose a smaller learning rate, press Reset, then Start.",
)
_BEYOND_START = QT_TRANSLATE_NOOP(
    "Trainer",
    "The training loss is {now}: more than 1,000,000 times what it was at the start. The steps are too large: choose a "
    "smaller learning rate, press Reset, then Start.",
)
_ABOVE_START = QT_TRANSLATE_NOOP(
    "Trainer",
    "The training loss is {now}, higher than at the start. Most often the steps are too large: choose a smaller "
    "learning rate, press Reset, then Start.",
)
_NOT_BELOW_START = QT_TRANSLATE_NOOP("Trainer", "The training loss is {now}: so far it has not fallen.")
_NOT_FALLING = QT_TRANSLATE_NOOP(
    "Trainer",
    "Not falling: over the last {epochs} epochs the training loss has gone up and down, and now it is {now}. Either "
    "this network can do no better, or smaller steps or larger batches calm it.",
)
_LEARNING = QT_TRANSLATE_NOOP(
    "Trainer",
    "Learning: with each step the optimiser moves the weights so that the loss tends to fall. So far {train} % of the "
    "training examples are right.",
)
_FITTING = QT_TRANSLATE_NOOP(
    "Trainer",
    "Learning: with each step the optimiser moves the weights so that the loss tends to fall. So far they explain "
    "{train} % of the variance.",
)
_AT_REST = QT_TRANSLATE_NOOP(
    "Trainer", "At rest: so far {train} % of the training examples are right. Press Start to go on."
)
_AT_REST_FITTING = QT_TRANSLATE_NOOP(
    "Trainer",
    "At rest: so far the network explains {train} % of the variance of the training examples. Press Start to go on.",
)
_WORSE_THAN_THE_MEAN = QT_TRANSLATE_NOOP(
    "Trainer",
    "The loss has fallen, but always to answer with the mean would still be better: R² = {r2}.",
)


def not_falling(snapshot: Snapshot) -> Sentence | None:
    """Say that the training loss is above where it began, or that it falls no more; nothing where it falls."""
    now, start = snapshot.train_loss, first_loss(snapshot.table)
    if now > _CLEARLY * start:
        return _above(now, start).fill(now=figure(now))
    if now >= start:
        return _NOT_BELOW_START.fill(now=figure(now))
    epochs = not_falling_for(snapshot.table)
    return _NOT_FALLING.fill(epochs=f"{epochs:,}", now=figure(now)) if epochs else None


def _above(now: float, start: float) -> Sentence:
    if now > _MOST_TIMES * start:
        return _BEYOND_START
    times = math.ceil(now / start) - 1  # so many times it is surely more
    return _FAR_ABOVE_START.fill(times=f"{times:,}") if times > 1 else _ABOVE_START


def so_far(experiment: Experiment, snapshot: Snapshot, *, running: bool) -> Sentence:
    """Say how much is learnt by now, and whether learning goes on."""
    share = snapshot.train_accuracy
    if not experiment.train.is_regression:
        return (_LEARNING if running else _AT_REST).fill(train=percent(share))
    if share < 0:
        return _WORSE_THAN_THE_MEAN.fill(r2=r_squared(share))
    return (_FITTING if running else _AT_REST_FITTING).fill(train=explained(share))
