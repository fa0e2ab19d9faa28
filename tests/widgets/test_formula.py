"""Formulas set like print, a little at a time."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.notation.formulas import GAP, Piece, line
from nnstudio.widgets.formula import Formula
from nnstudio.widgets.spotlight import Spotlight


@pytest.fixture
def spotlight():
    return Spotlight()


@pytest.fixture
def formula(qtbot, spotlight):
    wear(application(), "light", 1.0)
    formula = Formula("test.formula", spotlight)
    qtbot.addWidget(formula)
    formula.resize(300, 200)
    return formula


def sum_line(*numbers):
    return line("H", "=", *(Piece(f"{number}", i) for i, number in enumerate(numbers)))


def test_the_first_lines_are_there_at_once_and_later_ones_when_the_hand_rests(qtbot, formula):
    formula.show_lines((sum_line(1, 2), GAP, sum_line(3)))
    assert [placed.term for placed in formula._placed(300)] == [None, None, 0, 1, None, None, 0]
    later = tuple(sum_line(*range(10 * k, 10 * k + 10)) for k in range(12))
    formula.show_lines(later)
    assert formula.latex.count("\n") == 11
    assert len(formula._placed(300)) == 7  # not yet
    qtbot.waitUntil(lambda: len(formula._placed(300)) == 12 * 12)


def test_what_is_wanted_last_is_shown_even_if_setting_had_begun(qtbot, formula):
    formula.show_lines((sum_line(0),))
    formula.show_lines(tuple(sum_line(*range(100 * k, 100 * k + 30)) for k in range(1, 9)))
    qtbot.wait(70)  # it rests, and sets a few of many
    formula.show_lines((sum_line(7),))
    qtbot.waitUntil(lambda: formula._lines == (sum_line(7),))


def test_a_long_line_wraps_between_pieces(formula):
    formula.show_lines((sum_line(*range(1000000, 1000040)),))
    rooms = [placed.room for placed in formula._placed(300)]
    assert len({room.center().y() for room in rooms}) > 3
    assert max(room.right() for room in rooms) <= 300
    assert formula.heightForWidth(300) > formula.heightForWidth(3000)


def test_a_piece_under_the_mouse_lights_its_term_and_the_light_goes_when_the_mouse_does(formula, spotlight):
    formula.show_lines((sum_line(11, 22, 33),))
    dark = formula.grab().toImage()
    place = formula._placed(formula.width())[3]
    point = QPointF(place.room.center())
    buttons = Qt.MouseButton.NoButton
    keys = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, point, point, buttons, buttons, keys)
    QApplication.sendEvent(formula, event)
    assert spotlight.place == 1
    assert formula.grab().toImage() != dark
    QApplication.sendEvent(formula, QEvent(QEvent.Type.Leave))
    assert spotlight.place is None
    assert formula.grab().toImage() == dark
    assert formula.childAt(QPoint(1, 1)) is None


def test_what_belongs_to_something_else_fades_until_the_next_lines_are_there(qtbot, formula):
    formula.show()
    formula.show_lines((sum_line(1, 2),))
    full = darkest(formula)
    formula.outdate()
    assert darkest(formula) > full
    formula.show_at_rest(lambda: (sum_line(3, 4),))
    assert darkest(formula) > full
    qtbot.waitUntil(lambda: darkest(formula) <= full + 20)
    formula.outdate()
    formula.show_lines((sum_line(3, 4),))  # the same: it belongs to what is beside it again
    assert darkest(formula) <= full + 20


def darkest(widget):
    """Return how light the darkest letter is, 0 … 255."""
    image = widget.grab().toImage()
    return min(image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(40))
