"""A digit is drawn with the mouse, seen as the network sees it, recognised, and added to the training set."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolTip

from nnstudio.app.application import application
from nnstudio.app.languages import speak
from nnstudio.labs.trainer.images.drawn_digit import DrawnDigitPanel
from nnstudio.notation.sentences import verbatim
from tests.labs.reading import named
from tests.labs.trainer.hands import move_mouse
from tests.labs.trainer.images.hands import draw, place_on

DIGITS = tuple(map(str, range(10)))
SEVEN = [(8, 5), (24, 5), (16, 18), (14, 29)]


@pytest.fixture
def panel(qtbot, learnt):
    panel = DrawnDigitPanel()
    qtbot.addWidget(panel)
    panel.show_images((8, 8), DIGITS)
    panel.answer_with(learnt.answer, are_probabilities=True)
    panel.resize(424, 334)
    panel.show()
    return panel


def click(panel, name):
    QTest.mouseClick(named(panel, name), Qt.MouseButton.LeftButton)


def untick_centring(panel):
    tick = named(panel, "trainer.centre_drawing")
    QTest.keyClick(tick, Qt.Key.Key_Space)


def told(panel):
    return named(panel, "trainer.result.drawing").accessibleName()


def choose_class(panel, label):
    choice = named(panel, "trainer.drawing_class")
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Home)
    for _ in range(label):
        QTest.keyClick(choice, Qt.Key.Key_Down)


def replay(panel, picture):
    """Dot the pixels of a digit that are more ink than paper, each in the middle of its block."""
    click(panel, "trainer.clear_drawing")
    named(panel, "trainer.pen").setValue(15)
    for row, column in np.argwhere(picture > 0.5):
        draw(panel.pad, [(4 * column + 2, 4 * row + 2)])


@pytest.mark.parametrize("ticked", [True, False])
def test_digits_that_are_drawn_after_those_of_the_set_are_recognised(panel, learnt, ticked):
    if not ticked:
        untick_centring(panel)
    pictures = learnt.validation.x.reshape(-1, 8, 8)
    for digit in range(10):
        certain = np.flatnonzero(learnt.validation.labels == digit)
        best = max(certain, key=lambda i: learnt.answer(learnt.validation.x[i])[digit])
        replay(panel, pictures[best])
        assert told(panel).startswith(f"The network takes it for {digit}: ")


def test_the_network_gets_the_counted_blocks_of_the_bitmap(panel, learnt):
    untick_centring(panel)
    draw(panel.pad, SEVEN)
    bitmap = panel.pad.bitmap()
    counts = [bitmap[4 * row : 4 * row + 4, 4 * column : 4 * column + 4].sum() for row, column in np.ndindex(8, 8)]
    assert (16 * panel.pixels()).tolist() == counts
    assert named(panel, "trainer.result.drawing").value == max(learnt.answer(np.array(counts) / 16))


def test_a_digit_in_a_corner_is_recognised_because_it_is_centred(panel, learnt):
    draw(panel.pad, [(x / 2, y / 2) for x, y in SEVEN])
    centred = panel.pixels().reshape(8, 8)
    assert told(panel).startswith("The network takes it for 7: ")
    assert centred[0].any()
    assert centred[7].any()
    untick_centring(panel)
    raw = panel.pixels().reshape(8, 8)
    assert not raw[5:].any()
    assert not raw[:, 7:].any()
    assert named(panel, "trainer.result.drawing").value == max(learnt.answer(raw.ravel()))


def test_all_classes_have_their_figures(panel, learnt):
    draw(panel.pad, SEVEN)
    heard = named(panel, "trainer.drawing_outputs").accessibleDescription()
    assert heard.startswith("probability: 0 ")
    outputs = learnt.answer(panel.pixels())
    assert f"7 {outputs[7]:.4f}" in heard
    assert heard.count(";") == 9


def test_what_rounds_to_less_than_the_last_digit_is_less_and_exact_on_hover(panel, monkeypatch):
    outputs = np.array([1 - 3e-4 - 6e-10, 3e-4, 6e-10, 8e-5, *[0.0] * 6])
    panel.answer_with(lambda _: outputs, are_probabilities=True)
    draw(panel.pad, SEVEN)
    bars = named(panel, "trainer.drawing_outputs")
    assert "; 1 0.0003; 2 < 0.0001; 3 < 0.0001; 4 0; " in bars.accessibleDescription()
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_: shown.append(text))
    bars.resize(160, 400)
    height = bars._rows()[1]
    move_mouse(bars, QPointF(40, 3.5 * height))
    assert shown == ["<span>2: 6e−10</span>"]


def test_empty_paper_tells_of_no_others(panel, monkeypatch):
    said = []
    monkeypatch.setattr(QPainter, "drawText", lambda _painter, *told: said.append(told[-1]))
    bars = named(panel, "trainer.drawing_outputs")
    bars.setFixedHeight(80)
    bars.grab()
    assert said[:3] == ["probability", "0", "1"]
    assert said[-1] == "…"
    assert not any("others" in text for text in said)
    said.clear()
    panel.answer_with(lambda _: np.eye(10)[3], are_probabilities=True)
    draw(panel.pad, SEVEN)
    said.clear()
    bars.grab()
    assert said[-1].endswith("others are smaller")


def test_the_drawing_is_told_whenever_it_changes(panel):
    told = []
    panel.drawing_changed.connect(told.append)
    draw(panel.pad, SEVEN)
    assert told[-1] is not None
    assert (told[-1] == panel.pixels()).all()
    untick_centring(panel)
    assert (told[-1] == panel.pixels()).all()
    click(panel, "trainer.clear_drawing")
    assert told[-1] is None


def test_the_slider_of_the_pen_has_a_name_that_is_seen(panel):
    pen = named(panel, "trainer.pen")
    labels = [label for label in panel.findChildren(QLabel) if label.text() == "Pen"]
    assert len(labels) == 1
    assert labels[0].geometry().right() < pen.geometry().left()
    assert pen.width() > 30


def test_nothing_can_be_added_before_it_is_drawn_and_its_class_is_chosen(panel):
    add = named(panel, "trainer.add_drawing")
    assert not add.isEnabled()
    draw(panel.pad, SEVEN)
    assert not add.isEnabled()
    choose_class(panel, 7)
    assert add.isEnabled()
    click(panel, "trainer.clear_drawing")
    assert not add.isEnabled()


def test_a_drawing_is_added_with_its_class_once_and_can_be_fetched_back(panel):
    added = []
    panel.added.connect(lambda pixels, label: added.append((pixels, label)))
    draw(panel.pad, SEVEN)
    choose_class(panel, 7)
    wanted = panel.pixels()
    click(panel, "trainer.add_drawing")
    click(panel, "trainer.add_drawing")
    (pixels, label), *more = added
    assert not more
    assert label == 7
    assert pixels.shape == (64,)
    assert (pixels == wanted).all()
    assert panel.pad.is_empty()
    panel.refresh()
    assert "Added as 7; the network is trained anew with it." in told(panel)
    assert named(panel, "trainer.drawing_class").currentIndex() == -1  # the next one may be another
    panel.tell_trained_anew(10)
    assert "Added as 7: trained anew to epoch 10." in told(panel)
    panel.forget_added()
    assert "Draw: the network answers at once." in told(panel)
    panel.tell_trained_anew(11)
    assert "Added" not in told(panel)
    click(panel, "trainer.undo_stroke")
    assert (panel.pixels() == wanted).all()
    assert "takes it for" in told(panel)


def test_undo_takes_a_stroke_back(panel):
    undo = named(panel, "trainer.undo_stroke")
    assert not undo.isEnabled()
    draw(panel.pad, SEVEN)
    before = panel.pixels()
    draw(panel.pad, [(4, 20), (28, 20)])
    click(panel, "trainer.undo_stroke")
    assert (panel.pixels() == before).all()


def test_the_pen_is_as_wide_as_its_slider_says(panel):
    pen = named(panel, "trainer.pen")
    pen.setFocus()
    QTest.keyClick(pen, Qt.Key.Key_End)
    draw(panel.pad, [(16, 4), (16, 28)])
    assert panel.pad.bitmap()[16].sum() == 32 * pen.maximum() / 100


def test_a_network_that_has_learnt_on_is_asked_again_but_not_while_hidden(panel):
    asked = []

    def answer(pixels):
        asked.append(pixels)
        return np.eye(10)[len(asked) % 10]

    panel.answer_with(answer, are_probabilities=True)
    assert not asked  # nothing is drawn
    draw(panel.pad, [(16, 16)])
    count = len(asked)
    panel.refresh()
    assert len(asked) == count + 1
    assert f"The network takes it for {(count + 1) % 10}: 1.0000" in told(panel)
    panel.hide()
    panel.refresh()
    assert len(asked) == count + 1
    panel.show()
    assert len(asked) == count + 2


def test_of_outputs_that_are_no_probabilities_that_is_said(panel):
    panel.answer_with(lambda _: np.array([-1.5, *range(9)]), are_probabilities=False)
    draw(panel.pad, SEVEN)
    heard = named(panel, "trainer.drawing_outputs").accessibleDescription()
    assert heard.startswith("output, no probability: 0 −1.5000; 1 0; ")
    assert told(panel) == "The network takes it for 9: 8.0000"
    panel.grab()


def test_outputs_that_are_no_numbers_are_told_with_a_way_out(panel):
    panel.answer_with(lambda _: np.full(10, np.nan), are_probabilities=True)
    draw(panel.pad, SEVEN)
    assert "Its outputs are no numbers any more: press Reset." in told(panel)
    panel.grab()


def test_many_classes_and_larger_pictures_find_room(panel):
    names = tuple(verbatim(f"letter {chr(65 + i)}") for i in range(26))
    panel.show_images((28, 20), names)
    panel.answer_with(lambda _: np.arange(26) / 325, are_probabilities=True)
    draw(panel.pad, [(40, 40), (90, 180)])
    assert panel.pixels().shape == (560,)
    bars = named(panel, "trainer.drawing_outputs")
    rows = bars._rows()[2]
    assert 5 <= len(rows) < 26
    assert rows == list(range(26 - len(rows), 26))  # the largest, in the order of the classes
    assert named(panel, "trainer.drawing_class").count() == 26
    assert "28 × 20" in named(panel, "trainer.reduced_drawing").accessibleDescription()
    panel.grab()


def test_another_set_forgets_the_chosen_class_and_the_drawing(panel):
    draw(panel.pad, SEVEN)
    choose_class(panel, 7)
    panel.show_images((8, 8), DIGITS)
    assert named(panel, "trainer.add_drawing").isEnabled()
    panel.show_images((28, 28), ("Trouser", "Bag"))
    assert named(panel, "trainer.drawing_class").currentIndex() == -1
    assert panel.pad.is_empty()


def test_the_language_is_followed(panel):
    draw(panel.pad, SEVEN)
    for language in ("zh_CN", "zh_TW", "en"):
        speak(application(), language)
        panel.grab()
    assert named(panel, "trainer.clear_drawing").text() == "Clear"
    assert place_on(panel.pad, 0, 0) == panel.pad._place().topLeft().toPoint()


def test_refreshing_is_cheap(panel, benchmark_ms):
    draw(panel.pad, SEVEN)
    assert benchmark_ms(panel.refresh) < 1.5
