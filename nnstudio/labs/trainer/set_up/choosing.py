"""What has to change together when the learner chooses data. No Qt.

What was chosen for one data set may make no sense for another: a choice by hand must not lead into a problem.
"""

from dataclasses import replace
from typing import Any

from nnstudio.data.features import FEATURES, applicable
from nnstudio.data.own_data import OwnData
from nnstudio.labs.trainer.proposals import is_proposed, proposed_setting
from nnstudio.labs.trainer.scene import LARGEST_SEED, OWN, TrainerScene


def readable(scene: TrainerScene) -> TrainerScene:
    """Return *scene*, or a like one of which counts and proposals can be asked where it has an unknown data set."""
    return scene if scene.has_source else replace(scene, dataset=TrainerScene.dataset)


def most_in_batch(scene: TrainerScene) -> int:
    """Return how many examples a step can look at: those for training, or all of them while the share makes no sense.

    1 at least, also for scenes with problems.
    """
    scene = readable(scene)
    return max(1, scene.train_count() if 0.0 < scene.train_share <= 1.0 else scene.example_count())


def dataset_chosen(scene: TrainerScene, name: str) -> dict[str, Any]:
    """Return which fields of *scene* change, and to what, when the data set *name* is chosen: of `SOURCES`, or its own.

    Its own proposals hold again for examples, classes, standardising, output and loss; and for the network and its
    training, as long as these are those that were proposed before. Drawings that were added, and a seed of the first
    weights alone, belonged to the set before. A batch becomes as large as all examples for
    training at most, and of the features one at least can be made from the new inputs.
    """
    source = replace(scene, dataset=name).source
    setting = (
        vars(proposed_setting(replace(scene, dataset=name)))
        if is_proposed(scene) and not scene.layer_activations
        else {}
    )
    changes: dict[str, Any] = {
        "dataset": name,
        "examples": None,
        "classes": None,
        "added": None,
        "weight_seed": None,
        "standardise": source.proposes_standardising,
        "output": None,
        "loss": None,
        **setting,
    }
    batch = changes.get("batch_size", scene.batch_size)
    changes["batch_size"] = min(batch, most_in_batch(replace(scene, dataset=name, examples=None)))
    possible = applicable(source.inputs)
    if possible and not set(possible) & set(scene.features):
        changes["features"] = ("x1", "x2")[: source.inputs]
    return changes


def examples_chosen(scene: TrainerScene, examples: int) -> dict[str, Any]:
    """Return which fields of *scene* change when there are to be so many *examples*: a batch holds no more of them."""
    return {
        "examples": examples,
        "batch_size": min(scene.batch_size, most_in_batch(replace(scene, examples=examples))),
    }


def classes_chosen(scene: TrainerScene, classes: int) -> dict[str, Any]:
    """Return which fields of *scene* change when there are to be so many *classes*.

    Drawings that were added belong to the number of classes before. Output and loss stay, for each that suits some
    classes suits more or fewer of them.
    """
    return {"classes": classes, "added": scene.added if classes == readable(scene).class_count() else None}


def seed_chosen(seed: int) -> dict[str, Any]:
    """Return which fields change when all is to be decided by *seed*, the first weights as well."""
    return {"seed": seed, "weight_seed": None}


def feature_switched(features: tuple[str, ...], name: str, on: bool) -> tuple[str, ...]:
    """Return *features* with *name*, or without it, in the order of `FEATURES`."""
    wanted = {*features, name} if on else {*features} - {name}
    return tuple(feature for feature in FEATURES if feature in wanted)


def next_seed(seed: int) -> int:
    """Return the seed after *seed*; after the largest one, and after one that there cannot be, that is 0."""
    return seed + 1 if 0 <= seed < LARGEST_SEED else 0


def own_opened(scene: TrainerScene, own: OwnData) -> dict[str, Any]:
    """Return which fields of *scene* change when the learner's *own* data are opened: as when another set is chosen."""
    return {**dataset_chosen(replace(scene, own=own), OWN), "own": own}
