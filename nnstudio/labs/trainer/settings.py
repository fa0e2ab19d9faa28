"""The settings of optimiser and schedule as they are used: the scene's own, or the engine's where it has none. No Qt.

Names that the engine does not know have no settings: what returns numbers raises nothing for a scene with problems.
"""

from nnstudio.engine.optimizers import OPTIMIZERS, Optimizer
from nnstudio.engine.schedules import SCHEDULES, Schedule
from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.scene import TrainerScene

OPTIMIZER_FIELDS = ("momentum", "decay", "beta1", "beta2")
SCHEDULE_FIELDS = ("schedule_epochs", "schedule_factor")
_FIELD_OF_PARAMETER = {"every": "schedule_epochs", "epochs": "schedule_epochs", "gamma": "schedule_factor"}


def optimizer_settings(scene: TrainerScene) -> dict[str, float]:
    """Return those of `OPTIMIZER_FIELDS` that the optimiser has, with the number in force."""
    rule = OPTIMIZERS.get(scene.optimizer)
    names = [parameter.name for parameter in rule.parameters] if rule else []
    return {name: _chosen(scene, name, getattr(rule, name)) for name in names if name in OPTIMIZER_FIELDS}


def schedule_settings(scene: TrainerScene) -> dict[str, float]:
    """Return those of `SCHEDULE_FIELDS` that the schedule has, with the number in force."""
    rule = SCHEDULES.get(scene.schedule)
    found = {}
    for parameter in rule.parameters if rule else ():
        field = _FIELD_OF_PARAMETER[parameter.name]
        found[field] = _chosen(scene, field, getattr(rule, parameter.name))
    return found


def weight_decay(scene: TrainerScene) -> float:
    """Return the decoupled weight decay in force; the optimiser's own is 0 but for AdamW."""
    rule = OPTIMIZERS.get(scene.optimizer)
    return _chosen(scene, "weight_decay", rule.weight_decay if rule else 0.0)


def optimizer(scene: TrainerScene) -> Optimizer:
    """Return the scene's optimiser, with the settings that it has there."""
    return OPTIMIZERS[scene.optimizer](**optimizer_settings(scene))


def schedule(scene: TrainerScene) -> Schedule:
    """Return the scene's schedule of the learning rate, with the settings that it has there."""
    rule, numbers = SCHEDULES[scene.schedule], schedule_settings(scene)
    return rule(**{parameter.name: numbers[_FIELD_OF_PARAMETER[parameter.name]] for parameter in rule.parameters})


def tune(trainer: Trainer, scene: TrainerScene) -> None:
    """Give *trainer* the settings of *scene* that may change while training goes on."""
    trainer.learning_rate = scene.learning_rate
    trainer.batch_size = scene.batch_size
    trainer.dropout = scene.dropout
    trainer.l1, trainer.l2 = scene.l1, scene.l2
    trainer.weight_decay = weight_decay(scene)
    trainer.schedule = schedule(scene)
    for name, value in optimizer_settings(scene).items():
        setattr(trainer.optimizer, name, value)


def _chosen(scene: TrainerScene, field: str, own: float) -> float:
    value: float | None = getattr(scene, field)
    return own if value is None else value
