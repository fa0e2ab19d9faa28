"""Pulling the bars of p and q by mouse and keys, and locking them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionSlider

from nnstudio.widgets.draggable_bars import Place
from tests.labs.reading import named, problem, value

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)  # said of tool tips
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def chart(window):
    window.grab()  # so that everything has its place
    return named(window, "entropy.bars")


def top_of(chart, series, outcome):
    """Return the middle of the upper end of a bar."""
    bar = chart._bar(Place(series, outcome))
    return QPoint(round(bar.center().x()), round(bar.top()))


def height_of(chart, probability):
    return round(chart._y(probability, chart._plot()))


def pull(chart, series, outcome, probability):
    """Take a bar by its end and carry that to the height of *probability*, in steps as a hand does."""
    start = top_of(chart, series, outcome)
    end = QPoint(start.x(), height_of(chart, probability))
    QTest.mousePress(chart, LEFT, pos=start)
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(chart, QPoint(start.x(), round(start.y() + share * (end.y() - start.y()))))
    QTest.mouseRelease(chart, LEFT, pos=end)


def click_lock(chart, series, outcome):
    bar = chart._bar(Place(series, outcome))
    QTest.mouseClick(chart, LEFT, pos=QPoint(round(bar.center().x()), round(chart._plot().bottom()) + 8))


def test_the_others_give_way_in_proportion_and_one_undo_takes_the_pull_back(window, tab, chart):
    pull(chart, 0, 0, 0.75)
    p = tab.store.scene.p
    assert p[0] == pytest.approx(0.75, abs=0.011)
    assert p[0] == round(p[0], 2)  # a hand means hundredths
    assert sum(p) == pytest.approx(1.0, abs=1e-12)
    assert p[1] / p[2] == pytest.approx(1.5)
    assert tab.store.scene.q == (0.25, 0.25, 0.5)
    assert value(window, "entropy.result.entropy") == pytest.approx(tab.results.entropy)
    tab.store.undo()
    assert tab.store.scene.p == (0.5, 0.3, 0.2)
    assert not tab.store.undo_stack.canUndo()


def test_what_was_pulled_to_the_top_and_back_in_one_go_leaves_no_trace(tab, chart):
    start = top_of(chart, 0, 0)
    QTest.mousePress(chart, LEFT, pos=start)
    for y in (height_of(chart, 1.0) - 40, start.y()):  # even beyond the axis, where all others are 0
        QTest.mouseMove(chart, QPoint(start.x(), y))
    assert tab.store.scene.p == pytest.approx((0.5, 0.3, 0.2))
    QTest.mouseRelease(chart, LEFT, pos=start)


def test_a_locked_bar_stays_and_leaves_less_room(tab, chart):
    click_lock(chart, 0, 1)
    assert tab.store.scene.locked_p == (False, True)
    pull(chart, 0, 0, 1.0)
    assert tab.store.scene.p == pytest.approx((0.7, 0.3, 0.0))
    tab.store.undo()
    tab.store.undo()
    assert tab.store.scene.locked_p == ()


def test_with_all_others_locked_it_is_said_why_nothing_moves(window, tab, chart):
    click_lock(chart, 1, 0)
    click_lock(chart, 1, 1)
    before = tab.store.scene
    pull(chart, 1, 2, 0.9)
    assert tab.store.scene == before
    assert "All other bars of q are locked" in problem(window, "entropy.bars")
    click_lock(chart, 1, 0)
    assert tab.store.scene.locked_q == (False, True)
    assert not problem(window, "entropy.bars")


def test_a_click_beside_the_bars_changes_nothing(tab, chart):
    before = tab.store.scene
    plot = chart._plot()
    for place in (QPoint(5, 5), QPoint(round(plot.center().x()), round(plot.top()) + 2)):
        QTest.mousePress(chart, LEFT, pos=place)
        QTest.mouseMove(chart, place + QPoint(0, 40))
        QTest.mouseRelease(chart, LEFT, pos=place + QPoint(0, 40))
    assert tab.store.scene == before


def test_the_keyboard_does_all_that_the_mouse_does(tab, chart):
    chart.setFocus()
    keys = Qt.Key
    for key in (keys.Key_Right, keys.Key_Right):  # p₁ → q₁ → p₂
        QTest.keyClick(chart, key)
    assert chart.current == Place(0, 1)
    assert "x₂" in chart.accessibleDescription()
    QTest.keyClick(chart, keys.Key_Up)
    assert tab.store.scene.p[1] == pytest.approx(0.31)
    QTest.keyClick(chart, keys.Key_PageDown)
    assert tab.store.scene.p[1] == pytest.approx(0.21)
    QTest.keyClick(chart, keys.Key_L)
    assert tab.store.scene.locked_p == (False, True)
    QTest.keyClick(chart, keys.Key_End)
    assert tab.store.scene.p == pytest.approx((0.0, 1.0, 0.0))
    QTest.keyClick(chart, keys.Key_Home)
    assert tab.store.scene.p == pytest.approx((0.5, 0.0, 0.5))
    QTest.keyClick(chart, keys.Key_Left)
    assert chart.current == Place(1, 0)
    assert sum(tab.store.scene.p) == pytest.approx(1.0)


def test_what_cannot_be_computed_cannot_be_pulled(tab, chart):
    tab.store.edit(p=(0.5, 0.3, 0.4))
    pull(chart, 0, 0, 0.9)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Up)
    assert tab.store.scene.p == (0.5, 0.3, 0.4)


def test_a_smoothed_side_is_moved_by_its_slider_and_the_other_by_hand(tab, chart):
    tab.store.edit(alpha=0.1)
    pull(chart, 1, 0, 0.9)
    assert tab.store.scene.q == (0.25, 0.25, 0.5)
    pull(chart, 0, 0, 0.9)
    assert tab.store.scene.p[0] == pytest.approx(0.9, abs=0.02)


def test_many_small_bars_fill_the_axis_and_it_stands_still_under_the_hand(tab, chart):
    tab.store.edit(p=(0.02,) * 50, q=(0.02,) * 50)
    assert chart._ends[1] == pytest.approx(0.02)
    start = top_of(chart, 0, 10)
    QTest.mousePress(chart, LEFT, pos=start)
    QTest.mouseMove(chart, start - QPoint(0, 30))
    assert chart._ends[1] == pytest.approx(0.02)
    assert tab.store.scene.p[10] > 0.02
    QTest.mouseRelease(chart, LEFT, pos=start - QPoint(0, 30))
    assert chart._ends[1] > 0.02


def steps_of_three_edits(store):
    """Make three edits and return how many steps of the history they are."""
    before = store.undo_stack.index()
    for base in (3.0, 5.0, 7.0):
        store.edit(base=base)
    return store.undo_stack.index() - before


def take_bar(window):
    window.grab()  # so that everything has its place
    chart = named(window, "entropy.bars")
    start = top_of(chart, 0, 0)
    QTest.mousePress(chart, LEFT, pos=start)
    QTest.mouseMove(chart, start - QPoint(0, 20))
    return chart, start


def take_slider(window):
    slider = named(window, "entropy.epsilon.slider")
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    style = QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, slider
    start = slider.style().subControlRect(*style).center()
    QTest.mousePress(slider, LEFT, pos=start)
    QTest.mouseMove(slider, start + QPoint(60, 0))
    return slider, start


@pytest.mark.parametrize("take", [take_bar, take_slider])
def test_a_page_that_is_turned_under_the_hand_takes_it_away(window, tab, chart, take):
    before = tab.store.scene
    take(window)
    assert tab.store.scene != before
    tab.store.look(page="labels")
    assert steps_of_three_edits(tab.store) == 3
    for _ in range(3):
        tab.store.undo()
    tab.store.undo()
    assert tab.store.scene == before
    scene = tab.store.scene
    QTest.mouseMove(chart, QPoint(100, 100))  # without a button
    assert tab.store.scene == scene


@pytest.mark.parametrize("take", [take_bar, take_slider])
def test_an_undo_under_the_hand_leaves_at_most_one_more_step(window, tab, take):
    before = tab.store.scene
    widget, start = take(window)
    tab.store.undo()
    assert tab.store.scene == before
    for i in range(5):
        QTest.mouseMove(widget, start + QPoint(5 * i, -5 * i))
    QTest.mouseRelease(widget, LEFT, pos=start)
    assert tab.store.undo_stack.index() <= 1
    assert steps_of_three_edits(tab.store) == 3


def test_a_worked_example_under_the_hand_is_not_overwritten(window, tab, chart):
    take_bar(window)
    tab.store.edit(p=(0.5, 0.5), q=(0.5, 0.5))
    for y in (100, 90, 80):
        QTest.mouseMove(chart, QPoint(top_of(chart, 0, 0).x(), y))
    assert (tab.store.scene.p, tab.store.scene.q) == ((0.5, 0.5), (0.5, 0.5))
    assert not tab.found


def test_a_scene_that_cannot_be_computed_any_more_takes_the_hand_away(window, tab, chart):
    take_bar(window)
    tab.store.edit(base=1.0)
    assert chart._held is None
    tab.store.edit(base=2.0)
    assert steps_of_three_edits(tab.store) == 3


def test_it_is_said_truly_why_a_bar_cannot_be_pulled(window, tab, chart):
    tab.store.edit(p=(1.0,), q=(1.0,))
    pull(chart, 0, 0, 0.5)
    assert "The only outcome is certain" in problem(window, "entropy.bars")
    tab.store.edit(p=(1.0, 0.0, 0.0), q=(1.0, 0.0, 0.0), locked_p=(True,))
    pull(chart, 0, 1, 0.5)
    assert "The locked bars of p hold all there is" in problem(window, "entropy.bars")


def test_a_smoothed_bar_is_not_locked_either(tab, chart):
    tab.store.edit(epsilon=0.1)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_L)
    click_lock(chart, 0, 1)
    assert tab.store.scene.locked_p == ()


def test_keys_reach_beyond_the_axis_where_that_is_short(tab, chart):
    tab.store.edit(p=(0.05,) * 20, q=(0.05,) * 20)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Up)
    assert tab.store.scene.p[0] == pytest.approx(0.0508)  # a hundredth of the axis, which ends at 0.08
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert tab.store.scene.p[0] == 1.0
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert tab.store.scene.p[0] == 0.0


def test_below_base_one_the_surprisals_hang_down(window, tab):
    tab.store.edit(base=0.5)
    surprisals = named(window, "entropy.surprisals")
    assert surprisals._ends[0] == -surprisals._ends[1]
    plot = surprisals._plot()
    bars = surprisals._bars(surprisals._group(plot, 0), 0)
    assert all(bar.room.height() > 5 and bar.room.bottom() > surprisals._y(0.0, plot) + 5 for bar in bars)
    tab.store.edit(base=2.0)
    assert surprisals._ends[0] == 0.0
