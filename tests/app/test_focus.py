"""Where the keys go when another tab is opened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.labs.reading import value


@pytest.fixture
def shown(window, qtbot):
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    return window


def test_space_trains_as_soon_as_the_trainer_is_opened(shown, qtbot):
    QTest.keyClick(shown, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    tab = shown.lab("trainer")
    assert shown.tabs.currentWidget() is tab
    QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Space)
    assert tab.page.session.is_running
    QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Space)
    assert not tab.page.session.is_running
    QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: not tab.page.session.is_running)
    assert value(tab, "trainer.result.epoch") >= 1


def test_space_plays_on_a_page_that_goes_in_steps(shown):
    softmax = shown.lab("softmax")
    softmax.store.look(page="steps")
    QTest.keyClick(shown, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Space)
    assert softmax.page._playback.player.is_running
    softmax.shut_down()


def test_who_walks_along_the_bar_of_tabs_stays_there(shown):
    bar = shown.tabs.tabBar()
    bar.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(3):
        QTest.keyClick(bar, Qt.Key.Key_Right)
    assert shown.tabs.currentWidget() is shown.lab("trainer")
    assert bar.hasFocus()
