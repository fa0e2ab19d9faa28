"""What may be wrong with a descent, in sentences."""

import math

from nnstudio.labs.softmax.problems import problems as problems_of_logits
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.figures import in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem

LARGEST_RATE = 1e6

_RATE = QT_TRANSLATE_NOOP("Softmax", "η = {value} is no learning rate. Type a number above 0, up to {limit}.")
_STEP = QT_TRANSLATE_NOOP("Softmax", "There is no step {value}: the descent begins with step 0.")


def problems(scene: SoftmaxScene) -> tuple[Problem, ...]:
    """Return what keeps the descent of *scene* from being computed; NaN fails every comparison."""
    found = list(problems_of_logits(scene))
    rate, step = scene.descent_rate, scene.descent_step
    if not 0 < rate <= LARGEST_RATE:
        told = "NaN" if math.isnan(rate) else in_words(rate)
        found.append(Problem("descent_rate", _RATE.fill(value=told, limit=in_words(LARGEST_RATE))))
    if step < 0:
        found.append(Problem("descent_step", _STEP.fill(value=in_words(float(step)))))
    return tuple(found)
