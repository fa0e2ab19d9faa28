"""The Softmax Playground driven by the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from tests.labs.hands import focused

KEYS = Qt.Key


def test_the_start_walks_through_the_triangle_and_one_key_is_one_step_back(tab):
    tab.store.look(page="steps")
    triangle = focused(tab, "softmax.triangle")
    before = tab.store.scene.logits
    QTest.keyClick(triangle, KEYS.Key_Home)
    assert tab.page.results.start.probabilities.tolist() == pytest.approx([1 / 3] * 3, abs=1e-6)
    QTest.keyClick(triangle, KEYS.Key_Up)
    second = tab.page.results.start.probabilities[1]
    assert second == pytest.approx(1 / 3 + 0.02 / (3**0.5 / 2), abs=1e-3)
    QTest.keyClick(triangle, KEYS.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert tab.page.results.start.probabilities[1] == pytest.approx(second + 0.1 / (3**0.5 / 2), abs=1e-3)
    assert triangle.accessible_value().count(",") == 2
    for _ in range(3):
        tab.store.undo()
    assert tab.store.scene.logits == before


def test_keys_go_through_the_descent_step_by_step(tab):
    tab.store.look(page="steps")
    curve = focused(tab, "softmax.descent_losses")
    for step in (1, 2, 3):
        QTest.keyClick(curve, KEYS.Key_Right)
        assert tab.store.scene.descent_step == step
    QTest.keyClick(curve, KEYS.Key_Left)
    assert tab.store.scene.descent_step == 2
    assert curve.accessibleDescription().startswith("Step 2:")
    QTest.keyClick(curve, KEYS.Key_Home)
    assert tab.store.scene.descent_step == 0


def test_the_jacobian_and_the_workings(tab):
    tab.store.look(page="gradients")
    jacobian = focused(tab, "softmax.jacobian")
    before = jacobian.chosen
    QTest.keyClick(jacobian, KEYS.Key_Down)
    assert jacobian.chosen == (before.row + 1, before.column)
    tab.store.look(page="overflow")
    table = focused(tab, "softmax.working_float32")
    QTest.keyClick(table, KEYS.Key_Down)
    assert table._spotlight.place == 1
    assert "0.6590" in table.accessibleDescription()


def test_outputs_and_classes_of_the_regression_are_lit(tab):
    tab.store.look(page="regression")
    network = focused(tab, "softmax.network")
    QTest.keyClick(network, KEYS.Key_Down)
    QTest.keyClick(network, KEYS.Key_Down)
    assert network._spotlight.place == 1
    weights = focused(tab, "softmax.weight_map")
    QTest.keyClick(weights, KEYS.Key_Right)
    QTest.keyClick(weights, KEYS.Key_Right)
    assert weights._spotlight.place == 1


def test_every_key_that_is_told_has_words_and_is_one(tab):
    for page in tab.kinds:
        tab.store.look(page=page)
        assert tab.page.keys
        for key in tab.page.keys:
            assert all(QKeySequence(one).toString() for one in key.sequences)


def test_a_key_is_one_step_also_where_steps_stand_close_together(tab):
    tab.store.look(page="steps")
    curve = focused(tab, "softmax.descent_losses")
    QTest.keyClick(curve, KEYS.Key_End)
    last = tab.store.scene.descent_step
    assert last > 900
    QTest.keyClick(curve, KEYS.Key_Left)
    assert tab.store.scene.descent_step == last - 1
    QTest.keyClick(curve, KEYS.Key_Right)
    assert tab.store.scene.descent_step == last
    assert curve.accessible_value() == f"{last:,}"


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # said by the offscreen platform of tool tips
def test_keys_read_off_what_the_machine_makes_of_an_exponent(tab):
    tab.store.look(page="overflow")
    plot = focused(tab, "softmax.exponents")
    QTest.keyClick(plot, KEYS.Key_Home)
    assert plot._guide.isVisible()
    assert plot._guide.value() == plot.readable()[0] == -120
    assert QToolTip.text() == "z = −120: e to the power of z is 0 in float32, and 7.6676×10⁻⁵³ in float64"
    QTest.keyClick(plot, KEYS.Key_End)
    assert QToolTip.text() == "z = 120: e to the power of z is ∞ in float32, and 1.3042×10⁵² in float64"
    QTest.keyClick(plot, KEYS.Key_Escape)
    assert not plot._guide.isVisible()
