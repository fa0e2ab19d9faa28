"""The table of outcomes: names, what cannot be read, and where the buttons are."""

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from nnstudio.labs.entropy.columns import NAME, P, Q
from nnstudio.labs.entropy.outcomes.table_panel import SURPRISAL, TERM_P, TERM_Q
from tests.labs.entropy.hands import cell, choose_preset, open_cell, press_return, type_cell
from tests.labs.reading import named, problem


class TestNames:
    @pytest.mark.parametrize("row", [0, 2])
    def test_opening_a_default_name_and_changing_nothing_leaves_it_alone(self, window, tab, row):
        press_return(open_cell(window, row, NAME))
        assert tab.store.scene.names == ()
        assert cell(window, row, NAME) == "x₁x₂x₃"[2 * row : 2 * row + 2]

    @pytest.mark.parametrize("row", [0, 2])
    def test_renaming_in_a_table_without_names(self, window, tab, row):
        type_cell(window, row, NAME, " rain ")
        assert cell(window, row, NAME) == "rain"
        assert len(tab.store.scene.names) == row + 1
        type_cell(window, row, NAME, f"x{'₁₂₃'[row]}")
        assert tab.store.scene.names == ()

    def test_an_empty_name_and_one_that_is_taken_are_told_and_change_nothing(self, window, tab):
        type_cell(window, 0, NAME, "rain")
        type_cell(window, 1, NAME, "")
        assert "name of outcome 2 is empty" in problem(window, "entropy.outcomes")
        type_cell(window, 1, NAME, "rain")
        assert "Outcome 1 is called “rain” already. Give outcome 2 a name" in problem(window, "entropy.outcomes")
        assert tab.store.scene.names == ("rain",)
        assert tab.results is not None
        type_cell(window, 1, NAME, "sun")
        assert not problem(window, "entropy.outcomes")
        assert tab.store.scene.names == ("rain", "sun")

    def test_typing_the_default_name_takes_the_own_name_away(self, window, tab):
        type_cell(window, 1, NAME, "rain")
        type_cell(window, 1, NAME, "x₂")
        assert tab.store.scene.names == ()

    def test_a_name_that_looks_like_html_is_shown_as_it_is_typed(self, window, tab):
        type_cell(window, 0, NAME, "<b>rain</b>")
        bars = named(window, "entropy.bars")
        assert "&lt;b&gt;rain&lt;/b&gt;" in bars._told(0)
        type_cell(window, 0, P, "<i>x")
        tip = named(window, "entropy.outcomes").model().index(0, P).data(Qt.ItemDataRole.ToolTipRole)
        assert "&lt;i&gt;x" in tip

    def test_a_very_long_name_is_cut(self, window, tab):
        model = named(window, "entropy.outcomes").model()
        assert model.setData(model.index(0, NAME), "x" * 20_000)
        assert len(tab.store.scene.names[0]) == 100


def test_an_index_outside_the_table_is_answered_with_nothing(window, tab):
    model = named(window, "entropy.outcomes").model()
    kept = model.index(2, P)
    tab.store.edit(p=(1.0,), q=(1.0,))
    for index in (kept, QModelIndex()):
        assert model.data(index) is None
        assert not model.setData(index, "0.5")
    assert not model.setData(model.index(0, SURPRISAL), "0.5")
    assert model.headerData(99, Qt.Orientation.Horizontal) is None


class TestWhatCannotBeRead:
    def test_it_stays_while_other_cells_are_edited(self, window, tab):
        type_cell(window, 0, P, "abc")
        type_cell(window, 1, Q, "0.3")
        type_cell(window, 1, P, "0.25")
        assert tab.store.scene.q == (0.25, 0.3, 0.5)
        assert cell(window, 0, P) == "abc"
        assert "p of x₁: “abc” is not a number" in problem(window, "entropy.outcomes")

    def test_after_one_is_mended_the_next_is_told(self, window, tab):
        type_cell(window, 0, P, "abc")
        type_cell(window, 2, Q, "def")
        assert "“def”" in problem(window, "entropy.outcomes")
        type_cell(window, 2, Q, "0.5")
        assert "“abc”" in problem(window, "entropy.outcomes")
        type_cell(window, 0, P, "0.5")
        assert not problem(window, "entropy.outcomes")

    def test_mending_the_first_leaves_the_second_told(self, window, tab):
        type_cell(window, 0, P, "abc")
        type_cell(window, 2, Q, "def")
        type_cell(window, 0, P, "0.5")
        assert cell(window, 2, Q) == "def"
        assert "“def”" in problem(window, "entropy.outcomes")

    def test_undo_of_another_cell_keeps_it_and_undo_of_its_own_gives_way(self, window, tab):
        type_cell(window, 0, Q, "0.3")
        type_cell(window, 1, Q, "0.2")
        type_cell(window, 0, Q, "abc")
        tab.store.undo()
        assert cell(window, 0, Q) == "abc"
        tab.store.undo()
        assert cell(window, 0, Q) == "0.25"
        assert not problem(window, "entropy.outcomes")

    def test_adding_an_outcome_keeps_it_and_removing_one_does_not(self, window, tab):
        type_cell(window, 0, P, "abc")
        named(window, "entropy.add_outcome").click()
        assert cell(window, 0, P) == "abc"
        named(window, "entropy.remove_outcome").click()
        assert not problem(window, "entropy.outcomes")

    def test_a_worked_example_starts_afresh(self, window, tab):
        type_cell(window, 0, P, "abc")  # its value is 0.5 before and after
        choose_preset(window, "KL divergence: the price of a wrong belief")
        assert cell(window, 0, P) == "0.5"
        assert not problem(window, "entropy.outcomes")


class TestOrder:
    def test_an_outcome_moves_with_all_that_belongs_to_it(self, window, tab):
        tab.store.edit(names=("a", "b", "c"), locked_p=(False, True), locked_q=(True,))
        open_cell(window, 1, Q)
        named(window, "entropy.move_up").click()
        scene = tab.store.scene
        assert (scene.names, scene.p, scene.q) == (("b", "a", "c"), (0.3, 0.5, 0.2), (0.25, 0.25, 0.5))
        assert (scene.locked_p, scene.locked_q) == ((True,), (False, True))
        named(window, "entropy.move_up").click()  # it is the first one already
        assert tab.store.scene == scene
        for _ in range(3):
            named(window, "entropy.move_down").click()
        assert tab.store.scene.names == ("a", "c", "b")

    def test_removing_takes_names_and_locks_along(self, window, tab):
        tab.store.edit(names=("a", "b", "c"), locked_p=(False, True, True))
        open_cell(window, 1, P)
        named(window, "entropy.remove_outcome").click()
        scene = tab.store.scene
        assert (scene.names, scene.p, scene.locked_p) == (("a", "c"), (0.5, 0.2), (False, True))

    def test_removing_goes_on_where_it_was(self, window, tab):
        tab.store.edit(p=(0.25,) * 4, q=(0.25,) * 4, names=("a", "b", "c", "d"))
        open_cell(window, 1, P)
        named(window, "entropy.remove_outcome").click()
        named(window, "entropy.remove_outcome").click()
        assert tab.store.scene.names == ("a", "d")

    def test_an_outcome_that_was_added_is_the_one_to_be_named(self, window, tab):
        named(window, "entropy.add_outcome").click()
        assert tab.store.scene.p == (0.5, 0.3, 0.2, 0.0)
        assert named(window, "entropy.outcomes").currentIndex().row() == 3


@pytest.mark.parametrize(
    ("p", "shares"), [((6.0, 2.0), (0.75, 0.25)), ((1e308, 1e308), (0.5, 0.5)), ((0.0, 0.0), None), ((-1.0, 2.0), None)]
)
def test_normalise_divides_by_the_sum_or_leaves_alone_what_has_none(window, tab, p, shares):
    tab.store.edit(p=p, q=(0.5, 0.5))
    named(window, "entropy.normalise").click()
    assert tab.store.scene.p == (shares or p)
    assert bool(problem(window, "entropy.outcomes")) == (shares is None)


def test_the_terms_of_each_outcome_stand_in_its_row(window, tab):
    tab.store.edit(p=(0.5, 0.25, 0.25), q=(0.25, 0.25, 0.5))
    assert [cell(window, row, TERM_P) for row in range(3)] == ["0.5000"] * 3
    assert [cell(window, row, TERM_Q) for row in range(3)] == ["1.0000", "0.5000", "0.2500"]


def test_the_smallest_numbers_are_numbers_too(window, tab):
    for row, text in enumerate(("1e-320", "1", "0")):
        type_cell(window, row, P, text)
    assert tab.store.scene.p == (1e-320, 1.0, 0.0)
    assert cell(window, 0, P) == "1×10⁻³²⁰"
    assert cell(window, 0, SURPRISAL) == "1063.0"
    assert not problem(window, "entropy.outcomes")
    window.grab()


def test_the_buttons_stay_where_they_are_when_a_problem_is_told(window):
    buttons = [named(window, f"entropy.{name}") for name in ("add_outcome", "remove_outcome", "normalise")]

    def places():
        QCoreApplication.processEvents()
        return [button.mapTo(window, QPoint(0, 0)) for button in buttons]

    before = places()
    type_cell(window, 0, P, "0.4")
    assert problem(window, "entropy.outcomes")
    assert places() == before
    buttons[0].click()
    assert places() == before
    table = named(window, "entropy.outcomes").mapTo(window, QPoint(0, 0)).y()
    assert named(window, "entropy.presets").mapTo(window, QPoint(0, 0)).y() < before[0].y() < table
    assert table < named(window, "entropy.outcomes.problem").mapTo(window, QPoint(0, 0)).y()


class TestHands:
    def test_a_double_click_takes_the_whole_number(self, window, tab):
        editor = open_cell(window, 0, P)
        QTest.mouseDClick(editor, Qt.MouseButton.LeftButton)
        assert editor.selectedText() == "0.5"

    def test_tab_goes_through_what_can_be_typed(self, window, tab):
        editor = open_cell(window, 0, P)
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        QCoreApplication.processEvents()
        view = named(window, "entropy.outcomes")
        assert (view.currentIndex().row(), view.currentIndex().column()) == (0, Q)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        QCoreApplication.processEvents()
        assert (view.currentIndex().row(), view.currentIndex().column()) == (1, NAME)

    def test_an_added_outcome_waits_for_its_name(self, window, tab):
        named(window, "entropy.add_outcome").click()
        (editor,) = named(window, "entropy.outcomes").findChildren(QLineEdit)
        QTest.keyClicks(editor, "edge")
        press_return(editor)
        assert tab.store.scene.name(3) == "edge"


def test_every_cell_that_is_wrong_is_marked(window, tab):
    tab.store.edit(p=(12.0, 0.5, -7.0), q=(0.5, 0.25, 0.25))
    model = named(window, "entropy.outcomes").model()
    fonts = [model.index(row, P).data(Qt.ItemDataRole.FontRole) for row in range(3)]
    assert [font is not None and font.bold() for font in fonts] == [True, False, True]


def test_a_column_that_is_smoothed_shows_what_is_computed_with_and_opens_with_what_was_typed(window, tab):
    tab.store.edit(p=(1.0, 0.0, 0.0), epsilon=0.3)
    model = named(window, "entropy.outcomes").model()
    assert model.headerData(P, Qt.Orientation.Horizontal) == "p, smooth"
    assert model.headerData(Q, Qt.Orientation.Horizontal) == "q"
    assert [cell(window, row, P) for row in range(3)] == ["0.8000", "0.1000", "0.1000"]
    assert cell(window, 1, SURPRISAL) == "3.3219"  # −log₂ of what stands beside it
    assert open_cell(window, 0, P).text() == "1"
    tab.store.edit(epsilon=0.0)
    assert cell(window, 0, P) == "1"


def test_what_cannot_be_read_makes_the_figures_those_of_before(window):
    figure = named(window, "entropy.result.cross_entropy")
    type_cell(window, 0, P, "abc")
    assert figure._stale
    type_cell(window, 0, P, "0.5")
    assert not figure._stale


def test_a_table_whose_page_rests_is_asked_in_vain_and_harmlessly(tab, window):
    model = named(window, "entropy.outcomes").model()
    tab.store.edit(p=(1.0,), q=(1.0,))
    tab.store.look(page="codes")
    tab.store.edit(p=(0.5, 0.3, 0.2), q=(0.5, 0.3, 0.2))
    assert model.index(2, SURPRISAL).data() == "–"
    tab.store.look(page="outcomes")
    assert model.index(2, SURPRISAL).data() == "2.3219"
