"""What is written in the picture: names of units and classes, the key, labels at the mouse."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from nnstudio.labs.trainer.network_picture import label, still_painter
from nnstudio.labs.trainer.network_picture.lettering import SMALL, sized
from nnstudio.labs.trainer.network_picture.told import Told
from nnstudio.labs.trainer.results import compute
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.see.pictured import layer_looks
from nnstudio.notation.sentences import verbatim
from nnstudio.widgets.words import spoken
from tests.labs.trainer.network_picture.networks import architecture, state, xor
from tests.labs.trainer.network_picture.test_network_picture import click, colours_of, field, hover, near, on, places


def words(sentences):
    return [spoken(sentence) for sentence in sentences]


def named(looks, layer, **names):
    """Return *looks* with names of the units of *layer*."""
    layers = list(looks.layers)
    layers[layer] = replace(layers[layer], **{key: tuple(map(verbatim, each)) for key, each in names.items()})
    return replace(looks, layers=tuple(layers))


def told(picture):
    return Told(picture._architecture, picture._state)


def ink(picture, room):
    """Return how many pixels in *room* are not background, without the line around it that says where the keys go."""
    picture.clearFocus()
    colours = colours_of(picture, room)
    return int((np.abs(colours - 255).max(axis=-1) > 60).sum())


class TestNamesOfAnExperiment:
    def names(self, **scene):
        return [words(look.names) for look in layer_looks(compute(TrainerScene(**scene)))]

    def classes(self, **scene):
        return words(layer_looks(compute(TrainerScene(**scene)))[-1].classes)

    def test_units_with_lines_are_called_as_in_the_plane(self):
        assert self.names(dataset="xor", hidden_layers=(4, 3)) == [["P₁", "P₂", "P₃", "P₄"], ["1", "2", "3"], []]
        assert self.names(dataset="gaussians", hidden_layers=()) == [["P₁"]]

    def test_others_are_numbered_up_to_eight(self):
        assert self.names(dataset="xor", hidden_layers=(5, 8, 9)) == [list("12345"), list("12345678"), [], []]
        assert self.names(dataset="xor", hidden_layers=(2,), features=("x1",)) == [["1", "2"], []]

    def test_a_number_that_is_predicted_at_once_has_no_line(self):
        assert self.names(dataset="plane", hidden_layers=()) == [[]]

    def test_outputs_are_called_by_their_classes(self):
        assert self.classes(dataset="iris") == ["setosa", "versicolor", "virginica"]
        assert self.classes(dataset="digits") == list("0123456789")
        assert self.classes(dataset="xor") == ["class 2"]  # a single output says how sure it is of the second
        assert self.classes(dataset="sine") == []


class TestNames:
    def test_they_stand_above_their_units(self, shown):
        without = shown(architecture(2, 2, 1), xor())
        picture = shown(named(architecture(2, 2, 1), 0, names=["P₁", "P₂"]), xor())
        for room in places(picture).columns[1].captions:
            middle = QRectF(room.center().x() - 12, room.top(), 24, room.height())
            assert ink(picture, middle) > ink(without, middle) + 8

    def test_the_ring_of_a_choice_does_not_touch_them(self, shown):
        looks = named(architecture(2, 2, 1), 0, names=["P₁", "P₂"])
        picture = shown(looks, xor())
        room = places(picture).columns[1].captions[1]
        letters = QRectF(room.center().x() - 10, room.top(), 20, room.height() - 2)
        before = colours_of(picture, letters)
        picture.choose(0, 1)
        assert (colours_of(picture, letters) == before).all()

    def test_classes_stand_beside_the_outputs_and_long_ones_are_cut(self, shown):
        picture = shown(named(architecture(2, 3), 0, classes=["setosa", "v" * 60, "i"]), state(2, 3))
        assert all(ink(picture, room.adjusted(-2, 0, 2, 0)) > 4 for room in places(picture).besides())
        right = places(picture).besides()[1].right() + 3
        assert ink(picture, QRectF(right, 30, picture.width() - right, 190)) == 0

    def test_a_label_says_them_too(self, shown):
        looks = named(named(architecture(2, 2, 2), 0, names=["P₁", "P₂"]), 1, classes=["3", "4"])
        picture = shown(looks, state(2, 2, 2))
        assert told(picture).of_unit((0, 1))[0] == "hidden 1, unit 2 (P₂)"
        assert told(picture).of_unit((1, 0))[0] == "output “3”"
        assert told(picture).of_edge((1, 0, 1))[1] == "hidden 1, unit 1 → output “4”"
        numbered = shown(named(looks, 0, names=["1", "2"]), state(2, 2, 2))
        assert told(numbered).of_unit((0, 1))[0] == "hidden 1, unit 2"


class TestKey:
    def test_it_shows_both_signs_and_the_parameters(self, shown):
        picture = shown(architecture(2, 2, 1), xor())
        key = places(picture).key
        assert near(colours_of(picture, key), "truth") > 20
        assert near(colours_of(picture, key), "prediction") > 20
        right = QRectF(key.right() - 90, key.top(), 90, key.height())
        assert ink(picture, right) == 0
        counted = shown(replace(architecture(2, 2, 1), parameters=9), xor())
        assert ink(counted, right) > 40
        assert "output · sigmoid: 1. 9 parameters" in counted.accessibleDescription()

    @pytest.mark.parametrize("width", [500, 320, 230])
    def test_it_leaves_out_what_has_no_room(self, shown, width):
        picture = shown(replace(architecture(2, 2, 1), parameters=123456), xor(), size=(width, 270))
        key = places(picture).key
        edge = QRectF(key.right() - 3, key.top(), 3, key.height())
        assert ink(picture, edge) == 0
        assert ink(picture, key) > 40

    def test_without_edges_it_tells_colours_alone(self, shown):
        picture = shown(architecture(64, 32, 10), state(64, 32, 10, pictured=False))
        assert near(colours_of(picture, places(picture).key), "truth") > 20


class TestShapes:
    @pytest.mark.parametrize("width", [1000, 640, 500, 420])
    @pytest.mark.parametrize("sizes", [(2, *[8] * 8, 1), (2, *[16] * 8, 1), (2, 8, 8, 8, 1)])
    def test_no_text_touches_the_next(self, shown, monkeypatch, width, sizes):
        fonts = []
        fit = still_painter.StillPainter._fit

        def spy(painter, on_picture, texts, width):
            fonts.append((fit(painter, on_picture, texts, width), texts))
            return fonts[-1][0]

        monkeypatch.setattr(still_painter.StillPainter, "_fit", spy)
        picture = shown(architecture(*sizes), state(*sizes), size=(width, 270))
        apart = [
            places(picture).pitch - QFontMetricsF(font).horizontalAdvance(text)
            for font, texts in fonts
            for text in texts
            if "×" in text
        ]
        assert all(gap > 0.9 * places(picture).em for gap in apart)
        assert apart or places(picture).pitch < 4 * QFontMetricsF(sized(picture.font(), SMALL)).height()


class TestMesh:
    def test_edges_are_faint_but_those_of_the_chosen_unit(self, shown):
        sizes = (2, 12, 12, 1)
        weights = (np.ones((2, 12)), -np.ones((12, 12)), np.ones((12, 1)))
        picture = shown(architecture(*sizes), state(*sizes, weights=weights))
        picture.clearFocus()
        band = places(picture).band(1).adjusted(6, 0, -6, 0)
        faint = near(colours_of(picture, band), "prediction")
        picture.choose(1, 5)
        assert near(colours_of(picture, band), "prediction") > faint + 300

    def test_negative_ones_into_the_chosen_unit_are_dashed(self, shown):
        sizes, shares = (12, 12), []
        for sign in (1.0, -1.0):
            weights = (np.full(sizes, sign),)
            picture = shown(architecture(*sizes), state(*sizes, weights=weights, biases=(np.zeros(12),)))
            picture.choose(0, 0)
            line = places(picture).edge((0, 0, 0))
            x = np.arange(round(line.x1()) + 30, round(line.x1()) + 130)
            row = colours_of(picture, picture.rect().toRectF())[round(line.y1()), x]
            shares.append(float((np.ptp(row, axis=-1) > 120).mean()))
        assert shares[0] > 0.95
        assert 0.3 < shares[1] < 0.9

    def test_few_edges_stay_as_they_are(self, shown):
        picture = shown(architecture(2, 4, 4, 1), state(2, 4, 4, 1))
        band = places(picture).band(1).adjusted(6, 0, -6, 0)
        before = colours_of(picture, band)
        picture.choose(1, 2)
        assert (colours_of(picture, band) == before).all()


class TestLabels:
    def labels(self, picture, monkeypatch):
        """Return the lines and the rooms of all labels that *picture* paints from now on."""
        seen = []
        room = label._room

        def spy(size, *others, **more):
            seen.append(room(size, *others, **more))
            return seen[-1]

        monkeypatch.setattr(label, "_room", spy)
        return seen

    def test_it_says_that_one_can_click(self, shown, qtbot):
        picture = shown(architecture(2, 2, 1), xor())
        hover(picture, qtbot, on(picture, (0, 1, 0)))
        assert picture.cursor().shape() == Qt.CursorShape.PointingHandCursor
        assert told(picture).of_clickable_edge((0, 1, 0)) == [
            *("w = 0.4213", "x2 → hidden 1, unit 1", "click to type another weight")
        ]
        assert told(picture).of_clickable_edge((0, 2, 0))[-1] == "click to type another bias"
        mark = places(picture).mark((0, 1))
        hover(picture, qtbot, mark.toPoint())
        assert picture._lit.edge == (0, 2, 1)
        assert picture.cursor().shape() == Qt.CursorShape.PointingHandCursor
        hover(picture, qtbot, picture.rect().bottomRight() - QPoint(9, 60))
        assert picture.cursor().shape() == Qt.CursorShape.ArrowCursor

    @pytest.mark.parametrize("edge", [(0, 0, 0), (0, 1, 0), (0, 1, 1), (1, 0, 0), (1, 1, 0)])
    def test_a_problem_covers_neither_field_nor_unit_nor_output(self, shown, monkeypatch, edge):
        picture = shown(architecture(2, 2, 1), xor())
        click(picture, on(picture, edge))
        seen = self.labels(picture, monkeypatch)
        field(picture).selectAll()
        QTest.keyClicks(field(picture), "abc")
        QTest.keyClick(field(picture), Qt.Key.Key_Return)
        picture.grab()
        layer, _, j = edge
        assert field(picture).property("wrong")
        assert seen
        for kept in (
            field(picture).geometry().toRectF(),
            places(picture).unit((layer, j)),
            places(picture).unit((1, 0)),
        ):
            assert not seen[-1].intersects(kept)
        opened = field(picture).geometry().toRectF()
        assert seen[-1].bottom() < opened.top() or opened.bottom() < seen[-1].top()
        assert picture.rect().toRectF().contains(seen[-1])

    def test_a_block_of_weights_tells_its_shape_and_size(self, shown, qtbot):
        weights = (np.full((64, 128), 0.25), np.zeros((128, 10)))
        weights[0][3, 5] = -2.0
        sizes = (64, 128, 10)
        picture = shown(architecture(*sizes), state(*sizes, pictured=False, weights=weights))
        before = picture.grab().toImage()
        hover(picture, qtbot, places(picture).band(0).center().toPoint())
        assert picture._lit.matrix == 0
        assert picture.cursor().shape() == Qt.CursorShape.ArrowCursor
        assert picture.grab().toImage() != before
        mean = 0.25 - 2.25 / 8192
        assert told(picture).of_matrix(0) == ["W¹: 64 × 128", "8,192 weights", f"mean {mean:.4f}", "largest −2.0000"]

    @pytest.mark.parametrize("stacked", [True, False])
    def test_a_label_of_a_field_is_never_beside_it(self, stacked):
        opened, picture = QRectF(100, 100, 40, 20), QRectF(0, 0, 400, 300)
        room = label._room(QSizeF(50, 20), opened, picture, 8, (), stacked=stacked)
        assert room == (QRectF(100, 72, 50, 20) if stacked else QRectF(148, 100, 50, 20))
