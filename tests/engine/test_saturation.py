"""Where activations saturate."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.engine.activations import ACTIVATIONS, GELU
from nnstudio.engine.activations.properties import properties
from nnstudio.engine.activations.saturation import saturated_regions
from nnstudio.engine.expressions import OwnFormula, parse

INF = math.inf


class TestSaturation:
    @pytest.mark.parametrize(
        ("name", "threshold", "flat"),
        [
            ("identity", 0.1, []),
            ("sigmoid", 0.1, [(-INF, -2.0634370688955608), (2.0634370688955608, INF)]),
            ("sigmoid", 0.3, [(-INF, INF)]),
            ("tanh", 0.1, [(-INF, -1.8184464592320668), (1.8184464592320668, INF)]),
            ("relu", 0.1, [(-INF, 0)]),
            ("leaky_relu", 0.1, [(-INF, 0)]),
            ("leaky_relu", 0.01, []),
            ("elu", 0.1, [(-INF, math.log(0.1))]),
            ("softplus", 0.1, [(-INF, -math.log(9))]),
            ("hard_tanh", 0.1, [(-INF, -1), (1, INF)]),
            ("hard_sigmoid", 0.1, [(-INF, -3), (3, INF)]),
            ("step", 0.1, [(-INF, INF)]),
        ],
    )
    def test_where_the_slope_is_below_a_threshold(self, name, threshold, flat):
        assert np.ravel(saturated_regions(ACTIVATIONS[name], threshold)) == pytest.approx(np.ravel(flat), rel=1e-12)

    def test_borders_at_kinks_are_the_kinks(self):
        assert saturated_regions(ACTIVATIONS["relu"], 0.1) == ((-INF, 0.0),)
        assert saturated_regions(ACTIVATIONS["hard_tanh"], 0.1) == ((-INF, -1.0), (1.0, INF))

    @pytest.mark.parametrize("name", ["gelu", "gelu_tanh", "mish"])
    def test_a_dip_has_two_flat_places_the_tail_and_its_lowest_point(self, name):
        tail, dip = saturated_regions(ACTIVATIONS[name], 0.05)
        assert tail[0] == -INF
        assert dip[0] < properties(ACTIVATIONS[name]).infimum.at < dip[1]

    def test_the_lowest_point_of_a_dip_is_found_for_any_threshold(self):
        _tail, dip = saturated_regions(GELU(), 1e-12)
        assert dip == pytest.approx((-0.7517915246935645, -0.7517915246935645), abs=1e-11)
        assert dip[0] < dip[1]

    @pytest.mark.parametrize("name", ACTIVATIONS)
    @settings(max_examples=15)
    @given(threshold=st.floats(1e-6, 1.2))
    def test_the_slope_is_below_the_threshold_inside_and_not_outside(self, name, threshold):
        f = ACTIVATIONS[name]
        regions = saturated_regions(f, threshold)
        ends = np.ravel(regions)
        assert np.all(np.diff(ends) > 0)
        z = np.linspace(-20, 20, 2003)
        z = z[~np.isclose(z[:, None], [*ends, *f.kinks, 0.0], atol=0.02).any(axis=1)]
        inside = np.array([[low < at < high for low, high in regions] for at in z]).any(axis=1)
        slope = np.abs(f.derivative(z))
        assert np.all((slope < threshold) == inside)


class TestWithin:
    @pytest.mark.parametrize("name", ACTIVATIONS)
    @pytest.mark.parametrize("threshold", [0.01, 0.1, 0.3, 1.0])
    def test_only_a_part_says_what_the_whole_says_there(self, name, threshold):
        low, high = -6.0, 6.0
        clipped = [
            (max(start, low), min(end, high))
            for start, end in saturated_regions(ACTIVATIONS[name], threshold)
            if start < high and end > low
        ]
        found = saturated_regions(ACTIVATIONS[name], threshold, within=(low, high))
        np.testing.assert_allclose(np.ravel(found), np.ravel(clipped), rtol=0, atol=1e-12)

    def test_where_there_is_no_slope_nothing_is_saturated(self):
        regions = saturated_regions(OwnFormula(parse("log(z)")), 0.5, within=(-6.0, 6.0))
        assert regions == ((pytest.approx(2.0), 6.0),)

    def test_several_parts_are_found(self):
        regions = saturated_regions(OwnFormula(parse("sin(z)")), 0.5, within=(-3.0, 3.0))
        assert np.ravel(regions) == pytest.approx([-2 * math.pi / 3, -math.pi / 3, math.pi / 3, 2 * math.pi / 3])

    def test_an_end_close_to_a_kink_is_not_taken_for_the_kink(self):
        """|z − 0.3| sin 9z: behind the kink its slope is sin 9z + 9 (z − 0.3) cos 9z, and only a little later ¼."""
        f = OwnFormula(parse("abs(z-0.3)*sin(9*z)"))
        (low, high) = next(region for region in saturated_regions(f, 0.25, within=(-6.0, 6.0)) if region[1] > 0.3)
        assert 0.31 < low < 0.312
        slopes = [abs(math.sin(9 * z) + 9 * (z - 0.3) * math.cos(9 * z)) for z in (low, high)]
        assert slopes == pytest.approx([0.25, 0.25])

    def test_a_kink_where_the_slope_changes_its_sign_is_not_flat(self):
        assert saturated_regions(OwnFormula(parse("abs(z)")), 0.5, within=(-6.0, 6.0)) == ()
        flat = saturated_regions(OwnFormula(parse("abs(sin(z))")), 0.5, within=(-3.0, 3.0))
        assert np.ravel(flat) == pytest.approx([-2 * math.pi / 3, -math.pi / 3, math.pi / 3, 2 * math.pi / 3])

    @pytest.mark.parametrize("threshold", [1e-9, 1e-4, 0.1])
    def test_where_the_slope_is_0_is_found_between_two_points_however_small_the_threshold(self, threshold):
        (region,) = saturated_regions(OwnFormula(parse("(z-0.3)^2")), threshold, within=(-6.0, 6.0))
        assert region == pytest.approx((0.3 - threshold / 2, 0.3 + threshold / 2), abs=1e-13)
