"""What the page Yes or no says is true, down to the last digit."""

import math
from decimal import Decimal, localcontext

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nnstudio.labs.entropy.labels.meaning import comparison, meaning, suggestion
from nnstudio.labs.entropy.labels.results import compute
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.units import unit
from nnstudio.notation.figures import figure

scores = st.one_of(st.floats(-1000, 1000), st.floats(-3, 3), st.floats(-1e100, 1e100), st.integers(-40, 40).map(float))


def said(sentence):
    """Return the English text of *sentence*, its places filled."""
    values = {key: said(value) if hasattr(value, "source") else value for key, value in sentence.values.items()}
    return sentence.source.format(**values)


def excess_by_hand(z):
    """Return Σ log(1 + eᶻ) − log Σ eᶻ in nats, with so many digits that nothing is lost."""
    with localcontext() as context:
        context.prec = 700
        powers = [Decimal(score).exp() for score in z]
        product = Decimal(1)
        for power in powers:
            product *= 1 + power
        return float((product / sum(powers)).ln())


class TestComparison:
    @settings(max_examples=50)  # so many digits take their time
    @given(st.lists(st.floats(-700, 700), min_size=1, max_size=8), st.integers(0, 7))
    @example([-50.0, 36.8], 0)
    @example([0.0, 0.0], 0)
    def test_the_excess_to_its_last_digits(self, z, true):
        targets = tuple(float(k == true % len(z)) for k in range(len(z)))
        results = compute(EntropyScene(label_logits=tuple(z), label_targets=targets, base=math.e))
        assert results.multi_label_excess == pytest.approx(excess_by_hand(z), rel=1e-13, abs=1e-300)

    @given(st.lists(scores, min_size=1, max_size=8))
    @example([-50.0, 36.8])
    @example([-1e20, 0.0])
    def test_multi_label_never_costs_less(self, z):
        targets = (1.0,) + (0.0,) * (len(z) - 1)
        for base in (2.0, math.e, 10.0):
            scene = EntropyScene(label_logits=tuple(z), label_targets=targets, base=base)
            results = compute(scene)
            assert results.multi_label_excess >= 0
            told = f"costs {figure(results.multi_label_excess)} {said(unit(base))} more, and never less"
            assert told in said(comparison(scene, results))

    def test_known_differences(self):
        for z, more in (((-50.0, 36.8), "1.5036×10⁻¹⁶"), ((-1e20, 0.0), "1.0000")):
            scene = EntropyScene(label_logits=z, label_targets=(1.0, 0.0))
            assert f"costs {more} bits more" in said(comparison(scene, compute(scene)))

    def test_a_sum_that_hardly_misses_1_is_not_told_as_1(self):
        for truths, total in (
            ((1.0, 1e-8), "1.00000001"),
            ((1.0, 1.1e-9), "1.000000001"),
            ((0.5, 0.49999), "0.99999"),
            ((1.0, 1.0), "2"),
            ((1.0, 0.5), "1.5"),
        ):
            scene = EntropyScene(label_logits=(0.0, 0.0), label_targets=truths)
            assert f"sum to {total}, not to 1" in said(comparison(scene, compute(scene)))


class TestMeaning:
    def test_no_base_is_infinite(self):
        scene = EntropyScene(base=5e-324, p0=0.3)
        assert said(meaning(scene, compute(scene))) == "A base below 1 turns the sign of every logarithm around."
        scene = EntropyScene(base=0.5, p0=0.3)
        assert said(meaning(scene, compute(scene))).endswith("are in base 2.")


class TestSuggestion:
    def test_no_label_is_asked_for_that_there_is_not(self):
        for truths, words in (
            ((1.0,), "change the only score"),
            ((0.25, 0.75), "one label is wholly true"),
            ((1.0, 0.0), "a label that is not true"),
            ((0.0,), "exactly one label"),
        ):
            scene = EntropyScene(label_logits=(0.5,) * len(truths), label_targets=truths, explained="multi_class_loss")
            assert words in said(suggestion(scene, compute(scene)))
        losses = [compute(EntropyScene(label_logits=(z,), label_targets=(1.0,))) for z in (-3.0, 0.0, 5.0)]
        assert [results.multi_class_loss for results in losses] == [0.0, 0.0, 0.0]

    def test_nothing_low_is_looked_for_in_a_base_below_1(self):
        for p, q in ((0.0, 0.5), (1.0, 1.0), (0.3, 0.3), (0.3, 0.6)):
            scene = EntropyScene(base=0.5, p0=p, q0=q)
            assert "choose log₂" in said(suggestion(scene, compute(scene)))
