"""Drawing, erasing and taking back, with the mouse and with keys."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.data.drawn_image import paper_for
from nnstudio.labs.trainer.images.drawing_pad import DrawingPad
from tests.labs.trainer.images.hands import draw

RIGHT, SHIFT = Qt.MouseButton.RightButton, Qt.KeyboardModifier.ShiftModifier
KEYS = Qt.Key


@pytest.fixture
def pad(qtbot):
    """Return a pad on which a pixel of the bitmap is 10 pixels of the screen."""
    pad = DrawingPad("trainer.drawing")
    qtbot.addWidget(pad)
    pad.resize(322, 322)
    pad.show()
    return pad


def ink(pad):
    """Return first and last row, first and last column that have ink."""
    rows, columns = (np.flatnonzero(pad.bitmap().any(axis=axis)) for axis in (1, 0))
    return rows[0], rows[-1], columns[0], columns[-1]


def test_a_vertical_line_is_as_wide_as_the_pen_and_as_long_as_it_was_drawn(pad):
    pad.set_pen(12)  # 3.84 of 32 pixels
    draw(pad, [(16, 8), (16, 12), (16, 24)])
    bitmap = pad.bitmap()
    assert bitmap.shape == (32, 32)
    assert set(np.unique(bitmap)) == {0.0, 1.0}
    assert bitmap[10:23].sum(axis=1).tolist() == [4] * 13
    top, bottom, left, right = ink(pad)
    assert (left, right) == (14, 17)
    assert (top, bottom) == (pytest.approx(6, abs=1), pytest.approx(25, abs=1))


def test_a_click_makes_a_dot_and_a_wider_pen_a_larger_one(pad):
    draw(pad, [(16, 16)])
    small = pad.bitmap().sum()
    assert small == pytest.approx(np.pi * 1.92**2, abs=5)
    pad.undo()
    pad.set_pen(25)
    draw(pad, [(16, 16)])
    assert pad.bitmap().sum() == pytest.approx(np.pi * 4**2, abs=8)


@pytest.mark.parametrize(("button", "modifier"), [(RIGHT, Qt.KeyboardModifier.NoModifier), (RIGHT.LeftButton, SHIFT)])
def test_the_right_button_or_shift_erases(pad, button, modifier):
    draw(pad, [(16, 4), (16, 28)])
    before = pad.bitmap()
    draw(pad, [(8, 16), (24, 16)], button, modifier)
    after = pad.bitmap()
    assert not after[15:17].any()
    assert (after[:12] == before[:12]).all()
    assert (after[20:] == before[20:]).all()


def test_strokes_are_taken_back_one_by_one_and_so_is_clearing(pad):
    states = [pad.bitmap()]
    for points in ([(4, 4), (28, 9), (20, 20)], [(8, 28), (9, 5)]):
        draw(pad, points)
        states.append(pad.bitmap())
    pad.clear()
    assert pad.is_empty()
    for state in reversed(states):
        pad.undo()
        assert (pad.bitmap() == state).all()
    assert not pad.can_undo()
    pad.undo()
    assert pad.is_empty()


def test_every_move_of_the_pen_is_told_but_none_of_the_lifted_pen(pad):
    told = []
    pad.drawn.connect(lambda: told.append(pad.bitmap().sum()))
    draw(pad, [(4, 4), (10, 4), (20, 4)])
    assert len(told) == 3
    assert told == sorted(set(told))
    QTest.mouseMove(pad, pad.rect().center())
    QTest.qWait(20)
    assert len(told) == 3


def test_without_a_mouse_arrows_lead_the_pen_and_space_puts_it_down(pad):
    pad.setFocus()
    for _ in range(8):
        QTest.keyClick(pad, KEYS.Key_Up)
    assert pad.is_empty()
    QTest.keyClick(pad, KEYS.Key_Space)
    for _ in range(16):
        QTest.keyClick(pad, KEYS.Key_Down)
    QTest.keyClick(pad, KEYS.Key_Space)
    by_keys = pad.bitmap()
    QTest.keyClick(pad, KEYS.Key_Right)
    assert (pad.bitmap() == by_keys).all()
    pad.undo()
    draw(pad, [(16, 8), (16, 24)])
    assert np.abs(pad.bitmap() - by_keys).sum() <= 8  # the mouse stands on whole pixels of the screen
    assert by_keys[9:23].sum() == pytest.approx(14 * 4)


def test_by_keys_one_erases_with_shift_and_escape_lifts_the_pen(pad):
    draw(pad, [(16, 4), (16, 28)])
    pad.clearFocus()
    pad.setFocus()
    QTest.keyClick(pad, KEYS.Key_Space, SHIFT)
    assert not pad.bitmap()[15:17, 15:17].any()
    QTest.keyClick(pad, KEYS.Key_Escape)
    before = pad.bitmap()
    QTest.keyClick(pad, KEYS.Key_Down, SHIFT)
    assert (pad.bitmap() == before).all()


def test_the_cursor_stays_on_the_paper(pad):
    pad.setFocus()
    for _ in range(20):
        QTest.keyClick(pad, KEYS.Key_Left, SHIFT)
    QTest.keyClick(pad, KEYS.Key_Space)
    assert ink(pad)[2] == 0


@pytest.mark.parametrize("key", [KEYS.Key_Space, KEYS.Key_Right])
def test_its_keys_do_not_reach_the_shortcuts_of_the_window(pad, key):
    fired = []
    shortcut = QShortcut(QKeySequence(key), pad.window())
    shortcut.activated.connect(lambda: fired.append(key))
    pad.window().activateWindow()
    pad.setFocus()
    QTest.keyClick(pad, key)
    assert not fired


def test_a_pen_that_is_down_by_keys_is_lifted_when_the_focus_goes(pad):
    pad.setFocus()
    QTest.keyClick(pad, KEYS.Key_Space)
    pad.clearFocus()
    pad.setFocus()
    before = pad.bitmap()
    QTest.keyClick(pad, KEYS.Key_Down)
    assert (pad.bitmap() == before).all()


def test_larger_pictures_get_finer_paper_with_soft_edges(pad):
    pad.show_paper(paper_for((28, 20)))
    draw(pad, [(30, 40), (120, 200)])
    bitmap = pad.bitmap()
    assert bitmap.shape == (224, 160)
    assert ((bitmap > 0) & (bitmap < 1)).any()
    assert bitmap[120, 75] == 1.0


def test_new_paper_is_empty_and_the_same_paper_stays(pad):
    draw(pad, [(16, 4), (16, 28)])
    pad.show_paper(paper_for((8, 8)))
    assert not pad.is_empty()
    pad.show_paper(paper_for((28, 28)))
    assert pad.is_empty()


def test_a_screen_reader_hears_how_much_is_ink_and_which_keys_draw(pad):
    assert pad.accessibleName() == "Paper to draw on"
    assert pad.accessibleDescription().startswith("The paper is empty. Arrow keys")
    pad.set_pen(25)
    draw(pad, [(0, 16), (32, 16)])
    assert pad.accessibleDescription().startswith(f"{round(100 * pad.bitmap().mean())} % of the paper is ink.")
    speak(application(), "zh_CN")


@pytest.mark.parametrize(("row", "column"), [(4, 4), (16, 16)])
def test_ink_is_seen_in_the_theme_where_it_was_drawn(pad, row, column):
    draw(pad, [(column + 0.5, row + 0.5)])
    x, y = int(pad._place().left() + 10 * column + 3), int(pad._place().top() + 10 * row + 3)
    assert pad.grab().toImage().pixelColor(x, y).lightness() < 60
    wear(application(), "dark", 1.0)
    assert pad.grab().toImage().pixelColor(x, y).lightness() > 180
