"""Overflow, as a learner uses the page: row S3 of the curriculum through the widgets."""

import math

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.labs.softmax.overflow import explain, meaning
from nnstudio.labs.softmax.overflow.presets import PRESETS
from nnstudio.labs.softmax.overflow.results import DOUBLE, SINGLE, compute
from nnstudio.labs.softmax.problems import problems
from nnstudio.labs.softmax.scene import SoftmaxScene, hard_target
from tests.labs.hands import type_into
from tests.labs.reading import named, problem, value
from tests.labs.softmax.hands import by_hand, type_logits

RESULT = "softmax.result."
NAIVE, STABLE = 3, 6
"""The columns of the answers."""


@pytest.fixture
def tab(alone):
    return alone("overflow")


def cells(tab, precision, column):
    model = named(tab, f"softmax.working_{precision}").model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


class TestWorkedExamples:
    def test_s3_the_naive_formula_fails_and_the_stable_one_does_not(self, tab):
        type_logits(tab, "1000", "1001", "1002")
        for precision in ("float32", "float64"):
            assert cells(tab, precision, 2) == ["⚠ ∞"] * 4
            assert cells(tab, precision, NAIVE) == ["⚠ NaN"] * 3 + [""]
            assert cells(tab, precision, STABLE) == ["0.0900", "0.2447", "0.6652", ""]
            assert math.isnan(value(tab, f"{RESULT}naive_{precision}"))
        assert "undefined" in named(tab, f"{RESULT}naive_float64").accessibleName()
        assert value(tab, f"{RESULT}stable_float64") == pytest.approx(by_hand((-2, -1, 0))[2], rel=1e-15)
        assert value(tab, f"{RESULT}stable_float32") == pytest.approx(by_hand((-2, -1, 0))[2], rel=1e-6)
        assert value(tab, f"{RESULT}largest_exponent") == 1002
        assert "1002 exceeds the largest float64, 1.7977×10³⁰⁸" in tab.page._meaning.text()

    def test_around_100_single_precision_fails_alone(self, tab):
        type_logits(tab, "100", "101", "102")
        assert cells(tab, "float32", NAIVE)[0] == "⚠ NaN"
        assert cells(tab, "float64", NAIVE)[:3] == ["0.0900", "0.2447", "0.6652"]
        assert "largest float32, 3.4028×10³⁸" in tab.page._meaning.text()

    def test_far_below_0_all_exponentials_vanish(self, tab):
        type_logits(tab, "-1000", "-1001", "-1002")
        assert cells(tab, "float64", 2) == ["0"] * 4
        assert cells(tab, "float64", NAIVE)[:3] == ["⚠ NaN"] * 3
        assert cells(tab, "float64", STABLE)[:3] == ["0.6652", "0.2447", "0.0900"]
        assert "0 over 0" in tab.page._meaning.text()

    def test_small_logits_agree(self, tab):
        assert cells(tab, "float32", NAIVE) == cells(tab, "float64", STABLE)
        assert "All four agree" in tab.page._meaning.text()
        assert cells(tab, "float64", 2)[-1] == "11.213"

    def test_a_constant_leads_into_the_overflow_and_leaves_the_stable_answer_alone(self, tab):
        before = value(tab, f"{RESULT}stable_float64")
        for c, single, double in (("80", True, True), ("90", False, True), ("710", False, False)):
            type_into(tab, "softmax.shift", c)
            assert math.isfinite(value(tab, f"{RESULT}naive_float32")) is single, c
            assert math.isfinite(value(tab, f"{RESULT}naive_float64")) is double, c
            assert value(tab, f"{RESULT}stable_float64") == pytest.approx(before, rel=1e-12)

    @pytest.mark.parametrize(
        ("logits", "precision", "trouble", "told"),
        [
            ((709.5, 709.5, 0.0), "double", "sum", "their sum exceeds the largest float64"),
            ((88.5, 88.5, 88.0), "single", "sum", "their sum exceeds the largest float32"),
            ((-102.0, -103.0, -103.5), "single", "digits", "has few digits left"),
            ((1e39, 0.0, 0.0), "single", "exponent", "z itself is beyond ±3.4028×10³⁸, where float32 ends"),
            ((-1e40, -1e40, -1e40), "single", "exponent", "z itself is beyond ±3.4028×10³⁸, where float32 ends"),
        ],
    )
    def test_a_wrong_answer_that_is_a_number_is_told_as_well(self, tab, logits, precision, trouble, told):
        tab.store.edit(logits=logits)
        assert getattr(tab.results, precision).trouble == trouble
        assert told in tab.page._meaning.text()

    def test_an_exponent_of_minus_infinity_beside_others_does_no_harm(self, tab):
        tab.store.edit(logits=(-1e39, 0.0, 0.0))
        for precision in ("float32", "float64"):
            assert cells(tab, precision, NAIVE) == cells(tab, precision, STABLE) == ["0", "0.5000", "0.5000", ""]
        assert "All four agree" in tab.page._meaning.text()

    @pytest.mark.parametrize("c", ["100000", "100000000"])
    def test_a_large_constant_costs_single_precision_its_digits(self, tab, c):
        type_into(tab, "softmax.shift", c)
        expected = by_hand((2, 1, 0.1))[0]
        assert value(tab, f"{RESULT}stable_float64") == pytest.approx(expected, rel=1e-7)
        assert abs(value(tab, f"{RESULT}stable_float32") - expected) > 5e-5
        assert "float32 has some 7 digits" in tab.page._meaning.text()

    def test_an_answer_that_is_0_over_infinity_is_marked(self, tab):
        tab.store.edit(logits=(8.0, 5.0, 2.0), temperature=0.01)
        assert cells(tab, "float64", NAIVE) == ["⚠ NaN", "⚠ 0", "⚠ 0", ""]
        assert "raise the temperature" in tab.page._suggestion.text()

    def test_a_temperature_does_it_as_well(self, tab):
        type_into(tab, "softmax.temperature", "0.001")
        assert math.isnan(value(tab, f"{RESULT}naive_float64"))
        assert value(tab, f"{RESULT}stable_float64") == 1.0


class TestNumbers:
    @pytest.mark.parametrize("precision", [SINGLE, DOUBLE])
    def test_the_limits_are_those_of_the_machine(self, precision):
        kind = np.dtype(precision.name).type
        with np.errstate(all="ignore"):
            assert np.isfinite(np.exp(kind(precision.highest) - kind(1e-3)))
            assert np.isinf(np.exp(kind(precision.highest) + kind(1e-3)))
            assert np.exp(kind(precision.lowest) + kind(1e-2)) > 0
            assert np.exp(kind(precision.lowest) - kind(1e-2)) == 0

    def test_single_precision_is_really_computed_in_it(self):
        results = compute(SoftmaxScene())
        assert results.single.stable.dtype == results.single.naive.dtype == np.float32
        assert 0 < abs(float(results.single.stable[0]) - results.double.stable[0]) < 1e-6

    @pytest.mark.parametrize(
        "scene",
        [
            SoftmaxScene((1e100, -1e100, 0.0)),
            SoftmaxScene((1e100, 1e100, 1e100), temperature=1e-100),
            SoftmaxScene((5.0,), target=(1.0,)),
            SoftmaxScene((900.0, -900.0, 0.0)),
            SoftmaxScene((0.0,) * 20, target=hard_target(0, 20), shift=-150.0),
            SoftmaxScene(shift=1e18),
        ],
    )
    def test_extremes_are_computed_and_explained(self, tab, scene):
        results = compute(scene)
        assert np.isfinite(results.double.stable).all()
        assert explain.lines(results, 0)
        assert meaning.suggestion(scene, results)
        tab.store.replace(SoftmaxScene(**{**vars(scene), "page": "overflow"}))
        assert not tab.found
        tab.grab()

    def test_the_formula_shows_the_way_to_nan(self, tab):
        type_logits(tab, "1000", "1001", "1002")
        latex = named(tab, "softmax.formula.overflow").latex
        assert r"\to\,\frac{\infty}{\infty} \to\,\mathrm{NaN}" in latex
        assert r"\approx\,\frac{1.0000}{1.5032} \approx\,0.6652" in latex


class TestPictures:
    def test_points_stand_at_their_exponents_and_the_axis_shows_the_limits(self, tab):
        plot = named(tab, "softmax.exponents")
        assert plot._points.getData()[0] == pytest.approx([2, 1, 0.1])
        assert plot._reach == 120
        type_logits(tab, "1000", "1001", "1002")
        assert plot._reach > 1002
        assert [note.isVisible() for note in plot._notes] == [True] * 4
        assert "from 1000 to 1002" in plot.accessibleDescription()

    @pytest.mark.parametrize("c", ["60", "150", "800", "3000", "100000000"])
    def test_what_a_shade_is_called_stands_on_its_side_of_0(self, tab, c):
        plot = named(tab, "softmax.exponents")
        type_into(tab, "softmax.shift", c)
        tab.grab()
        for note, is_right in zip(plot._notes, (False, False, True, True), strict=True):
            if note.isVisible():
                shown = note.mapToView(note.boundingRect().center()).x()
                assert (shown > 0) is is_right, note.textItem.toPlainText()

    def test_what_a_shade_is_called_covers_no_class(self, tab):
        plot = named(tab, "softmax.exponents")
        tab.store.replace(
            SoftmaxScene((100.0, 101.0, 102.0, 98.0, 95.0, 90.0), target=hard_target(0, 6), page="overflow")
        )
        tab.grab()
        first = plot._names[0].sceneBoundingRect()
        visible = [note.sceneBoundingRect() for note in plot._notes if note.isVisible()]
        assert visible
        assert all(note.bottom() <= first.center().y() - 0.3 * plot.fontMetrics().height() for note in visible)

    def test_the_axis_only_grows_while_a_hand_drags(self, tab):
        plot, slider = named(tab, "softmax.exponents"), named(tab, "softmax.shift.slider")
        slider.setSliderDown(True)
        slider.setValue(1000)
        assert plot._reach > 1000
        slider.setValue(500)
        assert plot._reach > 1000
        slider.setSliderDown(False)
        assert plot._reach == 120

    @pytest.mark.qt_log_ignore("does not support raise", extend=True)  # said by the offscreen platform of tool tips
    def test_a_row_under_the_mouse_is_worked_out(self, tab, qtbot):
        table = named(tab, "softmax.working_float64")
        tab.grab()
        QTest.mouseMove(table.viewport(), table.visualRect(table.model().index(1, 1)).center())
        qtbot.waitUntil(lambda: "Class 2" in named(tab, f"{RESULT}stable_float64").accessibleName())
        assert value(tab, f"{RESULT}stable_float64") == pytest.approx(by_hand((2, 1, 0.1))[1])
        soft = table.model().index(1, 0).data(Qt.ItemDataRole.BackgroundRole)
        assert soft is not None
        QTest.mouseMove(table.viewport(), table.visualRect(table.model().index(3, 1)).center())
        qtbot.waitUntil(lambda: table.model().index(1, 0).data(Qt.ItemDataRole.BackgroundRole) is None)

    def test_bad_input_keeps_the_last_and_fades_it(self, tab):
        table = named(tab, "softmax.working_float64")
        before = table.model().index(0, 1).data(Qt.ItemDataRole.ForegroundRole).color()
        type_into(tab, "softmax.logits.0", "nan")
        assert "not a finite number" in problem(tab, "softmax.logits.0")
        assert cells(tab, "float64", STABLE)[0] == "0.6590"
        assert table.model().index(0, 1).data(Qt.ItemDataRole.ForegroundRole).color() != before

    def test_it_follows_the_language(self, window, qtbot):
        tab = window.open_lab("softmax")
        tab.store.look(page="overflow")
        window.set_language("zh_CN")
        qtbot.waitUntil(lambda: cells(tab, "float64", 0)[0] == "第 1 类")
        window.set_language("en")
        qtbot.waitUntil(lambda: cells(tab, "float64", 0)[0] == "Class 1")


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_worked_examples_have_no_problems(preset):
    assert not problems(preset.scene)
    assert preset.scene.page == "overflow"
