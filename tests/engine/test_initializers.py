"""Where weights start."""

import math
from functools import partial

import numpy as np
import pytest

from nnstudio.engine.errors import ParameterError
from nnstudio.engine.initializers import INITIALIZERS, constant, normal, uniform

VARIANCE = {  # of fan_in 300, fan_out 100; a uniform distribution U[−b, b] has b²/3
    "zeros": 0.0,
    "constant": 0.0,
    "normal": 1.0,
    "uniform": 1 / 3,
    "xavier_uniform": 2 / 400,
    "xavier_normal": 2 / 400,
    "he_uniform": 2 / 300,
    "he_normal": 2 / 300,
    "lecun_normal": 1 / 300,
    "lecun_uniform": 1 / 300,
}
BOUND = {
    "uniform": 1.0,
    "xavier_uniform": (6 / 400) ** 0.5,
    "he_uniform": (6 / 300) ** 0.5,
    "lecun_uniform": (3 / 300) ** 0.5,
}
RANDOM = [name for name, variance in VARIANCE.items() if variance]


def drawn(name, seed=0):
    return INITIALIZERS[name](np.random.default_rng(seed), 300, 100)


def test_every_initializer_is_checked_here():
    assert list(INITIALIZERS) == list(VARIANCE)


@pytest.mark.parametrize("name", VARIANCE)
def test_shape_mean_and_variance_are_as_stated(name):
    weights = drawn(name)
    mean = 0.1 if name == "constant" else 0.0
    assert weights.shape == (300, 100)
    assert weights.dtype == np.float64
    assert weights.var() == pytest.approx(VARIANCE[name], rel=0.05, abs=1e-30)
    assert weights.mean() == pytest.approx(mean, abs=0.03 * VARIANCE[name] ** 0.5 + 1e-15)


@pytest.mark.parametrize(("name", "bound"), BOUND.items())
def test_the_bounds_are_as_stated_and_reached(name, bound):
    assert 0.99 * bound < np.abs(drawn(name)).max() <= bound


@pytest.mark.parametrize("name", [name for name in RANDOM if name not in BOUND])
def test_what_is_normal_has_the_tails_of_a_normal_distribution(name):
    beyond = np.abs(drawn(name)) > 2 * VARIANCE[name] ** 0.5
    assert beyond.mean() == pytest.approx(math.erfc(2**0.5), rel=0.1)


@pytest.mark.parametrize("name", RANDOM)
def test_the_generator_decides(name):
    assert (drawn(name) == drawn(name)).all()
    assert (drawn(name) != drawn(name, seed=1)).all()


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("normal", 0.1257302210933933),
        ("xavier_uniform", 0.03354862482481791),
        ("he_uniform", 0.03873861514710078),
    ],
)
def test_a_seed_keeps_giving_the_same_weights(name, first):
    assert drawn(name)[0, 0] == pytest.approx(first, rel=1e-15, abs=0)


def test_plain_ones_take_their_size():
    rng = np.random.default_rng
    assert constant(rng(0), 2, 3, value=-2).tolist() == [[-2.0] * 3] * 2
    assert constant(rng(0), 1, 1, value=1).dtype == np.float64
    assert (normal(rng(0), 2, 3, standard_deviation=0.01) == 0.01 * normal(rng(0), 2, 3)).all()
    assert (uniform(rng(0), 2, 3, bound=0.5) == 0.5 * uniform(rng(0), 2, 3)).all()
    assert not np.any(normal(rng(0), 2, 3, standard_deviation=0))


@pytest.mark.parametrize(
    ("initializer", "name", "bad"),
    [
        (constant, "value", (math.nan, math.inf, -math.inf)),
        (normal, "standard_deviation", (math.nan, math.inf, -1.0)),
        (uniform, "bound", (math.nan, math.inf, -1e-9)),
    ],
)
def test_a_size_that_is_none_is_refused_by_name(initializer, name, bad):
    for value in bad:
        with pytest.raises(ParameterError, match=name):
            partial(initializer, **{name: value})(np.random.default_rng(0), 2, 3)
