"""In which encoding a text was saved."""

import codecs
from collections import Counter

SAMPLE_BYTES = 2**20
"""A guess looks at so much of a file."""

CODECS = {
    "utf-8": "utf-8-sig",
    "gb18030": "gb18030",
    "big5": "cp950",
    "utf-16": "utf-16",
    "windows-1252": "cp1252",
    "latin-1": "latin-1",
}
"""Python's codec for each encoding that is offered. UTF-8 may begin with a byte order mark; Big5 is that of Windows."""
ENCODINGS = tuple(CODECS)

_COMMON = {"gb18030": ("gb2312", 0xA1A1, 0xD7F9), "big5": ("big5", 0xA140, 0xC67E)}
"""Where punctuation and the characters of everyday use lie: level 1 of GB 2312 and of Big5."""
_LEAST_COMMON_SHARE = 0.5
"""With fewer everyday characters it is no Chinese text, but accented letters that look like one."""


def guess_encoding(sample: bytes) -> str:
    """Return the one of `ENCODINGS` in which *sample*, the beginning of a file, most likely was saved.

    A byte order mark decides; then UTF-8, which other text hardly ever is by chance; then that of the two Chinese
    encodings in which more of the characters are in everyday use. The last resorts are that of Windows in the West,
    which is Latin-1 with quotation marks and “€” in place of control characters, and Latin-1 itself, which any bytes
    are.
    """
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if decoded(sample, "utf-8") is not None:
        return "utf-8"
    shares = {encoding: _common_share(sample, encoding) for encoding in _COMMON}
    best = max(shares, key=lambda encoding: shares[encoding])
    if shares[best] >= _LEAST_COMMON_SHARE:
        return best
    return "windows-1252" if decoded(sample, "windows-1252") is not None else "latin-1"


def decoded(sample: bytes, encoding: str) -> str | None:
    """Return *sample* as text, without a character cut off at its end; None if it is none in this encoding."""
    try:
        return codecs.getincrementaldecoder(CODECS[encoding])().decode(sample)
    except UnicodeError:  # Python says no more of UTF-16 without its mark
        return None


def _common_share(sample: bytes, encoding: str) -> float:
    """Return which share of the characters beyond ASCII is in everyday use, if *sample* is in this encoding."""
    text = decoded(sample, encoding)
    if text is None:
        return 0.0
    codec, first, last = _COMMON[encoding]
    found = Counter(character for character in text if character > "\x7f")
    common = sum(count for character, count in found.items() if first <= _code(character, codec) <= last)
    return common / max(1, found.total())


def _code(character: str, codec: str) -> int:
    return int.from_bytes(character.encode(codec, errors="ignore"))
