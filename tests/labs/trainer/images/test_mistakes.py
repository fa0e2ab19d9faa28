"""The worst mistakes are those that the network is surest of."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.labs.trainer.images.mistakes import worst
from nnstudio.labs.trainer.images.worst_mistakes import WorstMistakes
from tests.labs.reading import named

OUTPUTS = np.array([
    [0.7, 0.2, 0.1],  # truth 0: right
    [0.6, 0.3, 0.1],  # truth 1: wrong, 0.6
    [0.0, 0.1, 0.9],  # truth 0: wrong, 0.9
    [0.4, 0.4, 0.2],  # truth 1: wrong, 0.4: the first of equal ones is the answer
    [0.1, 0.3, 0.6],  # truth 1: wrong, 0.6
])  # fmt: skip
LABELS = [0, 1, 0, 1, 1]


def test_the_surest_wrong_answer_comes_first_and_equal_ones_in_the_order_of_the_set():
    mistakes = worst(OUTPUTS, LABELS, 10)
    assert mistakes.indices.tolist() == [2, 1, 4, 3]
    assert mistakes.truths.tolist() == [0, 1, 1, 1]
    assert mistakes.answers.tolist() == [2, 0, 2, 0]
    assert mistakes.outputs.tolist() == [0.9, 0.6, 0.6, 0.4]
    assert (mistakes.count, mistakes.examples) == (4, 5)


def test_only_so_many_are_told_but_all_are_counted():
    mistakes = worst(OUTPUTS, LABELS, 2)
    assert mistakes.indices.tolist() == [2, 1]
    assert (mistakes.count, mistakes.examples) == (4, 5)


def test_there_may_be_none_and_there_may_be_no_examples():
    assert len(worst(np.eye(3), [0, 1, 2], 10).indices) == 0
    assert worst(np.zeros((0, 3)), [], 10).examples == 0


def test_outputs_that_are_no_numbers_come_last():
    outputs = np.array([[np.nan, np.nan], [0.9, 0.1]])
    mistakes = worst(outputs, [1, 1], 10)
    assert mistakes.indices.tolist() == [1, 0]


@pytest.fixture
def view(qtbot):
    view = WorstMistakes()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    return view


def show(view, outputs=OUTPUTS, labels=LABELS, most=10, names=()):
    mistakes = worst(outputs, labels, most)
    images = np.random.default_rng(1).random((len(labels), 20))
    view.show_mistakes(images[mistakes.indices], (5, 4), mistakes, names)


def middle(view, place):
    corners, cell = view.sheet._cells(view.sheet._count)
    return (corners[place] + QPointF(cell / 2, cell / 2)).toPoint()


def test_each_has_truth_answer_and_output(view):
    show(view)
    assert (
        named(view, "trainer.mistakes").accessibleDescription()
        == "0 → 2 · 0.90; 1 → 0 · 0.60; 1 → 2 · 0.60; 1 → 0 · 0.40"
    )
    assert named(view, "trainer.mistakes.caption").text() == "All 4 mistakes among 5: truth → answer, output"
    show(view, most=3)
    assert named(view, "trainer.mistakes.caption").text() == "3 worst of 4 mistakes among 5: truth → answer, output"


def test_nothing_but_1_is_written_as_1(view):
    show(view, np.array([[1.0, 0.0], [1 - 1e-9, 1e-9], [-3.0, -2.0], [np.nan, 0]]), [1, 1, 0, 1])
    told = named(view, "trainer.mistakes").accessibleDescription()
    assert told == "1 → 0 · 1.00; 1 → 0 · > 0.99; 0 → 1 · −2.00; 1 → 0 · –"


def test_a_click_chooses_the_example_by_its_index_in_the_set(view):
    show(view)
    chosen = []
    view.example_chosen.connect(chosen.append)
    for place in range(4):
        QTest.mouseClick(view.sheet, Qt.MouseButton.LeftButton, pos=middle(view, place))
    QTest.mouseClick(view.sheet, Qt.MouseButton.RightButton, pos=middle(view, 0))
    QTest.mouseClick(view.sheet, Qt.MouseButton.LeftButton, pos=QPoint(1, view.sheet.height() - 1))
    assert chosen == [2, 1, 4, 3]
    plain = view.grab().toImage()
    view.choose(4)
    assert view.grab().toImage() != plain
    view.choose(4)
    ringed = view.grab().toImage()
    show(view)
    assert view.grab().toImage() == ringed  # while the network learns on
    view.choose(0)  # is no mistake
    assert view.grab().toImage() == plain


def test_without_mistakes_or_examples_that_is_said(view):
    show(view, np.eye(3), [0, 1, 2])
    assert named(view, "trainer.mistakes").accessibleDescription() == "No mistakes among 3 examples."
    assert not named(view, "trainer.mistakes.caption").isVisible()
    view.grab()
    show(view, np.zeros((0, 3)), [])
    assert "no examples" in named(view, "trainer.mistakes").accessibleDescription()
    show(view)
    assert named(view, "trainer.mistakes.caption").isVisible()


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_long_names_are_cut_so_that_they_fit(view, monkeypatch, zoom):
    wear(application(), "dark", zoom)
    said = []
    monkeypatch.setattr(QPainter, "drawText", lambda painter, *told: said.append((told[-1], painter.fontMetrics())))
    show(view, np.tile(OUTPUTS, (4, 1)), LABELS * 4, 16, ("T-shirt or top", "Trouser", "Ankle boot with laces"))
    view.sheet.grab()
    count = view.sheet.count
    cell = view.sheet._cells(count)[1]
    assert 3 <= count < 16
    assert len(said) == 3 * count  # below one another
    for text, metrics in said:
        assert metrics.horizontalAdvance(text) <= cell - 8
        assert metrics.height() >= 10
    assert said[0][0].startswith("T-")
    assert said[1][0].startswith("→ A")
    assert said[2][0] == "0.90"
    tip = "T-shirt or top → Ankle boot with laces · 0.90"
    assert view.sheet._told(0) == tip


@pytest.mark.parametrize("zoom", [1.0, 1.5])
@pytest.mark.parametrize("size", [(262, 120), (262, 200), (300, 260), (500, 400)])
def test_words_below_neighbours_never_run_together(view, monkeypatch, size, zoom):
    wear(application(), "light", zoom)
    said = []
    outputs = np.full((30, 10), 0.01)
    outputs[:, 8] = 0.999
    view.resize(*(round(zoom * length) for length in size))
    monkeypatch.setattr(
        QPainter,
        "drawText",
        lambda painter, place, text: said.append((place, text, painter.fontMetrics().horizontalAdvance(text))),
    )
    show(view, outputs, [1] * 30, 30)
    view.sheet.grab()
    assert 2 * view.sheet.count == len(said)
    words = sorted(((place.y(), place.x(), width, text) for place, text, width in said), key=lambda word: word[:2])
    for (row, left, width, text), (next_row, next_left, *_) in itertools.pairwise(words):
        assert text in ("1 → 8", "> 0.99")
        if row == next_row:
            assert next_left - (left + width) >= 8
    caption = named(view, "trainer.mistakes.caption").text()
    count = view.sheet.count
    assert caption.startswith("All 30" if count == 30 else f"{count} worst of 30 mistakes")


def test_as_there_is_more_room_more_mistakes_are_shown_and_told(view):
    outputs = np.full((30, 10), 0.01)
    outputs[:, 8] = 0.999
    show(view, outputs, [1] * 30, 30)
    counts = []
    for side in (120, 240, 480, 960):
        view.resize(2 * side, side)
        application().processEvents()
        counts.append(view.sheet.count)
        assert (
            named(view, "trainer.mistakes.caption").text().startswith("All" if counts[-1] == 30 else f"{counts[-1]} ")
        )
    assert counts == sorted(counts)
    assert counts[0] < 12
    assert counts[-1] == 30
    view.choose(29)
    view.resize(240, 120)
    view.grab()  # its ring is not seen
