"""Which fonts draw Chinese characters: an installed one, or where there is none, those that come with the program."""

from collections.abc import Iterator
from functools import cache
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
    "zh_CN": ("Microsoft YaHei UI", "PingFang SC", OWN_FONTS["zh_CN"], "Source Han Sans SC", "WenQuanYi Micro Hei"),
    "zh_TW": ("Microsoft JhengHei UI", "PingFang TC", OWN_FONTS["zh_TW"], "Source Han Sans TC", "WenQuanYi Micro Hei"),
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
    one of symbols is loaded with them. Where a font of *language* is missing or damaged, the sentence is returned that
    says so.
    """
    lost = _load_where_needed(resource_path("fonts")).get(language)
    return None if lost is None else _NO_LETTERS.fill(path=str(lost))


def own_fonts(language: str, folder: Path) -> list[Path]:
    """Return the files in *folder* that have the program's fonts of *language*; they are called after the family."""
    name = OWN_FONTS[language].replace(" ", "").casefold()
    return sorted(file for file in folder.glob("*.otf") if file.name.casefold().startswith(name))


def chinese_fonts(language: str) -> list[str]:
    """Return the fonts that draw Chinese in *language*, out of those that there are; in English as on the mainland.

    What is rare in Taiwan only the program's font of the mainland has.
    """
    known = CHINESE_FONTS.get(language, CHINESE_FONTS["zh_CN"])
    there = set(QFontDatabase.families())
    families = [family for each in known for family in (each, f"{each} {MORE}")]
    families.append(f"{OWN_FONTS['zh_CN']} {MORE}")
    return [family for family in dict.fromkeys(families) if family in there]


@cache
def _load_where_needed(folder: Path) -> dict[str, Path]:
    """Load the fonts in *folder* if none is installed; return for each language what cannot be loaded, if anything.

    This is done once: later on, those that have been loaded would count as installed, and the damaged be forgotten.
    """
    if _are_installed():
        return {}
    lost = {}
    for language in OWN_FONTS:
        fonts = own_fonts(language, folder) or [folder]
        if damaged := [font for font in fonts if QFontDatabase.addApplicationFont(str(font)) < 0]:
            lost[language] = damaged[0]
    for font in _symbols():
        QFontDatabase.addApplicationFont(str(font))
    return lost


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
