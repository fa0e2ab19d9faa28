"""Every activation against the definition in plain `math`, and its slope against finite differences."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine.activations import ACTIVATIONS

DEFINITIONS = {
    "identity": lambda z: z,
    "sigmoid": lambda z: 1 / (1 + math.exp(-z)),
    "tanh": math.tanh,
    "relu": lambda z: max(0.0, z),
    "leaky_relu": lambda z: z if z > 0 else 0.01 * z,
}
SLOPES_AT_KINKS = {"relu": {0.0: 0.0}, "leaky_relu": {0.0: 0.01}}
LIMITS = {  # f and f′ at −1e308 and at 1e308
    "identity": ((-1e308, 1e308), (1, 1)),
    "sigmoid": ((0, 1), (0, 0)),
    "tanh": ((-1, 1), (0, 0)),
    "relu": ((0, 1e308), (0, 1)),
    "leaky_relu": ((-1e306, 1e308), (0.01, 1)),
}

each = pytest.mark.parametrize("name", ACTIVATIONS)


def test_every_activation_is_checked_here():
    assert set(ACTIVATIONS) == set(DEFINITIONS) == set(LIMITS)
    assert {name for name in ACTIVATIONS if ACTIVATIONS[name].kinks} == set(SLOPES_AT_KINKS)


@each
@given(st.floats(-30, 30))
def test_the_value_is_the_definition(name, z):
    assert float(ACTIVATIONS[name].value(z)) == pytest.approx(DEFINITIONS[name](z), rel=1e-13, abs=1e-300)


@each
def test_the_derivative_is_the_slope_of_the_value(name):
    f, step = ACTIVATIONS[name], 1e-5
    z = np.linspace(-6, 6, 241) + 0.0123  # no point is a kink
    slope = (f.value(z + step) - f.value(z - step)) / (2 * step)
    assert f.derivative(z) == pytest.approx(slope, abs=1e-9)


@pytest.mark.parametrize("name", SLOPES_AT_KINKS)
def test_the_slope_at_a_kink_is_the_stated_convention(name):
    f = ACTIVATIONS[name]
    assert {kink: float(f.derivative(kink)) for kink in f.kinks} == SLOPES_AT_KINKS[name]
    assert float(f.derivative(-0.0)) == SLOPES_AT_KINKS[name][0.0]


@each
def test_extreme_sums_give_the_limit(name):
    f = ACTIVATIONS[name]
    z = np.array([-1e308, 1e308])
    values, slopes = LIMITS[name]
    assert f.value(z) == pytest.approx(values, rel=1e-15)
    assert f.derivative(z) == pytest.approx(slopes, rel=1e-15)
    smallest = np.array([5e-324, -5e-324, 1e-300])
    assert np.isfinite(f.value(smallest)).all()
    assert np.isfinite(f.derivative(smallest)).all()


@each
@given(st.floats(allow_nan=False, allow_infinity=False))
def test_any_finite_sum_gives_a_finite_value_and_slope(name, z):
    f = ACTIVATIONS[name]
    assert math.isfinite(f.value(z))
    assert 0 <= f.derivative(z) <= 1


@each
def test_out_is_filled_and_returned(name):
    f = ACTIVATIONS[name]
    z = np.array([[-2.0, -0.5, 0.0], [0.5, 1.0, 3.0]])
    before, expected, slope = z.copy(), f.value(z), f.derivative(z)
    out = np.full_like(z, np.nan)
    assert f.value(z, out=out) is out
    assert (out == expected).all()
    assert f.slope(z, expected, out=out) is out
    assert (out == slope).all()
    assert (z == before).all()
    assert f.slope(z, expected, out=z) is z  # back-propagation overwrites z
    assert (z == slope).all()


@each
def test_shapes_and_precision_are_kept(name):
    f = ACTIVATIONS[name]
    for shape in ((), (3,), (2, 0), (2, 3, 4)):
        z = np.full(shape, 0.7)
        assert np.shape(f.value(z)) == np.shape(f.derivative(z)) == shape
    single = np.array([-1.0, 2.0], dtype=np.float32)
    assert f.value(single).dtype == f.derivative(single).dtype == np.float32
    assert f.value([1, 2]).dtype == f.derivative([1, 2]).dtype == np.float64


@each
def test_it_never_hands_out_its_argument(name):
    z = np.array([1.0, 2.0])
    a = ACTIVATIONS[name].value(z)
    a[...] = 7
    assert list(z) == [1, 2]


@each
def test_its_formulas_are_written_down(name):
    assert ACTIVATIONS[name].latex
    assert ACTIVATIONS[name].derivative_latex


def test_a1_the_sigmoids_slope_is_a_times_one_minus_a():
    z = np.linspace(-5, 5, 11)
    a = ACTIVATIONS["sigmoid"].value(z)
    assert ACTIVATIONS["sigmoid"].derivative(z) == pytest.approx(a * (1 - a), rel=1e-14)
    assert float(ACTIVATIONS["sigmoid"].derivative(0)) == 0.25


def test_a2_tanh_is_a_shifted_and_scaled_sigmoid():
    z = np.linspace(-5, 5, 11)
    assert 2 * ACTIVATIONS["sigmoid"].value(2 * z) - 1 == pytest.approx(ACTIVATIONS["tanh"].value(z), abs=1e-15)
