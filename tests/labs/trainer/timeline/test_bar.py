"""Travelling through training with the bar, by clicks and keys."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionSlider, QWidget

from nnstudio.app.appearance import wear
from nnstudio.app.languages import speak
from nnstudio.labs.trainer.timeline.bar import FRAME_MS, MOST_FRAMES, TimelineBar
from tests.labs.reading import named

KEPT = (0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 21)
KEYS = Qt.Key


@pytest.fixture
def bar(qtbot):
    """Return the bar at epoch 8 of 21; what it wants is shown at once, and noted."""
    panel = QWidget()
    qtbot.addWidget(panel)
    bar = TimelineBar()
    bar.setParent(panel)
    bar.asked = []

    def show(epoch):
        bar.asked.append(epoch)
        bar.show_epochs(KEPT, epoch, 21)

    bar.wanted.connect(show)
    bar.show_epochs(KEPT, 8, 21)
    bar.resize(600, 34)
    panel.resize(600, 60)
    panel.show()
    yield bar
    bar.stop()


def press(bar, name):
    QTest.mouseClick(named(bar, f"trainer.{name}"), Qt.MouseButton.LeftButton)


def enabled(bar):
    names = ("moment_first", "moment_back", "moment_play", "moment_forward", "moment_last", "moment", "export_film")
    return {name for name in names if named(bar, f"trainer.{name}").isEnabled()}


def test_buttons_lead_to_the_neighbours_and_to_the_ends(bar):
    press(bar, "moment_forward")
    press(bar, "moment_forward")
    press(bar, "moment_back")
    press(bar, "moment_last")
    press(bar, "moment_back")
    press(bar, "moment_first")
    assert bar.asked == [10, 12, 10, 21, 20, 0]
    assert named(bar, "trainer.moment").value() == 0
    assert bar._told.text() == "Epoch 0 of 21"
    assert enabled(bar) == {"moment_play", "moment_forward", "moment_last", "moment", "export_film"}
    press(bar, "moment_last")
    assert enabled(bar) == {"moment_play", "moment_back", "moment_first", "moment", "export_film"}


def test_keys_move_the_slider_over_kept_epochs(bar):
    slider = named(bar, "trainer.moment")
    slider.setFocus()
    for key in (KEYS.Key_Right, KEYS.Key_Left, KEYS.Key_End, KEYS.Key_Left, KEYS.Key_Home, KEYS.Key_Left):
        QTest.keyClick(slider, key)
    assert bar.asked == [10, 8, 21, 20, 0]
    bar.show_epochs(tuple(range(0, 1000, 10)), 500, 995)
    QTest.keyClick(slider, KEYS.Key_PageUp)
    assert bar.asked[-1] == 600  # ten of a hundred


def test_a_drag_and_the_wheel_stop_at_kept_epochs_only(bar):
    slider = named(bar, "trainer.moment")
    at = QPoint(8 + round((slider.width() - 16) * 8 / 21), slider.height() // 2)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=at)
    for step in range(1, 80, 3):
        QTest.mouseMove(slider, at + QPoint(step, 0))
        QTest.qWait(1)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=at + QPoint(80, 0))
    assert len(bar.asked) > 2
    assert set(bar.asked) <= set(KEPT)
    assert bar.asked == sorted(set(bar.asked))
    assert slider.value() == bar.asked[-1]


def test_the_value_of_the_slider_for_a_reader_is_the_epoch(bar):
    slider = named(bar, "trainer.moment")
    reader = QAccessible.queryAccessibleInterface(slider)
    assert reader.valueInterface().currentValue() == 8
    assert slider.accessibleName() == "Epoch that is shown"
    bar.show_epochs(KEPT, 13, 21)  # shown though not kept, as while training runs
    assert reader.valueInterface().currentValue() == 13
    assert bar.asked == []


def test_a_film_shows_one_kept_epoch_after_the_other_and_stops_at_the_end(bar, qtbot):
    bar.show_epochs(KEPT, 14, 21)
    began = time.monotonic()
    press(bar, "moment_play")
    assert bar.is_playing
    assert named(bar, "trainer.moment_stop").isVisible()
    qtbot.waitUntil(lambda: not bar.is_playing, timeout=5000)
    assert bar.asked == [16, 18, 20, 21]
    assert time.monotonic() - began > 3.5 * FRAME_MS / 1000
    assert named(bar, "trainer.moment_play").isVisible()


def test_at_the_end_a_film_begins_at_the_beginning(bar, qtbot):
    bar.show_epochs(KEPT, 21, 21)
    press(bar, "moment_play")
    assert bar.asked == [0]
    qtbot.waitUntil(lambda: bar.asked == [0, 2], timeout=5000)


@pytest.mark.parametrize("name", ["moment_first", "moment_back", "moment_stop", "moment_last", "moment", "export_film"])
def test_any_press_stops_the_film(bar, qtbot, name):
    press(bar, "moment_play")
    qtbot.waitUntil(lambda: len(bar.asked) == 1, timeout=5000)
    slider = named(bar, "trainer.moment")
    if name == "moment":
        option = QStyleOptionSlider()
        slider.initStyleOption(option)
        parts = QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle
        handle = slider.style().subControlRect(*parts, slider)  # pressing it does not move it yet
        QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=handle.center())
        assert slider.isSliderDown()
    else:
        press(bar, name)
    assert not bar.is_playing
    asked = len(bar.asked)
    QTest.qWait(2 * FRAME_MS)
    assert len(bar.asked) == asked


def test_while_training_runs_nothing_can_be_pressed_and_the_film_stops(bar):
    press(bar, "moment_play")
    bar.set_possible(False)
    assert not bar.is_playing
    assert enabled(bar) == set()
    bar.show_epochs(KEPT, 21, 21)
    assert named(bar, "trainer.moment").value() == 21
    bar.set_possible(True)
    assert "moment_back" in enabled(bar)


def test_a_hidden_bar_does_not_go_on_playing(bar):
    press(bar, "moment_play")
    bar.hide()
    assert not bar.is_playing


def test_nothing_to_travel_to_before_the_first_epoch_is_done(bar):
    bar.show_epochs((0,), 0, 0)
    assert enabled(bar) == set()
    assert bar._told.text() == "Epoch 0 of 0"


def test_of_very_many_epochs_a_film_skips_some(bar):
    bar.show_epochs(tuple(range(1000)), 0, 999)
    for _ in range(2 * MOST_FRAMES):
        bar._show_next_frame()  # what the clock does
        bar.show_epochs(tuple(range(1000)), bar.asked[-1], 999)
        if bar.asked[-1] == 999:
            break
    assert len(bar.asked) == MOST_FRAMES - 1
    assert bar.asked[:3] == [4, 8, 13]


def test_keys_on_the_buttons_keep_the_focus_within_the_bar(bar):
    bar.activateWindow()
    forward = named(bar, "trainer.moment_forward")
    forward.setFocus()
    for _ in range(7):
        QTest.keyClick(forward, KEYS.Key_Space)
    assert bar.asked[-1] == 21
    assert named(bar, "trainer.moment").hasFocus()
    play = named(bar, "trainer.moment_play")
    play.setFocus()
    QTest.keyClick(play, KEYS.Key_Space)
    stop = named(bar, "trainer.moment_stop")
    assert stop.hasFocus()
    QTest.keyClick(stop, KEYS.Key_Space)
    assert play.hasFocus()
    assert not bar.is_playing


def test_it_is_a_slim_row_that_does_not_move_while_it_counts(app, bar):
    assert bar.sizeHint().height() <= 34
    widths = set()
    for epoch in range(100, 1000, 111):
        bar.show_epochs(tuple(range(1000)), epoch, 999)
        widths.add(bar._told.width())
    assert len(widths) == 1
    needed = bar._told.fontMetrics().horizontalAdvance("Epoch 888 of 999")
    assert bar._told.width() >= needed
    wear(app, "light", 1.5)
    assert bar._told.width() > 1.3 * needed
    wear(app, "light", 1.0)


def test_where_there_is_no_room_the_text_gives_way_to_the_slider(bar):
    bar.resize(bar.minimumSizeHint())
    assert not bar._told.isVisible()
    assert named(bar, "trainer.moment").width() >= 60
    assert named(bar, "trainer.export_film").geometry().right() < bar.width()
    bar.resize(600, 34)
    assert bar._told.isVisible()


def test_the_film_is_wanted_and_every_word_follows_the_language(app, bar, qtbot):
    with qtbot.waitSignal(bar.export_wanted):
        press(bar, "export_film")
    assert named(bar, "trainer.export_film").toolTip() == "Export film…"
    speak(app, "zh_CN")
    names = [named(bar, f"trainer.{name}").accessibleName() for name in ("moment", "moment_play", "export_film")]
    speak(app, "en")
    assert all(names)


def test_showing_an_epoch_is_cheap(bar):
    epochs = tuple(range(250))
    began = time.perf_counter()
    for epoch in range(200):
        bar.show_epochs(epochs, epoch, 249)
    assert (time.perf_counter() - began) / 200 < 1.5e-3
