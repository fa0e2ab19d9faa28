"""The page of depth, as a learner uses it: row A6 of the curriculum through the widgets."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.initializers import INITIALIZERS
from nnstudio.labs.activation.depth import explain
from nnstudio.labs.activation.depth.meaning import meaning
from nnstudio.labs.activation.depth.presets import PRESETS
from nnstudio.labs.activation.depth.results import compute
from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.initializer_names import INITIALIZER_TITLES
from nnstudio.notation.figures import figure
from tests.labs.hands import type_into
from tests.labs.reading import named, problem, value


def choose(window, name, option):
    """Choose an entry of a drop-down list by the keyboard."""
    choice = named(window, name)
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(choice.findData(option)):
        QTest.keyClick(choice, Qt.Key.Key_Down)


def test_a6_sigmoids_let_the_gradient_vanish_and_relu_with_he_keeps_it(window, tab):
    assert value(window, "activation.result.gradient_ratio") < 1e-3
    assert value(window, "activation.result.slope_product") <= 0.25**9
    assert "The gradient vanishes" in tab.page._meaning.text()
    choose(window, "activation.stack_activation", "relu")
    choose(window, "activation.initializer", "he_normal")
    assert (tab.store.scene.stack_activation, tab.store.scene.initializer) == ("relu", "he_normal")
    assert 0.1 < value(window, "activation.result.gradient_ratio") < 10
    assert "The gradient lasts" in tab.page._meaning.text()


def test_the_ratio_is_that_of_the_two_figures_below_it(window, tab):
    first, last = (value(window, f"activation.result.{name}_gradient") for name in ("first", "last"))
    assert value(window, "activation.result.gradient_ratio") == pytest.approx(first / last)
    layers = tab.results.layers
    assert value(window, "activation.result.slope_product") == pytest.approx(
        np.prod([one.slope for one in layers[:-1]])
    )


def test_the_slider_of_the_depth_is_one_step_of_the_history_and_makes_whole_numbers(window, tab):
    slider = named(window, "activation.depth.slider")
    slider.setSliderDown(True)
    for position in (300, 500, 1000):
        slider.setValue(position)
    slider.setSliderDown(False)
    assert tab.store.scene.depth == 50
    assert len(tab.results.layers) == 50
    tab.store.undo()
    assert tab.store.scene.depth == 10
    type_into(window, "activation.width", "8")
    assert tab.results.layers[0].units == 8


def test_the_slider_of_the_depth_can_be_dragged_by_hand(window, tab):
    slider = named(window, "activation.depth.slider")
    before = value(window, "activation.result.gradient_ratio")
    start = QPoint(round(slider.width() * slider.value() / slider.maximum()), slider.height() // 2)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    for step in (10, 20, 40):
        QTest.mouseMove(slider, start + QPoint(step, 0))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    assert tab.store.scene.depth > 10
    assert value(window, "activation.result.gradient_ratio") < before  # sigmoids: the deeper, the less
    tab.store.undo()
    assert tab.store.scene.depth == 10
    assert value(window, "activation.result.gradient_ratio") == before


def test_dead_units_are_counted_and_marked(window, tab):
    tab.store.replace(next(preset.scene for preset in PRESETS if preset.key == "dying_units"))
    dead = [number for number, layer in enumerate(tab.results.layers, start=1) if layer.dead]
    assert value(window, "activation.result.dead_units") == sum(layer.dead for layer in tab.results.layers) > 0
    assert list(named(window, "activation.signals")._dead.points[0]) == dead
    assert "units are dead" in tab.page._dead.text()


def test_other_weights_give_other_figures_and_undo_the_old_ones(window, tab):
    before = value(window, "activation.result.gradient_ratio")
    QTest.mouseClick(named(window, "activation.redraw"), Qt.MouseButton.LeftButton)
    assert tab.store.scene.seed == 1
    assert value(window, "activation.result.gradient_ratio") != before
    tab.store.undo()
    assert value(window, "activation.result.gradient_ratio") == before


def test_parameters_of_the_function_count(window, tab):
    tab.store.edit(stack_activation="leaky_relu", initializer="he_normal")
    steep = named(window, "activation.stack.leaky_relu.0")
    steep.selectAll()
    QTest.keyClicks(steep, "1")
    QTest.keyClick(steep, Qt.Key.Key_Return)
    assert tab.store.scene.leaky_relu == (1.0,)
    assert value(window, "activation.result.slope_product") == 1.0


def test_the_mouse_tells_the_figures_of_a_layer(window, tab):
    plot = named(window, "activation.gradients")
    layer = tab.results.layers[2]
    at = plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(3.1, np.log10(layer.gradient))))
    QTest.mouseMove(plot.viewport(), at)
    QTest.mouseMove(plot.viewport(), at + QPoint(1, 0))
    assert tab.page._caption.text().startswith("Layer 3: a = ")
    for name in ("activation.signals", "activation.gradients"):
        guide = named(window, name)._guide
        assert guide.isVisible()
        assert guide.value() == 3


@pytest.mark.parametrize(("size", "written"), [(0.5, "lasts"), (0.05, "fades"), (20.0, "grows"), (1e-3, "vanishes")])
def test_what_is_said_of_the_gradient_is_true_of_its_size(size, written):
    results = compute(ActivationScene(depth=2, width=2))
    first, last = results.layers
    layers = (replace(first, gradient=size), replace(last, gradient=1.0))
    assert written in meaning(replace(results, layers=layers)).source


@pytest.mark.parametrize(
    ("function", "initializer"), [("sigmoid", "zeros"), ("softplus", "zeros"), ("step", "he_normal")]
)
def test_weights_behind_the_last_layer_are_not_said_to_stay(function, initializer):
    """No gradient reaches a hidden layer there, but its outputs are not 0: the weights above them do move."""
    results = compute(ActivationScene(stack_activation=function, initializer=initializer))
    assert results.layers[-1].mean > 0
    assert np.isnan(results.gradient_ratio)
    assert meaning(results).source.startswith("No gradient reaches any hidden layer")


def test_a_long_product_is_written_shortly_and_a_short_one_can_be_computed_again():
    for depth, factors in ((6, 5), (7, 5), (50, 5), (3, 2)):
        results = compute(ActivationScene(depth=depth))
        written = explain.lines(results)[3]
        numbers = [piece.latex.removeprefix(r"\cdot\,") for piece in written.pieces[1:]]
        assert (r"\cdots" in numbers) == (depth > 6)
        numbers = [float(number) for number in numbers if number != r"\cdots"]
        assert len(numbers) == factors
        if depth <= 6:
            assert figure(np.prod(numbers)) == figure(results.slope_product)


def test_numbers_at_the_axis_stay_readable_however_large_they_are(window, tab):
    axis = named(window, "activation.signals").getAxis("left")
    tab.store.replace(next(preset.scene for preset in PRESETS if preset.key == "explodes"))
    assert [text for _, text in axis._tickLevels[0]] == ["−10¹⁵", "0", "10¹⁵"]
    tab.store.undo()
    assert axis._tickLevels is None


def test_every_worked_example_shows_what_its_title_says(tab):
    words = {
        "sigmoid_vanishes": "vanishes", "tanh_lasts": "lasts", "relu_lasts": "lasts", "relu_fades": "vanishes",
        "explodes": "explodes", "standardises_itself": "lasts", "zeros": "No gradient reaches",
    }  # fmt: skip
    for preset in PRESETS:
        tab.store.replace(preset.scene)
        assert not tab.found
        assert words.get(preset.key, "") in meaning(tab.results).source, preset.key
        assert tab.page._meaning.text()


def test_what_makes_no_sense_is_told_beside_its_cause(window, tab):
    for field, bad, told in (
        ("depth", 0, "from 1 to 50"),
        ("depth", 51, "from 1 to 50"),
        ("width", 0, "from 1 to 256"),
        ("width", 1000, "from 1 to 256"),
        ("seed", -1, "no seed"),
        ("stack_activation", "softmax", "“softmax” is not known"),
        ("initializer", "ones", "“ones” is not known"),
        ("inputs", "cats", "“cats” is not known"),
    ):
        before = tab.results
        tab.store.edit(**{field: bad})
        assert told in problem(window, f"activation.{field}")
        assert tab.results is before
        tab.store.undo()
        assert not problem(window, f"activation.{field}")


def test_a_fraction_of_a_layer_is_refused(window, tab):
    type_into(window, "activation.depth", "2.5")
    assert "not a whole number" in problem(window, "activation.depth")
    assert tab.store.scene.depth == 10


def test_what_makes_no_sense_can_be_typed_and_mended(window, tab):
    for field, text, told in (
        ("depth", "51", "from 1 to 50"),
        ("depth", "-3", "−3 is too few or too many"),
        ("width", "257", "from 1 to 256"),
        ("seed", "-1", "−1 is no seed"),
        ("seed", "x", "not a number"),
    ):
        type_into(window, f"activation.{field}", text)
        assert told in problem(window, f"activation.{field}")
        type_into(window, f"activation.{field}", "7")
        assert not problem(window, f"activation.{field}")
        assert getattr(tab.store.scene, field) == 7


def test_what_has_no_row_here_is_told_beside_the_function(window, tab):
    before = tab.results
    for bad, told in (
        ({"stack_activation": "formula", "own_formula": "sin("}, "open bracket"),
        ({"stack_activation": "formula", "a": 1e9}, "outside what makes sense"),
        ({"stack_activation": "elu", "elu": (1.0, 2.0)}, "takes 1 parameters"),
    ):
        tab.store.edit(**bad)
        assert told in problem(window, "activation.stack_activation")
        assert tab.results is before
        tab.store.undo()
        assert not problem(window, "activation.stack_activation")
        before = tab.results


def test_behind_the_last_seed_comes_the_first_one(window, tab):
    tab.store.edit(seed=2**32 - 1)
    QTest.mouseClick(named(window, "activation.redraw"), Qt.MouseButton.LeftButton)
    assert tab.store.scene.seed == 0


def test_a_formula_without_values_is_told(window, tab):
    tab.store.edit(stack_activation="formula", own_formula="log(z)")
    for name in ("gradient_ratio", "slope_product", "first_gradient", "last_gradient", "dead_units"):
        assert np.isnan(value(window, f"activation.result.{name}")), name
    assert not tab.page._dead.text()
    assert "leave what a computer can hold, or what the function is defined for" in tab.page._meaning.text()


def test_all_functions_and_weights_of_the_engine_can_be_chosen(tab):
    assert set(INITIALIZER_TITLES) == set(INITIALIZERS)
    for function in ACTIVATIONS:
        tab.store.edit(stack_activation=function, width=8)
        assert not tab.found


@pytest.mark.parametrize(("text", "layer"), [("z^5", 5), ("z^3", 7), ("exp(z)", 3)])
def test_the_layer_where_numbers_break_is_named(tab, text, layer):
    """Below it all is finite, as the picture shows; what breaks there spoils every gradient, which is told of none."""
    tab.store.edit(stack_activation="formula", own_formula=text)
    spreads = [np.isfinite(each.spread).all() for each in tab.results.layers]
    assert spreads.index(False) + 1 == layer
    assert tab.page._meaning.text().startswith(f"In layer {layer} ")
