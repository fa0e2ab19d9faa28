"""Places in the picture: nothing overlaps, nothing is outside, and what is at a point is what is drawn there."""

import itertools

import pytest
from PySide6.QtCore import QPointF, QRectF

from nnstudio.labs.trainer.network_picture.layout import NetworkLayout
from nnstudio.labs.trainer.network_picture.pointing import at

SHAPES = [
    (2, 1),
    (2, 4, 1),
    (2, 8, 8, 8, 2),
    (64, 32, 10),
    (2, *[16] * 8, 1),
    (4, 5, 3),
    (1, 6, 1),
    (2, 256, 16, 2),
    (7, 17, 1),
]


def laid_out(sizes, width=640, height=270, em=16.0, **names):
    return NetworkLayout(width, height, em, sizes, 2.5 * em, 2, **names)


@pytest.mark.parametrize("size", [(640, 270), (1000, 400), (420, 180)])
@pytest.mark.parametrize("sizes", SHAPES)
def test_layers_stand_apart_and_inside(sizes, size):
    places = laid_out(sizes, *size)
    everything = QRectF(0, places.head.bottom(), size[0], places.foot.top() - places.head.bottom())
    for column in places.columns:
        assert everything.adjusted(-1, -1, 1, 1).contains(column.block)
        for one, other in itertools.pairwise(column.rooms):
            assert one.bottom() < other.top()
    for one, other in itertools.pairwise(places.columns):
        assert one.block.right() + 4 < other.block.left()


@pytest.mark.parametrize("sizes", SHAPES)
def test_a_unit_is_found_where_it_is(sizes):
    places = laid_out(sizes, 1000, 400)
    for layer, units in enumerate(sizes[1:]):
        for j in range(units):
            assert at(places, places.unit((layer, j)).center()).unit == (layer, j)


@pytest.mark.parametrize("sizes", [(2, 1), (2, 4, 1), (2, 8, 8, 8, 2), (4, 5, 3)])
def test_an_edge_is_found_at_its_ends_where_no_other_is_near(sizes):
    places = laid_out(sizes)
    for layer, (fan_in, fan_out) in enumerate(itertools.pairwise(sizes)):
        for row, j in itertools.product(range(fan_in), range(fan_out)):
            found = {at(places, places.edge((layer, row, j)).pointAt(share / 50)).edge for share in range(1, 50)}
            assert (layer, row, j) in found


def test_beside_an_edge_there_is_none():
    places = laid_out((1, 1))
    middle = places.edge((0, 0, 0)).center()
    assert at(places, middle + QPointF(0, 4)).edge == (0, 0, 0)
    assert at(places, middle + QPointF(0, 6)).edge is None
    assert at(places, QPointF(1, middle.y())).edge is None


def test_wide_layers_have_no_edges():
    places = laid_out((64, 32, 10))
    assert places.edges == []
    assert places.layers_with_edges() == []
    assert at(places, places.band(0).center()).edge is None
    places = laid_out((2, 17, 4, 1))
    assert places.layers_with_edges() == [2]
    assert len(places.edges) == 4


def test_the_edges_lie_in_the_order_of_the_weights():
    places = laid_out((2, 3, 1))
    assert [places.edge((0, row, j)) for row in range(2) for j in range(3)] == places.edges[:6]
    assert places.incoming((0, 1)) == [places.edges[1], places.edges[4]]


def test_the_cells_of_a_block_end_with_its_last_unit():
    places = laid_out((2, 19, 1))
    column = places.columns[1]
    last = QPointF(column.cells.right() - 1, column.cells.bottom() - 1)
    assert column.cells_across * round(column.cells.height() / places.unit((0, 0)).height()) > 19
    assert at(places, last).unit is None


@pytest.mark.parametrize("size", [(640, 270), (1000, 400), (420, 180)])
@pytest.mark.parametrize("sizes", SHAPES)
def test_names_stand_between_the_units_and_beside_the_outputs(sizes, size):
    places = laid_out(sizes, *size, captioned=range(len(sizes)), beside=50.0)
    everything = QRectF(0, 0, *size)
    for column in places.columns[1:]:
        letters = [room.adjusted(0, 2, 0, -2) for room in column.captions]  # digits are not so high as a line
        assert all(everything.adjusted(0, places.head.bottom() - 1, 0, 0).contains(room) for room in letters)
        for one, other in itertools.product(letters, column.rooms):
            assert not one.intersects(other)
    assert all(everything.contains(room) for room in places.besides())


def test_there_are_names_only_where_units_stay_large_enough():
    counts = {units: len(laid_out((2, units, 1), captioned=[0]).columns[1].captions) for units in (2, 4, 5, 8, 20)}
    assert counts == {2: 2, 4: 4, 5: 0, 8: 0, 20: 0}
    assert len(laid_out((2, 8, 1), height=600, captioned=[0]).columns[1].captions) == 8
    assert laid_out((2, 2, 1), captioned=[1]).columns[1].captions == ()


def test_a_low_picture_has_no_key():
    high, low = laid_out((2, 1)), laid_out((2, 1), height=180)
    assert high.key.bottom() == 270
    assert high.foot.bottom() == high.key.top() < 270
    assert low.key.isEmpty()
    assert low.foot.bottom() == 180


def test_weights_as_one_block_are_found():
    places = laid_out((64, 32, 4, 1))
    assert [at(places, places.band(layer).center()).matrix for layer in range(3)] == [0, 1, None]


def test_a_mesh_is_dense():
    assert [laid_out(sizes).is_dense(0) for sizes in ((8, 8), (9, 9), (2, 16), (16, 16), (64, 2))] == [
        *(False, True, False, True, False)
    ]
