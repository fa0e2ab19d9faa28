"""Figures that judge predictions."""

import numpy as np
import pytest

from nnstudio.engine.metrics import accuracy, one_hot


def test_accuracy_is_the_share_of_examples_classified_rightly():
    y = one_hot([0, 1, 2, 1], 3)
    prediction = [[0.6, 0.3, 0.1], [0.2, 0.5, 0.3], [0.5, 0.2, 0.3], [0.1, 0.8, 0.1]]
    assert accuracy(y, prediction) == 0.75
    assert accuracy(y, y) == 1
    assert accuracy(y, np.log(prediction)) == 0.75


def test_the_first_of_equal_predictions_counts():
    assert accuracy([[1, 0], [0, 1]], [[0.5, 0.5], [0.5, 0.5]]) == 0.5


def test_each_run_has_its_own_accuracy():
    y = one_hot([0, 1], 2)
    assert accuracy(y, np.stack([y, 1 - y])).tolist() == [1, 0]


def test_one_hot_rows():
    assert one_hot([2, 0], 3).tolist() == [[0, 0, 1], [1, 0, 0]]
    assert one_hot(np.empty(0, dtype=int), 3).shape == (0, 3)
    with pytest.raises(IndexError):
        one_hot([3], 3)
