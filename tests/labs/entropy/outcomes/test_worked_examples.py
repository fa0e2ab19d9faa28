"""The page of outcomes, as a learner uses it: rows E1-E5, E8, E11 and E12 of the curriculum through the widgets."""

import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.labs.entropy.columns import P, Q
from nnstudio.labs.entropy.outcomes.table_panel import SURPRISAL, TERM_P, TERM_Q
from tests.labs.entropy.hands import cell, choose_base, choose_preset, explain, type_cell
from tests.labs.reading import named, problem, value


def surprisal_cell(window, row):
    return cell(window, row, SURPRISAL)


class TestWorkedExamples:
    def test_e1_surprisal_of_rare_and_certain_outcomes(self, window, tab):
        choose_preset(window, "Surprisal: the rarer, the more it tells")
        assert [surprisal_cell(window, row) for row in range(3)] == ["0.3567", "1.6094", "2.3026"]
        choose_preset(window, "Surprisal: one in a thousand")
        assert surprisal_cell(window, 0) == "9.9658"
        choose_preset(window, "Surprisal: what is certain tells nothing")
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

    def test_e4_the_way_back_and_the_middle_way_are_other_figures(self, window, tab):
        choose_preset(window, "KL divergence: there and back are not the same")
        there = 0.9 * math.log2(0.9 / 0.5) + 0.1 * math.log2(0.1 / 0.5)
        back = 0.5 * math.log2(0.5 / 0.9) + 0.5 * math.log2(0.5 / 0.1)
        m = (0.7, 0.3)
        middle = 0.5 * sum(x * math.log2(x / y) for p in ((0.9, 0.1), (0.5, 0.5)) for x, y in zip(p, m, strict=True))
        for name, figure in (("kl_divergence", there), ("kl_reverse", back), ("jensen_shannon", middle)):
            assert value(window, f"entropy.result.{name}") == pytest.approx(figure, rel=1e-12)
            explain(window, name)
            assert f"{figure:.4f}" in named(window, "entropy.formula").latex
        told = named(window, "entropy.divergences").accessibleDescription()
        assert told == f"D(p‖q): {there:.4f} bits; D(q‖p): {back:.4f} bits; Jensen–Shannon: {middle:.4f} bits"

    def test_e8_a_die_of_eight_faces_has_eight_choices(self, window, tab):
        choose_preset(window, "Perplexity: a die of eight faces leaves eight choices")
        assert value(window, "entropy.result.perplexity") == pytest.approx(8)
        formula = named(window, "entropy.formula").latex
        assert r"=\,2^{3}" in formula
        assert r"\frac{1}{8}" in formula  # the mean probability
        assert "0.1250" in formula

    def test_e11_with_smoothed_labels_the_least_loss_is_no_longer_zero(self, window, tab):
        choose_preset(window, "Label smoothing: the least loss is no longer 0")
        soft = (0.9 + 0.1 / 3, 0.1 / 3, 0.1 / 3)
        least = -sum(p * math.log(p) for p in soft)
        loss = -sum(p * math.log(q) for p, q in zip(soft, (0.7, 0.2, 0.1), strict=True))
        assert value(window, "entropy.result.entropy") == pytest.approx(least, rel=1e-12)
        assert value(window, "entropy.result.cross_entropy") == pytest.approx(loss, rel=1e-12)
        assert f"costs H(p) = {least:.4f}, not 0" in tab.page._meaning.text()
        assert r"(1-0.1)\,\hat p+\frac{0.1}{3}" in named(window, "entropy.formula").latex
        slider = named(window, "entropy.epsilon.slider")
        slider.setFocus()
        QTest.keyClick(slider, Qt.Key.Key_Home)
        assert tab.store.scene.epsilon == 0
        assert value(window, "entropy.result.entropy") == 0
        assert value(window, "entropy.result.cross_entropy") == pytest.approx(0.3567, abs=5e-5)

    def test_e11_mixup_is_a_soft_target_like_any_other(self, window, tab):
        choose_preset(window, "Mixup: 70 % of one class, 30 % of another")
        assert value(window, "entropy.result.cross_entropy") == value(window, "entropy.result.entropy") > 0.88
        assert value(window, "entropy.result.kl_divergence") == 0

    def test_e12_zero_in_p_costs_nothing_and_zero_in_q_everything_until_it_is_smoothed(self, window, tab):
        choose_preset(window, "Zero in p: what never happens costs nothing")
        assert cell(window, 2, SURPRISAL) == "∞"
        assert cell(window, 2, TERM_P) == cell(window, 2, TERM_Q) == "0"
        assert value(window, "entropy.result.entropy") == 1
        choose_preset(window, "Zero in q: ruling out what happens has an infinite price")
        assert math.isinf(value(window, "entropy.result.cross_entropy"))
        assert cell(window, 2, TERM_Q) == "∞"
        assert r"\infty" in named(window, "entropy.formula").latex
        field = named(window, "entropy.alpha")
        field.selectAll()
        QTest.keyClicks(field, "0.01")
        QTest.keyClick(field, Qt.Key.Key_Return)
        smooth = [(q + 0.01) / 1.03 for q in (0.6, 0.4, 0.0)]
        expected = -sum(p * math.log2(q) for p, q in zip((0.5, 0.4, 0.1), smooth, strict=True))
        assert value(window, "entropy.result.cross_entropy") == pytest.approx(expected, rel=1e-12)
        assert tab.store.scene.q == (0.6, 0.4, 0.0)  # what was typed stays; the setting can be seen
        assert r"\frac{\hat q+0.01}{1+0.01\cdot 3}" in named(window, "entropy.formula").latex

    def test_two_outcomes_have_a_curve_and_more_have_none(self, window, tab):
        curve = named(window, "entropy.binary_entropy")
        assert not curve.isVisibleTo(window)
        choose_preset(window, "Being confidently wrong about a coin")
        assert curve.isVisibleTo(window)
        assert "H(p) 0.08079" in curve.accessibleDescription()
        (x,), (y,) = curve._p.getData()
        assert (x, y) == pytest.approx((0.99, 0.0807931358959))


class TestBase:
    def test_any_base_and_its_unit(self, window, tab):
        choose_preset(window, "Perplexity: a die of eight faces leaves eight choices")
        choose_base(window, 3)
        field = named(window, "entropy.base.other")
        assert field.isVisibleTo(window)
        assert tab.store.scene.base == 3
        field.selectAll()
        QTest.keyClicks(field, "8")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert value(window, "entropy.result.entropy") == pytest.approx(1)
        assert "base-8 units" in named(window, "entropy.result.entropy").accessibleName()
        assert value(window, "entropy.result.perplexity") == pytest.approx(8)
        choose_base(window, 1)
        assert not field.isVisibleTo(window)
        assert tab.store.scene.base == math.e

    @pytest.mark.parametrize("text", ["1", "0", "-2", "inf", "nan", "two"])
    def test_what_is_no_base_is_told_on_every_page(self, window, tab, text):
        before = tab.results
        choose_base(window, 3)
        good = tab.results
        field = named(window, "entropy.base.other")
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert problem(window, "entropy.base")
        assert tab.results is good is not before
        tab.store.edit(base=2.0)
        assert not problem(window, "entropy.base")


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
        choose_preset(window, "Zero in q: ruling out what happens has an infinite price")
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
