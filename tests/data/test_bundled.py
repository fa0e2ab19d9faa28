"""The sets that travel with the program."""

import numpy as np
import pytest

from nnstudio.data.bundled import DIGIT_EXAMPLES, DIGIT_SHAPE, IRIS_CLASSES, IRIS_EXAMPLES, digits, iris
from nnstudio.resource_path import resource_path


def test_the_digits_are_the_1797_of_the_uci_set():
    data = digits()
    assert data.x.shape == (DIGIT_EXAMPLES, 64) == (1797, 64)
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


def test_the_iris_flowers_are_fifty_of_each_species():
    flowers = iris()
    assert flowers.x.shape == (150, 4)
    assert flowers.classes == len(IRIS_CLASSES) == 3
    assert len(flowers) == IRIS_EXAMPLES
    assert flowers.labels.tolist() == [0] * 50 + [1] * 50 + [2] * 50


def test_their_means_are_those_of_fishers_table():
    """Fisher (1936), table II, in cm."""
    means = [iris().x[iris().labels == species].mean(axis=0).round(3).tolist() for species in range(3)]
    assert means == [[5.006, 3.428, 1.462, 0.246], [5.936, 2.77, 4.26, 1.326], [6.588, 2.974, 5.552, 2.026]]


def test_flowers_35_and_38_follow_fisher_and_not_the_copy_that_has_them_wrong():
    assert iris().x[34].tolist() == [4.9, 3.1, 1.5, 0.2]
    assert iris().x[37].tolist() == [4.9, 3.6, 1.4, 0.1]


@pytest.mark.parametrize("folder", ["digits", "iris"])
def test_source_and_licence_lie_beside_the_file(folder):
    text = resource_path("datasets", folder, "README.md").read_text(encoding="utf-8")
    assert "UCI" in text
    assert "CC BY 4.0" in text or "licen" in text.lower()
