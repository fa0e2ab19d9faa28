"""Which fonts draw Chinese characters: an installed one, or where there is none, those that come with the program."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.resource_path import resource_path

OWN_FONTS = {"zh_CN": "Noto Sans CJK SC", "zh_TW": "Noto Sans CJK TC"}
"""The families that may come with the program, with the characters it shows. They are called as the whole ones are."""

MORE = "More"
"""What is added to the name of a family for the one that has the characters a pupil may type besides."""

# The same characters are drawn differently on the mainland and in Taiwan.
CHINESE_FONTS = {
    "zh_CN": ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei"),
    "zh_TW": ("Microsoft JhengHei UI", "PingFang TC", "Noto Sans CJK TC", "Source Han Sans TC", "WenQuanYi Micro Hei"),
}
"""The fonts that read well in each language, the best ones first."""

_SYMBOLS = "DejaVu Sans"
"""Draws what few fonts have, such as ₂ and ✕. A library that draws formulas brings it along."""

_NO_LETTERS = QT_TRANSLATE_NOOP(
    "App",
    "Some Chinese characters may be shown as boxes: no Chinese font is installed, and that of the program is missing or"
    " damaged. Everything works; to mend it, install Noto Sans CJK, or the program anew. The file: {path}",
)


def provide(language: str) -> Sentence | None:
    """Load the program's Chinese fonts where the system has none, so that Chinese can be shown and typed.

    They are needed in English as well: terms are told in Chinese beside it. As such a system may have no font at all,
    one of symbols is loaded with them. Where a font is missing or damaged, the sentence is returned that says so, if
    *language* is one that cannot be read then.
    """
    if _are_installed():
        return None
    folder = resource_path("fonts")
    fonts = sorted(folder.glob("*.otf")) or [folder]
    damaged = [font for font in fonts if QFontDatabase.addApplicationFont(str(font)) < 0]
    for font in _symbols():
        QFontDatabase.addApplicationFont(str(font))
    return _NO_LETTERS.fill(path=str(damaged[0])) if damaged and language in CHINESE_FONTS else None


def chinese_fonts(language: str) -> list[str]:
    """Return the fonts that draw Chinese in *language*, out of those that there are; in English as on the mainland."""
    known = CHINESE_FONTS.get(language, CHINESE_FONTS["zh_CN"])
    there = set(QFontDatabase.families())
    return [family for each in known for family in (each, f"{each} {MORE}") if family in there]


def _are_installed() -> bool:
    # The names first: on Windows Qt opens every font to say what it can write.
    if not set(QFontDatabase.families()).isdisjoint(name for names in CHINESE_FONTS.values() for name in names):
        return True
    writing = QFontDatabase.WritingSystem
    return all(QFontDatabase.families(each) for each in (writing.SimplifiedChinese, writing.TraditionalChinese))


def _symbols() -> Iterator[Path]:
    brought = find_spec("ziafont")
    if brought is not None and brought.submodule_search_locations and _SYMBOLS not in QFontDatabase.families():
        yield from Path(brought.submodule_search_locations[0]).glob("fonts/DejaVuSans.ttf")
