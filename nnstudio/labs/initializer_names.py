"""The initializers by name, for all labs that speak of them. No Qt."""

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

INITIALIZER_TITLES = {
    "xavier_uniform": QT_TRANSLATE_NOOP("Initializers", "Xavier (Glorot), uniform"),
    "xavier_normal": QT_TRANSLATE_NOOP("Initializers", "Xavier (Glorot), normal"),
    "he_uniform": QT_TRANSLATE_NOOP("Initializers", "He, uniform"),
    "he_normal": QT_TRANSLATE_NOOP("Initializers", "He, normal"),
    "lecun_uniform": QT_TRANSLATE_NOOP("Initializers", "LeCun, uniform"),
    "lecun_normal": QT_TRANSLATE_NOOP("Initializers", "LeCun, normal"),
    "normal": QT_TRANSLATE_NOOP("Initializers", "N(0, 1), whatever the width"),
    "uniform": QT_TRANSLATE_NOOP("Initializers", "U[−1, 1], whatever the width"),
    "constant": QT_TRANSLATE_NOOP("Initializers", "All weights 0.1"),
    "zeros": QT_TRANSLATE_NOOP("Initializers", "All weights 0"),
}
"""What each of the engine's `INITIALIZERS` is called on the screen, the usual ones first."""
