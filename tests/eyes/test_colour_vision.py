"""Colour is never the only sign, and the colours that stand beside one another differ for every eye."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from nnstudio.document.settings import THEMES
from nnstudio.labs.activation.overlay import overlay_colour, overlay_pen
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.softmax.gradients.cell import Cell
from nnstudio.labs.softmax.gradients.heat_map import HeatMap
from nnstudio.labs.softmax.regression.edges import edge_pen
from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.trainer.learning_curves.learning_curves import _LOOKS
from nnstudio.labs.trainer.network_picture.colours import LEVELS, NetworkColours
from nnstudio.labs.trainer.prediction.marks import class_mark, paint_marks
from nnstudio.labs.trainer.seeds.tile_labels import paint_frame
from nnstudio.labs.trainer.seeds.tile_words import DIVERGED_MARK, SOLVED_MARK, Label
from nnstudio.widgets.bar_chart import BarChart
from nnstudio.widgets.theme import Theme, another_theme, theme_named
from tests.eyes.colour_vision import BLINDNESSES, Colours, colour, distance, encoded, lightness, linear, seen_by
from tests.eyes.pictures import colours_of, picture_of

NAMES = tuple(filter(None, THEMES))
MEANINGS = ("truth", "prediction", "gradient", "good", "trouble")
CLEAR = 15.0
"""ΔE*ab at which nobody takes one colour for the other, not even in a thin line; about 2 is the least that is seen."""
SEEN = 10.0
"""The same for what another sign tells apart as well, as ten classes have their shapes."""
FUNCTIONS = 11
"""So many beside the explained one can be chosen at once."""


@pytest.fixture(params=NAMES)
def theme(request) -> Theme:
    return theme_named(request.param)


def without_colours(theme: Theme) -> Theme:
    """Return *theme* where all that has a meaning has one colour."""
    return replace(theme, **dict.fromkeys(MEANINGS, theme.quiet), classes=(theme.quiet,) * len(theme.classes))


@pytest.fixture
def grey(theme, qapp) -> Theme:  # noqa: ARG001 - letters can be painted
    return without_colours(theme)


def seen_distance(one: str, other: str) -> float:
    """Return how far two colours are apart for those who see them worst."""
    pair = np.stack([colour(one), colour(other)])
    return min(distance(*pair), *(distance(*seen_by(blindness, pair)) for blindness in BLINDNESSES))


def picture(theme: Theme, paint) -> Colours:
    """Return what *paint* paints, on paper of *theme*."""
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(theme.panel)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
    return colours_of(image)


def differ(one: Colours, other: Colours) -> bool:
    """Whether two pictures of one size are told apart in a grey print: in more than a hundredth of their area."""
    return bool(np.mean(np.abs(lightness(one) - lightness(other)) > CLEAR) > 0.01)


# The simulation itself


@pytest.mark.parametrize("blindness", BLINDNESSES)
def test_greys_look_alike_to_everyone(blindness):
    greys = np.repeat(np.linspace(0, 1, 11)[:, None], 3, axis=1)
    assert seen_by(blindness, greys) == pytest.approx(greys, abs=1e-4)


def test_red_and_green_of_one_lightness_are_confused_by_those_blind_to_either():
    red, green, blue, yellow = map(colour, ("#b04a3a", "#5f7a2f", "#3060c0", "#8a6a10"))
    assert distance(red, green) > 60
    assert all(distance(seen_by(each, red), seen_by(each, green)) < 30 for each in ("protan", "deutan"))
    assert all(distance(seen_by(each, blue), seen_by(each, yellow)) > 60 for each in ("protan", "deutan"))


def test_distance_and_lightness_are_those_of_cielab():
    assert float(lightness(colour("#ffffff"))) == pytest.approx(100, abs=0.01)
    assert float(lightness(colour("#777777"))) == pytest.approx(50.03, abs=0.05)
    assert distance(colour("#ff0000"), colour("#00ff00")) == pytest.approx(170.6, abs=0.2)
    assert encoded(linear(colour("#123456"))) == pytest.approx(colour("#123456"))


def test_a_picture_comes_back_from_its_colours():
    colours = np.random.default_rng(0).integers(0, 256, (7, 13, 3)) / 255
    assert colours_of(picture_of(colours)) == pytest.approx(colours)


# Colours beside one another


def test_colours_of_meanings_differ_clearly_for_every_eye(theme):
    found = {(a, b): seen_distance(getattr(theme, a), getattr(theme, b)) for a, b in combinations(MEANINGS, 2)}
    assert {pair: far for pair, far in found.items() if far < CLEAR} == {}


def test_colours_of_classes_differ_for_every_eye_and_the_first_four_clearly(theme):
    found = {(i, j): seen_distance(theme.classes[i], theme.classes[j]) for i, j in combinations(range(10), 2)}
    assert {pair: far for pair, far in found.items() if far < (CLEAR if max(pair) < 4 else SEEN)} == {}


def test_no_two_curves_have_the_same_dash_and_those_beside_one_another_differ_in_colour_too(theme):
    dashes = [tuple(overlay_pen(theme, i, 2.0).dashPattern()) for i in range(FUNCTIONS)]
    assert len(set(dashes)) == FUNCTIONS
    found = {i: seen_distance(overlay_colour(theme, i).name(), overlay_colour(theme, i + 1).name()) for i in range(7)}
    assert {i: far for i, far in found.items() if far < SEEN} == {}


# In one colour, as on a grey print


def mark(grey: Theme, label: int, *, training: bool) -> Colours:
    """Return a picture of an example of class *label*."""
    look = class_mark(label, 10, 60.0, grey, training=training)
    return picture(grey, lambda painter: paint_marks(painter, look, np.array([[30.0, 30.0]])))


def test_each_of_ten_classes_has_a_shape_of_its_own(grey):
    marks = [mark(grey, label, training=True) for label in range(10)]
    assert all(differ(one, other) for one, other in combinations(marks, 2))


def test_examples_of_training_and_of_validation_differ(grey):
    assert differ(mark(grey, 0, training=True), mark(grey, 0, training=False))


def test_positive_and_negative_weights_differ(grey):
    colours = NetworkColours(grey, 6.0, dashed=True)
    for level in range(1, LEVELS + 1):
        for pens in (colours.pens, colours.lit_pens):
            assert pens[2 * level].style() != pens[2 * level + 1].style()
    positive, negative = (edge_pen(grey, weight, 1.0, 14.0, faint=False) for weight in (1.0, -1.0))
    assert positive.style() != negative.style()


def test_networks_that_have_solved_it_and_that_have_diverged_differ(grey):
    def frame(mark: str) -> Colours:
        label, place = Label(mark, "7", "100"), QRectF(8, 8, 44, 44)
        return picture(grey, lambda painter: paint_frame(painter, place, label, grey, 14.0))

    frames = [frame(mark) for mark in ("", SOLVED_MARK, DIVERGED_MARK)]
    assert all(differ(one, other) for one, other in combinations(frames, 2))


def test_the_curves_of_training_and_of_validation_differ():
    (_truth, solid, circle), (_prediction, dashed, square) = _LOOKS
    assert solid != dashed
    assert circle != square


def cut_out(seen: Colours, rooms: list[QRect]) -> list[Colours]:
    """Return what is *seen* in *rooms*, without their borders, as pictures of one size: from the lower left corners."""
    width, height = min(room.width() for room in rooms), min(room.height() for room in rooms)
    corners = [(room.left(), room.top() + room.height()) for room in rooms]
    return [seen[bottom - height + 3 : bottom - 3, left + 3 : left + width - 3] for left, bottom in corners]


def bars(chart: BarChart) -> list[QRect]:
    """Return where the first bars of a *chart* are, one a series."""
    return [bar.room.toRect() for bar in chart._bars(chart._group(chart._plot(), 0), 0)]


def cells(jacobian: HeatMap) -> list[QRect]:
    """Return where a negative and a positive slope are."""
    return [jacobian._layout.cell(Cell(1, column)) for column in (0, 1)]


def test_what_two_colours_tell_apart_hatching_does_too(window, qtbot):
    window.resize(1280, 800)
    entropy, softmax = window.open_lab("entropy"), window.open_lab("softmax")
    entropy.store.replace(EntropyScene(p=(0.5, 0.5), q=(0.5, 0.5)))
    softmax.store.replace(SoftmaxScene((0.0, 0.0), target=(0.5, 0.5)))
    window.set_theme("dark")  # where hatching is faintest
    for lab, page, kind, name, places in (
        ("entropy", "outcomes", BarChart, "entropy.bars", bars),
        ("softmax", "loss", BarChart, "softmax.probability_bars", bars),
        ("softmax", "gradients", HeatMap, "softmax.jacobian", cells),
    ):
        window.open_lab(lab).store.edit(page=page)
        qtbot.wait(1)
        shown = window.findChild(kind, name)
        with another_theme(without_colours(theme_named("dark"))):
            seen = cut_out(colours_of(shown.grab().toImage()), places(shown))
        assert len(seen) > 1
        assert seen[0].size
        assert all(differ(one, other) for one, other in combinations(seen, 2)), name
