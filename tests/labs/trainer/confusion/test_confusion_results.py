"""Counts, recall and precision, worked out by hand; what they are called."""

import math

import pytest

from nnstudio.engine.errors import LabelError
from nnstudio.labs.trainer.confusion.class_titles import brief_percent, percent, short_titles
from nnstudio.labs.trainer.confusion.results import judged


def test_three_classes_by_hand():
    found = judged([0, 0, 0, 0, 1, 1, 2, 2], [0, 0, 0, 1, 1, 0, 2, 2], 3)
    assert found.counts.tolist() == [[3, 1, 0], [1, 1, 0], [0, 0, 2]]
    assert found.recall.tolist() == [0.75, 0.5, 1.0]
    assert found.precision.tolist() == [0.75, 0.5, 1.0]
    assert found.f1.tolist() == [0.75, 0.5, 1.0]
    assert (found.accuracy, found.right, found.examples) == (0.75, 6, 8)


def test_what_has_no_share_is_no_number():
    found = judged([0, 0], [0, 0], 2)
    assert math.isnan(found.recall[1])
    assert math.isnan(found.precision[1])
    assert math.isnan(judged([], [], 2).accuracy)


def test_a_label_that_is_no_class_is_refused():
    with pytest.raises(LabelError):
        judged([3], [0], 3)


@pytest.mark.parametrize(
    ("share", "long", "brief"),
    [
        (0.0, "0 %", "0"), (1.0, "100 %", "100"), (0.0423, "4.2 %", "4"), (0.9999, "99.9 %", "99"),
        (0.0001, "0.1 %", "1"), (math.nan, "–", "–"),
    ],
)  # fmt: skip
def test_percentages(share, long, brief):
    assert percent(share) == long
    assert brief_percent(share) == brief


@pytest.mark.parametrize(
    ("titles", "shorter"),
    [
        (["class 1", "class 2", "class 10"], ["1", "2", "10"]),
        (["第 1 類", "第 2 類"], ["1", "2"]),
        (["setosa", "versicolor"], ["setosa", "versicolor"]),
        (["class", "class 2"], ["class", "class 2"]),
        (["a", "b"], ["a", "b"]),
    ],
)
def test_titles_that_do_not_fit_lose_what_all_have(titles, shorter):
    assert short_titles(titles, lambda title: len(title) < 3) == shorter
    assert short_titles(titles, lambda _: True) == titles
