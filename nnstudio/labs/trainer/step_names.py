"""What the steps of the Network Trainer are called in the Edit menu. No Qt."""

import dataclasses

from nnstudio.labs.step_names import Named, StepNames, counted, entry_named, name_of_step
from nnstudio.labs.trainer.presets import PRESETS
from nnstudio.labs.trainer.scene import LOOKED_AT, TrainerScene
from nnstudio.labs.trainer.seeds.presets import PRESETS as SEEDS_PRESETS
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence

_DRAWN = QT_TRANSLATE_NOOP("Trainer", "Points drawn")
_ERASED = QT_TRANSLATE_NOOP("Trainer", "Points erased")
_OWN_DATA = QT_TRANSLATE_NOOP("Trainer", "Own data")
_EVERY, _OVER = QT_TRANSLATE_NOOP("Trainer", "Every … epochs"), QT_TRANSLATE_NOOP("Trainer", "Over … epochs")
_WEIGHT = QT_TRANSLATE_NOOP("Trainer", "Weight or bias")


def _own(before: TrainerScene, after: TrainerScene) -> Sentence:
    if after.own is None or before.own is None or after.own.origin != "drawn" or before.own.origin != "drawn":
        return _OWN_DATA
    return _ERASED if len(after.own.y) < len(before.own.y) else _DRAWN


def _added(before: TrainerScene, after: TrainerScene) -> Sentence:
    counts = [0 if scene.added is None else len(scene.added.y) for scene in (before, after)]
    if counts[1] < counts[0]:
        return QT_TRANSLATE_NOOP("Trainer", "Own drawings taken out")
    return QT_TRANSLATE_NOOP("Trainer", "Own drawing added")


def _schedule_epochs(_before: TrainerScene, after: TrainerScene) -> Sentence:
    return _EVERY if after.schedule == "step" else _OVER


_PROPOSED = tuple(field.name for field in dataclasses.fields(TrainerScene) if field.name not in LOOKED_AT)
"""With another data set all of these may be proposed anew."""

_SETTINGS: StepNames = {
    "dataset": Named(QT_TRANSLATE_NOOP("Trainer", "Data set"), _PROPOSED),
    "own": Named(_own, _PROPOSED),
    "examples": Named(QT_TRANSLATE_NOOP("Trainer", "Examples"), ("batch_size",)),
    "classes": Named(QT_TRANSLATE_NOOP("Trainer", "Classes"), ("added", "output", "loss")),
    "added": Named(_added),
    "hidden_layers": Named(
        counted(
            "hidden_layers",
            QT_TRANSLATE_NOOP("Trainer", "Layer added"),
            QT_TRANSLATE_NOOP("Trainer", "Layer removed"),
            entry_named(
                "hidden_layers",
                QT_TRANSLATE_NOOP("Trainer", "Units of hidden layer {layer}"),
                QT_TRANSLATE_NOOP("Trainer", "Hidden layers"),
                place="layer",
            ),
        ),
        ("layer_activations",),
    ),
    "activation": Named(QT_TRANSLATE_NOOP("Trainer", "Activation of all hidden layers"), ("layer_activations",)),
    "layer_activations": Named(
        entry_named(
            "layer_activations",
            QT_TRANSLATE_NOOP("Trainer", "Activation of hidden layer {layer}"),
            QT_TRANSLATE_NOOP("Trainer", "Activation of several layers"),
            place="layer",
            missing="",
        )
    ),
    "learning_rate": QT_TRANSLATE_NOOP("Trainer", "Learning rate η"),
    "optimizer": QT_TRANSLATE_NOOP("Trainer", "Optimiser"),
    "output": QT_TRANSLATE_NOOP("Trainer", "Output"),
    "loss": QT_TRANSLATE_NOOP("Trainer", "Loss"),
    "initializer": QT_TRANSLATE_NOOP("Trainer", "Initialiser of the weights"),
    "seed": Named(QT_TRANSLATE_NOOP("Trainer", "Seed"), ("weight_seed",)),
    "weight_seed": Named(QT_TRANSLATE_NOOP("Trainer", "First weights: seed"), ("weight_edits",)),
    "weight_edits": _WEIGHT,
    "train_share": Named(QT_TRANSLATE_NOOP("Trainer", "Share for training"), ("batch_size",)),
    "noise": QT_TRANSLATE_NOOP("Trainer", "Noise"),
    "features": QT_TRANSLATE_NOOP("Trainer", "Features: what the network is given"),
    "standardise": QT_TRANSLATE_NOOP("Trainer", "Standardise: mean 0, deviation 1"),
    "momentum": QT_TRANSLATE_NOOP("Trainer", "Momentum μ"),
    "decay": QT_TRANSLATE_NOOP("Trainer", "Decay ρ"),
    "beta1": QT_TRANSLATE_NOOP("Trainer", "β₁ of the mean"),
    "beta2": QT_TRANSLATE_NOOP("Trainer", "β₂ of the squares"),
    "schedule": Named(
        QT_TRANSLATE_NOOP("Trainer", "Schedule of the learning rate"), ("schedule_epochs", "schedule_factor")
    ),
    "schedule_epochs": Named(_schedule_epochs),
    "schedule_factor": QT_TRANSLATE_NOOP("Trainer", "Factor γ"),
    "batch_size": QT_TRANSLATE_NOOP("Trainer", "Batch size"),
    "dropout": QT_TRANSLATE_NOOP("Trainer", "Dropout"),
    "l1": QT_TRANSLATE_NOOP("Trainer", "L1 penalty"),
    "l2": QT_TRANSLATE_NOOP("Trainer", "L2 penalty"),
    "weight_decay": QT_TRANSLATE_NOOP("Trainer", "Weight decay λ"),
    "epochs": QT_TRANSLATE_NOOP("Trainer", "More epochs"),
    "speed": QT_TRANSLATE_NOOP("Trainer", "Speed"),
    "stop_below": QT_TRANSLATE_NOOP("Trainer", "Stop below a training loss of"),
    "patience": QT_TRANSLATE_NOOP("Trainer", "Stop after … epochs without progress"),
    **dict.fromkeys(LOOKED_AT),
}
"""What a change of each field is called, as `name_of_step` takes it, but for those that begin training anew."""


def _begun_anew(before: TrainerScene, after: TrainerScene) -> Sentence:
    """A worked example, or a network out of many, may be opened in the same step: then that is told."""
    if all(name is None or getattr(before, field) == getattr(after, field) for field, name in _SETTINGS.items()):
        return QT_TRANSLATE_NOOP("Trainer", "Reset")
    return name_of_step(before, after, _SETTINGS, (*PRESETS, *SEEDS_PRESETS))


_ANEW = ("attempt", "seeds_attempt")
STEP_NAMES: StepNames = {**dict.fromkeys(_ANEW, Named(_begun_anew, (*_ANEW, *_SETTINGS))), **_SETTINGS}
"""What a change of each field is called, as `name_of_step` takes it."""
