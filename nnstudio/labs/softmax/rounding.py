"""Where the constant that is added to all logits is so large that it swallows digits of theirs."""

from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

ROUNDED_BY_SHIFT = QT_TRANSLATE_NOOP(
    "Softmax",
    "c is so large that o + c has no room for the last digits of o: a float64 holds some 16. In exact "
    "arithmetic no constant changes a probability.",
)
_NOTICED = 1e-5
"""By so much, in temperatures, a logit may be rounded before a probability could look another."""


def is_rounded_by_shift(scene: SoftmaxScene) -> bool:
    """Whether adding the constant has changed the distances of the logits so that it shows."""
    return any(
        abs((shifted - scene.shift) - logit) > _NOTICED * scene.temperature
        for shifted, logit in zip(scene.shifted(), scene.logits, strict=True)
    )
