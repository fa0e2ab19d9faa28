"""What keys do in the pictures of the Entropy Calculator; each that is told on the page of shortcuts does it."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.tab import PAGES, EntropyTab
from nnstudio.widgets import accessible
from tests.labs.alone import shown_alone
from tests.labs.hands import focused
from tests.labs.reading import named

KEYS = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tab(qtbot):
    tab = shown_alone(qtbot, EntropyTab, EntropyScene(p=(0.5, 0.3, 0.2), q=(0.25, 0.25, 0.5)))
    yield tab
    tab.shut_down()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_bars_go_by_large_steps_and_to_the_ends(tab):
    bars = focused(tab, "entropy.bars")
    QTest.keyClick(bars, KEYS.Key_Up, SHIFT)
    assert tab.store.scene.p[0] == pytest.approx(0.6)
    QTest.keyClick(bars, KEYS.Key_PageDown)
    assert tab.store.scene.p[0] == pytest.approx(0.5)
    QTest.keyClick(bars, KEYS.Key_End)
    assert tab.store.scene.p[0] == pytest.approx(1.0)
    QTest.keyClick(bars, KEYS.Key_Home)
    assert tab.store.scene.p[0] == 0.0


def test_escape_brings_a_bar_back(tab):
    bars = focused(tab, "entropy.bars")
    end = bars._bar(bars.current).center()
    QTest.mousePress(bars, Qt.MouseButton.LeftButton, pos=end.toPoint())
    bars._pull(bars.current, 0.9)
    assert tab.store.scene.p[0] == 0.9
    QTest.keyClick(bars, KEYS.Key_Escape)
    assert tab.store.scene.p == pytest.approx((0.5, 0.3, 0.2))
    assert not tab.store.in_gesture


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_the_outcome_that_keys_are_on_lights_up_everywhere(tab):
    chart = focused(tab, "entropy.surprisals")
    for lit in (0, 1, 2, 2):
        QTest.keyClick(chart, KEYS.Key_Right)
        assert named(tab, "entropy.bars").spotlight.place == lit
    QTest.keyClick(chart, KEYS.Key_Home)
    assert chart.spotlight.place == 0
    formula = focused(tab, "entropy.formula")
    assert chart.spotlight.place is None
    QTest.keyClick(formula, KEYS.Key_Right)
    QTest.keyClick(formula, KEYS.Key_Right)
    assert chart.spotlight.place == 1


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_what_a_screen_reader_hears_of_the_bars(tab, monkeypatch):
    bars = focused(tab, "entropy.bars")
    heard = QAccessible.queryAccessibleInterface(bars)
    assert heard.role() == QAccessible.Role.Slider
    assert "0.5" in heard.text(QAccessible.Text.Value)
    assert heard.valueInterface().currentValue() == 0.5
    assert heard.valueInterface().maximumValue() >= 0.5
    said = []
    monkeypatch.setattr(accessible, "QAccessible", _Listening(said))
    QTest.keyClick(bars, KEYS.Key_Up)
    assert "0.51" in said[-1]
    heard.valueInterface().setCurrentValue(0.4)
    assert tab.store.scene.p[0] == 0.4
    figure = named(tab, "entropy.result.entropy")
    assert figure.accessible_value() == QAccessible.queryAccessibleInterface(figure).text(QAccessible.Text.Value)
    named(tab, "entropy.result.kl_divergence").chosen.emit()
    assert QAccessible.queryAccessibleInterface(named(tab, "entropy.result.kl_divergence")).state().checked


class _Listening:
    """Stands in for QAccessible while somebody listens."""

    def __init__(self, said):
        self._said = said

    def isActive(self):
        return True

    def updateAccessibility(self, event):
        self._said.append(event.value())

    def __getattr__(self, name):
        return getattr(QAccessible, name)


def test_densities_are_chosen_and_moved(tab):
    tab.store.look(page="densities")
    plot = focused(tab, "entropy.densities.plot")
    before = tab.store.scene
    QTest.keyClick(plot, KEYS.Key_Right)
    assert tab.store.scene.parameters_p[0] > before.parameters_p[0]
    assert tab.store.scene.parameters_q == before.parameters_q
    QTest.keyClick(plot, KEYS.Key_Down)
    QTest.keyClick(plot, KEYS.Key_PageUp)
    assert tab.store.scene.parameters_q[0] > before.parameters_q[0] + 0.5
    assert plot._halo.is_shown
    tab.store.edit(parameters_p=before.parameters_p)
    caption = plot.remark.text()
    QTest.keyClick(plot, KEYS.Key_Right, CTRL)
    assert plot.remark.text().startswith("x = ")
    QTest.keyClick(plot, KEYS.Key_Escape)
    assert plot.remark.text() == caption
    table = named(tab, "entropy.result.differential_entropy")
    table.setFocus()
    QTest.keyClick(table, KEYS.Key_Down)
    below = named(tab, "entropy.result.differential_entropy_q")
    assert below.hasFocus()
    QTest.keySequence(below, QKeySequence.StandardKey.Copy)
    assert QGuiApplication.clipboard().text() == repr(below.value)


def test_belief_and_truth_are_moved_along_the_cost_curve(tab):
    tab.store.look(page="labels")
    curve = focused(tab, "entropy.cost_curve")
    q0 = tab.store.scene.q0
    QTest.keyClick(curve, KEYS.Key_Right)
    assert tab.store.scene.q0 == pytest.approx(q0 + 0.01)
    QTest.keyClick(curve, KEYS.Key_Left, SHIFT)
    assert tab.store.scene.q0 == pytest.approx(q0 - 0.09)
    QTest.keyClick(curve, KEYS.Key_Up)
    QTest.keyClick(curve, KEYS.Key_Home)
    assert tab.store.scene.p0 == 0.0
    place = curve.mapFromScene(curve.getViewBox().mapViewToScene(QPointF(0.5, 0.5)))
    q0 = tab.store.scene.q0
    QTest.mousePress(curve.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert tab.store.scene.q0 == pytest.approx(0.5, abs=0.02)
    QTest.keyClick(curve, KEYS.Key_Escape)
    assert tab.store.scene.q0 == q0


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_one_walks_from_leaf_to_leaf(tab):
    tab.store.look(page="codes")
    tree = focused(tab, "entropy.codes.tree_p")
    QTest.keyClick(tree, KEYS.Key_Down)
    first = tree.lit_path[-1]
    QTest.keyClick(tree, KEYS.Key_End)
    assert tree.lit_path[-1] != first


def test_the_page_of_shortcuts_has_something_to_tell_of_every_page(tab):
    for name in PAGES:
        tab.store.look(page=name)
        assert tab.page.keys
        for key in tab.page.keys:
            assert all(QKeySequence(one)[0].key() != KEYS.Key_unknown for one in key.sequences), key.keys


def test_the_curve_of_two_outcomes_is_read_off(tab):
    tab.store.replace(EntropyScene(names=("", ""), p=(0.5, 0.5), q=(0.25, 0.75)))
    curve = named(tab, "entropy.binary_entropy")
    curve.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(curve, Qt.Key.Key_Right)
    assert curve._reading.isVisible()
    assert curve._reading.toPlainText() == "H(0.51) = 0.9997 bits"
    for _ in range(3):
        QTest.keyClick(curve, Qt.Key.Key_PageDown)
    assert curve._reading.toPlainText() == "H(0.21) = 0.7415 bits"
    QTest.keyClick(curve, Qt.Key.Key_Home)
    assert curve._reading.toPlainText() == "H(0) = 0 bits"
    QTest.keyClick(curve, Qt.Key.Key_Escape)
    assert not curve._reading.isVisible()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)  # said by the offscreen platform of tool tips
def test_what_the_mouse_is_told_of_a_bar_keys_are_told(tab):
    tab.store.replace(EntropyScene(names=("", ""), p=(1 / 3, 2 / 3), q=(0.25, 0.75)))
    bars = named(tab, "entropy.bars")
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(bars, Qt.Key.Key_Right)
    assert "0.3333333333333333" in QToolTip.text()
    for _ in range(2):
        QTest.keyClick(bars, Qt.Key.Key_Right)
    assert bars.current == (1, 1)
    assert "0.6666666666666666" in QToolTip.text()


def test_headers_name_terms_in_the_other_language(tab):
    model = named(tab, "entropy.outcomes").model()
    headers = {
        str(model.headerData(i, Qt.Orientation.Horizontal)): str(
            model.headerData(i, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        )
        for i in range(model.columnCount())
    }
    told = next(tip for header, tip in headers.items() if header.startswith("−log p"))
    assert "surprisal · 信息量 · 資訊量" in told.splitlines()
