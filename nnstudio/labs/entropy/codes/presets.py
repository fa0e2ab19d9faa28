"""Worked examples of the page of codes."""

from collections import Counter

from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

SENTENCE = "the rarest letters need the longest words"
"""Its letters are as unequal as those of English: e and t are frequent, g and w are rare."""


def _letters() -> EntropyScene:
    """Return the letters of `SENTENCE` with their shares, believed to be equally likely."""
    counts = Counter(letter for letter in SENTENCE if letter.isalpha()).most_common()
    total = sum(count for _, count in counts)
    return EntropyScene(
        p=tuple(count / total for _, count in counts),
        q=(1.0 / len(counts),) * len(counts),
        names=tuple(letter for letter, _ in counts),
        page="codes",
    )


PRESETS: tuple[Preset[EntropyScene], ...] = (
    Preset(
        "powers_of_a_half",
        QT_TRANSLATE_NOOP("Entropy", "Codes: powers of ½ reach H(p) exactly"),
        EntropyScene((0.5, 0.25, 0.125, 0.125), (0.25, 0.25, 0.25, 0.25), page="codes"),
    ),
    Preset(
        "wrong_code",
        QT_TRANSLATE_NOOP("Entropy", "Codes: short words for what is rare"),
        EntropyScene((0.5, 0.25, 0.125, 0.125), (0.125, 0.125, 0.25, 0.5), page="codes"),
    ),
    Preset(
        "whole_bits",
        QT_TRANSLATE_NOOP("Entropy", "Codes: a whole bit for a coin that hardly tells anything"),
        EntropyScene((0.99, 0.01), (0.5, 0.5), page="codes"),
    ),
    Preset("letters", QT_TRANSLATE_NOOP("Entropy", "Codes: the letters of a sentence"), _letters()),
)
