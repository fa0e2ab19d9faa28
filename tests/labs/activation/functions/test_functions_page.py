"""The Activation Explorer, as a learner uses it: rows A1 and A2 of the curriculum through the widgets."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.labs.activation.functions import explain
from nnstudio.labs.activation.functions.problems import problems
from nnstudio.labs.activation.functions.results import compute
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.activation_names import SYMBOLS, TITLES
from nnstudio.notation.figures import figure, latex_figure, typed
from nnstudio.widgets.words import spoken
from tests.labs.latex import numbers, pieces
from tests.labs.reading import named, problem, value

NAMES = list(ACTIVATIONS)


def type_z(window, text):
    field = named(window, "activation.z")
    field.selectAll()
    field.insert(text)  # QTest cannot press the key of a true minus sign
    QTest.keyClick(field, Qt.Key.Key_Return)


def choose(window, function):
    """Choose a function with the keyboard alone."""
    functions = named(window, "activation.functions")
    functions.setFocus()
    for _ in NAMES:
        QTest.keyClick(functions, Qt.Key.Key_Up)
    for _ in range(NAMES.index(function)):
        QTest.keyClick(functions, Qt.Key.Key_Down)


def click_tick(window, function):
    """Click the tick of a function, which is not the same as its name."""
    functions = named(window, "activation.functions")
    index = functions.model().index(NAMES.index(function), 0)
    option = QStyleOptionViewItem()
    functions.initViewItemOption(option)
    option.rect = functions.visualRect(index)
    functions.itemDelegate().initStyleOption(option, index)
    tick = functions.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, functions)
    QTest.mouseClick(functions.viewport(), Qt.MouseButton.LeftButton, pos=tick.center())


def choose_preset(window, title):
    menu = named(window, "activation.presets").menu()
    next(action for action in menu.actions() if action.text() == title).trigger()


MEANINGS = [
    ("sigmoid", 5.0, "Saturated: the curve is nearly flat, only 0.665 %"),
    ("tanh", 1.0, "42 % of the gradient"),
    ("tanh", -40.0, "lost in rounding"),
    ("relu", 3.0, "hands the gradient on unchanged"),
    ("relu", -3.0, "learns nothing"),
    ("leaky_relu", -3.0, "Only 1 %"),
    ("identity", 9.0, "hands the gradient on unchanged"),
    ("rrelu", -3.0, "22.9 % of the gradient passes"),
    ("elu", 2.0, "hands the gradient on unchanged"),
    ("elu", -4.0, "Saturated: the curve is nearly flat, only 1.83 %"),
    ("selu", -900.0, "lost in rounding"),
    ("selu", 2.0, "1.0507 times as large"),
    ("selu", 0.0, "1.7581 times as large"),
    ("gelu", -1.2, "falls here: 11.8 % of the gradient passes, with the opposite sign"),
    ("gelu", -1.0, "Nearly flat, and falling: only 8.33 %"),
    ("gelu", -50.0, "lost in rounding"),
    ("gelu", 1.0, "1.0833 times as large"),
    ("gelu", 9.0, "almost 1"),
    ("silu", -1.2, "Saturated: the curve is nearly flat, only 1.8"),
    ("mish", -2.5, "falls here"),
    ("softplus", 50.0, "almost 1"),
    ("softplus", -5.0, "Saturated"),
    ("hard_tanh", 2.0, "learns nothing"),
    ("hard_tanh", 0.5, "hands the gradient on unchanged"),
    ("hard_sigmoid", 0.5, "16.7 % of the gradient"),
    ("step", 2.0, "learns nothing"),
]


SUGGESTIONS = [
    (("tanh",), 1.0, "drag the point out to 6"),
    (("sigmoid",), 5.0, "choose Leaky ReLU"),
    (("relu",), 2.0, "drag the point below 0"),
    (("relu",), -2.0, "choose Leaky ReLU"),
    (("leaky_relu",), -2.0, "choose the sigmoid"),
    (("identity",), 1.0, "choose the sigmoid"),
    (("prelu",), -2.0, "α is learnt along with the weights"),
    (("rrelu",), -2.0, "draws its slope from l to u"),
    (("rrelu",), 2.0, "drag the point below 0"),
    (("elu",), 1.0, "drag the point down to −6"),
    (("selu",), -5.0, "choose Leaky ReLU"),
    (("softplus",), 0.0, "drag the point down to −6"),
    (("gelu",), 1.0, "lowest place of the curve"),
    (("mish",), -2.0, "lowest place of the curve"),
    (("hard_tanh",), 0.5, "gone at once at the kink"),
    (("hard_sigmoid",), 5.0, "choose Leaky ReLU"),
    (("step",), 1.0, "choose the sigmoid, a step rounded off"),
]


A1 = [
    ("sigmoid", "0", 0.5, 0.25),
    ("sigmoid", "-1", 0.2689, 0.1966),
    ("tanh", "1", 0.7616, 0.4200),
    ("relu", "−1", 0.0, 0.0),
    ("relu", "0", 0.0, 0.0),
    ("relu", "2.5", 2.5, 1.0),
    ("leaky_relu", "-2", -0.02, 0.01),
    ("identity", "-3/4", -0.75, 1.0),
    ("prelu", "-2", -0.5, 0.25),
    ("rrelu", "-3", -0.6875, 0.2292),
    ("elu", "-1", -0.6321, 0.3679),
    ("selu", "-1", -1.1113, 0.6468),
    ("gelu", "-1", -0.1587, -0.0833),
    ("gelu_tanh", "-1", -0.1588, -0.0830),
    ("silu", "-1", -0.2689, 0.0723),
    ("mish", "-1", -0.3034, 0.0592),
    ("softplus", "-1", 0.3133, 0.2689),
    ("hard_tanh", "1", 1.0, 0.0),
    ("hard_sigmoid", "1.5", 0.75, 0.1667),
    ("step", "0", 0.0, 0.0),
]


class TestValueAndSlope:
    def test_a1_chosen_by_keyboard_and_typed(self, window, tab):
        for function, z, a, slope in A1:
            choose(window, function)
            type_z(window, z)
            assert tab.store.scene.functions == (function,)
            assert value(window, "activation.result.value") == pytest.approx(a, abs=5e-5), function
            assert value(window, "activation.result.slope") == pytest.approx(slope, abs=5e-5), function

    def test_a1_the_formula_has_the_numbers_in_it_and_they_come_out_by_hand(self, window, tab):
        choose(window, "sigmoid")
        type_z(window, "1")
        latex = named(window, "activation.formula").latex
        assert r"=\,\frac{1}{1+e^{-1}} \approx\,0.7311" in latex
        assert r"\approx\,0.7311\cdot(1-0.7311) \approx\,0.1966" in latex
        type_z(window, "5")  # 0.9933 · (1 − 0.9933) would give another last digit
        assert r"0.993307\cdot(1-0.993307) \approx\,0.006648" in named(window, "activation.formula").latex
        choose(window, "tanh")
        type_z(window, "-1")
        assert r"1-({-0.7616})^2 \approx\,0.4200" in named(window, "activation.formula").latex

    def test_a2_tanh_is_a_sigmoid_shifted_and_scaled(self, window, tab):
        choose_preset(window, "tanh is a sigmoid, shifted and scaled")
        assert tab.store.scene.functions == ("tanh", "sigmoid")
        latex = named(window, "activation.formula").latex
        assert r"2\,\sigma(2z)-1" in latex
        assert r"2\cdot 0.8808-1 \approx\,0.7616" in latex
        assert 2 * tab.results.sigmoid_of_double - 1 == pytest.approx(tab.results.main.value, rel=1e-12)

    def test_the_convention_at_a_kink_is_said_where_there_is_one(self, window, tab):
        choose(window, "relu")
        assert "By convention f′(0) = 0." in tab.page._convention.text()
        choose(window, "leaky_relu")
        assert "By convention f′(0) = 0.01." in tab.page._convention.text()
        choose(window, "rrelu")
        assert "By convention f′(0) = 0.2292." in tab.page._convention.text()
        choose(window, "hard_tanh")
        assert "z = −1 and z = 1" in tab.page._convention.text()
        assert "f′(−1) = 0 and f′(1) = 0" in tab.page._convention.text()
        choose(window, "step")
        assert "At the jump, z = 0," in tab.page._convention.text()
        assert "f′(0) = 0, and f(0) = 0." in tab.page._convention.text()
        for function in ("tanh", "elu", "gelu"):
            choose(window, function)
            assert not tab.page._convention.isVisibleTo(tab.page)

    def test_all_kinks_are_named(self, window, tab):
        for function in NAMES:
            tab.store.edit(functions=(function,))
            for kink in ACTIVATIONS[function].kinks:
                assert f"z = {typed(kink)}" in tab.page._convention.text(), function
                assert f"f′({typed(kink)}) = " in tab.page._convention.text(), function

    def test_the_meaning_is_true_at_the_point(self, window, tab):
        for function, z, said in MEANINGS:
            tab.store.edit(functions=(function,), z=z)
            assert said in tab.page._meaning.text(), (function, z)

    def test_every_function_of_the_engine_can_be_chosen_and_explained(self, window, tab):
        assert list(TITLES) == NAMES
        assert list(SYMBOLS) == NAMES
        for function in NAMES:
            tab.store.edit(functions=(function, *(name for name in NAMES if name != function)))
            assert not problems(tab.store.scene)
            assert tab.page._title.text() == spoken(TITLES[function])

    @given(st.sampled_from(["sigmoid", "tanh"]), st.floats(-6, 6).map(lambda z: round(z, 3)) | st.floats(-10, 10))
    def test_whoever_computes_with_the_numbers_gets_the_slope(self, function, z):
        results = compute(ActivationScene((function,), z))
        _general, line = explain.slope_lines(results)
        working, result = pieces(line)[1:]
        a = numbers(working)
        by_hand = a[0] * (a[1] - abs(a[2])) if function == "sigmoid" else a[0] - a[1] ** 2
        assert figure(by_hand) == figure(results.main.slope)
        assert result.endswith(latex_figure(results.main.slope))
        if z:
            assert working.startswith(r"\approx")
            assert result.startswith(r"\approx")

    @given(st.sampled_from(NAMES), st.floats(-10, 10))
    def test_the_written_z_gives_the_value(self, function, z):
        results = compute(ActivationScene((function,), z))
        _general, line = explain.value_lines(results)
        (written,) = numbers(pieces(line)[0])
        value = float(ACTIVATIONS[function].value(written))
        if function == "rrelu" and z < 0:  # its slope between both limits is written with four digits, too
            value = written * numbers(pieces(line)[1])[0]
        assert figure(value) == figure(results.main.value)

    @pytest.mark.parametrize("function", ["sigmoid", "tanh"])
    def test_what_is_too_flat_to_be_worked_by_hand_is_only_read(self, function):
        _general, line = explain.slope_lines(compute(ActivationScene((function,), 15.0)))
        assert (len(pieces(line)) == 3) == (function == "sigmoid")
        _general, line = explain.slope_lines(compute(ActivationScene((function,), 30.0)))
        assert len(pieces(line)) == 2

    def test_what_to_try_is_not_on_the_screen_yet(self, window, tab):
        for functions, z, suggested in SUGGESTIONS:
            tab.store.edit(functions=functions, z=z)
            assert suggested in tab.page._suggestion.text(), (functions, z)


class TestComparing:
    def test_a_tick_lays_a_function_over_and_takes_it_away_again(self, window, tab):
        click_tick(window, "relu")
        click_tick(window, "sigmoid")
        assert tab.store.scene.functions == ("tanh", "relu", "sigmoid")
        assert [reading.function for reading in tab.results.readings] == ["tanh", "relu", "sigmoid"]
        assert r"\mathrm{ReLU}(1) =\,1.0000" in named(window, "activation.formula").latex
        click_tick(window, "relu")
        assert tab.store.scene.functions == ("tanh", "sigmoid")
        tab.store.undo()
        assert tab.store.scene.functions == ("tanh", "relu", "sigmoid")

    def test_letters_stand_for_names_that_have_no_room(self, window, tab):
        tab.store.edit(functions=tuple(ACTIVATIONS)[1:13])
        plot = named(window, "activation.slopes")
        main, *others = plot.lines()
        assert main.name.isVisible()
        assert not any(line.name.isVisible() for line in others)
        assert [line.letter.toPlainText() for line in others] == list("abcdefghijk")
        low, high = plot.viewRange()[1]
        places = {line.letter.pos().toTuple() for line in others if line.letter.isVisible()}
        assert len(places) == len(others)
        assert all(low < y < high and x > plot.high for x, y in places)
        tab.store.edit(functions=("tanh", "relu"))
        assert not any(line.letter.isVisible() for line in others)

    def test_ticking_by_keyboard(self, window, tab):
        functions = named(window, "activation.functions")
        functions.setFocus()
        for _ in range(2):
            QTest.keyClick(functions, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClick(functions, Qt.Key.Key_Space)
        assert tab.store.scene.functions == ("tanh", "relu", "leaky_relu")
        QTest.keyClick(functions, Qt.Key.Key_Space)
        assert tab.store.scene.functions == ("tanh", "relu")

    def test_every_function_can_be_scrolled_to(self, window, tab):
        functions = named(window, "activation.functions")
        for function in NAMES:
            choose(window, function)
            row = functions.visualRect(functions.model().index(NAMES.index(function), 0))
            assert functions.viewport().rect().contains(row)
            letters = functions.fontMetrics().horizontalAdvance(functions.currentItem().text())
            assert functions.iconSize().width() + letters < row.width()
        click_tick(window, "hard_sigmoid")
        assert tab.store.scene.functions == ("step", "hard_sigmoid")

    def test_choosing_a_ticked_function_brings_it_to_the_front_and_keeps_the_others(self, window, tab):
        tab.store.edit(functions=("tanh", "relu", "sigmoid"))
        functions = named(window, "activation.functions")
        row = functions.visualRect(functions.model().index(NAMES.index("sigmoid"), 0))
        QTest.mouseClick(functions.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
        assert tab.store.scene.functions == ("sigmoid", "relu", "tanh")
        assert tab.page._title.text() == "Sigmoid"


class TestBadInput:
    def test_a_bad_z_is_told_and_keeps_the_last_good_figures(self, window, tab):
        for text, told in (
            ("five", "“five” is not a number"),
            ("", "is empty"),
            ("nan", "not a finite number"),
            ("inf", "not a finite number"),
            ("1e7", "too far out"),
            ("1/0", "“1/0” is not a number"),
        ):
            before = tab.results
            assert value(window, "activation.result.value") == math.tanh(1.0)
            type_z(window, text)
            assert told in problem(window, "activation.z"), text
            assert tab.results is before, text
            assert value(window, "activation.result.value") == math.tanh(1.0), text
            type_z(window, "2")
            assert not problem(window, "activation.z"), text
            assert value(window, "activation.result.value") == math.tanh(2.0), text
            type_z(window, "1")

    def test_a_far_or_tiny_z_is_computed_and_its_place_told(self, window, tab):
        for z in (-1e6, 1e6, 20.0, -0.0, 5e-324):
            for function in NAMES:
                tab.store.edit(functions=(function,), z=z)
                assert not problems(tab.store.scene), (function, z)
                assert math.isfinite(value(window, "activation.result.value")), (function, z)
                assert ("outside the picture" in tab.page._caption.text()) == (abs(z) > 6), (function, z)

    def test_no_function_and_what_is_no_function(self, window, tab):
        click_tick(window, "tanh")
        assert tab.store.scene.functions == ()
        assert "No function is chosen" in problem(window, "activation.functions")
        assert value(window, "activation.result.value") == math.tanh(1.0)
        tab.store.edit(functions=("softmax",))
        assert "“softmax” is no activation function" in problem(window, "activation.functions")
        tab.store.edit(functions=("relu", "relu"))
        assert "ReLU is chosen twice" in problem(window, "activation.functions")
        choose(window, "sigmoid")
        assert tab.store.scene.functions[0] == "sigmoid"

    def test_several_problems_are_all_found(self):
        found = problems(ActivationScene(("tanh", "tanh", "cube"), math.nan))
        assert [(p.field, p.entry) for p in found] == [("functions", 1), ("functions", 2), ("z", None)]
