"""The same outcome lights up wherever it is shown."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.widgets.theme import current_theme
from tests.labs.reading import named

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)  # said of tool tips


def lit_row(window):
    """Return the row of the table that is painted in the colour of the light, None for none."""
    model = named(window, "entropy.outcomes").model()
    soft = QColor(current_theme().accent_soft)
    rows = {
        row
        for row in range(model.rowCount())
        if (brush := model.index(row, 0).data(Qt.ItemDataRole.BackgroundRole)) and brush.color() == soft
    }
    assert len(rows) <= 1
    return next(iter(rows), None)


def test_from_bar_to_row_and_formula_and_back(window):
    window.resize(1400, 900)  # so that nothing has to be scrolled to
    QApplication.processEvents()
    bars, surprisals = named(window, "entropy.bars"), named(window, "entropy.surprisals")
    formula, table = named(window, "entropy.formula"), named(window, "entropy.outcomes")
    alone = named(window, "entropy.formula.outcome")

    QTest.mouseMove(bars, bars._group(bars._plot(), 2).center().toPoint())
    assert lit_row(window) == 2
    assert surprisals.spotlight.place == 2
    assert "p_{3}" in alone.latex

    unlit = formula.grab().toImage()
    term = next(placed for placed in formula._placed(formula.width()) if placed.term == 1)
    QTest.mouseMove(formula, term.room.center().toPoint())
    assert lit_row(window) == 1
    assert bars.spotlight.place == 1
    assert formula.grab().toImage() != unlit

    QTest.mouseMove(table.viewport(), table.visualRect(table.model().index(0, 1)).center())
    QApplication.processEvents()
    assert bars.spotlight.place == 0
    assert "p_{1}" in alone.latex

    QTest.mouseMove(bars, QPoint(2, 2))
    assert lit_row(window) is None
    assert "p_{1}" in alone.latex  # what was read last stays


def test_the_outcome_alone_is_worked_out(window, tab):
    tab.store.edit(names=("sun", "rain"))
    alone = named(window, "entropy.formula.outcome")
    assert tab.page._outcome_name.text() == "Outcome 1 alone, sun:"
    lines = alone.latex.splitlines()
    assert lines[0] == r"{-}\log_{2} p_{1} =\,{-}\log_{2} 0.5 =\,1.0000"
    assert lines[1] == r"{-}\log_{2} q_{1} =\,{-}\log_{2} 0.25 =\,2.0000"
    assert lines[2].endswith(r"0.5\cdot 1 =\,0.5000")
    assert lines[3].endswith(r"0.5\cdot 2 =\,1.0000")


def test_the_light_goes_out_where_there_is_no_such_outcome_any_more(window, tab):
    tab.page._spotlight.light(2)
    tab.store.edit(p=(1.0,), q=(1.0,))
    window.grab()
    assert "p_{1}" in named(window, "entropy.formula.outcome").latex
