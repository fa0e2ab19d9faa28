"""Every activation against the definition in plain `math`, and its slope against finite differences."""

import math
import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine.activations import (
    ACTIVATIONS,
    ELU,
    HardTanh,
    LeakyReLU,
    ParametricReLU,
    RandomizedReLU,
    SiLU,
    Softplus,
)
from nnstudio.engine.errors import ParameterError

NAMES = ["identity", "sigmoid", "tanh", "relu", "leaky_relu", "prelu", "rrelu", "elu", "selu", "gelu", "gelu_tanh"]
NAMES += ["silu", "mish", "softplus", "hard_tanh", "hard_sigmoid", "step"]
SELU_SCALE, SELU_ALPHA = 1.0507009873554804934193349852946, 1.6732632423543772848170429916717


def sigmoid(z):
    return 1 / (1 + math.exp(-z)) if z > 0 else math.exp(z) / (1 + math.exp(z))


def leaky(alpha):
    return lambda z: z if z > 0 else alpha * z


def elu(alpha):
    return lambda z: z if z > 0 else alpha * math.expm1(z)


DEFINITIONS = {
    "identity": lambda z: z,
    "sigmoid": sigmoid,
    "tanh": math.tanh,
    "relu": lambda z: max(0.0, z),
    "leaky_relu": leaky(0.01),
    "prelu": leaky(0.25),
    "rrelu": leaky(11 / 48),
    "elu": elu(1.0),
    "selu": lambda z: SELU_SCALE * elu(SELU_ALPHA)(z),
    "gelu": lambda z: z * math.erfc(-z / math.sqrt(2)) / 2,
    "gelu_tanh": lambda z: z * sigmoid(2 * math.sqrt(2 / math.pi) * (z + 0.044715 * z**3)),
    "silu": lambda z: z * sigmoid(z),
    "mish": lambda z: z * math.tanh(math.log1p(math.exp(z))),
    "softplus": lambda z: math.log1p(math.exp(z)),
    "hard_tanh": lambda z: min(max(z, -1.0), 1.0),
    "hard_sigmoid": lambda z: min(max(z / 6 + 0.5, 0.0), 1.0),
    "step": lambda z: 1.0 if z > 0 else 0.0,
}
SLOPES_AT_KINKS = {
    "relu": {0.0: 0.0},
    "leaky_relu": {0.0: 0.01},
    "prelu": {0.0: 0.25},
    "rrelu": {0.0: 11 / 48},
    "selu": {0.0: 1.7580993408473766},
    "hard_tanh": {-1.0: 0.0, 1.0: 0.0},
    "hard_sigmoid": {-3.0: 0.0, 3.0: 0.0},
    "step": {0.0: 0.0},
}
LIMITS = {  # f and f′ at −1e308 and at 1e308
    "identity": ((-1e308, 1e308), (1, 1)),
    "sigmoid": ((0, 1), (0, 0)),
    "tanh": ((-1, 1), (0, 0)),
    "relu": ((0, 1e308), (0, 1)),
    "leaky_relu": ((-1e306, 1e308), (0.01, 1)),
    "prelu": ((-2.5e307, 1e308), (0.25, 1)),
    "rrelu": ((-11 / 48 * 1e308, 1e308), (11 / 48, 1)),
    "elu": ((-1, 1e308), (0, 1)),
    "selu": ((-1.7580993408473766, 1.0507009873554805e308), (0, 1.0507009873554805)),
    "gelu": ((0, 1e308), (0, 1)),
    "gelu_tanh": ((0, 1e308), (0, 1)),
    "silu": ((0, 1e308), (0, 1)),
    "mish": ((0, 1e308), (0, 1)),
    "softplus": ((0, 1e308), (0, 1)),
    "hard_tanh": ((-1, 1), (0, 0)),
    "hard_sigmoid": ((0, 1), (0, 0)),
    "step": ((0, 1), (0, 0)),
}
OTHERS = {  # with other parameters: the function, and its definition
    "no leak": (LeakyReLU(0.0), leaky(0.0)),
    "all leak": (LeakyReLU(1.0), leaky(1.0)),
    "learned, steep": (ParametricReLU(np.array(2.5)), leaky(2.5)),
    "learned, negative": (ParametricReLU(np.array(-0.5)), leaky(-0.5)),
    "drawn": (RandomizedReLU(0.0, 1.0), leaky(0.5)),
    "shallow elu": (ELU(0.25), elu(0.25)),
    "deep elu": (ELU(5.0), elu(5.0)),
    "half of z": (SiLU(0.0), lambda z: z / 2),
    "swish": (SiLU(10.0), lambda z: z * sigmoid(10 * z)),
    "soft softplus": (Softplus(0.1), lambda z: math.log1p(math.exp(0.1 * z)) / 0.1),
    "hard softplus": (Softplus(10.0), lambda z: math.log1p(math.exp(10 * z)) / 10),
    "relu6": (HardTanh(0.0, 6.0), lambda z: min(max(z, 0.0), 6.0)),
    "low tanh": (HardTanh(-6.0, 0.1), lambda z: min(max(z, -6.0), 0.1)),
}
BESIDE = np.array([-1e-9, 1e-9])
ALL = {name: (ACTIVATIONS[name], DEFINITIONS[name]) for name in ACTIVATIONS} | OTHERS

each = pytest.mark.parametrize("name", ACTIVATIONS)
every = pytest.mark.parametrize("f", [f for f, _definition in ALL.values()], ids=ALL)
finite = st.floats(allow_nan=False, allow_infinity=False)


def filled(f, z):
    """Return working space full of rubbish, but for constants, which have no axes."""
    return tuple(np.full_like(array, np.nan) if array.ndim else array for array in f.work_for(z))


def test_every_activation_is_there_and_checked_here():
    assert list(ACTIVATIONS) == NAMES == list(DEFINITIONS) == list(LIMITS)
    assert {name for name in ACTIVATIONS if ACTIVATIONS[name].kinks} == set(SLOPES_AT_KINKS)


@pytest.mark.parametrize(("f", "definition"), ALL.values(), ids=ALL)
@given(z=st.floats(-30, 30))
def test_the_value_is_the_definition(f, definition, z):
    assert float(f.value(z)) == pytest.approx(definition(z), rel=1e-12, abs=1e-300 if f.kinks != (-3, 3) else 2e-16)


@every
def test_the_derivative_is_the_slope_of_the_value(f):
    step = 1e-5
    z = np.linspace(-8, 8, 321) + 0.0123  # no point is a kink
    slope = (f.value(z + step) - f.value(z - step)) / (2 * step)
    assert f.derivative(z) == pytest.approx(slope, abs=2e-9)


@pytest.mark.parametrize("name", SLOPES_AT_KINKS)
def test_the_slope_at_a_kink_is_the_stated_convention(name):
    f = ACTIVATIONS[name]
    assert {kink: float(f.derivative(kink)) for kink in f.kinks} == SLOPES_AT_KINKS[name]
    assert float(f.derivative(-0.0)) == float(f.derivative(0.0))
    for kink in f.kinks:
        (value_before, value_behind), (before, behind) = f.value(beside := kink + BESIDE), f.derivative(beside)
        assert before != behind or value_before != value_behind


@pytest.mark.parametrize(
    "f", [LeakyReLU(1.0), ParametricReLU(1.0), RandomizedReLU(1.0, 1.0), ELU(1.0), ParametricReLU(np.ones((3, 1)))]
)
def test_a_kink_is_gone_where_both_sides_have_the_same_slope(f):
    assert f.kinks == ()
    assert f.derivative(np.zeros((3, 1))) == pytest.approx(1.0, abs=0)


@each
@pytest.mark.parametrize("precision", [np.float64, np.float32])
def test_extreme_sums_give_the_limit(name, precision):
    f = ACTIVATIONS[name]
    size = 1e308 if precision == np.float64 else 1e38
    scale = [size / 1e308 if abs(limit) > 10 else 1.0 for limit in LIMITS[name][0]]
    z = np.array([-size, size], precision)
    tolerance = 1e-15 if precision == np.float64 else 1e-6
    assert f.value(z) == pytest.approx(np.array(LIMITS[name][0]) * scale, rel=tolerance)
    assert f.derivative(z) == pytest.approx(LIMITS[name][1], rel=tolerance)


@every
@pytest.mark.parametrize("precision", [np.float64, np.float32])
def test_next_to_zero_value_and_slope_are_what_they_are_at_zero(f, precision):
    """As 0/0 is near in some formulas."""
    tiny = np.array([5e-324, 1e-310, 1e-45, 1e-40, 1e-35, 1e-30, 1e-29, 1e-25], precision)
    assert f.value(-tiny) == pytest.approx(float(f.value(0.0)), abs=1e-24)
    assert f.derivative(np.zeros(1, precision)) == pytest.approx(float(f.derivative(0.0)), rel=1e-6)
    for side in (-tiny[tiny > 0], tiny[tiny > 0]):
        assert f.derivative(side) == pytest.approx(float(f.derivative(math.copysign(1e-9, side[0]))), rel=1e-6)


@every
@given(z=finite, single=st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_any_finite_sum_gives_a_finite_value_and_slope(f, z, single):
    for number in (np.array(z), np.array(single, np.float32)):
        beyond = abs(float(number)) > float(np.finfo(number.dtype).max) / 2.6  # times 2.5, or SELU's λ, it is ±∞
        assert np.isfinite(f.value(number)) or beyond
        assert abs(f.derivative(number)) <= 5.0


@every
@pytest.mark.parametrize("precision", [np.float64, np.float32])
def test_the_kernels_fill_the_arrays_given_and_leave_the_others_alone(f, precision):
    z = np.array([[-8.0, -2.0, -0.5, 0.0], [0.5, 1.0, 3.0, 40.0]], precision)
    value, slope = f.value(z), f.derivative(z)
    layer = np.full((3, 4), np.nan, precision)  # in a network the last row is ones, as here
    a, given_z = layer[:-1], z.copy()
    f.evaluate(z, a, filled(f, z))
    assert (a == value).all()
    assert np.isnan(layer[-1]).all()
    out = np.full_like(z, np.nan)
    f.slope(z, a, out, filled(f, z))
    assert (out == slope).all()
    assert (a == value).all()
    assert (z == given_z).all()
    f.slope(z, a, z, filled(f, z))  # back-propagation overwrites z
    assert (z == slope).all()
    assert (a == value).all()


@every
@pytest.mark.parametrize("precision", [np.float64, np.float32])
def test_the_kernels_allocate_no_arrays(f, precision):
    z = np.linspace(-9, 9, 400_000, dtype=precision).reshape(400, 1000).T  # columns, as in a network
    a, work = np.empty_like(z), f.work_for(z)
    assert sum(array.ndim > 0 for array in work) == f.temporaries
    with np.errstate(all="ignore"):
        tracemalloc.start()
        try:
            f.evaluate(z, a, work)
            f.slope(z, a, z, work)
            _now, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < z.nbytes / 4  # NumPy converts in portions of a few thousand numbers


@each
def test_shapes_and_precision_are_kept(name):
    f = ACTIVATIONS[name]
    for shape in ((), (3,), (2, 0), (2, 3, 4)):
        z = np.full(shape, 0.7)
        assert np.shape(f.value(z)) == np.shape(f.derivative(z)) == shape
    single = np.array([-1.0, 2.0], dtype=np.float32)
    assert f.value(single).dtype == f.derivative(single).dtype == np.float32
    assert f.value([1, 2]).dtype == f.derivative([1, 2]).dtype == np.float64
    z = np.linspace(-8, 8, 321)
    assert f.value(z.astype(np.float32)) == pytest.approx(f.value(z), rel=3e-5, abs=3e-7)
    assert f.derivative(z.astype(np.float32)) == pytest.approx(f.derivative(z), rel=3e-5, abs=1e-6)


@each
def test_it_never_hands_out_its_argument(name):
    z = np.array([1.0, 2.0])
    a = ACTIVATIONS[name].value(z)
    a[...] = 7
    assert list(z) == [1, 2]


@each
def test_its_formulas_are_written_down_with_the_symbols_of_its_parameters(name):
    f = ACTIVATIONS[name]
    assert f.latex
    assert f.derivative_latex
    for parameter in f.parameters:
        assert parameter.symbol in f.latex
        assert parameter.symbol in f.derivative_latex or name == "prelu"


PARAMETERS = [(name, parameter) for name in ACTIVATIONS for parameter in ACTIVATIONS[name].parameters]


@pytest.mark.parametrize(("name", "parameter"), PARAMETERS, ids=lambda part: getattr(part, "name", part))
class TestParameters:
    def test_what_lies_within_the_limits_is_taken(self, name, parameter):
        f = ACTIVATIONS[name]
        z = np.linspace(-8, 8, 33)
        limits = {"lower": (0.0, 0.2), "upper": (0.2, 1.0)}.get(parameter.name, (parameter.low, parameter.high))
        for number in limits:
            changed = replace(f, **{parameter.name: number})
            assert getattr(changed, parameter.name) == number
            assert np.isfinite(changed.value(z)).all()
            assert np.isfinite(changed.derivative(z)).all()
        assert any((replace(f, **{parameter.name: number}).value(z) != f.value(z)).any() for number in limits)

    @pytest.mark.parametrize("beyond", ["low", "high", "nan"])
    def test_what_lies_outside_is_refused_by_name(self, name, parameter, beyond):
        number = {"low": parameter.low - 0.01, "high": parameter.high + 0.01, "nan": math.nan}[beyond]
        with pytest.raises(ParameterError, match=parameter.name) as refused:
            replace(ACTIVATIONS[name], **{parameter.name: number})
        assert (refused.value.low, refused.value.high) == (parameter.low, parameter.high)


class TestRectifiersWithASlope:
    def test_the_three_have_the_slopes_of_their_papers(self):
        assert ACTIVATIONS["leaky_relu"].negative_slope == 0.01
        assert ACTIVATIONS["prelu"].negative_slope == 0.25
        assert (ACTIVATIONS["rrelu"].lower, ACTIVATIONS["rrelu"].upper) == (1 / 8, 1 / 3)
        assert ACTIVATIONS["rrelu"].mean_slope == pytest.approx(11 / 48, rel=1e-15)

    def test_slopes_may_differ_from_run_to_run_and_be_anything(self):
        slopes = np.array([-0.5, 0.0, 0.25, 7.0]).reshape(4, 1, 1)
        z = np.array([[-2.0, 0.0, 3.0], [-0.1, 5e-324, -1.0]])
        f = ParametricReLU(slopes)
        stack = np.broadcast_to(z, (4, 2, 3)).copy()
        for run, slope in enumerate(slopes.ravel()):
            assert f.value(stack)[run] == pytest.approx(np.where(z > 0, z, slope * z), rel=1e-15)
            assert f.derivative(stack)[run] == pytest.approx(np.where(z > 0, 1.0, slope), rel=1e-15)
        assert f.kinks == (0.0,)

    def test_a_learned_slope_is_seen_when_it_changes(self):
        slope = np.array([[0.25]])
        f = ParametricReLU(slope)
        slope[...] = 0.5
        assert f.value(np.array([[-2.0]])) == -1.0

    def test_a_slope_may_be_drawn_for_each_unit_and_example(self):
        slopes = np.random.default_rng(0).uniform(1 / 8, 1 / 3, (5, 6))
        z = np.full((5, 6), -2.0)
        assert LeakyReLU(slopes).value(z) == pytest.approx(-2.0 * slopes)
        assert (LeakyReLU(slopes).derivative(z) == slopes).all()

    def test_limits_of_a_draw_in_the_wrong_order_are_refused(self):
        with pytest.raises(ParameterError) as refused:
            RandomizedReLU(lower=0.5, upper=0.25)
        assert (refused.value.name, refused.value.value, refused.value.high) == ("lower", 0.5, 0.25)
        assert RandomizedReLU(0.25, 0.25).mean_slope == 0.25


class TestFamily:
    def test_a1_the_sigmoids_slope_is_a_times_one_minus_a(self):
        z = np.linspace(-5, 5, 11)
        a = ACTIVATIONS["sigmoid"].value(z)
        assert ACTIVATIONS["sigmoid"].derivative(z) == pytest.approx(a * (1 - a), rel=1e-14)
        assert float(ACTIVATIONS["sigmoid"].derivative(0)) == 0.25

    def test_a2_tanh_is_a_shifted_and_scaled_sigmoid(self):
        z = np.linspace(-5, 5, 11)
        assert 2 * ACTIVATIONS["sigmoid"].value(2 * z) - 1 == pytest.approx(ACTIVATIONS["tanh"].value(z), abs=1e-15)

    def test_selu_keeps_a_standard_normal_input_standardised(self):
        z, width = np.linspace(-12, 12, 240_001, retstep=True)
        density = np.exp(-z * z / 2) / math.sqrt(2 * math.pi) * width
        a = ACTIVATIONS["selu"].value(z)
        assert float(np.sum(a * density)) == pytest.approx(0.0, abs=1e-8)
        assert float(np.sum(a * a * density)) == pytest.approx(1.0, abs=1e-8)

    def test_gelu_is_right_far_below_zero_where_one_plus_erf_is_not(self):
        assert float(ACTIVATIONS["gelu"].value(-10.0)) == pytest.approx(-7.619853024160526e-23, rel=1e-13)
        assert float(ACTIVATIONS["gelu"].derivative(-10.0)) == pytest.approx(-7.61840010238e-22, rel=1e-11)
        assert float(ACTIVATIONS["gelu"].derivative(0.0)) == 0.5
        for z in (-15.0, -25.0, -35.0):
            cumulative, density = math.erfc(-z / math.sqrt(2)) / 2, math.exp(-z * z / 2) / math.sqrt(2 * math.pi)
            assert float(ACTIVATIONS["gelu"].value(z)) == pytest.approx(z * cumulative, rel=3e-13, abs=0)
            assert float(ACTIVATIONS["gelu"].derivative(z)) == pytest.approx(cumulative + z * density, rel=3e-13, abs=0)

    def test_the_two_gelus_are_close_and_not_the_same(self):
        z = np.linspace(-8, 8, 1601)
        apart = np.abs(ACTIVATIONS["gelu"].value(z) - ACTIVATIONS["gelu_tanh"].value(z)).max()
        assert 0.0004 < apart < 0.0005

    def test_swish_lies_between_a_line_and_relu(self):
        z = np.linspace(-8, 8, 33)
        assert SiLU(0.0).value(z) == pytest.approx(z / 2, rel=1e-15)
        assert SiLU(10.0).value(z) == pytest.approx(np.maximum(z, 0), abs=0.004)

    def test_softplus_is_where_the_sigmoid_comes_from(self):
        z = np.linspace(-40, 40, 161)
        assert Softplus().derivative(z) == pytest.approx(ACTIVATIONS["sigmoid"].value(z), rel=1e-15)
        assert float(Softplus().value(0.0)) == pytest.approx(math.log(2))
        assert float(Softplus().value(25.0)) > 25.0  # PyTorch rounds to 25

    def test_one_of_every_kind_by_hand(self):
        at_one = {"elu": 1.0, "gelu": 0.8413447460685429, "silu": 0.7310585786300049, "mish": 0.8650983882673103}
        for name, value in at_one.items():
            assert float(ACTIVATIONS[name].value(1.0)) == pytest.approx(value, rel=1e-14)
        assert list(ACTIVATIONS["hard_sigmoid"].value([-3, 0, 1.5, 3])) == [0, 0.5, 0.75, 1]
        assert list(ACTIVATIONS["step"].value([-1, -0.0, 0, 5e-324])) == [0, 0, 0, 1]
        assert list(HardTanh(0.0, 6.0).value([-1, 5, 7])) == [0, 5, 6]
