"""The page of codes, as a learner uses it."""

import math

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from nnstudio.labs.entropy.codes.presets import PRESETS
from nnstudio.labs.entropy.codes.word_column import COLUMNS
from nnstudio.widgets.words import spoken
from tests.labs.entropy.codes.hands import WORD_P, WORD_Q, P, Q, cell, column, open_codes, type_cell
from tests.labs.entropy.hands import choose_preset
from tests.labs.reading import named, problem, value


def readout(window, name):
    return value(window, f"entropy.result.{name}")


def test_known_codes_in_table_tree_and_readouts(window):
    # Cover and Thomas, example 5.6.1: lengths 2, 2, 2, 3, 3 and 2.3 bits on average.
    store = open_codes(window, p=(0.25, 0.25, 0.2, 0.15, 0.15), q=(0.2,) * 5)
    assert sorted(map(len, column(window, WORD_P))) == [2, 2, 2, 3, 3]
    assert readout(window, "mean_length_p") == pytest.approx(2.3, abs=1e-12)
    assert readout(window, "code_entropy") == pytest.approx(2.2854752972273344, abs=1e-12)
    assert readout(window, "integer_cost") == pytest.approx(2.3 - 2.2854752972273344, abs=1e-12)
    # The three outcomes of the start, by hand: p joins 0.2 and 0.3, q joins 0.25 and 0.25.
    store.edit(p=(0.5, 0.3, 0.2), q=(0.25, 0.25, 0.5))
    assert column(window, WORD_P) == ["0", "10", "11"]
    assert column(window, WORD_Q) == ["10", "11", "0"]
    assert readout(window, "mean_length_p") == pytest.approx(1.5, abs=1e-12)
    assert readout(window, "mean_length_q") == pytest.approx(1.8, abs=1e-12)
    assert readout(window, "code_cross_entropy") == pytest.approx(1.8, abs=1e-12)
    for side, words in (("p", WORD_P), ("q", WORD_Q)):
        leaves = {node.outcome: node.word for node in named(window, f"entropy.codes.tree_{side}").nodes}
        assert [leaves[i] for i in range(3)] == column(window, words)
    assert named(window, "entropy.codes.lengths").accessibleDescription() == (
        "H(p): 1.4855 bits; Code for p: 1.5000 bits; H(p,q): 1.8000 bits; Code for q: 1.8000 bits"
    )
    # Codes are counted in bits, whatever the base.
    store.edit(base=math.e)
    assert readout(window, "code_entropy") == pytest.approx(1.4854752972273344, abs=1e-12)
    assert "bits" in named(window, "entropy.result.code_entropy").accessibleName()


def test_presets_teach_what_they_promise(window):
    titles = {preset.key: spoken(preset.title) for preset in PRESETS}
    choose_preset(window, titles["powers_of_a_half"])
    assert readout(window, "mean_length_p") == readout(window, "code_entropy") == 1.75
    assert readout(window, "integer_cost") == 0.0
    choose_preset(window, titles["wrong_code"])
    assert readout(window, "mean_length_q") == readout(window, "code_cross_entropy") == 2.625
    choose_preset(window, titles["whole_bits"])
    assert readout(window, "mean_length_p") == 1.0
    assert readout(window, "code_entropy") == pytest.approx(0.08079313589591118, abs=1e-12)
    choose_preset(window, titles["letters"])
    words = dict(zip(column(window, 0), column(window, WORD_P), strict=True))
    assert len(words["e"]) == 2
    assert len(words["w"]) == 5
    assert readout(window, "code_entropy") < readout(window, "mean_length_p") < readout(window, "mean_length_q")


def test_hovering_a_leaf_lights_its_path_its_row_and_its_term(window, qtbot):
    open_codes(window, p=(0.5, 0.25, 0.125, 0.125), q=(0.125, 0.125, 0.25, 0.5))
    qtbot.wait(50)
    tree_p, tree_q = (named(window, f"entropy.codes.tree_{side}") for side in "pq")
    model = named(window, "entropy.codes").model()

    def lit_rows():
        background = Qt.ItemDataRole.BackgroundRole
        return [row for row in range(4) if model.index(row, 0).data(background) is not None]

    at = tree_p.leaf_place(2).toPoint()
    for point in (at, at + QPoint(60, 0)):  # the leaf, and its label
        QTest.mouseMove(tree_p, QPoint(1, 1))
        QTest.mouseMove(tree_p, point)
        qtbot.waitUntil(lambda: tree_p.lit_path == ("", "1", "11", "110"))
        assert tree_q.lit_path == ("", "1", "10")
        assert lit_rows() == [2]
    assert "x₃" in " ".join(label.text() for label in window.findChildren(type(window.page._outcome_words)))
    QTest.mouseMove(tree_p, QPoint(1, 1))
    qtbot.waitUntil(lambda: tree_p.lit_path == ())
    assert lit_rows() == []
    # The other way round: a row of the table.
    view = named(window, "entropy.codes")
    QTest.mouseMove(view.viewport(), view.visualRect(model.index(0, 0)).center())
    qtbot.waitUntil(lambda: tree_p.lit_path == ("", "0"))


def test_typing_p_changes_the_tree_and_bad_input_leaves_it(window):
    store = open_codes(window, p=(0.5, 0.3, 0.2), q=(0.25, 0.25, 0.5))
    tree = named(window, "entropy.codes.tree_p")
    type_cell(window, 0, P, "0.2")
    assert "sums to 0.7000" in problem(window, "entropy.codes")
    assert [node.word for node in tree.nodes if node.outcome == 0] == ["0"]  # the last good tree
    assert tree.opacity < 1
    type_cell(window, 2, P, "0.5")
    assert problem(window, "entropy.codes") == ""
    assert tree.opacity == 1
    assert [node.word for node in tree.nodes if node.outcome == 2] == ["0"]
    assert column(window, WORD_P) == ["11", "10", "0"]
    type_cell(window, 1, Q, "abc")
    assert "not a number" in problem(window, "entropy.codes")
    assert store.scene.q == (0.25, 0.25, 0.5)
    store.edit(epsilon=2.0)
    assert "ε is 2" in problem(window, "entropy.codes.smoothing")
    assert tree.opacity < 1
    store.edit(epsilon=0.0)
    assert problem(window, "entropy.codes.smoothing") == ""


def test_q_that_rules_out_what_happens(window):
    open_codes(window, p=(0.5, 0.4, 0.1), q=(0.6, 0.4, 0.0))
    page = window.page
    assert readout(window, "code_cross_entropy") == math.inf
    assert readout(window, "mean_length_q") == pytest.approx(1.5, abs=1e-12)
    assert cell(window, 2, WORD_Q) == "11"
    assert "x₃ happens, but q rules it out" in page._meaning.text()
    assert "2 bits" in page._meaning.text()
    assert r"-\log" not in named(window, "entropy.codes.formula").latex
    named(window, "entropy.codes.tree_q").grab()  # the ideal length is infinite: painted all the same


def test_one_outcome_needs_no_word(window):
    open_codes(window, p=(1.0,), q=(1.0,))
    assert cell(window, 0, WORD_P) == "empty"
    for name in ("mean_length_p", "mean_length_q", "code_entropy", "code_cross_entropy", "integer_cost"):
        assert readout(window, name) == 0.0
    assert COLUMNS[WORD_P].written("0" * 12) == "000… (12)"
    named(window, "entropy.codes.tree_p").grab()


def test_many_outcomes(window, qtbot):
    """Many outcomes have no picture but a sentence, and their codes follow when the hand has rested."""
    n = 10_000
    store = open_codes(window)
    store.edit(p=(1 / n,) * n, q=(1 / n,) * n)
    tree, model = named(window, "entropy.codes.tree_p"), named(window, "entropy.codes").model()
    assert model.index(n - 1, WORD_P).data() == "–"  # what is shown belongs to three outcomes still
    qtbot.waitUntil(lambda: readout(window, "code_entropy") > 13)
    assert tree.nodes == ()
    assert tree.accessibleDescription().startswith("10000 outcomes: too many leaves")
    # 10,000 = 2¹⁴ − 6384: so many words of 13 bits, the others have 14.
    lengths = [len(model.index(row, WORD_P).data(Qt.ItemDataRole.EditRole)) for row in range(n)]  # what hover tells
    assert sorted(lengths) == [13] * 6384 + [14] * 3616
    assert readout(window, "mean_length_p") == pytest.approx(13.3616, abs=1e-9)
    store.undo()
    assert cell(window, 2, WORD_P) == "11"
    assert len(tree.nodes) == 5


def test_smoothed_p_and_q_are_coded_and_told(window):
    open_codes(window, p=(1.0, 0.0, 0.0, 0.0), q=(1.0, 0.0, 0.0, 0.0), epsilon=0.4, alpha=0.25)
    leaves = {n.outcome: n.probability for n in named(window, "entropy.codes.tree_p").nodes if n.outcome is not None}
    assert leaves == pytest.approx({0: 0.7, 1: 0.1, 2: 0.1, 3: 0.1})
    leaves = {n.outcome: n.probability for n in named(window, "entropy.codes.tree_q").nodes if n.outcome is not None}
    assert leaves == pytest.approx({0: 0.625, 1: 0.125, 2: 0.125, 3: 0.125})
    told = window.page._origin.text()
    assert "ε = 0.4" in told
    assert "α = 0.25" in told


def test_a_leaf_lit_in_the_table_is_scrolled_to(window, qtbot):
    window.resize(1280, 800)
    open_codes(window, p=(1 / 32,) * 32, q=(1 / 32,) * 32)
    tree = named(window, "entropy.codes.tree_p")
    qtbot.waitUntil(lambda: tree.height() > tree.parentWidget().height() > 0)
    qtbot.wait(50)  # until all is laid out
    # What is under the mouse stays in place, and another test may have left the mouse here.
    tree.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    window.page._spotlight.light(31)
    leaf = tree.leaf_place(31).toPoint()
    qtbot.waitUntil(lambda: tree.visibleRegion().boundingRect().contains(leaf))
