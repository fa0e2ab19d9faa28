"""A network trains, in the background and by the button Start, as far as it should."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from nnstudio.app.smoke.stage import Stage, live, wait_until
from nnstudio.app.smoke.trouble import NOT_LEARNT, OTHER_WEIGHTS, SmokeError
from nnstudio.engine.checkpoint import Checkpoint
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.notation.figures import figure

EPOCHS = 20
FIGURES = ("epoch", "step", "train_loss", "validation_loss", "train_accuracy", "validation_accuracy")


@dataclass(frozen=True, eq=False)
class Reached:
    """How far a training has got: its figures by name, and all that decides how it goes on."""

    figures: dict[str, float]
    checkpoint: Checkpoint

    def check_same(self, other: "Reached", name: str) -> None:
        """Raise `SmokeError` unless weights and figures of *other* are these, to the last bit."""
        mine, its = self.checkpoint, other.checkpoint
        same_weights = np.array_equal(mine.moments.parameters[mine.now], its.moments.parameters[its.now])
        if not (same_weights and self.figures == other.figures):
            raise SmokeError(OTHER_WEIGHTS.fill(name=name))


def train(stage: Stage) -> None:
    """Train a small network, and say what it has come to."""
    stage.window.open_page("trainer", "training")
    stage.window.lab("trainer").store.replace(TrainerScene(dataset="circles", hidden_layers=(4,), epochs=EPOCHS))
    live(0)
    before = stage.value("trainer", "train_loss")
    train_on(stage)
    for name in FIGURES:
        stage.say_figure("trainer", name)
    after = stage.value("trainer", "train_loss")
    if not (stage.value("trainer", "epoch") == EPOCHS and after < before):
        raise SmokeError(NOT_LEARNT.fill(before=figure(before), after=figure(after)))


def train_on(stage: Stage) -> None:
    """Press Start, and wait until as many epochs more are done as the scene says."""
    trainer: Any = stage.window.open_lab("trainer")
    stage.press("trainer.start")
    wait_until(lambda: not trainer.session.is_running)
    live(0)


def reached(stage: Stage) -> Reached:
    """Return how far the training in the window has got."""
    kept = stage.window.lab("trainer").kept()["training"]
    wait_until(kept.done)
    return Reached({name: stage.value("trainer", name) for name in FIGURES}, kept.result().checkpoint)
