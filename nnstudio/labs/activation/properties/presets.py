"""Worked examples of the page of properties."""

from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

PRESETS: tuple[Preset[ActivationScene], ...] = (
    Preset(
        "table",
        QT_TRANSLATE_NOOP("Activation", "Properties: all functions as libraries set them"),
        ActivationScene(("sigmoid",), page="properties"),
    ),
    Preset(
        "relu6",
        QT_TRANSLATE_NOOP("Activation", "Properties: hard tanh from 0 to 6 is ReLU6"),
        ActivationScene(("hard_tanh",), hard_tanh=(0.0, 6.0), page="properties"),
    ),
    Preset(
        "slope_one",
        QT_TRANSLATE_NOOP("Activation", "Properties: a leaky ReLU with slope 1 is no longer one"),
        ActivationScene(("leaky_relu",), leaky_relu=(1.0,), page="properties"),
    ),
)
