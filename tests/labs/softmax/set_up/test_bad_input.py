"""Bad input in the Softmax Playground: told beside its cause, nothing changed silently, the last good state stays."""

import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.labs.softmax.scene import MOST_CLASSES
from tests.labs.hands import type_into
from tests.labs.reading import named, problem, value
from tests.labs.softmax.hands import by_hand, choose_class, loss_by_hand

BAD_FIELDS = (
    {"logits": (math.nan, 1.0, 0.0)},
    {"logits": (1.0, 0.0, math.inf)},
    {"logits": (1e308, -1e308, 0.0)},
    {"logits": ()},
    {"logits": (0.0,) * 21},
    {"logits": (1.0, 2.0, 3.0, 4.0)},
    {"temperature": 0.0},
    {"temperature": -1.0},
    {"temperature": math.nan},
    {"temperature": math.inf},
    {"temperature": 1e-300},
    {"target": (0.5, 0.4, 0.0)},
    {"target": (1.5, -0.5, 0.0)},
    {"target": (math.nan, 1.0, 0.0)},
    {"target": (1.0, 0.0)},
    {"target": ()},
    {"shift": math.nan},
    {"shift": -1e200},
    {"epsilon": -0.1},
    {"epsilon": 1.5},
    {"epsilon": math.nan},
    {"mixed_with": 3},
    {"mixed_with": -1},
)


class TestBadInput:
    def test_the_scene_takes_it_the_cause_is_told_and_the_last_good_figures_stay(self, window, tab):
        for changes in BAD_FIELDS:
            before = tab.results
            tab.store.edit(**changes)
            window.grab()
            ((field, bad),) = changes.items()
            assert repr(getattr(tab.store.scene, field)) == repr(bad)
            assert tab.results is before, changes
            # Logits alone of another number leave the target behind: it is told where that can be mended.
            cause = "target" if bad == (1.0, 2.0, 3.0, 4.0) else field
            told = [place for place in places(tab.store.scene) if problem(window, place)]
            assert told, changes
            assert told[0].startswith(f"softmax.{cause}"), changes
            tab.store.undo()
            assert not any(problem(window, place) for place in places(tab.store.scene)), changes
            assert tab.results.prediction.loss == before.prediction.loss

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("two", "“two” is not a number"),
            ("", "empty"),
            ("1/0", "“1/0” is not a number"),
            ("nan", "o₂ is not a finite number"),
            ("1e308", "o₂ is too large"),
        ],
    )
    def test_a_bad_logit_is_told_below_it_and_a_good_one_mends_it(self, window, tab, text, told):
        before = value(window, "softmax.result.loss")
        type_into(window, "softmax.logits.1", text)
        assert told in problem(window, "softmax.logits.1")
        assert not problem(window, "softmax.logits.0")
        assert value(window, "softmax.result.loss") == before
        type_into(window, "softmax.logits.1", "3")
        assert not problem(window, "softmax.logits.1")
        assert value(window, "softmax.result.loss") == pytest.approx(loss_by_hand((2, 3, 0.1), (1, 0, 0)))

    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
    def test_what_the_scene_finds_wrong_is_told_until_it_is_mended(self, window, tab, key):
        type_into(window, "softmax.logits.1", "nan")
        QTest.keyClick(named(window, "softmax.logits.1"), key)
        assert "o₂ is not a finite number" in problem(window, "softmax.logits.1")
        type_into(window, "softmax.logits.1", "two")
        assert "“two” is not a number" in problem(window, "softmax.logits.1")
        QTest.keyClick(named(window, "softmax.logits.1"), Qt.Key.Key_Escape)
        assert "o₂ is not a finite number" in problem(window, "softmax.logits.1")
        type_into(window, "softmax.logits.1", "1")
        assert not problem(window, "softmax.logits.1")

    def test_a_target_typed_into_its_fields_must_sum_to_1(self, window, tab):
        before = value(window, "softmax.result.loss")
        type_into(window, "softmax.target.0", "0.6")
        assert "sums to 0.6000, not to 1" in problem(window, "softmax.target")
        assert value(window, "softmax.result.loss") == before
        type_into(window, "softmax.target.1", "-0.4")
        assert "class 2 is −0.4000, but a probability cannot be negative" in problem(window, "softmax.target.1")
        type_into(window, "softmax.target.1", "0.4")
        assert not problem(window, "softmax.target")
        assert not problem(window, "softmax.target.1")
        assert value(window, "softmax.result.loss") == pytest.approx(loss_by_hand((2, 1, 0.1), (0.6, 0.4, 0)))

    def test_a_target_that_nearly_sums_to_1_is_not_said_to_sum_to_1(self, window, tab):
        type_into(window, "softmax.target.0", "0.9999999")
        assert "sums to 0.9999999, not to 1" in problem(window, "softmax.target")

    def test_normalising_mends_a_target_of_counts_and_leaves_alone_what_it_cannot(self, window, tab):
        for i, count in enumerate(("3", "0", "1")):
            type_into(window, f"softmax.target.{i}", count)
        named(window, "softmax.normalise").click()
        assert tab.store.scene.target == (0.75, 0.0, 0.25)
        assert not problem(window, "softmax.target")
        tab.store.edit(target=(-1.0, 1.0, 1.0))
        named(window, "softmax.normalise").click()
        assert tab.store.scene.target == (-1.0, 1.0, 1.0)

    def test_shares_are_told_beside_their_fields(self, window, tab):
        type_into(window, "softmax.epsilon", "2")
        assert "ε = 2.0000 is no share" in problem(window, "softmax.epsilon")
        type_into(window, "softmax.epsilon", "0")
        tab.store.edit(mixed_with=1)
        type_into(window, "softmax.mix_share", "-1")
        assert "λ = −1.0000 is no share" in problem(window, "softmax.mix_share")
        type_into(window, "softmax.shift", "1e300")
        assert "cannot be added to the logits" in problem(window, "softmax.shift")

    def test_results_fade_while_a_field_holds_what_cannot_be_read(self, window, tab):
        type_into(window, "softmax.logits.1", "two")
        assert named(window, "softmax.probability_bars").opacity < 1
        QTest.keyClick(named(window, "softmax.logits.1"), Qt.Key.Key_Escape)
        assert named(window, "softmax.probability_bars").opacity == 1

    def test_a_bad_temperature_is_told_below_it(self, window, tab):
        for text in ("0", "-2", "nan", "inf", "warm"):
            type_into(window, "softmax.temperature", text)
            assert problem(window, "softmax.temperature"), text
            type_into(window, "softmax.temperature", "2")
            assert not problem(window, "softmax.temperature"), text

    def test_logits_alone_of_another_number_and_the_choice_that_mends_it(self, window, tab):
        tab.store.edit(logits=(1.0, 2.0, 3.0, 4.0))
        assert "3 classes, but there are 4 logits" in problem(window, "softmax.target")
        assert tab.store.scene.target == (1.0, 0.0, 0.0)
        choose_class(window, 4)
        assert not problem(window, "softmax.target")
        assert value(window, "softmax.result.probability") == pytest.approx(by_hand((1, 2, 3, 4))[3])


def places(scene):
    """Return the names of all controls beside which a problem can be told."""
    rows = min(scene.classes(), MOST_CLASSES)
    entries = [f"softmax.{field}.{i}" for field in ("logits", "target") for i in range(rows)]
    fields = ("logits", "target", "temperature", "shift", "epsilon", "mixed_with", "mix_share")
    return [*entries, *(f"softmax.{field}" for field in fields)]
