"""Row E7 of the curriculum: integrals in place of sums, on paper and by adding up."""

import itertools
import math
from dataclasses import fields
from itertools import product

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from nnstudio.engine.densities import DENSITIES, Exponential, Interval, Laplace, Normal, Uniform
from nnstudio.engine.densities.by_quadrature import integrated_measures
from nnstudio.engine.densities.measures import (
    differential_cross_entropy,
    positions,
    relative_entropy,
    relative_entropy_integrand,
    ruled_out,
)
from nnstudio.engine.errors import BaseError, IntervalError, ParameterError
from nnstudio.engine.quadrature import integrate

E = math.e
INFINITY = math.inf

exponents = st.one_of(st.floats(-1, 1), st.floats(-60, 60), st.floats(-6, 6))
scales = exponents.map(lambda exponent: min(1e60, max(1e-60, 10.0**exponent)))
places = st.one_of(st.just(0.0), st.builds(math.copysign, scales, st.sampled_from([-1.0, 1.0])))


@st.composite
def uniforms(draw):
    low = draw(places)
    high = low + draw(scales)
    assume(high - low >= 1e-60 and high <= 1e60)
    return Uniform(low, high)


densities = st.one_of(
    st.builds(Normal, places, scales), uniforms(), st.builds(Exponential, scales), st.builds(Laplace, places, scales)
)
SOME = (Normal(1.5, 0.5), Uniform(-1, 3), Exponential(0.5), Laplace(-1, 2))
each = pytest.mark.parametrize("p", SOME, ids=lambda p: type(p).__name__)


class TestWorkedExamples:
    @pytest.mark.parametrize(
        ("p", "bits"),
        [
            (Normal(0, 1), math.log2(2 * math.pi * E) / 2),  # 2.0471
            (Normal(7, 0.1), math.log2(2 * math.pi * E) / 2 - math.log2(10)),  # −1.2748
            (Uniform(0, 8), 3),
            (Uniform(0, 0.5), -1),
            (Exponential(1), math.log2(E)),
            (Exponential(8), math.log2(E) - 3),
            (Laplace(0, 1), 1 + math.log2(E)),
        ],
    )
    def test_e7_differential_entropy_which_may_be_negative(self, p, bits):
        assert p.entropy() == pytest.approx(bits, rel=1e-14, abs=0)
        assert p.entropy(E) == pytest.approx(bits * math.log(2), rel=1e-14, abs=0)

    @pytest.mark.parametrize(
        ("p", "q", "nats"),
        [
            (Normal(0, 1), Normal(1, 2), math.log(2) + 2 / 8 - 1 / 2),
            (Normal(1, 2), Normal(0, 1), -math.log(2) + 5 / 2 - 1 / 2),
            (Normal(0, 1), Laplace(0, 1), math.log(2) + math.sqrt(2 / math.pi) - math.log(2 * math.pi * E) / 2),
            (Uniform(0, 1), Uniform(-1, 3), math.log(4)),
            (Uniform(-1, 1), Normal(0, 1), math.log(2 * math.pi) / 2 + 1 / 6 - math.log(2)),
            (Uniform(0, 1), Exponential(1), 1 / 2),
            (Uniform(-1, 1), Laplace(0, 1), 1 / 2),
            (Uniform(-1, 3), Laplace(0, 1), math.log(2) + (1 + 9) / 8 - math.log(4)),
            (Uniform(2, 3), Laplace(0, 1), math.log(2) + 5 / 2),
            (Exponential(2), Exponential(1), math.log(2) + 1 / 2 - 1),
            (Exponential(1), Normal(0, 1), math.log(2 * math.pi) / 2 + 1 - 1),
            (Exponential(1), Laplace(0, 1), math.log(2)),
            (Exponential(1), Laplace(1, 1), math.log(2) + 2 / E - 1),
            (Laplace(0, 1), Laplace(1, 1), 1 / E),
            (Laplace(0, 1), Laplace(0, 2), math.log(2) + 1 / 2 - 1),
            (Laplace(0, 1), Normal(0, 1), math.log(2 * math.pi) / 2 + 1 - 1 - math.log(2)),
        ],
    )
    def test_e7_relative_entropies_worked_by_hand(self, p, q, nats):
        assert relative_entropy(p, q, E) == pytest.approx(nats, rel=1e-14, abs=0)
        assert relative_entropy(p, q) == pytest.approx(nats / math.log(2), rel=1e-14, abs=0)
        assert differential_cross_entropy(p, q, E) == pytest.approx(p.entropy(E) + nats, rel=1e-14, abs=0)

    @pytest.mark.parametrize(
        ("p", "q", "parts"),
        [
            (Normal(), Exponential(), [(-INFINITY, 0)]),
            (Laplace(50, 1), Exponential(), [(-INFINITY, 0)]),
            (Normal(), Uniform(-1, 2), [(-INFINITY, -1), (2, INFINITY)]),
            (Laplace(), Uniform(0, 1), [(-INFINITY, 0), (1, INFINITY)]),
            (Exponential(), Uniform(0, 5), [(5, INFINITY)]),
            (Exponential(), Uniform(-2, -1), [(0, INFINITY)]),
            (Exponential(), Uniform(1, 2), [(0, 1), (2, INFINITY)]),
            (Uniform(-1, 1), Exponential(), [(-1, 0)]),
            (Uniform(0, 4), Uniform(1, 2), [(0, 1), (2, 4)]),
            (Uniform(0, 1), Uniform(2, 3), [(0, 1)]),
            (Uniform(0, 1), Uniform(0, 1), []),
            (Uniform(0, 1), Exponential(), []),
            (Exponential(), Normal(), []),
        ],
    )
    def test_e7_where_the_supports_do_not_match_it_is_infinite_and_the_part_is_told(self, p, q, parts):
        assert list(ruled_out(p, q)) == parts
        for value in (relative_entropy(p, q), differential_cross_entropy(p, q)):
            assert (value == INFINITY) == bool(parts)
        measures = integrated_measures(p, q)
        assert (measures.relative_entropy.value == measures.cross_entropy.value == INFINITY) == bool(parts)
        assert math.isfinite(measures.entropy.value)


class TestOnPaperAndByAddingUp:
    @given(densities, densities, st.sampled_from([0.5, 2, E, 10]))
    def test_they_agree_within_the_stated_error_whatever_the_scales(self, p, q, base):
        measures = integrated_measures(p, q, base)
        for on_paper, added_up in (
            (p.entropy(base), measures.entropy),
            (differential_cross_entropy(p, q, base), measures.cross_entropy),
            (relative_entropy(p, q, base), measures.relative_entropy),
        ):
            assert on_paper == added_up.value or abs(on_paper - added_up.value) <= added_up.error

    @given(densities, densities)
    def test_the_stated_error_is_that_of_the_last_digits(self, p, q):
        assume(not ruled_out(p, q))
        measures = integrated_measures(p, q, E)
        size = 1 + abs(math.log(p.peak)) + abs(math.log(q.peak)) + abs(measures.cross_entropy.value)
        assert measures.entropy.error + measures.cross_entropy.error + measures.relative_entropy.error <= 1e-12 * size

    @pytest.mark.parametrize(("p", "q"), list(product(SOME, SOME)))
    def test_all_sixteen_pairs(self, p, q):
        measures = integrated_measures(p, q)
        expected = relative_entropy(p, q)
        assert measures.relative_entropy.value == pytest.approx(expected, rel=1e-12, abs=1e-13)
        assert math.isfinite(expected) == (not ruled_out(p, q))

    @each
    def test_a_density_integrates_to_one_and_has_the_moments_it_says(self, p):
        ends = [p.quantile(1e-20), *sorted({*p.kinks, 0.7, p.quantile(0.5)}), p.upper_quantile(1e-20)]
        points = sorted({max(p.quantile(1e-20), min(x, p.upper_quantile(1e-20))) for x in ends})
        for moment, f in (
            (1, np.ones_like),
            (p.mean_from(0.7), lambda x: x - 0.7),
            (p.mean_square_from(0.7), lambda x: (x - 0.7) ** 2),
            (p.mean_distance_from(0.7), lambda x: np.abs(x - 0.7)),
            (p.mean_distance_from(-90), lambda x: np.abs(x + 90)),
            (p.mean_distance_from(90), lambda x: np.abs(x - 90)),
        ):
            integral = integrate(lambda x, f=f: p.density(x) * f(x), points)
            assert integral.value == pytest.approx(moment, rel=1e-12, abs=0)

    def test_neither_far_away_nor_side_by_side_is_a_digit_lost(self):
        p, q = Normal(1e9, 1e-6), Laplace(1e9 + 1e-6, 1e-6)
        near, far = relative_entropy(Normal(0, 1), Laplace((q.mean - p.mean) * 1e6, 1)), integrated_measures(p, q)
        assert far.relative_entropy.value == pytest.approx(near, rel=1e-13, abs=0)
        assert far.relative_entropy.error < 1e-12

    def test_the_farthest_corners(self):
        places, scales = (-1e60, 0.0, 1e-60, 1e60), (1e-60, 1.0, 1e60)
        corners = [
            *itertools.starmap(Normal, product(places, scales)),
            *itertools.starmap(Laplace, product(places, scales)),
            *map(Exponential, scales),
            *(Uniform(low, high) for low, high in product(places, places) if high > low),
        ]
        for p, q in product(corners, corners):
            measures = integrated_measures(p, q, E)
            for on_paper, added_up in (
                (differential_cross_entropy(p, q, E), measures.cross_entropy),
                (relative_entropy(p, q, E), measures.relative_entropy),
            ):
                if ruled_out(p, q):
                    assert on_paper == added_up.value == INFINITY
                else:
                    assert abs(on_paper - added_up.value) <= added_up.error < 1e-10 * (abs(on_paper) + 1000)

    @pytest.mark.parametrize(
        "p",
        [
            Uniform(-26411.772808048543, -26410.775305323143),
            Uniform(0, 1 + 2**-52),
            Exponential(1 + 2**-52),
            Normal(0, 0.3989422804014327),
        ],
    )
    def test_where_the_logarithm_is_small_rounding_is_part_of_the_error(self, p):
        measures = integrated_measures(p, p, E)
        for added_up in (measures.entropy, measures.cross_entropy):
            assert abs(p.entropy(E) - added_up.value) <= added_up.error


class TestWhatAlwaysHolds:
    @given(densities, densities)
    def test_a_wrong_belief_never_pays(self, p, q):
        assert relative_entropy(p, q) >= 0
        assert relative_entropy(p, p) == 0
        assert differential_cross_entropy(p, p) == pytest.approx(p.entropy(), rel=1e-12, abs=1e-12)

    @given(densities, densities)
    def test_it_is_infinite_only_where_q_rules_something_out(self, p, q):
        expected = bool(ruled_out(p, q))
        assert math.isinf(relative_entropy(p, q)) == math.isinf(differential_cross_entropy(p, q)) == expected

    @given(densities, densities)
    def test_cross_entropy_is_entropy_plus_divergence(self, p, q):
        total = p.entropy() + relative_entropy(p, q)
        size = abs(p.entropy()) + 1
        assert differential_cross_entropy(p, q) == pytest.approx(total, rel=1e-12, abs=1e-12 * size)

    @given(densities, st.floats(0, 1))
    def test_quantiles_rise_within_the_support_and_mirror_the_upper_ones(self, p, share):
        low, high = p.support
        assert low <= p.quantile(share) <= high
        assert low <= p.upper_quantile(share) <= high
        assert p.quantile(0.25) <= p.quantile(0.5) <= p.quantile(0.75)
        assert p.quantile(0.5) == pytest.approx(p.upper_quantile(0.5))
        assert (p.quantile(0), p.quantile(1)) == (p.upper_quantile(1), p.upper_quantile(0)) == (low, high)

    @each
    @pytest.mark.parametrize("share", [1e-6, 0.1, 0.5, 0.9, 1 - 1e-6])
    def test_below_a_quantile_lies_its_share(self, p, share):
        x = p.quantile(share)
        points = sorted({p.quantile(1e-20), x, *(kink for kink in p.kinks if p.quantile(1e-20) < kink < x)})
        assert integrate(p.density, points).value == pytest.approx(share, rel=1e-9, abs=0)
        assert p.upper_quantile(1 - share) == pytest.approx(x, rel=1e-9, abs=0)

    @each
    def test_the_logarithm_is_that_of_the_density(self, p):
        x = np.linspace(-4, 4, 101)
        inside = p.density(x) > 0
        assert p.log_density(x)[inside] == pytest.approx(np.log(p.density(x)[inside]), rel=1e-12, abs=1e-14)
        assert (p.log_density(x)[~inside] == -INFINITY).all()
        assert p.density(x).max() <= p.peak

    @each
    def test_positions_may_be_distances(self, p):
        x = np.linspace(-4, 4, 33)
        assert p.density(x - 2.5, origin=2.5) == pytest.approx(p.density(x), rel=1e-15, abs=0)
        assert p.log_density(x - 2.5, origin=2.5) == pytest.approx(p.log_density(x), rel=1e-15, abs=0)
        assert p.quantile(0.3, origin=2.5) == pytest.approx(p.quantile(0.3) - 2.5)
        assert p.upper_quantile(0.3, origin=2.5) == pytest.approx(p.upper_quantile(0.3) - 2.5)

    @given(st.floats(-1, 1), st.integers(1, 15))
    def test_densities_that_nearly_agree_differ_by_the_second_order(self, turn, decimals):
        step = turn * 10.0**-decimals
        assume(1 + step != 1)
        step = (1 + step) - 1
        for p, q, second_order in (
            (Normal(), Normal(step, 1), step**2 / 2),
            (Normal(), Normal(0, 1 + step), step**2),
            (Exponential(), Exponential(1 + step), step**2 / 2),
            (Laplace(), Laplace(step, 1), step**2 / 2),
            (Laplace(), Laplace(0, 1 + step), step**2 / 2),
        ):
            assert relative_entropy(p, q, E) == pytest.approx(second_order, rel=3 * abs(step) + 1e-14, abs=0)
        wide = Uniform(0, 10 + 10 * abs(step))
        wider_by = (wide.high - 10) / 10
        assert relative_entropy(Uniform(0, 10), wide, E) == pytest.approx(wider_by, rel=abs(step) + 1e-14, abs=0)


class TestThePicture:
    def test_the_integrand_is_negative_where_q_is_the_larger(self):
        values = relative_entropy_integrand(Normal(0, 1), Normal(1, 1), [-1.0, 0.5, 2.0])
        assert list(np.sign(values)) == [1, 0, -1]

    def test_its_conventions_where_one_of_them_is_zero(self):
        x = [-0.5, 0.5, 2.0]
        assert list(relative_entropy_integrand(Uniform(0, 1), Exponential(), x, E)) == pytest.approx([0, 0.5 / E**0, 0])
        assert list(relative_entropy_integrand(Normal(), Uniform(0, 1), x) == INFINITY) == [True, False, True]
        assert list(relative_entropy_integrand(Normal(), Uniform(0, 1), x, 0.5) == -INFINITY) == [True, False, True]
        assert relative_entropy_integrand(Normal(), Normal(1, 1), [1e200, -INFINITY, INFINITY]).tolist() == [0, 0, 0]

    @pytest.mark.parametrize(("p", "q"), list(product(SOME, SOME)))
    def test_the_shaded_area_is_the_divergence(self, p, q):
        if ruled_out(p, q):
            return
        x = positions(p, q, 4096)
        y = relative_entropy_integrand(p, q, x)
        assert np.sum((y[1:] + y[:-1]) / 2 * np.diff(x)) == pytest.approx(relative_entropy(p, q), rel=0.1, abs=2e-3)

    def test_positions_rise_and_meet_every_kink_from_both_sides(self):
        x = positions(Uniform(0, 1), Laplace(0.25, 2))
        assert (np.diff(x) > 0).all()
        assert 400 < len(x) < 600
        assert {0.0, 1.0, 0.25} <= set(x)
        assert {np.nextafter(0.0, -1), np.nextafter(1.0, 2)} <= set(x)
        assert x[0] < -10
        assert x[-1] > 10

    def test_a_narrow_density_shows_beside_a_wide_one(self):
        p, q = Normal(0, 1e-9), Normal(0, 1)
        assert p.density(positions(p, q)).max() > 0.99 * p.peak

    @given(densities, densities)
    def test_nothing_there_is_nan_and_nothing_warns(self, p, q):
        x = np.concatenate([positions(p, q), [0.0, 5e-324, 1e308, -1e308, INFINITY, -INFINITY]])
        for y in (p.density(x), p.log_density(x), relative_entropy_integrand(p, q, x)):
            assert not np.isnan(y).any()

    @each
    def test_what_is_no_number_stays_none(self, p):
        assert np.isnan(p.density(math.nan))
        assert np.isnan(p.log_density([math.nan])[0])
        assert np.isnan(relative_entropy_integrand(p, p, [math.nan])[0])

    @each
    def test_any_shape_in_the_same_shape_out(self, p):
        assert p.density(np.zeros((2, 3))).shape == p.log_density(np.zeros((2, 3))).shape == (2, 3)
        assert p.density(1).shape == ()


class TestConventions:
    def test_the_ends_of_a_support_belong_to_it(self):
        assert list(Uniform(1, 3).density([0.999, 1, 3, 3.001])) == [0, 0.5, 0.5, 0]
        assert list(Exponential(2).density([-1e-300, 0])) == [0, 2]
        assert Uniform(1, 3).support == Interval(1, 3)
        assert Exponential().support == Interval(0, INFINITY)
        assert Normal().support == Laplace().support == Interval(-INFINITY, INFINITY)

    def test_a_density_may_exceed_one_and_its_logarithm_reach_where_it_rounds_to_zero(self):
        assert Uniform(0, 0.5).density(0.1) == 2
        assert Normal().density(50) == 0
        assert Normal().log_density(50) == pytest.approx(-1250 - math.log(2 * math.pi) / 2)

    def test_every_family_is_listed_and_described(self):
        assert set(DENSITIES) == {"normal", "uniform", "exponential", "laplace"}
        for family in DENSITIES.values():
            density = family()
            assert density.latex
            assert density.entropy_latex
            assert density.source
            assert [parameter.name for parameter in density.parameters] == [field.name for field in fields(family)]
            assert hash(density) == hash(family())


class TestWhatIsRefused:
    @pytest.mark.parametrize("value", [math.nan, INFINITY, -INFINITY, 1e61, -1e61])
    @pytest.mark.parametrize("name", DENSITIES)
    def test_parameters_that_are_not_finite_or_beyond_all_use(self, name, value):
        for parameter in DENSITIES[name].parameters:
            with pytest.raises(ParameterError) as caught:
                DENSITIES[name](**{parameter.name: value})
            assert caught.value.name == parameter.name

    @pytest.mark.parametrize("scale", [0, -1, 1e-61, 5e-324])
    def test_scales_that_are_not_positive(self, scale):
        for make, name in ((Normal, "standard_deviation"), (Exponential, "rate"), (Laplace, "scale")):
            with pytest.raises(ParameterError, match=name):
                make(**{name: scale})

    @pytest.mark.parametrize(("low", "high"), [(1, 1), (2, 1), (0, 5e-324)])
    def test_an_interval_that_does_not_go_up(self, low, high):
        with pytest.raises(IntervalError) as caught:
            Uniform(low, high)
        assert (caught.value.low, caught.value.high) == (low, high)

    @each
    @pytest.mark.parametrize("share", [-0.1, 1.1, math.nan])
    def test_what_is_no_share(self, p, share):
        for quantile in (p.quantile, p.upper_quantile):
            with pytest.raises(ParameterError, match="share"):
                quantile(share)

    @pytest.mark.parametrize("base", [0, 1, -2, INFINITY, math.nan])
    def test_what_is_no_base(self, base):
        p = Normal()
        for measure in (
            lambda: p.entropy(base),
            lambda: differential_cross_entropy(p, p, base),
            lambda: relative_entropy(p, p, base),
            lambda: relative_entropy_integrand(p, p, [0.0], base),
            lambda: integrated_measures(p, p, base),
        ):
            with pytest.raises(BaseError):
                measure()
