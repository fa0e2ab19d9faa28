"""Undo by its keys while a cell of the table cannot be read: the window has these keys."""

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from nnstudio.labs.entropy.columns import P, Q
from tests.labs.entropy.hands import cell, type_cell
from tests.labs.reading import named, problem


def test_undo_takes_back_the_slip_before_the_last_good_step(window, tab):
    type_cell(window, 0, Q, "0.5")
    type_cell(window, 2, Q, "0.25")
    type_cell(window, 0, P, "abc")
    view = named(window, "entropy.outcomes")
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.Undo))
    assert cell(window, 0, P) == "0.5"
    assert not problem(window, "entropy.outcomes")
    assert tab.store.scene.q == (0.5, 0.25, 0.25)
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.Undo))
    assert tab.store.scene.q == (0.5, 0.25, 0.5)
