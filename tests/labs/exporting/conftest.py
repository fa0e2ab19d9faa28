"""A page with the menus of exports installed, and what was told."""

import pytest
from PySide6.QtWidgets import QLineEdit

from nnstudio.app.labs import LABS
from nnstudio.labs.exporting import menus
from tests.choosing_files import choose_in_dialog
from tests.labs.alone import pages_alone


@pytest.fixture
def opened(qtbot):
    """Return what opens a page of a lab alone, with the menus, and the list of what is told."""
    openers = {lab.id: pages_alone(qtbot, lab.create_tab, lab.scene_type) for lab in LABS}
    opens, told = {lab: next(opener) for lab, opener in openers.items()}, []

    def open_page(lab, page):
        tab = opens[lab](page)
        menus.install(tab, told.append)
        return tab, told

    yield open_page
    for opener in openers.values():
        next(opener, None)


@pytest.fixture
def chosen(monkeypatch, tmp_path):
    """Answer the dialog for a file with its own suggestion in a folder of the test; return that folder."""

    choose_in_dialog(monkeypatch, lambda dialog: tmp_path / dialog.findChild(QLineEdit, "fileNameEdit").text())
    return tmp_path
