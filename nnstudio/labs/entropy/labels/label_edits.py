"""What the buttons and boxes of the labels do to the scene."""

from typing import Any

from nnstudio.labs.entropy.scene import EntropyScene


def label_added(scene: EntropyScene) -> dict[str, Any]:
    """Return the edit that adds a label with score 0, which is not true."""
    labels = len(scene.label_logits) + 1
    return {"label_logits": (*scene.label_logits, 0.0), "label_targets": _fitted(scene.label_targets, labels)}


def label_removed(scene: EntropyScene) -> dict[str, Any]:
    """Return the edit that takes away the last label."""
    logits = scene.label_logits[:-1]
    return {"label_logits": logits, "label_targets": _fitted(scene.label_targets, len(logits))}


def truth_changed(scene: EntropyScene, i: int, truth: float) -> dict[str, Any]:
    """Return the edit that says how true label *i* is; each label has a truth then."""
    targets = list(_fitted(scene.label_targets, len(scene.label_logits)))
    targets[i] = truth
    return {"label_targets": tuple(targets)}


def _fitted(targets: tuple[float, ...], labels: int) -> tuple[float, ...]:
    return (targets + (0.0,) * labels)[:labels]
