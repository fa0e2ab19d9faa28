"""Worked examples of the page of depth."""

from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence


def _preset(
    key: str, title: Sentence, activation: str, initializer: str, depth: int, width: int
) -> Preset[ActivationScene]:
    scene = ActivationScene(
        stack_activation=activation, initializer=initializer, depth=depth, width=width, page="depth"
    )
    return Preset(key, title, scene)


PRESETS: tuple[Preset[ActivationScene], ...] = (
    _preset(
        "sigmoid_vanishes",
        QT_TRANSLATE_NOOP("Activation", "Depth: ten sigmoids, and the gradient has vanished"),
        "sigmoid",
        "xavier_uniform",
        10,
        64,
    ),
    _preset(
        "tanh_lasts",
        QT_TRANSLATE_NOOP("Activation", "Depth: tanh with Xavier’s weights lasts longer"),
        "tanh",
        "xavier_uniform",
        10,
        64,
    ),
    _preset(
        "relu_lasts",
        QT_TRANSLATE_NOOP("Activation", "Depth: ReLU with He’s weights lasts through 30 layers"),
        "relu",
        "he_normal",
        30,
        128,
    ),
    _preset(
        "relu_fades",
        QT_TRANSLATE_NOOP("Activation", "Depth: ReLU with Xavier’s weights loses half in every layer"),
        "relu",
        "xavier_normal",
        30,
        128,
    ),
    _preset(
        "explodes",
        QT_TRANSLATE_NOOP("Activation", "Depth: weights that are too large explode"),
        "relu",
        "normal",
        20,
        64,
    ),
    _preset(
        "saturates",
        QT_TRANSLATE_NOOP("Activation", "Depth: the same weights saturate tanh at −1 and 1"),
        "tanh",
        "normal",
        10,
        64,
    ),
    _preset(
        "standardises_itself",
        QT_TRANSLATE_NOOP("Activation", "Depth: SELU with LeCun’s weights standardises itself"),
        "selu",
        "lecun_normal",
        50,
        128,
    ),
    _preset(
        "dying_units",
        QT_TRANSLATE_NOOP("Activation", "Depth: a narrow stack of ReLUs dies"),
        "relu",
        "he_normal",
        30,
        4,
    ),
    _preset(
        "zeros",
        QT_TRANSLATE_NOOP("Activation", "Depth: from weights of 0 nothing ever comes"),
        "tanh",
        "zeros",
        10,
        64,
    ),
)
