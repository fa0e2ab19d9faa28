"""Theme and zoom: put on once by each widget, by hidden pages when they are turned to, and the same in the end."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from nnstudio.app import appearance
from nnstudio.app.appearance import wear, worn_alone
from nnstudio.app.application import application
from nnstudio.notation.sentences import verbatim
from nnstudio.widgets.plot import Plot
from nnstudio.widgets.switch import Switch
from nnstudio.widgets.theme import DRESSED_LATE, THEMES, current_theme, theme_named
from tests.labs.reading import named

DEPTH = 12


class Counting(QLabel):
    """Counts how often it is dressed."""

    times = 0

    def changeEvent(self, event):
        self.times += event.type() == QEvent.Type.StyleChange
        super().changeEvent(event)


@pytest.fixture(autouse=True)
def light():
    wear(application(), "light", 1.0)
    yield
    wear(application(), "light", 1.0)


@pytest.fixture
def book(qtbot):
    """Return two pages, of which the first one is on the screen."""
    stack = QStackedWidget()
    for name in ("one", "two"):
        page = QWidget()
        page.setProperty(DRESSED_LATE, True)
        rows = QVBoxLayout(page)
        rows.addWidget(QPushButton(name))
        heading = QLabel(name)
        heading.setProperty("role", "heading")
        rows.addWidget(heading)
        rows.addWidget(Plot(name, verbatim("x"), verbatim("y")), 1)
        stack.addWidget(page)
    qtbot.addWidget(stack)
    stack.resize(500, 400)
    stack.show()
    return stack


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def picture(widget):
    QTest.qWait(50)
    return widget.grab().toImage()


def test_a_widget_is_dressed_once_however_deep_it_lies(qtbot):
    outermost = widget = QWidget()
    for _ in range(DEPTH):
        rows = QVBoxLayout(widget)
        widget = QWidget()
        rows.addWidget(widget)
    innermost = Counting("deep", widget)
    qtbot.addWidget(outermost)
    outermost.show()
    innermost.times = 0
    wear(application(), "light", 1.5)
    assert 1 <= innermost.times <= 2
    assert innermost.font().pixelSize() == round(1.5 * appearance.BODY_PIXELS)


class TestHiddenPages:
    def test_they_are_dressed_when_they_are_turned_to(self, book):
        deep = Counting("two", book.widget(1))
        deep.show()
        deep.times = 0
        wear(application(), "dark", 1.5)
        wear(application(), "light", 2.0)
        assert deep.times == 0
        book.setCurrentIndex(1)
        assert 1 <= deep.times <= 2
        assert deep.font().pixelSize() == 2 * appearance.BODY_PIXELS
        book.setCurrentIndex(0)
        book.setCurrentIndex(1)
        assert deep.times <= 2

    def test_they_look_as_if_they_had_been_on_the_screen(self, book):
        book.setCurrentIndex(1)
        at_first = picture(book)
        wear(application(), "dark", 1.5)
        on_the_screen = picture(book)
        wear(application(), "light", 1.0)
        assert picture(book) == at_first
        book.setCurrentIndex(0)
        wear(application(), "dark", 1.5)
        book.setCurrentIndex(1)
        assert picture(book) == on_the_screen
        book.setCurrentIndex(0)
        wear(application(), "contrast", 2.5)
        wear(application(), "light", 1.0)
        book.setCurrentIndex(1)
        assert picture(book) == at_first

    def test_a_report_of_one_sees_it_as_the_program_looks_now(self, book):
        hidden = book.widget(1).findChild(QPushButton)
        wear(application(), "dark", 1.5)
        with worn_alone(book.widget(1), "dark", 1.5, "en"):
            assert hidden.font().pixelSize() == round(1.5 * appearance.BODY_PIXELS)
            assert hidden.palette().buttonText().color() == QColor(theme_named("dark").text)


def test_the_menu_that_pyqtgraph_makes_is_never_dressed(book):
    plot = book.currentWidget().findChild(Plot)
    inside = plot.getPlotItem().ctrl.alphaGroup
    before = inside.font().pixelSize()
    wear(application(), "light", 2.0)
    assert plot.font().pixelSize() == 2 * appearance.BODY_PIXELS
    assert inside.font().pixelSize() == before


def test_options_that_have_room_again_do_not_end_the_program(qtbot):
    """Qt let go of a style that was still telling of the change."""
    around = QWidget()
    rows = QVBoxLayout(around)
    switch = Switch("switch", {name: verbatim(name) for name in ("Curves", "Confusion", "Layers")}, verbatim("View"))
    rows.addWidget(switch)
    qtbot.addWidget(around)
    around.resize(switch.sizeHint().width() + 40, 80)
    around.show()
    at_first = picture(around)
    for zoom in (1.25, 1.5, 1.0, 1.5, 0.75, 2.0, 1.0):
        wear(application(), "light", zoom)
        QApplication.processEvents()
    around.resize(at_first.size())  # it had to grow
    assert picture(around) == at_first


class TestThemes:
    def test_each_is_told_from_the_others(self):
        for name in THEMES:
            wear(application(), name, 1.0)
            assert current_theme().name == name

    def test_high_contrast_shows_the_focus_by_a_thick_edge(self, qtbot):
        wear(application(), "contrast", 1.0)
        around = QWidget()
        rows = QVBoxLayout(around)
        for widget in (QLineEdit(), QPushButton("press")):
            rows.addWidget(widget)
        qtbot.addWidget(around)
        around.show()
        focus = QColor(theme_named("contrast").focus).rgb()
        for widget in around.findChildren(QWidget):
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            qtbot.waitUntil(widget.hasFocus)
            image = picture(widget)
            middle = image.height() // 2
            assert [image.pixel(x, middle) for x in range(3)] == [focus] * 3


class TestTheSystem:
    def test_its_theme_is_followed_live_where_none_is_chosen(self, window, monkeypatch):
        asked = "dark"
        monkeypatch.setattr(appearance, "system_theme", lambda _app: asked)
        hints = application().styleHints()
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert current_theme().name == "light"
        window.set_theme("")
        assert current_theme().name == "dark"
        asked = "light"
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
        assert current_theme().name == "light"
        asked = "contrast"
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert current_theme().name == "contrast"

    def test_high_contrast_is_worn_where_it_asks_for_that(self):
        class Accessibility:
            def contrastPreference(self):
                return Qt.ContrastPreference.HighContrast

        class Hints:
            def colorScheme(self):
                return Qt.ColorScheme.Dark

        class App:
            hints = Hints()

            def styleHints(self):
                return self.hints

        app = App()
        assert appearance.system_theme(app) == "dark"  # Qt before 6.10 does not know
        if hasattr(Qt, "ContrastPreference"):
            app.hints.accessibility = Accessibility
            assert appearance.system_theme(app) == "contrast"


def test_a_network_trains_on_while_the_program_dresses_anew(window, qtbot):
    tab = window.open_lab("trainer")
    tab.store.edit(epochs=100_000)
    click(named(tab, "trainer.start"))
    session = tab.page.session
    for keys in (QKeySequence.StandardKey.ZoomIn, QKeySequence.StandardKey.ZoomOut):
        QTest.keySequence(window, QKeySequence(keys))
        QApplication.processEvents()
    for theme in ("contrast", "light"):
        window.set_theme(theme)
        QApplication.processEvents()
    assert session.is_running
    epoch = tab.page._snapshot.epoch
    qtbot.waitUntil(lambda: tab.page._snapshot.epoch > epoch)
    session.pause()
