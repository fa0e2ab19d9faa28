"""What can be set in the Activation Explorer."""

import math
from dataclasses import dataclass

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.labs.activation_names import TITLES
from nnstudio.notation.figures import figure
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem

LARGEST_Z = 1e6


@dataclass(frozen=True)
class ActivationScene:
    """Functions laid over one another, by their names in `ACTIVATIONS`, and the point *z* at which they are read.

    The first function carries the tangent.
    """

    functions: tuple[str, ...] = ("tanh",)
    z: float = 1.0


_NO_FUNCTION = QT_TRANSLATE_NOOP("Activation", "No function is chosen. Tick at least one to see its curve.")
_UNKNOWN = QT_TRANSLATE_NOOP("Activation", "“{name}” is no activation function known here. Choose one of the list.")
_TWICE = QT_TRANSLATE_NOOP("Activation", "{name} is chosen twice. Once is enough.")
_NOT_FINITE = QT_TRANSLATE_NOOP("Activation", "z is not a finite number. Type one from −6 to 6.")
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Activation",
    "z = {value} lies too far out to be of use. Type a number from −6 to 6; up to {limit} either way is computed.",
)


def problems(scene: ActivationScene) -> tuple[Problem, ...]:
    """Return what keeps *scene* from being computed."""
    found = []
    if not scene.functions:
        found.append(Problem("functions", _NO_FUNCTION))
    for entry, name in enumerate(scene.functions):
        if name not in ACTIVATIONS:
            found.append(Problem("functions", _UNKNOWN.fill(name=str(name)[:40]), entry))
        elif name in scene.functions[:entry]:
            found.append(Problem("functions", _TWICE.fill(name=TITLES[name]), entry))
    if not math.isfinite(scene.z):
        found.append(Problem("z", _NOT_FINITE))
    elif abs(scene.z) > LARGEST_Z:
        found.append(Problem("z", _TOO_LARGE.fill(value=figure(scene.z), limit=f"{LARGEST_Z:,.0f}")))
    return tuple(found)
