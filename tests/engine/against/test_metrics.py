"""Metrics beside scikit-learn's."""

import math

import numpy as np
import pytest

from nnstudio.engine.metrics import (
    accuracy,
    confusion_matrix,
    f1,
    label_accuracy,
    one_hot,
    precision,
    r_squared,
    recall,
    rmse,
)

metrics = pytest.importorskip("sklearn.metrics")

RNG = np.random.default_rng(0)
CLASSES = 6
LABELS, PREDICTED = RNG.integers(5, size=(2, 200))  # class 5 neither occurs nor is predicted
PREDICTED[PREDICTED == 3] = 2  # class 3 occurs and is never predicted
LABELS[LABELS == 4] = 0  # class 4 is predicted and never occurs


def test_the_confusion_matrix_is_that_of_scikit_learn():
    expected = metrics.confusion_matrix(LABELS, PREDICTED, labels=range(CLASSES))
    assert (confusion_matrix(LABELS, PREDICTED, CLASSES) == expected).all()


def test_precision_recall_and_f1_are_those_of_scikit_learn():
    expected = metrics.precision_recall_fscore_support(LABELS, PREDICTED, labels=range(CLASSES), zero_division=math.nan)
    counts = confusion_matrix(LABELS, PREDICTED, CLASSES)
    for figure, by_sklearn in zip((precision, recall, f1), expected, strict=False):
        assert np.isnan(by_sklearn).any()
        assert figure(counts) == pytest.approx(by_sklearn, nan_ok=True, rel=1e-14)


def test_accuracy_is_that_of_scikit_learn():
    expected = metrics.accuracy_score(LABELS, PREDICTED)
    assert accuracy(one_hot(LABELS, CLASSES), one_hot(PREDICTED, CLASSES)) == pytest.approx(expected, rel=1e-15)
    y, prediction = LABELS[:, None] % 2, RNG.random((200, 1))
    assert accuracy(y, prediction) == pytest.approx(metrics.accuracy_score(y, prediction > 0.5), rel=1e-15)


def test_label_accuracy_is_one_minus_the_hamming_loss():
    y, prediction = RNG.integers(2, size=(100, 4)), RNG.random((100, 4))
    assert label_accuracy(y, prediction) == pytest.approx(1 - metrics.hamming_loss(y, prediction > 0.5), rel=1e-15)


def test_r_squared_and_rmse_are_those_of_scikit_learn():
    y = RNG.normal(size=(100, 3)) * [1, 1e-3, 1e6] + [0, 1, 1e6]
    prediction = y + RNG.normal(size=(100, 3)) * [0.1, 1, 1e5]
    expected = metrics.r2_score(y, prediction, multioutput="raw_values")
    assert r_squared(y, prediction) == pytest.approx(expected, rel=1e-12)
    expected = metrics.root_mean_squared_error(y, prediction, multioutput="raw_values")
    assert rmse(y, prediction) == pytest.approx(expected, rel=1e-14)


def test_the_r_squared_of_a_constant_truth_is_that_of_scikit_learn_unforced():
    y = np.full((5, 2), 3.0)
    prediction = y + np.array([0, 1])
    with np.errstate(divide="ignore", invalid="ignore"):
        expected = metrics.r2_score(y, prediction, multioutput="raw_values", force_finite=False)
    assert r_squared(y, prediction) == pytest.approx(expected, nan_ok=True)
    assert np.isnan(expected[0])
    assert expected[1] == -math.inf
