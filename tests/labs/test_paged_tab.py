"""Several pages in one tab, with one scene and one history."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nnstudio.labs.entropy.tab import PAGES
from tests.labs.entropy.hands import choose_preset
from tests.labs.reading import named, problem


@pytest.fixture
def tab(window):
    return window.open_lab("entropy")


def titles(window):
    switch = named(window, "entropy.page")
    return [switch.tabText(i) for i in range(switch.count())]


def test_a_click_turns_the_page_and_that_is_no_step_of_the_history(window, tab):
    switch = named(window, "entropy.page")
    for i, name in enumerate(PAGES):
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.tabRect(i).center())
        assert tab.store.scene.page == name
        assert tab.page.isVisibleTo(window)
        assert [page.isVisibleTo(window) for page in tab._pages.values()].count(True) == 1
    assert not tab.store.undo_stack.canUndo()


def test_undo_leads_back_to_the_page_of_the_edit(window, tab):
    tab.store.edit(p=(0.2, 0.3, 0.5))
    tab.store.look(page="densities")
    tab.store.undo()
    assert tab.store.scene.p == (0.5, 0.3, 0.2)
    assert tab.store.scene.page == "outcomes"
    assert named(window, "entropy.page").currentIndex() == 0


def test_only_the_page_on_the_screen_follows_and_the_others_catch_up(tab):
    outcomes = tab.page
    tab.store.look(page="densities")
    before = outcomes.results
    tab.store.edit(p=(0.2, 0.3, 0.5))
    assert outcomes.results is before
    tab.store.look(page="outcomes")
    assert outcomes.results.entropy == pytest.approx(1.4854752972273344)


def test_a_page_of_an_unknown_name_is_the_first(tab):
    tab.store.edit(page="nowhere")
    assert tab.page is tab._pages["outcomes"]
    assert tab.results is not None


def test_worked_examples_of_the_page_come_first_and_open_theirs(window, tab):
    def offered():
        return [action.text() for action in named(window, "entropy.presets").menu().actions()]

    assert offered()[0].startswith("Surprisal")
    assert set(titles(window)[1:]) <= set(offered())
    tab.store.look(page="densities")
    assert titles(window)[0] in offered()
    choose_preset(window, "Being confidently wrong about a coin")
    assert tab.store.scene.page == "outcomes"
    tab.store.undo()
    assert tab.store.scene.page == "densities"


def test_every_worked_example_can_be_computed_and_teaches_something_of_its_own(tab):
    seen = set()
    for kind in PAGES.values():
        for preset in kind.presets:
            tab.store.replace(preset.scene)
            assert not tab.found, preset.key
            assert preset.scene not in seen, preset.key
            seen.add(preset.scene)


def test_a_shared_control_tells_its_problem_whatever_the_page(window, tab):
    for name in PAGES:
        tab.store.edit(page=name, base=1.0)
        assert "1 cannot be a base" in problem(window, "entropy.base"), name
        tab.store.edit(base=2.0)
        assert not problem(window, "entropy.base")


def test_pages_speak_the_language_and_wear_the_theme_they_are_opened_in(window, tab):
    window.set_language("zh_CN")
    window.set_theme("dark")
    for name in PAGES:
        tab.store.look(page=name)
        window.grab()
    window.set_language("en")
    assert titles(window) == ["Outcomes", "Codes", "Continuous", "Yes or no"]
