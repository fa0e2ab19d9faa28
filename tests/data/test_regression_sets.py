"""Numbers to be learnt, without noise, against their formulas."""

import math

import numpy as np
import pytest

from nnstudio.data.regression_sets import gaussian_bumps, house_prices, line, plane, sine


def rng(seed=1):
    return np.random.default_rng(seed)


def fitted(data):
    """Return the least-squares slopes, the intercept, and the largest error of that fit."""
    columns = np.column_stack([data.x, np.ones(len(data))])
    solution = np.linalg.lstsq(columns, data.y, rcond=None)[0]
    return solution, np.abs(columns @ solution - data.y).max()


def test_the_line_is_straight():
    solution, error = fitted(line(rng(), 200, 0.0))
    assert solution == pytest.approx([0.5, 1.0], abs=1e-12)
    assert error < 1e-12


def test_the_plane_is_flat():
    solution, error = fitted(plane(rng(), 200, 0.0))
    assert solution == pytest.approx([0.4, -0.3, 0.5], abs=1e-12)
    assert error < 1e-12


def test_a_square_metre_more_costs_fifteen_thousand():
    data = house_prices(rng(), 2000, 0.0)
    solution, error = fitted(data)
    assert solution == pytest.approx([0.015, 0.1], abs=1e-12)
    assert error < 1e-12
    assert (data.x == np.round(data.x)).all()
    assert 40 <= data.x.min() < 45
    assert 235 < data.x.max() <= 240
    assert data.y.min() > 0.6
    assert data.y.max() < 4


def test_the_sine_is_one_and_no_line():
    data = sine(rng(), 200, 0.0)
    assert data.y == pytest.approx([math.sin(x) for x in data.x[:, 0]], abs=1e-15)
    assert fitted(data)[1] > 0.7


def test_bumps_are_hills_and_dips_by_turns():
    data = gaussian_bumps(rng(), 4000, 0.0)
    assert np.abs(data.y).max() == pytest.approx(1, abs=0.05)
    for top, height in {(-4, 2.5): 1, (0, 2.5): -1, (4, 2.5): 1, (-4, -2.5): -1, (0, -2.5): 1, (4, -2.5): -1}.items():
        near = np.hypot(*(data.x - top).T) < 0.3
        assert near.any()
        assert np.sign(data.y[near]).tolist() == [height] * near.sum()
        assert np.abs(data.y[near]).min() > 0.9


def test_one_bump_by_hand():
    """Seen from (−4, 4.5), the hill above (−4, 2.5) is 2 away, the dip beside it √20, the dip below 7."""
    data = gaussian_bumps(FirstPoint([-4.0], [4.5]), 1, 0.0)
    expected = math.exp(-4 / 2.88) - math.exp(-20 / 2.88) - math.exp(-49 / 2.88)
    assert data.y[0] == pytest.approx(expected, abs=1e-7)


class FirstPoint:
    """Takes the place of a generator, and draws what it is told."""

    def __init__(self, *draws):
        self._draws = list(draws)

    def uniform(self, low, high, size):
        return np.array(self._draws.pop(0))

    def standard_normal(self, size):
        return np.zeros(size)
