"""Words without what nobody types: so that a search and a text meet whatever signs each of them was written with."""

import re
import unicodedata

_DASHES_AND_BRACKETS = re.compile(r"[-\u2010-\u2015\u2212()\[\]{}]")


def plain(text: str) -> str:
    """Return *text* in small letters, wide ones and their like as ordinary ones, dashes and brackets as gaps."""
    return " ".join(_DASHES_AND_BRACKETS.sub(" ", unicodedata.normalize("NFKC", text).lower()).split())
