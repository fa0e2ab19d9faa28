"""What the table of properties says of each activation."""

import math

import numpy as np
import pytest

from nnstudio.engine.activations import (
    ACTIVATIONS,
    ELU,
    HardTanh,
    LeakyReLU,
    RandomizedReLU,
    SiLU,
    Softplus,
)
from nnstudio.engine.activations.activation import Activation
from nnstudio.engine.activations.properties import Extreme, properties
from nnstudio.engine.activations.saturation import saturated_regions
from nnstudio.engine.expressions import OwnFormula, parse

INF = math.inf
UP, DOWN = (INF, False, INF), (-INF, False, -INF)
RANGES = {  # infimum and supremum: value, attained, where
    "identity": (DOWN, UP),
    "sigmoid": ((0, False, -INF), (1, False, INF)),
    "tanh": ((-1, False, -INF), (1, False, INF)),
    "relu": ((0, True, 0), UP),
    "leaky_relu": (DOWN, UP),
    "prelu": (DOWN, UP),
    "rrelu": (DOWN, UP),
    "elu": ((-1, False, -INF), UP),
    "selu": ((-1.7580993408473766, False, -INF), UP),
    "gelu": ((-0.16997120747990369, True, -0.7517915246935645), UP),
    "gelu_tanh": ((-0.17004075, True, -0.7524614), UP),
    "silu": ((-0.27846454276107379, True, -1.2784645427610738), UP),
    "mish": ((-0.30884341, True, -1.1924312), UP),
    "softplus": ((0, False, -INF), UP),
    "hard_tanh": ((-1, True, -1), (1, True, 1)),
    "hard_sigmoid": ((0, True, -3), (1, True, 3)),
    "step": ((0, True, 0), (1, True, 0)),
}
STEEPEST = {
    "identity": (1, True, 0),
    "sigmoid": (0.25, True, 0),
    "tanh": (1, True, 0),
    "relu": (1, True, 0),
    "leaky_relu": (1, True, 0),
    "prelu": (1, True, 0),
    "rrelu": (1, True, 0),
    "elu": (1, True, 0),
    "selu": (1.7580993408473766, True, 0),
    "gelu": (1.1289041456, True, math.sqrt(2)),
    "gelu_tanh": (1.12899307, True, 1.418504),
    "silu": (1.0998393194, True, 2.3993573),
    "mish": (1.0884981608, True, 1.4905711),
    "softplus": (1, False, INF),
    "hard_tanh": (1, True, 0),
    "hard_sigmoid": (1 / 6, True, 0),
    "step": (0, True, 0),
}
MEANS = {
    "sigmoid": 0.5,
    "relu": 1 / math.sqrt(2 * math.pi),
    "leaky_relu": 0.99 / math.sqrt(2 * math.pi),
    "prelu": 0.75 / math.sqrt(2 * math.pi),
    "rrelu": (1 - 11 / 48) / math.sqrt(2 * math.pi),
    # ∫ e^z φ below 0 is √e Φ(−1)
    "elu": 1 / math.sqrt(2 * math.pi) + math.sqrt(math.e) * math.erfc(1 / math.sqrt(2)) / 2 - 0.5,
    "gelu": 1 / (2 * math.sqrt(math.pi)),
    "hard_sigmoid": 0.5,
    "step": 0.5,
}
SMOOTH = {"identity", "sigmoid", "tanh", "elu", "gelu", "gelu_tanh", "silu", "mish", "softplus"}
SYMMETRIC = {"identity", "tanh", "hard_tanh"}
CORNERS = {
    "leak 0": LeakyReLU(0.0),
    "smallest leak": LeakyReLU(5e-324),
    "leak 1": LeakyReLU(1.0),
    "drawn 0": RandomizedReLU(0.0, 0.0),
    "drawn 1": RandomizedReLU(1.0, 1.0),
    "elu 0": ELU(0.0),
    "elu small": ELU(1e-10),
    "elu 5": ELU(5.0),
    "softplus 0.1": Softplus(0.1),
    "softplus 10": Softplus(10.0),
    "swish 0": SiLU(0.0),
    "swish small": SiLU(1e-300),
    "swish 10": SiLU(10.0),
    "relu6": HardTanh(0.0, 6.0),
    "low": HardTanh(-6.0, 0.1),
}

each = pytest.mark.parametrize("name", ACTIVATIONS)
corner = pytest.mark.parametrize("name", CORNERS)


def same(extreme, expected):
    value, attained, at = expected
    return (
        extreme.value == pytest.approx(value, abs=5e-9)
        and extreme.attained == attained
        and extreme.at == pytest.approx(at, abs=1e-6)
    )


def test_every_activation_is_checked_here():
    assert list(ACTIVATIONS) == list(RANGES) == list(STEEPEST)


@each
def test_the_range(name):
    found = properties(ACTIVATIONS[name])
    infimum, supremum = RANGES[name]
    assert same(found.infimum, infimum)
    assert same(found.supremum, supremum)
    assert found.bounded == (name in {"sigmoid", "tanh", "hard_tanh", "hard_sigmoid", "step"})


@pytest.mark.parametrize(
    ("name", "lowest"),
    [("gelu", -0.16997120747990369), ("silu", -0.27846454276107379), ("mish", -0.3088434130172504)],
)
def test_the_dips_below_zero_have_nine_digits(name, lowest):
    assert properties(ACTIVATIONS[name]).infimum.value == pytest.approx(lowest, abs=1e-13)


@each
def test_the_largest_slope(name):
    assert same(properties(ACTIVATIONS[name]).largest_slope, STEEPEST[name])


@each
def test_monotone_and_differentiable(name):
    found = properties(ACTIVATIONS[name])
    assert found.monotone == (name not in {"gelu", "gelu_tanh", "silu", "mish"})
    assert found.differentiable == (name in SMOOTH)
    assert found.near_identity == (name in {"identity", "tanh", "elu", "hard_tanh"})


def mean_by_summing(f):
    z, width = np.linspace(-12, 12, 240_001, retstep=True)
    return float(np.sum(f.value(z) * np.exp(-z * z / 2)) * width / math.sqrt(2 * math.pi))


@each
def test_the_mean_output_and_whether_it_is_zero(name):
    found = properties(ACTIVATIONS[name])
    expected = 0.0 if name in SYMMETRIC | {"selu"} else MEANS.get(name)
    if expected is not None:
        assert found.mean == pytest.approx(expected, abs=1e-12)
    assert found.mean == pytest.approx(mean_by_summing(ACTIVATIONS[name]), abs=1e-8 if name != "step" else 1e-4)
    assert found.zero_centred == (name in SYMMETRIC | {"selu"})  # SELU was made so


class TestCornersOfTheLimits:
    @pytest.mark.parametrize(
        ("name", "infimum", "supremum", "steepest"),
        [
            ("leak 0", (0, True, 0), UP, (1, True, 0)),
            ("smallest leak", DOWN, UP, (1, True, 0)),
            ("leak 1", DOWN, UP, (1, True, 0)),
            ("drawn 0", (0, True, 0), UP, (1, True, 0)),
            ("drawn 1", DOWN, UP, (1, True, 0)),
            ("elu 0", (0, True, 0), UP, (1, True, 0)),
            ("elu small", (-1e-10, False, -INF), UP, (1, True, 0)),
            ("elu 5", (-5, False, -INF), UP, (5, True, 0)),
            ("softplus 0.1", (0, False, -INF), UP, (1, False, INF)),
            ("softplus 10", (0, False, -INF), UP, (1, False, INF)),
            ("swish 0", DOWN, UP, (0.5, True, 0)),
            ("swish 10", (-0.0278464543, True, -0.1278464543), UP, (1.0998393194, True, 0.23993573)),
            ("relu6", (0, True, 0), (6, True, 6), (1, True, 0)),
            ("low", (-6, True, -6), (0.1, True, 0.1), (1, True, 0)),
        ],
    )
    def test_range_and_slope(self, name, infimum, supremum, steepest):
        found = properties(CORNERS[name])
        assert same(found.infimum, infimum)
        assert same(found.supremum, supremum)
        assert same(found.largest_slope, steepest)

    def test_a_dip_is_found_wherever_it_lies(self):
        found = properties(SiLU(1e-300))
        assert found.infimum.value == pytest.approx(-0.27846454276107379e300, rel=1e-12)
        assert found.largest_slope.value == pytest.approx(1.0998393194, abs=1e-9)
        assert not found.monotone

    @corner
    def test_the_rest(self, name):
        found = properties(CORNERS[name])
        linear = name in {"leak 1", "drawn 1", "swish 0"}
        assert found.monotone == (name not in {"swish small", "swish 10"})
        assert found.differentiable == (linear or name.startswith(("softplus", "swish")))
        assert found.zero_centred == (linear or name == "swish small")
        assert found.near_identity == (name in {"leak 1", "drawn 1", "low"})
        assert found.bounded == (name in {"relu6", "low"})

    @corner
    def test_the_mean_output(self, name):
        expected = mean_by_summing(CORNERS[name])
        assert properties(CORNERS[name]).mean == pytest.approx(expected, abs=1e-8 if CORNERS[name].kinks else 1e-12)

    @pytest.mark.parametrize(
        ("name", "flat"),
        [
            ("leak 0", [(-INF, 0)]),
            ("leak 1", []),
            ("elu 0", [(-INF, 0)]),
            ("elu 5", [(-INF, math.log(0.02))]),
            ("softplus 0.1", [(-INF, -10 * math.log(9))]),
            ("softplus 10", [(-INF, -math.log(9) / 10)]),
            ("swish 0", []),
            ("swish small", [(-INF, -0.9123839701613565e300)]),
            ("relu6", [(-INF, 0), (6, INF)]),
            ("low", [(-INF, -6), (0.1, INF)]),
        ],
    )
    def test_where_they_saturate(self, name, flat):
        assert np.ravel(saturated_regions(CORNERS[name], 0.1)) == pytest.approx(np.ravel(flat), rel=1e-12)


class Raised(Activation):
    """z + 1."""

    def evaluate(self, z, out, work):
        np.add(z, 1.0, out)

    def slope(self, z, a, out, work):
        out.fill(1.0)


class Sawtooth(Activation):
    """z, and from 1 on one less."""

    kinks = (1.0,)

    def evaluate(self, z, out, work):
        np.subtract(z, z > 1, out)

    def slope(self, z, a, out, work):
        out.fill(1.0)


def test_it_is_computed_and_works_for_any_function():
    found = properties(Sawtooth())
    assert found.infimum == Extreme(-INF, attained=False, at=-INF)
    assert found.supremum == Extreme(INF, attained=False, at=INF)
    assert found.largest_slope == Extreme(1.0, attained=True, at=0.0)
    assert not found.monotone
    assert found.near_identity
    assert not properties(Raised()).near_identity
    assert found.mean == pytest.approx(-math.erfc(1 / math.sqrt(2)) / 2, abs=1e-12)


def found_of(text):
    return properties(OwnFormula(parse(text)))


class TestFormulasOfALearner:
    @pytest.mark.parametrize(
        ("text", "bounded", "steepest"),
        [
            ("-3*z", False, 3.0),
            ("log(1+abs(z))", False, 1.0),
            ("sqrt(1+z^2)", False, 1.0),
            ("sin(2*z)", True, 2.0),
            ("z/(1+abs(z))", True, 1.0),
            ("exp(-(z^2))", True, math.sqrt(2 / math.e)),
            ("cos(z)", True, 1.0),
            ("z/sqrt(1+z^2)", True, 1.0),
            ("sqrt(1+z^2)-abs(z)", True, 1.0),
            ("sqrt(abs(z))", False, INF),
            ("sqrt(max(0,z))", False, INF),
            ("sqrt(max(0,1-z^2))", True, INF),
            ("1/(z-0.3)", False, INF),
            ("1/(z-500)^2", False, INF),
            ("z*sin(z)", False, INF),
            ("exp(z)", False, INF),
        ],
    )
    def test_bounds_and_the_largest_slope(self, text, bounded, steepest):
        """By hand: log grows without bound, however slowly; the slope of −3z is 3 in size; e^(−z²) is steepest at 1/√2.

        √(1 + z²) − |z| has the slope −1 right of 0; √|z| stands upright at 0, √(1 − z²) at ±1.
        """
        found = found_of(text)
        assert found.bounded == bounded
        assert found.largest_slope.value == pytest.approx(steepest, abs=1e-6)

    @pytest.mark.parametrize(
        ("text", "infimum", "supremum"),
        [
            ("sqrt(max(0,z))", (0, True, 0), UP),
            ("sqrt(max(0,1-z^2))", (0, True, -1), (1, True, 0)),
            ("log(1+max(0,z))+min(0,z)", DOWN, UP),
            ("log(1+max(0,z))-1000+min(0,z)", DOWN, UP),
            ("z/sqrt(1+z^2)", (-1, False, -INF), (1, False, INF)),
            ("(sqrt(z^2+4)+z)/2", (0, False, -INF), UP),
            ("1/(1+z^2)", (0, False, -INF), (1, True, 0)),
            ("max(0,1-z^2)", (0, True, -1), (1, True, 0)),
            ("sin(z)", (-1, True, -math.pi / 2), (1, True, math.pi / 2)),
            ("cos(z)", (-1, True, -math.pi), (1, True, 0)),
            ("1/(z-0.3)", (-INF, False, 0.3), (INF, False, 0.3)),
            ("1/(z-0.3)^2", (0, False, -INF), (INF, False, 0.3)),
            ("1/(z-2.3)^2-1/(z+1.3)^2", (-INF, False, -1.3), (INF, False, 2.3)),
            ("log(abs(z-0.3))-abs(z)", (-INF, False, 0.3), (-0.7, True, -0.7)),
            ("exp(-(z-30)^2)", (0, False, -INF), (1, True, 30)),
            ("tanh(z/1e20)", (-1, False, -INF), (1, False, INF)),
            ("7", (7, True, 0), (7, True, 0)),
        ],
    )
    def test_the_range(self, text, infimum, supremum):
        """Far out z² overflows, and sin z is as good as chance; neither has a say in where an extreme lies."""
        found = found_of(text)
        assert same(found.infimum, infimum)
        assert same(found.supremum, supremum)

    @pytest.mark.parametrize(
        ("text", "smooth"),
        [
            ("sin(z)", True),
            ("exp(z)", True),
            ("z^3", True),
            ("abs(z)", False),
            ("1/(z-0.3)", False),
            ("100+log(abs(z-0.3))", False),
            ("sqrt(abs(z-0.3))", False),
            ("sqrt(max(0,z))", False),
        ],
    )
    def test_poles_and_upright_places_are_not_smooth(self, text, smooth):
        assert found_of(text).differentiable == smooth

    @pytest.mark.parametrize(
        ("text", "monotone"),
        [
            ("z+sin(z)", True),
            ("z+1.001*sin(z)", False),
            ("sqrt(max(0,z))", True),  # it has no slope below 0, but does not fall there
            ("max(0,z)-max(0,z-3)", True),
            ("z-exp(-100*(z-0.303)^2)", False),
        ],
    )
    def test_whether_they_ever_fall(self, text, monotone):
        assert found_of(text).monotone == monotone


def test_a_step_has_two_values_and_a_ramp_a_whole_interval():
    assert properties(ACTIVATIONS["step"]).levels == (0.0, 1.0)
    assert properties(OwnFormula(parse("0*z"))).levels == (0.0,)
    assert properties(ACTIVATIONS["hard_sigmoid"]).levels == ()


def test_what_has_a_pole_has_no_mean():
    assert math.isnan(properties(OwnFormula(parse("1/(z-0.3)"))).mean)
