"""Digits and what they are taken for."""

import numpy as np
import pytest

from nnstudio.app.appearance import wear
from nnstudio.app.application import application
from nnstudio.data.bundled import digits
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
    monkeypatch.setattr(picture, "_drawn_answers", lambda *_: pytest.fail("drawn anew"))
    picture.show_predictions(examples.labels.copy())
    picture.grab()


def test_a_new_theme_is_followed(picture):
    examples = digits().take(np.arange(20))
    picture.show_examples(examples)
    light = picture.grab().toImage()
    wear(application(), "dark", 1.0)
    assert picture.grab().toImage() != light
