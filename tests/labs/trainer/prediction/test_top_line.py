"""The line above a plane: words at its left, a remark at its right end, both in full where there is room."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetrics

from nnstudio.app.application import application
from nnstudio.labs.trainer.prediction.top_line import arranged_line

REMARK = "Class 3 has no points yet."
LINE = QRectF(5, 0, 270, 20)


@pytest.fixture
def metrics():
    application()
    font = QFont()
    font.setPixelSize(14)
    return QFontMetrics(font)


def test_words_stand_above_the_edge_of_the_plane_and_the_longest_that_fit_are_taken(metrics):
    assert arranged_line(metrics, LINE, 80, ["x₂"])[0] == (80, "x₂")
    long, short = "w" * 100, "w" * 20
    left, text = arranged_line(metrics, LINE, 80, [long, short])[0]
    assert text == short
    assert left == pytest.approx(min(80, LINE.right() - metrics.horizontalAdvance(short)))
    assert arranged_line(metrics, LINE, 80, [long])[0][1].endswith("…")


def test_a_remark_is_told_in_full_and_the_words_make_room_for_it(metrics):
    (left, text), (start, remark) = arranged_line(metrics, LINE, 100, ["x₂"], REMARK)
    assert (text, remark) == ("x₂", REMARK)
    assert LINE.left() <= left < 100
    assert left + metrics.horizontalAdvance(text) + metrics.height() <= start + 1
    assert start + metrics.horizontalAdvance(remark) == pytest.approx(LINE.right())


def test_what_does_not_fit_is_cut_and_lies_on_nothing(metrics):
    (left, text), (start, remark) = arranged_line(metrics, QRectF(0, 0, 120, 20), 40, ["x₂"], REMARK)
    assert 0 <= left < 40
    assert remark.endswith("…")
    assert left + metrics.horizontalAdvance(text) < start
