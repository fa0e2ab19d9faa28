"""Worked examples of the Entropy Calculator."""

import math

from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

PRESETS: tuple[Preset[EntropyScene], ...] = (
    Preset(
        "rare_tells_more",
        QT_TRANSLATE_NOOP("Entropy", "Surprisal: the rarer, the more it tells"),
        EntropyScene((0.7, 0.2, 0.1), (0.7, 0.2, 0.1), math.e),
    ),
    Preset(
        "one_in_a_thousand",
        QT_TRANSLATE_NOOP("Entropy", "Surprisal: one in a thousand"),
        EntropyScene((0.001, 0.999), (0.001, 0.999), 2.0),
    ),
    Preset(
        "hartleys",
        QT_TRANSLATE_NOOP("Entropy", "Entropy: one favourite among five, in hartleys"),
        EntropyScene((0.6, 0.1, 0.1, 0.1, 0.1), (0.2, 0.2, 0.2, 0.2, 0.2), 10.0),
    ),
    Preset(
        "three_outcomes",
        QT_TRANSLATE_NOOP("Entropy", "Entropy: three outcomes, in bits"),
        EntropyScene((0.2, 0.3, 0.5), (1 / 3, 1 / 3, 1 / 3), 2.0),
    ),
    Preset(
        "one_hot",
        QT_TRANSLATE_NOOP("Entropy", "Cross-entropy: only the true class counts"),
        EntropyScene((1.0, 0.0, 0.0), (0.7, 0.2, 0.1), math.e),
    ),
    Preset(
        "price_of_belief",
        QT_TRANSLATE_NOOP("Entropy", "KL divergence: the price of a wrong belief"),
        EntropyScene((0.5, 0.25, 0.25), (0.25, 0.25, 0.5), 2.0),
    ),
    Preset(
        "confidently_wrong",
        QT_TRANSLATE_NOOP("Entropy", "Being confidently wrong about a coin"),
        EntropyScene((0.99, 0.01), (0.01, 0.99), 2.0),
    ),
    Preset(
        "ruled_out",
        QT_TRANSLATE_NOOP("Entropy", "Ruling out what happens: an infinite price"),
        EntropyScene((0.5, 0.4, 0.1), (0.6, 0.4, 0.0), 2.0),
    ),
)
