"""The pages of the Activation Explorer together: one scene, one history, worked examples for each."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from nnstudio.labs.activation.scene import ActivationScene
from nnstudio.labs.activation.tab import PAGES
from tests.labs.hands import type_into
from tests.labs.reading import named, problem, value


@pytest.fixture
def tab(alone):
    """Return the tab alone: few tests here ask for the window around it."""
    return alone("functions")


def test_every_worked_example_can_be_computed_and_teaches_something_of_its_own(tab):
    seen = set()
    for name, kind in PAGES.items():
        for preset in kind.presets:
            tab.store.replace(preset.scene)
            assert tab.store.scene.page == name, preset.key
            assert not tab.found, preset.key
            assert preset.scene not in seen, preset.key
            seen.add(preset.scene)


def test_every_page_is_one_click_away(tab):
    switch = named(tab, "activation.page")
    for i, name in enumerate(PAGES):
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.tabRect(i).center())
        assert tab.store.scene.page == name
        assert tab.page.isVisibleTo(tab)
    assert not tab.store.undo_stack.canUndo()


def test_pages_speak_the_language_and_wear_the_theme_they_are_opened_in(qtbot, window):
    tab = window.open_lab("activation")
    window.set_language("zh_TW")
    window.set_theme("dark")
    for name in PAGES:
        tab.store.look(page=name)
        window.grab()
    window.set_language("en")
    qtbot.waitUntil(lambda: named(window, "activation.page").tabText(2) == "Depth")


class TestOwnFormula:
    def test_typed_it_comes_to_the_front_with_its_exact_slope(self, tab):
        type_into(tab, "activation.own_formula", "z * sigmoid(a*z)")
        assert tab.store.scene.functions == ("formula", "tanh")
        tab.store.edit(a=2.0)
        sigma = 1 / (1 + 2.718281828459045**-2)
        assert value(tab, "activation.result.value") == pytest.approx(sigma)
        assert value(tab, "activation.result.slope") == pytest.approx(sigma + 2 * sigma * (1 - sigma))
        tab.store.undo()
        tab.store.undo()
        assert tab.store.scene.functions == ("tanh",)

    def test_what_cannot_be_read_is_told_and_nothing_is_lost(self, tab):
        tab.store.edit(functions=("formula",))
        unreadable = ("", "az+b", "1/", "z.__class__", "__import__('os')", "(" * 10_000, "z" * 400)
        for text in (*unreadable, "lambda z: z", "1e999"):
            before = tab.results
            tab.store.edit(own_formula=text)
            assert problem(tab, "activation.own_formula"), text[:40]
            assert tab.results is before, text[:40]
            tab.store.undo()
            assert not problem(tab, "activation.own_formula"), text[:40]

    @pytest.mark.parametrize(("text", "told"), [("1/0", "1/0"), ("log(z)", "log(z)"), ("sqrt(z-2)", "sqrt(z")])
    def test_where_it_is_undefined_a_sentence_says_why(self, tab, text, told):
        tab.store.edit(functions=("formula", "tanh"), own_formula=text, z=-1.0)
        assert not tab.found
        assert "there is no value" in tab.page._meaning.text()
        assert told in tab.page._meaning.text()
        assert value(tab, "activation.result.value.tanh") == pytest.approx(-0.7615941559557649)


def test_parameters_are_live_and_out_of_range_they_are_told(tab):
    tab.store.edit(functions=("leaky_relu",), z=-2.0)
    type_into(tab, "activation.leaky_relu.0", "0.3")
    assert value(tab, "activation.result.value") == pytest.approx(-0.6)
    type_into(tab, "activation.leaky_relu.0", "2")
    assert "from 0 to 1" in problem(tab, "activation.leaky_relu.0")
    assert value(tab, "activation.result.value") == pytest.approx(-0.6)
    tab.store.edit(functions=("rrelu",), rrelu=(0.5, 0.2))
    assert "lies above u" in problem(tab, "activation.rrelu.0")


def test_small_figures_follow_the_zoom(qtbot, window):
    tab = window.open_lab("activation")
    tab.store.edit(functions=("tanh", "sigmoid"), z=-1.5)
    for zoom in (1.5, 2.0, 1.0):
        window.set_zoom(zoom)
        figure = named(window, "activation.result.value.sigmoid")._figure
        qtbot.waitUntil(lambda figure=figure: figure.size() == QSize(_widest(figure), figure.fontMetrics().height()))


def _widest(figure):
    return figure.fontMetrics().horizontalAdvance("−0.00000")


@pytest.mark.parametrize("page", ["functions", "properties", "depth"])
def test_formulas_at_the_end_of_all_numbers_are_shown_as_well(tab, page):
    for text in ("2e307*z", "1e308*tanh(z)", "-1e308*z^2", "1e308*sin(z)", "sqrt(max(0,z))", "1/(z-0.3)"):
        tab.store.replace(
            ActivationScene(("formula", "tanh"), 0.5, own_formula=text, page=page, stack_activation="formula")
        )
        tab.grab()
        assert not tab.found
