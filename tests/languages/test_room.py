"""No label, button, tab, heading or entry is cut off, in any language, at 100 % and at 150 %, on small screens too."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from nnstudio.app.languages import LANGUAGES
from nnstudio.widgets.formula import Formula
from tests.languages.room import cramped, painted_cramped
from tests.languages.scenes import pages, settle

SMALL = (1024, 600)
DIALOGS = ("settings", "glossary", "shortcuts", "about")
DIALOG_SIZE = (900, 620)
OTHER_SECTIONS = ("[1]", "[2]", "[3]")
"""Of a page: beside them is what was beside the first."""


def wait_for_formulas(tab):
    """Wait until all that are seen are set, and laid out: they come when the hand has rested."""
    while any(each.is_waiting for each in tab.findChildren(Formula) if each.isVisible()):
        QTest.qWait(5)
    settle()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
@pytest.mark.parametrize(("zoom", "size"), [(1.0, (1280, 800)), (1.5, (1920, 1080))])
def test_everything_has_the_room_it_needs(window, zoom, size):
    window.set_zoom(zoom)
    found = {}
    for language in LANGUAGES:
        window.set_language(language)
        window.resize(*size)
        settle()
        for scene, tab in pages(window):
            wait_for_formulas(tab)
            with painted_cramped() as painted:
                tab.grab()
            for line in (*painted, *cramped(window)):
                found.setdefault(line, f"{language} {scene}")
        window.resize(*SMALL)
        for scene, _tab in pages(window) if zoom == 1.0 else ():
            for line in cramped(window) if not scene.endswith(OTHER_SECTIONS) else ():
                found.setdefault(line, f"{language} {scene}, small")
    for language in LANGUAGES:
        window.set_language(language)
        for name in DIALOGS:
            window.findChild(QAction, f"action.{name}").trigger()
            dialog = window.findChild(QDialog, name)
            dialog.resize(*(round(zoom * length) for length in DIALOG_SIZE))
            settle()
            for line in cramped(dialog):
                found.setdefault(line, f"{language} {name}")
            dialog.close()
            settle()
    assert not found, "\n".join(f"{scene}: {line}" for line, scene in found.items())
