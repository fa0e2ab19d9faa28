"""Which characters the fonts that come with the program have: those of its own words, and those that pupils type."""

import json
import unicodedata
from collections.abc import Iterator
from functools import cache

from nnstudio.app.languages import LANGUAGES
from places import PACKAGE, RESOURCES

STANDARDS = {"zh_CN": ("gbk", range(0x81, 0xFF)), "zh_TW": ("big5", range(0xA1, 0xC7))}
"""Which characters pupils type, also in their names: all 20,902 of GBK, among them all of Big5, and the 5,401 frequent
ones of Big5 as they are drawn in Taiwan; each with punctuation, full-width forms and symbols. A name is how Python
calls the encoding, the range are the first bytes of its rows."""

_LATIN = "".join(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180))))


@cache
def words(language: str) -> frozenset[str]:
    """Return every character that the program itself can show in *language*, and those of its English words."""
    texts = [_LATIN, *LANGUAGES.values(), (RESOURCES / "translations" / f"nnstudio_{language}.ts").read_text("utf-8")]
    texts += [file.read_text("utf-8") for file in sorted(PACKAGE.rglob("*.py"))]  # symbols that need no translation
    for folder in ("glossary", "lessons"):
        for file in sorted((RESOURCES / folder).glob("*.json")):
            texts += _texts(json.loads(file.read_text("utf-8")), language)
    return frozenset(character for character in set("".join(texts)) if character.isprintable())


@cache
def standard(language: str) -> frozenset[str]:
    """Return what every pupil who writes *language* can type."""
    codec, rows = STANDARDS[language]
    pairs = (bytes((row, cell)) for row in rows for cell in range(0x40, 0xFF))
    return frozenset("".join(pair.decode(codec, errors="ignore") for pair in pairs)) - _controls()


def is_chinese(character: str) -> bool:
    """Tell whether only a Chinese font can be expected to have *character*; symbols and Latin are everywhere."""
    return unicodedata.east_asian_width(character) in "WF"


def _controls() -> frozenset[str]:
    return frozenset(character for character in map(chr, range(0x100)) if not character.isprintable())


def _texts(node: object, language: str) -> Iterator[str]:
    """Give every text in *node*, read from JSON, that is not said to be in another language."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, list):
        for each in node:
            yield from _texts(each, language)
    elif isinstance(node, dict):
        for key, each in node.items():
            if key not in LANGUAGES or key in {"en", language}:
                yield from _texts(each, language)
