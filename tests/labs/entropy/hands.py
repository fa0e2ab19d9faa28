"""What a learner's hands do in the Entropy Calculator."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.labs.reading import named


def open_cell(window, row, column):
    """Click a cell and return its editor."""
    view = named(window, "entropy.outcomes")
    place = view.visualRect(view.model().index(row, column)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the editor of the cell before
    (editor,) = view.findChildren(QLineEdit)
    return editor


def type_cell(window, row, column, text):
    """Click a cell, type over it, press Enter."""
    editor = open_cell(window, row, column)
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    if text.isascii():
        QTest.keyClicks(editor, text)
    else:
        editor.insert(text)  # QTest's keyboard has no such key, and aborts
    press_return(editor)


def press_return(editor):
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QCoreApplication.processEvents()  # the delegate commits when the event loop comes round


def choose_base(window, index):
    base = named(window, "entropy.base")
    base.setFocus()
    QTest.keyClick(base, Qt.Key.Key_Home)
    for _ in range(index):
        QTest.keyClick(base, Qt.Key.Key_Down)


def choose_preset(window, title):
    """Choose a worked example from the menu, or from the menus that it opens."""
    menus = [named(window, "entropy.presets").menu()]
    menus += [action.menu() for action in menus[0].actions() if action.menu()]
    next(action for menu in menus for action in menu.actions() if action.text() == title).trigger()


def explain(window, figure):
    """Click a figure, to see its formula."""
    QTest.mouseClick(named(window, f"entropy.result.{figure}"), Qt.MouseButton.LeftButton)


def cell(window, row, column):
    """Return what a cell shows."""
    return named(window, "entropy.outcomes").model().index(row, column).data()
