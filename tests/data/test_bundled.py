"""The sets that travel with the program."""

import numpy as np

from nnstudio.data.bundled import DIGIT_SHAPE, digits
from nnstudio.resource_path import resource_path


def test_the_digits_are_the_1797_of_the_uci_set():
    data = digits()
    assert data.x.shape == (1797, 64)
    assert data.features == 64 == DIGIT_SHAPE[0] * DIGIT_SHAPE[1]
    assert data.classes == 10
    assert np.bincount(data.labels).tolist() == [178, 182, 177, 183, 181, 182, 181, 179, 174, 180]


def test_ink_lies_between_0_and_1_in_sixteenths():
    ink = digits().x
    assert ink.min() == 0
    assert ink.max() == 1
    assert (ink * 16 == np.round(ink * 16)).all()
    assert not ink[:, 0].any()  # nobody writes into the upper left corner


def test_the_first_one_is_a_nought_with_a_hole():
    first = digits().x[0].reshape(DIGIT_SHAPE)
    assert digits().labels[0] == 0
    assert first[3:5, 3:5].sum() < 0.1
    assert first[3:5, 1:3].sum() > 1


def test_source_and_licence_lie_beside_the_file():
    text = resource_path("datasets", "digits", "README.md").read_text(encoding="utf-8")
    assert "UCI" in text
    assert "CC BY 4.0" in text or "licen" in text.lower()
