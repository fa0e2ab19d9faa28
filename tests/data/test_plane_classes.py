"""Classes of points in the plane, without noise, against what their formulas promise."""

import numpy as np
import pytest

from nnstudio.data.plane_classes import blobs, checkerboard, circles, gaussians, moons, spiral, xor


def rng(seed=1):
    return np.random.default_rng(seed)


def test_circles_are_a_disc_and_a_ring_with_a_gap_between():
    data = circles(rng(), 2000, 0.0)
    radius = np.hypot(*data.x.T)
    assert radius[data.labels == 0].max() <= 2.5
    assert radius[data.labels == 1].min() >= 3.5


def test_xor_is_alike_in_opposite_quadrants():
    data = xor(rng(), 2000, 0.0)
    product = data.x[:, 0] * data.x[:, 1]
    assert ((product > 0) == (data.labels == 0)).all()
    for corner in ([1, 1], [1, -1], [-1, 1], [-1, -1]):
        assert (np.sign(data.x) == corner).all(axis=1).mean() == pytest.approx(0.25, abs=0.05)


def test_gaussians_are_two_round_clouds_with_log_odds_of_4_times_the_sum():
    data = gaussians(rng(), 20_000, 0.0)
    for label, centre in enumerate([-2, 2]):
        cloud = data.x[data.labels == label]
        assert cloud.mean(axis=0) == pytest.approx([centre, centre], abs=0.03)
        assert np.cov(cloud.T) == pytest.approx(np.eye(2), abs=0.04)
    total = data.x.sum(axis=1)
    wrong = ((total > 0) != (data.labels == 1)).mean()
    assert wrong == pytest.approx(1 / 430, abs=0.001)
    points = np.array([[0.3, -1.2], [0.0, 0.0], [0.5, 0.1]])
    squares = [np.sum((points - centre) ** 2, axis=1) / 2 for centre in (-2, 2)]
    assert squares[0] - squares[1] == pytest.approx(4 * points.sum(axis=1), abs=1e-12)


@pytest.mark.parametrize("arms", [2, 3, 4, 5])
def test_the_arms_of_a_spiral_are_equal_parts_of_a_turn_apart(arms):
    data = spiral(rng(), 2000, 0.0, arms)
    assert data.classes == arms
    radius = np.hypot(*data.x.T)
    angle = np.arctan2(*data.x.T)  # from the second axis on, as the arms begin there
    turned = angle - 1.75 * 2 * np.pi * radius / 5 - 2 * np.pi * data.labels / arms
    assert np.cos(turned) == pytest.approx(np.ones(2000), abs=1e-9)
    assert radius.min() >= 0.25
    assert radius.max() <= 5


def test_moons_are_half_circles_that_reach_into_each_other():
    data = moons(rng(), 2000, 0.0)
    upper, lower = (data.x[data.labels == label] for label in range(2))
    assert np.hypot(upper[:, 0] + 1.5, upper[:, 1] + 0.75) == pytest.approx(np.full(1000, 3.0))
    assert np.hypot(lower[:, 0] - 1.5, lower[:, 1] - 0.75) == pytest.approx(np.full(1000, 3.0))
    assert upper[:, 1].min() >= -0.75
    assert lower[:, 1].max() <= 0.75
    assert lower[:, 1].max() > upper[:, 1].min()  # no horizontal line tells them apart
    nearest = np.sqrt(((upper[:, None] - lower) ** 2).sum(axis=-1).min())
    assert nearest > 1


def test_blobs_are_three_round_clouds_around_a_triangle():
    data = blobs(rng(), 6000, 0.0)
    for label, angle in enumerate(np.deg2rad([90, 210, 330])):
        cloud = data.x[data.labels == label]
        assert cloud.mean(axis=0) == pytest.approx([3 * np.cos(angle), 3 * np.sin(angle)], abs=0.08)
        assert cloud.std(axis=0) == pytest.approx([0.8, 0.8], rel=0.05)


@pytest.mark.parametrize("classes", range(2, 11))
def test_any_number_of_blobs_is_round_even_and_hardly_overlaps(classes):
    data = blobs(rng(), 1000 * classes, 0.0, classes)
    clouds = [data.x[data.labels == label] for label in range(classes)]
    centres = np.array([cloud.mean(axis=0) for cloud in clouds])
    deviation = np.mean([cloud.std(axis=0).mean() for cloud in clouds])
    radius = np.hypot(*centres.T)
    assert radius + 3.75 * deviation == pytest.approx(np.full(classes, 6.0), abs=0.15)
    apart = np.hypot(*(centres - np.roll(centres, 1, axis=0)).T)
    assert apart / deviation == pytest.approx(np.full(classes, 6.5), rel=0.05)
    nearest = np.argmin(((data.x[:, None] - centres) ** 2).sum(axis=-1), axis=1)
    assert (nearest == data.labels).mean() > 0.99


def test_neighbouring_fields_of_the_checkerboard_differ():
    data = checkerboard(rng(), 4000, 0.0)
    assert np.abs(data.x).max() <= 5
    column, row = np.floor((data.x + 5) / 2.5).astype(int).T
    assert ((column + row) % 2 == data.labels).all()
    fields = np.bincount(column + 4 * row)
    assert len(fields) == 16
    assert fields.min() > 200


@pytest.mark.parametrize(
    ("make", "first", "last"),
    [
        (spiral, [2.097271839557695, 2.4030675356048325], [-0.8506982299396486, 0.19614276945358192]),
        (circles, [0.7674678365399231, -1.808781399488099], [-3.4231097092673637, 2.3577872011272127]),
        (xor, [3.0179071257937284, 4.993511127459459], [-0.8734221723289094, 2.869113184785633]),
        (blobs, [-0.12367518314258459, 2.907601448987228], [-1.6228327947805763, 4.133565378750184]),
    ],
)
def test_points_of_one_seed_stay_what_they_have_been_since_the_first_version(make, first, last):
    x = make(rng(7), 100, 0.1).x
    assert x[0] == pytest.approx(first, rel=1e-12)
    assert x[99] == pytest.approx(last, rel=1e-12)
