"""Worked examples of the page of losses."""

from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

_NUMBERS = ("squared_error", "absolute_error", "huber")
_ANSWERS = ("binary_cross_entropy", "hinge")

PRESETS: tuple[Preset[ActivationScene], ...] = (
    Preset(
        "losses_numbers",
        QT_TRANSLATE_NOOP("Activation", "Losses: the same error under square, absolute value and Huber"),
        ActivationScene(page="losses"),
    ),
    Preset(
        "losses_outlier",
        QT_TRANSLATE_NOOP("Activation", "Losses: one outlier, and the mean runs after it"),
        ActivationScene(page="losses", losses=_NUMBERS, points=(1.0, 1.5, 2.0, 2.5, 40.0), prediction=5.0),
    ),
    Preset(
        "losses_medians",
        QT_TRANSLATE_NOOP("Activation", "Losses: an even number of points has many medians"),
        ActivationScene(page="losses", losses=("absolute_error", "huber"), points=(0.0, 1.0, 5.0, 6.0), prediction=1.0),
    ),
    Preset(
        "losses_delta",
        QT_TRANSLATE_NOOP("Activation", "Losses: Huber with a large δ is the squared error"),
        ActivationScene(page="losses", losses=("huber", "squared_error"), delta=20.0, prediction=-3.0),
    ),
    Preset(
        "losses_wrong",
        QT_TRANSLATE_NOOP("Activation", "Losses: confidently wrong about a yes or no"),
        ActivationScene(page="losses", losses=_ANSWERS, target=0.0, prediction=2.0),
    ),
    Preset(
        "losses_margin",
        QT_TRANSLATE_NOOP("Activation", "Losses: hinge, right but within the margin"),
        ActivationScene(page="losses", losses=("hinge", "binary_cross_entropy"), target=1.0, prediction=0.5),
    ),
    Preset(
        "losses_two_classes",
        QT_TRANSLATE_NOOP("Activation", "Losses: cross-entropy of two classes is the binary one"),
        ActivationScene(page="losses", losses=("cross_entropy", "binary_cross_entropy"), target=0.9, prediction=-1.0),
    ),
)
