"""What may be wrong with the two logits, in sentences."""

import math

from nnstudio.labs.softmax.problems import LARGEST, NOT_FINITE, TOO_LARGE
from nnstudio.labs.softmax.scene import SoftmaxScene, logit_name
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem

_NOT_TWO = QT_TRANSLATE_NOOP(
    "Softmax", "This page compares two logits, and the scene has {count}. Undo, or open a worked example."
)


def problems(scene: SoftmaxScene) -> tuple[Problem, ...]:
    """Return what keeps the page on two classes from being computed."""
    if len(scene.pair) != 2:
        return (Problem("pair", _NOT_TWO.fill(count=len(scene.pair))),)
    found = []
    for i, logit in enumerate(scene.pair):
        if not math.isfinite(logit):
            found.append(Problem("pair", NOT_FINITE.fill(logit=logit_name(i)), i))
        elif abs(logit) > LARGEST:
            found.append(Problem("pair", TOO_LARGE.fill(logit=logit_name(i)), i))
    return tuple(found)
