"""Two-dimensional sets made by a formula."""

import numpy as np
import pytest

from nnstudio.data.dataset import PLANE
from nnstudio.data.synthetic import SYNTHETIC

each = pytest.mark.parametrize("name", SYNTHETIC)


def made(name, examples=300, noise=0.0, seed=1):
    return SYNTHETIC[name](np.random.default_rng(seed), examples, noise)


@each
@pytest.mark.parametrize("examples", [0, 1, 7, 300])
def test_as_many_examples_as_asked_for_and_classes_as_equal_as_can_be(name, examples):
    data = made(name, examples)
    assert len(data) == examples
    assert data.x.shape == (examples, 2)
    assert data.features == 2
    counts = np.bincount(data.labels, minlength=data.classes)
    assert len(counts) == data.classes
    assert counts.max() - counts.min() <= 1


@each
def test_the_seed_decides(name):
    assert (made(name, noise=0.3).x == made(name, noise=0.3).x).all()
    assert (made(name).x != made(name, seed=2).x).any()


@each
def test_all_examples_lie_in_the_plane(name):
    left, right, bottom, top = PLANE
    x1, x2 = made(name, 2000).x.T
    assert left < x1.min() < x1.max() < right
    assert bottom < x2.min() < x2.max() < top


@each
def test_noise_is_an_error_of_that_standard_deviation(name):
    error = made(name, 5000, noise=0.5).x - made(name, 5000).x
    assert error.mean(axis=0) == pytest.approx([0, 0], abs=0.03)
    assert error.std(axis=0) == pytest.approx([0.5, 0.5], rel=0.05)
    assert np.corrcoef(error.T)[0, 1] == pytest.approx(0, abs=0.05)


def test_circles_are_a_disc_and_a_ring_with_a_gap_between():
    data = made("circles", 2000)
    radius = np.hypot(*data.x.T)
    assert radius[data.labels == 0].max() <= 2.5
    assert radius[data.labels == 1].min() >= 3.5


def test_xor_is_alike_in_opposite_quadrants():
    data = made("xor", 2000)
    product = data.x[:, 0] * data.x[:, 1]
    assert ((product > 0) == (data.labels == 0)).all()
    for corner in ([1, 1], [1, -1], [-1, 1], [-1, -1]):
        assert (np.sign(data.x) == corner).all(axis=1).mean() == pytest.approx(0.25, abs=0.05)


def test_the_arms_of_the_spiral_are_half_a_turn_apart():
    data = made("spiral", 2000)
    radius = np.hypot(*data.x.T)
    angle = np.arctan2(*data.x.T)  # from the second axis on, as the arms begin there
    turned = angle - 1.75 * 2 * np.pi * radius / 5 - np.pi * data.labels
    assert np.cos(turned) == pytest.approx(np.ones(2000), abs=1e-9)
    assert radius.min() >= 0.25
    assert radius.max() <= 5


def test_blobs_are_three_round_clouds_around_a_triangle():
    data = made("blobs", 6000)
    for label, angle in enumerate(np.deg2rad([90, 210, 330])):
        cloud = data.x[data.labels == label]
        assert cloud.mean(axis=0) == pytest.approx([3 * np.cos(angle), 3 * np.sin(angle)], abs=0.08)
        assert cloud.std(axis=0) == pytest.approx([0.8, 0.8], rel=0.05)
