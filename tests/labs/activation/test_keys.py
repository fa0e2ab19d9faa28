"""What keys do in the pictures of the Activation Explorer."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.activation.tab import PAGES, ActivationTab
from tests.labs.alone import shown_alone
from tests.labs.hands import focused

KEYS = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tab(qtbot):
    tab = shown_alone(qtbot, ActivationTab, ActivationScene())
    yield tab
    tab.shut_down()


def test_the_point_is_moved_and_the_curve_is_read(tab):
    tab.store.edit(z=1.0)
    plot = focused(tab, "activation.plot")
    for key, modifier, z in (
        (KEYS.Key_Right, Qt.KeyboardModifier.NoModifier, 1.1),
        (KEYS.Key_Left, SHIFT, 0.1),
        (KEYS.Key_PageUp, Qt.KeyboardModifier.NoModifier, 1.1),
        (KEYS.Key_End, Qt.KeyboardModifier.NoModifier, 6.0),
        (KEYS.Key_Home, Qt.KeyboardModifier.NoModifier, -6.0),
    ):
        QTest.keyClick(plot, key, modifier)
        assert tab.store.scene.z == pytest.approx(z)
    assert "z = −6" in plot.accessibleDescription()
    QTest.keyClick(plot, KEYS.Key_Right, CTRL)
    assert tab.store.scene.z == -6.0
    assert "−5.9" in plot.remark.text()
    tab.setFocus()
    assert "−5.9" not in plot.remark.text()


def test_escape_brings_the_point_back(tab):
    tab.store.edit(z=1.0)
    plot = focused(tab, "activation.plot")
    place = plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(-3.0, 0.0)))
    QTest.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert tab.store.scene.z == pytest.approx(-3.0, abs=0.1)
    QTest.keyClick(plot, KEYS.Key_Escape)
    assert tab.store.scene.z == 1.0
    assert not tab.store.in_gesture


def test_one_walks_over_the_layers(tab):
    tab.store.look(page="depth")
    plot = focused(tab, "activation.signals")
    QTest.keyClick(plot, KEYS.Key_Right)
    assert plot.remark.text().startswith("Layer 1:")
    QTest.keyClick(plot, KEYS.Key_Right)
    assert plot.remark.text().startswith("Layer 2:")
    QTest.keyClick(plot, KEYS.Key_End)
    assert plot.remark.text().startswith(f"Layer {tab.store.scene.depth}:")


def test_the_race_goes_on_step_by_step(tab):
    tab.store.look(page="race")
    plot = focused(tab, "activation.race_paths")
    QTest.keyClick(plot, KEYS.Key_Home)
    for step in (1, 2):
        QTest.keyClick(plot, KEYS.Key_Right)
        assert tab.store.scene.race_step == step
    assert plot.accessible_value() == "2"
    QTest.keyClick(plot, KEYS.Key_PageUp)
    assert tab.store.scene.race_step == 12
    penalty = focused(tab, "activation.race_penalties")
    q = tab.store.scene.q
    QTest.keyClick(penalty, KEYS.Key_Right)
    assert tab.store.scene.q == pytest.approx(q + 0.01)


def test_points_on_the_line_go_to_the_ends(tab):
    tab.store.look(page="losses")
    line = focused(tab, "activation.plot.points")
    low, _high, step = line.adjustable_within()
    before = line.adjusted_to()
    QTest.keyClick(line, KEYS.Key_PageDown)
    assert line.adjusted_to() == pytest.approx(before - 10 * step)
    QTest.keyClick(line, KEYS.Key_Home)
    assert line.adjusted_to() == pytest.approx(low, abs=step)


def test_s_sorts_the_table(tab):
    tab.store.look(page="properties")
    table = focused(tab, "activation.properties")
    table.setCurrentIndex(table.model().index(0, 1))
    order = table.horizontalHeader().sortIndicatorOrder
    QTest.keyClick(table, KEYS.Key_S)
    assert table.horizontalHeader().sortIndicatorSection() == 1
    first = order()
    QTest.keyClick(table, KEYS.Key_S)
    assert order() != first


def test_the_page_of_shortcuts_has_something_to_tell_of_every_page(tab):
    for name in PAGES:
        tab.store.look(page=name)
        assert tab.page.keys
        for key in tab.page.keys:
            assert all(QKeySequence(one)[0].key() != KEYS.Key_unknown for one in key.sequences), key.keys
