"""What the network sees of raw points: features, standardised by the training examples."""

import numpy as np
import pytest

from nnstudio.data.bundled import digits, iris
from nnstudio.data.errors import FeatureError
from nnstudio.data.features import FEATURES
from nnstudio.data.inputs import Inputs
from nnstudio.data.split import split
from nnstudio.data.standardise import Standardiser

TRAIN = np.array([[1.0, 10.0], [3.0, 10.0], [5.0, 40.0]])


def test_mean_and_deviation_by_hand():
    fitted = Standardiser.of(TRAIN)
    assert fitted.mean.tolist() == [3, 20]
    assert fitted.deviation == pytest.approx([np.sqrt(8 / 3), np.sqrt(200)])
    assert fitted.apply(np.array([[3.0, 20.0 + np.sqrt(200)]])) == pytest.approx(np.array([[0.0, 1.0]]))


def test_training_examples_are_standard_afterwards_and_those_kept_back_are_not():
    train, validation = split(iris(), 0.8, np.random.default_rng(0))
    fitted = Standardiser.of(train.x)
    seen, unseen = fitted.apply(train.x), fitted.apply(validation.x)
    assert seen.mean(axis=0) == pytest.approx(np.zeros(4), abs=1e-12)
    assert seen.std(axis=0) == pytest.approx(np.ones(4), abs=1e-12)
    assert np.abs(unseen.mean(axis=0)).min() > 0.01
    assert np.abs(unseen.std(axis=0) - 1).min() > 0.001
    assert unseen == pytest.approx((validation.x - train.x.mean(axis=0)) / train.x.std(axis=0), abs=1e-12)


@pytest.mark.parametrize("value", [0.0, 0.1, -1e15 / 3])
def test_a_constant_column_is_only_shifted(value):
    x = np.column_stack([np.full(7, value), np.arange(7.0)])
    fitted = Standardiser.of(x)
    assert fitted.mean[0] == value
    assert fitted.deviation[0] == 0
    assert fitted.apply(x)[:, 0].tolist() == [0] * 7
    assert fitted.apply(np.array([[value + 2.0, 3.0]])).tolist() == [[2, 0]]


def test_one_example_and_the_blank_corners_of_digits_are_finite():
    assert Standardiser.of(TRAIN[:1]).apply(TRAIN)[:, 1].tolist() == [0, 0, 30]
    assert np.isfinite(Standardiser.of(digits().x).apply(digits().x)).all()


def test_the_identity_changes_nothing_and_keeps_nothing():
    made = Standardiser.none(2).apply(TRAIN)
    assert made.tolist() == TRAIN.tolist()
    assert not np.shares_memory(made, TRAIN)


def test_raw_columns_as_they_are():
    inputs = Inputs.fitted(TRAIN, (), standardise=False)
    assert inputs.count == 2
    assert inputs(TRAIN).tolist() == TRAIN.tolist()


def test_features_first_then_standardised():
    inputs = Inputs.fitted(TRAIN, ("x1_squared",), standardise=True)
    squares = np.array([1.0, 9.0, 25.0])
    assert inputs.count == 1
    assert inputs(TRAIN)[:, 0] == pytest.approx((squares - squares.mean()) / squares.std())
    assert inputs(np.array([[-3.0, 99.0]])) == pytest.approx(inputs(np.array([[3.0, 0.0]])))


@pytest.mark.parametrize("standardise", [False, True])
def test_points_of_a_picture_go_the_way_of_the_examples(standardise):
    inputs = Inputs.fitted(TRAIN, tuple(FEATURES), standardise)
    grid = np.array([[x1, x2] for x1 in (-6.0, 3.0, 6.0) for x2 in (-6.0, 10.0)])
    assert inputs.count == 7
    assert inputs(grid).shape == (6, 7)
    assert inputs(grid)[3].tolist() == inputs(TRAIN)[1].tolist()


def test_a_feature_that_does_not_suit_is_refused():
    with pytest.raises(FeatureError):
        Inputs.fitted(iris().x, ("x1",), standardise=True)
    with pytest.raises(FeatureError):
        Inputs.fitted(TRAIN[:, :1], ("x1", "x2"), standardise=False)
