"""Row E11 of the curriculum, and counts that become probabilities."""

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nnstudio.engine.errors import CountsError, DistributionError, EngineError, ParameterError
from nnstudio.engine.information import checked_distribution, cross_entropy, entropy
from nnstudio.engine.smoothing import additive_smoothing, label_smoothing, mixup, normalized
from tests.engine.distributions import distributions

shares = st.floats(0, 1)
counts = st.lists(st.one_of(st.integers(0, 9), st.floats(0, 1.7e308)), min_size=1, max_size=8)


class TestWorkedExamples:
    def test_e11_a_tenth_is_spread_over_four_classes(self):
        assert label_smoothing([0, 1, 0, 0], 0.1) == pytest.approx([0.025, 0.925, 0.025, 0.025])

    def test_e11_the_best_prediction_of_a_soft_target_still_costs_its_entropy(self):
        target = label_smoothing([1, 0, 0], 0.3)
        assert (
            cross_entropy(target, target)
            == entropy(target)
            == pytest.approx(0.8 * math.log2(1.25) + 0.2 * math.log2(10))
        )
        assert cross_entropy(target, [0.9, 0.05, 0.05]) > entropy(target)
        assert cross_entropy(target, [1, 0, 0]) == math.inf

    def test_e11_two_examples_blended(self):
        assert mixup([1, 0, 0], [0, 0, 1], 0.7) == pytest.approx([0.7, 0, 0.3])

    def test_counts_become_relative_frequencies(self):
        assert list(normalized([1, 2, 1])) == [0.25, 0.5, 0.25]
        assert list(normalized([1, 1, 1])) == [1 / 3] * 3

    def test_one_more_of_each_as_laplace_counted(self):
        assert list(additive_smoothing([2, 1, 0], 1)) == [3 / 6, 2 / 6, 1 / 6]
        assert list(additive_smoothing([3, 0], 0.5)) == [3.5 / 4, 0.5 / 4]


class TestWhatAlwaysHolds:
    @given(distributions(2), shares)
    def test_soft_targets_are_distributions(self, drawn, share):
        p, r = drawn
        checked_distribution(label_smoothing(p, share), "smoothed")
        checked_distribution(mixup(p, r, share), "mixed")

    @given(distributions(2))
    def test_the_ends_of_each_scale(self, drawn):
        p, r = drawn
        assert list(label_smoothing(p, 0)) == list(p)
        assert list(label_smoothing(p, 1)) == [1 / len(p)] * len(p)
        assert list(mixup(p, r, 1)) == list(p)
        assert list(mixup(p, r, 0)) == list(r)

    @given(distributions(), shares)
    def test_smoothing_never_lowers_the_entropy(self, drawn, epsilon):
        (p,) = drawn
        assert entropy(label_smoothing(p, epsilon)) >= entropy(p) - 1e-9

    @given(counts)
    def test_frequencies_are_a_distribution_in_the_proportions_of_the_counts(self, counts):
        assume(any(counts))
        p = checked_distribution(normalized(counts), "p")
        assert p == pytest.approx([c / max(counts) * max(p) for c in counts], rel=1e-12, abs=1e-300)

    @given(counts, st.floats(1e-3, 1.7e308))
    def test_smoothed_counts_are_a_distribution_and_keep_their_order(self, counts, alpha):
        p = checked_distribution(additive_smoothing(counts, alpha), "p")
        order = np.argsort(np.array(counts, dtype=float), kind="stable")
        assert (np.diff(p[order]) >= 0).all()

    @given(st.lists(st.integers(0, 1000), min_size=1, max_size=8), st.integers(1, 50))
    def test_no_outcome_is_impossible_any_more(self, counts, alpha):
        p = additive_smoothing(counts, alpha)
        assert p == pytest.approx([(c + alpha) / (sum(counts) + alpha * len(counts)) for c in counts], rel=1e-15, abs=0)
        assert (p > 0).all()

    @given(st.lists(st.floats(), max_size=5), st.floats())
    def test_any_numbers_give_a_distribution_or_a_named_error_and_no_warning(self, numbers, setting):
        for smooth in (lambda: normalized(numbers), lambda: additive_smoothing(numbers, setting)):
            try:
                p = smooth()
            except EngineError:
                continue
            checked_distribution(p, "p")


class TestExtremes:
    def test_counts_whose_sum_would_be_infinite(self):
        assert list(normalized([1e308, 1e308, 1e308, 1e308])) == [0.25] * 4
        assert list(additive_smoothing([1e308, 1e308], 1e308)) == [0.5, 0.5]
        assert list(additive_smoothing([0, 1], 1.7e308)) == [0.5, 0.5]

    def test_the_smallest_counts(self):
        assert list(normalized([5e-324, 1.5e-323])) == [0.25, 0.75]
        assert list(normalized([1e308, 5e-324])) == [1, 0]
        assert list(additive_smoothing([0.0, 0.0], 5e-324)) == [0.5, 0.5]

    def test_leading_axes_are_kept_each_row_by_itself(self):
        rows = np.array([[1, 3], [1e308, 1e308]])
        assert normalized(rows).tolist() == [[0.25, 0.75], [0.5, 0.5]]
        assert additive_smoothing([[0, 0], [1, 0]], 1).tolist() == [[1 / 2, 1 / 2], [2 / 3, 1 / 3]]
        assert label_smoothing([[1, 0], [0, 1]], 0.5).tolist() == [[0.75, 0.25], [0.25, 0.75]]
        assert mixup([[1, 0], [0, 1]], [1, 0], 0.5).tolist() == [[1, 0], [0.5, 0.5]]

    def test_single_precision_stays(self):
        one = np.array([1, 0], dtype=np.float32)
        for soft in (label_smoothing(one, 0.1), mixup(one, one, 0.3), normalized(one), additive_smoothing(one, 1.0)):
            assert soft.dtype == np.float32

    def test_the_arguments_are_left_as_they_were(self):
        counts = np.array([3.0, 1.0])
        normalized(counts)
        additive_smoothing(counts, 1)
        assert list(counts) == [3, 1]


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("counts", "reason", "entry", "value"),
        [
            ([], "empty", None, 0),
            (3.0, "empty", None, 0),
            ([1, math.nan], "not_finite", 1, math.nan),
            ([math.inf, 1], "not_finite", 0, math.inf),
            ([1, 2, -1], "negative", 2, -1),
            ([0, 0], "zero", None, 0),
            ([[1, 1], [0, 0]], "zero", None, 0),
            ([[1, 1], [1, -2]], "negative", 1, -2),
        ],
    )
    def test_each_kind_of_bad_counts(self, counts, reason, entry, value):
        for smooth in (normalized, lambda counts: additive_smoothing(counts, 0)):
            with pytest.raises(CountsError) as caught:
                smooth(counts)
            assert (caught.value.reason, caught.value.entry) == (reason, entry)
            assert caught.value.value == pytest.approx(value, nan_ok=True)

    @pytest.mark.parametrize("share", [-0.1, 1.1, math.nan, math.inf])
    def test_what_is_no_share(self, share):
        with pytest.raises(ParameterError, match="epsilon"):
            label_smoothing([1, 0], share)
        with pytest.raises(ParameterError, match="share"):
            mixup([1, 0], [0, 1], share)

    @pytest.mark.parametrize("alpha", [-1, math.nan, math.inf])
    def test_what_cannot_be_added_to_counts(self, alpha):
        with pytest.raises(ParameterError, match="alpha"):
            additive_smoothing([1, 0], alpha)

    def test_what_is_no_distribution(self):
        with pytest.raises(DistributionError, match=r"^p sums to 0\.5"):
            label_smoothing([0.5], 0.1)
        with pytest.raises(DistributionError, match=r"^r has 3 outcomes"):
            mixup([1, 0], [1, 0, 0], 0.1)
        with pytest.raises(DistributionError, match=r"^r\[1\]"):
            mixup([1, 0], [1, -1], 0.1)
