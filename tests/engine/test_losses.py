"""Rows A7-A9, S4 and E10 of the curriculum; every loss against the definition in plain `math`, and its gradient
against finite differences.
"""

import dataclasses
import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.errors import ParameterError
from nnstudio.engine.losses import LOSSES, Huber
from tests.engine.differences import central_difference

SOFT = np.array([0.7, 0.2, 0.1])
HARD = np.array([0.0, 1.0, 0.0])
SOME = np.array([0.4, -1.5, 2.0])


def cross_entropy_by_hand(y, o):
    log_total = math.log(sum(math.exp(x) for x in o))
    return log_total - sum(y_k * o_k for y_k, o_k in zip(y, o, strict=True))


def binary_cross_entropy_by_hand(y, o):
    s = 1 / (1 + math.exp(-o))
    return -y * math.log(s) - (1 - y) * math.log(1 - s)


def huber_by_hand(y, prediction):
    d = abs(prediction - y)
    return d * d / 2 if d <= 1 else d - 1 / 2


def summed(loss_of_a_unit):
    return lambda y, prediction: math.fsum(map(loss_of_a_unit, y, prediction))


DEFINITIONS = {
    "cross_entropy": cross_entropy_by_hand,
    "binary_cross_entropy": summed(binary_cross_entropy_by_hand),
    "squared_error": summed(lambda y, p: (p - y) ** 2 / 2),
    "absolute_error": summed(lambda y, p: abs(p - y)),
    "huber": summed(huber_by_hand),
    "hinge": summed(lambda y, o: max(0, 1 - y * o)),
}
KINKS = {  # where, for a target y, the slope jumps or begins to change
    "absolute_error": lambda y: [y],
    "huber": lambda y: [y - 1, y + 1],
    "hinge": lambda y: [1 / y] if y else [],
}

each = pytest.mark.parametrize("name", LOSSES)
predictions = st.lists(st.floats(-4, 4), min_size=3, max_size=3).map(np.array)
targets = st.one_of(
    st.sampled_from([SOFT, HARD, HARD[::-1].copy(), np.array([1.0, 0.0, 0.0])]),
    st.lists(st.floats(0.01, 1), min_size=3, max_size=3).map(lambda p: np.array(p) / sum(p)),
)


def test_every_loss_is_checked_here():
    assert list(LOSSES) == list(DEFINITIONS)


class TestWorkedExamples:
    def test_a7_a_miss_by_three(self):
        miss = {"squared_error": (4.5, 3), "absolute_error": (3, 1), "huber": (2.5, 1)}
        for name, (value, gradient) in miss.items():
            assert float(LOSSES[name].value([1.0], [4.0])) == value
            assert list(LOSSES[name].gradient([1.0], [4.0])) == [gradient]
            assert float(LOSSES[name].value([4.0], [1.0])) == value
            assert list(LOSSES[name].gradient([4.0], [1.0])) == [-gradient]

    def test_a7_a_near_miss_by_a_half(self):
        near = {"squared_error": (0.125, 0.5), "absolute_error": (0.5, 1), "huber": (0.125, 0.5)}
        for name, (value, gradient) in near.items():
            assert float(LOSSES[name].value([1.0], [1.5])) == value
            assert list(LOSSES[name].gradient([1.0], [1.5])) == [gradient]

    def test_a7_the_threshold_of_huber(self):
        wide = Huber(delta=2.0)
        assert float(wide.value([0.0], [2.0])) == 2  # ½ · 2², and 2 · (2 − 1) as well
        assert float(wide.value([0.0], [5.0])) == 8  # 2 · (5 − 1)
        assert list(wide.gradient([0.0, 0.0, 0.0], [1.5, 5.0, -5.0])) == [1.5, 2, -2]

    def test_a7_the_hinge_asks_for_a_margin_of_one(self):
        loss = LOSSES["hinge"]
        for y, o, value, gradient in [
            (1, 0.3, 0.7, -1),
            (-1, 0.3, 1.3, 1),
            (1, 2, 0, 0),
            (-1, -2, 0, 0),
            (1, -2, 3, -1),
        ]:
            assert float(loss.value([y], [o])) == pytest.approx(value, rel=1e-15)
            assert list(loss.gradient([y], [o])) == [gradient]

    def test_a7_one_outlier_pulls_at_the_squared_error_alone(self):
        for name, pull in (("squared_error", 1000), ("absolute_error", 1), ("huber", 1)):
            assert list(LOSSES[name].gradient([0.0], [1000.0])) == [pull]

    def test_a8_a_sigmoid_that_is_wrong_for_sure_learns_150_times_faster_by_cross_entropy(self):
        o, y, sigmoid = np.array([-5.0]), np.array([1.0]), ACTIVATIONS["sigmoid"]
        by_cross_entropy = LOSSES["binary_cross_entropy"].gradient(y, o)
        by_square = LOSSES["squared_error"].gradient(y, sigmoid.value(o)) * sigmoid.derivative(o)
        assert by_cross_entropy == pytest.approx([-0.99331], abs=5e-6)
        assert by_square == pytest.approx([-0.0066036], abs=5e-8)

    def test_a9_the_logarithm_grows_without_bound_as_the_believed_probability_falls(self):
        for q, cost in [(0.5, 0.6931), (0.1, 2.3026), (0.001, 6.9078), (1e-300, 690.7755)]:
            assert float(LOSSES["binary_cross_entropy"].value([1], [math.log(q / (1 - q))])) == pytest.approx(
                cost, abs=5e-5
            )

    def test_s4_softmax_minus_truth(self):
        logits = np.log([0.7, 0.2, 0.1])
        loss = LOSSES["cross_entropy"]
        assert float(loss.value([1, 0, 0], logits)) == pytest.approx(0.3567, abs=5e-5)
        assert loss.gradient([1, 0, 0], logits) == pytest.approx([-0.3, 0.2, 0.1], abs=1e-14)
        o = [0.1, 10.0, 0.1]
        assert float(loss.value([0, 1, 0], o)) == pytest.approx(math.log(1 + 2 * math.exp(-9.9)), rel=1e-14)

    def test_e10_yes_or_no(self):
        loss, o = LOSSES["binary_cross_entropy"], [math.log(0.8 / 0.2)]
        assert float(loss.value([1], o)) == pytest.approx(0.2231, abs=5e-5)
        assert float(loss.value([0], o)) == pytest.approx(1.6094, abs=5e-5)
        assert loss.gradient([1], o) == pytest.approx([-0.2], rel=1e-14)
        assert loss.gradient([0], o) == pytest.approx([0.8], rel=1e-14)
        assert float(loss.value([0.3], [0.0])) == pytest.approx(math.log(2), rel=1e-15)

    def test_e10_several_labels_are_a_sum_and_several_classes_are_not(self):
        o = np.log([0.9 / 0.1, 0.2 / 0.8, 0.6 / 0.4])
        labels = LOSSES["binary_cross_entropy"]
        assert labels.terms(np.array([1.0, 0, 1]), o) == pytest.approx([0.1054, 0.2231, 0.5108], abs=5e-5)
        assert float(labels.value([1, 0, 1], o)) == pytest.approx(0.8393, abs=5e-5)
        assert float(labels.value([1, 0, 0], o)) == pytest.approx(1.2448, abs=5e-5)
        assert float(LOSSES["cross_entropy"].value([1, 0, 0], o)) == pytest.approx(0.1777, abs=5e-5)


class TestDefinitions:
    @each
    @given(targets, predictions)
    def test_the_value_is_the_definition(self, name, y, prediction):
        by_hand = DEFINITIONS[name](y, prediction)
        assert float(LOSSES[name].value(y, prediction)) == pytest.approx(by_hand, rel=1e-13, abs=1e-14)

    @each
    @given(targets, predictions)
    def test_the_gradient_is_the_slope_of_the_value(self, name, y, prediction):
        for y_k, p_k in zip(y, prediction, strict=True):
            assume(all(abs(p_k - kink) > 1e-3 for kink in KINKS.get(name, lambda _: [])(y_k)))
        slope = central_difference(lambda x: LOSSES[name].value(y, x), prediction)
        assert LOSSES[name].gradient(y, prediction) == pytest.approx(slope, abs=1e-8)

    @given(predictions, st.lists(st.sampled_from([-1.0, 1.0, -0.4]), min_size=3, max_size=3).map(np.array))
    def test_the_hinge_takes_targets_from_minus_one_to_one(self, o, y):
        assume((np.abs(1 - y * o) > 1e-3).all())
        loss = LOSSES["hinge"]
        assert float(loss.value(y, o)) == pytest.approx(DEFINITIONS["hinge"](y, o), rel=1e-13, abs=1e-14)
        slope = central_difference(lambda x: loss.value(y, x), o)
        assert loss.gradient(y, o) == pytest.approx(slope, abs=1e-8)

    @given(targets, predictions, st.floats(0.01, 100))
    def test_huber_for_any_threshold(self, y, prediction, delta):
        loss = Huber(delta=delta)
        expected = sum(delta**2 * huber_by_hand(a / delta, b / delta) for a, b in zip(y, prediction, strict=True))
        assert float(loss.value(y, prediction)) == pytest.approx(expected, rel=1e-10, abs=1e-14)
        assert (np.abs(loss.gradient(y, prediction)) <= delta).all()

    def test_the_slopes_at_kinks_are_the_stated_conventions(self):
        assert list(LOSSES["absolute_error"].gradient(SOFT, SOFT)) == [0, 0, 0]
        assert list(LOSSES["hinge"].gradient([1.0, -1.0, 0.5], [1.0, -1.0, 2.0])) == [0, 0, 0]
        assert list(LOSSES["huber"].gradient([0.0, 0.0], [1.0, -1.0])) == [1, -1]  # both pieces agree

    @each
    def test_a_right_prediction_costs_nothing(self, name):
        y, right = {
            "cross_entropy": ([1.0, 0.0, 0.0], [1e4, 0.0, 0.0]),
            "binary_cross_entropy": ([1.0, 0.0, 0.0], [1e4, -1e4, -1e4]),
            "hinge": ([1.0, -1.0, -1.0], [1.0, -2.0, -3.0]),
        }.get(name, ([1.0, 0.0, 0.0], [1.0, 0.0, 0.0]))
        value = LOSSES[name].value(y, right)
        assert value == 0
        assert not np.signbit(value)
        assert list(LOSSES[name].gradient(y, right)) == [0, 0, 0]

    def test_the_only_class_costs_nothing_and_not_minus_nothing(self):
        terms = LOSSES["cross_entropy"].terms(np.array([1.0]), np.array([3.0]))
        assert list(terms) == [0]
        assert not np.signbit(terms).any()

    def test_the_binary_cross_entropy_of_one_unit_is_the_cross_entropy_of_two(self):
        for o in (-3.0, 0.0, 1.7):
            one = LOSSES["binary_cross_entropy"].value([0.3], [o])
            assert float(one) == pytest.approx(float(LOSSES["cross_entropy"].value([0.7, 0.3], [0.0, o])), rel=1e-14)


class TestExtremes:
    @each
    def test_the_ends_of_the_number_line_give_the_limit(self, name):
        loss = LOSSES[name]
        for y in ([1.0, 0.0], [0.5, 0.5]):
            for prediction in ([1e308, -1e308], [-1e308, 1e308], [5e-324, -5e-324], [1e308, 1e308]):
                assert loss.value(y, prediction) >= 0
                assert np.isfinite(loss.gradient(y, prediction)).all()

    def test_a_loss_beyond_the_largest_number_is_infinite(self):
        assert float(LOSSES["squared_error"].value([0.0], [1e200])) == math.inf
        assert float(LOSSES["squared_error"].value([0.0], [1.5e154])) == pytest.approx(1.125e308)
        assert float(LOSSES["absolute_error"].value([-1e308], [1e308])) == math.inf
        assert float(LOSSES["huber"].value([0.0], [1e308])) == 1e308
        assert float(LOSSES["hinge"].value([-1.0], [1e308])) == 1e308
        assert float(LOSSES["binary_cross_entropy"].value([0.5, 0.0], [1e308, 1e307])) == 6e307

    def test_the_loss_of_a_hopeless_class_is_infinite_and_of_an_absent_one_nothing(self):
        loss = LOSSES["cross_entropy"]
        assert float(loss.value([0.0, 1.0], [1e308, -1e308])) == math.inf
        assert float(loss.value([1.0, 0.0], [1e308, -1e308])) == 0
        assert float(loss.value([0.0, 1.0], [1000.0, 0.0])) == 1000

    def test_small_losses_do_not_round_to_nothing(self):
        tail = pytest.approx(math.exp(-40), rel=1e-14, abs=0)
        assert float(LOSSES["cross_entropy"].value([1, 0], [40.0, 0.0])) == tail
        assert float(LOSSES["binary_cross_entropy"].value([1], [40.0])) == tail
        assert float(LOSSES["binary_cross_entropy"].value([0], [-40.0])) == tail
        assert LOSSES["binary_cross_entropy"].gradient([0], [-40.0]) == pytest.approx([math.exp(-40)], rel=1e-14, abs=0)
        assert float(LOSSES["binary_cross_entropy"].value([0], [-700.0])) == pytest.approx(
            math.exp(-700), rel=1e-13, abs=0
        )

    def test_infinite_logits_are_sure_of_their_answer(self):
        for y, o, value, gradient in [(1, math.inf, 0, 0), (0, math.inf, math.inf, 1), (1, -math.inf, math.inf, -1)]:
            assert float(LOSSES["binary_cross_entropy"].value([y], [o])) == value
            assert list(LOSSES["binary_cross_entropy"].gradient([y], [o])) == [gradient]
        assert float(LOSSES["cross_entropy"].value([1, 0], [math.inf, 0.0])) == 0
        assert float(LOSSES["cross_entropy"].value([0, 1], [math.inf, 0.0])) == math.inf
        assert list(LOSSES["cross_entropy"].gradient([0, 1], [math.inf, 0.0])) == [1, -1]

    @each
    def test_not_a_number_is_handed_on(self, name):
        assert np.isnan(LOSSES[name].value([0.5, 0.5], [math.nan, 0.0]))
        assert np.isnan(LOSSES[name].gradient([0.5, 0.5], [math.nan, 0.0])[0])


class TestParameters:
    def test_the_threshold_of_huber_has_limits(self):
        (parameter,) = Huber.parameters
        assert Huber(parameter.low).delta < Huber().delta == 1 < Huber(parameter.high).delta
        for delta in (0, -1, math.nan, math.inf):
            with pytest.raises(ParameterError, match="delta"):
                Huber(delta)

    @each
    def test_a_loss_is_a_value(self, name):
        loss = LOSSES[name]
        assert dataclasses.replace(loss) == loss
        assert hash(dataclasses.replace(loss)) == hash(loss)

    @each
    def test_formulas_name_every_parameter(self, name):
        for parameter in LOSSES[name].parameters:
            assert parameter.symbol in LOSSES[name].latex
            assert parameter.symbol in LOSSES[name].derivative_latex
        assert LOSSES[name].derivative_latex
