"""The set-up moves with the pages, and what is being typed in it does not get lost on the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.labs.page import Page
from nnstudio.labs.softmax.set_up.set_up import SetUp
from tests.labs.hands import type_into
from tests.labs.reading import named, problem

LEFT = Qt.MouseButton.LeftButton
ABOUT_LOGITS = ["steps", "gradients", "overflow", "loss"]


def turn(tab, page):
    """Click a page in the strip."""
    strip = named(tab, "softmax.page")
    QTest.mouseClick(strip, LEFT, pos=strip.tabRect(list(tab.kinds).index(page)).center())


def half_type(tab, name, text):
    field = named(tab, name)
    QTest.mouseClick(field, LEFT)
    field.selectAll()
    QTest.keyClicks(field, text)
    return field


def test_one_set_up_is_on_every_page_about_logits(tab):
    for page in (*ABOUT_LOGITS, "regression", "steps"):
        turn(tab, page)
        (set_up,) = tab.findChildren(SetUp)
        assert set_up.isVisible() is (page != "regression"), page
        assert named(tab, "softmax.temperature").isVisibleTo(tab.page) is (page != "regression")


@pytest.mark.parametrize("page", ["steps", "gradients", "overflow", "regression"])
def test_a_half_typed_number_is_taken_and_the_page_made_once(window, tab, page):
    window.activateWindow()
    half_type(tab, "softmax.logits.0", "7.5")
    turn(tab, page)
    assert tab.store.scene.logits[0] == 7.5
    assert tab.store.scene.page == page
    assert len(tab.findChildren(Page)) == len(tab._pages) == 2
    turn(tab, "loss")
    assert named(tab, "softmax.logits.0").isVisible()
    assert named(tab, "softmax.logits.0").text() == "7.5"


def test_the_target_is_offered_where_it_counts(tab):
    for page, offered in (("overflow", False), ("steps", True), ("gradients", True)):
        turn(tab, page)
        assert named(tab, "softmax.epsilon").isVisible() is offered, page


def test_space_plays_after_the_page_was_turned_and_whatever_button_was_clicked(window, tab, qtbot):
    window.activateWindow()
    for page, name in (("steps", "descent"), ("regression", "training")):
        turn(tab, page)
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
        assert tab.page._playback.player.is_running, page
        qtbot.waitUntil(lambda name=name: named(tab, f"softmax.{name}_reset").isEnabled())
        QTest.mouseClick(named(tab, f"softmax.{name}_reset"), LEFT)
        assert not tab.page._playback.player.is_running
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
        assert tab.page._playback.player.is_running, page
        tab.page._playback.stop()


def test_what_is_being_typed_stays_while_a_descent_plays(tab, qtbot):
    turn(tab, "steps")
    named(tab, "softmax.descent_play").click()
    field = half_type(tab, "softmax.logits.0", "3.25")
    step = tab.store.scene.descent_step
    qtbot.waitUntil(lambda: tab.store.scene.descent_step > step + 1)
    assert field.text() == "3.25"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert tab.store.scene.logits[0] == 3.25
    assert not tab.page._playback.player.is_running  # another descent


def test_what_was_refused_stays_until_its_own_number_is_another_one_or_an_example_opens(window, tab):
    type_into(window, "softmax.logits.1", "abc")
    type_into(window, "softmax.temperature", "2")
    assert named(window, "softmax.logits.1").text() == "abc"
    assert "“abc” is not a number" in problem(window, "softmax.logits.1")
    tab._open(tab.store.scene)
    assert named(window, "softmax.logits.1").text() == "1"
    assert not problem(window, "softmax.logits.1")


def test_the_target_that_is_computed_with_is_told_where_it_is_another_one(tab):
    told = tab.page._set_up._softened
    assert not told.isVisible()
    tab.store.edit(mixed_with=1, mix_share=0.7)
    assert told.text() == "y is computed with as 0.7  ·  0.3  ·  0"
    tab.store.edit(epsilon=0.3)
    assert told.text() == "y is computed with as 0.59  ·  0.31  ·  0.1"
