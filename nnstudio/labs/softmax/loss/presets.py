"""Worked examples of the page on the loss."""

from nnstudio.labs.softmax.scene import SoftmaxScene, hard_target
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

PRESETS: tuple[Preset[SoftmaxScene], ...] = (
    Preset(
        "right_but_unsure",
        QT_TRANSLATE_NOOP("Softmax", "Three classes: right, but unsure"),
        SoftmaxScene(),
    ),
    Preset(
        "clear_winner",
        QT_TRANSLATE_NOOP("Softmax", "A clear winner"),
        SoftmaxScene((0.1, 10.0, 0.1), target=hard_target(1, 3)),
    ),
    Preset(
        "low_temperature",
        QT_TRANSLATE_NOOP("Softmax", "Low temperature: nearly hardmax"),
        SoftmaxScene(temperature=0.1),
    ),
    Preset(
        "high_temperature",
        QT_TRANSLATE_NOOP("Softmax", "High temperature: nearly uniform"),
        SoftmaxScene(temperature=50.0),
    ),
    Preset(
        "big_logits",
        QT_TRANSLATE_NOOP("Softmax", "Big logits: a finite answer all the same"),
        SoftmaxScene((1000.0, 1001.0, 1002.0), target=hard_target(2, 3)),
    ),
    Preset(
        "confidently_wrong",
        QT_TRANSLATE_NOOP("Softmax", "Confidently wrong: a large loss, a large gradient"),
        SoftmaxScene((5.0, 0.0, 0.0), target=hard_target(1, 3)),
    ),
    Preset(
        "soft_target",
        QT_TRANSLATE_NOOP("Softmax", "Soft target: some doubt is wanted"),
        SoftmaxScene((3.0, 1.0, 0.0), target=(0.9, 0.05, 0.05)),
    ),
    Preset(
        "label_smoothing",
        QT_TRANSLATE_NOOP("Softmax", "Label smoothing: a tenth of the target for all"),
        SoftmaxScene((4.0, 0.0, 0.0), epsilon=0.1),
    ),
    Preset(
        "mixup",
        QT_TRANSLATE_NOOP("Softmax", "Mixup: seven tenths cat, three tenths dog"),
        SoftmaxScene((2.0, 1.0, 0.1), names=("cat", "dog", "bird"), mixed_with=1, mix_share=0.7),
    ),
)
