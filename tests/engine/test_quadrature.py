"""Integrals known by heart, and how honest the stated error is."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine.quadrature import integrate


@pytest.mark.parametrize(
    ("f", "points", "expected"),
    [
        (np.sin, [0, math.pi], 2),
        (np.exp, [0, 1], math.e - 1),
        (lambda x: 1 / (1 + x * x), [-1, 1], math.pi / 2),
        (np.abs, [-1, 0, 2], 2.5),
        (np.ones_like, [0, 1e-300], 1e-300),
        (lambda x: np.exp(-x * x / 2), [-40, 0, 40], math.sqrt(2 * math.pi)),
        (lambda x: np.sin(1000 * x), [0, math.pi / 1000], 0.002),
        (np.zeros_like, [0, 1], 0),
    ],
)
def test_smooth_integrands_between_their_kinks_are_right_to_rounding(f, points, expected):
    integral = integrate(f, points)
    assert abs(integral.value - expected) <= integral.error
    assert integral.error <= 1e-13 * max(abs(expected), 1e-290)


@pytest.mark.parametrize(
    ("f", "points", "expected"),
    [
        (np.abs, [-1, 2], 2.5),  # a kink that is not said
        (np.sqrt, [0, 1], 2 / 3),  # upright at 0
        (np.log, [0, 1], -1),  # infinite at 0
        (lambda x: np.where(x < 1 / 3, 0.0, 1.0), [0, 1], 2 / 3),  # a jump
        (lambda x: 1 / (1 + 1e8 * x * x), [-1, 1], 2e-4 * math.atan(1e4)),  # a needle
    ],
)
def test_difficult_integrands_are_refined_until_they_are_right(f, points, expected):
    integral = integrate(f, points)
    assert abs(integral.value - expected) <= integral.error < 1e-10


def test_what_cannot_be_refined_any_further_is_part_of_the_error():
    rough = np.random.default_rng(0)
    integral = integrate(lambda x: rough.uniform(-1, 1, x.shape), [0, 1])
    assert 1e-3 < integral.error < 1
    assert abs(integral.value) <= integral.error


@given(st.lists(st.floats(-10, 10), min_size=1, max_size=10), st.floats(-5, 5), st.floats(0.1, 5))
def test_polynomials_are_exact_but_for_rounding(coefficients, low, width):
    polynomial = np.polynomial.Polynomial(coefficients)
    antiderivative = polynomial.integ()
    expected = antiderivative(low + width) - antiderivative(low)
    size = np.polynomial.Polynomial(np.abs(antiderivative.coef))(abs(low) + width)
    integral = integrate(polynomial, [low, low + width])
    assert integral.value == pytest.approx(expected, rel=1e-12, abs=1e-13 * size + 1e-300)
