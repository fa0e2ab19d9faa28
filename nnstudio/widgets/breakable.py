"""Words that nobody chose for the screen, such as paths and what was typed: long ones are broken into lines."""

import re

BREAK = "\N{ZERO WIDTH SPACE}"
"""Is not seen; a line may end there."""
_LONGEST = 48
"""Letters that stay together in any case: names of files of a usual length can be read as one."""
_PIECE = 16
_WORD = re.compile(rf"[^\s/\\\-{BREAK}\u2e80-\uffef]+")
"""Letters between which Qt ends no line; Chinese has no such words."""
_PIECES = re.compile(rf"(.{{{_PIECE}}})(?=.)")


def breakable(text: str, longest: int = _LONGEST) -> str:
    """Return *text*; in words of more than *longest* letters a line may end now and then."""
    if len(text) <= longest:
        return text
    return _WORD.sub(lambda word: _PIECES.sub(rf"\1{BREAK}", word[0]) if len(word[0]) > longest else word[0], text)


def unbroken(text: str) -> str:
    """Return *text* as it was before it was made `breakable`."""
    return text.replace(BREAK, "")
