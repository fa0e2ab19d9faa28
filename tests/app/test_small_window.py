"""On a small screen the side columns fold away behind buttons; nothing is lost."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from nnstudio.app.labs import LABS
from nnstudio.app.languages import LANGUAGES
from nnstudio.widgets.columns import Columns
from nnstudio.widgets.theme import current_theme
from tests.languages.scenes import settle

SMALL, USUAL = (1024, 600), (1280, 720)


def columns_of(window):
    return window.tabs.currentWidget().page.findChild(Columns)


def every_page(window):
    for lab in LABS:
        tab = window.open_lab(lab.id)
        for name in tab.kinds:
            tab.store.look(page=name)
            yield f"{lab.id}/{name}", tab


def opened(columns):
    """Return which of set up, see and understand are on the screen."""
    settle()
    assert [size > 0 for size in columns.sizes()] == [part.isVisible() for part in columns.parts]
    return tuple(part.isVisible() for part in columns.parts)


def offered(columns):
    """Return which side columns have a button."""
    return tuple(button.isVisible() for button in columns.buttons)


def test_on_a_small_screen_every_page_shows_settings_and_pictures_and_in_a_usual_window_all(window):
    window.resize(*SMALL)
    for language in LANGUAGES:
        window.set_language(language)
        for name, tab in every_page(window):
            columns = columns_of(window)
            assert opened(columns) == (True, True, False), name
            assert offered(columns) == (False, True), name
            assert window.size().toTuple() == SMALL, name
            for part in columns.parts[:2]:
                for area in (part, *part.findChildren(QScrollArea)):
                    across = isinstance(area, QScrollArea) and area.horizontalScrollBar().isVisible()
                    assert not across, f"{name}: {area} scrolls across"
            button = columns.buttons[1]
            assert button.accessibleName()
            assert tab.rect().contains(button.mapTo(tab, button.rect().bottomRight())), name
    window.resize(*USUAL)
    for name, _tab in every_page(window):
        assert opened(columns_of(window)) == (True, True, True), name
        assert offered(columns_of(window)) == (False, False), name


def test_one_click_opens_the_explanation_in_place_of_the_settings_and_another_one_changes_back(window, qtbot):
    window.resize(*SMALL)
    window.open_lab("softmax")
    columns = columns_of(window)
    set_up, understand = columns.buttons
    assert opened(columns) == (True, True, False)
    qtbot.mouseClick(understand, Qt.MouseButton.LeftButton)
    assert opened(columns) == (False, True, True)
    assert offered(columns) == (True, True)
    qtbot.mouseClick(understand, Qt.MouseButton.LeftButton)
    assert opened(columns) == (True, True, False)
    assert offered(columns) == (False, True)
    qtbot.mouseClick(understand, Qt.MouseButton.LeftButton)
    opened(columns)
    qtbot.mouseClick(set_up, Qt.MouseButton.LeftButton)
    assert opened(columns) == (True, True, False)


def test_keys_open_and_fold_it_and_no_key_goes_where_nothing_is_seen(window, qtbot):
    window.resize(*SMALL)
    window.open_lab("entropy")
    columns = columns_of(window)
    button = columns.buttons[1]
    opened(columns)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    for key, shown in ((Qt.Key.Key_Return, True), (Qt.Key.Key_Enter, False), (Qt.Key.Key_Space, True)):
        qtbot.keyClick(button, key)
        assert opened(columns)[2] is shown
        assert QApplication.focusWidget() is button
    picture = button.grab().toImage()
    edges = [(x, y) for y in (60, button.height() - 60) for x in (1, button.width() - 2)]
    focus = QColor(current_theme().focus)
    assert [picture.pixelColor(x, y) == focus for x, y in edges] == [True] * 4  # framed as it lies, not as its title
    QTest.keyClick(button, Qt.Key.Key_Tab)
    assert columns.parts[2].isAncestorOf(QApplication.focusWidget())
    columns.buttons[0].click()  # what has the keys is folded away: they go to what opens it again
    assert opened(columns)[2] is False
    assert QApplication.focusWidget() is button


def test_a_hand_can_pull_a_column_out_and_shut(window):
    window.resize(*SMALL)
    window.open_lab("softmax")
    columns = columns_of(window)
    opened(columns)
    columns.moveSplitter(columns.width() - 300, 2)
    assert opened(columns) == (True, True, True)
    window.resize(1400, 800)
    assert opened(columns) == (True, True, True)
    assert offered(columns) == (False, False)
    columns.moveSplitter(columns.width(), 2)
    assert opened(columns) == (True, True, False)
    assert offered(columns) == (False, True)
    columns.buttons[1].click()
    assert opened(columns) == (True, True, True)


def test_where_even_two_are_too_many_the_settings_fold_away_as_well(window):
    window.set_zoom(2.5)
    window.resize(1920, 1080)
    for lab in LABS:
        window.open_lab(lab.id)
        columns = columns_of(window)
        assert opened(columns)[1:] == (True, False), lab.id
        columns.buttons[1].click()
        assert opened(columns) == (False, True, True), lab.id
        columns.buttons[1].click()
    window.set_zoom(2.0)
    window.resize(1024, 768)
    columns = columns_of(window)
    assert opened(columns) == (False, True, False)
    columns.buttons[0].click()
    assert opened(columns) == (True, True, False)
