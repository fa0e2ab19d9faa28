"""Where weights start."""

import numpy as np
import pytest

from nnstudio.engine.initializers import INITIALIZERS

VARIANCE = {  # of fan_in 300, fan_out 100; a uniform distribution U[−b, b] has b²/3
    "zeros": 0.0,
    "normal": 1.0,
    "xavier_uniform": 2 / 400,
    "he_uniform": 2 / 300,
}


def drawn(name, seed=0):
    return INITIALIZERS[name](np.random.default_rng(seed), 300, 100)


def test_every_initializer_is_checked_here():
    assert set(INITIALIZERS) == set(VARIANCE)


@pytest.mark.parametrize("name", VARIANCE)
def test_shape_mean_and_variance_are_as_stated(name):
    weights = drawn(name)
    assert weights.shape == (300, 100)
    assert weights.var() == pytest.approx(VARIANCE[name], rel=0.05)
    assert weights.mean() == pytest.approx(0, abs=0.03 * VARIANCE[name] ** 0.5 + 1e-300)


@pytest.mark.parametrize(("name", "bound"), [("xavier_uniform", (6 / 400) ** 0.5), ("he_uniform", (6 / 300) ** 0.5)])
def test_the_bounds_are_as_stated_and_reached(name, bound):
    assert 0.99 * bound < np.abs(drawn(name)).max() <= bound


@pytest.mark.parametrize("name", ["normal", "xavier_uniform", "he_uniform"])
def test_the_generator_decides(name):
    assert (drawn(name) == drawn(name)).all()
    assert (drawn(name) != drawn(name, seed=1)).all()
