"""What has to change together when the learner's points change. No Qt."""

from dataclasses import replace
from typing import Any

from nnstudio.data.own_data import OwnData
from nnstudio.labs.trainer.proposals import proposed_setting
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.set_up.choosing import most_in_batch


def points_changed(scene: TrainerScene, own: OwnData) -> dict[str, Any]:
    """Return which fields of *scene*, whose data are drawn, change, and to what, when the points become *own*.

    All of them are learnt from. A batch holds no more than there are for training; one that held all of these grows
    with them, up to what is proposed: else the first points would leave it at 1 for ever. With another number of
    classes what belongs to that number is proposed anew.
    """
    most = most_in_batch(replace(scene, own=own, examples=None))
    wanted = scene.batch_size
    if wanted == most_in_batch(scene):
        wanted = max(wanted, proposed_setting(scene).batch_size)
    changes: dict[str, Any] = {"own": own, "examples": None, "batch_size": min(wanted, most)}
    if scene.own is None or own.classes != scene.own.classes:
        changes |= {"classes": None, "added": None, "output": None, "loss": None}
    return changes
