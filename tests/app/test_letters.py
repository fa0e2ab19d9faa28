"""Chinese where no Chinese font is installed: from the fonts that come with the program, and only there."""

import shutil
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFontDatabase

from nnstudio.app import letters
from nnstudio.app.application import application
from nnstudio.app.preferences import Preferences

WRITING = QFontDatabase.WritingSystem
SYMBOLS = Path(find_spec("ziafont").submodule_search_locations[0], "fonts", "DejaVuSans.ttf")
"""A real font, which stands in for the ones that only a build makes."""
SIMPLIFIED, TRADITIONAL = FILES = ("NotoSansCJKsc-Regular.otf", "NotoSansCJKtc-Regular.otf")


class Fonts:
    """The fonts of a system that has some *installed*; Qt itself judges files that are added."""

    WritingSystem = WRITING

    def __init__(self, *installed, writes=()):
        self.installed, self.writes = list(installed), writes
        self.tried, self._loaded = [], []

    def families(self, writing=WRITING.Any):
        return self.installed if writing in {WRITING.Any, *self.writes} else []

    def addApplicationFont(self, path):
        self.tried.append(Path(path).name)
        number = QFontDatabase.addApplicationFont(path)
        if number >= 0:
            self._loaded.append(number)
            self.installed += QFontDatabase.applicationFontFamilies(number)
        return number

    def forget(self):
        for number in self._loaded:
            QFontDatabase.removeApplicationFont(number)


@pytest.fixture
def system(qapp, monkeypatch, tmp_path):  # noqa: ARG001 - fonts need one
    """Return what puts a system with these fonts, and a program with its own in tmp_path, in place of what is here."""
    made = []

    def with_fonts(*installed, writes=()):
        made.append(Fonts(*installed, writes=writes))
        monkeypatch.setattr(letters, "QFontDatabase", made[-1])
        monkeypatch.setattr(letters, "resource_path", tmp_path.joinpath)
        return made[-1]

    yield with_fonts
    for each in made:
        each.forget()


@pytest.fixture
def own(tmp_path):
    """Return the folder of the program's fonts, with one in it."""
    folder = tmp_path / "fonts"
    folder.mkdir()
    for name in FILES:
        shutil.copy(SYMBOLS, folder / name)
    (folder / "OFL.txt").write_text("A licence is no font.")
    return folder


@pytest.mark.usefixtures("own")
class TestWithOwnFonts:
    @pytest.mark.parametrize("family", ["Microsoft YaHei UI", "PingFang TC", "Noto Sans CJK SC"])
    def test_nothing_is_loaded_beside_a_known_chinese_font(self, system, family):
        there = system("DejaVu Sans", family)
        assert letters.provide("zh_CN") is None
        assert there.tried == []

    def test_nothing_is_loaded_beside_any_font_that_writes_both_ways(self, system):
        there = system("A font of one's own", writes=(WRITING.SimplifiedChinese, WRITING.TraditionalChinese))
        assert letters.provide("zh_TW") is None
        assert there.tried == []

    @pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
    def test_without_one_they_are_loaded_in_every_language(self, system, language):
        there = system("DejaVu Sans", writes=(WRITING.SimplifiedChinese,))
        assert letters.provide(language) is None
        assert there.tried == [*FILES]

    def test_a_system_without_any_font_gets_symbols_too(self, system):
        there = system("Monospace")
        for name in FILES:
            (letters.resource_path("fonts") / name).unlink()
        letters.provide("en")
        assert there.tried[-1] == SYMBOLS.name
        assert "DejaVu Sans" in there.installed

    def test_a_damaged_one_is_told_of_and_the_others_are_loaded(self, system, own):
        there = system("DejaVu Sans")
        (own / SIMPLIFIED).write_bytes(b"no font" * 100)
        assert letters.provide("zh_CN").values["path"] == str(own / SIMPLIFIED)
        assert there.tried == [*FILES]
        assert letters.provide("zh_TW") is None

    def test_it_is_told_of_also_in_a_language_that_is_chosen_later(self, system, own):
        there = system("DejaVu Sans")
        (own / TRADITIONAL).write_bytes(b"no font" * 100)
        assert letters.provide("en") is None
        there.installed.append(letters.OWN_FONTS["zh_CN"])  # as the good one is called
        assert letters.provide("zh_CN") is None
        for _ in range(2):
            assert letters.provide("zh_TW").values["path"] == str(own / TRADITIONAL)
        assert there.tried == [*FILES]  # once

    def test_one_that_is_missing_is_told_of_by_its_folder(self, system, own):
        system("DejaVu Sans")
        (own / TRADITIONAL).unlink()
        assert letters.provide("zh_CN") is None
        assert letters.provide("zh_TW").values["path"] == str(own)


def test_that_they_are_not_there_is_told_to_who_reads_chinese(system, tmp_path):
    system("DejaVu Sans")
    parent = QObject()
    preferences = Preferences(application(), None, parent)
    preferences.set_language("en")
    told = len(preferences.troubles)
    preferences.set_language("zh_CN")
    assert str(tmp_path / "fonts") in preferences.troubles[told].values["path"]
    preferences.set_language("en")


def test_the_font_for_what_pupils_type_comes_after_that_of_the_program(system):
    system("Noto Sans CJK SC More", "Noto Sans CJK SC", "Noto Sans CJK TC", "DejaVu Sans", "PingFang TC")
    assert letters.chinese_fonts("zh_CN") == ["Noto Sans CJK SC", "Noto Sans CJK SC More"]
    # Of what is rare in Taiwan, the one of the mainland has all.
    assert letters.chinese_fonts("zh_TW") == ["PingFang TC", "Noto Sans CJK TC", "Noto Sans CJK SC More"]
    assert letters.chinese_fonts("en") == letters.chinese_fonts("zh_CN")
