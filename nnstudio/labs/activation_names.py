"""The activation functions by name and by symbol, for all labs that speak of them. No Qt."""

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

TITLES = {
    "identity": QT_TRANSLATE_NOOP("Activation", "Identity"),
    "sigmoid": QT_TRANSLATE_NOOP("Activation", "Sigmoid"),
    "tanh": QT_TRANSLATE_NOOP("Activation", "tanh"),
    "relu": QT_TRANSLATE_NOOP("Activation", "ReLU"),
    "leaky_relu": QT_TRANSLATE_NOOP("Activation", "Leaky ReLU"),
    "prelu": QT_TRANSLATE_NOOP("Activation", "Parametric ReLU"),
    "rrelu": QT_TRANSLATE_NOOP("Activation", "Randomised ReLU"),
    "elu": QT_TRANSLATE_NOOP("Activation", "ELU"),
    "selu": QT_TRANSLATE_NOOP("Activation", "SELU"),
    "gelu": QT_TRANSLATE_NOOP("Activation", "GELU"),
    "gelu_tanh": QT_TRANSLATE_NOOP("Activation", "GELU, by tanh"),
    "silu": QT_TRANSLATE_NOOP("Activation", "SiLU (Swish)"),
    "mish": QT_TRANSLATE_NOOP("Activation", "Mish"),
    "softplus": QT_TRANSLATE_NOOP("Activation", "Softplus"),
    "hard_tanh": QT_TRANSLATE_NOOP("Activation", "Hard tanh"),
    "hard_sigmoid": QT_TRANSLATE_NOOP("Activation", "Hard sigmoid"),
    "step": QT_TRANSLATE_NOOP("Activation", "Step (perceptron)"),
}
"""What each of the engine's `ACTIVATIONS` is called on the screen, in their order."""

SYMBOLS = {
    "identity": r"\mathrm{id}",
    "sigmoid": r"\sigma",
    "tanh": r"\tanh",
    "relu": r"\mathrm{ReLU}",
    "leaky_relu": r"\mathrm{LeakyReLU}",
    "prelu": r"\mathrm{PReLU}",
    "rrelu": r"\mathrm{RReLU}",
    "elu": r"\mathrm{ELU}",
    "selu": r"\mathrm{SELU}",
    "gelu": r"\mathrm{GELU}",
    "gelu_tanh": r"\mathrm{GELU}_{\tanh}",
    "silu": r"\mathrm{SiLU}",
    "mish": r"\mathrm{Mish}",
    "softplus": r"\mathrm{softplus}",
    "hard_tanh": r"\mathrm{hardtanh}",
    "hard_sigmoid": r"\mathrm{hardsigmoid}",
    "step": r"\mathrm{step}",
}
"""How each is written in a formula."""

NAMES = {
    "identity": "id",
    "sigmoid": "σ",
    "tanh": "tanh",
    "relu": "ReLU",
    "leaky_relu": "LeakyReLU",
    "prelu": "PReLU",
    "rrelu": "RReLU",
    "elu": "ELU",
    "selu": "SELU",
    "gelu": "GELU",
    "gelu_tanh": "GELUtanh",
    "silu": "SiLU",
    "mish": "Mish",
    "softplus": "softplus",
    "hard_tanh": "hardtanh",
    "hard_sigmoid": "hardσ",
    "step": "step",
}
"""How each is written in plain text, in front of (z)."""
