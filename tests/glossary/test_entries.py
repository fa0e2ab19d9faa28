"""Every entry is whole, in all three languages, and uses the words of the screen."""

import json
import warnings
import xml.etree.ElementTree as ET
from collections import Counter

import pytest

from nnstudio.glossary import LANGUAGES, all_terms, named, term
from nnstudio.resource_path import resource_path

MEAN_SOMETHING_ELSE = {"Unit", "Epoch", "Layers", "Examples", "Logits", "log"}
"""On the screen: a unit of measurement, epochs so far, a table of layers, how many examples, a logarithmic axis."""


def test_there_are_as_many_as_a_course_needs():
    assert len(all_terms()) >= 150
    for key in ("entropy", "cross-entropy", "perplexity", "softmax", "relu", "back-propagation", "adam", "dropout"):
        assert term(key).key == key
    with pytest.raises(KeyError):
        term("phlogiston")


def test_every_entry_is_whole_in_every_language():
    for one in all_terms():
        for language in LANGUAGES:
            assert all(name.strip() == name != "" for name in one.names[language]), one.key
            said = one.definition(language)
            assert len(said) > 7, (one.key, language)
            assert said.endswith("." if language == "en" else "。"), (one.key, language)
            assert said.count(". ") + said.count("。") <= 3, (one.key, language)  # plain sentences, three at most
        assert len(set(one.names)) == len(LANGUAGES)


def test_the_chinese_of_taiwan_is_not_that_of_the_mainland():
    said = "".join(one.definition("zh_TW") + "".join(one.names["zh_TW"]) for one in all_terms())
    for foreign in (
        "概率",
        "信息",
        "網絡",
        "默認",
        "數據",
        "比特",
        "激活",
        "似然",
        "優化器的",
        "过",
        "类",
        "为",
        "数",
        "值為平均平均",
    ):
        assert foreign not in said, foreign
    simplified = "".join(one.definition("zh_CN") + "".join(one.names["zh_CN"]) for one in all_terms())
    for foreign in ("機", "資訊", "網路", "類", "為", "數", "個"):
        assert foreign not in simplified, foreign


def test_no_two_entries_have_the_same_name():
    assert max(Counter(one.key for one in all_terms()).values()) == 1
    for language in LANGUAGES:
        names = Counter(name.lower() for one in all_terms() for name in one.all_names(language))
        assert [name for name, count in names.items() if count > 1] == []


def test_what_to_see_also_exists():
    keys = {one.key for one in all_terms()}
    for one in all_terms():
        assert set(one.see) <= keys - {one.key}, one.key
        assert one.see, one.key


def test_common_words_are_names_of_their_entry():
    for path in resource_path("glossary").glob("*.json"):
        for entry in json.loads(path.read_text(encoding="utf-8")):
            names = {name for language in LANGUAGES for name in term(entry["key"]).all_names(language)}
            assert set(entry.get("too_common_to_link", ())) <= names, entry["key"]


def test_every_formula_can_be_set():
    with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
        import ziamath
    written = [one for one in all_terms() if one.formula]
    assert len(written) > 100
    for one in written:
        drawn = ziamath.Latex(one.formula, size=16).svg()
        assert "<svg" in drawn, one.key
        assert "\\" not in drawn, one.key


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_names_are_those_of_the_screen(language):
    translations = ET.parse(resource_path("translations", f"nnstudio_{language}.ts"))  # noqa: S314 - our own file
    checked = 0
    for message in translations.iter("message"):
        source, said = message.findtext("source"), message.findtext("translation")
        one = named(source, "en")
        if one is not None and source not in MEAN_SOMETHING_ELSE and said:
            assert said.lower() in [name.lower() for name in one.names[language]], (source, said, one.key)
            checked += 1
    assert checked > 80
