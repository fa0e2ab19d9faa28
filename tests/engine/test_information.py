"""Rows E1-E5, E8, E10 and E12 of the curriculum, and what holds for any distributions."""

import math
from contextlib import nullcontext
from decimal import Decimal, localcontext

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine.errors import BaseError, DistributionError
from nnstudio.engine.information import (
    binary_cross_entropy,
    binary_entropy,
    contributions,
    cross_entropy,
    entropy,
    impossible_outcomes,
    jensen_shannon_divergence,
    kl_divergence,
    perplexity,
    surprisal,
)
from tests.engine.distributions import distributions

E = math.e
PRINTED = 5e-5
"""Half of the last of four decimals."""
ROUNDING = 1e-9


def kl_in_fifty_digits(p, q):
    """Return D(p‖q) in nats of the distributions that *p* and *q* are but for rounding."""
    with localcontext() as context:
        context.prec = 60
        p, q = ([Decimal(x) for x in map(float, values)] for values in (p, q))
        p, q = ([x / sum(values) for x in values] for values in (p, q))
        return float(sum(a * (a.ln() - b.ln()) for a, b in zip(p, q, strict=True) if a))


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
        assert kl_divergence([0.5, 0.5], [0.75, 0.25]) == pytest.approx(1 - math.log2(3) / 2, rel=1e-12, abs=0)
        assert kl_divergence([0.75, 0.25], [0.5, 0.5]) == pytest.approx(0.75 * math.log2(3) - 1, rel=1e-12, abs=0)

    def test_e5_being_confidently_wrong(self):
        p, q = [0.99, 0.01], [0.01, 0.99]
        assert entropy(p) == pytest.approx(0.0808, abs=PRINTED)
        assert cross_entropy(p, q) == pytest.approx(6.5776, abs=PRINTED)

    def test_e8_the_effective_number_of_choices(self):
        assert perplexity(np.full(8, 1 / 8)) == 8
        assert perplexity([1.0, 0.0]) == 1
        assert perplexity([1.0, 0.0], [0.25, 0.75]) == 4

    @pytest.mark.parametrize(
        ("p", "q", "bits"),
        [(1, 0.5, 1), (0, 0.5, 1), (1, 0.25, 2), (0, 0.75, 2), (0, 0.125, 0.1926), (0.5, 0.1, 1.737)],
    )
    def test_e10_the_price_of_an_answer_to_a_yes_or_no_question(self, p, q, bits):
        assert binary_cross_entropy(p, q) == pytest.approx(bits, abs=PRINTED)

    def test_e10_a_coin_is_worth_one_bit_and_a_biased_one_less(self):
        assert list(binary_entropy([0.0, 0.5, 1.0])) == [0, 1, 0]
        assert binary_entropy(0.99) == pytest.approx(0.0808, abs=PRINTED)
        assert binary_entropy([0.1, 0.9], E) == pytest.approx([0.3251, 0.3251], abs=PRINTED)

    def test_e10_labels_are_judged_one_by_one_and_classes_together(self):
        target, prediction = [1, 0, 1], [0.5, 0.25, 0.25]
        assert binary_cross_entropy(target, prediction) == pytest.approx([1, math.log2(4 / 3), 2])
        assert cross_entropy([1, 0, 0], prediction) == 1  # only the true class counts

    def test_e12_the_outcomes_that_make_it_infinite_are_named(self):
        assert list(impossible_outcomes([0.5, 0.5, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0])) == [False, True, False, False]
        assert not impossible_outcomes([1.0, 0.0], [0.5, 0.5]).any()

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

    @given(distributions(2))
    def test_only_what_is_believed_impossible_makes_it_infinite(self, drawn):
        p, q = drawn
        impossible = bool(impossible_outcomes(p, q).any())
        assert math.isinf(cross_entropy(p, q)) == math.isinf(kl_divergence(p, q)) == impossible

    @given(distributions(2), st.sampled_from([0.5, 1 + 1e-15, 2, E, 10]))
    def test_no_measure_is_ever_nan(self, drawn, base):
        p, q = drawn
        for measure in (cross_entropy, kl_divergence, jensen_shannon_divergence, binary_cross_entropy):
            assert not np.isnan(measure(p, q, base)).any()
        for measure in (surprisal, entropy, binary_entropy):
            assert not np.isnan(measure(p, base)).any()
        assert not np.isnan(perplexity(p, q))

    @given(distributions(2), st.sampled_from([2, E, 10]))
    def test_the_terms_sum_to_the_whole(self, drawn, base):
        p, q = drawn
        assert np.sum(contributions(p, surprisal(p, base))) == entropy(p, base)
        assert np.sum(contributions(p, surprisal(q, base))) == cross_entropy(p, q, base)

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
        assert list(binary_cross_entropy(p[order], q[order])) == list(binary_cross_entropy(p, q)[order])
        assert list(impossible_outcomes(p[order], q[order])) == list(impossible_outcomes(p, q)[order])

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
        assert divergence == pytest.approx(surprisal(0.5, base), rel=1e-12, abs=0)
        assert divergence <= surprisal(0.5, base)

    @given(distributions(2))
    def test_units_differ_by_a_constant_factor(self, drawn):
        p, q = drawn
        assert entropy(p, E) == pytest.approx(entropy(p) * math.log(2), rel=1e-12, abs=0)
        assert cross_entropy(p, q, 10) == pytest.approx(cross_entropy(p, q) * math.log10(2), rel=1e-12, abs=0)

    @given(distributions())
    def test_perplexity_is_the_base_to_the_entropy_whatever_the_base(self, drawn):
        (p,) = drawn
        for base in (2, E, 10):
            assert perplexity(p) == pytest.approx(base ** entropy(p, base), rel=1e-9, abs=0)


class TestYesOrNo:
    probabilities = st.one_of(st.floats(0, 1), st.floats(0, 1e-300), st.sampled_from([0.0, 1.0]))

    @given(probabilities, probabilities, st.sampled_from([2, E, 10]))
    def test_it_is_the_cross_entropy_of_two_outcomes(self, p, q, base):
        if 0 < q < 1e-15:  # 1 − q rounds to 1 there, and its share is lost
            return
        two = cross_entropy([p, 1 - p], [q, 1 - q], base)
        assert binary_cross_entropy(p, q, base) == pytest.approx(two, rel=1e-9, abs=1e-15)
        assert binary_entropy(p, base) == pytest.approx(entropy([p, 1 - p], base), rel=1e-9, abs=1e-15)

    @given(probabilities)
    def test_yes_and_no_may_change_places(self, p):
        assert binary_entropy(1 - p) == pytest.approx(binary_entropy(p), rel=1e-9, abs=1e-14)

    def test_zeros_take_their_limits(self):
        assert list(binary_cross_entropy([0, 1, 0, 1], [0, 1, 1, 0])) == [0, 0, math.inf, math.inf]
        assert binary_cross_entropy(0.5, [0, 1]) == pytest.approx([math.inf, math.inf])

    def test_a_small_belief_keeps_its_digits(self):
        assert binary_cross_entropy(0, 1e-20, E) == pytest.approx(1e-20, rel=1e-15, abs=0)
        assert binary_cross_entropy(0, 5e-324, E) == 5e-324
        assert binary_cross_entropy(1, 5e-324) == 1074
        assert binary_entropy(1e-300, E) == pytest.approx(1e-300 * (300 * math.log(10) + 1), rel=1e-12, abs=0)


class TestNearlyEqual:
    @pytest.mark.parametrize("difference", [2.0**-n for n in range(3, 52)])
    def test_a_coin_that_is_nearly_fair(self, difference):
        p, q = [0.5, 0.5], [0.5 + difference, 0.5 - difference]
        expected = kl_in_fifty_digits(p, q)
        assert kl_divergence(p, q, E) == pytest.approx(expected, rel=1e-14, abs=0)
        assert kl_divergence(p, q) == pytest.approx(expected / math.log(2), rel=1e-14, abs=0)
        middle = [0.5 + difference / 2, 0.5 - difference / 2]
        halves = (kl_in_fifty_digits(p, middle) + kl_in_fifty_digits(q, middle)) / 2
        assert jensen_shannon_divergence(p, q, E) == pytest.approx(halves, rel=1e-14, abs=0)

    def test_a_difference_in_the_twelfth_decimal(self):
        p, q = [0.5, 0.5], [0.5 + 1e-12, 0.5 - 1e-12]
        assert kl_divergence(p, q, E) == pytest.approx(2e-24, rel=1e-4, abs=0)

    @given(distributions(), st.data(), st.integers(0, 15))
    def test_every_digit_counts_whatever_the_distance(self, drawn, data, decimals):
        (p,) = drawn
        turned = data.draw(st.lists(st.floats(-0.9, 0.9), min_size=len(p), max_size=len(p)))
        q = p * (1 + np.array(turned) * 10.0**-decimals)
        q /= q.sum()
        expected = kl_in_fifty_digits(p, q)
        # The squared misses of the two sums, which are rounded, are beyond what the entries can tell.
        assert kl_divergence(p, q, E) == pytest.approx(expected, rel=1e-11, abs=1e-30)

    def test_sums_that_miss_one_by_rounding_are_no_divergence(self):
        p, q = [0.3333333333] * 3, [1 / 3] * 3
        for one, other in ((p, q), (q, p)):
            assert 0 <= kl_divergence(one, other) < 1e-19
            assert 0 <= jensen_shannon_divergence(one, other) < 1e-19


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

    def test_a_base_below_one_turns_the_sign_around(self):
        p, q = [0.5, 0.25, 0.25], [0.25, 0.25, 0.5]
        assert entropy(p, 0.5) == -1.5
        assert cross_entropy(p, q, 0.5) == -1.75
        assert kl_divergence(p, q, 0.5) == -0.25
        assert jensen_shannon_divergence([1.0, 0.0], [0.0, 1.0], 0.5) == -1
        assert jensen_shannon_divergence(p, p, 0.5) == 0
        assert binary_entropy(0.5, 0.5) == -1

    def test_probabilities_of_1e_minus_300(self):
        assert cross_entropy([1.0, 0.0], [1e-300, 1.0], 10) == pytest.approx(300, rel=1e-12, abs=0)
        assert jensen_shannon_divergence([1.0, 1e-300], [1e-300, 1.0]) == 1

    def test_a_million_outcomes_in_single_precision_count_as_a_distribution(self):
        p = np.full(2**20, 2.0**-20, dtype=np.float32)
        assert entropy(p) == pytest.approx(20, rel=1e-6, abs=0)
        for measure in (entropy(p), kl_divergence(p, p), jensen_shannon_divergence(p, p), binary_entropy(p)):
            assert measure.dtype == np.float32


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
        assert impossible_outcomes(p, q).shape == binary_cross_entropy(p, q).shape == p.shape
        assert contributions(q, surprisal(p)).shape == p.shape

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
        for measure in (cross_entropy, kl_divergence, jensen_shannon_divergence, perplexity, impossible_outcomes):
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

    def test_an_answer_that_is_no_probability(self):
        with pytest.raises(DistributionError, match=r"p is 1\.5, but a probability cannot exceed 1"):
            binary_entropy(1.5)
        with pytest.raises(DistributionError, match=r"q\[1\] is -0\.5"):
            binary_cross_entropy([0.5, 0.5], [0.5, -0.5])
        with pytest.raises(DistributionError, match=r"p is nan"):
            contributions(math.nan, 1.0)

    @pytest.mark.parametrize("base", [0, 1, -2, math.inf, math.nan])
    def test_what_is_no_base(self, base):
        for measure in (surprisal, entropy, binary_entropy):
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
