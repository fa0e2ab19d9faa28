"""Rows S1-S6 of the curriculum, and what holds for any logits."""

import math
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.errors import TemperatureError
from nnstudio.engine.softmax import (
    hardmax,
    log_softmax,
    naive_softmax,
    softmax,
    softmax_errors,
    softmax_jacobian,
    write_softmax,
)
from tests.engine.differences import central_difference

logits = st.lists(st.floats(-50, 50), min_size=1, max_size=8).map(np.array)
any_logits = st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=8).map(np.array)
temperatures = st.floats(1e-3, 1e3)


class TestWorkedExamples:
    def test_s1_one_large_logit(self):
        s = softmax([0.1, 10, 0.1])
        assert s == pytest.approx([0.00005, 0.9999, 0.00005], abs=5e-6)
        assert np.argmax(s) == 1

    def test_s1_by_hand(self):
        assert softmax([math.log(1), math.log(2), math.log(5)]) == pytest.approx([1 / 8, 2 / 8, 5 / 8], rel=1e-14)

    def test_s2_cold_is_hardmax_and_hot_is_uniform(self):
        o = [1.0, 3.0, 2.0]
        assert list(softmax(o, 1e-3)) == [0, 1, 0]
        assert softmax(o, 1e9) == pytest.approx([1 / 3] * 3, rel=1e-8)

    def test_s2_temperature_divides_the_logits(self):
        assert softmax([1.0, 3.0], 2.0) == pytest.approx(softmax([0.5, 1.5]), rel=1e-14)
        assert log_softmax([1.0, 3.0], 2.0) == pytest.approx(log_softmax([0.5, 1.5]), rel=1e-14)

    def test_s2_hardmax_gives_all_to_the_largest_and_of_equals_to_the_first(self):
        assert list(hardmax([0.1, 10, 0.1])) == [0, 1, 0]
        assert list(hardmax([2, 7, 7])) == [0, 1, 0]
        assert list(softmax([2, 7, 7], 1e-3)) == [0, 0.5, 0.5]
        assert hardmax([[3, 1], [-math.inf, -5]]).tolist() == [[1, 0], [0, 1]]
        assert np.isnan(hardmax([[1, math.nan], [1, 2]])).tolist() == [[True, True], [False, False]]

    def test_s3_the_naive_formula_is_right_as_long_as_it_works(self):
        assert naive_softmax([0.1, 10, 0.1]) == pytest.approx(softmax([0.1, 10, 0.1]), rel=1e-14)
        assert np.isfinite(naive_softmax([709.0, 0.0])).all()

    @pytest.mark.parametrize(("dtype", "high", "low"), [(np.float64, 709.8, -745.2), (np.float32, 88.8, -104.0)])
    def test_s3_where_the_naive_formula_fails_and_the_stable_one_does_not(self, dtype, high, low):
        for o in ([high, high], [low, low]):
            logits = np.array(o, dtype)
            assert np.isnan(naive_softmax(logits)).all()
            assert naive_softmax(logits).dtype == dtype
            assert list(softmax(logits)) == [0.5, 0.5]

    def test_s3_large_logits_that_the_naive_formula_cannot_do(self):
        assert np.isnan(naive_softmax([1000.0, 1001.0, 1002.0])).all()
        assert softmax([1000, 1001, 1002]) == pytest.approx([0.0900, 0.2447, 0.6652], abs=5e-5)
        assert list(softmax([1000, 1001, 1002])) == list(softmax([0, 1, 2]))

    def test_errors_are_q_minus_y_and_keep_their_digits_near_1(self):
        o, y = np.array([2.0, 1.0, 0.1]), np.array([0.2, 0.5, 0.3])
        assert softmax_errors(o, y, 2.0) == pytest.approx(softmax(o, 2.0) - y, abs=1e-15)
        rest = 2 * np.exp(-40.0)
        assert softmax_errors([40.0, 0.0, 0.0], [1.0, 0.0, 0.0]) == pytest.approx(
            [-rest, rest / 2, rest / 2], rel=1e-13
        )

    def test_the_jacobian_keeps_its_digits_where_one_class_is_nearly_certain(self):
        rest = 2 * np.exp(-40.0)  # 1 − s₁, which 1 − s₁ itself would round to 0
        jacobian = softmax_jacobian([40.0, 0.0, 0.0])
        assert jacobian[0] == pytest.approx([rest, -rest / 2, -rest / 2], rel=1e-13)

    def test_s5_the_jacobian_by_hand(self):
        s = [1 / 8, 2 / 8, 5 / 8]
        by_hand = [[s[i] * ((i == j) - s[j]) for j in range(3)] for i in range(3)]
        jacobian = softmax_jacobian(np.log([1.0, 2.0, 5.0]))
        assert jacobian == pytest.approx(np.array(by_hand), rel=1e-13)

    def test_s6_two_classes_are_a_sigmoid_of_the_difference(self):
        sigmoid = ACTIVATIONS["sigmoid"]
        for o in ([0.3, -1.2], [5.0, 5.5], [-30.0, 2.0]):
            assert softmax(o)[0] == pytest.approx(float(sigmoid.value(o[0] - o[1])), rel=1e-13)


class TestWhatAlwaysHolds:
    @given(any_logits, temperatures)
    def test_probabilities_for_any_finite_logits(self, o, temperature):
        s = softmax(o, temperature)
        assert s.sum() == pytest.approx(1, rel=1e-12)
        assert ((s >= 0) & (s <= 1)).all()

    @given(logits, st.floats(-1000, 1000))
    def test_a_shift_changes_nothing(self, o, shift):
        assert softmax(o + shift) == pytest.approx(softmax(o), rel=1e-9)
        assert log_softmax(o + shift) == pytest.approx(log_softmax(o), rel=1e-9, abs=1e-9)

    @given(any_logits)
    def test_the_order_is_kept(self, o):
        assert (np.diff(softmax(o)[np.argsort(o)]) >= 0).all()

    @given(logits, st.randoms(use_true_random=False))
    def test_permuted_logits_give_permuted_probabilities(self, o, random):
        order = random.sample(range(len(o)), len(o))
        assert softmax(o[order]) == pytest.approx(softmax(o)[order], rel=1e-13)

    @given(logits, temperatures)
    def test_log_softmax_is_the_logarithm(self, o, temperature):
        s = softmax(o, temperature)
        seen = s > 1e-300
        assert log_softmax(o, temperature)[seen] == pytest.approx(np.log(s[seen]), rel=1e-9, abs=1e-12)

    @given(st.lists(st.floats(-5, 5), min_size=1, max_size=5).map(np.array), st.floats(0.2, 5))
    def test_the_jacobian_is_the_slope(self, o, temperature):
        jacobian = softmax_jacobian(o, temperature)
        for i in range(len(o)):
            slope = central_difference(lambda x, i=i: softmax(x, temperature)[i], o)
            assert jacobian[i] == pytest.approx(slope, abs=1e-8)
        assert jacobian == pytest.approx(jacobian.T, abs=1e-15)
        assert jacobian.sum(axis=0) == pytest.approx(np.zeros(len(o)), abs=1e-14)


class TestExtremes:
    @pytest.mark.parametrize("temperature", [1.0, 1e-300, 5e-324, 1e300])
    def test_the_ends_of_the_number_line(self, temperature):
        s = softmax([1e308, -1e308, 0.0], temperature)
        assert list(s) == [1, 0, 0]

    def test_ties_at_the_smallest_temperature(self):
        assert list(softmax([2.0, 2.0, 1.0], 5e-324)) == [0.5, 0.5, 0]

    def test_log_softmax_is_exact_where_softmax_rounds(self):
        assert list(log_softmax([0.0, 1000.0])) == [-1000, 0]
        assert log_softmax([0.0, 40.0])[1] == pytest.approx(-math.exp(-40), rel=1e-14, abs=0)
        assert log_softmax([-700.0, 0.0, -700.0])[1] == pytest.approx(-2 * math.exp(-700), rel=1e-14, abs=0)
        assert log_softmax(np.array([0, 40], np.float32))[1] == pytest.approx(-math.exp(-40), rel=1e-6, abs=0)
        assert list(log_softmax([3.0])) == [0]
        assert list(log_softmax([1e308, -1e308])) == [0, -math.inf]

    def test_a_temperature_above_one_brings_the_ends_of_the_number_line_together(self):
        assert softmax([1e308, -1e308], 1e308) == pytest.approx(softmax([1.0, -1.0]), rel=1e-14)
        assert log_softmax([1e308, -1e308], 2.0)[1] == pytest.approx(-1e308, rel=1e-15)
        assert softmax([1e15, 1e15 + 1], 3.0) == pytest.approx(softmax([0.0, 1 / 3]), rel=1e-14)

    @pytest.mark.parametrize("temperature", [1e-300, 5e-324, 1e300])
    def test_a_temperature_beyond_single_precision(self, temperature):
        o = np.array([2.0, 2.0, 1.0], np.float32)
        expected = [1 / 3] * 3 if temperature > 1 else [0.5, 0.5, 0]
        assert softmax(o, temperature) == pytest.approx(np.float32(expected), rel=1e-6)
        assert np.exp(log_softmax(o, temperature)) == pytest.approx(np.float32(expected), rel=1e-6)

    def test_the_slope_of_a_tie_is_infinite_at_the_smallest_temperature(self):
        for dtype in (np.float32, np.float64):
            jacobian = softmax_jacobian(np.array([2.0, 2.0, 1.0], dtype), 5e-324)
            assert jacobian.tolist() == [[math.inf, -math.inf, 0], [-math.inf, math.inf, 0], [0, 0, 0]]

    @pytest.mark.parametrize("temperature", [1.0, 0.1, 7.0])
    @pytest.mark.parametrize("dtype", [np.float32, np.float64])
    def test_infinite_logits_give_the_limit(self, temperature, dtype):
        for o, limit in [
            ([math.inf, 0.0, 1e30], [1, 0, 0]),
            ([math.inf, -1e30, math.inf], [0.5, 0, 0.5]),
            ([-math.inf, 3.0, -math.inf], [0, 1, 0]),
            ([-math.inf, math.inf, 3.0], [0, 1, 0]),
        ]:
            logits = np.array(o, dtype)
            s, logarithms = softmax(logits, temperature), log_softmax(logits, temperature)
            assert s.dtype == logarithms.dtype == dtype
            assert list(s) == limit
            with np.errstate(divide="ignore"):
                assert logarithms == pytest.approx(np.log(limit), rel=1e-7)

    def test_infinite_logits_of_one_row_leave_the_others_alone(self):
        o = [[math.inf, 0.0], [0.3, 1.2], [-math.inf, -math.inf]]
        assert list(softmax(o)[1]) == list(softmax(o[1]))
        assert list(log_softmax(o)[1]) == list(log_softmax(o[1]))
        assert np.isnan(softmax(o)[2]).all()
        assert np.isnan(log_softmax(o)[2]).all()

    def test_not_a_number_is_handed_on(self):
        for o in ([math.nan, 0.0], [math.nan, math.inf], [math.nan]):
            assert np.isnan(softmax(o)).all()
            assert np.isnan(log_softmax(o)).all()
            assert np.isnan(naive_softmax(o)).all()

    @pytest.mark.parametrize("temperature", [0, -1, math.inf, math.nan])
    def test_what_is_no_temperature(self, temperature):
        for function in (softmax, log_softmax, softmax_jacobian):
            with pytest.raises(TemperatureError, match="temperature"):
                function([1.0, 2.0], temperature)


class TestArrays:
    def test_each_row_of_a_stack_is_alone(self):
        o = np.arange(24.0).reshape(2, 3, 4) ** 1.3
        assert softmax(o).shape == (2, 3, 4)
        assert softmax_jacobian(o).shape == (2, 3, 4, 4)
        assert list(softmax(o)[1, 2]) == list(softmax(o[1, 2]))
        assert list(log_softmax(o)[1, 2]) == list(log_softmax(o[1, 2]))
        assert softmax_jacobian(o)[1, 2] == pytest.approx(softmax_jacobian(o[1, 2]), rel=1e-14)

    def test_the_logits_are_left_as_they_were(self):
        o = np.array([1.0, 2.0])
        softmax(o, 3.0)
        log_softmax(o, 3.0)
        assert list(o) == [1, 2]

    def test_the_inner_loop_writes_the_same(self):
        o = np.random.default_rng(0).normal(size=(5, 7)) * 10
        expected, out, row = softmax(o), np.empty((7, 5)).T, np.empty((5, 1))
        write_softmax(o, out, row)
        assert out == pytest.approx(expected, rel=1e-15)
        write_softmax(o, o, row)  # also over the logits
        assert o == pytest.approx(expected, rel=1e-15)

    def test_the_inner_loop_makes_no_array(self):
        o, out, row = np.ones((8, 50_000)).T, np.ones((8, 50_000)).T, np.ones((50_000, 1))
        tracemalloc.start()
        try:
            write_softmax(o, out, row)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert peak < 100_000  # row, the smallest array, has 400,000 bytes; a reduction has a buffer of 8192 numbers

    def test_single_precision_stays_single(self):
        o = np.array([1.0, 2.0], dtype=np.float32)
        for temperature in (1.0, 0.5, 2.0):
            for function in (softmax, log_softmax, softmax_jacobian):
                assert function(o, temperature).dtype == np.float32
        assert hardmax(o).dtype == naive_softmax(o).dtype == np.float32
