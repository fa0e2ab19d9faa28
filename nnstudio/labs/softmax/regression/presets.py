"""Worked examples of the page on softmax regression."""

from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

_NOTHING, _NO_BIAS = (0.0,) * 12, (0.0,) * 3
_SIX = (
    *(5.1, 3.5, 1.4, 0.2, 4.9, 3.0, 1.4, 0.2),
    *(7.0, 3.2, 4.7, 1.4, 6.4, 3.2, 4.5, 1.5),
    *(6.3, 3.3, 6.0, 2.5, 5.8, 2.7, 5.1, 1.9),
)
"""The first two flowers of each species."""

PRESETS: tuple[Preset[SoftmaxScene], ...] = (
    Preset(
        "regression",
        QT_TRANSLATE_NOOP("Softmax", "Iris: three flowers, one of each species"),
        SoftmaxScene(page="regression"),
    ),
    Preset(
        "regression_nothing_learnt",
        QT_TRANSLATE_NOOP("Softmax", "Iris: nothing learnt yet, so each species gets a third"),
        SoftmaxScene(weights=_NOTHING, biases=_NO_BIAS, page="regression"),
    ),
    Preset(
        "regression_trained",
        QT_TRANSLATE_NOOP("Softmax", "Iris: after 1,000 steps 148 of 150 flowers are recognised"),
        SoftmaxScene(weights=_NOTHING, biases=_NO_BIAS, training_step=1000, page="regression"),
    ),
    Preset(
        "regression_likelihood",
        QT_TRANSLATE_NOOP("Softmax", "Iris: six labels become likelier together as the loss falls"),
        SoftmaxScene(
            x=_SIX, labels=(0, 0, 1, 1, 2, 2), weights=_NOTHING, biases=_NO_BIAS, training_step=100, page="regression"
        ),
    ),
    Preset(
        "regression_rate",
        QT_TRANSLATE_NOOP("Softmax", "Iris: with a learning rate of 2 the loss jumps up and down"),
        SoftmaxScene(weights=_NOTHING, biases=_NO_BIAS, training_rate=2.0, training_step=100, page="regression"),
    ),
    Preset(
        "regression_squared_error",
        QT_TRANSLATE_NOOP("Softmax", "Iris: right with 60 % twice, but the squared error tells them apart"),
        # Flowers 1 and 6 of the set. Petal width alone tells them apart: q ≈ (0.6, 0.2, 0.2) and (0.6, 0.39, 0.01).
        SoftmaxScene(
            x=(5.1, 3.5, 1.4, 0.2, 5.4, 3.9, 1.7, 0.4),
            labels=(0, 0),
            weights=(*(0.0,) * 9, -3.339, 0.0, -18.32),
            biases=(1.7664, 0.0, 3.664),
            page="regression",
        ),
    ),
)
