"""What training asks of a loss: shapes, memory, precision and targets."""

import math
import tracemalloc

import numpy as np
import pytest

from nnstudio.engine.errors import DistributionError, NetworkError, TargetError
from nnstudio.engine.losses import LOSSES

SOFT = np.array([0.7, 0.2, 0.1])
HARD = np.array([0.0, 1.0, 0.0])
SOME = np.array([0.4, -1.5, 2.0])

each = pytest.mark.parametrize("name", LOSSES)


class TestArrays:
    @each
    def test_units_are_summed_and_examples_are_not(self, name):
        loss = LOSSES[name]
        y, prediction = np.stack([SOFT, SOFT[::-1]]), np.stack([SOME, 2 * SOME])
        assert loss.value(y, prediction).shape == (2,)
        assert loss.gradient(y, prediction).shape == (2, 3)
        for i in range(2):
            assert loss.value(y, prediction)[i] == pytest.approx(float(loss.value(y[i], prediction[i])), rel=1e-15)
            assert loss.gradient(y, prediction)[i] == pytest.approx(loss.gradient(y[i], prediction[i]), rel=1e-15)

    @each
    def test_one_target_serves_a_stack_of_predictions_and_the_other_way_round(self, name):
        loss, stack = LOSSES[name], np.stack([SOME, 2 * SOME])
        assert (loss.value(SOFT, stack) == loss.value(np.stack([SOFT, SOFT]), stack)).all()
        assert (loss.gradient(SOFT, stack) == loss.gradient(np.stack([SOFT, SOFT]), stack)).all()
        assert (loss.value([SOFT, HARD], SOME) == loss.value([SOFT, HARD], [SOME, SOME])).all()
        assert (loss.gradient([SOFT, HARD], SOME) == loss.gradient([SOFT, HARD], [SOME, SOME])).all()

    @each
    def test_out_is_filled_and_returned_and_arguments_stay(self, name):
        y, prediction = SOFT[None].copy(), SOME[None].copy()
        expected = LOSSES[name].gradient(y, prediction)
        out = np.empty_like(prediction)
        LOSSES[name].slope(y, prediction, out, np.empty((1, 1)))
        assert (out == expected).all()
        LOSSES[name].value(y, prediction)
        assert (y == SOFT).all()
        assert (prediction == SOME).all()

    @each
    def test_out_may_be_the_prediction(self, name):
        prediction = SOME[None].copy()
        expected = LOSSES[name].gradient(SOFT, prediction)
        LOSSES[name].slope(SOFT[None], prediction, prediction, np.empty((1, 1)))
        assert (prediction == expected).all()

    @each
    def test_the_order_in_memory_does_not_matter(self, name):
        rng = np.random.default_rng(0)
        y, prediction = rng.dirichlet(np.ones(3), 7), rng.normal(size=(7, 3)) * 2
        expected = LOSSES[name].gradient(y, prediction)
        out, row = np.empty((3, 7)).T, np.empty((1, 7)).T
        LOSSES[name].slope(y, np.asfortranarray(prediction), out, row)
        assert out == pytest.approx(expected, rel=1e-14)
        spread = np.zeros((14, 6))
        spread[::2, ::2] = prediction
        assert LOSSES[name].value(y, spread[::2, ::2]) == pytest.approx(LOSSES[name].value(y, prediction), rel=1e-14)

    @each
    @pytest.mark.parametrize("transposed", [False, True])
    @pytest.mark.parametrize("dtype", [np.float32, np.float64])
    def test_the_inner_loop_allocates_no_array(self, name, transposed, dtype):
        examples, units = 50_000, 8

        def array(columns):
            return np.ones((columns, examples), dtype).T if transposed else np.ones((examples, columns), dtype)

        y, prediction, out, row = array(units), array(units), array(units), array(1)
        tracemalloc.start()
        try:
            LOSSES[name].slope(y, prediction, out, row)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert peak < 100_000  # row, the smallest array, has 200,000 bytes; a reduction has a buffer of 8192 numbers

    @each
    def test_the_precision_is_that_of_the_prediction(self, name):
        prediction = SOME.astype(np.float32)
        for y in (SOFT, SOFT.astype(np.float32), [0, 1, 0]):
            assert LOSSES[name].value(y, prediction).dtype == np.float32
            assert LOSSES[name].gradient(y, prediction).dtype == np.float32
        assert LOSSES[name].value([0, 1], [1, 0]).dtype == LOSSES[name].gradient([0, 1], [1, 0]).dtype == np.float64

    @each
    def test_single_precision_has_its_own_ends(self, name):
        largest = np.finfo(np.float32).max
        for prediction in ([largest, -largest], [-200, 200], [1e-45, 0]):
            o = np.array(prediction, np.float32)
            assert LOSSES[name].value([1, 0], o) >= 0
            assert np.isfinite(LOSSES[name].gradient([1, 0], o)).all()


class TestTargets:
    @each
    def test_labels_become_rows(self, name):
        low = -1 if name == "hinge" else 0
        rows = LOSSES[name].targets([2, 0], 3)
        assert rows.tolist() == [[low, low, 1], [1, low, low]]
        assert LOSSES[name].targets(np.array([[2, 0], [1, 1]]), 3).shape == (2, 2, 3)
        LOSSES[name].check_targets(rows)

    @each
    def test_one_unit_tells_two_classes_apart(self, name):
        low = -1 if name == "hinge" else 0
        assert LOSSES[name].targets([1, 0, 1], 1).tolist() == [[1], [low], [1]]

    @each
    def test_no_labels_are_no_rows(self, name):
        assert LOSSES[name].targets([], 3).shape == (0, 3)
        assert LOSSES[name].targets(np.empty(0, int), 1).shape == (0, 1)

    @each
    @pytest.mark.parametrize(
        ("labels", "units", "message"),
        [
            ([0, 3], 3, "label 3 is none of the classes 0 … 2"),
            ([-1, 2], 3, "label -1 is none of the classes 0 … 2"),
            ([0, 2], 1, "label 2 is none of the classes 0 … 1"),
            ([0.0, math.nan], 3, "label nan is none of the classes 0 … 2"),
            ([0, 1.5], 3, "label 1.5 is none of the classes 0 … 2"),
        ],
    )
    def test_a_label_outside_the_classes_is_refused(self, name, labels, units, message):
        with pytest.raises(NetworkError, match=message):
            LOSSES[name].targets(labels, units)

    def test_a_cross_entropy_wants_distributions(self):
        LOSSES["cross_entropy"].check_targets([SOFT, HARD])
        with pytest.raises(DistributionError, match=r"y sums to 1\.1"):
            LOSSES["cross_entropy"].check_targets([[1, 0.1, 0]])

    @pytest.mark.parametrize(("name", "low"), [("binary_cross_entropy", 0), ("hinge", -1)])
    def test_labels_and_sides_have_limits(self, name, low):
        LOSSES[name].check_targets([[low, 1.0, 0.3]])
        LOSSES[name].check_targets(np.empty((0, 3)))
        for bad in (low - 1e-9, 1 + 1e-9, math.nan, math.inf, -math.inf):
            with pytest.raises(TargetError, match=rf"y\[2\] is .*, but a target lies between {low} and 1") as caught:
                LOSSES[name].check_targets([[0, 0.5, 0], [0.5, 0, bad], [7, 0, 0]])
            assert (caught.value.entry, caught.value.low, caught.value.high) == (2, low, 1)
            assert caught.value.value == bad or math.isnan(bad)

    @pytest.mark.parametrize("name", ["squared_error", "absolute_error", "huber"])
    def test_a_number_may_be_any(self, name):
        LOSSES[name].check_targets([[-1e308, 7.0, math.nan]])

    def test_which_judge_classes(self):
        judges = {name for name, loss in LOSSES.items() if loss.judges_classes}
        assert judges == {"cross_entropy", "binary_cross_entropy", "hinge"}
