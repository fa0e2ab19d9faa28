"""Texts as examples: which letters and words they consist of. No Qt.

Texts are first brought into Unicode's composed form (NFC) and into small letters. Spaces, digits and punctuation do
not count.
"""

import re
import unicodedata
from collections import Counter

_IDEOGRAPH = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(rf"[{_IDEOGRAPH}]|(?:(?![{_IDEOGRAPH}])[^\W\d_])+(?:['’](?:(?![{_IDEOGRAPH}])[^\W\d_])+)*")


def letters(text: str) -> list[str]:
    """Return the letters of *text*, in order; a Chinese character is one of them."""
    return [letter for letter in _plain(text) if letter.isalpha()]


def words(text: str) -> list[str]:
    """Return the words of *text*, in order.

    Letters that follow one another make a word, with an apostrophe inside (``don't``). Chinese is written without
    spaces, and where its words end is a matter of opinion: there each character counts as a word.
    """
    return _WORD.findall(_plain(text))


def counted(tokens: list[str]) -> Counter[str]:
    """Return how often each of *tokens* occurs, the most frequent first; of equals, the first in the text first."""
    counts = Counter(tokens)
    return Counter(dict(counts.most_common()))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).lower()
