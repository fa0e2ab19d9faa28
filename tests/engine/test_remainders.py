"""What is left of logarithms and exponentials, against fifty digits."""

from decimal import Decimal, localcontext

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine.remainders import expm1_remainder, log1p_remainder

powers = st.floats(-300, -0.01).map(lambda power: 10.0**power)
signs = st.sampled_from([-1.0, 1.0])


def in_fifty_digits(formula, number):
    with localcontext() as context:
        context.prec = 700  # the first-order parts cancel, down to the square of 1e-300
        return float(formula(Decimal(number)))


@given(st.floats(-20, -0.01).map(lambda power: 10.0**power), signs)
def test_no_digit_is_lost_near_zero(size, sign):
    t = sign * size
    assert log1p_remainder(t) == pytest.approx(in_fifty_digits(lambda x: x - (1 + x).ln(), t), rel=1e-13, abs=0)
    assert expm1_remainder(t) == pytest.approx(in_fifty_digits(lambda x: x + (-x).exp() - 1, t), rel=1e-13, abs=0)


@given(powers, signs)
def test_they_start_as_half_the_square_and_are_never_negative(size, sign):
    t = sign * size
    for remainder in (log1p_remainder(t), expm1_remainder(t)):
        assert remainder >= 0
        assert remainder == pytest.approx(t * t / 2, rel=0.6 if size < 0.5 else 5, abs=0)


@pytest.mark.parametrize("t", [-0.01, 0.01, -0.0099999, 0.0099999])
def test_series_and_difference_meet(t):
    for remainder in (log1p_remainder, expm1_remainder):
        assert remainder(t) == pytest.approx(remainder(np.nextafter(t, 1)), rel=1e-12, abs=0)


def test_far_from_zero_they_are_the_plain_difference():
    assert log1p_remainder([1.0, 1e100]) == pytest.approx([1 - np.log(2), 1e100])
    assert expm1_remainder([1.0, 1e100]) == pytest.approx([np.exp(-1), 1e100])
    assert list(log1p_remainder([0.0])) == list(expm1_remainder([0.0])) == [0]


def test_single_precision_stays():
    t = np.array([1e-4, 0.5], dtype=np.float32)
    assert log1p_remainder(t).dtype == expm1_remainder(t).dtype == np.float32
