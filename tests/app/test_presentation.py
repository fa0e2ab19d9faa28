"""F11: the program in front of a class."""

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.app.presentation import HINT_MS
from tests.labs.reading import named


@pytest.fixture
def presented(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F11)
    yield window
    window.presentation.end()


def test_it_hides_the_chrome_and_keeps_the_tabs(qtbot, presented):
    window, banner = presented, named(presented, "presentation.banner")
    assert window.isFullScreen()
    for hidden in (window.menuBar(), window.statusBar(), named(window, "corner.undo"), named(window, "corner.help")):
        assert not hidden.isVisible()
    assert window.tabs.tabBar().isVisible()
    assert banner.text() == "F11 or Esc ends the presentation · Alt shows the menus"
    assert banner.fontMetrics().height() > 1.5 * window.fontMetrics().height()
    assert window.rect().contains(banner.geometry())
    clock = banner.findChild(QTimer)
    assert clock.isActive()
    assert clock.interval() == HINT_MS
    clock.setInterval(20)
    qtbot.waitUntil(lambda: not banner.isVisible())


def test_all_shortcuts_work_and_what_is_done_is_told_large(qtbot, presented):
    window = presented
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.tabs.currentIndex() == 2
    window.open_lab("entropy").store.edit(base=10.0)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.lab("entropy").store.scene.base == 2.0
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert named(window, "presentation.banner").text() == "Zoom: 125 %"
    window.set_zoom(2.5)
    qtbot.waitUntil(lambda: window.width() > window.screen().size().width())  # it needs more than there is
    assert window.presentation.is_on
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    window.set_language("zh_CN")
    window.set_language("en")
    assert not window.menuBar().isVisible()
    window.presentation.end()
    assert window.windowHandle().windowStates() == Qt.WindowState.WindowNoState


@pytest.mark.parametrize("way", ["F11", "Esc", "mouse", "system"])
@pytest.mark.parametrize("maximised", [False, True])
def test_it_leaves_as_it_was(qtbot, window, way, maximised):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.statusBar().hide()  # as somebody had it
    if maximised:
        window.showMaximized()
    before = (window.windowState(), window.size(), len(window.actions()))
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_F11)
        assert window.isFullScreen()
        if way == "F11":
            QTest.keyClick(window, Qt.Key.Key_F11)
        elif way == "Esc":
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
        elif way == "mouse":
            QTest.mouseClick(named(window, "corner.presentation"), Qt.MouseButton.LeftButton)
        else:
            window.setWindowState(before[0])
        assert not window.presentation.is_on
        assert (window.windowState(), window.size(), len(window.actions())) == before
        assert window.menuBar().isVisible()
        assert not window.statusBar().isVisible()
        assert named(window, "corner.undo").isVisible()
        assert not named(window, "corner.presentation").isVisible()
        assert not named(window, "presentation.banner").isVisible()
    assert window.findChild(QAction, "action.presentation").text() == "&Presentation"


def test_esc_does_its_other_jobs_first(presented):
    field = named(presented, "entropy.alpha")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "7")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "0"
    assert presented.presentation.is_on
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not presented.presentation.is_on


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing", extend=True)
def test_alt_shows_the_menus_while_they_are_used(qtbot, presented):
    window, menus = presented, presented.menuBar()
    field = named(window, "entropy.alpha")
    field.setFocus()
    QTest.keyPress(field, Qt.Key.Key_Alt)
    assert menus.isVisible()
    QTest.keyClick(field, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    opened = QApplication.activePopupWidget()
    assert opened.title() == "&File"
    window.presentation._menus_end.setInterval(20)
    window.presentation._menus_end.start()
    qtbot.wait(60)
    assert menus.isVisible()
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    QTest.keyClick(menus, Qt.Key.Key_Escape)
    QTest.mouseMove(window, window.rect().center())
    qtbot.waitUntil(lambda: not menus.isVisible())
    QTest.keyPress(field, Qt.Key.Key_Alt)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not menus.isVisible()
    assert window.presentation.is_on


def test_the_window_can_be_closed_meanwhile(presented):
    presented.close()
    assert not presented.isFullScreen()


def test_a_menu_that_has_gone_meanwhile_is_no_trouble(window):
    passing = QAction(window)
    passing.setShortcut("Ctrl+J")
    window.present()
    shiboken6.delete(passing)
    window.present()
    assert not window.presentation.is_on
