"""The settings page, used as a person does; what is set is there again at the next start."""

import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QSlider

from nnstudio.app import create_window
from nnstudio.app.window_geometry import place
from nnstudio.document.settings import Settings, load
from nnstudio.widgets.columns import Columns
from tests.labs.reading import named, problem

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.ini"


@pytest.fixture
def opened(qtbot, path):
    """Return a way to start the program on the same settings; it is closed in the end, in English, light, at 100 %."""
    windows = []

    def start(path=path):
        window = create_window(path, at_once=False)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        return window

    yield start
    for window in windows:
        window.set_language("en")
        window.set_theme("light")
        window.set_zoom(1.0)


def page_of(window):
    window.findChild(QAction, "action.settings").trigger()
    page = named(window, "settings")
    assert page.isVisible()
    assert not page.isModal()
    return page


def choose(page, name, data):
    box = named(page, name)
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_every_choice_holds_at_once_and_at_the_next_start(qtbot, opened, path):
    window = opened()
    window.preferences.put_first(path.parent / "rain.nnstudio")
    page = page_of(window)
    language = named(page, "settings.language")
    assert [language.itemText(i) for i in range(4)] == ["Like the system: English", "English", "简体中文", "繁體中文"]

    language.setFocus()
    QTest.keyClick(language, Qt.Key.Key_Down)
    QTest.keyClick(language, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.tabs.tabText(0) == "熵计算器")
    assert page.focusWidget() is language
    choose(page, "settings.language", "en")
    qtbot.waitUntil(lambda: window.tabs.tabText(0) == "Entropy Calculator")

    choose(page, "settings.theme", "dark")
    assert window.findChild(QAction, "action.theme.dark").isChecked()
    slider = named(page, "settings.zoom.slider")
    slider.setFocus()
    height = page.fontMetrics().height()
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert window.preferences.settings.zoom == 1.25
    assert named(page, "settings.zoom.figure").text() == "125 %"
    assert page.fontMetrics().height() > height
    assert page.focusWidget() is slider
    QTest.mouseClick(named(page, "settings.keeps_place"), Qt.MouseButton.LeftButton, pos=slider.rect().topLeft())
    choose(page, "settings.base", math.e)

    window.findChild(QAction, "action.zoom_out").trigger()  # set elsewhere, the page follows
    assert slider.value() == 20
    assert window.statusBar().currentMessage() == "Zoom: 100 %"
    assert "rain.nnstudio" in named(page, "settings.recent.list").text()
    named(page, "settings.recent.clear").click()
    assert named(page, "settings.recent.list").text() == "None yet"
    assert load(path) == Settings("en", "dark", 1.0, (), math.e, keeps_place=False)

    named(page, "settings.path.copy").click()
    assert QGuiApplication.clipboard().text() == str(path) == named(page, "settings.path").text()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    window.close()
    assert load(path).geometry == ""
    again = opened()
    assert (again.language, again.theme) == ("en", "dark")
    assert again.lab("entropy").store.scene.base == math.e


def test_reset_asks_once_and_holds_at_once(opened, path):
    window = opened()
    window.set_theme("dark")
    window.set_zoom(1.25)
    window.preferences.set_base(10.0)
    window.preferences.put_first(path.parent / "rain.nnstudio")
    page = page_of(window)
    reset, sure, keep = (named(page, f"settings.{name}") for name in ("reset", "reset.sure", "reset.keep"))
    assert not sure.isVisible()
    reset.setFocus()
    QTest.keyClick(reset, Qt.Key.Key_Space)
    assert sure.isVisible()
    assert page.focusWidget() is keep  # a key that is pressed twice does no harm
    QTest.keyClick(keep, Qt.Key.Key_Space)
    assert not sure.isVisible()
    assert page.focusWidget() is reset
    assert load(path).theme == "dark"
    reset.click()
    sure.click()
    assert load(path) == window.preferences.settings == Settings()
    assert named(page, "settings.zoom.slider").value() == 20
    assert window.findChild(QAction, "action.theme.system").isChecked()
    assert named(page, "settings.recent.list").text() == "None yet"


def test_the_base_is_that_of_new_projects_only(opened, path):
    window = opened()
    store = window.lab("entropy").store
    page = page_of(window)
    choose(page, "settings.base", None)  # another one
    field = named(page, "settings.base.other")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "1")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "1 cannot be a base" in problem(page, "settings.base")
    assert load(path).base == 3.0
    field.selectAll()
    QTest.keyClicks(field, "5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert load(path).base == 5.0
    assert not problem(page, "settings.base")
    assert store.scene.base == 2.0
    assert not window.project.is_modified
    window.findChild(QAction, "action.new").trigger()
    assert store.scene.base == 5.0
    assert not window.project.is_modified
    assert not store.undo_stack.canUndo()


def test_all_is_reached_by_the_keyboard_and_has_a_name_and_a_hint(opened):
    page = page_of(opened())
    kinds = (QAbstractButton, QComboBox, QLineEdit, QSlider)
    controls = {each for kind in kinds for each in page.findChildren(kind) if each.isVisible() and each.isEnabled()}
    controls = {each for each in controls if each.objectName().startswith("settings.")}
    for control in controls:
        assert control.accessibleName(), control.objectName()
        assert control.accessibleDescription() or control.toolTip(), control.objectName()
    reached = set()
    for _ in range(2 * len(controls)):
        reached.add(QApplication.focusWidget() or page.focusWidget())
        QTest.keyClick(page, Qt.Key.Key_Tab)
    assert controls <= reached, {each.objectName() for each in controls - reached}


class TestPlace:
    def test_the_window_opens_where_it_was_closed(self, opened, path):
        first = opened()
        first.resize(790, 700)
        size = first.size()
        first.close()
        assert load(path).geometry
        second = opened()
        assert second.size() == size
        second.showMaximized()
        second.close()
        assert opened().isMaximized()

    def test_one_that_lay_outside_all_screens_comes_back(self, window, monkeypatch):
        before = window.saveGeometry()
        monkeypatch.setattr(type(window), "restoreGeometry", lambda self, _saved: self.move(9000, 9000) or True)
        place(window, bytes(before.toHex().data()).decode())
        assert QGuiApplication.primaryScreen().availableGeometry().intersects(window.frameGeometry())

    def test_a_place_that_is_rubbish_is_none(self, window):
        place(window, "00ff00ff")
        assert QGuiApplication.primaryScreen().availableGeometry().intersects(window.frameGeometry())


class TestTrouble:
    def test_damaged_settings_are_told_once_and_the_program_works(self, opened, path):
        path.write_bytes(bytes(range(256)))
        window = opened()
        text = named(window, "notice.text")
        assert text.isVisible()
        assert "settings.damaged.ini" in text.text()
        assert text.text().count("⚠") == 1
        named(window, "notice.close").click()
        window.set_zoom(1.25)
        assert not text.isVisible()
        assert load(path).zoom == 1.25

    def test_settings_that_cannot_be_written_are_told_once_and_hold_for_this_run(self, opened, path):
        path.mkdir()
        window = opened()
        text = named(window, "notice.text")
        assert str(path) in text.text()
        named(window, "notice.close").click()
        window.set_theme("dark")
        window.set_zoom(1.25)
        window.preferences.put_first(path / "rain.nnstudio")
        assert (window.theme, window.preferences.settings.zoom) == ("dark", 1.25)
        assert len(window.preferences.recent) == 1
        assert not text.isVisible()
        assert list(path.iterdir()) == []

    def test_what_cannot_be_written_any_more_is_told_when_that_happens(self, opened, path):
        window = opened()
        window.set_zoom(1.25)
        assert not named(window, "notice").isVisible()
        path.unlink()
        path.mkdir()
        window.set_theme("dark")
        window.set_theme("light")
        window.set_theme("contrast")
        assert named(window, "notice.text").text().count("⚠") == 1
        path.rmdir()
        window.set_zoom(1.5)  # which writes also what could not be written before
        assert load(path) == window.preferences.settings
        assert load(path).theme == "contrast"

    def test_long_words_of_others_make_nothing_wider(self, opened, path):
        folder = path.parent / ("long" * 50)
        folder.mkdir()
        (folder / path.name).mkdir()
        window = opened(folder / path.name)
        text = named(window, "notice.text")
        assert window.width() <= QGuiApplication.primaryScreen().availableGeometry().width()
        assert text.isVisible()
        text.setSelection(0, len(text.text()))
        QTest.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert str(folder / path.name) in QGuiApplication.clipboard().text()
        window.findChild(QAction, "action.glossary").trigger()
        glossary = named(window, "glossary")
        width = glossary.width()
        named(glossary, "glossary.search").setText("qx" * 5000)
        QApplication.processEvents()
        assert named(glossary, "glossary.nothing").isVisible()
        assert glossary.width() == width


class TestColumns:
    def test_columns_are_as_wide_as_a_hand_has_made_them_until_all_is_reset(self, opened, path):
        first = opened()
        first.resize(1400, 800)
        columns = columns_of(first)
        as_first = columns.sizes()
        columns.moveSplitter(as_first[0] + 60, 1)
        by_hand = columns.sizes()
        assert by_hand[0] == pytest.approx(as_first[0] + 60, abs=2)
        first.close()
        assert load(path).columns[0].startswith("entropy.outcomes ")

        second = opened()
        second.resize(1400, 800)
        assert columns_of(second).sizes()[0] == pytest.approx(by_hand[0], abs=2)
        em = second.fontMetrics().height()
        second.set_zoom(1.25)
        assert columns_of(second).sizes()[0] / by_hand[0] == pytest.approx(second.fontMetrics().height() / em, rel=0.02)
        second.preferences.reset()
        assert columns_of(second).sizes()[0] == pytest.approx(as_first[0], abs=2)
        second.close()
        assert load(path).columns == ()


def columns_of(window):
    return window.lab("entropy").page.findChild(Columns)
