"""What may be wrong with a race and with the probability of the truth, in sentences."""

import math

from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.notation.figures import in_words
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Problem, Sentence

FARTHEST_START, LARGEST_RATE = 50.0, 1000.0

_START = QT_TRANSLATE_NOOP(
    "Activation",
    "z₀ = {value} is no start for the race. Type a number from −8 to 8; up to {limit} either way is computed.",
)
_TARGET = QT_TRANSLATE_NOOP(
    "Activation", "y = {value} is no answer that a sigmoid could come near. Type a number from 0 to 1."
)
_RATE = QT_TRANSLATE_NOOP("Activation", "η = {value} is no learning rate. Type a number above 0, up to {limit}.")
_STEP = QT_TRANSLATE_NOOP("Activation", "There is no step {value}: the race begins with step 0.")
_Q = QT_TRANSLATE_NOOP("Activation", "q = {value} is no probability. Type a number from 0 to 1.")


def problems(scene: ActivationScene) -> tuple[Problem, ...]:
    """Return what keeps the race and the penalties of *scene* from being computed; NaN fails every comparison."""
    found: list[Problem] = []

    def find(field: str, fine: bool, sentence: Sentence, **values: str) -> None:
        if not fine:
            found.append(Problem(field, sentence.fill(value=_told(getattr(scene, field)), **values)))

    find("race_start", abs(scene.race_start) <= FARTHEST_START, _START, limit=in_words(FARTHEST_START))
    find("race_target", 0 <= scene.race_target <= 1, _TARGET)
    find("race_rate", 0 < scene.race_rate <= LARGEST_RATE, _RATE, limit=in_words(LARGEST_RATE))
    find("race_step", scene.race_step >= 0, _STEP)
    find("q", 0 <= scene.q <= 1, _Q)
    return tuple(found)


def _told(value: float) -> str:
    return "NaN" if math.isnan(value) else in_words(float(value))
