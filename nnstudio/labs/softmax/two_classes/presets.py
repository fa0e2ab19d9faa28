"""Worked examples of the page on two classes."""

from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

PRESETS: tuple[Preset[SoftmaxScene], ...] = (
    Preset(
        "two_classes",
        QT_TRANSLATE_NOOP("Softmax", "Two logits: softmax and sigmoid agree"),
        SoftmaxScene(page="two_classes"),
    ),
    Preset(
        "same_difference",
        QT_TRANSLATE_NOOP("Softmax", "The same difference elsewhere: the same answer"),
        SoftmaxScene(pair=(101.0, 99.5), page="two_classes"),
    ),
    Preset(
        "undecided",
        QT_TRANSLATE_NOOP("Softmax", "Equal logits: undecided"),
        SoftmaxScene(pair=(3.0, 3.0), page="two_classes"),
    ),
    Preset(
        "far_apart",
        QT_TRANSLATE_NOOP("Softmax", "Far apart: as good as certain"),
        SoftmaxScene(pair=(5.0, -5.0), page="two_classes"),
    ),
)
