"""The characters of the Chinese fonts that come with the program, and how these are cut out of whole ones."""

import pytest
from fontTools.ttLib import TTFont

import tools
from letters import characters, installed_fonts, subsets
from nnstudio.app.letters import MORE, OWN_FONTS, own_fonts
from nnstudio.glossary.term import all_terms


@pytest.mark.parametrize(
    ("language", "said", "not_said"),
    [("zh_CN", "结果网络训练熵繁體，。", "囊"), ("zh_TW", "結果網路訓練熵简体，。", "囊")],
)
def test_the_fonts_have_what_the_program_says(language, said, not_said):
    words = characters.words(language)
    assert set(said) <= words
    assert not_said not in words
    assert {"A", "é", "₂", "−"} <= words  # where there is no font at all
    assert "\n" not in words


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_the_fonts_have_every_term_of_the_glossary(language):
    assert set("".join(name for term in all_terms() for name in term.names[language])) <= characters.words(language)


@pytest.mark.parametrize(("language", "ideographs", "names"), [("zh_CN", 6763, "王嘟囊"), ("zh_TW", 5401, "陳昀妤")])
def test_pupils_can_type_what_the_standard_has(language, ideographs, names):
    standard = characters.standard(language)
    # Of Taiwan there are units besides, such as 瓩.
    assert sum("\u4e00" <= character <= "\u9fff" for character in standard) >= ideographs
    assert set(names) <= standard


def test_only_a_chinese_font_is_asked_for_chinese():
    assert all(map(characters.is_chinese, "网，。「％"))
    assert not any(map(characters.is_chinese, "A₂−é✕"))


def test_a_font_that_is_not_installed_is_told_of_with_what_mends_it(monkeypatch):
    monkeypatch.setattr(installed_fonts, "said_by", lambda *_command: "")
    monkeypatch.setattr(tools, "_found", lambda _name: "/usr/bin/fc-list")
    with pytest.raises(SystemExit, match=r"Noto Sans CJK SC Bold.*apt install fonts-noto-cjk"):
        installed_fonts.find("Noto Sans CJK SC", "Bold")
    monkeypatch.setattr(tools, "_found", lambda _name: None)
    with pytest.raises(SystemExit, match=r"fc-list.*apt install .*fontconfig"):
        installed_fonts.find("Noto Sans CJK SC", "Bold")


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """Return a font of three characters, cut out of the installed one, and called as the one for pupils."""
    family = OWN_FONTS["zh_TW"]
    font = subsets.cut_down(installed_fonts.find(family, "Regular"), frozenset("資訊A"))
    subsets.rename(font, family, f"{family} {MORE}")
    return subsets.save(font, tmp_path_factory.mktemp("letters"))


def test_it_has_these_characters_and_no_other(small):
    assert subsets.missing(small, "A資B訊論訊論") == "B論"
    assert small.stat().st_size < 10_000


def test_the_program_finds_it_as_one_of_its_language(small):
    assert own_fonts("zh_TW", small.parent) == [small]
    assert own_fonts("zh_CN", small.parent) == []


def test_its_names_are_its_own_and_its_licence_is_told(small):
    with TTFont(small) as font:
        told = {number: font["name"].getDebugName(number) for number in (0, 1, 4, 6, 13)}
        assert font["CFF "].cff.fontNames == ["NotoSansCJKtcMore-Regular"]
    assert "Adobe" in told[0]
    assert (told[1], told[4], told[6]) == (*2 * ["Noto Sans CJK TC More"], "NotoSansCJKtcMore-Regular")
    assert "SIL Open Font License" in told[13]
    assert small.name == "NotoSansCJKtcMore-Regular.otf"
