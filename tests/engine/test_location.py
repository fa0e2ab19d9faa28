"""The constant that fits some numbers best, against what is known by hand and against a search."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine.errors import EngineError, ParameterError
from nnstudio.engine.location import Minimisers, least_absolute_error, least_huber, least_squared_error
from nnstudio.engine.losses import AbsoluteError, Huber, SquaredError

POINTS = (1.0, 1.5, 2.0, 2.5, 8.0)
numbers = st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=9)


def total(loss, points, c):
    """Return what *c* costs for all *points*."""
    return float(loss.value(np.asarray(points)[:, None], np.full((len(points), 1), c)).sum())


class TestByHand:
    def test_the_mean_and_the_median(self):
        assert least_squared_error(POINTS) == Minimisers(3.0, 3.0)
        assert least_absolute_error(POINTS) == Minimisers(2.0, 2.0)

    def test_an_even_number_of_points_has_many_medians(self):
        found = least_absolute_error([6, 0, 5, 1])
        assert (found.low, found.middle, found.high, found.is_unique) == (1, 3, 5, False)

    def test_huber(self):
        assert least_huber(POINTS, 1.0) == Minimisers(2.0, 2.0)  # 1 + 0.5 + 0 − 0.5 − 1 = 0
        assert least_huber((0, 0, 0, 10), 1.0).middle == pytest.approx(1 / 3, rel=1e-15)  # 3 c = 1
        assert least_huber((-1, 1), 5.0) == Minimisers(0.0, 0.0)

    def test_huber_where_nothing_is_near(self):
        found = least_huber((0, 0, 10, 10), 1.0)
        assert (found.low, found.high) == pytest.approx((1.0, 9.0), rel=1e-15)
        assert found.middle == 5.0

    def test_huber_goes_from_the_median_to_the_mean(self):
        assert least_huber(POINTS, 1e-3).middle == pytest.approx(2.0, abs=1e-3)
        assert least_huber(POINTS, 1e3).middle == pytest.approx(3.0, rel=1e-15)

    def test_one_point_fits_itself(self):
        for found in (least_squared_error([7]), least_absolute_error([7]), least_huber([7], 0.5)):
            assert found == Minimisers(7.0, 7.0)

    def test_an_outlier_moves_the_mean_only(self):
        far = (*POINTS[:4], 1e6)
        assert least_squared_error(far).middle == pytest.approx(3.0 + (1e6 - 8.0) / 5, rel=1e-15)
        assert least_absolute_error(far) == least_absolute_error(POINTS)
        assert least_huber(far, 1.0) == least_huber(POINTS, 1.0)


@given(points=numbers, delta=st.floats(1e-3, 1e3))
def test_nothing_costs_less(points, delta):
    tries = [*np.linspace(min(points), max(points), 41), *points]
    for loss, found in (
        (SquaredError(), least_squared_error(points)),
        (AbsoluteError(), least_absolute_error(points)),
        (Huber(delta), least_huber(points, delta)),
    ):
        best = min(total(loss, points, c) for c in tries)
        for c in (found.low, found.middle, found.high):
            assert total(loss, points, c) <= best * (1 + 1e-9) + 1e-9
        assert min(points) <= found.low <= found.high <= max(points) or found.high == pytest.approx(found.low)


@given(points=numbers, delta=st.floats(1e-3, 1e3))
def test_beyond_the_minimisers_everything_costs_more(points, delta):
    found, loss = least_huber(points, delta), Huber(delta)
    step = 1e-3 * max(1.0, max(points) - min(points))
    best = total(loss, points, found.middle)
    for c in (found.low - step, found.high + step):
        assert total(loss, points, c) > best


@pytest.mark.parametrize("fit", [least_squared_error, least_absolute_error, lambda points: least_huber(points, 1.0)])
def test_no_points_are_refused(fit):
    with pytest.raises(EngineError, match="no points"):
        fit([])


@pytest.mark.parametrize("delta", [0.0, -1.0, 1e4, float("nan")])
def test_a_bad_delta_is_refused(delta):
    with pytest.raises(ParameterError):
        least_huber(POINTS, delta)
