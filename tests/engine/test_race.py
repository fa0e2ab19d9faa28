"""Two losses race behind one sigmoid: gradients by hand and by differences, ways by a loop of their own."""

import math
import time
import warnings

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine.activations import ACTIVATIONS
from nnstudio.engine.losses import LOSSES
from nnstudio.engine.race import MOST_STEPS, TOLERANCE, descend, unit_state

LOSS_NAMES = ("cross_entropy", "squared_error")


def independent_way(loss, z, y, rate):
    """Return how many steps it takes, and the last z, with the program's own losses and activation."""
    sigmoid = ACTIVATIONS["sigmoid"]
    for step in range(MOST_STEPS + 1):
        s = float(sigmoid.value(z))
        if abs(s - y) <= TOLERANCE:
            return step, z
        if loss == "cross_entropy":
            gradient = float(LOSSES["binary_cross_entropy"].gradient([y], [z])[0])
        else:
            gradient = float(LOSSES["squared_error"].gradient([y], [s])[0]) * float(sigmoid.derivative(z))
        z -= rate * gradient
    return math.inf, z


class TestGradients:
    def test_a_confidently_wrong_unit(self):
        state = unit_state(-6.0, 1.0)
        assert state.sigmoid == pytest.approx(0.002473, abs=5e-7)
        assert state.error == pytest.approx(-0.997527, abs=5e-7)
        assert state.slope == pytest.approx(0.002467, abs=5e-7)
        assert state.gradient("cross_entropy") == state.error
        assert state.gradient("squared_error") == pytest.approx(-0.9975274 * 0.0024665, abs=2e-8)

    @given(st.floats(-8, 8), st.floats(0, 1))
    def test_they_are_the_slopes_of_the_losses(self, z, y):
        def losses(z):
            s = 1 / (1 + math.exp(-z))
            return -y * math.log(s) - (1 - y) * math.log(1 - s), 0.5 * (s - y) ** 2

        for loss, before, after in zip(LOSS_NAMES, losses(z - 1e-5), losses(z + 1e-5), strict=True):
            assert unit_state(z, y).gradient(loss) == pytest.approx((after - before) / 2e-5, abs=1e-6)

    def test_what_is_missing_to_1_is_not_lost_in_rounding(self):
        state = unit_state(40.0, 1.0)
        assert state.sigmoid == 1.0
        assert state.error == pytest.approx(-math.exp(-40), rel=1e-12)
        assert state.slope == pytest.approx(math.exp(-40), rel=1e-12)

    def test_far_out_nothing_overflows(self):
        assert unit_state(-1e6, 1.0).error == -1.0
        assert unit_state(1e6, 1.0).error == 0.0


class TestDescent:
    @pytest.mark.parametrize(
        ("z", "y", "rate"), [(-6, 1, 1), (-4, 1, 0.1), (3, 0, 2), (-6, 1, 100), (2, 0.3, 0.5), (-6, 1, 1000)]
    )
    def test_the_steps_are_those_of_another_loop(self, z, y, rate):
        for loss in LOSS_NAMES:
            steps, last = independent_way(loss, float(z), y, rate)
            way = descend(loss, z, y, rate)
            assert way.arrived
            assert way.steps == steps
            assert way.z[-1] == pytest.approx(last)

    def test_the_first_step_by_hand(self):
        assert descend("cross_entropy", 0.0, 1.0, 1.0).z[:2] == (0.0, 0.5)
        assert descend("squared_error", 0.0, 1.0, 1.0).z[:2] == (0.0, 0.125)

    def test_the_slope_costs_the_squared_error_hundreds_of_steps(self):
        assert descend("cross_entropy", -6.0, 1.0, 1.0).steps == 17
        assert descend("squared_error", -6.0, 1.0, 1.0).steps == 497

    def test_who_is_there_takes_no_step(self):
        for loss in LOSS_NAMES:
            way = descend(loss, 6.0, 1.0, 1.0)
            assert (way.arrived, way.steps, way.z) == (True, 0, (6.0,))

    def test_who_does_not_arrive_says_so(self):
        way = descend("squared_error", -10.0, 1.0, 1.0)
        assert (way.arrived, way.steps, len(way.z)) == (False, math.inf, MOST_STEPS + 1)
        assert not way.jumped_past

    def test_steps_too_small_to_be_seen_end_the_way_early(self):
        way = descend("squared_error", -50.0, 1.0, 1.0)
        assert (way.arrived, way.z) == (False, (-50.0,))
        assert way.at(MOST_STEPS) == -50.0
        assert not way.jumped_past

    @pytest.mark.parametrize(("loss", "rate"), [("cross_entropy", 10.0), ("squared_error", 1000.0)])
    def test_steps_too_large_jump_past_the_target(self, loss, rate):
        with warnings.catch_warnings(action="error"):
            way = descend(loss, -6.0, 0.5, rate)
        assert not way.arrived
        assert way.jumped_past
        assert np.all(np.isfinite(way.z))

    def test_both_ends_are_alike(self):
        for loss in LOSS_NAMES:
            up, down = descend(loss, -5.0, 1.0, 1.0), descend(loss, 5.0, 0.0, 1.0)
            assert up.z == pytest.approx([-z for z in down.z])

    def test_where_it_is_after_so_many_steps(self):
        way = descend("cross_entropy", -6.0, 1.0, 1.0)
        assert way.at(0) == -6.0
        assert way.at(17) == way.at(10_000) == way.z[-1]

    def test_the_longest_way_takes_a_part_of_a_frame(self):
        times = []
        for i in range(5):
            start = time.perf_counter()
            descend("cross_entropy", -6.0 - i / 1000, 0.5, 10.0)  # another one each time, none of which arrives
            times.append(time.perf_counter() - start)
        assert min(times) < 0.015  # 3 ms where nothing else runs
