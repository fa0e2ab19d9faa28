"""Two classes, as a learner uses the page: row S6 of the curriculum through the widgets."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from nnstudio.labs.softmax.scene import SoftmaxScene
from nnstudio.labs.softmax.two_classes import explain, meaning
from nnstudio.labs.softmax.two_classes.presets import PRESETS
from nnstudio.labs.softmax.two_classes.problems import problems
from nnstudio.labs.softmax.two_classes.results import compute
from nnstudio.notation.figures import figure
from tests.labs.hands import type_into
from tests.labs.latex import numbers, pieces
from tests.labs.reading import named, problem, value

RESULT = "softmax.result.pair_"
LEFT = Qt.MouseButton.LeftButton
logits = st.floats(-300, 300).map(lambda o: round(o, 3))


@pytest.fixture
def tab(alone):
    return alone("two_classes")


class TestTheSame:
    def test_s6_softmax_of_two_logits_is_a_sigmoid_of_their_difference(self, tab):
        for first, second in (("1", "-0.5"), ("0", "0"), ("-3.25", "4"), ("700", "699"), ("10", "-10")):
            type_into(tab, "softmax.pair.0", first)
            type_into(tab, "softmax.pair.1", second)
            d = float(first) - float(second)
            assert value(tab, RESULT + "sigmoid") == pytest.approx(1 / (1 + math.exp(-d)), rel=1e-13)
            assert value(tab, RESULT + "second") == pytest.approx(1 / (1 + math.exp(d)), rel=1e-13)
            shown = [named(tab, RESULT + name)._figure.text() for name in ("softmax", "sigmoid")]
            assert shown[0] == shown[1]

    @given(logits, logits)
    def test_to_the_last_digit_shown_whatever_the_logits(self, first, second):
        results = compute(SoftmaxScene(pair=(first, second)))
        for by_softmax, by_sigmoid in zip(results.softmax, results.sigmoid, strict=True):
            assert by_softmax == pytest.approx(by_sigmoid, rel=1e-12)
            assert figure(by_softmax) == figure(by_sigmoid)

    @given(st.floats(-20, 20).map(lambda o: round(o, 3)), st.floats(-20, 20).map(lambda o: round(o, 3)))
    def test_the_formula_gives_the_result_by_hand(self, first, second):
        results = compute(SoftmaxScene(pair=(first, second)))
        _general, _gap, softmax, _difference, sigmoid = explain.lines(results)
        above, below = pieces(softmax)[2].split("}{", 1)
        (a,), (b, c) = numbers(above), numbers(below)
        assert a == b
        assert figure(a / (b + c)) == figure(float(results.softmax[0]))
        one, _one, term = numbers(pieces(sigmoid)[2])
        assert one == 1
        assert figure(1 / (1 + term)) == figure(float(results.sigmoid[0]))

    def test_the_numbers_stand_in_the_formula(self, tab):
        latex = named(tab, "softmax.formula.pair").latex
        assert r"\frac{2.7183}{2.7183+0.6065}" in latex
        assert r"=\,1-({-0.5}) =\,1.5" in latex
        assert r"\frac{1}{1+0.2231}" in latex

    def test_bars_stand_side_by_side(self, tab):
        softmax, sigmoid = (series.values for series in named(tab, "softmax.pair_bars")._series)
        assert softmax == pytest.approx(sigmoid, rel=1e-15)
        assert sum(softmax) == pytest.approx(1)


class TestDragging:
    def test_the_point_moves_the_first_logit_and_is_one_step_back(self, tab):
        plot, count = named(tab, "softmax.sigmoid"), tab.store.undo_stack.count()
        QTest.mousePress(plot.viewport(), LEFT, pos=place(plot, 1.5, value(tab, RESULT + "softmax")))
        for d in (0.5, -1.0, -2.0):
            QTest.mouseMove(plot.viewport(), place(plot, d, 0.5))
        QTest.mouseRelease(plot.viewport(), LEFT, pos=place(plot, -2.0, 0.5))
        first, second = tab.store.scene.pair
        assert second == -0.5
        assert first - second == pytest.approx(-2.0, abs=0.1)
        assert value(tab, RESULT + "softmax") == pytest.approx(1 / (1 + math.exp(second - first)))
        assert tab.store.undo_stack.count() == count + 1
        tab.store.undo()
        assert tab.store.scene.pair == (1.0, -0.5)

    def test_softmax_lies_on_the_curve_of_the_sigmoid(self, tab):
        for line, q in zip(named(tab, "softmax.sigmoid").lines(), ("softmax", "second"), strict=True):
            (d,), (height,) = line.point.getData()
            assert d == 1.5
            assert height == value(tab, RESULT + q)

    def test_beyond_the_picture_there_is_no_point(self, tab):
        type_into(tab, "softmax.pair.0", "50")
        assert not any(line.point.isVisible() for line in named(tab, "softmax.sigmoid").lines())
        assert "drag" not in tab.page._suggestion.text()
        assert value(tab, RESULT + "softmax") == 1.0


class TestBadInput:
    @pytest.mark.parametrize(
        ("text", "told"),
        [("nan", "o₁ is not a finite number"), ("1e308", "o₁ is too large"), ("", "empty"), ("one", "not a number")],
    )
    def test_it_is_told_below_the_logit(self, tab, text, told):
        before = value(tab, RESULT + "softmax")
        type_into(tab, "softmax.pair.0", text)
        assert told in problem(tab, "softmax.pair.0")
        assert value(tab, RESULT + "softmax") == before
        type_into(tab, "softmax.pair.0", "2")
        assert not problem(tab, "softmax.pair.0")
        assert value(tab, RESULT + "softmax") == pytest.approx(1 / (1 + math.exp(-2.5)))

    @pytest.mark.parametrize("pair", [(), (1.0,), (1.0, 2.0, 3.0)])
    def test_another_number_of_logits(self, tab, pair):
        tab.store.edit(pair=pair)
        assert f"the scene has {len(pair)}" in problem(tab, "softmax.pair")

    @pytest.mark.parametrize(
        "pair", [(1e100, -1e100), (-1e100, 1e100), (5e-324, 0.0), (1e16, 1e16 + 2), (1e17, 1e17 + 1)]
    )
    def test_extremes_are_computed_and_explained(self, pair):
        results = compute(SoftmaxScene(pair=pair))
        assert explain.lines(results)
        assert meaning.meaning(results)
        assert meaning.suggestion(results)


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_worked_examples_open(tab, preset):
    tab.store.replace(preset.scene)
    assert not problems(preset.scene)
    assert not tab.found


def test_it_follows_the_language(window, qtbot):
    tab = window.open_lab("softmax")
    tab.store.look(page="two_classes")
    window.set_language("zh_CN")
    qtbot.waitUntil(lambda: named(tab, "softmax.pair_bars")._names[0] == "第 1 类")
    window.set_language("en")
    qtbot.waitUntil(lambda: named(tab, "softmax.pair_bars")._names[0] == "Class 1")


def place(plot, x, y):
    """Return where on the plot's viewport a point of its axes is."""
    return plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(x, y)))
