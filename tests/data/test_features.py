"""Inputs made by hand from the raw ones."""

import math

import numpy as np
import pytest

from nnstudio.data.errors import FeatureError
from nnstudio.data.features import FEATURES, applicable, features_of
from nnstudio.data.sources import SOURCES

POINTS = np.array([[2.0, -3.0], [0.5, 0.0]])


def test_each_by_hand():
    assert features_of(POINTS, tuple(FEATURES)).tolist() == [
        [2, -3, 4, 9, -6, math.sin(2), math.sin(-3)],
        [0.5, 0, 0.25, 0, 0, math.sin(0.5), 0],
    ]


def test_columns_come_in_the_order_asked_for():
    assert features_of(POINTS, ("x1_x2", "x1")).tolist() == [[-6, 2], [0, 0.5]]
    assert features_of(POINTS, ()).shape == (2, 0)


def test_how_they_are_written():
    assert [feature.symbol for feature in FEATURES.values()] == ["x₁", "x₂", "x₁²", "x₂²", "x₁x₂", "sin x₁", "sin x₂"]
    assert all(name == feature.name for name, feature in FEATURES.items())


def test_what_can_be_made_of_how_many_inputs():
    assert applicable(1) == ("x1", "x1_squared", "sin_x1")
    assert applicable(2) == ("x1", "x2", "x1_squared", "x2_squared", "x1_x2", "sin_x1", "sin_x2")
    assert applicable(4) == applicable(64) == ()


def test_one_input():
    assert features_of(np.array([[3.0], [-1.0]]), ("x1_squared", "x1")).tolist() == [[9, 3], [1, -1]]


@pytest.mark.parametrize(
    ("inputs", "name"), [(2, "x3"), (2, ""), (1, "x2"), (1, "x1_x2"), (4, "x1"), (64, "x1_squared"), (2, "x" * 500)]
)
def test_what_cannot_be_made_is_refused_by_name(inputs, name):
    with pytest.raises(FeatureError) as caught:
        features_of(np.zeros((3, inputs)), (*applicable(inputs)[:1], name))
    assert (caught.value.name, caught.value.inputs) == (name, inputs)
    assert isinstance(caught.value, ValueError)
    assert len(str(caught.value)) < 120


@pytest.mark.parametrize(
    ("source", "feature", "threshold"),
    [("xor", ("x1_x2",), 0.0), ("circles", ("x1_squared", "x2_squared"), 9.0)],
)
def test_the_right_feature_makes_one_line_enough(source, feature, threshold):
    data = SOURCES[source].make(np.random.default_rng(0), 500, 0.0, 2)
    beyond = features_of(data.x, feature).sum(axis=1) > threshold
    assert (beyond == data.labels).mean() in (0.0, 1.0)
