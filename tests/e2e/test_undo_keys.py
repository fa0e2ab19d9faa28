"""Ctrl+Z after typing a number takes back the edit, although the cursor still stands in the field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.labs.hands import type_into
from tests.labs.reading import named

CTRL = Qt.KeyboardModifier.ControlModifier
FIELDS = [
    ("entropy", "entropy.epsilon"),
    ("activation", "activation.z"),
    ("softmax", "softmax.logits.0"),
    ("softmax", "softmax.temperature"),
    ("trainer", "trainer.noise"),
]


@pytest.mark.parametrize(("lab", "name"), FIELDS)
def test_undo_and_redo_reach_the_history_from_a_field(window, lab, name):
    tab = window.open_lab(lab)
    window.activateWindow()
    before = tab.store.scene
    type_into(window, name, "0.35")
    after = tab.store.scene
    assert after != before
    field = named(window, name)
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert tab.store.scene == before
    QTest.keyClick(field, Qt.Key.Key_Y, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert tab.store.scene == after


def test_letters_that_are_not_taken_yet_are_taken_back_first(window):
    tab = window.open_lab("softmax")
    window.activateWindow()
    type_into(window, "softmax.temperature", "2")
    field = named(window, "softmax.temperature")
    field.selectAll()
    QTest.keyClicks(field, "7")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == "2"
    assert tab.store.scene.temperature == 2
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert tab.store.scene.temperature == 1
