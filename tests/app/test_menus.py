"""What the menus say and do."""

import csv

import pytest
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QMenu

from nnstudio.app.languages import LANGUAGES
from nnstudio.app.trouble.log import Log
from tests.choosing_files import choose_file
from tests.labs.hands import type_into


def action(window, name):
    return window.findChild(QAction, f"action.{name}")


def opened(menu):
    menu.aboutToShow.emit()
    return menu


class TestEdit:
    def test_undo_and_redo_say_what_they_do(self, window, qtbot):
        tab = window.open_lab("softmax")
        assert action(window, "undo").text() == "&Undo"
        type_into(window, "softmax.temperature", "2")
        type_into(window, "softmax.logits.1", "3")
        assert action(window, "undo").text() == "&Undo: Logit of class 2"
        assert action(window, "redo").text() == "&Redo"
        tab.store.undo()
        assert action(window, "undo").text() == "&Undo: Temperature T"
        assert action(window, "redo").text() == "&Redo: Logit of class 2"
        window.set_language("zh_CN")
        qtbot.waitUntil(lambda: action(window, "undo").text() == "撤销(&U)：温度 T")
        window.set_language("en")

    def test_they_speak_of_the_tab_in_front(self, window):
        window.open_lab("entropy").store.edit(base=10.0)
        window.open_lab("softmax")
        assert action(window, "undo").text() == "&Undo"
        window.open_lab("entropy")
        assert action(window, "undo").text() == "&Undo: Base of the logarithm"

    def test_a_worked_example_is_called_so(self, window):
        tab = window.open_lab("entropy")
        tab.store.replace(next(iter(tab.kinds.values())).presets[-1].scene)
        assert action(window, "undo").text() == "&Undo: Worked example"


class TestExport:
    def test_what_is_on_the_page_is_listed_and_saved(self, window, monkeypatch, tmp_path):
        window.resize(1280, 800)  # in which nothing is folded away
        window.open_lab("entropy")
        below = opened(window.findChild(QMenu, "menu.on_page"))
        of_table = below.findChild(QMenu, "export.entropy.outcomes")
        assert of_table is not None
        path = tmp_path / "table.csv"
        choose_file(monkeypatch, path)
        next(each for each in of_table.actions() if each.objectName() == "export.save_csv").trigger()
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        p = window.lab("entropy").store.scene.p
        assert [float(row[1]) for row in rows[1:]] == list(p)
        assert str(path) in window.statusBar().currentMessage()

    def test_it_follows_the_page(self, window):
        window.open_lab("softmax").store.look(page="gradients")
        below = opened(window.findChild(QMenu, "menu.on_page"))
        assert below.findChild(QMenu, "export.softmax.jacobian") is not None

    def test_a_report_is_saved_by_the_menu(self, window, monkeypatch, tmp_path):
        window.open_lab("softmax")
        path = tmp_path / "softmax.html"
        choose_file(monkeypatch, path)
        action(window, "report_html").trigger()
        assert "0.4170" in path.read_text(encoding="utf-8")

    def test_the_preview_opens_above_the_window(self, window):
        window.open_lab("entropy")
        action(window, "preview").trigger()
        dialog = window.findChild(QPrintPreviewDialog)
        assert dialog.isVisible()
        dialog.close()

    def test_the_whole_tab_as_svg(self, window, monkeypatch, tmp_path):
        window.open_lab("entropy")
        path = tmp_path / "tab.svg"
        choose_file(monkeypatch, path)
        action(window, "save_picture").trigger()
        text = path.read_text(encoding="utf-8")
        assert text.startswith("<?xml")
        assert "1.7500" in text or "H(p" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_menu_has_a_letter_twice(window, qtbot, tmp_path, language):
    window.offer_log(Log(tmp_path))
    window.set_language(language)
    title = {"en": "&File", "zh_CN": "文件(&F)", "zh_TW": "檔案(&F)"}[language]
    qtbot.waitUntil(lambda: window._file_menu.menu.title() == title)
    for menu in (window.menuBar(), *window.menuBar().findChildren(QMenu), *window.findChildren(QMenu)):
        texts = [each.text().replace("&&", "") for each in menu.actions()]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), texts
    window.set_language("en")


def test_macos_moves_three_entries_into_the_menu_of_the_program_and_no_other(window):
    roles = {each.objectName(): each.menuRole() for each in window.findChildren(QAction) if each.objectName()}
    moved = {name: role for name, role in roles.items() if role not in (QAction.NoRole, QAction.TextHeuristicRole)}
    assert moved == {
        "action.about": QAction.AboutRole,
        "action.settings": QAction.PreferencesRole,
        "action.quit": QAction.QuitRole,
    }
    assert roles["action.save"] == QAction.NoRole
