"""What may be wrong with the stack, in sentences."""

from nnstudio.engine.initializers import INITIALIZERS
from nnstudio.labs.activation.chosen import CHOICES, parameter_problems
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.notation.figures import MINUS
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem

DEEPEST, WIDEST = 50, 256
LARGEST_SEED = 2**32 - 1
INPUTS = {
    "digits": QT_TRANSLATE_NOOP("Activation", "Handwritten digits, 64 pixels"),
    "spiral": QT_TRANSLATE_NOOP("Activation", "Spiral, 2 coordinates"),
    "normal": QT_TRANSLATE_NOOP("Activation", "Standard normal numbers, 64"),
}
"""What can be sent through the stack."""

_COUNT = QT_TRANSLATE_NOOP("Activation", "{count} is too few or too many here. Type a whole number from 1 to {most}.")
_UNKNOWN = QT_TRANSLATE_NOOP("Activation", "“{name}” is not known here. Choose one of the list.")
_SEED = QT_TRANSLATE_NOOP("Activation", "{seed} is no seed for weights. Type a whole number from 0 to {most}.")


def problems(scene: ActivationScene) -> tuple[Problem, ...]:
    """Return what keeps the page of depth from being computed."""
    found: list[Problem] = []
    for field, known in (("stack_activation", CHOICES), ("initializer", INITIALIZERS), ("inputs", INPUTS)):
        name = getattr(scene, field)
        if name not in known:
            found.append(Problem(field, _UNKNOWN.fill(name=name[:40])))
    for field, most in (("depth", DEEPEST), ("width", WIDEST)):
        count = getattr(scene, field)
        if not 1 <= count <= most:
            found.append(Problem(field, _COUNT.fill(count=_told(count), most=most)))
    if not 0 <= scene.seed <= LARGEST_SEED:
        found.append(Problem("seed", _SEED.fill(seed=_told(scene.seed), most=f"{LARGEST_SEED:,}")))
    return (*found, *parameter_problems(scene, (scene.stack_activation,)))


def _told(count: int) -> str:
    return str(count).replace("-", MINUS)
