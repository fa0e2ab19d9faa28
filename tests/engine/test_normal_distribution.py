"""The standard normal distribution against `math.erfc`, a continued fraction, and known digits."""

import math
import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine.normal_distribution import (
    DENSITY_AT_ZERO,
    NORMAL_TEMPORARIES,
    evaluate_normal_cumulative,
    normal_cumulative,
    normal_density,
)


def mills_ratio(x):
    """Return 1/(x + 1/(x + 2/(x + 3/(x + …)))) (Laplace, 1805)."""
    fraction = x
    for k in range(400, 0, -1):
        fraction = x + k / fraction
    return 1 / fraction


@given(st.floats(-12, 40))
def test_the_cumulative_is_half_the_complementary_error_function(z):
    assert float(normal_cumulative(z)) == pytest.approx(math.erfc(-z / math.sqrt(2)) / 2, rel=5e-14)


@given(st.floats(3, 37))
def test_far_below_zero_it_is_the_density_times_mills_ratio(x):
    assert float(normal_cumulative(-x)) == pytest.approx(float(normal_density(x)) * mills_ratio(x), rel=5e-15, abs=0)


@pytest.mark.parametrize(
    ("z", "expected", "relative"),
    [  # in 50 digits
        (-37.5, 4.605353009581955e-308, 1e-13),
        (-20.0, 2.753624118606233689e-89, 1e-14),
        (-10.0, 7.619853024160526e-24, 1e-14),
        (-1.0, 0.15865525393145705, 3e-15),
        (1.959963984540054, 0.975, 3e-15),
        (0.0, 0.5, 0.0),
        (-0.0, 0.5, 0.0),
        (5e-324, 0.5, 0.0),
    ],
)
def test_known_figures(z, expected, relative):
    assert float(normal_cumulative(z)) == pytest.approx(expected, rel=relative, abs=0)


def test_both_sides_make_one():
    z = np.linspace(0, 40, 4001)
    assert normal_cumulative(z) + normal_cumulative(-z) == pytest.approx(1.0, abs=2e-16)


def test_it_rises_from_zero_to_one():
    z = np.array([-np.inf, -1e308, -39, -38, -5, -1e-3, 0, 1e-3, 5, 9, 1e308, np.inf])
    cumulative = normal_cumulative(z)
    assert np.all(np.diff(cumulative) >= 0)
    assert list(cumulative[:3]) == [0, 0, 0]
    assert cumulative[3] > 0
    assert list(cumulative[-3:]) == [1, 1, 1]
    assert math.isnan(normal_cumulative(math.nan))


def test_the_density_is_the_slope_of_the_cumulative():
    z, step = np.linspace(-8, 8, 161), 1e-5
    slope = (normal_cumulative(z + step) - normal_cumulative(z - step)) / (2 * step)
    assert normal_density(z) == pytest.approx(slope, abs=5e-11)
    assert float(normal_density(0)) == DENSITY_AT_ZERO == pytest.approx(0.3989422804014327)
    assert list(normal_density([-1e308, 1e308, np.inf])) == [0, 0, 0]


def test_shapes_and_precision_are_kept():
    for shape in ((), (3,), (2, 0), (2, 3, 4)):
        assert normal_cumulative(np.zeros(shape)).shape == normal_density(np.zeros(shape)).shape == shape
    single = np.linspace(-9, 9, 181, dtype=np.float32)
    assert normal_cumulative(single).dtype == normal_density(single).dtype == np.float32
    assert normal_cumulative(single) == pytest.approx(normal_cumulative(single.astype(np.float64)), rel=1e-5)


def test_the_kernel_allocates_no_arrays():
    z = np.linspace(-9, 9, 200_000).reshape(500, 400).T
    out, work = np.empty_like(z), tuple(np.full_like(z, np.nan) for _ in range(NORMAL_TEMPORARIES))
    tracemalloc.start()
    try:
        evaluate_normal_cumulative(z, out, work)
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < z.nbytes / 4
    assert (out == normal_cumulative(z)).all()
