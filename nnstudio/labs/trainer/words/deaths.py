"""What can be said where units have died: ReLUs that answer 0 to every training example."""

from typing import TypeAlias

from nnstudio.labs.trainer.results import Experiment
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

DeadGroups: TypeAlias = tuple[tuple[int, ...], ...]
"""Of each hidden layer the units that are dead."""
MANY = 0.25
"""From this share of all hidden units on, it is told that some are dead: a few of many do no harm."""

_LAYER = QT_TRANSLATE_NOOP(
    "Trainer",
    "Hidden layer {layer} is dead: all its units answer 0 to every training example. So no gradient gets through it, "
    "and the network says the same to all of them.",
)
_SOME = QT_TRANSLATE_NOOP(
    "Trainer",
    "{count} of {all} hidden units are dead: they answer 0 to every training example, so no gradient reaches their "
    "weights. The others go on learning.",
)


def dead_layer(experiment: Experiment, dead: DeadGroups) -> Sentence | None:
    """Say that a whole layer is dead, and which is the first."""
    for layer, (units, size) in enumerate(zip(dead, experiment.scene.hidden_layers, strict=False), start=1):
        if len(units) == size:
            return _LAYER.fill(layer=layer)
    return None


def some_dead(experiment: Experiment, dead: DeadGroups) -> Sentence | None:
    """Say how many units are dead, where many are."""
    count, units = sum(map(len, dead)), sum(experiment.scene.hidden_layers)
    return _SOME.fill(count=count, all=units) if count and count >= MANY * units else None
