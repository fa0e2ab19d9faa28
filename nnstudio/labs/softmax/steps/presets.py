"""Worked examples of the page on steps."""

from nnstudio.labs.softmax.scene import SoftmaxScene, hard_target
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

_ANIMALS = ("cat", "dog", "bird")

PRESETS: tuple[Preset[SoftmaxScene], ...] = (
    Preset(
        "descent",
        QT_TRANSLATE_NOOP("Softmax", "Descent: step by step towards the true class"),
        SoftmaxScene(page="steps"),
    ),
    Preset(
        "descent_wrong",
        QT_TRANSLATE_NOOP("Softmax", "Descent: out of a corner, confidently wrong"),
        SoftmaxScene((5.0, 0.0, 0.0), target=hard_target(1, 3), page="steps"),
    ),
    Preset(
        "descent_soft",
        QT_TRANSLATE_NOOP("Softmax", "Descent: to a soft target, and to rest on it"),
        SoftmaxScene((0.0, 0.0, 0.0), target=(0.6, 0.3, 0.1), names=_ANIMALS, page="steps"),
    ),
    Preset(
        "descent_overshoots",
        QT_TRANSLATE_NOOP("Softmax", "Descent: too large a learning rate leaps over the target"),
        SoftmaxScene(
            (0.0, 0.0, 0.0),
            target=(0.6, 0.3, 0.1),
            names=_ANIMALS,
            temperature=0.5,
            descent_rate=2.0,
            page="steps",
        ),
    ),
    Preset(
        "descent_crawls",
        QT_TRANSLATE_NOOP("Softmax", "Descent: a small learning rate crawls"),
        SoftmaxScene((5.0, 0.0, 0.0), target=hard_target(1, 3), descent_rate=0.01, page="steps"),
    ),
    Preset(
        "descent_smoothed",
        QT_TRANSLATE_NOOP("Softmax", "Descent: label smoothing keeps the logits from running away"),
        SoftmaxScene(epsilon=0.1, page="steps"),
    ),
)
