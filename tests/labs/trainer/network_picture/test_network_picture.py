"""The picture of the network as a person uses it: looks, points, clicks, types."""

import time
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.app.appearance import wear
from nnstudio.app.languages import speak
from nnstudio.labs.trainer.class_colours import class_colours
from nnstudio.labs.trainer.network_picture.told import Told
from nnstudio.widgets.theme import theme_named
from tests.labs.reading import named
from tests.labs.trainer.network_picture.networks import XOR_BIASES, XOR_WEIGHTS, architecture, state, xor

KEYS = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def places(picture):
    return picture._render().places


def on(picture, edge):
    """Return a point on *edge* before it crosses others."""
    return places(picture).edge(edge).pointAt(0.3).toPoint()


def click(picture, point):
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=point)


def hover(picture, qtbot, point):
    QTest.mouseMove(picture, point + QPoint(3, 40))
    QTest.mouseMove(picture, point)
    qtbot.wait(20)


def field(picture):
    found = named(picture, "trainer.weight")
    return found if found.isVisible() else None


def type_weight(picture, text, key=KEYS.Key_Return):
    opened = field(picture)
    opened.selectAll()
    QTest.keyClicks(opened, text)
    QTest.keyClick(opened, key)


def colours_of(picture, rect):
    """Return the colours in *rect* as ``(rows, columns, 3)``, red first."""
    image = picture.grab().toImage().convertToFormat(picture.grab().toImage().Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    r = rect.toRect()
    return pixels[r.top() : r.bottom(), r.left() : r.right(), 2::-1].astype(int)


def near(colours, name):
    """Return how many pixels of *colours* have the colour *name* of the light theme."""
    wanted = QColor(getattr(theme_named("light"), name)).getRgb()[:3]
    return int((np.abs(colours - wanted).max(axis=-1) < 40).sum())


class TestEdges:
    def test_the_sign_is_a_colour_and_the_size_a_width(self, shown):
        weights = (np.array([[2.0, -2.0], [0.2, 0.0]]), np.array([[1.0], [1.0]]))
        picture = shown(architecture(2, 2, 1), xor(weights=weights, biases=(np.zeros(2), np.zeros(1))))
        around = [picture_of_edge(picture, (0, row, j)) for row, j in ((0, 0), (0, 1), (1, 0), (1, 1))]
        assert near(around[0], "truth") > 20
        assert near(around[0], "prediction") == 0
        assert near(around[1], "prediction") > 10
        assert near(around[1], "truth") == 0
        coloured = [int((np.ptp(each, axis=-1) > 30).sum()) for each in around]
        assert coloured[0] > 2 * coloured[2] > 2 * coloured[3] == 0

    def test_negative_weights_are_dashed(self, shown):
        looks, zero = architecture(1, 1), (np.zeros(1),)
        lengths = []
        for weight in (1.0, -1.0):
            weights = (np.array([[weight]]),)
            picture = shown(looks, state(1, 1, weights=weights, biases=zero))
            line = places(picture).edge((0, 0, 0))
            row = colours_of(picture, picture.rect().toRectF())[round(line.y1()), round(line.x1()) : round(line.x2())]
            lengths.append(float((np.ptp(row, axis=-1) > 60).mean()))
        assert lengths[0] > 0.95
        assert 0.4 < lengths[1] < 0.85

    def test_not_a_number_is_no_edge_and_infinity_a_wide_one(self, shown):
        weights = (np.array([[np.nan, np.inf], [1.0, 1.0]]), np.array([[1.0], [1.0]]))
        picture = shown(architecture(2, 2, 1), xor(weights=weights))
        assert near(picture_of_edge(picture, (0, 0, 1)), "truth") > 20

    def test_hovering_tells_the_weight(self, picture, qtbot):
        hover(picture, qtbot, on(picture, (0, 1, 0)))
        assert picture._lit.edge == (0, 1, 0)
        assert Told(picture._architecture, picture._state).of_edge((0, 1, 0)) == ["w = 0.4213", "x2 → hidden 1, unit 1"]
        told = Told(picture._architecture, picture._state)
        assert told.of_edge((1, 1, 0)) == ["w = −0.2500", "hidden 1, unit 2 → output, unit 1"]
        assert told.of_edge((0, 2, 1)) == ["b = −1.2500", "hidden 1, unit 2"]


def picture_of_edge(picture, edge):
    """Return the colours around the first third of *edge*, where no other is near."""
    line = places(picture).edge(edge)
    at = line.pointAt(0.78)
    rect = picture.rect().toRectF()
    rect.setRect(at.x() - 12, at.y() - 7, 24, 14)
    return colours_of(picture, rect)


class TestUnits:
    def test_each_shows_its_own_picture(self, shown):
        pictures = (np.zeros((2, 8, 8), np.uint8), np.full((1, 8, 8), 255, np.uint8))
        pictures[0][1, :4] = 255  # high above, low below
        picture = shown(architecture(2, 2, 1), xor(pictures=pictures))
        first, second, output = (
            colours_of(picture, places(picture).unit(unit).adjusted(6, 2, -2, -6)) for unit in ((0, 0), (0, 1), (1, 0))
        )
        assert near(first, "prediction") > 0.9 * first[..., 0].size
        assert near(second[: len(second) // 2 - 4], "truth") > 0.9 * second[..., 0].size * 0.3
        assert near(second[len(second) // 2 + 6 :], "truth") == 0
        assert near(output, "truth") > 0.9 * output[..., 0].size

    def test_probabilities_have_the_colour_of_their_class(self, shown):
        pictures = (np.full((3, 8, 8), 255, np.uint8),)
        picture = shown(architecture(2, 3, class_coloured=True), state(2, 3, pictures=pictures))
        for j, colour in enumerate(class_colours(theme_named("light"), 3)):
            colours = colours_of(picture, places(picture).unit((0, j)).adjusted(6, 2, -2, -6))
            wanted = np.array(QColor(colour).getRgb()[:3])
            assert np.abs(colours.mean(axis=(0, 1)) - wanted).max() < 30

    @pytest.mark.parametrize(("value", "colour"), [(255, "truth"), (0, "prediction")])
    def test_a_single_output_that_is_high_stands_for_the_second_class_which_is_blue(self, shown, value, colour):
        pictures = (np.full((1, 8, 8), value, np.uint8),)
        picture = shown(architecture(2, 1, class_coloured=True), state(2, 1, pictures=pictures))
        colours = colours_of(picture, places(picture).unit((0, 0)).adjusted(6, 2, -2, -6))
        assert near(colours, colour) > 0.9 * colours[..., 0].size
        assert (
            QColor(getattr(theme_named("light"), colour)).name()
            == QColor(theme_named("light").classes[value == 0]).name()
        )

    def test_without_pictures_the_activation_is_a_shade(self, shown):
        numbers = state(4, 2, 3, pictured=False, a=(np.array([1.0, -1.0]), np.zeros(3)))
        picture = shown(architecture(4, 2, 3), numbers)
        rooms = [places(picture).unit((0, j)).adjusted(8, 8, -8, -8) for j in range(2)]
        assert near(colours_of(picture, rooms[0]), "truth") > 50
        assert near(colours_of(picture, rooms[1]), "prediction") > 50

    def test_a_click_chooses(self, picture, qtbot):
        with qtbot.waitSignal(picture.unit_chosen) as chosen:
            click(picture, places(picture).unit((0, 1)).center().toPoint())
        assert chosen.args == [0, 1]
        with qtbot.waitSignal(picture.unit_chosen) as chosen:
            click(picture, places(picture).unit((1, 0)).center().toPoint())
        assert chosen.args == [1, 0]

    def test_the_chosen_one_has_a_ring(self, picture):
        ring = places(picture).unit((0, 1)).adjusted(-4, -4, 4, 4)
        before = near(colours_of(picture, ring), "accent_strong")
        picture.choose(0, 1)
        assert near(colours_of(picture, ring), "accent_strong") > before + 60
        picture.choose(5, 1)
        assert picture._chosen is None

    def test_hovering_tells_bias_z_and_a(self, picture, qtbot):
        hover(picture, qtbot, places(picture).unit((0, 1)).center().toPoint())
        assert picture._lit.unit == (0, 1)
        told = Told(picture._architecture, picture._state).of_unit((0, 1))
        assert told == ["hidden 1, unit 2", "b = −1.2500", "z = −2.0000", "a = −0.9640"]
        before = picture.grab().toImage()
        QApplication.sendEvent(picture, leaving())
        assert picture._lit.unit is None
        assert picture.grab().toImage() != before

    def test_a_unit_of_a_wide_layer_is_chosen_by_its_cell(self, shown, qtbot):
        picture = shown(architecture(64, 32, 10), state(64, 32, 10, pictured=False))
        with qtbot.waitSignal(picture.unit_chosen) as chosen:
            click(picture, places(picture).unit((0, 29)).center().toPoint())
        assert chosen.args == [0, 29]

    def test_twins_are_marked(self, shown):
        same = (np.ones((2, 4)), np.ones((4, 1)))
        numbers = state(2, 4, 1, weights=same, biases=(np.zeros(4), np.zeros(1)))
        picture = shown(architecture(2, 4, 1), numbers)
        assert near(colours_of(picture, picture.rect().toRectF()), "trouble") == 0
        picture.show_state(replace(numbers, twins=(((0, 2),),)))
        assert near(colours_of(picture, picture.rect().toRectF()), "trouble") > 50
        assert "Twins in hidden 1: units 1, 3" in picture.accessibleDescription()


def leaving():
    from PySide6.QtCore import QEvent

    return QEvent(QEvent.Type.Leave)


class TestEditing:
    def test_a_click_on_an_edge_lets_its_weight_be_typed(self, picture, qtbot):
        click(picture, on(picture, (0, 1, 0)))
        assert field(picture).text() == "0.4213"
        assert field(picture).hasFocus()
        with qtbot.waitSignal(picture.weight_edited) as edited:
            type_weight(picture, "-1/4")
        assert edited.args == [0, 1, 0, -0.25]
        assert field(picture) is None
        assert picture.hasFocus()

    def test_a_click_on_the_mark_of_a_bias_lets_it_be_typed(self, picture, qtbot):
        click(picture, places(picture).mark((0, 1)).toPoint())
        assert field(picture).text() == "−1.25"
        with qtbot.waitSignal(picture.weight_edited) as edited:
            type_weight(picture, "3")
        assert edited.args == [0, 2, 1, 3.0]

    def test_escape_changes_nothing(self, picture, qtbot):
        click(picture, on(picture, (0, 1, 0)))
        with qtbot.assertNotEmitted(picture.weight_edited):
            type_weight(picture, "7", KEYS.Key_Escape)
        assert field(picture) is None
        assert picture.hasFocus()

    def test_the_same_number_is_no_edit(self, picture, qtbot):
        click(picture, on(picture, (0, 1, 0)))
        with qtbot.assertNotEmitted(picture.weight_edited):
            type_weight(picture, "0.4213")
        assert field(picture) is None

    @pytest.mark.parametrize("typed", ["abc", "inf", "nan", ""])
    def test_what_is_no_weight_is_told_and_not_taken(self, picture, qtbot, typed):
        click(picture, on(picture, (0, 1, 0)))
        quiet = picture.grab().toImage()
        field(picture).clear()
        with qtbot.assertNotEmitted(picture.weight_edited):
            type_weight(picture, typed)
        assert field(picture).property("wrong")
        assert picture.grab().toImage() != quiet
        QTest.keyClick(field(picture), KEYS.Key_Escape)
        click(picture, on(picture, (0, 1, 0)))
        assert field(picture).text() == "0.4213"
        assert not field(picture).property("wrong")

    def test_leaving_the_field_closes_it(self, picture, qtbot):
        click(picture, on(picture, (0, 1, 0)))
        with qtbot.waitSignal(picture.unit_chosen):
            click(picture, places(picture).unit((0, 0)).center().toPoint())
        assert field(picture) is None

    def test_training_goes_on_while_one_types(self, picture):
        click(picture, on(picture, (0, 1, 0)))
        QTest.keyClicks(field(picture), "12")
        picture.show_state(xor(seed=5))
        assert field(picture).text() == "12"
        picture.show_architecture(architecture(2, 3, 1))
        assert field(picture) is None

    def test_a_faded_picture_cannot_be_edited(self, picture, qtbot):
        click(picture, on(picture, (0, 1, 0)))
        picture.set_stale(True)
        assert field(picture) is None
        with qtbot.assertNotEmitted(picture.unit_chosen):
            click(picture, on(picture, (0, 1, 0)))
            click(picture, places(picture).unit((0, 0)).center().toPoint())
        assert field(picture) is None


class TestKeyboard:
    def test_arrows_choose(self, picture):
        chosen = []
        picture.unit_chosen.connect(lambda *unit: chosen.append(unit))
        for key in (KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_Right, KEYS.Key_Right, KEYS.Key_Left):
            QTest.keyClick(picture, key)
        assert chosen == [(0, 0), (0, 1), (1, 0), (0, 1)]

    def test_return_edits_the_bias(self, picture, qtbot):
        picture.choose(0, 0)
        QTest.keyClick(picture, KEYS.Key_Return)
        assert field(picture).text() == "0.75"
        with qtbot.waitSignal(picture.weight_edited) as edited:
            type_weight(picture, "1")
        assert edited.args == [0, 2, 0, 1.0]
        assert field(picture) is None

    def test_shift_walks_through_the_edges(self, picture):
        picture.choose(0, 1)
        walked = []
        for key in (KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_Up):
            QTest.keyClick(picture, key, SHIFT)
            walked.append(picture._lit.edge)
        assert walked == [(0, 0, 1), (0, 1, 1), (0, 2, 1), (0, 2, 1), (0, 1, 1)]
        assert "w = 3.0000, x2 → hidden 1, unit 2" in picture.accessibleDescription()
        QTest.keyClick(picture, KEYS.Key_Return)
        assert field(picture).text() == "3"

    def test_a_weight_that_is_not_drawn_can_be_edited_too(self, shown, qtbot):
        numbers = state(64, 32, 10, pictured=False)
        picture = shown(architecture(64, 32, 10), numbers)
        picture.choose(0, 31)
        QTest.keyClick(picture, KEYS.Key_Down, SHIFT)
        QTest.keyClick(picture, KEYS.Key_Return)
        with qtbot.waitSignal(picture.weight_edited) as edited:
            type_weight(picture, "2")
        assert edited.args == [0, 0, 31, 2.0]


class TestWhole:
    def test_it_is_described(self, picture):
        assert picture.accessibleName().startswith("Picture of the network")
        picture.choose(0, 1)
        assert picture.accessibleDescription() == (
            "inputs: 2, hidden 1 · tanh: 2, output · sigmoid: 1. "
            "Largest weight of each layer: x2 → hidden 1, unit 2: w = 3.0000; hidden 1, unit 1 → output, unit 1: "
            "w = 2.0000. Chosen: hidden 1, unit 2; "
            "b = −1.2500, z = −2.0000, a = −0.9640, w1 = −0.5000, w2 = 3.0000"
        )

    def test_numbers_of_another_network_are_not_shown(self, picture):
        before = picture.grab().toImage()
        picture.show_state(state(2, 3, 1))
        assert picture.grab().toImage() == before

    def test_a_network_without_numbers_is_shown_without_edges(self, shown, qtbot):
        picture = shown(architecture(2, 2, 1), None)
        picture.clearFocus()
        above_key = picture.rect().toRectF().adjusted(0, 0, 0, -places(picture).key.height())
        assert near(colours_of(picture, above_key), "truth") == 0
        with qtbot.assertNotEmitted(picture.unit_chosen):
            click(picture, places(picture).unit((0, 0)).center().toPoint())
        hover(picture, qtbot, on(picture, (0, 0, 0)))
        picture.grab()

    @pytest.mark.parametrize("sizes", [(2, 1), (64, 32, 10), (2, *[16] * 8, 1), (1, 6, 1), (2, 256, 1), (9, 9)])
    @pytest.mark.parametrize("pictured", [True, False])
    def test_every_shape_can_be_shown(self, shown, qtbot, sizes, pictured):
        picture = shown(architecture(*sizes), state(*sizes, pictured=pictured, x=np.linspace(0, 1, sizes[0])))
        picture.choose(0, 0)
        hover(picture, qtbot, places(picture).unit((len(sizes) - 2, 0)).center().toPoint())
        assert picture.grab().toImage() != shown(architecture(*sizes), None).grab().toImage()

    def test_it_follows_theme_language_and_size(self, picture):
        app = QApplication.instance()
        pictures = [picture.grab().toImage()]
        wear(app, "dark", 1.0)
        pictures.append(picture.grab().toImage())
        speak(app, "zh_TW")
        pictures.append(picture.grab().toImage())
        wear(app, "dark", 1.5)
        pictures.append(picture.grab().toImage())
        speak(app, "en")
        wear(app, "light", 1.0)
        assert picture.grab().toImage() == pictures[0]
        assert all(one != other for k, one in enumerate(pictures) for other in pictures[:k] if k != 2)

    def test_nothing_is_painted_while_it_is_hidden(self, picture):
        picture.hide()
        described = picture.accessibleDescription()
        picture.show_state(xor(seed=9, twins=(((0, 1),),)))
        assert picture.accessibleDescription() == described
        picture.show()
        assert picture.accessibleDescription() != described

    def test_a_frame_is_cheap(self, shown):
        sizes = (2, 8, 8, 8, 1)
        picture, numbers = shown(architecture(*sizes), state(*sizes)), state(*sizes)
        picture.grab()
        times = []
        for _ in range(20):
            start = time.perf_counter()
            picture.show_state(replace(numbers))
            picture.repaint()
            times.append(time.perf_counter() - start)
        assert min(times) < 0.008  # 2 ms where nothing else runs

    def test_the_arrays_are_left_as_they_are(self, picture):
        picture.show_state(xor(weights=tuple(w.copy() for w in XOR_WEIGHTS)))
        picture.grab()
        assert all(np.array_equal(one, other) for one, other in zip(picture._state.weights, XOR_WEIGHTS, strict=True))
        assert all(np.array_equal(one, other) for one, other in zip(picture._state.biases, XOR_BIASES, strict=True))

    def test_one_sees_where_the_keys_go(self, picture):
        focused = picture.grab().toImage()
        picture.clearFocus()
        assert picture.grab().toImage() != focused
