"""The glossary: opened from the menu, from a key and from words; searched, read, and gone through by the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QListWidget, QPushButton, QToolButton

from nnstudio.glossary import all_terms, named, term
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.words import Text

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)


def open_glossary(window):
    window.findChild(QAction, "action.glossary").trigger()
    return window.findChild(QDialog, "glossary")


def shown(glossary):
    return glossary.findChild(QLabel, "glossary.name").text()


def keys(glossary):
    return glossary.findChild(QListWidget, "glossary.list").keys()


def on_page(glossary):
    """Return the terms in the group that stands first."""
    terms = glossary.findChild(QListWidget, "glossary.list")
    return keys(glossary)[: [terms.item(i).text() for i in range(terms.count())].index("All terms") - 1]


def test_it_is_found_in_the_help_menu_and_explains_the_page_in_front(window):
    window.resize(1280, 800)  # in which nothing is folded away
    action = window.findChild(QAction, "action.glossary")
    assert action.shortcut().toString() == "Ctrl+G"
    glossary = open_glossary(window)
    assert glossary.isVisible()
    assert not glossary.isModal()
    terms = glossary.findChild(QListWidget, "glossary.list")
    assert terms.item(0).text() == "On this page"
    assert {"entropy", "cross-entropy", "kl-divergence", "perplexity"} <= set(on_page(glossary))
    assert "adam" not in on_page(glossary)
    assert len(set(keys(glossary))) > 150
    assert open_glossary(window) is glossary  # one window only
    assert len(window.findChildren(QDialog, "glossary")) == 1
    window.open_lab("softmax")
    assert {"softmax", "temperature", "logit", "label-smoothing"} <= set(on_page(glossary))
    assert "kl-divergence" not in on_page(glossary)
    before = on_page(glossary)
    window.open_page("softmax", "overflow")
    assert "floating-point" in set(on_page(glossary)) - set(before)
    QApplication.sendEvent(window, QWhatsThisClickedEvent("term:no-such-term"))
    assert shown(glossary)
    assert glossary.accessibleName()
    assert glossary.accessibleDescription()


def test_a_search_by_any_name_and_the_keyboard_alone(window, qtbot):
    glossary = open_glossary(window)
    search = glossary.findChild(QLineEdit, "glossary.search")
    terms = glossary.findChild(QListWidget, "glossary.list")
    for words, name in (
        ("交叉熵", "cross-entropy"),
        ("機率", "probability"),
        ("cross entropy", "cross-entropy"),
        ("cross\N{NON-BREAKING HYPHEN}entropy", "cross-entropy"),
        ("ｓｏｆｔｍａｘ)", "softmax"),
    ):
        search.clear()
        qtbot.keyClicks(search, words) if words.isascii() else search.insert(words)
        assert shown(glossary) == name  # at once; to go back to it one opens it
        assert glossary._trail.key != term(name).key or name == "cross-entropy"
        qtbot.keyClick(search, Qt.Key.Key_Return)
        assert shown(glossary) == name
    search.clear()
    qtbot.keyClicks(search, "KL")
    assert keys(glossary)[0] == "kl-divergence"
    search.clear()
    qtbot.keyClicks(search, "relu")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert shown(glossary) == "ReLU"
    qtbot.keyClick(terms, Qt.Key.Key_Down)
    assert shown(glossary) == term(keys(glossary)[1]).name("en")
    qtbot.keyClicks(search, "qqq")
    nothing = glossary.findChild(Text, "glossary.nothing")
    assert nothing.isVisibleTo(glossary)
    assert "reluqqq" in nothing.text()
    qtbot.keyClick(search, Qt.Key.Key_Return)  # nothing to open
    search.clear()
    assert len(keys(glossary)) > 150


def test_headings_in_the_list_are_passed_over(window, qtbot):
    glossary = open_glossary(window)
    terms = glossary.findChild(QListWidget, "glossary.list")
    terms.setFocus()
    for _ in range(25):
        qtbot.keyClick(terms, Qt.Key.Key_Down)
        assert terms.key
    assert shown(glossary) == term(terms.key).name("en")


def test_back_and_forward(window, qtbot):
    glossary = open_glossary(window)
    back = glossary.findChild(QToolButton, "glossary.back")
    forward = glossary.findChild(QToolButton, "glossary.forward")
    first = shown(glossary)
    qtbot.waitUntil(glossary.isActiveWindow)
    see = glossary.findChild(QLabel, "glossary.see")
    for key in ("cross-entropy", "logit"):
        see.linkActivated.emit(f"term:{key}")
    assert shown(glossary) == "logit"
    assert not forward.isEnabled()
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert shown(glossary) == "cross-entropy"
    qtbot.keyClick(glossary, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown(glossary) == first
    assert not back.isEnabled()
    qtbot.keyClick(glossary, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.mouseClick(forward, Qt.MouseButton.LeftButton)
    assert shown(glossary) == "logit"
    assert not forward.isEnabled()
    assert back.accessibleName()


def test_an_entry_tells_all_and_leads_on(window, qtbot):
    glossary = open_glossary(window)
    glossary.show_term("cross-entropy")
    assert "交叉熵" in glossary.findChild(QLabel, "glossary.names").text()
    assert glossary.findChild(Formula, "glossary.formula").latex == term("cross-entropy").formula
    definition = glossary.findChild(QLabel, "glossary.definition")
    assert definition.accessibleName() == term("cross-entropy").definition("en")
    assert 'href="term:entropy"' in definition.text()
    assert 'href="term:cross-entropy"' not in definition.text()
    qtbot.waitUntil(glossary.isActiveWindow)
    definition.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(definition, Qt.Key.Key_Return)
    assert shown(glossary) == "surprisal"
    glossary.show_term("he-initialisation")
    tried = glossary.findChild(QPushButton, "glossary.try")
    assert tried.text() == "Try it in the Network Trainer"
    glossary.show_term("temperature")
    assert tried.text() == "Try it in the Softmax Playground"
    window.lab("softmax").store.look(page="overflow")
    qtbot.mouseClick(tried, Qt.MouseButton.LeftButton)
    assert window.tabs.currentWidget() is window.lab("softmax")
    assert window.lab("softmax").store.scene.page == "loss"
    glossary.show_term("kneser-ney")
    assert not tried.isVisibleTo(glossary)


def test_it_follows_the_language_the_theme_and_the_zoom(window, qtbot):
    glossary = open_glossary(window)
    glossary.show_term("kl-divergence")
    see = glossary.findChild(QLabel, "glossary.see")
    light = see.text()
    formula = glossary.findChild(Formula, "glossary.formula")
    window.set_language("zh_TW")
    qtbot.waitUntil(lambda: term("kl-divergence").name("zh_TW") in formula.accessibleName())
    for language, name in (("zh_CN", "概率"), ("zh_TW", "機率"), ("en", "probability")):
        window.set_language(language)
        glossary.show_term("probability")
        qtbot.waitUntil(lambda name=name: shown(glossary) == name)
        assert named(shown(glossary), language) is term("probability")
        assert glossary.findChild(QLabel, "glossary.definition").accessibleName() == term("probability").definition(
            language
        )
    glossary.show_term("kl-divergence")
    window.set_theme("dark")
    QApplication.processEvents()
    assert see.text() != light  # its links have the colour of the theme
    height = glossary.findChild(QListWidget, "glossary.list").sizeHintForRow(1)
    window.set_zoom(2.0)
    QApplication.processEvents()
    assert glossary.findChild(QListWidget, "glossary.list").sizeHintForRow(1) > 1.7 * height


def test_a_click_on_any_word_opens_its_entry(window, qtbot):
    """The links on the first page of every tab; and what can be tried is there."""
    window.resize(1280, 800)
    clicked = set()
    for language in ("en", "zh_TW"):
        window.set_language(language)
        for lab in ("entropy", "activation", "softmax", "trainer"):
            page = window.open_lab(lab).page
            QApplication.processEvents()
            for text in page.findChildren(Text):
                for room, one in text.links.rooms() if text.links and text.isVisible() else ():
                    if (one, language) not in clicked:
                        clicked.add((one, language))
                        qtbot.mouseClick(text, Qt.MouseButton.LeftButton, pos=room.center().toPoint())
                        assert shown(window.findChild(QDialog, "glossary")) == one.name(language), text.text()
    assert len(clicked) > 10
    for lab, page in {(one.lab, one.page) for one in all_terms() if one.lab}:
        assert page in window.lab(lab).kinds, (lab, page)
