"""The Entropy Calculator, as a learner uses it: rows E1-E5 of the curriculum through the widgets."""

import math

import pytest

from nnstudio.labs.entropy.columns import P, Q
from nnstudio.labs.entropy.outcomes.table_panel import SURPRISAL
from tests.labs.entropy.hands import cell, choose_base, choose_preset, type_cell
from tests.labs.reading import named, problem, value


def surprisal_cell(window, row):
    return cell(window, row, SURPRISAL)


class TestWorkedExamples:
    def test_e1_surprisal_of_rare_and_certain_outcomes(self, window, tab):
        choose_preset(window, "Surprisal: the rarer, the more it tells")
        assert [surprisal_cell(window, row) for row in range(3)] == ["0.3567", "1.6094", "2.3026"]
        choose_preset(window, "Surprisal: one in a thousand")
        assert surprisal_cell(window, 0) == "9.9658"
        tab.store.edit(p=(1.0, 0.0), q=(0.5, 0.5))
        assert [surprisal_cell(window, row) for row in range(2)] == ["0", "∞"]

    def test_e2_entropy_in_hartleys_bits_and_nats(self, window, tab):
        choose_preset(window, "Entropy: one favourite among five, in hartleys")
        assert value(window, "entropy.result.entropy") == pytest.approx(0.5331, abs=5e-5)
        choose_base(window, 0)
        assert value(window, "entropy.result.entropy") == pytest.approx(1.7710, abs=5e-5)
        choose_base(window, 1)
        assert value(window, "entropy.result.entropy") == pytest.approx(1.2275, abs=5e-5)

    def test_e2_typed_by_hand(self, window, tab):
        for row, p in enumerate(("0.2", "30 %", "1/2")):
            type_cell(window, row, P, p)
        assert tab.store.scene.p == (0.2, 0.3, 0.5)
        assert value(window, "entropy.result.entropy") == pytest.approx(1.4855, abs=5e-5)
        choose_base(window, 1)
        assert value(window, "entropy.result.entropy") == pytest.approx(1.0297, abs=5e-5)

    def test_e3_one_hot_truth_counts_only_the_true_class(self, window, tab):
        choose_preset(window, "Cross-entropy: only the true class counts")
        assert value(window, "entropy.result.cross_entropy") == pytest.approx(0.3567, abs=5e-5)
        choose_base(window, 0)
        assert value(window, "entropy.result.cross_entropy") == pytest.approx(0.5146, abs=5e-5)

    @pytest.mark.parametrize(("q", "hartleys"), [(0.7, 0.1549), (0.3, 0.5229), (0.8, 0.0969)])
    def test_e3_in_base_ten(self, window, tab, q, hartleys):
        tab.store.edit(p=(1.0, 0.0), q=(q, 1 - q), base=10.0)
        assert value(window, "entropy.result.cross_entropy") == pytest.approx(hartleys, abs=5e-5)

    def test_e4_cross_entropy_is_entropy_plus_divergence_and_the_two_ways_differ(self, window, tab):
        tab.store.edit(p=(0.5, 0.25, 0.25), q=(0.7, 0.2, 0.1))
        h, d, ce, back = (
            value(window, f"entropy.result.{name}")
            for name in ("entropy", "kl_divergence", "cross_entropy", "kl_reverse")
        )
        assert h + d == pytest.approx(ce, rel=1e-12)
        assert d > 0
        assert back != pytest.approx(d, abs=1e-3)
        tab.store.edit(q=tab.store.scene.p)
        assert value(window, "entropy.result.kl_divergence") == 0

    def test_e5_being_confidently_wrong(self, window, tab):
        choose_preset(window, "Being confidently wrong about a coin")
        assert value(window, "entropy.result.entropy") == pytest.approx(0.0808, abs=5e-5)
        assert value(window, "entropy.result.cross_entropy") == pytest.approx(6.5776, abs=5e-5)
        assert "6.5776" in named(window, "entropy.formula").latex

    def test_e8_a_fair_die_of_eight_faces_has_eight_choices(self, window, tab):
        tab.store.edit(p=(0.125,) * 8, q=(0.125,) * 8)
        assert value(window, "entropy.result.perplexity") == pytest.approx(8)


class TestBadInput:
    def test_too_much_is_to_be_taken_away_and_nearly_one_is_not_written_as_one(self, window, tab):
        tab.store.edit(p=(0.5, 0.4, 0.2))
        assert "p sums to 1.1000, not to 1. Take 0.1000 away" in problem(window, "entropy.outcomes")
        tab.store.edit(p=(0.5, 0.3, 0.199999))
        assert "p sums to 0.999999, not to 1. Add 1.0000×10⁻⁶" in problem(window, "entropy.outcomes")
        tab.store.edit(p=(0.0, 0.0, 0.0))
        assert "p is 0 everywhere" in problem(window, "entropy.outcomes")  # there is nothing to normalise

    def test_a_table_that_does_not_sum_to_one_keeps_the_last_good_figures(self, window, tab):
        before = value(window, "entropy.result.cross_entropy")
        type_cell(window, 0, P, "0.4")
        assert "p sums to 0.9000, not to 1. Add 0.1000 somewhere" in problem(window, "entropy.outcomes")
        assert value(window, "entropy.result.cross_entropy") == before
        assert tab.store.scene.p == (0.4, 0.3, 0.2)  # nothing is changed silently
        named(window, "entropy.normalise").click()
        assert not problem(window, "entropy.outcomes")
        assert sum(tab.store.scene.p) == pytest.approx(1)

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("-0.1", "cannot be negative"),
            ("1.5", "cannot exceed 1"),
            ("half", "“half” is not a number"),
            ("", "is empty"),
            ("nan", "not a finite number"),
            ("1/0", "“1/0” is not a number"),
        ],
    )
    def test_a_bad_cell_is_told_and_undo_or_a_good_number_mends_it(self, window, tab, text, told):
        before = tab.results
        type_cell(window, 0, Q, text)
        assert told in problem(window, "entropy.outcomes")
        assert "x₁" in problem(window, "entropy.outcomes")
        assert tab.results is before
        type_cell(window, 0, Q, "0.25")
        assert not problem(window, "entropy.outcomes")
        assert tab.results.cross_entropy == before.cross_entropy

    def test_no_outcomes_and_one_outcome(self, window, tab):
        for _ in range(3):
            named(window, "entropy.remove_outcome").click()
        assert "no outcomes" in problem(window, "entropy.outcomes")
        named(window, "entropy.add_outcome").click()
        type_cell(window, 0, P, "1")
        type_cell(window, 0, Q, "1")
        assert not problem(window, "entropy.outcomes")
        assert value(window, "entropy.result.entropy") == 0

    def test_a_belief_that_rules_out_what_happens_costs_infinitely_much_and_is_explained(self, window, tab):
        choose_preset(window, "Ruling out what happens: an infinite price")
        assert math.isinf(value(window, "entropy.result.cross_entropy"))
        assert "x₃" in tab.page._meaning.text()
        assert "infinite" in tab.page._meaning.text()

    def test_different_numbers_of_outcomes_and_a_bad_base(self, window, tab):
        tab.store.edit(q=(0.5, 0.5))
        assert "3 outcomes" in problem(window, "entropy.outcomes")
        tab.store.undo()
        assert not problem(window, "entropy.outcomes")
        tab.store.edit(base=1.0)
        assert "base" in problem(window, "entropy.base")
