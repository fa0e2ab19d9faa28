"""The weights into each unit are seen as a picture."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.labs.trainer.images.first_weights import FirstWeights
from tests.labs.reading import named
from tests.labs.trainer.hands import move_mouse


@pytest.fixture
def view(qtbot):
    view = FirstWeights()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    return view


def colour(view, unit, row, column):
    """Return the colour of the middle of a pixel of a unit's picture."""
    place = view.sheet._picture_places()[unit]
    rows, columns = view.sheet._shape
    at = place.topLeft() + QPointF((column + 0.5) * place.width() / columns, (row + 0.5) * place.height() / rows)
    return view.sheet.grab().toImage().pixelColor(at.toPoint())


def test_each_weight_is_at_the_place_of_its_pixel(view):
    weights = np.zeros((12, 3))
    weights[7, 1] = 0.5  # row 1, column 3 of a picture of 3 × 4
    weights[0, 2] = -0.5
    view.show_weights(weights, (3, 4))
    blue, orange, paper = colour(view, 1, 1, 3), colour(view, 2, 0, 0), colour(view, 0, 1, 1)
    assert blue.blue() > blue.red() + 60
    assert orange.red() > orange.blue() + 60
    assert paper.lightness() > 240
    assert colour(view, 1, 0, 0) == colour(view, 2, 2, 3) == paper


def test_all_units_share_one_scale(view):
    weights = np.zeros((4, 2))
    weights[:, 0], weights[:, 1] = 0.1, 0.8
    view.show_weights(weights, (2, 2))
    assert colour(view, 0, 0, 0).lightness() > colour(view, 1, 0, 0).lightness() + 40
    told = named(view, "trainer.first_weights").accessibleDescription()
    assert told == "2 of 2 units; blue is positive, orange negative, deepest at ±0.8."


def test_a_few_large_weights_do_not_leave_the_others_pale(view):
    weights = np.full((100, 4), 0.1)
    weights[0, 0] = 50.0
    view.show_weights(weights, (10, 10))
    assert "±0.1." in named(view, "trainer.first_weights").accessibleDescription()
    assert view.sheet._goes_beyond


def test_of_many_units_the_first_64_are_shown_and_that_is_said(view):
    view.show_weights(np.random.default_rng(1).normal(size=(64, 128)), (8, 8))
    assert view.sheet._count == 64
    caption = named(view, "trainer.first_weights.caption")
    assert caption.text() == "Weights into the first 64 of 128 units, on one scale for all"
    view.show_weights(np.zeros((64, 8)), (8, 8))
    assert caption.text() == "Weights into each unit of layer 1, on one scale for all"


def test_a_click_chooses_a_unit_and_it_gets_a_ring(view):
    view.show_weights(np.random.default_rng(1).normal(size=(64, 24)), (8, 8))
    chosen = []
    view.unit_chosen.connect(chosen.append)
    for unit in (0, 13, 23):
        place = view.sheet._picture_places()[unit].center().toPoint()
        QTest.mouseClick(view.sheet, Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [0, 13, 23]
    plain = view.grab().toImage()
    view.choose(13)
    assert view.grab().toImage() != plain
    view.choose(None)
    assert view.grab().toImage() == plain


def test_what_is_shown_does_not_change_with_the_network(view):
    weights = np.random.default_rng(1).normal(size=(64, 24))
    view.show_weights(weights, (8, 8))
    before = view.grab().toImage()
    weights[...] = 0.0
    assert view.grab().toImage() == before
    view.show_weights(weights, (8, 8))
    assert view.grab().toImage() != before


def test_weights_that_are_no_numbers_and_no_weights_are_survived(view):
    view.grab()
    weights = np.full((4, 2), np.nan)
    view.show_weights(weights, (2, 2))
    view.grab()
    view.show_weights(np.zeros((4, 2)), (2, 2))
    assert colour(view, 0, 0, 0).lightness() > 240


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_the_mouse_tells_the_number_of_a_unit_by_a_hand(view):
    view.show_weights(np.ones((4, 2)), (2, 2))
    move_mouse(view.sheet, view.sheet._picture_places()[1].center())
    assert view.sheet.cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_a_theme_is_followed(view):
    view.show_weights(np.zeros((4, 2)), (2, 2))
    wear(application(), "dark", 1.0)
    assert colour(view, 0, 0, 0).lightness() < 60


def test_showing_and_painting_is_cheap(view, benchmark_ms):
    weights = np.random.default_rng(1).normal(size=(784, 128))

    def show_and_paint():
        view.show_weights(weights, (28, 28))
        view.sheet.grab()

    assert benchmark_ms(show_and_paint) < 8  # five times a second
