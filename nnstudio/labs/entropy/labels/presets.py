"""Worked examples of the page of labels."""

import math

from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

PRESETS: tuple[Preset[EntropyScene], ...] = (
    Preset(
        "one_hot_yes",
        QT_TRANSLATE_NOOP("Entropy", "One question: the answer is yes, and only one term counts"),
        EntropyScene(p0=1.0, q0=0.7, page="labels", explained="binary_cross_entropy"),
    ),
    Preset(
        "sure_and_wrong",
        QT_TRANSLATE_NOOP("Entropy", "One question: sure and wrong"),
        EntropyScene(p0=1.0, q0=0.05, page="labels", explained="binary_cross_entropy"),
    ),
    Preset(
        "honest_maybe",
        QT_TRANSLATE_NOOP("Entropy", "One question: an honest maybe costs H(p₀), not 0"),
        EntropyScene(p0=0.3, q0=0.6, page="labels", explained="binary_cross_entropy"),
    ),
    Preset(
        "yes_ruled_out",
        QT_TRANSLATE_NOOP("Entropy", "One question: a yes that was held to be impossible"),
        EntropyScene(p0=0.1, q0=0.0, page="labels", explained="binary_cross_entropy"),
    ),
    Preset(
        "two_labels",
        QT_TRANSLATE_NOOP("Entropy", "Several labels: two are true at once"),
        EntropyScene(
            label_logits=(2.0, 1.0, -1.5),
            label_targets=(1.0, 1.0, 0.0),
            page="labels",
            explained="multi_label_loss",
        ),
    ),
    Preset(
        "one_class",
        QT_TRANSLATE_NOOP("Entropy", "Several labels: only one is true, so both losses exist"),
        EntropyScene(
            base=math.e,
            label_logits=(2.0, -1.0, 0.5),
            label_targets=(1.0, 0.0, 0.0),
            page="labels",
            explained="multi_class_loss",
        ),
    ),
)
