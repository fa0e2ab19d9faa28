"""What is this, the page of shortcuts, and about the program."""

from collections import Counter
from importlib.metadata import PackageNotFoundError
from itertools import islice, product

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QHelpEvent, QKeySequence, QWhatsThisClickedEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QToolTip,
    QWhatsThis,
    QWidget,
)

from nnstudio.app.help import parts
from nnstudio.app.help.bubble import Bubble
from nnstudio.app.help.explanation import explanation_of, native
from nnstudio.app.help.key_caps import KeyCaps, caps_of
from nnstudio.app.help.shortcuts import keys_of
from nnstudio.app.labs import LABS
from nnstudio.app.languages import LANGUAGES
from nnstudio.glossary import term
from nnstudio.labs.page import Page
from nnstudio.notation.sentences import verbatim
from nnstudio.widgets.exported import Pictured, Titled
from nnstudio.widgets.icon_button import IconButton
from nnstudio.widgets.keys import Key
from nnstudio.widgets.panel import Panel
from nnstudio.widgets.plot import Plot
from nnstudio.widgets.readout import Readout
from nnstudio.widgets.words import Text
from tests.labs.reading import named

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing", extend=True)
FIRST_TAB = {"en": "Entropy Calculator", "zh_CN": "熵计算器", "zh_TW": "熵計算器"}
_LEAST_WORDS = 3
"""What is shorter is a name, not a sentence."""
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSlider, QAbstractItemView, QTabBar, QPlainTextEdit)


def trigger(window, name):
    window.findChild(QAction, f"action.{name}").trigger()


def bubble(window):
    """Return the bubble that is open, or None."""
    return next((each for each in window.findChildren(Bubble) if each.isVisible()), None)


def told(window):
    return bubble(window).findChild(QTextBrowser).toPlainText()


def middle(widget):
    return widget.mapToGlobal(widget.rect().center())


def point_at(window, widget, place=None):
    """Click on *widget* while Qt's mode is on, as on whatever lies on top of it."""
    QApplication.processEvents()  # all has its place now
    on_screen = middle(widget) if place is None else widget.mapToGlobal(place)
    top = window.childAt(window.mapFromGlobal(on_screen))
    QTest.mouseMove(top, top.mapFromGlobal(on_screen))
    QTest.mouseClick(top, Qt.MouseButton.LeftButton, pos=top.mapFromGlobal(on_screen))


def hover(widget, place):
    """Let the mouse rest at *place*; return the tooltip."""
    for label in QApplication.topLevelWidgets():
        if label.metaObject().className() == "QTipLabel":
            label.hide()  # at once; Qt would take a third of a second
    event = QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
    return QToolTip.text() if QToolTip.isVisible() else ""


def to_explain(tab):
    """Return all controls, figures and pictures that are seen in *tab*."""
    for widget in tab.findChildren(QWidget):
        if not widget.isVisibleTo(tab) or isinstance(widget, Page):
            continue
        parent = widget.parentWidget()
        if widget.objectName().startswith("qt_") or parent.objectName().startswith("qt_") or isinstance(parent, Plot):
            continue  # parts that Qt makes for itself
        if isinstance(widget, (*CONTROLS, Readout, Titled)) and widget.objectName():
            yield widget


def says_more_than_a_name(told):
    """Whether a line is a sentence; not one where a term has its names in two languages."""
    lines = [line for part in told.said for line in part.splitlines() if line != told.title and " · " not in line]
    return any(len(line.split()) >= _LEAST_WORDS for line in lines)


def beside_what_is_read(window, picture):
    """Yield the parts of *picture* on the screen where the mouse reads nothing off, with a place in each."""
    for y, x in product(range(4, picture.height(), 8), range(4, picture.width(), 8)):
        part = window.childAt(picture.mapTo(window, QPoint(x, y)))
        inside = part is picture or (part is not None and picture.isAncestorOf(part))
        if inside and not picture.reads_at(QPointF(x, y)):
            yield part, part.mapFrom(picture, QPoint(x, y))


def gaps(window):
    """Return the names of all that has no explanation, page by page."""
    found = {}
    for lab in LABS:
        tab = window.open_lab(lab.id)
        for name in tab.kinds:
            tab.store.look(page=name)
            for widget in to_explain(tab):
                told = explanation_of(widget)
                is_own = told is not None and told.widget is not tab and not isinstance(told.widget, Panel)
                if not is_own or not says_more_than_a_name(told):
                    found.setdefault(f"{lab.id}/{name}", []).append(widget.objectName())
                if isinstance(widget, Pictured) and window.rect().contains(widget.mapTo(window, QPoint(8, 8))):
                    places = islice(beside_what_is_read(window, widget), 40)
                    if not any(hover(part, place) for part, place in places):
                        found.setdefault(f"{lab.id}/{name}", []).append(f"{widget.objectName()}, by the mouse")
    return found


class TestWhatIsThis:
    def test_every_control_figure_and_picture_is_explained(self, window):
        window.resize(1500, 1000)
        assert not gaps(window)

    def test_what_has_the_focus_is_told_by_the_keys(self, window, qtbot):
        window.open_lab("softmax")
        field = named(window, "softmax.temperature")
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
        lines = told(window).splitlines()
        assert lines[0] == "Temperature T"
        assert "a low one sharpens" in lines[1]
        text = bubble(window).findChild(QTextBrowser)
        assert "term:temperature" in text.toHtml()
        assert text.hasFocus()
        assert text.accessibleDescription() == told(window)
        QTest.keyClick(text, Qt.Key.Key_Escape)
        assert bubble(window) is None
        qtbot.waitUntil(field.hasFocus)

    def test_a_link_is_told_to_the_window(self, window):
        class Listener(QObject):
            heard = ""

            def eventFilter(self, _watched, event):
                if event.type() == QEvent.Type.WhatsThisClicked:
                    self.heard = event.href()
                    return True
                return False

        window.open_lab("softmax")
        field = named(window, "softmax.temperature")
        field.setFocus()
        trigger(window, "what_is_this")
        listener = Listener(window)
        window.installEventFilter(listener)
        text = bubble(window).findChild(QTextBrowser)
        QTest.keyClick(text, Qt.Key.Key_Tab)
        QTest.keyClick(text, Qt.Key.Key_Return)
        assert listener.heard == "term:temperature"
        assert bubble(window) is None

    def test_a_click_tells_and_does_nothing_else(self, window, qtbot):
        tab = window.open_lab("softmax")
        scene = tab.store.scene
        tab.page.setFocus()
        for widget in (named(window, "softmax.temperature.slider"), named(window, "softmax.target")):
            trigger(window, "what_is_this")
            assert QWhatsThis.inWhatsThisMode()
            point_at(window, widget)
            qtbot.waitUntil(lambda: bubble(window) is not None)
            assert not QWhatsThis.inWhatsThisMode()
            assert told(window).startswith(widget.accessibleName())
            bubble(window).close()
        assert tab.store.scene == scene
        qtbot.waitUntil(lambda: window.findChild(QWidget, "what_is_this.glass") is None)

    def test_escape_leaves_it_at_that(self, window):
        tab = window.open_lab("softmax")
        tab.page.setFocus()
        trigger(window, "what_is_this")
        assert "Click anything" in window.statusBar().currentMessage()
        QTest.keyClick(tab.page, Qt.Key.Key_Escape)
        assert not QWhatsThis.inWhatsThisMode()
        assert not window.statusBar().currentMessage()

    def test_dialogs_answer_too(self, window, qtbot):
        trigger(window, "settings")
        field = named(window, "settings.language")
        qtbot.waitUntil(field.isActiveWindow)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
        assert says_more_than_a_name(field.window().findChild(Bubble).explanation)
        field.window().findChild(Bubble).close()
        field.window().close()
        dialog = QDialog(window)  # any other, of a lab or of the program
        field = QLineEdit(dialog, accessibleName="A field", toolTip="What there is to say of it")
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
        assert dialog.findChild(Bubble).explanation.said == ("What there is to say of it",)
        dialog.findChild(Bubble).close()
        QApplication.sendEvent(field, QWhatsThisClickedEvent("term:entropy"))  # as a click on a link does
        glossary = named(window, "glossary")
        assert glossary.term is term("entropy")
        above = glossary.windowHandle().transientParent()  # so that the dialog does not keep it from being used
        assert above is dialog.windowHandle()
        glossary.close()
        dialog.close()

    def test_the_menu_points_whatever_has_the_focus(self, window):
        window.open_lab("softmax")
        named(window, "softmax.temperature").setFocus()
        menu = window._help_menu.menu
        menu.aboutToHide.emit()  # as Qt does before it does what was chosen
        trigger(window, "what_is_this")
        assert QWhatsThis.inWhatsThisMode()
        QWhatsThis.leaveWhatsThisMode()
        QTest.qWait(1)

    def test_a_picture_tells_what_it_shows_now(self, window):
        tab = window.open_lab("entropy")
        picture = next(each for each in tab.page.findChildren(QWidget) if isinstance(each, Titled) and each.isVisible())
        assert explanation_of(picture).now
        figure = explanation_of(named(window, "entropy.result.cross_entropy").findChild(QWidget))
        assert figure.title == "Cross-entropy H(p,q)"
        assert figure.now.startswith(named(window, "entropy.result.cross_entropy").shown[0])

    def test_tabs_and_entries_of_menus_are_explained_in_every_language(self, window, qtbot):
        bar = window.tabs.tabBar()
        for language in LANGUAGES:
            window.set_language(language)
            qtbot.waitUntil(lambda text=FIRST_TAB[language]: window.tabs.tabText(0) == text)
            first = explanation_of(bar, bar.mapToGlobal(bar.tabRect(1).center()))
            assert first.title == window.tabs.tabText(1)
            assert first.said
            for button in window.findChildren(IconButton):
                if button.objectName().startswith("corner."):
                    assert button.whatsThis(), button.objectName()
                    keys = button.action.shortcut()
                    assert native(keys) in button.toolTip()
        window.set_language("en")
        choices = ("theme.", "language.", "recent.")
        for menu in window.findChildren(QMenu):
            if menu.parent() is window or menu.parent() in window.findChildren(QMenu):
                for action in menu.actions():
                    name = action.objectName().removeprefix("action.")
                    if name and action.menu() is None and not name.startswith(choices):
                        assert action.whatsThis(), name

    def test_hovering_explains_where_it_hides_nothing(self, window):
        tab = window.open_lab("activation")
        plot = next(each for each in tab.page.findChildren(Plot) if each.isVisible())
        plot.setToolTip("")
        plot.setWhatsThis("What is drawn here, in a sentence")
        assert hover(plot.viewport(), QPoint(4, plot.height() // 2)) == "<p>What is drawn here, in a sentence</p>"
        inside = plot.mapFromScene(plot.getViewBox().sceneBoundingRect().center())
        assert hover(plot.viewport(), inside) == ""
        button = named(window, "activation.presets")
        own = button.toolTip()
        assert own
        assert hover(button, QPoint(4, 4)) == own


def shown_rows(page):
    """Return the shortcuts that are to be seen on the page."""
    return [caps.accessibleName() for caps in page.findChildren(KeyCaps) if caps.isVisibleTo(page)]


class TestShortcuts:
    def test_every_shortcut_of_the_window_is_there_and_none_is_given_twice(self, window):
        trigger(window, "shortcuts")
        page = named(window, "shortcuts")
        assert page.isVisible()
        assert not page.isModal()
        rows = " / ".join(shown_rows(page)).split(" / ")
        actions = [each for each in window.findChildren(QAction) if not each.shortcut().isEmpty()]
        assert len(actions) > 15
        for action in actions:
            for keys in action.shortcuts():
                assert native(keys) in rows, action.text()
        assert "F1" in rows
        page.close()
        of_window = Qt.ShortcutContext.WindowShortcut
        keys = [keys.toString() for each in actions if each.shortcutContext() == of_window for keys in each.shortcuts()]
        assert [name for name, times in Counter(keys).items() if times > 1] == []
        for lab in LABS:
            for key in (key for kind in window.lab(lab.id).kinds.values() for key in keys_of(kind)):
                assert all(QKeySequence(one).toString() for one in key.sequences), key.keys

    def test_the_page_in_front_comes_first_and_all_can_be_searched_and_copied(self, window, qtbot, monkeypatch):
        """The class of a page is known also where a function makes it: the other pages need not be made."""
        tab = window.open_lab("softmax")
        for kind, does in (("overflow", "Does this"), ("steps", "Does that")):
            made = next(each for each in tab.kinds[kind].create.args if isinstance(each, type))
            monkeypatch.setattr(made, "keys", (Key("Ctrl+J", verbatim(does)),))
        tab.store.look(page="steps")
        trigger(window, "shortcuts")
        text = named(window, "shortcuts").text()
        assert text.index("Ctrl+J\tDoes that") < text.index("Ctrl+J\tDoes this")
        pages = [line for line in text.splitlines() if "›" in line]
        assert pages[0] == "Softmax Playground › Steps"
        assert len(pages) == len(set(pages))
        tab.store.look(page="overflow")
        text = named(window, "shortcuts").text()
        assert text.index("Ctrl+J\tDoes that") > text.index("Ctrl+J\tDoes this")
        page = named(window, "shortcuts")
        everything = len(shown_rows(page))
        QTest.keyClicks(named(window, "shortcuts.filter"), "zoom")
        assert shown_rows(page) == ["Ctrl++ / Ctrl+=", "Ctrl+-"]
        named(window, "shortcuts.filter").clear()
        assert len(shown_rows(page)) == everything
        QTest.mouseClick(named(window, "shortcuts.copy"), Qt.MouseButton.LeftButton)
        assert "Ctrl+Z\tUndo" in QGuiApplication.clipboard().text()
        assert named(window, "shortcuts.told").text() == "Copied ✓"
        page.move(30, 40)
        field, column = named(window, "shortcuts.filter"), named(window, "shortcuts.list")
        column.setFocus(Qt.FocusReason.TabFocusReason)
        field.setText("e")
        page.close()
        trigger(window, "shortcuts")
        assert (page.pos().x(), page.pos().y()) == (30, 40)
        assert page.focusWidget() is field
        assert field.selectedText() == "e"
        qtbot.waitUntil(lambda: page.isActiveWindow() and column.verticalScrollBar().maximum() > 0)
        QTest.keyClick(field, Qt.Key.Key_PageDown)
        assert column.verticalScrollBar().value() > 0
        QTest.keyClick(field, Qt.Key.Key_PageUp)
        assert column.verticalScrollBar().value() == 0
        window.set_language("zh_CN")
        qtbot.waitUntil(lambda: "撤销" in page.text())
        assert "(&" not in page.text()
        window.set_language("en")
        page.close()

    def test_caps(self):
        assert caps_of("Ctrl++") == ["Ctrl", "+"]
        assert caps_of("Ctrl+Shift+S") == ["Ctrl", "Shift", "S"]
        assert caps_of("+") == ["+"]


class TestAbout:
    def test_it_is_copied_for_a_report(self, window):
        trigger(window, "about")
        about = named(window, "about")
        # A handle of the system's for each part of the window would cost time, and Qt warns of menus above one.
        assert not window.centralWidget().testAttribute(Qt.WidgetAttribute.WA_NativeWindow)
        QTest.mouseClick(named(window, "about.copy"), Qt.MouseButton.LeftButton)
        copied = QGuiApplication.clipboard().text()
        assert named(window, "about.told").text() == "Copied ✓"
        for word in ("NN Studio", "Python 3", "Qt 6", "NumPy", "Zoom: 100 %", "Theme: light", "Operating system"):
            assert word in copied
        window.set_theme("dark")  # while it is open
        assert "dark" in [label.text() for label in about.findChildren(Text)]
        assert "Theme: dark" in about.report()
        about.close()

    def test_each_part_shows_its_licence(self, window):
        trigger(window, "about")
        about, listed, text = (named(window, f"about{name}") for name in ("", ".parts", ".licence"))
        assert isinstance(listed, QListWidget)
        shown = {}
        for row in range(listed.count()):
            listed.setCurrentRow(row)
            shown[listed.item(row).text()] = text.toPlainText()
            assert text.toPlainText()
        assert any(name.startswith("NN Studio") and "Permission is hereby granted" in it for name, it in shown.items())
        assert any(name.startswith("NumPy") and "Redistribution" in licence for name, licence in shown.items())
        assert any(name.startswith("Iris") and "CC BY 4.0" in licence for name, licence in shown.items())
        assert any(name.startswith("Qt") and "GNU LESSER GENERAL PUBLIC LICENSE" in it for name, it in shown.items())
        about.close()

    def test_no_part_is_without_the_text_of_its_licence(self):
        assert [part.name for part in parts.parts() if not part.text or part.note] == []
        named = {part.name: part for part in parts.parts()}
        qt, formulas = named["Qt, PySide6"], named["STIX Two Math"]
        assert f"uses Qt {qt.version}" in qt.text
        assert "GNU GENERAL PUBLIC LICENSE" in qt.text.partition("GNU LESSER GENERAL PUBLIC LICENSE")[2]
        assert formulas.text.index("STIX Fonts Project Authors") < formulas.text.index("PERMISSION & CONDITIONS")

    def test_where_packages_say_nothing_of_themselves_it_says_so(self, monkeypatch):
        def missing(name):
            raise PackageNotFoundError(name)

        monkeypatch.setattr(parts, "distribution", missing)
        of_numpy = next(part for part in parts.parts() if part.name == "NumPy")
        assert of_numpy.licence == "BSD-3-Clause"
        assert of_numpy.note.source.startswith("This copy of the program does not carry")
