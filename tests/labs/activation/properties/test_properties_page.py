"""The page of properties, as a learner uses it: row A4 of the curriculum through the widgets."""

import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.labs.activation.chosen import CHOICES
from nnstudio.labs.activation.properties import cost_rounds
from tests.labs.reading import named, value


def cells(window):
    """Return the table as it is sorted now: for each row the texts of its cells."""
    model = named(window, "activation.properties").model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def row_of(window, title):
    return next(row for row in cells(window) if row[0] == title)


def click_heading(window, column):
    header = named(window, "activation.properties").horizontalHeader()
    at = header.sectionViewportPosition(column) + header.sectionSize(column) // 3
    QTest.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=header.viewport().rect().center().__class__(at, 8)
    )


def test_a4_the_table_has_every_function_and_says_what_is_known(window):
    assert len(cells(window)) == len(CHOICES)
    assert row_of(window, "Sigmoid")[1:8] == ["(0, 1)", "yes", "yes", "yes", "no", "no", "0.25"]
    assert row_of(window, "tanh")[1:8] == ["(−1, 1)", "yes", "yes", "yes", "yes", "yes", "1"]
    assert row_of(window, "ReLU")[1:8] == ["[0, ∞)", "no", "yes", "no", "no", "no", "1"]
    assert row_of(window, "Hard tanh")[1] == "[−1, 1]"
    assert row_of(window, "Step (perceptron)")[1] == "{0, 1}"


def test_a_click_on_a_heading_sorts(window):
    click_heading(window, 7)
    slopes = [float(row[7]) for row in cells(window)]
    assert slopes == sorted(slopes) or slopes == sorted(slopes, reverse=True)
    assert slopes[0] != slopes[-1]


def test_parameters_count_at_once(window, tab):
    tab.store.edit(functions=("hard_tanh",), hard_tanh=(0.0, 6.0))
    assert row_of(window, "Hard tanh")[1] == "[0, 6]"
    assert value(window, "activation.result.largest_value") == 6.0
    tab.store.edit(functions=("leaky_relu",), leaky_relu=(1.0,))
    assert row_of(window, "Leaky ReLU")[1] == "(−∞, ∞)"
    assert row_of(window, "Leaky ReLU")[4] == "yes"


def test_a_click_on_a_row_looks_closer_and_the_arrow_keys_do_so_too(window, tab):
    table = named(window, "activation.properties")
    row = [each[0] for each in cells(window)].index("SELU")
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.model().index(row, 0)).center()
    )
    assert tab.store.scene.functions == ("selu",)
    assert value(window, "activation.result.largest_slope") == pytest.approx(1.7581, abs=5e-5)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert tab.store.scene.functions == ("gelu",)
    tab.store.undo()
    assert tab.store.scene.functions == ("selu",)


def test_costs_are_measured_on_demand_beside_relu_and_with_their_spread(qtbot, window, tab, monkeypatch):
    monkeypatch.setattr(cost_rounds, "ROUNDS", 4)
    assert {row[8] for row in cells(window)} == {"–"}
    QTest.mouseClick(named(window, "activation.measure_costs"), Qt.MouseButton.LeftButton)
    assert named(window, "activation.measure_costs").text() == "Stop"
    qtbot.waitUntil(lambda: not tab.page._costs.is_running)
    assert row_of(window, "ReLU")[8] == "1.00 ± 0.00"
    assert all(float(row[8].partition(" ± ")[0]) > 0 for row in cells(window))
    assert value(window, "activation.result.cost") > 0


def test_nothing_is_measured_on_a_page_that_is_left(window, tab):
    QTest.mouseClick(named(window, "activation.measure_costs"), Qt.MouseButton.LeftButton)
    page = tab.page
    tab.store.look(page="functions")
    assert not page._costs.is_running


def test_a_formula_is_a_row_of_its_own_and_what_is_not_defined_is_told(window, tab):
    tab.store.edit(functions=("formula",), own_formula="log(z)")
    assert row_of(window, "Own formula")[1] == "not defined everywhere"
    assert math.isnan(value(window, "activation.result.largest_slope"))
    tab.store.edit(own_formula="1/")
    assert "Own formula" not in [row[0] for row in cells(window)]
    assert "Own formula is missing here" in tab.page._missing.text()


@pytest.mark.parametrize(
    "fields",
    [
        {"functions": ("formula", "tanh"), "own_formula": "sin(z"},
        {"functions": ("leaky_relu", "tanh"), "leaky_relu": (5.0,)},
        {"functions": ()},
    ],
    ids=["half a formula", "a bad parameter", "none"],
)
def test_looking_changes_nothing(tab, fields):
    tab.store.look(page="functions")
    tab.store.edit(**fields)
    scene, steps = tab.store.scene, tab.store.undo_stack.count()
    tab.store.look(page="properties")
    assert tab.results.chosen
    assert tab.store.scene.functions == scene.functions
    assert tab.store.undo_stack.count() == steps


def test_formulas_that_stand_upright_have_no_bound_of_slope(tab):
    for text in ("sqrt(abs(z))", "1e40*z"):
        tab.store.edit(functions=("formula",), own_formula=text)
        assert tab.page._meaning.text().startswith("Its slope has no bound"), text


def test_what_is_never_reached_is_told_so(window, tab):
    tab.store.edit(functions=("sigmoid",))
    assert "never reached" in named(window, "activation.result.largest_value")._figure.text()
    tab.store.edit(functions=("relu",))
    assert "never reached" not in named(window, "activation.result.smallest_value")._figure.text()
