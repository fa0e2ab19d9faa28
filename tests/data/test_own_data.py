"""Data of the learner's own: one value that knows what is in it."""

import numpy as np
import pytest

from nnstudio.data.dataset import PLANE
from nnstudio.data.errors import OwnDataError
from nnstudio.data.own_data import OwnData
from nnstudio.data.own_source import telling
from nnstudio.data.sources import SOURCES


def table(examples=30, features=3, classes=3, **others):
    rng = np.random.default_rng(1)
    y = np.arange(examples, dtype=np.intp) % classes if classes else rng.normal(size=examples)
    return OwnData(rng.normal(size=(examples, features)), y, classes, "csv", **others)


class TestValue:
    def test_equal_if_and_only_if_it_holds_the_same(self):
        assert table() == table()
        assert hash(table()) == hash(table())
        other = np.array(table().x)
        other[7, 1] += 1e-12
        assert OwnData(other, table().y, 3, "csv") != table()
        assert table(class_names=("a", "b", "c")) != table()
        assert table() != "a table"

    def test_its_fingerprint_is_the_same_in_every_session(self):
        data = OwnData(np.array([[0.0], [1.0]]), np.array([0, 1], dtype=np.intp), 2)
        assert data.fingerprint == OwnData(data.x.copy(), data.y.copy(), 2).fingerprint
        assert data.fingerprint in repr(data)
        assert len(repr(table(examples=100_000))) < 100

    def test_nobody_writes_into_it(self):
        data = table()
        with pytest.raises(ValueError, match="read-only"):
            data.x[0, 0] = 1.0

    def test_pixels_become_shares_of_ink(self):
        pixels = np.array([[0, 51, 102, 255]], dtype=np.uint8)
        data = OwnData(pixels, np.array([0], dtype=np.intp), 2, "idx", image=(2, 2))
        assert data.take(np.array([0])).x.tolist() == [[0.0, 0.2, 0.4, 1.0]]
        assert data.x.nbytes == 4

    @pytest.mark.parametrize(
        "parts",
        [
            {"x": np.zeros(3)},
            {"x": np.zeros((3, 2), np.float32)},
            {"x": np.full((3, 2), np.nan)},
            {"y": np.array([0, 1, 2], dtype=np.intp)},
            {"y": np.array([0, -1, 1], dtype=np.intp)},
            {"y": np.array([0.0, 1.0, 1.0])},
            {"y": np.array([0, 1], dtype=np.intp)},
            {"classes": 0},
            {"classes": 0, "y": np.array([0.0, np.inf, 1.0])},
            {"input_names": ("one",)},
            {"class_names": ("one", "two", "three")},
            {"image": (3, 3)},
            {"image": (2,)},
        ],
        ids=str,
    )
    def test_what_does_not_fit_together_is_refused(self, parts):
        whole = {"x": np.zeros((3, 2)), "y": np.array([0, 1, 1], dtype=np.intp), "classes": 2}
        OwnData(**whole)
        with pytest.raises(OwnDataError):
            OwnData(**{**whole, **parts})


class TestSource:
    def test_what_can_be_asked_of_a_table(self):
        source = table().source
        assert (source.inputs, source.proposed_classes, source.most_examples, source.has_noise) == (3, 3, 30, False)
        assert source.kind == "classification"
        assert table(classes=0).source.kind == "regression"
        made = source.make(np.random.default_rng(0), 30, 0.0, 3)
        assert (made.x == table().x).all()
        some = source.make(np.random.default_rng(0), 12, 0.0, 3)
        assert len({tuple(row) for row in some.x.tolist()} & {tuple(row) for row in table().x.tolist()}) == 12

    def test_drawn_points_lie_in_the_plane_of_all_such_sets(self):
        drawn = OwnData(np.zeros((2, 2)), np.array([0, 1], dtype=np.intp), 2)
        assert drawn.source.extent == PLANE
        assert drawn.source.plane == (0, 1)
        assert not drawn.source.proposes_standardising

    def test_none_at_all(self):
        nothing = OwnData(np.zeros((0, 2)), np.zeros(0, np.intp), 2)
        assert nothing.source.most_examples == 0

    def test_the_picture_shows_all_points_with_a_margin(self):
        x = np.array([[10.0, 3.0], [20.0, 3.0]])
        left, right, bottom, top = OwnData(x, np.array([0, 1], dtype=np.intp), 2, "csv").source.extent
        assert left < 10.0
        assert 20.0 < right < 22.0
        assert bottom < 3.0 < top

    def test_of_many_examples_some_are_proposed(self):
        many = OwnData(np.zeros((200_000, 1)), np.zeros(200_000, np.intp), 2, "csv")
        assert many.source.proposed_examples == 100_000
        pictures = OwnData(np.zeros((9_000, 4), np.uint8), np.zeros(9_000, np.intp), 2, "idx", image=(2, 2))
        assert pictures.source.proposed_examples == 5_000
        assert pictures.source.image == (2, 2)
        assert pictures.source.plane == ()

    @pytest.mark.parametrize(("scale", "shift", "far"), [(1.0, 0.0, False), (1.0, 100.0, True), (50.0, 0.0, True)])
    def test_standardising_is_proposed_where_numbers_are_large_or_far_apart(self, scale, shift, far):
        x = table().x * [1.0, 1.0, scale] + shift
        assert OwnData(x, table().y, 3, "csv").source.proposes_standardising is far


class TestTelling:
    def test_of_the_iris_flowers_the_petals_tell_most(self):
        iris = SOURCES["iris"].make(np.random.default_rng(0), 150, 0.0, 3)
        assert telling(iris) == (2, 3) == SOURCES["iris"].plane

    def test_of_a_number_what_correlates_with_it(self):
        rng = np.random.default_rng(2)
        x = rng.normal(size=(200, 4))
        y = 3.0 * x[:, 3] - x[:, 1] + 0.1 * rng.normal(size=200)
        data = OwnData(x, y, 0, "csv")
        assert data.source.plane == (1, 3)
        by_hand = sorted(np.argsort([-(np.corrcoef(column, y)[0, 1] ** 2) for column in x.T])[:2])
        assert list(data.source.plane) == by_hand

    def test_a_constant_input_tells_nothing(self):
        x = np.column_stack([np.full(6, 2.0), np.arange(6.0), [0, 1, 0, 1, 0, 1.0]])
        assert OwnData(x, np.array([0, 0, 0, 1, 1, 1], dtype=np.intp), 2, "csv").source.plane == (1, 2)
