"""Outcomes from a spreadsheet, and what is said where they cannot be had."""

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.labs.entropy.outcomes.pasted import Pasted, read_pasted
from nnstudio.labs.entropy.scene import MOST_OUTCOMES, EntropyScene
from nnstudio.widgets.words import spoken
from tests.labs.reading import named, problem, value


def paste(window, text):
    QGuiApplication.clipboard().setText(text)
    named(window, "entropy.paste").click()


@pytest.mark.parametrize(
    ("text", "pasted"),
    [
        ("sun\t0.7\t0.5\nrain\t0.3\t0.5\n", Pasted(("sun", "rain"), (0.7, 0.3), (0.5, 0.5), "")),
        ("x\tp\tq\r\nsun\t70 %\t1/2\r\nrain\t30%\t1/2", Pasted(("sun", "rain"), (0.7, 0.3), (0.5, 0.5), "x · p · q")),
        ("0.7\n0.3", Pasted(("", ""), (0.7, 0.3), None, "")),
        ("a;3;1\nb;1;3", Pasted(("a", "b"), (3.0, 1.0), (1.0, 3.0), "")),
        ('"heavy, rain",1,2\n"sun",3,4', Pasted(("heavy, rain", "sun"), (1.0, 3.0), (2.0, 4.0), "")),
        ("heavy rain 0.5 0.4\nsun 0.5 0.6", Pasted(("heavy rain", "sun"), (0.5, 0.5), (0.4, 0.6), "")),
        ("1\t0.5\t0.9\n2\t0.5\t0.1", Pasted(("1", "2"), (0.5, 0.5), (0.9, 0.1), "")),
        ("face\tp\tq\n1\t0.5\t0.9\n2\t0.5\t0.1", Pasted(("1", "2"), (0.5, 0.5), (0.9, 0.1), "face · p · q")),
        ("\ufeff0.5\n0.5", Pasted(("", ""), (0.5, 0.5), None, "")),
        ('"say ""hi""",1\nnan,2', Pasted(('say "hi"', "nan"), (1.0, 2.0), None, "")),
        ('"two\nlines",1\ninf,2', Pasted(("two\nlines", "inf"), (1.0, 2.0), None, "")),
        ("晴 0.7\n雨 0.3", Pasted(("晴", "雨"), (0.7, 0.3), None, "")),
    ],
)  # fmt: skip
def test_rows_are_read_as_they_come_from_spreadsheets_and_texts(text, pasted):
    assert read_pasted(text) == pasted


UNREADABLE = [
    ("", "nothing to paste"),
    (" \n\t\n", "nothing to paste"),
    ("sun\t0.7\nrain\tmuch", "Row 2, “rain much”, has no number"),
    ("sun\t0,7\nrain\t0,3", "has no number"),  # whether 0,7 or 1,000 is meant nobody can know
    ("sunny 0,7 0,5\nrain 0,3 0,5", "Row 2, “rain 0,3 0,5”, has no number"),
    ("a 1,234\nb 2,345", "Row 2, “b 2,345”, has no number"),
    ("name\tp\na\t1\nb\tx", "Row 3, “b x”"),  # counted with the heading, as a spreadsheet does
    ("inf\t1\nb\tinf", "Row 2, “b inf”, has no number"),
    ("a\t1\t2\t3\t4", "has 4 numbers; p and q are two"),
    ("a\t1\t2\nb\t1", "another number of probabilities"),
    ("a\t1\nb\t2\na\t3", "“a” is the name of rows 1 and 3"),
    ("0.5\n" * (MOST_OUTCOMES + 2), "10002 rows"),
    ("x" * 5_000_000, "5000000 characters"),
    ("\x00\x01\ufffd" * 1000, "has no number"),
]


def test_what_cannot_be_read_is_told_at_once_and_changes_nothing(window, tab):
    for text, told in UNREADABLE:
        tab.store.replace(EntropyScene())
        before = tab.store.scene
        paste(window, text)
        assert told in problem(window, "entropy.paste"), text[:40]
        assert tab.store.scene == before, text[:40]
        tab.store.edit(p=(0.2, 0.3, 0.5))
        assert not problem(window, "entropy.paste"), text[:40]


def test_counts_become_probabilities_by_the_button_and_by_nothing_else(window, tab):
    paste(window, "red\t6\t1\nblue\t2\t1")
    assert tab.store.scene.p == (6.0, 2.0)
    assert "press Normalise if these are counts" in problem(window, "entropy.outcomes")
    named(window, "entropy.normalise").click()
    assert tab.store.scene.p == (0.75, 0.25)
    assert tab.store.scene.q == (0.5, 0.5)
    assert tab.store.scene.names == ("red", "blue")
    assert value(window, "entropy.result.entropy") == pytest.approx(0.8112781244591328)
    assert tab.store.undo_stack.count() == 2


def test_the_keys_paste_too_and_what_was_done_is_told(window, tab):
    QGuiApplication.clipboard().setText("name\tshare\na\t0.25\nb\t0.75")
    table = named(window, "entropy.outcomes")
    table.setFocus()
    QTest.keySequence(table, QKeySequence(QKeySequence.StandardKey.Paste))
    assert tab.store.scene.q == (0.5, 0.5)
    told = named(window, "entropy.pasted")
    assert told.isVisibleTo(window)
    assert "Outcomes pasted: 2" in told.text()
    assert "“name · share”, was taken for a heading" in told.text()
    tab.store.undo()
    assert not told.isVisibleTo(window)


def test_a_paste_starts_afresh(window, tab):
    tab.store.edit(locked_p=(True,), locked_q=(False, True))
    model = named(window, "entropy.outcomes").model()
    model.setData(model.index(0, 1), "abc")
    assert problem(window, "entropy.outcomes")
    paste(window, "a 0.5 0.25\nb 0.5 0.75")
    assert (tab.store.scene.locked_p, tab.store.scene.locked_q) == ((), ())
    assert not problem(window, "entropy.outcomes")


def test_ten_thousand_outcomes_stay_usable(window, tab):
    rows = "\n".join(f"outcome {i}\t{i + 1}\t{MOST_OUTCOMES - i}" for i in range(MOST_OUTCOMES))
    paste(window, rows)
    named(window, "entropy.normalise").click()
    QApplication.processEvents()
    assert not problem(window, "entropy.outcomes")
    n = MOST_OUTCOMES
    assert value(window, "entropy.result.perplexity") < n
    assert named(window, "entropy.bars").is_dense()
    assert r"\cdots" in named(window, "entropy.formula").latex
    for figure in ("kl_divergence", "jensen_shannon", "perplexity"):
        tab.store.look(explained=figure)
        assert len(named(window, "entropy.formula").latex) < 5000
    window.grab()
    paste(window, "a 1 0\nb 0 1")
    assert tab.store.scene.outcomes() == 2


def test_a_paste_is_read_in_a_moment():
    pasted = read_pasted("\n".join(f"w{i} {i} 1" for i in range(MOST_OUTCOMES)))
    assert isinstance(pasted, Pasted)
    assert spoken(read_pasted("no number here")).startswith("Row 1, “no number here”")
