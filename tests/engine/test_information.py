"""Rows E1-E5, E8 and E12 of the curriculum, and what holds for any distributions."""

import math
from contextlib import nullcontext

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine.errors import BaseError, DistributionError
from nnstudio.engine.information import (
    cross_entropy,
    entropy,
    jensen_shannon_divergence,
    kl_divergence,
    perplexity,
    surprisal,
)

E = math.e
PRINTED = 5e-5
"""Half of the last of four decimals."""
ROUNDING = 1e-9

sizes = st.integers(1, 8)
shares = st.one_of(st.just(0.0), st.floats(0.0, 1.0), st.floats(1e-300, 1e-200))


@st.composite
def distributions(draw, count=1):
    """Draw *count* distributions over the same outcomes, zeros and tiny entries among them."""
    n = draw(sizes)
    drawn = []
    for _ in range(count):
        weights = np.array(draw(st.lists(shares, min_size=n, max_size=n)))
        weights[draw(st.integers(0, n - 1))] += 1.0
        drawn.append(weights / weights.sum())
    return drawn


class TestWorkedExamples:
    def test_e1_the_rarer_the_more_it_tells(self):
        assert surprisal([0.7, 0.2, 0.1], E) == pytest.approx([0.3567, 1.6094, 2.3026], abs=PRINTED)
        assert surprisal(0.001) == pytest.approx(9.9658, abs=PRINTED)

    def test_e1_a_certain_event_tells_nothing_and_never_minus_nothing(self):
        for base in (2, E, 10):
            assert math.copysign(1, surprisal(1.0, base)) == 1
            assert surprisal(1.0, base) == 0

    def test_e1_an_impossible_event_would_tell_infinitely_much(self):
        assert surprisal(0.0) == math.inf

    @pytest.mark.parametrize(("base", "expected"), [(10, 0.5331), (2, 1.7710), (E, 1.2275)])
    def test_e2_one_favourite_among_five(self, base, expected):
        assert entropy([0.6, 0.1, 0.1, 0.1, 0.1], base) == pytest.approx(expected, abs=PRINTED)

    @pytest.mark.parametrize(("base", "expected"), [(2, 1.4855), (E, 1.0297)])
    def test_e2_three_outcomes(self, base, expected):
        assert entropy([0.2, 0.3, 0.5], base) == pytest.approx(expected, abs=PRINTED)

    @pytest.mark.parametrize(("q", "hartleys"), [(0.7, 0.1549), (0.3, 0.5229), (0.8, 0.0969)])
    def test_e3_one_hot_in_base_ten(self, q, hartleys):
        assert cross_entropy([1, 0], [q, 1 - q], 10) == pytest.approx(hartleys, abs=PRINTED)

    @pytest.mark.parametrize(("base", "expected"), [(E, 0.3567), (2, 0.5146)])
    def test_e3_only_the_true_class_counts(self, base, expected):
        assert cross_entropy([1, 0, 0], [0.7, 0.2, 0.1], base) == pytest.approx(expected, abs=PRINTED)
        assert cross_entropy([1, 0, 0], [0.7, 0.3, 0.0], base) == pytest.approx(expected, abs=PRINTED)

    def test_e4_worked_by_hand_and_not_symmetric(self):
        p, q = [0.5, 0.25, 0.25], [0.25, 0.25, 0.5]
        assert entropy(p) == 1.5
        assert cross_entropy(p, q) == 1.75
        assert kl_divergence(p, q) == 0.25
        assert kl_divergence([0.5, 0.5], [0.75, 0.25]) == pytest.approx(1 - math.log2(3) / 2, rel=1e-12)
        assert kl_divergence([0.75, 0.25], [0.5, 0.5]) == pytest.approx(0.75 * math.log2(3) - 1, rel=1e-12)

    def test_e5_being_confidently_wrong(self):
        p, q = [0.99, 0.01], [0.01, 0.99]
        assert entropy(p) == pytest.approx(0.0808, abs=PRINTED)
        assert cross_entropy(p, q) == pytest.approx(6.5776, abs=PRINTED)

    def test_e8_the_effective_number_of_choices(self):
        assert perplexity(np.full(8, 1 / 8)) == 8
        assert perplexity([1.0, 0.0]) == 1
        assert perplexity([1.0, 0.0], [0.25, 0.75]) == 4

    def test_e12_a_zero_of_p_counts_nothing_and_a_zero_of_q_costs_everything(self):
        assert entropy([1.0, 0.0]) == 0
        assert cross_entropy([1.0, 0.0], [1.0, 0.0]) == 0
        assert cross_entropy([0.5, 0.5], [1.0, 0.0]) == math.inf
        assert kl_divergence([0.5, 0.5], [1.0, 0.0]) == math.inf
        assert kl_divergence([1.0, 0.0], [0.5, 0.5]) == 1
        assert perplexity([0.5, 0.5], [1.0, 0.0]) == math.inf


class TestWhatAlwaysHolds:
    @given(distributions())
    def test_entropy_lies_between_certainty_and_all_alike(self, drawn):
        (p,) = drawn
        assert 0 <= entropy(p) <= math.log2(len(p)) + ROUNDING

    @given(distributions(2))
    def test_a_wrong_belief_never_pays(self, drawn):
        p, q = drawn
        assert cross_entropy(p, q) >= entropy(p) - ROUNDING
        assert kl_divergence(p, q) >= 0
        assert kl_divergence(p, p) == 0

    @given(distributions(2), st.sampled_from([2, E, 10]))
    def test_cross_entropy_is_entropy_plus_divergence(self, drawn, base):
        p, q = drawn
        total = entropy(p, base) + kl_divergence(p, q, base)
        assert cross_entropy(p, q, base) == pytest.approx(total, rel=1e-9, abs=ROUNDING)

    @given(distributions(2), st.randoms(use_true_random=False))
    def test_the_order_of_outcomes_does_not_matter(self, drawn, random):
        p, q = drawn
        order = random.sample(range(len(p)), len(p))
        for measure in (cross_entropy, kl_divergence, jensen_shannon_divergence):
            assert measure(p[order], q[order]) == pytest.approx(measure(p, q), rel=1e-9, abs=ROUNDING)
        assert list(surprisal(p[order])) == list(surprisal(p)[order])

    @given(distributions(2), st.sampled_from([2, E, 10]))
    def test_jensen_shannon_is_symmetric_and_at_most_one_bit(self, drawn, base):
        p, q = drawn
        divergence = jensen_shannon_divergence(p, q, base)
        assert divergence == jensen_shannon_divergence(q, p, base)
        assert 0 <= divergence <= surprisal(0.5, base)

    @given(distributions(2), st.sampled_from([2, E, 10]))
    def test_jensen_shannon_of_disjoint_supports_is_one_bit(self, drawn, base):
        p, q = drawn
        apart = np.zeros(len(p))
        divergence = jensen_shannon_divergence(np.append(p, apart), np.append(apart, q), base)
        assert divergence == pytest.approx(surprisal(0.5, base), rel=1e-12)
        assert divergence <= surprisal(0.5, base)

    @given(distributions(2))
    def test_units_differ_by_a_constant_factor(self, drawn):
        p, q = drawn
        assert entropy(p, E) == pytest.approx(entropy(p) * math.log(2), rel=1e-12)
        assert cross_entropy(p, q, 10) == pytest.approx(cross_entropy(p, q) * math.log10(2), rel=1e-12)

    @given(distributions())
    def test_perplexity_is_the_base_to_the_entropy_whatever_the_base(self, drawn):
        (p,) = drawn
        for base in (2, E, 10):
            assert perplexity(p) == pytest.approx(base ** entropy(p, base), rel=1e-9)


class TestExtremes:
    def test_the_smallest_numbers_are_numbers(self):
        tiny = 5e-324
        p, q = [1.0, tiny], [tiny, 1.0]
        assert surprisal(tiny) == 1074
        assert entropy(p) == pytest.approx(0, abs=1e-300)
        assert cross_entropy(p, q) == 1074
        assert kl_divergence(p, q) == 1074
        assert jensen_shannon_divergence(p, q) == 1
        assert jensen_shannon_divergence(p, [1.0, 0.0]) == pytest.approx(0, abs=1e-300)
        assert perplexity([1.0, 0.0], q) == math.inf  # 2 ** 1074 is beyond the largest number

    def test_probabilities_of_1e_minus_300(self):
        assert cross_entropy([1.0, 0.0], [1e-300, 1.0], 10) == pytest.approx(300, rel=1e-12)
        assert jensen_shannon_divergence([1.0, 1e-300], [1e-300, 1.0]) == 1

    def test_a_million_outcomes_in_single_precision_count_as_a_distribution(self):
        p = np.full(2**20, 2.0**-20, dtype=np.float32)
        assert entropy(p) == pytest.approx(20, rel=1e-6)
        assert entropy(p).dtype == np.float32


class TestStacks:
    def test_leading_axes_are_kept_and_broadcast(self):
        p = np.array([[0.5, 0.5], [1.0, 0.0]])
        q = np.array([0.25, 0.75])
        assert list(entropy(p)) == [1, 0]
        assert list(cross_entropy(p, q)) == [cross_entropy(row, q) for row in p]
        assert list(kl_divergence(p, q)) == [kl_divergence(row, q) for row in p]
        assert list(jensen_shannon_divergence(p, q)) == [jensen_shannon_divergence(row, q) for row in p]
        assert list(perplexity(p)) == [2, 1]
        assert surprisal(p).shape == p.shape

    def test_the_arguments_are_left_as_they_were(self):
        p, q = np.array([0.5, 0.5]), np.array([1.0, 0.0])
        for measure in (cross_entropy, kl_divergence, jensen_shannon_divergence):
            measure(p, q)
        assert list(p) == [0.5, 0.5]
        assert list(q) == [1.0, 0.0]


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("p", "reason", "entry", "value"),
        [
            ([], "empty", None, 0),
            ([0.5, math.nan], "not_finite", 1, math.nan),
            ([math.inf, 0.0], "not_finite", 0, math.inf),
            ([0.5, -0.1, 0.6], "negative", 1, -0.1),
            ([0.0, 0.0, 1.5], "above_one", 2, 1.5),
            ([0.4, 0.3, 0.2], "sum", None, 0.9),
            ([0.5, 0.5 + 1e-8], "sum", None, 1 + 1e-8),
        ],
    )
    def test_each_kind_of_bad_distribution_by_its_first_bad_entry(self, p, reason, entry, value):
        for measure in (entropy, perplexity):
            with pytest.raises(DistributionError) as caught:
                measure(p)
            assert (caught.value.name, caught.value.reason, caught.value.entry) == ("p", reason, entry)
            assert caught.value.value == pytest.approx(value, nan_ok=True)

    def test_the_belief_is_named_q(self):
        for measure in (cross_entropy, kl_divergence, jensen_shannon_divergence, perplexity):
            with pytest.raises(DistributionError, match=r"q\[1\] is -0.5, but a probability cannot be negative"):
                measure([0.5, 0.5], [1.0, -0.5])
            with pytest.raises(DistributionError, match="q has 3 outcomes"):
                measure([0.5, 0.5], [0.5, 0.25, 0.25])

    def test_an_entry_deep_in_a_stack(self):
        with pytest.raises(DistributionError) as caught:
            entropy([[0.5, 0.5], [1.5, -0.5]])
        assert (caught.value.reason, caught.value.entry) == ("negative", 1)

    def test_a_probability_alone(self):
        with pytest.raises(DistributionError, match=r"p is 1\.2"):
            surprisal(1.2)
        assert list(surprisal([0.5, 0.5, 0.5])) == [1, 1, 1]  # they need not sum to 1

    @pytest.mark.parametrize("base", [0, 1, -2, math.inf, math.nan])
    def test_what_is_no_base(self, base):
        for measure in (surprisal, entropy):
            with pytest.raises(BaseError) as caught:
                measure([0.5, 0.5], base)
            assert caught.value.base == pytest.approx(base, nan_ok=True)

    def test_it_is_a_value_error(self):
        assert issubclass(DistributionError, ValueError)
        assert issubclass(BaseError, ValueError)

    @given(st.lists(st.floats(), max_size=4))
    def test_any_numbers_give_a_figure_or_a_named_error_and_no_warning(self, numbers):
        good = bool(numbers) and all(0 <= x <= 1 for x in numbers) and abs(sum(numbers) - 1) < 1e-9
        with nullcontext() if good else pytest.raises(DistributionError, match=r"^p"):
            assert entropy(numbers) >= 0
