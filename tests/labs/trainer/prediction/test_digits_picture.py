"""Digits and what they are taken for."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.data.bundled import digits
from nnstudio.data.dataset import Dataset
from nnstudio.labs.trainer.prediction.digits_picture import DigitsPicture


@pytest.fixture
def picture(qtbot):
    wear(application(), "light", 1.0)
    picture = DigitsPicture("trainer.digits")
    qtbot.addWidget(picture)
    picture.resize(300, 330)
    picture.show()
    yield picture
    wear(application(), "light", 1.0)


def test_wrong_answers_are_counted_and_framed(picture):
    examples = digits().take(np.arange(20))
    picture.show_examples(examples)
    picture.show_predictions(examples.labels)
    assert picture.accessibleDescription() == "20 of 20 digits are recognised."
    right = picture.grab().toImage()
    wrong = examples.labels.copy()
    wrong[3] = (wrong[3] + 1) % 10
    picture.show_predictions(wrong)
    assert picture.accessibleDescription() == "19 of 20 digits are recognised."
    assert picture.grab().toImage() != right
    picture.show_predictions(examples.labels)
    assert picture.grab().toImage() == right


def test_answers_that_stay_are_not_drawn_anew(picture, monkeypatch):
    examples = digits().take(np.arange(20))
    picture.show_examples(examples)
    picture.show_predictions(examples.labels)
    picture.grab()
    monkeypatch.setattr(picture._answers, "_draw", lambda *_: pytest.fail("drawn anew"))
    picture.show_predictions(examples.labels.copy())
    picture.grab()


def test_a_new_theme_is_followed(picture):
    examples = digits().take(np.arange(20))
    picture.show_examples(examples)
    light = picture.grab().toImage()
    wear(application(), "dark", 1.0)
    assert picture.grab().toImage() != light


def centre(picture, index, count=20):
    corners, cell = picture._cells(count)
    return (corners[index] + QPointF(cell / 2, cell / 2)).toPoint()


def test_a_click_chooses_a_digit_and_it_gets_a_ring(picture):
    examples = digits().take(np.arange(20))
    picture.show_examples(examples)
    picture.show_predictions(examples.labels)
    chosen = []
    picture.example_chosen.connect(chosen.append)
    for index in (0, 7, 19):
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=centre(picture, index))
    QTest.mouseClick(picture, Qt.MouseButton.RightButton, pos=centre(picture, 3))
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(1, picture.height() - 1))
    assert chosen == [0, 7, 19]
    plain = picture.grab().toImage()
    picture.choose(7)
    ringed = picture.grab().toImage()
    assert ringed != plain
    corners, _cell = picture._cells(20)
    edge = corners[7].toPoint() + QPoint(1, 20)
    dark = [ringed.pixelColor(edge + QPoint(dx, 0)).lightness() for dx in range(-1, 2)]
    assert min(dark) < 80
    for nothing in (None, 20):
        picture.choose(nothing)
        assert picture.grab().toImage() == plain


def test_before_there_are_examples_nothing_can_be_clicked(picture):
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    picture.choose(3)
    picture.grab()


def test_a_wrong_answer_stands_behind_the_truth_and_fits_below_its_digit(picture, monkeypatch):
    examples = digits().take(np.arange(60))
    picture.show_examples(examples)
    said = []
    monkeypatch.setattr(QPainter, "drawText", lambda painter, _place, text: said.append((text, painter.fontMetrics())))
    wrong = examples.labels.copy()
    wrong[3] = (wrong[3] + 1) % 10
    picture.show_predictions(wrong)
    picture.grab()
    text, metrics = said[3]
    assert text == f"{examples.labels[3]} → {wrong[3]}"
    assert said[4][0] == str(wrong[4])
    assert metrics.horizontalAdvance(text) <= picture._cells(60)[1]


def test_pictures_of_any_shape_have_names_that_fit(picture, monkeypatch):
    names = ("T-shirt or top", "Trouser", "Bag")
    rng = np.random.default_rng(2)
    examples = Dataset(rng.random((12, 28 * 14)), np.arange(12) % 3, 3)
    picture.show_examples(examples, (28, 14), names)
    said = []
    monkeypatch.setattr(QPainter, "drawText", lambda painter, _place, text: said.append((text, painter.fontMetrics())))
    picture.show_predictions((examples.labels + (np.arange(12) == 1)).astype(np.intp))
    picture.grab()
    _corners, cell = picture._cells(12)
    assert len(said) == 12
    for text, metrics in said:
        assert metrics.horizontalAdvance(text) <= cell
        assert metrics.height() >= 10
    assert said[2][0] == "Bag"
    assert picture.accessibleName() == "Pictures, and what the network takes each of them for"
    assert picture.accessibleDescription() == "11 of 12 pictures are recognised."
    assert picture._told(1) == "Trouser → Bag"
    assert picture._told(0) == "T-shirt or top"


@pytest.mark.parametrize(("names", "count"), [(("T-shirt or top", "Trouser"), 24), (("A", "B"), 60), ((), 60)])
def test_of_pictures_with_long_names_fewer_are_shown(picture, names, count):
    examples = Dataset(np.random.default_rng(2).random((60, 16)), np.arange(60) % 2, 2)
    picture.resize(340, 400)
    picture.show_examples(examples, (4, 4), names)
    answers = examples.labels.copy()
    answers[[3, 50]] = 1 - answers[[3, 50]]
    picture.show_predictions(answers)
    assert f"{count - 1 - (count > 50)} of {count} " in picture.accessibleDescription()
    assert len(picture._picture_places()) == count
    picture.grab()
    answers[4] = 1 - answers[4]
    before = picture.grab().toImage()
    picture.show_predictions(answers)
    assert picture.grab().toImage() != before
    picture.resize(230, 170)
    fewer = len(picture._picture_places())
    assert fewer == {60: 24, 24: 12}[count]  # digits and letters are fewer, too, where 3 → 8 would have no room
    assert f"of {fewer} " in picture.accessibleDescription()
    picture.choose(59)
    picture.grab()


def test_a_picture_is_as_high_as_its_shape_says(picture):
    x = np.zeros((1, 6))
    x[0, 3] = 1.0  # row 1, column 1 of three rows and two columns
    picture.show_examples(Dataset(x, np.zeros(1, np.intp), 2), (3, 2), ("no", "yes"))
    place = picture._picture_places()[0]
    assert place.height() == pytest.approx(1.5 * place.width())
    seen = picture.grab().toImage()
    for row in range(3):
        for column in range(2):
            at = place.topLeft() + QPointF((column + 0.5) * place.width() / 2, (row + 0.5) * place.height() / 3)
            is_ink = seen.pixelColor(at.toPoint()).lightness() < 100
            assert is_ink == ((row, column) == (1, 1))


def test_high_pictures_in_several_rows_do_not_touch(picture):
    examples = Dataset(np.zeros((40, 8)), np.zeros(40, np.intp), 2)
    picture.show_examples(examples, (4, 2), ("n", "y"))
    places = picture._picture_places()
    assert len({place.top() for place in places}) > 1
    assert not any(one.intersects(other) for i, one in enumerate(places) for other in places[:i])
    assert all(picture.contentsRect().toRectF().contains(place) for place in places)


def test_of_a_wrong_digit_both_are_written_however_low_the_panel_is(picture, monkeypatch):
    examples = digits().take(np.arange(60))
    said = []
    monkeypatch.setattr(QPainter, "drawText", lambda _painter, _place, text: said.append(text))
    for height in (170, 220, 270, 330):
        said.clear()
        picture.resize(286, height)
        picture.show_examples(examples)
        picture.show_predictions((examples.labels + 1) % 10)
        picture.grab()
        assert len(said) >= 20
        assert all(" → " in text for text in said)
