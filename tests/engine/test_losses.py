"""Every loss against the definition in plain `math`, and its gradient against finite differences."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine.losses import LOSSES
from tests.engine.differences import central_difference

Y = np.array([0.7, 0.2, 0.1])
SOME = np.array([0.4, -1.5, 2.0])


def cross_entropy_by_hand(y, o):
    log_total = math.log(sum(math.exp(x) for x in o))
    return log_total - sum(y_k * o_k for y_k, o_k in zip(y, o, strict=True))


DEFINITIONS = {
    "cross_entropy": cross_entropy_by_hand,
    "squared_error": lambda y, p: sum((p_k - y_k) ** 2 for y_k, p_k in zip(y, p, strict=True)) / 2,
}

each = pytest.mark.parametrize("name", LOSSES)


def test_every_loss_is_checked_here():
    assert set(LOSSES) == set(DEFINITIONS)


@each
def test_the_value_is_the_definition(name):
    for y in (Y, np.array([0.0, 1.0, 0.0])):
        assert float(LOSSES[name].value(y, SOME)) == pytest.approx(DEFINITIONS[name](y, SOME), rel=1e-14)


@each
@given(st.lists(st.floats(-4, 4), min_size=3, max_size=3).map(np.array))
def test_the_gradient_is_the_slope_of_the_value(name, prediction):
    loss = LOSSES[name]
    slope = central_difference(lambda x: loss.value(Y, x), prediction)
    assert loss.gradient(Y, prediction) == pytest.approx(slope, abs=1e-8)


@each
def test_units_are_summed_and_examples_are_not(name):
    loss = LOSSES[name]
    y, prediction = np.stack([Y, Y[::-1]]), np.stack([SOME, 2 * SOME])
    assert loss.value(y, prediction).shape == (2,)
    assert loss.gradient(y, prediction).shape == (2, 3)
    for i in range(2):
        assert loss.value(y, prediction)[i] == pytest.approx(float(loss.value(y[i], prediction[i])), rel=1e-15)
        assert loss.gradient(y, prediction)[i] == pytest.approx(loss.gradient(y[i], prediction[i]), rel=1e-15)


@each
def test_out_is_filled_and_returned_and_arguments_stay(name):
    y, prediction = Y[None].copy(), SOME[None].copy()
    expected = LOSSES[name].gradient(y, prediction)
    out = np.empty_like(prediction)
    assert LOSSES[name].gradient(y, prediction, out=out, row=np.empty((1, 1))) is out
    assert (out == expected).all()
    LOSSES[name].value(y, prediction)
    assert (y == Y).all()
    assert (prediction == SOME).all()


@each
def test_extreme_predictions_give_the_limit(name):
    loss = LOSSES[name]
    y = np.array([1.0, 0.0])
    for prediction in ([1e308, -1e308], [-1e308, 1e308], [5e-324, -5e-324], [1e308, 1e308]):
        assert loss.value(y, prediction) >= 0
        assert not np.isnan(loss.gradient(y, prediction)).any()


@each
def test_a_right_prediction_costs_nothing(name):
    right = {"cross_entropy": [1e4, 0.0, 0.0], "squared_error": [1.0, 0.0, 0.0]}[name]
    assert float(LOSSES[name].value([1.0, 0.0, 0.0], right)) == 0
    assert list(LOSSES[name].gradient([1.0, 0.0, 0.0], right)) == [0, 0, 0]


def test_s4_softmax_minus_truth_worked_by_hand():
    logits = np.log([0.7, 0.2, 0.1])
    loss = LOSSES["cross_entropy"]
    assert float(loss.value([1, 0, 0], logits)) == pytest.approx(0.3567, abs=5e-5)
    assert loss.gradient([1, 0, 0], logits) == pytest.approx([-0.3, 0.2, 0.1], abs=1e-14)
    o = [0.1, 10.0, 0.1]
    assert float(loss.value([0, 1, 0], o)) == pytest.approx(math.log(1 + 2 * math.exp(-9.9)), rel=1e-10)


def test_the_loss_of_a_hopeless_class_is_infinite_and_of_an_absent_one_nothing():
    loss = LOSSES["cross_entropy"]
    assert float(loss.value([0.0, 1.0], [1e308, -1e308])) == math.inf
    assert float(loss.value([1.0, 0.0], [1e308, -1e308])) == 0
    assert float(loss.value([0.0, 1.0], [1000.0, 0.0])) == 1000


def test_the_half_of_the_squared_error():
    assert float(LOSSES["squared_error"].value([1.0], [4.0])) == 4.5
    assert list(LOSSES["squared_error"].gradient([1.0], [4.0])) == [3]
    assert float(LOSSES["squared_error"].value([-1e308], [1e308])) == math.inf
