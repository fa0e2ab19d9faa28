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
        data = OwnData(np.array([[0.0, 2.0], [1.0, 2.0]]), np.array([0, 1], dtype=np.intp), 2)
        assert data.fingerprint == OwnData(data.x.copy(), data.y.copy(), 2).fingerprint
        assert data.fingerprint in repr(data)
        assert len(repr(table(examples=100_000))) < 100

    def test_nobody_writes_into_it(self):
        data = table()
        with pytest.raises(ValueError, match="read-only"):
            data.x[0, 0] = 1.0

    def test_whose_arrays_it_is_given_goes_on_writing_and_changes_nothing_in_it(self):
        numbers, labels = np.zeros((4, 3)), np.array([0, 1, 0, 1], dtype=np.intp)
        view = numbers[:, :2]
        view.flags.writeable = False  # its base is not
        data, other = OwnData(view, labels, 2), OwnData(numbers, labels, 2, "csv")
        before = (data.fingerprint, other.fingerprint)
        numbers[0, 0], labels[0] = 5.0, 1
        assert (data.x[0, 0], data.y[0], other.x[0, 0]) == (0.0, 0, 0.0)
        assert before == (OwnData(data.x, data.y, 2).fingerprint, OwnData(other.x, other.y, 2, "csv").fingerprint)
        for array in (data.x, data.y, other.x):
            assert not array.flags.writeable

    def test_what_is_handed_over_read_only_is_not_copied(self):
        x, y = np.zeros((4, 6)), np.array([0, 1, 0, 1], dtype=np.intp)
        x.flags.writeable = y.flags.writeable = False
        reshaped = x.reshape(12, 2)[:4]
        assert OwnData(x, y, 2, "csv").x is x
        assert OwnData(x, y, 2, "csv").y is y
        assert OwnData(reshaped, y, 2).x is reshaped

    def test_how_many_classes_there_are_examples_of(self):
        assert table().classes_present == 3
        assert OwnData(table().x, np.full(30, 2, dtype=np.intp), 5, "csv").classes_present == 1
        assert OwnData(np.zeros((0, 2)), np.zeros(0, np.intp), 2).classes_present == 0
        assert table(classes=0).classes_present == 0

    def test_how_much_memory_it_takes(self):
        assert table().nbytes == 30 * 3 * 8 + 30 * 8

    def test_what_cannot_be_printed_of_the_name_of_a_file_is_replaced(self):
        assert table(name="a\nb\udc80.csv").name == "a�b�.csv"

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
            {"x": np.zeros((3, 0))},
            {"x": np.zeros((0, 10**18)), "y": np.zeros(0, np.intp)},
            {"x": np.zeros((3, 4097))},
            {"x": np.full((3, 2), 2e100)},
            {"x": np.full((3, 2), -np.inf)},
            {"x": np.zeros((3, 2), np.uint8)},
            {"y": np.array([0.0, 1.0, -2e100]), "classes": 0},
            {"y": np.zeros(3, np.intp), "classes": 1},
            {"classes": -3, "x": np.zeros((0, 2)), "y": np.zeros(0, np.intp)},
            {"classes": 51},
            {"classes": 1_000_000},
            {"image": (-1, -2)},
            {"image": (0, 2)},
            {"image": (1, 130), "x": np.zeros((3, 130))},
            {"image": (1, 2), "x": np.full((3, 2), 1.01)},
            {"image": (1, 2), "x": np.full((3, 2), -0.01)},
            {"image": (1, 2), "y": np.zeros(3), "classes": 0},
            {"class_names": ("", "yes")},
            {"class_names": ("no\n", "yes")},
            {"class_names": ("n" * 201, "yes")},
            {"input_names": ("a", "n" * 404)},
            {"input_names": ("a\0", "b")},
            {"target_name": "t\x7f"},
            {"target_name": "t" * 201},
            {"name": "n" * 256},
            {"origin": "drawing", "x": np.full((3, 2), 1.5)},
            {"origin": "drawing", "y": np.zeros(3), "classes": 0},
            {"origin": "drawn", "x": np.zeros((3, 3))},
            {"origin": "drawn", "y": np.zeros(3), "classes": 0},
            {"origin": "drawn", "classes": 11},
            {"origin": "drawn", "image": (1, 2)},
            {"origin": "drawn", "x": np.full((3, 2), 60.1)},
            {"origin": "drawn", "x": np.zeros((10_001, 2)), "y": np.zeros(10_001, np.intp)},
        ],
        ids=str,
    )
    def test_what_does_not_fit_together_is_refused(self, parts):
        whole = {"x": np.zeros((3, 2)), "y": np.array([0, 1, 1], dtype=np.intp), "classes": 2, "origin": "csv"}
        OwnData(**whole)
        with pytest.raises(OwnDataError):
            OwnData(**{**whole, **parts})

    @pytest.mark.parametrize(
        "parts",
        [
            {"classes": 50},
            {"x": np.full((3, 4096), -1e100)},
            {"x": np.full((3, 4096), 255, np.uint8), "image": (64, 64), "origin": "idx"},
            {"x": np.ones((3, 2)), "image": (1, 2)},
            {"input_names": ("n" * 200 + " = " + "n" * 200, ""), "class_names": ("n" * 200, "花")},
            {"origin": "drawn", "classes": 10, "x": np.full((3, 2), 60.0)},
            {"origin": "drawing", "x": np.ones((3, 64)), "classes": 10},
            {"x": np.zeros((0, 3)), "y": np.zeros(0, np.intp)},
        ],
        ids=str,
    )
    def test_what_lies_within_the_limits_is_taken(self, parts):
        whole = {"x": np.zeros((3, 2)), "y": np.array([0, 1, 1], dtype=np.intp), "classes": 2, "origin": "csv"}
        assert OwnData(**{**whole, **parts}).source.inputs == OwnData(**{**whole, **parts}).features


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

    @pytest.mark.parametrize("size", [1e100, 1e-200, 1e-300])
    def test_numbers_of_any_size_are_looked_at(self, size):
        x = np.array([[0, 1, 0], [0, 0, 1], [1, 1, 1], [1, 0, 0.0]]) * size
        with np.errstate(all="raise", under="ignore"):
            assert OwnData(x, x[:, 2] * 1.0, 0, "csv").source.plane == (0, 2)
            left, right, _, _ = OwnData(x, np.array([0, 0, 1, 1]), 2, "csv").source.extent
        assert left < 0 < size < right
        assert right - left > 1e-101
