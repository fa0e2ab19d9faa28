"""A set of examples: classes or numbers."""

import numpy as np
import pytest

from nnstudio.data.dataset import Dataset


def test_classes_are_labels():
    data = Dataset(np.zeros((3, 2)), np.array([0, 1, 1]), 2)
    assert (len(data), data.features, data.is_regression) == (3, 2, False)
    assert data.labels.tolist() == [0, 1, 1]
    assert data.labels.dtype == np.intp


def test_labels_that_came_as_floats_become_whole_numbers():
    assert Dataset(np.zeros((2, 1)), np.array([1.0, 0.0]), 2).labels.dtype == np.intp


def test_numbers_are_no_labels():
    data = Dataset(np.zeros((2, 1)), np.array([0.7, -1.5]), 0)
    assert data.is_regression
    with pytest.raises(AssertionError):
        _ = data.labels


def test_taking_keeps_inputs_and_answers_together():
    data = Dataset(np.arange(8.0).reshape(4, 2), np.array([0.5, 1.5, 2.5, 3.5]), 0)
    some = data.take(np.array([3, 1]))
    assert some.x.tolist() == [[6, 7], [2, 3]]
    assert some.y.tolist() == [3.5, 1.5]
    assert some.classes == 0
