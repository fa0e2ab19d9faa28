"""What can be said before any curve: how the network begins, and where there is nothing to learn."""

from typing import TypeAlias

import numpy as np

from nnstudio.labs.trainer.names import class_names
from nnstudio.labs.trainer.results import Experiment
from nnstudio.labs.trainer.session.snapshot import Snapshot
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

TwinGroups: TypeAlias = tuple[tuple[tuple[int, ...], ...], ...]
"""Of each hidden layer the groups of units that are twins."""
MOST_NAMED = 6
EQUAL_STARTS = frozenset({"zeros", "constant"})
"""Initialisers that give all weights of a layer one value."""

_ONE_CLASS = QT_TRANSLATE_NOOP(
    "Trainer",
    "All training examples are of {name}: always to say so is right, and nothing can be learnt about any other class.",
)
_ONE_NUMBER = QT_TRANSLATE_NOOP(
    "Trainer",
    "All training examples have the same number to be learnt: there is no variance to explain, so R² says nothing.",
)
_UNTRAINED = QT_TRANSLATE_NOOP(
    "Trainer", "Untrained: the weights are drawn at random, so what the network says means nothing yet. Press Start."
)
_UNTRAINED_EQUAL = QT_TRANSLATE_NOOP(
    "Trainer",
    "Untrained: all weights of a layer are equal, so all its units compute the same. Press Start: can they ever part?",
)
_UNTRAINED_FLAT = QT_TRANSLATE_NOOP("Trainer", "Untrained: all weights begin equal. Press Start.")
_TWINS = QT_TRANSLATE_NOOP(
    "Trainer",
    "Units {units} of hidden layer {layer} are twins: equal weights get equal gradients, so they stay equal for ever. "
    "Only chance parts them: a random start, or dropout.",
)
_MANY_TWINS = QT_TRANSLATE_NOOP(
    "Trainer",
    "{count} units of hidden layer {layer} are twins: equal weights get equal gradients, so they stay equal for ever. "
    "Only chance parts them: a random start, or dropout.",
)


def one_answer(experiment: Experiment) -> Sentence | None:
    """Say that all training examples have one answer, where they do."""
    train = experiment.train
    if np.any(train.y != train.y[0]):
        return None
    if train.is_regression:
        return _ONE_NUMBER
    return _ONE_CLASS.fill(name=class_names(experiment.scene, train.classes)[int(train.labels[0])])


def untrained(experiment: Experiment, snapshot: Snapshot) -> Sentence | None:
    """Say how the weights begin, as long as no step has been taken."""
    if snapshot.step:
        return None
    if experiment.chosen.initializer not in EQUAL_STARTS or experiment.first_edits:
        return _UNTRAINED
    return _UNTRAINED_EQUAL if experiment.scene.hidden_layers else _UNTRAINED_FLAT


def alike(twins: TwinGroups) -> Sentence | None:
    """Say which units of the first hidden layer that has any are twins."""
    for layer, groups in enumerate(twins, start=1):
        if groups:
            largest = max(groups, key=len)
            if len(largest) > MOST_NAMED:
                return _MANY_TWINS.fill(count=len(largest), layer=layer)
            return _TWINS.fill(units=", ".join(str(unit + 1) for unit in largest), layer=layer)
    return None
