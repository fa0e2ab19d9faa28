"""Worked examples of the page on gradients."""

from nnstudio.labs.softmax.scene import SoftmaxScene, hard_target
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

PRESETS: tuple[Preset[SoftmaxScene], ...] = (
    Preset(
        "jacobian",
        QT_TRANSLATE_NOOP("Softmax", "The Jacobian of three classes"),
        SoftmaxScene(page="gradients"),
    ),
    Preset(
        "saturated_jacobian",
        QT_TRANSLATE_NOOP("Softmax", "Saturated and wrong: no slope, but a gradient"),
        SoftmaxScene((10.0, 0.0, 0.0), target=hard_target(1, 3), page="gradients"),
    ),
    Preset(
        "jacobian_of_twenty",
        QT_TRANSLATE_NOOP("Softmax", "Twenty classes: 400 slopes"),
        SoftmaxScene(
            (0.4, -1.1, 2.3, 0.8, -0.6, 1.9, -2.0, 0.1, 1.2, -0.3, 2.7, 0.0, -1.5, 1.6, 0.6, -0.9, 2.1, 1.0, -0.2, 0.5),
            target=hard_target(5, 20),
            page="gradients",
        ),
    ),
    Preset(
        "jacobian_soft_target",
        QT_TRANSLATE_NOOP("Softmax", "Soft target: every class adds to the chain rule"),
        SoftmaxScene((2.0, 1.0, 0.1), target=(0.6, 0.3, 0.1), names=("cat", "dog", "bird"), page="gradients"),
    ),
)
