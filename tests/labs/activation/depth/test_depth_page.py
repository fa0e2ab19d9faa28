"""The page of depth, as a learner uses it: row A6 of the curriculum through the widgets."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.initializers import INITIALIZERS
from nnstudio.labs.activation.depth.presets import PRESETS
from nnstudio.labs.initializer_names import INITIALIZER_TITLES
from tests.labs.hands import type_into
from tests.labs.reading import named, problem, value


@pytest.fixture
def tab(window):
    tab = window.open_lab("activation")
    tab.store.look(page="depth")
    return tab


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


def test_dead_units_are_counted_and_marked(window, tab):
    tab.store.replace(next(preset.scene for preset in PRESETS if preset.key == "dying_units"))
    dead = [number for number, layer in enumerate(tab.results.layers, start=1) if layer.dead]
    assert value(window, "activation.result.dead_units") == sum(layer.dead for layer in tab.results.layers) > 0
    assert list(named(window, "activation.signals")._dead.getData()[0]) == dead
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


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_every_worked_example_shows_what_its_title_says(tab, preset):
    tab.store.replace(preset.scene)
    assert not tab.found
    words = {
        "sigmoid_vanishes": "vanishes", "tanh_lasts": "lasts", "relu_lasts": "lasts", "relu_fades": "vanishes",
        "explodes": "explodes", "standardises_itself": "lasts", "zeros": "No gradient reaches",
    }  # fmt: skip
    assert words.get(preset.key, "") in tab.page._meaning.text()


@pytest.mark.parametrize(
    ("field", "bad", "told"),
    [
        ("depth", 0, "from 1 to 50"),
        ("depth", 51, "from 1 to 50"),
        ("width", 0, "from 1 to 256"),
        ("width", 1000, "from 1 to 256"),
        ("seed", -1, "no seed"),
        ("stack_activation", "softmax", "“softmax” is not known"),
        ("initializer", "ones", "“ones” is not known"),
        ("inputs", "cats", "“cats” is not known"),
    ],
)
def test_what_makes_no_sense_is_told_beside_its_cause(window, tab, field, bad, told):
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


def test_a_formula_without_values_is_told(tab):
    tab.store.edit(stack_activation="formula", own_formula="log(z)")
    assert "leave what a computer can hold, or what the function is defined for" in tab.page._meaning.text()


def test_all_functions_and_weights_of_the_engine_can_be_chosen(tab):
    assert set(INITIALIZER_TITLES) == set(INITIALIZERS)
    for function in ACTIVATIONS:
        tab.store.edit(stack_activation=function, width=8)
        assert not tab.found
