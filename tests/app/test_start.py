"""The window is seen at once; what takes long to load comes after it."""

import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from nnstudio.app import create_window
from nnstudio.labs.paged_tab import PagedTab

HEAVY = ("pyqtgraph", "ziamath", "PIL", "PySide6.QtPrintSupport")


def test_the_window_can_be_made_before_what_draws_in_it_is_loaded():
    script = (
        "import sys; from nnstudio.app import create_window, run; window = create_window(at_once=False);"
        f"print([name for name in {HEAVY} if name in sys.modules], list(window.tabs.made))"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert result.stdout == "[] []\n", result.stderr


def test_a_tab_is_made_once_its_place_has_been_seen_and_the_keys_go_there(qtbot):
    window = create_window(at_once=False)
    qtbot.addWidget(window)
    assert not window.tabs.made
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: "entropy" in window.tabs.made)
    assert list(window.tabs.made) == ["entropy"]  # the others wait until they are opened
    tab = window.tabs.currentWidget()
    assert isinstance(tab, PagedTab)
    qtbot.waitUntil(lambda: tab.page.isAncestorOf(window.focusWidget()) or window.focusWidget() is tab.page)
    qtbot.mouseClick(window.tabs.tabBar(), Qt.MouseButton.LeftButton, pos=window.tabs.tabBar().tabRect(2).center())
    assert list(window.tabs.made) == ["entropy", "softmax"]
    assert window.tabs.currentWidget() is window.tabs.made["softmax"]


def test_the_keys_go_there_also_where_the_window_is_seen_before_it_is_active(qtbot):
    window, other = create_window(at_once=False), QWidget()
    for each in (window, other):
        qtbot.addWidget(each)
        each.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    window.lab("entropy")
    assert window.focusWidget() is window.lab("entropy").page
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert QApplication.activePopupWidget() is None


def test_what_is_asked_for_before_it_has_been_seen_is_there(qtbot):
    window = create_window(at_once=False)
    qtbot.addWidget(window)
    assert window.open_lab("softmax").store.scene.logits
    window.show()
    qtbot.wait(1)
    assert list(window.tabs.made) == ["softmax"]
