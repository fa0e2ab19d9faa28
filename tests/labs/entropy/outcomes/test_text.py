"""Letters and words of pasted texts become p, those of a second text q."""

import math

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.labs.entropy.outcomes.counted_text import LONGEST_TEXT, counted_texts
from tests.labs.reading import named, problem, value


def put(window, name, text):
    field = named(window, f"entropy.{name}")
    field.clear()
    source = QMimeData()
    source.setText(text)
    field.insertFromMimeData(source)


def count(window, p, q=""):
    if not named(window, "entropy.count_a_text").isChecked():
        named(window, "entropy.count_a_text").click()
    put(window, "text_p", p)
    put(window, "text_q", q)
    named(window, "entropy.count").click()


def test_letters_of_one_text_beside_an_even_belief(window, tab):
    field = named(window, "entropy.text_p")
    assert not field.isVisibleTo(window)
    named(window, "entropy.count_a_text").click()
    assert field.isVisibleTo(window)
    QTest.keyClicks(field, "Banana!")
    named(window, "entropy.count").click()
    scene = tab.store.scene
    assert scene.names == ("a", "n", "b")
    assert scene.p == pytest.approx((3 / 6, 2 / 6, 1 / 6))
    assert scene.q == pytest.approx((1 / 3,) * 3)
    assert value(window, "entropy.result.cross_entropy") == pytest.approx(math.log2(3))
    tab.store.undo()
    assert tab.store.scene.names == ()


def test_a_second_text_gives_q_and_a_letter_it_lacks_is_explained(window, tab):
    count(window, "abab", "aaac")
    scene = tab.store.scene
    assert (scene.names, scene.p, scene.q) == (("a", "b", "c"), (0.5, 0.5, 0.0), (0.75, 0.0, 0.25))
    assert math.isinf(value(window, "entropy.result.cross_entropy"))
    assert "b happens with probability 0.5000, but q rules it out" in tab.page._meaning.text()
    tab.store.edit(alpha=0.1)
    assert math.isfinite(value(window, "entropy.result.cross_entropy"))


def test_chinese_characters_and_words(window, tab):
    count(window, "信息就是信，不是息。")
    assert tab.store.scene.names[:2] == ("信", "息")
    unit = named(window, "entropy.text_unit")
    unit.setCurrentIndex(1)
    count(window, "to be or not to be", "to be")
    scene = tab.store.scene
    assert scene.names == ("to", "be", "or", "not")
    assert scene.p == pytest.approx((2 / 6, 2 / 6, 1 / 6, 1 / 6))
    assert scene.q == (0.5, 0.5, 0.0, 0.0)


def test_what_cannot_be_counted_is_told_and_changes_nothing(window, tab):
    before = tab.store.scene
    for p, q, told in (
        ("", "", "text of p has no letters"),
        ("123 … 456", "", "text of p has no letters"),
        ("abc", "?!", "text of q has no letters"),
    ):
        count(window, p, q)
        assert told in problem(window, "entropy.count")
        assert tab.store.scene == before
    put(window, "text_p", "x" * 5_000_000)
    assert "5000000 characters; up to 200000" in problem(window, "entropy.count")
    assert not named(window, "entropy.text_p").toPlainText()
    count(window, "abc")
    assert not problem(window, "entropy.count")


def test_a_text_takes_the_place_of_what_is_selected(window):
    named(window, "entropy.count_a_text").click()
    put(window, "text_p", "ab" * (LONGEST_TEXT // 2))
    assert not problem(window, "entropy.count")
    field = named(window, "entropy.text_p")
    source = QMimeData()
    source.setText("c")
    field.insertFromMimeData(source)
    assert f"{LONGEST_TEXT + 1} characters" in problem(window, "entropy.count")
    field.selectAll()
    field.insertFromMimeData(source)
    assert field.toPlainText() == "c"
    assert not problem(window, "entropy.count")


def test_a_text_as_long_as_can_be_is_counted(window, tab):
    letters = [chr(0x4E00 + i) for i in range(3000)]
    count(window, "".join(letters * (LONGEST_TEXT // 3000))[: LONGEST_TEXT - 1])
    QApplication.processEvents()
    assert tab.store.scene.outcomes() == 3000
    assert not problem(window, "entropy.count")


def test_more_different_words_than_there_is_room_for():
    words = ("".join(chr(97 + int(digit)) for digit in str(i)) for i in range(10_001))
    told = counted_texts(" ".join(words), "", "words")
    assert told.values["different"] == 10_001
