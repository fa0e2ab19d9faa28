"""The gradient of cross-entropy along the logits: formula, chain rule and finite differences."""

import math

import numpy as np
import pytest

from nnstudio.engine.errors import TemperatureError
from nnstudio.engine.logit_gradient import check_logit_gradient, slope_along_probabilities, through_jacobian
from nnstudio.engine.softmax import softmax, softmax_jacobian

LOGITS, TARGET = np.array([2.0, 1.0, 0.1]), np.array([0.2, 0.7, 0.1])


def loss_by_hand(logits, target, temperature):
    exponentials = [math.exp(o / temperature) for o in logits]
    return -sum(y * math.log(e / sum(exponentials)) for y, e in zip(target, exponentials, strict=True))


@pytest.mark.parametrize("temperature", [0.1, 0.5, 1.0, 3.0, 100.0])
def test_the_measured_slopes_are_those_of_the_formula(temperature):
    check = check_logit_gradient(LOGITS, TARGET, temperature)
    gradient = (softmax(LOGITS, temperature) - TARGET) / temperature
    assert check.slopes == pytest.approx(gradient, abs=1e-8)
    assert [comparison.error for comparison in check.compared(gradient)] == pytest.approx([0] * 3, abs=1e-8)


def test_low_temperatures_make_slopes_large_but_not_relatively_wrong():
    check = check_logit_gradient(LOGITS, TARGET, 0.01)
    assert 0.01 * check.slopes == pytest.approx(softmax(LOGITS, 0.01) - TARGET, abs=1e-8)


def test_the_losses_are_those_with_one_logit_moved():
    check = check_logit_gradient(LOGITS, TARGET, 2.0)
    assert check.step == pytest.approx(2e-5)
    for i in range(3):
        for losses, sign in ((check.above, 1), (check.below, -1)):
            moved = [o + sign * 2e-5 * (k == i) for k, o in enumerate(LOGITS)]
            assert losses[i] == pytest.approx(loss_by_hand(moved, TARGET, 2.0), rel=1e-14)


def test_it_finds_a_wrong_gradient():
    gradient = softmax(LOGITS) - TARGET
    gradient[1] += 1e-4
    errors = [comparison.error for comparison in check_logit_gradient(LOGITS, TARGET).compared(gradient)]
    assert errors == pytest.approx([0, 1e-4, 0], abs=1e-8)


def test_what_is_divided_by_is_how_far_the_rounded_logits_are_apart():
    large = LOGITS + 1e6  # 10⁶ + 10⁻⁵ is rounded by some 10⁻¹⁰
    check = check_logit_gradient(large, TARGET)
    assert not np.any(check.distances == 2e-5)
    assert check.slopes == pytest.approx(softmax(large) - TARGET, abs=1e-9)
    assert (check.above - check.below) / 2e-5 != pytest.approx(softmax(large) - TARGET, abs=1e-9)


def test_a_logit_that_swallows_the_step_cannot_be_measured():
    check = check_logit_gradient([1e50, 0.0], [0.5, 0.5])
    assert check.distances[0] == 0
    assert math.isnan(check.slopes[0])


def test_the_slope_along_probabilities():
    assert slope_along_probabilities([1.0, 0.0, 0.0], [0.25, 0.75, 0.0]).tolist() == [-4, 0, 0]
    assert slope_along_probabilities([0.0, 1.0], [1.0, 0.0]).tolist() == [0, -math.inf]


@pytest.mark.parametrize("target", [TARGET, np.array([0.0, 1.0, 0.0])])
@pytest.mark.parametrize("temperature", [0.3, 1.0, 7.0])
def test_the_chain_rule_collapses(temperature, target):
    q = softmax(LOGITS, temperature)
    product = through_jacobian(slope_along_probabilities(target, q), softmax_jacobian(LOGITS, temperature))
    assert product == pytest.approx((q - target) / temperature, rel=1e-12, abs=1e-12)


def test_the_chain_rule_is_lost_where_a_probability_is_rounded_to_zero():
    logits, target = [1000.0, 0.0], [0.0, 1.0]
    slopes = slope_along_probabilities(target, softmax(logits))
    assert np.isnan(through_jacobian(slopes, softmax_jacobian(logits))).all()
    assert check_logit_gradient(logits, target).slopes == pytest.approx([1, -1], abs=1e-8)


def test_a_temperature_of_zero_is_refused():
    with pytest.raises(TemperatureError):
        check_logit_gradient(LOGITS, TARGET, 0.0)
