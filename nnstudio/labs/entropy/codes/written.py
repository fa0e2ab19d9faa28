"""How code words and the probabilities in a tree are written where there is little room."""

from nnstudio.notation.figures import brief, short
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP
from nnstudio.widgets.words import spoken

EMPTY = QT_TRANSLATE_NOOP("Entropy", "empty")
"""What the word without digits is called."""

MOST_DIGITS = 8
"""A longer word shows its beginning and its length."""
_BEGINNING = 3


def elided(word: str) -> str:
    """Write *word* whole, or where it is long its first digits and how many there are: ``011… (14)``."""
    return word if len(word) <= MOST_DIGITS else f"{word[:_BEGINNING]}… ({len(word)})"


def shown_word(word: str) -> str:
    """Write *word* for the screen; one without digits is called empty."""
    return elided(word) or spoken(EMPTY)


def leaf_figure(probability: float) -> str:
    """Write the probability of an outcome as it was typed where that is short, else with four decimals or fewer."""
    text = short(probability, 6)
    return text if len(text) <= 7 else node_figure(probability, 2)


def node_figure(probability: float, digits: int = 3) -> str:
    """Write the probability of several outcomes together, which is a sum: a few *digits*, no zeros at the end."""
    text = f"{probability:.{digits}g}"
    return brief(probability) if "e" in text else text
