"""Texts as examples: which letters and words they consist of. No Qt.

Texts are first brought into Unicode's composed form (NFC) and into small letters. Spaces, digits and punctuation do
not count.
"""

import unicodedata
from collections import Counter

_IDEOGRAPHS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))
_INSIDE = "'’\u00ad"
"""What may stand inside a word, though not at its end: apostrophes and the soft hyphen."""


def letters(text: str) -> list[str]:
    """Return the letters of *text*, in order; a Chinese character is one of them."""
    return [letter for letter in _plain(text) if letter.isalpha()]


def words(text: str) -> list[str]:
    """Return the words of *text*, in order.

    Letters that follow one another make a word, with the marks that belong to them and an apostrophe inside
    (``don't``). Chinese is written without spaces, and where its words end is a matter of opinion: there each character
    counts as a word.
    """
    found, word = [], ""
    for character in f"{_plain(text)} ":
        category = unicodedata.category(character)[0]
        alone = category == "L" and any(low <= ord(character) <= high for low, high in _IDEOGRAPHS)
        if not alone and (category == "L" or (word and (category == "M" or character in _INSIDE))):
            word += character
            continue
        if word:
            found.append(word.rstrip(_INSIDE))
            word = ""
        if alone:
            found.append(character)
    return found


def counted(tokens: list[str]) -> Counter[str]:
    """Return how often each of *tokens* occurs, the most frequent first; of equals, the first in the text first."""
    counts = Counter(tokens)
    return Counter(dict(counts.most_common()))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).lower()
