"""Worked examples of the page of outcomes."""

import math

from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

_THIRDS = (1 / 3, 1 / 3, 1 / 3)
_EIGHTHS = (0.125,) * 8

PRESETS: tuple[Preset[EntropyScene], ...] = (
    Preset(
        "rare_tells_more",
        QT_TRANSLATE_NOOP("Entropy", "Surprisal: the rarer, the more it tells"),
        EntropyScene((0.7, 0.2, 0.1), (0.7, 0.2, 0.1), math.e, explained="entropy"),
    ),
    Preset(
        "one_in_a_thousand",
        QT_TRANSLATE_NOOP("Entropy", "Surprisal: one in a thousand"),
        EntropyScene((0.001, 0.999), (0.001, 0.999), 2.0, explained="entropy"),
    ),
    Preset(
        "certain",
        QT_TRANSLATE_NOOP("Entropy", "Surprisal: what is certain tells nothing"),
        EntropyScene((1.0, 0.0), (0.5, 0.5), 2.0, explained="entropy"),
    ),
    Preset(
        "hartleys",
        QT_TRANSLATE_NOOP("Entropy", "Entropy: one favourite among five, in hartleys"),
        EntropyScene((0.6, 0.1, 0.1, 0.1, 0.1), (0.2, 0.2, 0.2, 0.2, 0.2), 10.0, explained="entropy"),
    ),
    Preset(
        "three_outcomes",
        QT_TRANSLATE_NOOP("Entropy", "Entropy: three outcomes, in bits"),
        EntropyScene((0.2, 0.3, 0.5), _THIRDS, 2.0, explained="entropy"),
    ),
    Preset(
        "one_hot",
        QT_TRANSLATE_NOOP("Entropy", "Cross-entropy: only the true class counts"),
        EntropyScene((1.0, 0.0, 0.0), (0.7, 0.2, 0.1), math.e),
    ),
    Preset(
        "one_hot_hartleys",
        QT_TRANSLATE_NOOP("Entropy", "Cross-entropy: a good prediction and its price, in hartleys"),
        EntropyScene((1.0, 0.0), (0.7, 0.3), 10.0),
    ),
    Preset(
        "price_of_belief",
        QT_TRANSLATE_NOOP("Entropy", "KL divergence: the price of a wrong belief"),
        EntropyScene((0.5, 0.25, 0.25), (0.25, 0.25, 0.5), 2.0, explained="kl_divergence"),
    ),
    Preset(
        "two_ways",
        QT_TRANSLATE_NOOP("Entropy", "KL divergence: there and back are not the same"),
        EntropyScene((0.9, 0.1), (0.5, 0.5), 2.0, explained="kl_reverse"),
    ),
    Preset(
        "confidently_wrong",
        QT_TRANSLATE_NOOP("Entropy", "Being confidently wrong about a coin"),
        EntropyScene((0.99, 0.01), (0.01, 0.99), 2.0),
    ),
    Preset(
        "eight_faces",
        QT_TRANSLATE_NOOP("Entropy", "Perplexity: a die of eight faces leaves eight choices"),
        EntropyScene(_EIGHTHS, _EIGHTHS, 2.0, explained="perplexity"),
    ),
    Preset(
        "never_happens",
        QT_TRANSLATE_NOOP("Entropy", "Zero in p: what never happens costs nothing"),
        EntropyScene((0.5, 0.5, 0.0), (0.4, 0.4, 0.2), 2.0),
    ),
    Preset(
        "ruled_out",
        QT_TRANSLATE_NOOP("Entropy", "Zero in q: ruling out what happens has an infinite price"),
        EntropyScene((0.5, 0.4, 0.1), (0.6, 0.4, 0.0), 2.0),
    ),
    Preset(
        "label_smoothing",
        QT_TRANSLATE_NOOP("Entropy", "Label smoothing: the least loss is no longer 0"),
        EntropyScene((1.0, 0.0, 0.0), (0.7, 0.2, 0.1), math.e, epsilon=0.1),
    ),
    Preset(
        "mixup",
        QT_TRANSLATE_NOOP("Entropy", "Mixup: 70 % of one class, 30 % of another"),
        EntropyScene((0.7, 0.3, 0.0), (0.7, 0.3, 0.0), 2.0),
    ),
)
