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
            assert tab.results.loss == before.loss

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
    return [*(f"softmax.logits.{i}" for i in range(rows)), "softmax.logits", "softmax.target", "softmax.temperature"]
