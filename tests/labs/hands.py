"""What a test's hands do in any lab."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.labs.reading import named


def focused(tab, name):
    """Lead the keys to what is called *name*, and return it."""
    widget = named(tab, name)
    widget.window().activateWindow()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert widget.hasFocus()
    return widget


def type_into(window, name, text):
    """Click a field, type over it, press Enter."""
    field = named(window, name)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)
