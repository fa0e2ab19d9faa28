"""What may be wrong with the chosen functions and the point, in sentences."""

import math

from nnstudio.labs.activation.chosen import choice_problems, parameter_problems
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.notation.figures import figure, in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem

LARGEST_Z = 1e6

_NOT_FINITE = QT_TRANSLATE_NOOP("Activation", "z is not a finite number. Type one from −6 to 6.")
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Activation",
    "z = {value} lies too far out to be of use. Type a number from −6 to 6; up to {limit} either way is computed.",
)
_THRESHOLD = QT_TRANSLATE_NOOP(
    "Activation", "{value} is no threshold that a slope could stay below. Type a number above 0, up to 1."
)


def problems(scene: ActivationScene) -> tuple[Problem, ...]:
    """Return what keeps the page of functions from being computed."""
    found = [*choice_problems("functions", scene.functions), *parameter_problems(scene, scene.functions)]
    if not math.isfinite(scene.z):
        found.append(Problem("z", _NOT_FINITE))
    elif abs(scene.z) > LARGEST_Z:
        found.append(Problem("z", _TOO_LARGE.fill(value=figure(scene.z), limit=f"{LARGEST_Z:,.0f}")))
    if not 0 < scene.threshold <= 1:
        found.append(Problem("threshold", _THRESHOLD.fill(value=in_words(scene.threshold))))
    return tuple(found)
