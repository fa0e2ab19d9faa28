"""What a learner's hands do on the page of codes, and what eyes see there."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.labs.reading import named

NAME, P, Q, WORD_P, WORD_Q = range(5)


def open_codes(window, **changes):
    """Turn to the page of codes and return the store."""
    store = window.store
    store.edit(page="codes", **changes)
    return store


def cell(window, row, column):
    return named(window, "entropy.codes").model().index(row, column).data()


def column(window, column):
    """Return all cells of a column."""
    model = named(window, "entropy.codes").model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def type_cell(window, row, column, text):
    """Click a cell, type over it, press Enter."""
    view = named(window, "entropy.codes")
    place = view.visualRect(view.model().index(row, column)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (editor,) = view.findChildren(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QCoreApplication.processEvents()
