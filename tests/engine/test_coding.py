"""Row E6 of the curriculum: whole bits, and what they cost."""

import itertools
import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine.coding import (
    canonical_code,
    code_words,
    huffman_tree,
    kraft_sum,
    mean_length,
    shannon_lengths,
    word_lengths,
)
from nnstudio.engine.errors import CodeError, DistributionError
from nnstudio.engine.information import cross_entropy, entropy, kl_divergence
from nnstudio.engine.smoothing import normalized
from tests.engine.distributions import distributions

ROUNDING = 1e-9


def huffman_code(p):
    return code_words(huffman_tree(p))


def is_prefix_free(words):
    ordered = sorted(words)  # a beginning would stand right before what it begins
    return all(not later.startswith(word) for word, later in itertools.pairwise(ordered))


class TestWorkedExamples:
    def test_e6_halves_and_quarters_cost_exactly_the_entropy(self):
        p = [0.5, 0.25, 0.125, 0.125]
        words = huffman_code(p)
        assert words == ("0", "10", "110", "111")
        assert mean_length(p, word_lengths(words)) == entropy(p) == 1.75

    def test_e6_whole_bits_cost_a_little_more_than_the_entropy(self):
        p = [0.7, 0.2, 0.1]
        words = huffman_code(p)
        assert words == ("0", "10", "11")
        assert mean_length(p, word_lengths(words)) == pytest.approx(1.3)
        assert entropy(p) == pytest.approx(1.1568, abs=5e-5)

    def test_e6_the_example_of_cover_and_thomas(self):
        p = [0.25, 0.25, 0.2, 0.15, 0.15]
        assert sorted(word_lengths(huffman_code(p))) == [2, 2, 2, 3, 3]
        assert mean_length(p, word_lengths(huffman_code(p))) == pytest.approx(2.3)

    def test_e6_a_code_for_the_wrong_coin(self):
        p, q = [0.5, 0.25, 0.25], [0.25, 0.25, 0.5]
        assert mean_length(p, shannon_lengths(q)) == cross_entropy(p, q) == 1.75

    def test_e6_ideal_lengths_rounded_up(self):
        assert list(shannon_lengths([0.7, 0.2, 0.1])) == [1, 3, 4]
        assert mean_length([0.7, 0.2, 0.1], [1, 3, 4]) == pytest.approx(1.7)

    def test_the_tree_can_be_drawn(self):
        tree = huffman_tree([0.7, 0.2, 0.1])
        likely, rare = tree.children
        assert (likely.probability, likely.outcome, likely.children) == (0.7, 0, ())
        assert rare.outcome is None
        assert [child.outcome for child in rare.children] == [1, 2]
        assert [word for word, _ in tree.walk()] == ["", "0", "1", "10", "11"]
        assert sum(node.probability for _, node in tree.walk() if node.outcome is not None) == pytest.approx(1)


class TestWhatAlwaysHolds:
    @given(distributions())
    def test_huffman_stays_within_one_bit_of_the_entropy(self, drawn):
        (p,) = drawn
        mean = mean_length(p, word_lengths(huffman_code(p)))
        assert entropy(p) - ROUNDING <= mean < entropy(p) + 1 + ROUNDING

    @given(distributions())
    def test_no_word_begins_another_and_nothing_is_left_over(self, drawn):
        (p,) = drawn
        words = huffman_code(p)
        assert is_prefix_free(words)
        assert kraft_sum(word_lengths(words)) == 1

    @given(distributions())
    def test_no_prefix_code_of_few_outcomes_is_shorter(self, drawn):
        (p,) = drawn
        p = normalized(p[:5] + 1e-9)
        n = len(p)
        lengths = np.array(list(itertools.product(range(n), repeat=n)))
        best = np.min(mean_length(p, lengths[kraft_sum(lengths) <= 1]))
        assert mean_length(p, word_lengths(huffman_code(p))) == pytest.approx(best, rel=1e-12, abs=0)

    @given(distributions(2))
    def test_a_shannon_code_for_q_spends_the_cross_entropy_and_less_than_a_bit_more(self, drawn):
        p, q = drawn
        mean, ideal = mean_length(p, shannon_lengths(q)), cross_entropy(p, q)
        assert ideal - ROUNDING <= mean
        assert mean < ideal + 1 + ROUNDING or ideal == math.inf

    @given(distributions(2))
    def test_a_code_is_a_belief(self, drawn):
        p, q = drawn
        lengths = word_lengths(huffman_code(q))
        believed = np.exp2(-lengths)
        expected = entropy(p) + kl_divergence(p, believed)
        assert mean_length(p, lengths) == pytest.approx(expected, rel=1e-9, abs=ROUNDING)

    def test_a_huffman_code_for_q_may_spend_less_than_the_cross_entropy(self):
        p, q = [0.0, 1.0], [0.9, 0.1]
        assert mean_length(p, word_lengths(huffman_code(q))) == 1
        assert cross_entropy(p, q) > 3

    @given(distributions())
    def test_likelier_outcomes_never_have_longer_words(self, drawn):
        (p,) = drawn
        for lengths in (word_lengths(huffman_code(p)), shannon_lengths(p)):
            for i, j in itertools.combinations(range(len(p)), 2):
                if p[i] > p[j]:
                    assert lengths[i] <= lengths[j]

    @given(distributions())
    def test_a_code_is_found_for_all_lengths_that_allow_one(self, drawn):
        (p,) = drawn
        candidates = [word_lengths(huffman_code(p))]
        if sum(map(Fraction, p)) <= 1:
            candidates.append(shannon_lengths(p))
        for lengths in candidates:
            words = canonical_code(lengths)
            assert list(word_lengths(words)) == list(lengths)
            assert is_prefix_free([word for word in words if word is not None])

    def test_beside_a_probability_rounded_to_one_no_word_has_room(self):
        lengths = shannon_lengths([1.0, 1e-300])
        assert list(lengths) == [0, 997]
        with pytest.raises(CodeError, match="no prefix code"):
            canonical_code(lengths)

    @given(st.lists(st.integers(0, 6), min_size=1, max_size=8))
    def test_lengths_have_a_code_if_and_only_if_the_kraft_sum_is_at_most_one(self, lengths):
        if kraft_sum(lengths) <= 1:
            assert is_prefix_free(canonical_code(lengths)) or len(lengths) == 1
        else:
            with pytest.raises(CodeError) as caught:
                canonical_code(lengths)
            assert (caught.value.reason, caught.value.value) == ("kraft", kraft_sum(lengths))


class TestConventions:
    def test_a_single_outcome_needs_no_bits(self):
        tree = huffman_tree([1.0])
        assert (tree.outcome, tree.children) == (0, ())
        assert code_words(tree) == canonical_code([0]) == ("",)
        assert mean_length([1.0], [0]) == 0

    def test_what_never_happens_has_a_huffman_word_and_no_shannon_word(self):
        assert huffman_code([1.0, 0.0, 0.0]) == ("0", "10", "11")
        assert list(shannon_lengths([1.0, 0.0])) == [0, math.inf]
        assert canonical_code([0, math.inf]) == ("", None)
        assert list(word_lengths(["", None])) == [0, math.inf]
        assert kraft_sum([0, math.inf]) == 1

    def test_what_happens_and_has_no_word_costs_everything(self):
        assert mean_length([0.5, 0.5], shannon_lengths([1.0, 0.0])) == math.inf
        assert mean_length([1.0, 0.0], shannon_lengths([1.0, 0.0])) == 0

    def test_equals_keep_their_order(self):
        assert huffman_code([0.25] * 4) == ("00", "01", "10", "11")
        assert huffman_code([0.5, 0.25, 0.25]) == ("0", "10", "11")
        assert huffman_code([0.25, 0.25, 0.5]) == ("10", "11", "0")

    def test_of_the_best_codes_the_one_with_the_shortest_longest_word(self):
        # Joining 0.2 with what has joined before would give lengths 1, 2, 3, 4, 4: the same mean.
        assert max(word_lengths(huffman_code([0.4, 0.2, 0.2, 0.1, 0.1]))) == 3

    @pytest.mark.parametrize("power", [*range(60), 1022, 1073, 1074])
    def test_ideal_lengths_are_exact_at_powers_of_two_and_beside_them(self, power):
        p = 2.0**-power
        assert shannon_lengths([p, 1 - p])[0] == power
        if 0 < power < 1000:
            assert shannon_lengths([np.nextafter(p, 1), 1 - p])[0] == power
            assert shannon_lengths([np.nextafter(p, 0), 1 - p])[0] == power + 1

    def test_canonical_words_count_upwards(self):
        assert canonical_code([2, 1, 3, 3]) == ("10", "0", "110", "111")
        assert canonical_code([1, 3, 4]) == ("0", "100", "1010")
        assert canonical_code([5, 6] * 16)[::2] == tuple(f"{number:05b}" for number in range(16))

    def test_leading_axes_are_kept(self):
        p = np.array([[0.5, 0.5], [0.25, 0.75]])
        assert shannon_lengths(p).tolist() == [[1, 1], [2, 1]]
        assert mean_length(p, [1, 2]).tolist() == [1.5, 1.75]
        assert kraft_sum([[1, 1], [1, 2]]).tolist() == [1, 0.75]


class TestExtremes:
    def test_ten_thousand_outcomes(self):
        p = normalized(1 / np.arange(1, 10_001))
        words = huffman_code(p)
        assert is_prefix_free(words)
        assert entropy(p) <= mean_length(p, word_lengths(words)) < entropy(p) + 1
        assert word_lengths(canonical_code(shannon_lengths(p))).tolist() == shannon_lengths(p).tolist()

    def test_ten_thousand_outcomes_that_never_happen(self):
        assert max(word_lengths(huffman_code([1.0] + [0.0] * 10_000))) <= 15

    def test_the_deepest_tree_of_all(self):
        p = [0.5**power for power in range(1, 1075)] + [5e-324]
        tree = huffman_tree(p)
        words = code_words(tree)
        assert max(map(len, words)) == 1074  # more than Python calls itself
        assert mean_length(p, word_lengths(words)) == pytest.approx(2)
        assert word_lengths(canonical_code(word_lengths(words))).tolist() == word_lengths(words).tolist()
        assert len(repr(tree)) < 100
        assert len({tree, tree}) == 1
        assert tree != huffman_tree(p)


class TestWhatIsRefused:
    def test_what_is_no_distribution(self):
        for make in (huffman_tree, shannon_lengths, lambda p: mean_length(p, [1] * len(p))):
            with pytest.raises(DistributionError, match=r"^p sums to 0\.9"):
                make([0.5, 0.4])
            with pytest.raises(DistributionError, match=r"^p\[1\] is nan"):
                make([0.5, math.nan])
        with pytest.raises(DistributionError, match="no outcomes"):
            huffman_tree([])

    def test_a_code_for_many_distributions_at_once(self):
        with pytest.raises(CodeError) as caught:
            huffman_tree([[1.0], [1.0]])
        assert (caught.value.reason, caught.value.value) == ("axes", 2)
        with pytest.raises(CodeError):
            canonical_code([[1], [1]])

    @pytest.mark.parametrize("length", [-1, 1.5, math.nan, -math.inf])
    def test_what_is_no_length(self, length):
        for use in (kraft_sum, canonical_code, lambda lengths: mean_length([0.5, 0.5], lengths)):
            with pytest.raises(CodeError) as caught:
                use([1, length])
            assert (caught.value.reason, caught.value.entry) == ("length", 1)
            assert caught.value.value == pytest.approx(length, nan_ok=True)

    def test_words_too_long_to_be_written(self):
        with pytest.raises(CodeError) as caught:
            canonical_code([1, 1e9])
        assert (caught.value.reason, caught.value.entry) == ("length", 1)
        assert kraft_sum([1, 1e308]) == 0.5

    def test_another_number_of_lengths(self):
        with pytest.raises(CodeError, match="3 lengths, but another number of outcomes"):
            mean_length([0.5, 0.5], [1, 2, 2])
        with pytest.raises(CodeError):
            kraft_sum([])
