"""Worked examples of the page on overflow."""

from nnstudio.labs.softmax.scene import SoftmaxScene, hard_target
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

PRESETS: tuple[Preset[SoftmaxScene], ...] = (
    Preset(
        "overflow",
        QT_TRANSLATE_NOOP("Softmax", "Logits around 1000: ∞ over ∞"),
        SoftmaxScene((1000.0, 1001.0, 1002.0), target=hard_target(2, 3), page="overflow"),
    ),
    Preset(
        "overflow_single",
        QT_TRANSLATE_NOOP("Softmax", "Logits around 100: single precision fails alone"),
        SoftmaxScene((100.0, 101.0, 102.0), target=hard_target(2, 3), page="overflow"),
    ),
    Preset(
        "underflow",
        QT_TRANSLATE_NOOP("Softmax", "Logits around −1000: 0 over 0"),
        SoftmaxScene((-1000.0, -1001.0, -1002.0), page="overflow"),
    ),
    Preset(
        "low_temperature_overflow",
        QT_TRANSLATE_NOOP("Softmax", "A low temperature overflows, too"),
        SoftmaxScene((8.0, 5.0, 2.0), temperature=0.01, page="overflow"),
    ),
    Preset(
        "no_overflow",
        QT_TRANSLATE_NOOP("Softmax", "Small logits: all four agree"),
        SoftmaxScene(page="overflow"),
    ),
)
