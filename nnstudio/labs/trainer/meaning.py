"""What the curves tell, why training has ended, and what to try next, in sentences."""

import math

from nnstudio.labs.trainer.results import Experiment
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.session.goal import StopReason
from nnstudio.labs.trainer.session.snapshot import Snapshot
from nnstudio.labs.trainer.words.curve_shapes import is_exact, over_fitting_since, standing_still_for
from nnstudio.labs.trainer.words.deaths import DeadGroups, dead_layer, some_dead
from nnstudio.labs.trainer.words.progress_so_far import not_falling, so_far
from nnstudio.labs.trainer.words.shares import explained, percent, r_squared
from nnstudio.labs.trainer.words.starts import TwinGroups, alike, one_answer, untrained
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

LEARNT = 0.99
"""From this share of right answers, or of explained variance, on, the training examples count as learnt."""

_OVER_FITTING = QT_TRANSLATE_NOOP(
    "Trainer",
    "Over-fitting: since epoch {epoch} the validation loss has risen from {low} to {now}, while the training loss "
    "fell. The network learns its examples by heart.",
)
_OVER_FITTING_ABOUT = QT_TRANSLATE_NOOP(
    "Trainer",
    "Over-fitting: since about epoch {epoch} the validation loss has risen from {low} to {now}, while the training "
    "loss fell. The network learns its examples by heart.",
)
_LEARNT = QT_TRANSLATE_NOOP("Trainer", "Learnt: {train} % of the training examples are classified rightly.")
_LEARNT_BOTH = QT_TRANSLATE_NOOP(
    "Trainer",
    "Learnt: {train} % of the training examples are classified rightly, and {validation} % of those it has never seen.",
)
_FITTED = QT_TRANSLATE_NOOP(
    "Trainer", "Learnt: the network explains {train} % of the variance of the training examples."
)
_FITTED_BOTH = QT_TRANSLATE_NOOP(
    "Trainer",
    "Learnt: the network explains {train} % of the variance of the training examples; of those it has never seen, "
    "R² = {validation}.",
)
_NO_SLOPE = QT_TRANSLATE_NOOP(
    "Trainer",
    "Steps have slope 0, so no gradient gets through them: only what lies behind the last layer of steps learns from "
    "the examples.",
)
_STANDING_STILL = QT_TRANSLATE_NOOP(
    "Trainer",
    "Standing still: over the last {epochs} epochs the training loss has changed by less than 1 %. Either this network "
    "can do no better, or another learning rate or another start gets it moving.",
)
_STANDING_FIT = QT_TRANSLATE_NOOP(
    "Trainer",
    "Standing still: over the last {epochs} epochs the training loss has changed by less than 1 %. The network "
    "explains {train} % of the variance; what is left may be noise.",
)
_EPOCHS_DONE = QT_TRANSLATE_NOOP("Trainer", "Epoch {epoch}: all epochs are done. Press Start to go on.")
_LOSS_REACHED = QT_TRANSLATE_NOOP("Trainer", "Stopped in epoch {epoch}: the training loss, {loss}, is below {limit}.")
_NO_PROGRESS = QT_TRANSLATE_NOOP(
    "Trainer", "Stopped in epoch {epoch}: for {patience} epochs the validation loss has not fallen below its lowest."
)
_NO_PROGRESS_IN_TRAINING = QT_TRANSLATE_NOOP(
    "Trainer", "Stopped in epoch {epoch}: for {patience} epochs the training loss has not fallen below its lowest."
)


def meaning(
    experiment: Experiment,
    snapshot: Snapshot,
    twins: TwinGroups = (),
    dead: DeadGroups = (),
    *,
    running: bool = True,
) -> Sentence:
    """Say what data, network and curves tell so far, the most important thing first.

    *twins* are the twin units of the snapshot's network, as `nnstudio.engine.twins.twins` finds them, *dead* its
    dead units in each hidden layer; *running* is whether training goes on.
    """
    return (
        one_answer(experiment)
        or untrained(experiment, snapshot)
        or alike(twins)
        or dead_layer(experiment, dead)
        or _over_fitting(snapshot)
        or (_learnt(experiment, snapshot) if snapshot.train_accuracy >= LEARNT else None)
        or (_NO_SLOPE if "step" in experiment.scene.activations() else None)
        or some_dead(experiment, dead)
        or _standing_still(experiment, snapshot)
        or not_falling(snapshot)
        or so_far(experiment, snapshot, running=running)
    )


def why_stopped(reason: StopReason, scene: TrainerScene, snapshot: Snapshot) -> Sentence:
    """Say why training has ended by itself."""
    if reason == "epochs":
        return _EPOCHS_DONE.fill(epoch=f"{snapshot.epoch:,}")
    if reason == "loss":
        return _LOSS_REACHED.fill(
            epoch=f"{snapshot.epoch:,}", loss=figure(snapshot.train_loss), limit=figure(scene.stop_below)
        )
    watched = _NO_PROGRESS_IN_TRAINING if math.isnan(snapshot.validation_loss) else _NO_PROGRESS
    return watched.fill(epoch=f"{snapshot.epoch:,}", patience=f"{scene.patience:,}")


def _over_fitting(snapshot: Snapshot) -> Sentence | None:
    table = snapshot.table
    since = over_fitting_since(table)
    if since is None or not snapshot.train_accuracy - snapshot.validation_accuracy > 0.03:
        return None
    low, now = float(table[since, 2]), float(table[-1, 2])
    sentence = _OVER_FITTING if is_exact(table, since) else _OVER_FITTING_ABOUT
    return sentence.fill(epoch=f"{int(table[since, 0]):,}", low=figure(low), now=figure(now))


def _learnt(experiment: Experiment, snapshot: Snapshot) -> Sentence:
    train, validation = snapshot.train_accuracy, snapshot.validation_accuracy
    if experiment.train.is_regression:
        if not math.isfinite(validation):
            return _FITTED.fill(train=explained(train))
        return _FITTED_BOTH.fill(train=explained(train), validation=r_squared(validation))
    if math.isnan(validation):
        return _LEARNT.fill(train=percent(train))
    return _LEARNT_BOTH.fill(train=percent(train), validation=percent(validation))


def _standing_still(experiment: Experiment, snapshot: Snapshot) -> Sentence | None:
    epochs = standing_still_for(snapshot.table)
    if not epochs:
        return None
    fits = experiment.train.is_regression and snapshot.train_accuracy > 0
    sentence = _STANDING_FIT.fill(train=explained(snapshot.train_accuracy)) if fits else _STANDING_STILL
    return sentence.fill(epochs=f"{epochs:,}")
