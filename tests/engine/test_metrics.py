"""Figures that judge predictions."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.errors import LabelError
from nnstudio.engine.metrics import (
    accuracy,
    confusion_matrix,
    f1,
    label_accuracy,
    one_hot,
    precision,
    predicted_classes,
    r_squared,
    recall,
    rmse,
)

TRUE = [0, 0, 0, 1, 1, 2]
PREDICTED = [0, 1, 0, 1, 1, 0]
CONFUSION = [[2, 1, 0], [0, 2, 0], [1, 0, 0]]


def column(*entries):
    return np.array(entries, dtype=float)[:, None]


class TestAccuracy:
    def test_it_is_the_share_of_examples_classified_rightly(self):
        y = one_hot([0, 1, 2, 1], 3)
        prediction = [[0.6, 0.3, 0.1], [0.2, 0.5, 0.3], [0.5, 0.2, 0.3], [0.1, 0.8, 0.1]]
        assert accuracy(y, prediction) == 0.75
        assert accuracy(y, y) == 1
        assert accuracy(y, np.log(prediction)) == 0.75

    def test_the_first_of_equal_predictions_counts(self):
        assert accuracy([[1, 0], [0, 1]], [[0.5, 0.5], [0.5, 0.5]]) == 0.5

    def test_each_run_has_its_own(self):
        y = one_hot([0, 1], 2)
        assert accuracy(y, np.stack([y, 1 - y])).tolist() == [1, 0]
        assert accuracy(column(0, 1), np.stack([column(0.2, 0.9), column(0.7, 0.9)])).tolist() == [1, 0.5]

    def test_one_unit_tells_two_classes_apart(self):
        y, o = column(0, 1, 1, 0), column(-2, 3, -0.5, 0.4)
        assert accuracy(y, ACTIVATIONS["sigmoid"].value(o)) == 0.5
        assert accuracy(y, o, threshold=0) == 0.5
        assert accuracy(column(-1, 1, 1, -1), o, threshold=0, midpoint=0) == 0.5
        assert accuracy(column(0, 1, 0, 0), ACTIVATIONS["sigmoid"].value(o)) == 0.75

    def test_soft_truths_lie_on_one_side_of_the_midpoint(self):
        assert accuracy(column(0.3, 0.7), column(0.1, 0.9)) == 1
        assert accuracy(column(0.3, -0.2), column(2, -2), threshold=0, midpoint=0) == 1

    def test_the_threshold_of_logits_does_not_judge_the_truth(self):
        assert accuracy(column(0.3, 0.7), column(-1, 1), threshold=0) == 1
        assert label_accuracy([[0.3, 0.7]], [[-1, 1]], threshold=0) == 1

    def test_a_prediction_at_the_threshold_is_class_zero(self):
        assert predicted_classes(column(0.5, 0.5 + 1e-9)).tolist() == [0, 1]
        assert predicted_classes([[0.1, 0.7], [0.5, 0.5]]).tolist() == [1, 0]

    def test_over_no_examples_it_is_not_a_number(self):
        assert math.isnan(accuracy(np.empty((0, 3)), np.empty((0, 3))))
        assert math.isnan(accuracy(np.empty((0, 1)), np.empty((0, 1))))
        assert math.isnan(label_accuracy(np.empty((0, 3)), np.empty((0, 3))))


class TestLabelAccuracy:
    def test_it_counts_single_answers(self):
        y = [[1, 0, 1], [0, 0, 1]]
        assert label_accuracy(y, [[0.9, 0.2, 0.4], [0.6, 0.1, 0.8]]) == pytest.approx(4 / 6, rel=1e-15)
        assert label_accuracy(y, [[5, -1, -0.1], [0.1, -3, 2]], threshold=0) == pytest.approx(4 / 6, rel=1e-15)
        assert label_accuracy([[1, -1]], [[0.2, 0.1]], threshold=0, midpoint=0) == 0.5

    def test_each_run_has_its_own(self):
        y = np.array([[1.0, 0], [1, 1]])
        assert label_accuracy(y, np.stack([y, 1 - y])).tolist() == [1, 0]


class TestLabels:
    def test_one_hot_rows(self):
        assert one_hot([2, 0], 3).tolist() == [[0, 0, 1], [1, 0, 0]]
        assert one_hot([2.0, 0.0], 3).tolist() == [[0, 0, 1], [1, 0, 0]]
        assert one_hot(np.empty(0, dtype=int), 3).shape == (0, 3)
        assert one_hot([[0, 1]], 2).shape == (1, 2, 2)

    @pytest.mark.parametrize("bad", [3, -1, 0.5, math.nan, math.inf])
    def test_what_is_no_class_is_refused_by_name(self, bad):
        for refuse in (
            lambda: one_hot([0, bad], 3),
            lambda: confusion_matrix([0, bad], [0, 1], 3),
            lambda: confusion_matrix([0, 1], [0, bad], 3),
        ):
            with pytest.raises(LabelError, match=rf"label {bad:g} is none of the classes 0 … 2") as caught:
                refuse()
            assert caught.value.classes == 3


class TestConfusion:
    def test_rows_are_the_truth(self):
        counts = confusion_matrix(TRUE, PREDICTED, 3)
        assert counts.tolist() == CONFUSION
        assert np.issubdtype(counts.dtype, np.integer)
        assert confusion_matrix([], [], 2).tolist() == [[0, 0], [0, 0]]

    def test_each_run_has_its_own(self):
        counts = confusion_matrix(TRUE, [PREDICTED, TRUE], 3)
        assert counts.tolist() == [CONFUSION, [[3, 0, 0], [0, 2, 0], [0, 0, 1]]]
        assert recall(counts).tolist() == [[2 / 3, 1, 0], [1, 1, 1]]

    def test_precision_recall_and_f1_by_hand(self):
        assert precision(CONFUSION) == pytest.approx([2 / 3, 2 / 3, math.nan], nan_ok=True, rel=1e-15)
        assert recall(CONFUSION) == pytest.approx([2 / 3, 1, 0], rel=1e-15)
        assert f1(CONFUSION) == pytest.approx([2 / 3, 0.8, 0], rel=1e-15)

    def test_a_class_that_neither_occurs_nor_is_predicted_has_no_figures(self):
        counts = confusion_matrix([0, 0], [0, 0], 2)
        for figure in (precision, recall, f1):
            assert figure(counts)[0] == 1
            assert math.isnan(figure(counts)[1])

    @given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1))
    def test_f1_is_the_harmonic_mean(self, pairs):
        counts = confusion_matrix(*zip(*pairs, strict=True), 4)
        assert counts.sum() == len(pairs)
        for p, r, f in zip(precision(counts), recall(counts), f1(counts), strict=True):
            if p > 0 and r > 0:
                assert f == pytest.approx(2 / (1 / p + 1 / r), rel=1e-14)


class TestNumbers:
    def test_rmse_by_hand(self):
        assert rmse(column(1, 2, 3), column(1, 4, 7)) == pytest.approx([math.sqrt(20 / 3)], rel=1e-15)
        assert rmse(column(5), column(5)).tolist() == [0]

    def test_r_squared_by_hand(self):
        y = column(1, 2, 3, 4)
        assert r_squared(y, column(1, 2, 3, 4)).tolist() == [1]
        assert r_squared(y, column(2.5, 2.5, 2.5, 2.5)) == pytest.approx([0], abs=1e-15)
        assert r_squared(y, column(1.5, 2, 3, 4)) == pytest.approx([0.95], rel=1e-15)
        assert r_squared(y, column(4, 3, 2, 1)) == pytest.approx([-3], rel=1e-15)

    def test_a_constant_truth_has_no_variance_to_explain(self):
        y = column(0.1, 0.1, 0.1)
        assert np.isnan(r_squared(y, y)).all()
        assert r_squared(y, y + 1e-9).tolist() == [-math.inf]

    def test_each_unit_and_each_run_has_its_own(self):
        y = np.array([[1.0, 10], [2, 20], [3, 30]])
        stack = np.stack([y, y + np.array([0, 10])])
        assert rmse(y, stack).tolist() == [[0, 0], [0, 10]]
        assert r_squared(y, stack) == pytest.approx(np.array([[1, 1], [1, -0.5]]), rel=1e-15)

    @pytest.mark.parametrize("scale", [1e-323, 1e-200, 1e200, 4e307])
    def test_the_ends_of_the_number_line_change_nothing(self, scale):
        y, prediction = column(-1, 2, 4) * scale, column(1, 2, 4) * scale
        assert rmse(y, prediction) / scale == pytest.approx([math.sqrt(4 / 3)], rel=1e-14 if scale > 1e-300 else 0.5)
        assert r_squared(y, prediction) == pytest.approx([1 - 4 / (38 / 3)], rel=1e-13)

    def test_what_is_beyond_the_largest_number_is_infinite(self):
        assert rmse(column(-1e308), column(1e308)).tolist() == [math.inf]
        assert rmse(column(0), column(math.inf)).tolist() == [math.inf]

    def test_over_no_examples_they_are_not_numbers(self):
        for figure in (rmse, r_squared):
            assert np.isnan(figure(np.empty((0, 2)), np.empty((0, 2)))).all()

    def test_not_a_number_is_handed_on(self):
        for figure in (rmse, r_squared):
            assert np.isnan(figure(column(1, 2), column(1, math.nan))).all()

    def test_single_precision_stays_single(self):
        y = np.array([[1.0], [2.0]], np.float32)
        assert rmse(y, 2 * y).dtype == r_squared(y, 2 * y).dtype == np.float32
