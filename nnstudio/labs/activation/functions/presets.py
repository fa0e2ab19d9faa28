"""Worked examples of the Activation Explorer."""

from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

PRESETS: tuple[Preset[ActivationScene], ...] = (
    Preset(
        "steepest_at_zero",
        QT_TRANSLATE_NOOP("Activation", "Sigmoid: steepest at 0, and even there only ¼"),
        ActivationScene(("sigmoid",), 0.0),
    ),
    Preset(
        "saturation",
        QT_TRANSLATE_NOOP("Activation", "Saturation: far out the sigmoid hardly learns"),
        ActivationScene(("sigmoid",), 5.0),
    ),
    Preset(
        "tanh_is_a_sigmoid",
        QT_TRANSLATE_NOOP("Activation", "tanh is a sigmoid, shifted and scaled"),
        ActivationScene(("tanh", "sigmoid"), 1.0),
    ),
    Preset(
        "relu_passes_the_gradient",
        QT_TRANSLATE_NOOP("Activation", "ReLU: above 0 the gradient passes unchanged"),
        ActivationScene(("relu",), 2.0),
    ),
    Preset(
        "convention_at_the_kink",
        QT_TRANSLATE_NOOP("Activation", "ReLU at its kink: a slope by convention"),
        ActivationScene(("relu",), 0.0),
    ),
    Preset(
        "leak",
        QT_TRANSLATE_NOOP("Activation", "Leaky ReLU: a little slope where ReLU has none"),
        ActivationScene(("leaky_relu", "relu"), -2.0),
    ),
    Preset(
        "nothing_bends",
        QT_TRANSLATE_NOOP("Activation", "Identity: a unit that bends nothing"),
        ActivationScene(("identity",), 1.0),
    ),
    Preset(
        "slopes_of_a_slope",
        QT_TRANSLATE_NOOP("Activation", "Curvature: where the slope of the sigmoid changes most"),
        ActivationScene(("sigmoid",), 1.3, curvature=True),
    ),
    Preset(
        "sharper_and_sharper",
        QT_TRANSLATE_NOOP("Activation", "Swish: from a line to ReLU, as β grows"),
        ActivationScene(("silu", "relu", "softplus"), -1.0, silu=(2.0,), softplus=(2.0,)),
    ),
    Preset(
        "own_formula",
        QT_TRANSLATE_NOOP("Activation", "Own formula: a wave on a line, sin(a·z) + z/2"),
        ActivationScene(("formula", "tanh"), 1.0, own_formula="sin(a*z) + z/2", a=2.0),
    ),
    Preset(
        "own_swish",
        QT_TRANSLATE_NOOP("Activation", "Own formula: SiLU written by hand"),
        ActivationScene(("formula", "silu"), -1.0, own_formula="z * sigmoid(a*z)"),
    ),
    Preset(
        "own_logarithm",
        QT_TRANSLATE_NOOP("Activation", "Own formula: a logarithm has no value below 0"),
        ActivationScene(("formula",), -1.0, own_formula="log(z)"),
    ),
)
